import type { Span } from '../../text/span';
import { createBuilder } from './builder';
import { asList, asNumber, asRecord, asString, readJsonLines } from './json';
import { createLedger, type Ledger } from './losses';
import type { ExchangeAnnotations, ExchangeDocument, ExchangeFormat } from './types';

const ANNOTATION = 'uima.tcas.Annotation';
/** INCEpTION's own layer of that name; its `identifier` is the link to a knowledge base. */
const NAMED = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity';
const EVENT = 'webanno.custom.Event';
const EVENT_LINK = 'webanno.custom.EventRolesLink';
const RELATION = 'webanno.custom.Relation';

/**
 * UIMA CAS JSON 0.4, as INCEpTION reads and writes it: its layer of named entities, and layers `Event` (with roles) and `Relation`.
 * Offsets are UTF-16 code units, as Java counts.
 */
export const uimaCasFormat: ExchangeFormat = {
  name: 'uima-cas',
  title: 'UIMA CAS JSON 0.4 (INCEpTION; .json)',
  owns: (path) => path.endsWith('.json'),
  write: (documents) => {
    const ledger = createLedger();
    const files = documents.map((document) => ({
      path: `${document.name}.json`,
      content: `${JSON.stringify(casOf(document, ledger), null, 1)}\n`,
    }));
    return { files, losses: ledger.losses() };
  },
  read: (files) => {
    const ledger = createLedger();
    const problems: string[] = [];
    const documents = files.flatMap((file): ExchangeDocument[] => {
      const cas = asRecord(readJsonLines(file, problems)[0]?.value);
      const structures = structuresOf(cas?.['%FEATURE_STRUCTURES']);
      const sofa = structures.find((one) => one['%TYPE'] === 'uima.cas.Sofa' && asString(one.sofaString) !== null);
      const text = asString(sofa?.sofaString);
      if (text === null) {
        problems.push(`${file.path}: this is no CAS JSON with a text (a Sofa with a "sofaString")`);
        return [];
      }
      const report = (what: string): void => void problems.push(`${file.path}: ${what}`);
      const annotations = readStructures(text, structures, ledger, report);
      return [{ name: file.path.replace(/\.json$/, ''), text, annotations }];
    });
    return { documents, losses: ledger.losses(), problems };
  },
};

type Structure = Readonly<Record<string, unknown>>;

/** A list, or an object with the ids for keys: Java writes either. */
function structuresOf(value: unknown): Structure[] {
  const byId = asRecord(value);
  if (byId === null)
    return asList(value)
      .map(asRecord)
      .filter((one) => one !== null);
  return Object.entries(byId).flatMap(([id, one]) => {
    const structure = asRecord(one);
    return structure === null ? [] : [{ '%ID': Number(id), ...structure }];
  });
}

const feature = (name: string, range: string, element?: string) => ({
  '%NAME': name,
  '%RANGE': range,
  ...(element === undefined ? {} : { '%ELEMENT_TYPE': element }),
});

const TYPES = {
  [NAMED]: {
    '%NAME': NAMED,
    '%SUPER_TYPE': ANNOTATION,
    value: feature('value', 'uima.cas.String'),
    identifier: feature('identifier', 'uima.cas.String'),
  },
  [EVENT_LINK]: {
    '%NAME': EVENT_LINK,
    '%SUPER_TYPE': 'uima.cas.TOP',
    role: feature('role', 'uima.cas.String'),
    target: feature('target', ANNOTATION),
  },
  [EVENT]: {
    '%NAME': EVENT,
    '%SUPER_TYPE': ANNOTATION,
    value: feature('value', 'uima.cas.String'),
    identifier: feature('identifier', 'uima.cas.String'),
    roles: feature('roles', 'uima.cas.FSArray', EVENT_LINK),
  },
  [RELATION]: {
    '%NAME': RELATION,
    '%SUPER_TYPE': ANNOTATION,
    Governor: feature('Governor', ANNOTATION),
    Dependent: feature('Dependent', ANNOTATION),
    value: feature('value', 'uima.cas.String'),
  },
};

function casOf({ text, annotations }: ExchangeDocument, ledger: Ledger) {
  const structures: Structure[] = [
    { '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaNum: 1, sofaID: '_InitialView', mimeType: 'text', sofaString: text },
  ];
  const members: number[] = [];
  let next = 2;
  // The draft marks them as anchors, “^begin”; the Java writer does not, and the Python reader knows it not.
  const anchored = ({ start, end }: Span): Structure => ({ '@sofa': 1, begin: start, end });
  const links = new Map(
    annotations.normalisations.map(({ target, reference }) => [target, reference] as const).reverse(),
  );
  const identified = (id: string): Structure => (links.has(id) ? { identifier: links.get(id) } : {});
  const push = (type: string, features: Structure, isMember = true): number => {
    const id = next++;
    structures.push({ '%ID': id, '%TYPE': type, ...features });
    if (isMember) members.push(id);
    return id;
  };
  push('uima.tcas.DocumentAnnotation', { ...anchored({ start: 0, end: text.length }), language: 'en' });
  const ids = new Map<string, number[]>();
  const spansOf = new Map(annotations.textBounds.map(({ id, spans }) => [id, spans]));
  const triggers = new Set(annotations.events.map(({ trigger }) => trigger));
  for (const { id, type, spans } of annotations.textBounds) {
    if (spans.length > 1) ledger.add('annotations in several parts (each part is an annotation of its own)');
    if (triggers.has(id)) continue;
    ids.set(
      id,
      spans.map((span) => push(NAMED, { ...anchored(span), value: type, ...identified(id) })),
    );
  }
  // Events may refer to events: each has its id before any has its roles.
  const arrays = new Map<string, number>();
  for (const { id, type, trigger } of annotations.events) {
    const [first] = spansOf.get(trigger) ?? [];
    if (first === undefined) continue;
    const array = next++;
    arrays.set(id, array);
    const own = [push(EVENT, { ...anchored(first), value: type, ...identified(id), '@roles': array })];
    ids.set(id, own);
    // Who refers to the trigger means the event.
    if (!ids.has(trigger)) ids.set(trigger, own);
  }
  for (const { id, roles } of annotations.events) {
    const array = arrays.get(id);
    if (array === undefined) continue;
    const elements = roles.flatMap(({ role, target }) =>
      (ids.get(target) ?? []).map((to) => push(EVENT_LINK, { role, '@target': to }, false)),
    );
    structures.push({ '%ID': array, '%TYPE': 'uima.cas.FSArray', '%ELEMENTS': elements });
  }
  const triggerOf = new Map(annotations.events.map(({ id, trigger }) => [id, trigger]));
  for (const { type, from, to } of annotations.relations) {
    const [governor, dependent] = [ids.get(from.target)?.[0], ids.get(to.target)?.[0]];
    const place = spansOf.get(triggerOf.get(to.target) ?? to.target)?.[0];
    if (governor === undefined || dependent === undefined || place === undefined) continue;
    push(RELATION, { ...anchored(place), '@Governor': governor, '@Dependent': dependent, value: type });
  }
  ledger.add('names of the arguments of relations', annotations.relations.length);
  ledger.add('attributes', annotations.attributes.length);
  ledger.add('notes', annotations.notes.length);
  ledger.add('equivalences', annotations.equivalences.length);
  const carried = annotations.normalisations.filter(({ target }) => ids.has(target));
  ledger.add(
    'second links of one annotation',
    annotations.normalisations.length - new Set(carried.map(({ target }) => target)).size,
  );
  ledger.add('labels of links', new Set(carried.filter(({ label }) => label !== '').map(({ target }) => target)).size);
  return {
    '%TYPES': TYPES,
    '%FEATURE_STRUCTURES': structures,
    '%VIEWS': { _InitialView: { '%SOFA': 1, '%MEMBERS': members } },
  };
}

/** Layers of tokens, sentences and of the document itself say nothing that somebody annotated. */
const NOT_ANNOTATED =
  /\.(?:Token|Sentence|Paragraph|Div|Heading|DocumentMetaData|DocumentAnnotation|TagsetDescription|TagDescription|MetaDataStringField|Lemma|Stem|POS|MorphologicalFeatures)$|\.pos\.type\./;

/**
 * Annotations of any layer: its value is their type, else the layer's name. What has a governor and a dependent is a relation; what has
 * links with roles is an event; other features are attributes.
 */
function readStructures(
  text: string,
  structures: readonly Structure[],
  ledger: Ledger,
  report: (what: string) => void,
): ExchangeAnnotations {
  const builder = createBuilder(text);
  const byId = new Map(structures.map((one) => [one['%ID'], one]));
  const ids = new Map<unknown, string>();
  const events: { readonly structure: Structure; readonly addRole: (role: string, target: string) => void }[] = [];
  const isRelation = (one: Structure): boolean => '@Governor' in one && '@Dependent' in one;
  for (const one of structures) {
    const [start, end] = [asNumber(one['^begin'] ?? one.begin), asNumber(one['^end'] ?? one.end)];
    const type = asString(one['%TYPE']) ?? '';
    if (start === null || end === null || NOT_ANNOTATED.test(type) || isRelation(one)) continue;
    if (start < 0 || end < start || end > text.length) {
      report(`${shortName(type)} ${String(one['%ID'])} has no place in the text`);
      continue;
    }
    const name = asString(one.value) ?? asString(one.label) ?? shortName(type);
    const span = { start, end };
    let id = builder.textBound(name, [span]);
    if (linkLists(one, byId).length > 0 || type === EVENT) {
      const event = builder.reserveEvent(name, id);
      id = event.id;
      events.push({ structure: one, addRole: event.addRole });
    }
    ids.set(one['%ID'], id);
    const link = asString(one.identifier);
    if (link !== null && link !== '') builder.normalisation(id, link, text.slice(start, end));
    for (const [key, value] of Object.entries(one)) {
      if (/^[%@^]/.test(key) || ['value', 'label', 'identifier', 'begin', 'end'].includes(key) || value === null)
        continue;
      if (value === true) builder.attribute(key, id, null);
      else if (typeof value === 'string' || typeof value === 'number') builder.attribute(key, id, String(value));
    }
  }
  for (const { structure, addRole } of events) {
    for (const link of linkLists(structure, byId)) {
      const target = ids.get(link['@target']);
      if (target !== undefined) addRole(asString(link.role) ?? 'Arg', target);
    }
  }
  for (const one of structures.filter(isRelation)) {
    const [from, to] = [ids.get(one['@Governor']), ids.get(one['@Dependent'])];
    if (from === undefined || to === undefined) {
      ledger.add('relations between tokens');
      continue;
    }
    const type = asString(one.value) ?? shortName(asString(one['%TYPE']) ?? 'Relation');
    builder.relation(type, { role: 'Arg1', target: from }, { role: 'Arg2', target: to });
  }
  return builder.annotations();
}

/** The links of a structure: arrays of structures that have a role and a target, whatever the feature is called. */
function linkLists(one: Structure, byId: ReadonlyMap<unknown, Structure>): Structure[] {
  return Object.entries(one).flatMap(([key, value]) => {
    if (!key.startsWith('@')) return [];
    const elements = asList(byId.get(value)?.['%ELEMENTS']);
    return elements.flatMap((element) => {
      const link = byId.get(element);
      return link !== undefined && '@target' in link ? [link] : [];
    });
  });
}

function shortName(type: string): string {
  return type.slice(type.lastIndexOf('.') + 1);
}
