import { slugOf } from '../entities/builtin';
import type { KnownEntities } from '../entities/known';
import type { EntityKind } from '../entities/types';
import { initialFits, nameWords } from '../facts/nameWords';
import type { Referent } from '../facts/types';
import type { Keys } from './nameKeys';
import type { ReferentPlace, ResolvedEntity } from './types';

/** Referents that are one thing, while they are being gathered. */
export interface Group {
  /** What it goes by: the known id, or kind and folded name. */
  readonly key: string;
  readonly kind: EntityKind;
  readonly known: string | null;
  readonly places: ReferentPlace[];
  /** The referents of these places, in the same order. */
  readonly are: Referent[];
  /** The slug of its name; null before somebody asked. */
  slug: string | null;
  /** How each of them is named. */
  readonly ways: Keys[];
  /** The way that was last gone through for what others may call them. */
  named: Keys | null;
}

export function emptyGroup(key: string, kind: EntityKind, known: string | null): Group {
  return { key, kind, known, places: [], are: [], slug: null, ways: [], named: null };
}

export function join(group: Group, path: string, referent: number, is: Referent, keys: Keys): void {
  group.places.push({ path, referent });
  group.are.push(is);
  group.ways.push(keys);
}

/** Names → the groups that bear them. */
export type Bearers = Map<string, Set<Group>>;

export function addTo(index: Bearers, key: string, group: Group): void {
  const here = index.get(key);
  if (here === undefined) index.set(key, new Set([group]));
  else here.add(group);
}

/** Whether a short name may mean these: its gender and its initial do not say otherwise. */
export function mayBe(others: readonly Referent[], is: Referent, { initial }: Keys): boolean {
  return gendersFit(others, is) && (initial === '' || others.some(({ names }) => initialFits(initial, names)));
}

function gendersFit(others: readonly Referent[], { gender }: Referent): boolean {
  if (gender !== 'female' && gender !== 'male') return true;
  const other = gender === 'female' ? 'male' : 'female';
  return !others.some((one) => one.gender === other);
}

/** What a group of this key was made into before, of the same known entities. */
export interface Before {
  readonly group: Group;
  readonly entity: ResolvedEntity;
}

/**
 * What a group is as an entity. `isTaken` are the ids that others have already. An edit of one article leaves nearly
 * all groups of a corpus as they were: they stay the entities that they are.
 */
export function entityOfGroup(
  group: Group,
  before: Before | null,
  isTaken: (id: string) => boolean,
  known: KnownEntities,
): ResolvedEntity {
  const stays = before !== null && sameReferents(before.group, group);
  if (stays) group.slug = before.group.slug;
  const described = group.known === null ? null : (known.byId.get(group.known) ?? null);
  const names = stays ? [] : namesOf(group);
  const name = stays ? before.entity.name : (described?.name ?? names[0] ?? '');
  const id = described?.id ?? group.known ?? freeId(group, name, (one) => !isTaken(one) && !known.byId.has(one));
  if (stays && id === before.entity.id) return before.entity;
  const aliases = stays ? before.entity.aliases : names.filter((other) => other !== name);
  return { id, kind: group.kind, name, aliases, known: described, referents: inOrder(group.places) };
}

/** Whether two groups of one key stand in the same places and are told of there in the same words, wherever in the text that is. */
function sameReferents(a: Group, b: Group): boolean {
  const { places, are } = a;
  if (a.kind !== b.kind || a.known !== b.known || places.length !== b.places.length) return false;
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    const other = b.places[i]!;
    if (place.referent !== other.referent || place.path !== other.path) return false;
    if (are[i] !== b.are[i] && !saysTheSame(are[i]!, b.are[i]!)) return false;
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

/** By path and place; nearly always they were gathered like that. */
function inOrder(places: readonly ReferentPlace[]): readonly ReferentPlace[] {
  for (let i = 1; i < places.length; i++)
    if (comparePlaces(places[i - 1]!, places[i]!) > 0) return [...places].sort(comparePlaces);
  return places;
}

function comparePlaces(a: ReferentPlace, b: ReferentPlace): number {
  return a.path === b.path ? a.referent - b.referent : a.path < b.path ? -1 : 1;
}

/** The fullest name first, the more usual spelling first where two are equally full; none that shouts before one that does not. */
function namesOf({ ways, kind }: Group): readonly string[] {
  const [first] = ways;
  // Most things are named in one way only.
  if (first !== undefined && first.names.length === 1 && ways.every((way) => way === first)) return first.names;
  // Thousands of referents have a handful of ways between them.
  const countOf = new Map<Keys, number>();
  for (const way of ways) countOf.set(way, (countOf.get(way) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [way, count] of countOf) for (const name of way.names) counts.set(name, (counts.get(name) ?? 0) + count);
  const names = Array.from(counts, ([name, count]) => ({ name, count, words: nameWords(name).length }));
  const shouts = (name: string): number => (kind === 'person' && CAPITALS.test(name) ? 1 : 0);
  if (names.length > 1)
    names.sort(
      (a, b) => b.words - a.words || shouts(a.name) - shouts(b.name) || b.count - a.count || (a.name < b.name ? -1 : 1),
    );
  return names.map(({ name }) => name);
}

/** A story may begin with a word in capitals: "PETER Venn will leave". "JD Venn" has initials, "Orla Venn III" a number. */
const CAPITALS = /(?:^| )(?![IVX]+\b)\p{Lu}{3,}(?: |$)/u;

/** The slug of the name; with its kind, and then its article, where something else has that id already. */
function freeId(group: Group, name: string, free: (id: string) => boolean): string {
  group.slug ??= slugOf(name) || 'unnamed';
  if (free(group.slug)) return group.slug;
  const withKind = `${group.slug}-${group.kind}`;
  if (free(withKind)) return withKind;
  let id = `${withKind}-${slugOf(group.places[0]!.path)}`;
  while (!free(id)) id += '-2';
  return id;
}
