import { mapCodePoints } from '../../text/codePoints';
import type { Span } from '../../text/span';
import { createBuilder } from './builder';
import { asList, asRecord, asString, readJsonLines } from './json';
import { createLedger, type Ledger } from './losses';
import type { ExchangeAnnotations, ExchangeDocument, ExchangeFile, ExchangeFormat } from './types';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** What the W3C's vocabulary has no words for: roles of events, names of attributes and kinds of notes. */
const EXTENDED = [CONTEXT, { brat: 'urn:brat:' }];
const WIKIDATA = 'http://www.wikidata.org/entity/';
/** Characters on both sides of the words: with these, hardly any words of a news article are ambiguous. */
const AROUND = 32;

/**
 * W3C Web Annotation, one annotation a line, the texts beside it. Positions are Unicode code points of the text, as the standard says.
 * Reading is tolerant of programs that count UTF-16 code units: the quoted words decide.
 */
export const webAnnotationFormat: ExchangeFormat = {
  name: 'web-annotation',
  title: 'W3C Web Annotation (.jsonl beside the .txt)',
  owns: (path) => /\.(jsonl|jsonld|json)$/.test(path),
  write: (documents) => ({
    files: documents.flatMap((document) => [
      { path: `${document.name}.txt`, content: document.text },
      { path: `${document.name}.jsonl`, content: linesOf(document) },
    ]),
    losses: [],
  }),
  read: (files, others) => {
    const ledger = createLedger();
    const problems: string[] = [];
    const bySource = new Map<string, Json[]>();
    for (const file of files) {
      const all = annotationsIn(file, problems);
      const texts = new Set<string>();
      for (const { value, line } of all) {
        const source = sourceOf(value);
        if (source === null) continue;
        const path = resolve(file.path, source);
        if (others.has(path)) {
          texts.add(path);
          bySource.set(path, [...(bySource.get(path) ?? []), value]);
        } else problems.push(`${file.path}:${line}: its text, ${source}, is not there`);
      }
      // Links stand in the file of what they link.
      const links = all.flatMap(({ value }) => (sourceOf(value) === null ? [value] : []));
      for (const path of texts) bySource.get(path)!.push(...links);
    }
    const documents = [...bySource].map(([path, own]): ExchangeDocument => {
      const text = others.get(path)!;
      const annotations = readDocument(text, own, ledger, problems);
      return { name: path.replace(/\.[^./]+$/, ''), text, annotations };
    });
    return { documents, losses: ledger.losses(), problems };
  },
};

type Json = Readonly<Record<string, unknown>>;

function linesOf({ name, text, annotations }: ExchangeDocument): string {
  const base = fileName(name);
  const source = encodeURI(`${base}.txt`);
  const iri = (id: string): string => `${encodeURI(base)}#${encodeURIComponent(id)}`;
  const points = mapCodePoints(text);
  const target = (span: Span): Json => ({
    source,
    selector: [
      { type: 'TextPositionSelector', start: points.fromUtf16(span.start), end: points.fromUtf16(span.end) },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(span.start, span.end),
        prefix: [...text.slice(Math.max(0, span.start - 2 * AROUND), span.start)].slice(-AROUND).join(''),
        suffix: [...text.slice(span.end, span.end + 2 * AROUND)].slice(0, AROUND).join(''),
      },
    ],
  });
  const lines: Json[] = [];
  const push = (id: string, type: string, motivation: string, links: readonly Json[], on: unknown): void => {
    const bodies = [{ type: 'TextualBody', value: type, purpose: 'tagging' }, ...links, ...saidOf(id, annotations)];
    const isPlain = !JSON.stringify([bodies, on]).includes('"brat:');
    lines.push({
      '@context': isPlain ? CONTEXT : EXTENDED,
      id: iri(id),
      type: 'Annotation',
      motivation,
      body: bodies,
      target: on,
    });
  };
  for (const { id, type, spans } of annotations.textBounds) {
    const isLinked = annotations.normalisations.some((one) => one.target === id);
    const targets = spans.map(target);
    const on = targets.length === 1 ? targets[0] : { type: 'Composite', items: targets };
    push(id, type, isLinked ? 'identifying' : 'classifying', [], on);
  }
  const link = (role: string, to: string): Json => ({
    type: 'SpecificResource',
    source: iri(to),
    purpose: 'linking',
    'brat:role': role,
  });
  for (const { id, type, trigger, roles } of annotations.events) {
    const links = roles.map((one) => link(one.role, one.target));
    push(id, type, 'linking', links, { type: 'SpecificResource', source: iri(trigger), 'brat:role': TRIGGER });
  }
  for (const { id, type, from, to } of annotations.relations) {
    const on = { type: 'SpecificResource', source: iri(from.target), 'brat:role': from.role };
    push(id, type, 'linking', [link(to.role, to.target)], on);
  }
  annotations.equivalences.forEach(({ type, targets }, i) => {
    push(`equivalence-${i + 1}`, type, 'linking', [], { type: 'Independents', items: targets.map(iri) });
  });
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** The role of what an event stands on, among the annotations that it links. */
const TRIGGER = 'trigger';

function saidOf(id: string, { attributes, normalisations, notes }: ExchangeAnnotations): Json[] {
  return [
    ...normalisations
      .filter(({ target }) => target === id)
      .map(({ reference, label }) => ({
        type: 'SpecificResource',
        source: reference.replace(/^wikidata:/, WIKIDATA),
        purpose: 'identifying',
        'brat:label': label,
      })),
    ...attributes
      .filter(({ target }) => target === id)
      .map(({ name, value }) => ({
        type: 'TextualBody',
        value: value ?? name,
        purpose: 'classifying',
        'brat:attribute': name,
        ...(value === null ? { 'brat:flag': true } : {}),
      })),
    ...notes
      .filter(({ target }) => target === id)
      .map(({ type, text }) => ({ type: 'TextualBody', value: text, purpose: 'commenting', 'brat:note': type })),
  ];
}

/** One annotation a line, or a whole list, page or collection. */
function annotationsIn(
  file: ExchangeFile,
  problems: string[],
): readonly { readonly value: Json; readonly line: number }[] {
  return readJsonLines(file, problems).flatMap(({ value, line }) => {
    const record = asRecord(value);
    const inner = record?.items ?? asRecord(record?.first)?.items;
    const all = Array.isArray(value) ? value : Array.isArray(inner) ? inner : [value];
    return all.flatMap((one) => {
      const annotation = asRecord(one);
      return annotation === null ? [] : [{ value: annotation, line }];
    });
  });
}

function targetsOf(annotation: Json): unknown[] {
  return asList(annotation.target).flatMap((target) => {
    const items = asRecord(target)?.items;
    return items === undefined ? [target] : asList(items);
  });
}

/** The text that an annotation is on; null for one that is on other annotations. */
function sourceOf(annotation: Json): string | null {
  for (const target of targetsOf(annotation)) {
    const record = asRecord(target);
    if (record?.selector !== undefined) return asString(record.source);
  }
  return null;
}

function readDocument(text: string, all: readonly Json[], ledger: Ledger, problems: string[]): ExchangeAnnotations {
  const builder = createBuilder(text);
  const points = mapCodePoints(text);
  const ids = new Map<string, string>();
  const said: { id: string; bodies: Json[] }[] = [];
  const keep = (annotation: Json, id: string, bodies: Json[]): void => {
    const iri = asString(annotation.id);
    if (iri !== null) ids.set(iri, id);
    said.push({ id, bodies });
  };
  for (const annotation of all) {
    if (sourceOf(annotation) === null) continue;
    const bodies = bodiesOf(annotation);
    const spans = targetsOf(annotation).map((target) => placeOf(text, points, asList(asRecord(target)?.selector)));
    const name = asString(annotation.id) ?? 'an annotation without id';
    if (spans.length === 0 || spans.includes(null)) {
      problems.push(`${name}: its words are not in the text, or stand in several places`);
      continue;
    }
    keep(
      annotation,
      builder.textBound(
        typeOf(bodies),
        spans.filter((span) => span !== null),
      ),
      bodies,
    );
  }
  const linking = all.filter((annotation) => sourceOf(annotation) === null);
  const events = linking.flatMap((annotation) => {
    const [target] = targetsOf(annotation).map(asRecord);
    const trigger = ids.get(asString(target?.source) ?? '');
    if (target?.['brat:role'] !== TRIGGER || trigger === undefined) return [];
    const bodies = bodiesOf(annotation);
    const event = builder.reserveEvent(typeOf(bodies), trigger);
    keep(annotation, event.id, bodies);
    return [{ event, bodies }];
  });
  for (const { event, bodies } of events) {
    for (const { role, target } of linksOf(bodies, ids)) event.addRole(role ?? 'Arg', target);
  }
  for (const annotation of linking) {
    const iri = asString(annotation.id);
    if (iri !== null && ids.has(iri)) continue;
    const bodies = bodiesOf(annotation);
    const targets = targetsOf(annotation).map((target) => {
      const record = asRecord(target);
      const to = ids.get(asString(target) ?? asString(record?.source) ?? asString(record?.id) ?? '');
      return { role: asString(record?.['brat:role']), to };
    });
    const links = linksOf(bodies, ids);
    const [from, ...more] = targets;
    // It may speak of another text's annotations.
    if (from?.to === undefined) continue;
    const [to] = links;
    if (to !== undefined) {
      builder.relation(
        typeOf(bodies, 'Relation'),
        { role: from.role ?? 'Arg1', target: from.to },
        { role: to.role ?? 'Arg2', target: to.target },
      );
      ledger.add('links of one annotation to more than one other', links.length - 1);
    } else if (more.length > 0) {
      builder.equivalence(
        typeOf(bodies, 'Equiv'),
        targets.flatMap((target) => target.to ?? []),
      );
    } else {
      said.push({ id: from.to, bodies: bodies.filter((body) => purposeOf(body) !== 'tagging') });
    }
  }
  for (const { id, bodies } of said) {
    for (const body of bodies) {
      const value = asString(body.value);
      const [source, note, attribute] = [
        asString(body.source) ?? asString(body.id),
        asString(body['brat:note']),
        asString(body['brat:attribute']),
      ];
      if (attribute !== null) builder.attribute(attribute, id, body['brat:flag'] === true ? null : value);
      else if (purposeOf(body) === 'identifying' && source !== null) {
        builder.normalisation(
          id,
          source.replace(WIKIDATA, 'wikidata:').replace('https://www.wikidata.org/entity/', 'wikidata:'),
          asString(body['brat:label']) ?? '',
        );
      } else if (value !== null && (note !== null || isRemark(body))) builder.note(note ?? 'AnnotatorNotes', id, value);
    }
  }
  return builder.annotations();
}

function bodiesOf(annotation: Json): Json[] {
  const value = asString(annotation.bodyValue);
  if (value !== null) return [{ type: 'TextualBody', value, purpose: 'commenting' }];
  return asList(annotation.body).flatMap((body): Json[] => {
    const text = asString(body);
    if (text !== null) return [{ id: text, purpose: purposeOf(annotation) }];
    const record = asRecord(body);
    return record === null ? [] : [record];
  });
}

function purposeOf(body: Json): string | null {
  return asString(body.purpose) ?? asString(body.motivation);
}

function isRemark(body: Json): boolean {
  return ['commenting', 'describing', 'replying', 'questioning', 'editing'].includes(purposeOf(body) ?? 'commenting');
}

/** A tag says the type; a bare classification does, where there is no tag. */
function typeOf(bodies: readonly Json[], otherwise = 'Annotation'): string {
  const find = (purpose: string): string | null =>
    asString(bodies.find((body) => purposeOf(body) === purpose && body['brat:attribute'] === undefined)?.value);
  return find('tagging') ?? find('classifying') ?? otherwise;
}

function linksOf(
  bodies: readonly Json[],
  ids: ReadonlyMap<string, string>,
): { readonly role: string | null; readonly target: string }[] {
  return bodies.flatMap((body) => {
    const target =
      purposeOf(body) === 'linking' ? ids.get(asString(body.source) ?? asString(body.id) ?? '') : undefined;
    return target === undefined ? [] : [{ role: asString(body['brat:role']), target }];
  });
}

/** Where a selector's words stand: at the position, counted as it should be or in UTF-16; else where the quotation stands once. */
function placeOf(text: string, points: ReturnType<typeof mapCodePoints>, selectors: readonly unknown[]): Span | null {
  const find = (type: string): Json | null =>
    selectors.map(asRecord).find((selector) => selector?.type === type) ?? null;
  const position = find('TextPositionSelector');
  const quote = find('TextQuoteSelector');
  const exact = asString(quote?.exact);
  const [start, end] = [position?.start, position?.end];
  if (typeof start === 'number' && typeof end === 'number' && start <= end) {
    const counted = [
      { start: points.toUtf16(start), end: points.toUtf16(end) },
      { start, end },
    ];
    for (const span of counted) {
      if (span.end <= text.length && (exact === null || text.slice(span.start, span.end) === exact)) return span;
    }
  }
  if (exact === null || exact === '') return null;
  const around = `${asString(quote?.prefix) ?? ''}${exact}${asString(quote?.suffix) ?? ''}`;
  const before = asString(quote?.prefix)?.length ?? 0;
  return onlyPlace(text, around, before, exact) ?? onlyPlace(text, exact, 0, exact);
}

function onlyPlace(text: string, words: string, before: number, exact: string): Span | null {
  const at = text.indexOf(words);
  if (at < 0 || text.indexOf(words, at + 1) >= 0) return null;
  return { start: at + before, end: at + before + exact.length };
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A source is told relative to the file that names it. */
function resolve(file: string, source: string): string {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  try {
    return folder + decodeURI(source);
  } catch {
    return folder + source;
  }
}
