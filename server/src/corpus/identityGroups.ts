import { slugOf } from '../entities/builtin';
import type { KnownEntities } from '../entities/known';
import type { EntityKind } from '../entities/types';
import { initialFits, loneInitial, nameKey, nameWords } from '../facts/nameWords';
import type { ArticleFacts, Referent } from '../facts/types';
import type { ReferentPlace, ResolvedEntity } from './types';

/** Referents that are one thing, while they are being gathered. */
export interface Group {
  /** What it goes by: the known id, or kind and folded name. */
  readonly key: string;
  readonly kind: EntityKind;
  readonly known: string | null;
  readonly members: Member[];
}

export interface Member extends ReferentPlace {
  readonly is: Referent;
}

/** A referent's names as they are compared, worked out once for each article's facts. */
export interface Keys {
  /** The fullest name. */
  readonly name: string;
  /** All names, the fullest among them. */
  readonly all: readonly string[];
  /** Of a person with more than one name word: the last ones, by which others may call them. */
  readonly surnames: readonly string[];
  /** Of a person without a given name: "j" of "J. J. Venn", else empty. */
  readonly initial: string;
}

const prepared = new WeakMap<ArticleFacts, readonly Keys[]>();

export function keysOf(facts: ArticleFacts): readonly Keys[] {
  let keys = prepared.get(facts);
  if (keys === undefined) {
    keys = facts.referents.map(keysOfReferent);
    prepared.set(facts, keys);
  }
  return keys;
}

function keysOfReferent(referent: Referent): Keys {
  const all =
    referent.names.length === 1
      ? [nameKey(referent.kind, referent.names[0]!)]
      : [...new Set(referent.names.map((name) => nameKey(referent.kind, name)))];
  const surnames: string[] = [];
  if (referent.kind === 'person') {
    for (const name of referent.names) {
      const words = nameWords(name);
      if (words.length === 2) surnames.push(words[1]!);
      else for (let i = 1; i < words.length; i++) surnames.push(words.slice(i).join(' '));
    }
  }
  const initial = referent.kind === 'person' ? loneInitial(referent.name) : '';
  return { name: nameKey(referent.kind, referent.name), all, surnames, initial };
}

/** "j venn": somebody whose surname others bear as well. */
export const withInitial = ({ initial, name }: Keys): string => (initial === '' ? name : `${initial} ${name}`);

/** Names → the groups that bear them. */
export type Bearers = Map<string, Set<Group>>;

export function addTo(index: Bearers, key: string, group: Group): void {
  const here = index.get(key);
  if (here === undefined) index.set(key, new Set([group]));
  else here.add(group);
}

/** Whether a short name may mean these: its gender and its initial do not say otherwise. */
export function mayBe(members: readonly Member[], is: Referent, { initial }: Keys): boolean {
  return (
    gendersFit(members, is) && (initial === '' || members.some(({ is: other }) => initialFits(initial, other.names)))
  );
}

function gendersFit(members: readonly Member[], { gender }: Referent): boolean {
  if (gender !== 'female' && gender !== 'male') return true;
  const other = gender === 'female' ? 'male' : 'female';
  return !members.some(({ is }) => is.gender === other);
}

/** What a group is as an entity. `isTaken` are the ids that others have already. */
export function entityOfGroup(group: Group, isTaken: (id: string) => boolean, known: KnownEntities): ResolvedEntity {
  const described = group.known === null ? null : (known.byId.get(group.known) ?? null);
  const names = namesOf(group);
  const name = described?.name ?? names[0] ?? '';
  const aliases = names.filter((other) => other !== name);
  const referents = group.members.map(({ path, referent }): ReferentPlace => ({ path, referent }));
  if (referents.length > 1) {
    referents.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.referent - b.referent));
  }
  const free = (id: string): boolean => !isTaken(id) && !known.byId.has(id);
  const id = described?.id ?? group.known ?? freeId(group, name, free);
  return { id, kind: group.kind, name, aliases, known: described, referents };
}

/** The fullest name first, the more usual spelling first where two are equally full. */
function namesOf({ members }: Group): readonly string[] {
  const [first] = members;
  if (first === undefined) return [];
  const [only] = first.is.names;
  // Most things are named in one way only.
  if (members.every(({ is }) => is.names.length === 1 && is.names[0] === only)) return first.is.names;
  const counts = new Map<string, number>();
  for (const { is } of members) for (const name of is.names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = Array.from(counts, ([name, count]) => ({ name, count, words: nameWords(name).length }));
  if (names.length > 1) names.sort((a, b) => b.words - a.words || b.count - a.count || (a.name < b.name ? -1 : 1));
  return names.map(({ name }) => name);
}

/** The slug of the name; with its kind, and then its article, where something else has that id already. */
function freeId(group: Group, name: string, free: (id: string) => boolean): string {
  const slug = slugOf(name) || 'unnamed';
  if (free(slug)) return slug;
  const withKind = `${slug}-${group.kind}`;
  if (free(withKind)) return withKind;
  let id = `${withKind}-${slugOf(group.members[0]!.path)}`;
  while (!free(id)) id += '-2';
  return id;
}
