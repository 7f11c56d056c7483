import { slugOf } from '../entities/builtin';
import type { KnownEntities } from '../entities/known';
import type { EntityKind } from '../entities/types';
import { compareKey, nameWords } from '../facts/nameWords';
import type { ArticleFacts, Referent } from '../facts/types';
import { roleHolders } from './roleHolders';
import { NOTHING_TAUGHT } from './taughtNames';
import type { CorpusArticle, Identity, ReferentPlace, ResolvedEntity } from './types';

/** Referents of all articles that are one thing, while they are being gathered. */
interface Group {
  /** What it goes by: the known id, or kind and folded name. */
  readonly key: string;
  readonly kind: EntityKind;
  readonly known: string | null;
  readonly members: (ReferentPlace & { readonly referent: number; readonly is: Referent })[];
}

/** A referent's names as they are compared, worked out once for each article's facts. */
interface Keys {
  /** The fullest name. */
  readonly name: string;
  /** All names, the fullest among them. */
  readonly all: readonly string[];
  /** Of a person with more than one name word: the last ones, by which others may call them. */
  readonly surnames: readonly string[];
}

const prepared = new WeakMap<ArticleFacts, readonly Keys[]>();

function keysOf(facts: ArticleFacts): readonly Keys[] {
  let keys = prepared.get(facts);
  if (keys === undefined) {
    keys = facts.referents.map(keysOfReferent);
    prepared.set(facts, keys);
  }
  return keys;
}

function keysOfReferent(referent: Referent): Keys {
  const all =
    referent.names.length === 1 ? [compareKey(referent.names[0]!)] : [...new Set(referent.names.map(compareKey))];
  const surnames: string[] = [];
  if (referent.kind === 'person') {
    for (const name of referent.names) {
      const words = nameWords(name);
      if (words.length === 2) surnames.push(words[1]!);
      else for (let i = 1; i < words.length; i++) surnames.push(words.slice(i).join(' '));
    }
  }
  return { name: compareKey(referent.name), all, surnames };
}

/**
 * Who is who across the articles. Referents with a known id are that entity; the others go by their kind and their
 * folded full name. What an article only gives in short joins another article's full name when that is the only one of
 * its kind that it can be: a bare surname the one person of that surname, an acronym the one name that some article
 * gives it for. A surname that fits several stays apart, article by article. Likeness of spelling never joins two names.
 * A name that an article leaves open is whom people taught it to be (`taughtNames`), if they did.
 * The result depends on the articles alone, not on the order in which they came.
 */
export function resolveIdentity(
  articles: ReadonlyMap<string, CorpusArticle>,
  known: KnownEntities,
  taught: ReadonlyMap<string, string | null> = NOTHING_TAUGHT,
): Identity {
  const paths = [...articles.keys()].sort();
  const groups = new Map<string, Group>();
  const bySurname = new Map<string, Set<Group>>();
  const byShortName = new Map<string, Set<Group>>();
  const referred: Group['members'][number][] = [];
  const later: { readonly path: string; readonly index: number; readonly is: Referent; readonly keys: Keys }[] = [];

  const groupOf = (key: string, kind: EntityKind, id: string | null): Group => {
    let group = groups.get(key);
    if (group === undefined) {
      group = { key, kind, known: id, members: [] };
      groups.set(key, group);
    }
    return group;
  };

  // "Harbor Party" where `entities.yaml` has the Harbour Party: the matcher finds names as they are written there.
  const spelledOtherwise = new Map<string, string>();
  for (const { described, kind, name, aliases, id } of known.byId.values()) {
    if (!described) continue;
    for (const own of [name, ...aliases]) spelledOtherwise.set(`${kind} ${compareKey(own)}`, id);
  }
  // Full names and known entities first: short names are placed when all full ones are in.
  for (const path of paths) {
    const { facts } = articles.get(path)!;
    const keys = keysOf(facts);
    facts.referents.forEach((is, index) => {
      const own = keys[index]!;
      const lesson = is.known === null ? (taught.get(own.name) ?? null) : null;
      if (lesson !== null) {
        groupOf(lesson, known.byId.get(lesson)?.kind ?? is.kind, lesson).members.push({ path, referent: index, is });
        return;
      }
      if (is.known === null && !own.name.includes(' ')) {
        later.push({ path, index, is, keys: own });
        return;
      }
      if (is.known !== null && !known.byId.has(is.known)) {
        referred.push({ path, referent: index, is });
        return;
      }
      const id = is.known ?? spelledOtherwise.get(`${is.kind} ${own.name}`) ?? null;
      const group = groupOf(id ?? `${is.kind} ${own.name}`, is.kind, id);
      group.members.push({ path, referent: index, is });
      for (const surname of own.surnames) addTo(bySurname, surname, group);
      for (const name of own.all) if (name !== own.name) addTo(byShortName, `${is.kind} ${name}`, group);
    });
  }
  // A reference to somebody whom no entry describes goes by the id that a full name elsewhere gives.
  if (referred.length > 0) {
    const bySlug = new Map<string, Group>();
    for (const group of groups.values()) if (group.known === null) bySlug.set(slugOf(group.members[0]!.is.name), group);
    for (const member of referred) {
      const id = member.is.known!;
      (bySlug.get(id) ?? groupOf(id, member.is.kind, id)).members.push(member);
    }
  }
  const open: OpenGroups[] = [];
  for (const { path, index, is, keys } of later) {
    const bearers = is.kind === 'person' ? bySurname.get(keys.name) : byShortName.get(`${is.kind} ${keys.name}`);
    const fitting = bearers === undefined ? [] : [...bearers].filter((group) => gendersFit(group, is));
    const [only] = fitting;
    const group =
      fitting.length === 1
        ? only!
        : fitting.length === 0
          ? groupOf(`${is.kind} ${keys.name}`, is.kind, null)
          : groupOf(`${is.kind} ${keys.name} ${path}`, is.kind, null);
    group.members.push({ path, referent: index, is });
    if (fitting.length > 1) open.push({ path, referent: index, groups: fitting });
  }
  return publish(groups, paths, articles, known, open);
}

/** A name that several groups bear, before they are entities. */
interface OpenGroups extends ReferentPlace {
  readonly groups: readonly Group[];
}

function addTo(index: Map<string, Set<Group>>, key: string, group: Group): void {
  const here = index.get(key);
  if (here === undefined) index.set(key, new Set([group]));
  else here.add(group);
}

function gendersFit(group: Group, referent: Referent): boolean {
  if (referent.gender !== 'female' && referent.gender !== 'male') return true;
  const other = referent.gender === 'female' ? 'male' : 'female';
  return !group.members.some((member) => member.is.gender === other);
}

function publish(
  groups: ReadonlyMap<string, Group>,
  paths: readonly string[],
  articles: ReadonlyMap<string, CorpusArticle>,
  known: KnownEntities,
  open: readonly OpenGroups[],
): Identity {
  const byGroup = new Map<Group, ResolvedEntity>();
  const entities = new Map<string, ResolvedEntity>();
  const places = new Map<string, (ResolvedEntity | null)[]>();
  for (const path of paths) places.set(path, new Array(articles.get(path)!.facts.referents.length).fill(null));
  // In the order of their keys, so that ids do not hang on which article was read first.
  for (const key of [...groups.keys()].sort()) {
    const group = groups.get(key)!;
    const entity = entityOf(group, entities, known);
    entities.set(entity.id, entity);
    byGroup.set(group, entity);
    for (const { path, referent } of group.members) places.get(path)![referent] = entity;
  }
  const entityAt = (path: string, referent: number | null): ResolvedEntity | null =>
    referent === null ? null : (places.get(path)?.[referent] ?? null);
  const holderOf = roleHolders((path) => places.get(path) ?? [], articles);
  return {
    entities,
    entityOf: entityAt,
    speakerOf: (path, speaker) => {
      if (speaker === null) return null;
      if (speaker.referent !== null || speaker.anonymous) return entityAt(path, speaker.referent);
      return holderOf(path, speaker.name);
    },
    open: open.map(({ path, referent, groups: fitting }) => ({
      path,
      referent,
      bearers: fitting.map((group) => byGroup.get(group)!).sort((a, b) => (a.id < b.id ? -1 : 1)),
    })),
  };
}

function entityOf(group: Group, taken: ReadonlyMap<string, ResolvedEntity>, known: KnownEntities): ResolvedEntity {
  const described = group.known === null ? null : (known.byId.get(group.known) ?? null);
  const names = namesOf(group);
  const name = described?.name ?? names[0] ?? '';
  const aliases = names.filter((other) => other !== name);
  const referents = group.members.map(({ path, referent }): ReferentPlace => ({ path, referent }));
  if (referents.length > 1) {
    referents.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.referent - b.referent));
  }
  const id = described?.id ?? group.known ?? freeId(group, name, taken, known);
  return { id, kind: group.kind, name, aliases, known: described, referents };
}

/** The fullest name first, the more usual spelling first where two are equally full. */
function namesOf({ members }: Group): readonly string[] {
  const [first] = members;
  // Most things are named in one article only, and in one way.
  if (members.length === 1 && first?.is.names.length === 1) return first.is.names;
  const counts = new Map<string, number>();
  for (const { is } of members) for (const name of is.names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = Array.from(counts, ([name, count]) => ({ name, count, words: nameWords(name).length }));
  if (names.length > 1) names.sort((a, b) => b.words - a.words || b.count - a.count || (a.name < b.name ? -1 : 1));
  return names.map(({ name }) => name);
}

/** The slug of the name; with its kind, and then its article, where something else has that id already. */
function freeId(group: Group, name: string, taken: ReadonlyMap<string, ResolvedEntity>, known: KnownEntities): string {
  const slug = slugOf(name) || 'unnamed';
  const free = (id: string): boolean => !taken.has(id) && !known.byId.has(id);
  if (free(slug)) return slug;
  const withKind = `${slug}-${group.kind}`;
  if (free(withKind)) return withKind;
  let id = `${withKind}-${slugOf(group.members[0]!.path)}`;
  while (!free(id)) id += '-2';
  return id;
}
