import { createYamlChecker, type YamlChecker } from '../text/checkedYaml';
import type { FileProblem } from '../text/fileProblem';
import type { Span } from '../text/span';
import { suggest } from '../text/suggest';
import { readYaml, type YamlEntry, type YamlMap, type YamlNode } from '../text/yaml';
import { BUILT_IN_BY_ID } from './builtin';
import { ENTITY_KINDS, type EntityFact, type KnownEntity } from './types';

/** Where `entities.yaml` says what, for going to the definition. Offsets are UTF-16 code units of that file. */
export interface DescribedEntry extends Span {
  readonly id: Span;
  readonly name: Span;
  readonly aliases: readonly Span[];
  readonly facts: readonly Span[];
}

export interface DescribedEntities {
  readonly entities: readonly KnownEntity[];
  readonly problems: readonly FileProblem[];
  readonly entries: ReadonlyMap<string, DescribedEntry>;
}

export const NO_DESCRIBED_ENTITIES: DescribedEntities = { entities: [], problems: [], entries: new Map() };

/** Whether they say the same, wherever in the file. */
export function sameEntities(a: DescribedEntities, b: DescribedEntities): boolean {
  return a === b || JSON.stringify(a.entities) === JSON.stringify(b.entities);
}

export const ENTITY_KEYS = [
  'id',
  'kind',
  'name',
  'aliases',
  'demonyms',
  'description',
  'wikidata',
  'gender',
  'role',
  'state',
  'metonymOf',
  'facts',
] as const;
const FACT_KEYS = ['measure', 'value', 'source', 'asOf'] as const;
const GENDERS = ['female', 'male', 'neuter', 'unknown'] as const;
const ROLES = ['outlet', 'agency', 'government', 'military', 'armed group', 'international'] as const;

/**
 * Reads `entities.yaml`: a list with one entry an actor, place or weapon. Never fails: an entry without an id, a kind or a name
 * is reported and left out, everything else that is wrong costs that key only.
 */
export function readDescribedEntities(text: string): DescribedEntities {
  const checker = createYamlChecker('entities.yaml', 'corpus.entities');
  const { root, problems } = readYaml(text);
  for (const problem of problems) checker.report(problem, problem.message);
  const entities: KnownEntity[] = [];
  const entries = new Map<string, DescribedEntry>();
  const references: Reference[] = [];
  if (root?.kind === 'map' || (root?.kind === 'scalar' && root.value !== null)) {
    checker.report(
      firstOf(root),
      'entities.yaml is a list: begin each entry with "- id: …" and indent what belongs to it.',
    );
  }
  for (const item of root?.kind === 'list' ? root.items : []) {
    const map = checker.map(item, 'An entry of entities.yaml');
    const read = map === null ? null : readEntry(checker, map, references);
    if (read === null) continue;
    if (entries.has(read.entity.id)) {
      const message = `"${read.entity.id}" is the id of an entry above; that one counts. Give this one another id or put both together.`;
      checker.report(read.entry.id, message);
      continue;
    }
    entities.push(read.entity);
    entries.set(read.entity.id, read.entry);
  }
  for (const { text: id, key, place } of references) {
    if (entries.has(id) || BUILT_IN_BY_ID.has(id)) continue;
    const near = suggest(id, entries.keys());
    const message = `"${key}" names an entity by its id, and "${id.slice(0, 60)}" is none that is described here or built in.`;
    if (near === null) checker.report(place, `${message} Add an entry for it, or correct the id.`);
    else {
      const edits = [{ start: place.start, end: place.end, newText: near }];
      checker.report(place, `${message} Did you mean "${near}"?`, [{ title: `Write "${near}"`, edits }]);
    }
  }
  return { entities, problems: checker.problems, entries };
}

/** An entry that is named in another one by its id. */
interface Reference {
  readonly key: 'state' | 'metonymOf';
  readonly text: string;
  readonly place: Span;
}

function firstOf(node: YamlNode): Span {
  return node.kind === 'map' && node.entries[0] !== undefined ? node.entries[0].keySpan : node;
}

type Writable<T> = { -readonly [K in keyof T]?: T[K] };

function readEntry(
  checker: YamlChecker,
  map: YamlMap,
  references: Reference[],
): { entity: KnownEntity; entry: DescribedEntry } | null {
  const known: Writable<KnownEntity> = {};
  const places = { id: null as Span | null, name: null as Span | null, aliases: [] as Span[], facts: [] as Span[] };
  for (const { key, keySpan, value } of map.entries) {
    switch (key) {
      case 'id': {
        const id = checker.text(value, '"id"');
        if (id === null) break;
        if (/\s/.test(id)) {
          checker.report(value, `An id has no spaces: "${id.trim().toLowerCase().replace(/\s+/g, '-')}".`);
          break;
        }
        known.id = id;
        places.id = value;
        break;
      }
      case 'name': {
        const name = checker.text(value, '"name"');
        if (name !== null && name.trim() !== '') {
          known.name = name;
          places.name = value;
        }
        break;
      }
      case 'kind':
        assign(known, 'kind', checker.oneOf(value, '"kind"', ENTITY_KINDS));
        break;
      case 'gender':
        assign(known, 'gender', checker.oneOf(value, '"gender"', GENDERS));
        break;
      case 'role':
        assign(known, 'role', checker.oneOf(value, '"role"', ROLES));
        break;
      case 'aliases':
        known.aliases = checker.texts(value, '"aliases"');
        places.aliases = placesOf(value);
        break;
      case 'demonyms':
        known.demonyms = checker.texts(value, '"demonyms"');
        break;
      case 'wikidata':
        assign(known, 'wikidata', readWikidata(checker, value));
        break;
      case 'description':
        assign(known, key, checker.text(value, '"description"'));
        break;
      case 'state':
      case 'metonymOf': {
        const text = checker.text(value, `"${key}"`);
        assign(known, key, text);
        if (text !== null && text !== '') references.push({ key, text, place: value });
        break;
      }
      case 'facts':
        known.facts = readFacts(checker, value, places.facts);
        break;
      default:
        checker.unknownKey(map, { key, keySpan, value }, ENTITY_KEYS, 'an entity');
    }
  }
  const { id, kind, name } = known;
  if (id === undefined || kind === undefined || name === undefined || places.id === null || places.name === null) {
    reportMissing(checker, map, known);
    return null;
  }
  const entity: KnownEntity = { aliases: [], ...known, id, kind, name, described: true };
  const entry = { start: map.start, end: map.end, ...places, id: places.id, name: places.name };
  return { entity, entry };
}

function assign<K extends keyof KnownEntity>(known: Writable<KnownEntity>, key: K, value: KnownEntity[K] | null): void {
  if (value !== null) known[key] = value;
}

function reportMissing(checker: YamlChecker, map: YamlMap, known: Writable<KnownEntity>): void {
  // A key that is there with a bad value has its own message.
  const given = new Set(map.entries.map((entry: YamlEntry) => entry.key));
  const missing = (['id', 'kind', 'name'] as const).filter((key) => known[key] === undefined && !given.has(key));
  if (missing.length === 0) return;
  const place =
    map.entries[0] === undefined ? map : { start: map.entries[0].keySpan.start, end: map.entries[0].value.end };
  checker.report(
    place,
    `This entry has no ${missing.join(' and no ')} and was left out. Add ${missing.join(' and ')}.`,
  );
}

function placesOf(node: YamlNode): Span[] {
  const nodes = node.kind === 'list' ? node.items : [node];
  return nodes
    .filter((item) => item.kind === 'scalar' && item.value !== null)
    .map(({ start, end }) => ({ start, end }));
}

function readWikidata(checker: YamlChecker, node: YamlNode): string | null {
  const value = checker.text(node, '"wikidata"');
  if (value === null) return null;
  const id = /(?:^|\/)(Q[1-9]\d*)$/.exec(value)?.[1];
  if (id !== undefined) return id;
  checker.report(node, `"${value.slice(0, 60)}" is no Wikidata item. Write its number: Q42.`);
  return null;
}

function readFacts(checker: YamlChecker, node: YamlNode, places: Span[]): EntityFact[] {
  const facts: EntityFact[] = [];
  if (node.kind !== 'list') {
    if (node.kind === 'map' || node.value !== null) {
      checker.report(
        node,
        '"facts" is a list: begin each fact with "- measure: range" and put its value and source below.',
      );
    }
    return facts;
  }
  for (const item of node.items) {
    const map = checker.map(item, 'A fact');
    if (map === null) continue;
    const fact: Writable<EntityFact> = {};
    for (const entry of map.entries) {
      const key = FACT_KEYS.find((known) => known === entry.key);
      if (key === undefined) checker.unknownKey(map, entry, FACT_KEYS, 'a fact');
      else {
        const value = checker.text(entry.value, `"${key}"`);
        if (value !== null) fact[key] = value;
      }
    }
    const { measure, value } = fact;
    if (measure === undefined || value === undefined) {
      checker.report(map, 'A fact has a measure and a value: "measure: range", "value: 300 km".');
    } else {
      facts.push({ ...fact, measure, value });
      places.push({ start: map.start, end: map.end });
    }
  }
  return facts;
}
