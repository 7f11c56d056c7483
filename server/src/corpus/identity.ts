import { slugOf } from '../entities/builtin';
import type { KnownEntities } from '../entities/known';
import type { EntityKind } from '../entities/types';
import { nameKey } from '../facts/nameWords';
import type { Referent } from '../facts/types';
import {
  addTo,
  addWay,
  type Bearers,
  emptyGroup,
  entityOfGroup,
  type Group,
  join,
  mayBe,
  referentsOf,
  type Way,
  wayOf,
} from './identityGroups';
import { withDrafts } from './identityOfDrafts';
import { type Keys, keysOf, waysSoFar } from './nameKeys';
import { type NumberedReferents, numberReferents, referentAt } from './referentNumbers';
import { type Roles, roleHolders, rolesOf } from './roleHolders';
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
  readonly bySurname: ReadonlyMap<string, ReadonlySet<Group>>;
  readonly byShortName: ReadonlyMap<string, ReadonlySet<Group>>;
  /** Names as the described entities have them, spelled as names are compared: "Harbor Party" for the Harbour Party. */
  readonly spelledOtherwise: ReadonlyMap<string, string>;
  /** Groups that go by a name, by the slug of it. */
  bySlug(): ReadonlyMap<string, Group>;
  /** The roles that sources give somebody. */
  rolesOf(entity: ResolvedEntity): Roles;
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
  const all = numberReferents(articles);
  const keys = all.facts.map(keysOf);
  const gathered: Gathered = {
    all,
    known,
    taught,
    spelledOtherwise,
    groups: new Map(),
    bySurname: new Map(),
    byShortName: new Map(),
    ways: [],
    waysOfKnown: new Int32Array(waysSoFar()),
    waysOfOthers: new Int32Array(waysSoFar()),
    referred: [],
    later: [],
  };
  const { groups, bySurname, byShortName } = gathered;
  // Full names and known entities first: short names are placed when all full ones are in.
  const groupsIn = new Map<string, Group[]>();
  for (let a = 0; a < keys.length; a++) groupsIn.set(all.paths[a]!, gatherNames(gathered, a, keys[a]!));
  // A reference to somebody whom no entry describes goes by the id that a full name elsewhere gives.
  const named = [...groups.values()];
  let slugs: ReadonlyMap<string, Group> | null = null;
  const bySlug = (): ReadonlyMap<string, Group> => {
    slugs ??= new Map(
      named.flatMap((group) =>
        group.known === null ? [[slugOf(referentAt(all, group.first).name), group] as const] : [],
      ),
    );
    return slugs;
  };
  for (const one of gathered.referred) {
    const id = one.is.known!;
    joinLater(one, bySlug().get(id) ?? groupOf(gathered, id, one.is.kind, id));
  }
  const open: OpenGroups[] = [];
  for (const one of gathered.later) placeShortName(gathered, one, open);
  const order = inOrder(groups, previous);
  const base = { articles, known, learns, taught, groups, order, bySurname, byShortName, spelledOtherwise, bySlug };
  return { ...base, ...publish(groups, order, groupsIn, known, open, previous?.known === known ? previous : null) };
}

/** What the articles name, while it is being gathered. */
interface Gathered {
  readonly all: NumberedReferents;
  readonly known: KnownEntities;
  readonly taught: ReadonlyMap<string, string | null>;
  readonly spelledOtherwise: ReadonlyMap<string, string>;
  readonly groups: Map<string, Group>;
  readonly bySurname: Bearers;
  readonly byShortName: Bearers;
  readonly ways: Way[];
  /**
   * Who is named so, by the number of a way of naming, as a place in `ways` + 1: of what is known, and of everything
   * else. Nine of ten referents are named as one before.
   */
  readonly waysOfKnown: Int32Array;
  readonly waysOfOthers: Int32Array;
  readonly referred: Later[];
  readonly later: Later[];
}

/** A referent that is placed when all full names are in. */
interface Later extends ReferentPlace {
  readonly number: number;
  readonly is: Referent;
  readonly keys: Keys;
  /** The groups of all referents of its article. */
  readonly groups: Group[];
}

function groupOf({ groups, all }: Gathered, key: string, kind: EntityKind, id: string | null): Group {
  let group = groups.get(key);
  if (group === undefined) {
    group = emptyGroup(key, kind, id, all);
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

/** Puts what one article names in full, and what is known, into its groups, and gives these; the rest is kept for later. */
function gatherNames(gathered: Gathered, article: number, keys: readonly Keys[]): Group[] {
  const { all, ways, waysOfKnown, waysOfOthers, referred, later } = gathered;
  const { referents } = all.facts[article]!;
  const first = all.firsts[article]!;
  const groups = new Array<Group>(keys.length);
  for (let referent = 0; referent < keys.length; referent++) {
    const is = referents[referent]!;
    const own = keys[referent]!;
    const place = (is.known === null ? waysOfOthers : waysOfKnown)[own.number]!;
    let way = place === 0 ? null : ways[place - 1]!;
    if (way === null || (is.known !== null && way.group.known !== is.known)) {
      way = wayOfFullName(gathered, is, own);
      if (way === null) {
        const one = { path: all.paths[article]!, referent, number: first + referent, is, keys: own, groups };
        if (is.known === null) later.push(one);
        else referred.push(one);
        continue;
      }
    }
    groups[referent] = way.group;
    join(way, first + referent, is.gender);
  }
  return groups;
}

/** Null for what is placed when all full names are in: what bears a short name, and a reference to something that no entry describes. */
function wayOfFullName(gathered: Gathered, is: Referent, keys: Keys): Way | null {
  const id = is.known;
  if (id === null) return wayOfUnknown(gathered, is, keys);
  return gathered.known.byId.has(id) ? nameInFull(gathered, groupOf(gathered, id, is.kind, id), is, keys) : null;
}

function wayOfUnknown(gathered: Gathered, is: Referent, keys: Keys): Way | null {
  const { known, taught, spelledOtherwise } = gathered;
  const lesson = taught.size > 0 ? (taught.get(keys.name) ?? null) : null;
  if (lesson !== null) {
    return keepWay(gathered, groupOf(gathered, lesson, known.byId.get(lesson)?.kind ?? is.kind, lesson), is, keys);
  }
  if (keys.short) return null;
  const id = spelledOtherwise.size > 0 ? (spelledOtherwise.get(keys.key) ?? null) : null;
  return nameInFull(gathered, groupOf(gathered, id ?? keys.key, is.kind, id), is, keys);
}

function nameInFull(gathered: Gathered, group: Group, is: Referent, keys: Keys): Way {
  const { surnames, others } = keys;
  for (let i = 0; i < surnames.length; i++) addTo(gathered.bySurname, surnames[i]!, group);
  for (let i = 0; i < others.length; i++) addTo(gathered.byShortName, others[i]!, group);
  return keepWay(gathered, group, is, keys);
}

/** Whoever else is named in this way is of that group as well. */
function keepWay({ ways, waysOfKnown, waysOfOthers }: Gathered, group: Group, is: Referent, keys: Keys): Way {
  const way = wayOf(group, keys) ?? addWay(group, keys);
  (is.known === null ? waysOfOthers : waysOfKnown)[keys.number] = ways.push(way);
  return way;
}

/** All full names are in: a short one is the only one of them that it can be, or something of its own. */
function placeShortName(gathered: Gathered, one: Later, open: OpenGroups[]): void {
  const { is, keys } = one;
  const bearers = is.kind === 'person' ? gathered.bySurname.get(keys.name) : gathered.byShortName.get(keys.key);
  if (bearers === undefined) joinLater(one, groupOf(gathered, keys.alone, is.kind, null));
  else placeAmong(gathered, one, bearers, open);
}

function placeAmong(gathered: Gathered, one: Later, bearers: ReadonlySet<Group>, open: OpenGroups[]): void {
  const { path, referent, is, keys } = one;
  const fitting = [...bearers].filter((group) => mayBe([group], is, keys));
  const [only] = fitting;
  if (fitting.length === 1) joinLater(one, only!);
  else if (fitting.length === 0) joinLater(one, groupOf(gathered, keys.alone, is.kind, null));
  else {
    joinLater(one, groupOf(gathered, `${keys.key} ${path}`, is.kind, null));
    open.push({ path, referent, groups: fitting });
  }
}

function joinLater({ number, referent, is, keys, groups }: Later, group: Group): void {
  join(wayOf(group, keys) ?? addWay(group, keys), number, is.gender);
  groups[referent] = group;
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
  groupsIn: ReadonlyMap<string, readonly Group[]>,
  known: KnownEntities,
  open: readonly OpenGroups[],
  previous: SourceIdentity | null,
): WhoIsWho & Pick<SourceIdentity, 'rolesOf'> {
  const entities = new Map<string, ResolvedEntity>();
  const isTaken = (id: string): boolean => entities.has(id) || known.byId.has(id);
  // In the order of their keys, so that ids do not hang on which article was read first.
  for (const key of order) {
    const group = groups.get(key)!;
    const entity = entityOfGroup(group, previous?.groups.get(key) ?? null, isTaken, known);
    group.entity = entity;
    entities.set(entity.id, entity);
  }
  const entityAt = (path: string, referent: number | null): ResolvedEntity | null =>
    referent === null ? null : (groupsIn.get(path)?.[referent]?.entity ?? null);
  let groupsOf: ReadonlyMap<ResolvedEntity, Group> | null = null;
  const rolesOfEntity = (entity: ResolvedEntity): Roles => {
    let roles = rolesKnown.get(entity);
    if (roles === undefined) {
      groupsOf ??= new Map(Array.from(groups.values(), (group) => [group.entity!, group]));
      const group = groupsOf.get(entity);
      roles = rolesOf(entity.known?.description ?? null, group === undefined ? [] : referentsOf(group));
      rolesKnown.set(entity, roles);
    }
    return roles;
  };
  const holderOf = roleHolders(
    (path) => (groupsIn.get(path) ?? []).map(({ entity }) => entity),
    (_, entity) => [rolesOfEntity(entity)],
  );
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
      bearers: fitting.map((group) => group.entity!).sort((a, b) => (a.id < b.id ? -1 : 1)),
    })),
    rolesOf: rolesOfEntity,
  };
}

/** Of entities of sources: as long as one stays the same object, it is told of in the same words. */
const rolesKnown = new WeakMap<ResolvedEntity, Roles>();
