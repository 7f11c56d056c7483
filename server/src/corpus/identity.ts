import { slugOf } from '../entities/builtin';
import type { KnownEntities } from '../entities/known';
import type { EntityKind } from '../entities/types';
import { nameKey } from '../facts/nameWords';
import type { Referent } from '../facts/types';
import {
  addTo,
  type Bearers,
  entityOfGroup,
  type Group,
  type Keys,
  keysOf,
  type Member,
  mayBe,
  withInitial,
} from './identityGroups';
import { withDrafts } from './identityOfDrafts';
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
  return withDrafts(resolveSources(sources, known, learns), drafts, previous);
}

/** Of sources alone, in the order of their paths. */
function resolveSources(
  articles: ReadonlyMap<string, CorpusArticle>,
  known: KnownEntities,
  learns: boolean,
): SourceIdentity {
  const taught = taughtNames(learns ? articles : new Map());
  const groups = new Map<string, Group>();
  const bySurname: Bearers = new Map();
  const byShortName: Bearers = new Map();
  const referred: Member[] = [];
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
    for (const own of [name, ...aliases]) spelledOtherwise.set(`${kind} ${nameKey(kind, own)}`, id);
  }
  // Full names and known entities first: short names are placed when all full ones are in.
  for (const [path, { facts }] of articles) {
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
  const named = [...groups.values()];
  let slugs: ReadonlyMap<string, Group> | null = null;
  const bySlug = (): ReadonlyMap<string, Group> => {
    slugs ??= new Map(
      named.flatMap((group) => (group.known === null ? [[slugOf(group.members[0]!.is.name), group] as const] : [])),
    );
    return slugs;
  };
  for (const member of referred) {
    const id = member.is.known!;
    (bySlug().get(id) ?? groupOf(id, member.is.kind, id)).members.push(member);
  }
  const open: OpenGroups[] = [];
  for (const { path, index, is, keys } of later) {
    const bearers = is.kind === 'person' ? bySurname.get(keys.name) : byShortName.get(`${is.kind} ${keys.name}`);
    const fitting = bearers === undefined ? [] : [...bearers].filter(({ members }) => mayBe(members, is, keys));
    const [only] = fitting;
    const group =
      fitting.length === 1
        ? only!
        : fitting.length === 0
          ? groupOf(`${is.kind} ${withInitial(keys)}`, is.kind, null)
          : groupOf(`${is.kind} ${keys.name} ${path}`, is.kind, null);
    group.members.push({ path, referent: index, is });
    if (fitting.length > 1) open.push({ path, referent: index, groups: fitting });
  }
  const base = { articles, known, learns, taught, groups, bySurname, byShortName, spelledOtherwise, bySlug };
  return { ...base, ...publish(groups, articles, known, open) };
}

/** A name that several groups bear, before they are entities. */
interface OpenGroups extends ReferentPlace {
  readonly groups: readonly Group[];
}

function publish(
  groups: ReadonlyMap<string, Group>,
  articles: ReadonlyMap<string, CorpusArticle>,
  known: KnownEntities,
  open: readonly OpenGroups[],
): WhoIsWho & Pick<SourceIdentity, 'entityOfGroup' | 'rolesOf'> {
  const byGroup = new Map<Group, ResolvedEntity>();
  const entities = new Map<string, ResolvedEntity>();
  const places = new Map<string, (ResolvedEntity | null)[]>();
  for (const [path, { facts }] of articles) places.set(path, new Array(facts.referents.length).fill(null));
  // In the order of their keys, so that ids do not hang on which article was read first.
  for (const key of [...groups.keys()].sort()) {
    const group = groups.get(key)!;
    const entity = entityOfGroup(group, (id) => entities.has(id), known);
    entities.set(entity.id, entity);
    byGroup.set(group, entity);
    for (const { path, referent } of group.members) places.get(path)![referent] = entity;
  }
  const entityAt = (path: string, referent: number | null): ResolvedEntity | null =>
    referent === null ? null : (places.get(path)?.[referent] ?? null);
  const roles = new Map<ResolvedEntity, RolesByWord>();
  const rolesOfEntity = (entity: ResolvedEntity): RolesByWord => {
    let known = roles.get(entity);
    if (known === undefined) {
      known = rolesOf(entity.known?.description ?? null, entity.referents, articles);
      roles.set(entity, known);
    }
    return known;
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
