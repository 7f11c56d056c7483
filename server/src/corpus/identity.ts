import { slugOf } from '../entities/builtin';
import type { KnownEntities } from '../entities/known';
import type { EntityKind } from '../entities/types';
import { nameKey } from '../facts/nameWords';
import type { Referent } from '../facts/types';
import { addTo, type Bearers, type Before, emptyGroup, entityOfGroup, type Group, join, mayBe } from './identityGroups';
import { withDrafts } from './identityOfDrafts';
import { type Keys, keysOf } from './nameKeys';
import { type RolesByWord, roleHolders, rolesOf } from './roleHolders';
import { taughtNames } from './taughtNames';
import type { CorpusArticle, Identity, ReferentPlace, ResolvedEntity, WhoIsWho } from './types';

/**
 * Who is who across the sources, with what is needed to place a draft's names among them. It does not look at drafts:
 * what somebody types there leaves it as it is.
 */
export interface SourceIdentity extends WhoIsWho {
  readonly articles: ReadonlyMap<string, CorpusArticle>;
  readonly known: KnownEntities;
  /** Whether names that people annotated teach what other articles mean by them. */
  readonly learns: boolean;
  readonly taught: ReadonlyMap<string, string | null>;
  readonly groups: ReadonlyMap<string, Group>;
  /** The keys of the groups in the order of the alphabet. */
  readonly order: readonly string[];
  readonly entityOfGroup: ReadonlyMap<Group, ResolvedEntity>;
  readonly bySurname: ReadonlyMap<string, ReadonlySet<Group>>;
  readonly byShortName: ReadonlyMap<string, ReadonlySet<Group>>;
  /** Names as the described entities have them, spelled as names are compared: "Harbor Party" for the Harbour Party. */
  readonly spelledOtherwise: ReadonlyMap<string, string>;
  /** Groups that go by a name, by the slug of it. */
  bySlug(): ReadonlyMap<string, Group>;
  /** The roles that sources give somebody. */
  rolesOf(entity: ResolvedEntity): RolesByWord;
}

/**
 * Who is who across the articles. Referents with a known id are that entity; the others go by their kind and their
 * folded full name. What an article only gives in short joins another article's full name when that is the only one of
 * its kind that it can be: a bare surname the one person of that surname, an acronym the one name that some article
 * gives it for. A surname that fits several stays apart, article by article. Likeness of spelling never joins two names.
 * A name that an article leaves open is whom people taught it to be (`taughtNames`), if they did.
 * The result depends on the articles alone, not on the order in which they came; what sources say not on drafts at all.
 */
export function resolveIdentity(
  articles: ReadonlyMap<string, CorpusArticle>,
  known: KnownEntities,
  learns = false,
  previous: Identity | null = null,
): Identity {
  const sources = new Map<string, CorpusArticle>();
  const drafts = new Map<string, CorpusArticle>();
  for (const path of [...articles.keys()].sort()) {
    const article = articles.get(path)!;
    (article.role === 'draft' ? drafts : sources).set(path, article);
  }
  return withDrafts(resolveSources(sources, known, learns, previous?.ofSources ?? null), drafts, previous);
}

/** Of sources alone, in the order of their paths. It is the same whatever was before, and made of what stayed. */
function resolveSources(
  articles: ReadonlyMap<string, CorpusArticle>,
  known: KnownEntities,
  learns: boolean,
  previous: SourceIdentity | null,
): SourceIdentity {
  const taught = taughtNames(learns ? articles : new Map());
  const spelledOtherwise = spellingsOfDescribed(known);
  const gathered: Gathered = {
    groups: new Map(),
    bySurname: new Map(),
    byShortName: new Map(),
    referred: [],
    later: [],
  };
  const { groups, bySurname, byShortName } = gathered;
  // Full names and known entities first: short names are placed when all full ones are in.
  for (const [path, { facts }] of articles) {
    gatherNames(gathered, path, facts.referents, keysOf(facts), known, taught, spelledOtherwise);
  }
  // A reference to somebody whom no entry describes goes by the id that a full name elsewhere gives.
  const named = [...groups.values()];
  let slugs: ReadonlyMap<string, Group> | null = null;
  const bySlug = (): ReadonlyMap<string, Group> => {
    slugs ??= new Map(
      named.flatMap((group) => (group.known === null ? [[slugOf(group.are[0]!.name), group] as const] : [])),
    );
    return slugs;
  };
  for (const { path, referent, is, keys } of gathered.referred) {
    const id = is.known!;
    join(bySlug().get(id) ?? groupOf(groups, id, is.kind, id), path, referent, is, keys);
  }
  const open: OpenGroups[] = [];
  for (const one of gathered.later) placeShortName(gathered, one, open);
  const order = inOrder(groups, previous);
  const base = { articles, known, learns, taught, groups, order, bySurname, byShortName, spelledOtherwise, bySlug };
  return { ...base, ...publish(groups, order, articles, known, open, previous?.known === known ? previous : null) };
}

/** What the articles name, while it is being gathered. */
interface Gathered {
  readonly groups: Map<string, Group>;
  readonly bySurname: Bearers;
  readonly byShortName: Bearers;
  readonly referred: Later[];
  readonly later: Later[];
}

/** A referent that is placed when all full names are in. */
interface Later extends ReferentPlace {
  readonly is: Referent;
  readonly keys: Keys;
}

function groupOf(groups: Map<string, Group>, key: string, kind: EntityKind, id: string | null): Group {
  let group = groups.get(key);
  if (group === undefined) {
    group = emptyGroup(key, kind, id);
    groups.set(key, group);
  }
  return group;
}

/** "Harbor Party" where `entities.yaml` has the Harbour Party: the matcher finds names as they are written there. */
function spellingsOfDescribed(known: KnownEntities): ReadonlyMap<string, string> {
  const spelledOtherwise = new Map<string, string>();
  for (const { kind, name, aliases, id } of known.described) {
    for (const own of [name, ...aliases]) spelledOtherwise.set(`${kind} ${nameKey(kind, own)}`, id);
  }
  return spelledOtherwise;
}

/** Puts what one article names in full, and what is known, into its groups; the rest is kept for later. */
function gatherNames(
  { groups, bySurname, byShortName, referred, later }: Gathered,
  path: string,
  referents: readonly Referent[],
  keys: readonly Keys[],
  known: KnownEntities,
  taught: ReadonlyMap<string, string | null>,
  spelledOtherwise: ReadonlyMap<string, string>,
): void {
  for (let referent = 0; referent < keys.length; referent++) {
    const is = referents[referent]!;
    const own = keys[referent]!;
    const lesson = is.known === null && taught.size > 0 ? (taught.get(own.name) ?? null) : null;
    if (lesson !== null) {
      join(groupOf(groups, lesson, known.byId.get(lesson)?.kind ?? is.kind, lesson), path, referent, is, own);
      continue;
    }
    if (is.known === null && own.short) {
      later.push({ path, referent, is, keys: own });
      continue;
    }
    if (is.known !== null && !known.byId.has(is.known)) {
      referred.push({ path, referent, is, keys: own });
      continue;
    }
    const id = is.known ?? (spelledOtherwise.size > 0 ? (spelledOtherwise.get(own.key) ?? null) : null);
    const group = groupOf(groups, id ?? own.key, is.kind, id);
    join(group, path, referent, is, own);
    // Whoever is named as before bears no name that is new.
    if (group.named === own) continue;
    group.named = own;
    for (const surname of own.surnames) addTo(bySurname, surname, group);
    for (const other of own.others) addTo(byShortName, other, group);
  }
}

/** All full names are in: a short one is the only one of them that it can be, or something of its own. */
function placeShortName({ groups, bySurname, byShortName }: Gathered, one: Later, open: OpenGroups[]): void {
  const { path, referent, is, keys } = one;
  const bearers = is.kind === 'person' ? bySurname.get(keys.name) : byShortName.get(keys.key);
  const fitting: Group[] = [];
  if (bearers !== undefined) for (const group of bearers) if (mayBe(group.are, is, keys)) fitting.push(group);
  const group =
    fitting.length === 1
      ? fitting[0]!
      : groupOf(groups, fitting.length === 0 ? keys.alone : `${keys.key} ${path}`, is.kind, null);
  join(group, path, referent, is, keys);
  if (fitting.length > 1) open.push({ path, referent, groups: fitting });
}

/** An edit adds and takes away a few keys: what is nearly in order is soon sorted. */
function inOrder(groups: ReadonlyMap<string, Group>, previous: SourceIdentity | null): readonly string[] {
  if (previous === null) return [...groups.keys()].sort();
  const keys = previous.order.filter((key) => groups.has(key));
  for (const key of groups.keys()) if (!previous.groups.has(key)) keys.push(key);
  return keys.sort();
}

/** A name that several groups bear, before they are entities. */
interface OpenGroups extends ReferentPlace {
  readonly groups: readonly Group[];
}

function publish(
  groups: ReadonlyMap<string, Group>,
  order: readonly string[],
  articles: ReadonlyMap<string, CorpusArticle>,
  known: KnownEntities,
  open: readonly OpenGroups[],
  previous: SourceIdentity | null,
): WhoIsWho & Pick<SourceIdentity, 'entityOfGroup' | 'rolesOf'> {
  const byGroup = new Map<Group, ResolvedEntity>();
  const groupsOf = new Map<ResolvedEntity, Group>();
  const entities = new Map<string, ResolvedEntity>();
  const places = new Map<string, (ResolvedEntity | null)[]>();
  for (const [path, { facts }] of articles) places.set(path, new Array(facts.referents.length).fill(null));
  const isTaken = (id: string): boolean => entities.has(id);
  // In the order of their keys, so that ids do not hang on which article was read first.
  for (const key of order) {
    const group = groups.get(key)!;
    const entity = entityOfGroup(group, previous && before(previous, key), isTaken, known);
    entities.set(entity.id, entity);
    byGroup.set(group, entity);
    groupsOf.set(entity, group);
    for (const { path, referent } of group.places) places.get(path)![referent] = entity;
  }
  const entityAt = (path: string, referent: number | null): ResolvedEntity | null =>
    referent === null ? null : (places.get(path)?.[referent] ?? null);
  const rolesOfEntity = (entity: ResolvedEntity): RolesByWord => {
    let roles = rolesKnown.get(entity);
    if (roles === undefined) {
      roles = rolesOf(entity.known?.description ?? null, groupsOf.get(entity)?.are ?? []);
      rolesKnown.set(entity, roles);
    }
    return roles;
  };
  const holderOf = roleHolders(
    (path) => places.get(path) ?? [],
    (_, entity) => [rolesOfEntity(entity)],
  );
  const identity: WhoIsWho = {
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
  return { ...identity, entityOfGroup: byGroup, rolesOf: rolesOfEntity };
}

function before(previous: SourceIdentity, key: string): Before | null {
  const group = previous.groups.get(key);
  return group === undefined ? null : { group, entity: previous.entityOfGroup.get(group)! };
}

/** Of entities of sources: as long as one stays the same object, it is told of in the same words. */
const rolesKnown = new WeakMap<ResolvedEntity, RolesByWord>();
