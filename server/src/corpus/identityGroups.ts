import { slugOf } from '../entities/builtin';
import type { KnownEntities } from '../entities/known';
import type { EntityKind, Gender, KnownEntity } from '../entities/types';
import { initialFits, nameWords } from '../facts/nameWords';
import type { Referent } from '../facts/types';
import { GatheredEntity } from './gatheredEntity';
import type { Keys } from './nameKeys';
import { firstAt, type NumberedReferents, pathAt, referentAt } from './referentNumbers';

/** Referents that are one thing, while they are being gathered. */
export interface Group {
  /** What it goes by: the known id, or kind and folded name. */
  readonly key: string;
  readonly kind: EntityKind;
  readonly known: string | null;
  /** Among these are its referents: a chain from the first to the last one, by `next`. */
  readonly all: NumberedReferents;
  first: number;
  last: number;
  size: number;
  /** How they are named. */
  readonly ways: Way[];
  /** Whether one of them is a man, and one a woman. */
  male: boolean;
  female: boolean;
  /** The slug of its name; null before somebody asked. */
  slug: string | null;
  /** What it was made into; null before. */
  entity: GatheredEntity | null;
}

/** A way of naming the referents of a group, and how many of them are named so. */
export interface Way {
  readonly group: Group;
  readonly keys: Keys;
  count: number;
}

export function emptyGroup(key: string, kind: EntityKind, known: string | null, all: NumberedReferents): Group {
  return {
    key,
    kind,
    known,
    all,
    first: -1,
    last: -1,
    size: 0,
    ways: [],
    male: false,
    female: false,
    slug: null,
    entity: null,
  };
}

/** A referent, by its number, joins a group as one that is named in this way. */
export function join(way: Way, number: number, gender: Gender): void {
  const { group } = way;
  way.count++;
  if (group.last < 0) group.first = number;
  else group.all.next[group.last] = number;
  group.last = number;
  group.size++;
  if (gender === 'male') group.male = true;
  else if (gender === 'female') group.female = true;
}

/** How the group names those of these keys, if it does. */
export function wayOf({ ways }: Group, keys: Keys): Way | null {
  for (let i = 0; i < ways.length; i++) if (ways[i]!.keys === keys) return ways[i]!;
  return null;
}

export function addWay(group: Group, keys: Keys): Way {
  const way: Way = { group, keys, count: 0 };
  group.ways.push(way);
  return way;
}

export function referentsOf({ all, first }: Group): Referent[] {
  const referents: Referent[] = [];
  for (let number = first; number >= 0; number = all.next[number]!) referents.push(referentAt(all, number));
  return referents;
}

/** Names → the groups that bear them. */
export type Bearers = Map<string, Set<Group>>;

export function addTo(index: Bearers, key: string, group: Group): void {
  const here = index.get(key);
  if (here === undefined) index.set(key, new Set([group]));
  else here.add(group);
}

/** What those say of themselves whom a short name may mean. */
export interface Borne {
  readonly male: boolean;
  readonly female: boolean;
  readonly ways: readonly { readonly keys: Pick<Keys, 'names'> }[];
}

/** Whether a short name may mean these, who are told of in several places: its gender and its initial do not say otherwise. */
export function mayBe(others: readonly Borne[], { gender }: Referent, { initial }: Keys): boolean {
  if (gender === 'female' && others.some(({ male }) => male)) return false;
  if (gender === 'male' && others.some(({ female }) => female)) return false;
  return initial === '' || others.some(({ ways }) => ways.some(({ keys }) => initialFits(initial, keys.names)));
}

/**
 * What a group is as an entity. `before` is what had this key before, of the same known entities; `isTaken` are the ids
 * that others have already. An edit of one article leaves nearly all groups of a corpus as they were: they stay the
 * entities that they are.
 */
export function entityOfGroup(
  group: Group,
  before: Group | null,
  isTaken: (id: string) => boolean,
  known: KnownEntities,
): GatheredEntity {
  if (before === null || !sameReferents(before, group)) return newEntity(group, isTaken, known);
  const was = before.entity!;
  was.stays(group);
  group.slug = before.slug;
  const described = describedAs(group, known);
  const id = described?.id ?? group.known ?? freeId(group, was.name, isTaken);
  if (id === was.id) return was;
  return new GatheredEntity(group, id, group.kind, was.name, was.aliases, described);
}

const describedAs = (group: Group, known: KnownEntities): KnownEntity | null =>
  group.known === null ? null : (known.byId.get(group.known) ?? null);

function newEntity(group: Group, isTaken: (id: string) => boolean, known: KnownEntities): GatheredEntity {
  const described = describedAs(group, known);
  const names = namesOf(group);
  const name = described === null ? (names[0] ?? '') : described.name;
  const id = group.known === null ? freeId(group, name, isTaken) : described === null ? group.known : described.id;
  return new GatheredEntity(group, id, group.kind, name, namesBeside(names, name), described);
}

const NONE: readonly string[] = [];

const namesBeside = (names: readonly string[], name: string): readonly string[] =>
  names.length === 1 && names[0] === name ? NONE : names.filter((other) => other !== name);

/** Whether two groups of one key stand in the same places and are told of there in the same words, wherever in the text that is. */
function sameReferents(a: Group, b: Group): boolean {
  if (a.kind !== b.kind || a.known !== b.known || a.size !== b.size) return false;
  let other = b.first;
  for (let number = a.first; number >= 0; number = a.all.next[number]!, other = b.all.next[other]!) {
    if (pathAt(a.all, number) !== pathAt(b.all, other)) return false;
    if (number - firstAt(a.all, number) !== other - firstAt(b.all, other)) return false;
    const [was, is] = [referentAt(a.all, number), referentAt(b.all, other)];
    if (was !== is && !saysTheSame(was, is)) return false;
  }
  return true;
}

function saysTheSame({ names, roles }: Referent, other: Referent): boolean {
  return (
    names.length === other.names.length &&
    roles.length === other.roles.length &&
    names.every((name, i) => name === other.names[i]) &&
    roles.every(({ text }, i) => text === other.roles[i]!.text)
  );
}

/** The fullest name first, the more usual spelling first where two are equally full; none that shouts before one that does not. */
function namesOf({ ways, kind }: Group): readonly string[] {
  const { names } = ways[0]!.keys;
  // Most things are named in one way only.
  if (ways.length === 1 && names.length === 1) return names;
  const counts = new Map<string, number>();
  for (let w = 0; w < ways.length; w++) {
    const { keys, count } = ways[w]!;
    for (let n = 0; n < keys.names.length; n++) {
      const name = keys.names[n]!;
      counts.set(name, (counts.get(name) ?? 0) + count);
    }
  }
  return inOrder(counts, kind === 'person');
}

function inOrder(counts: ReadonlyMap<string, number>, mayShout: boolean): readonly string[] {
  const shouts = (name: string): number => (mayShout && CAPITALS.test(name) ? 1 : 0);
  return [...counts.keys()].sort(
    (a, b) =>
      nameWords(b).length - nameWords(a).length ||
      shouts(a) - shouts(b) ||
      counts.get(b)! - counts.get(a)! ||
      (a < b ? -1 : 1),
  );
}

/** A story may begin with a word in capitals: "PETER Venn will leave". "JD Venn" has initials, "Orla Venn III" a number. */
const CAPITALS = /(?:^| )(?![IVX]+\b)\p{Lu}{3,}(?: |$)/u;

/** The slug of the name; with its kind, and then its article, where something else has that id already. */
function freeId(group: Group, name: string, isTaken: (id: string) => boolean): string {
  group.slug ??= slugOf(name) || 'unnamed';
  return isTaken(group.slug) ? otherId(group, group.slug, isTaken) : group.slug;
}

function otherId(group: Group, slug: string, isTaken: (id: string) => boolean): string {
  const withKind = `${slug}-${group.kind}`;
  if (!isTaken(withKind)) return withKind;
  let id = `${withKind}-${slugOf(pathAt(group.all, group.first))}`;
  while (isTaken(id)) id += '-2';
  return id;
}
