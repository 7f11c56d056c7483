import { slugOf } from '../entities/builtin';
import type { EntityKind } from '../entities/types';
import type { Referent } from '../facts/types';
import type { SourceIdentity } from './identity';
import {
  addTo,
  addWay,
  type Bearers,
  type Borne,
  emptyGroup,
  entityOfGroup,
  type Group,
  join,
  mayBe,
  wayOf,
} from './identityGroups';
import { type Keys, keysOf } from './nameKeys';
import { numberReferents } from './referentNumbers';
import { type Roles, roleHolders, rolesOf } from './roleHolders';
import { taughtNames } from './taughtNames';
import type { CorpusArticle, Identity, OpenName, ReferentPlace, ResolvedEntity } from './types';

/** A referent of a draft that the sources name as well. */
interface Member extends ReferentPlace {
  readonly is: Referent;
}

/** An entity of the sources that drafts speak of too, and what it was made from. */
interface Extended {
  readonly entity: ResolvedEntity;
  readonly from: ResolvedEntity;
  readonly added: string;
}

/** What the drafts of an identity made of the sources' entities; a key press leaves most of it as it is. */
const extensions = new WeakMap<Identity, ReadonlyMap<Group, Extended>>();

/**
 * Places what drafts name among what the sources name. Nothing of it goes back: a draft joins the sources' entities and
 * leaves them their ids and names, and neither does one draft settle what a name means in another. The cost is that of
 * the drafts, however many sources there are.
 */
export function withDrafts(
  base: SourceIdentity,
  drafts: ReadonlyMap<string, CorpusArticle>,
  previous: Identity | null = null,
): Identity {
  if (drafts.size === 0) return withoutDrafts(base);
  const placed = placeNames(base, drafts);
  const { added, own, places } = placed;
  const before = previous === null ? undefined : extensions.get(previous);
  const now = new Map<Group, Extended>();
  const extended = new Map<ResolvedEntity, ResolvedEntity>();
  const origins = new Map<ResolvedEntity, ResolvedEntity>();
  const byGroup = new Map<Group, ResolvedEntity>();
  for (const [group, members] of added) {
    const from = group.entity!;
    const signature = members
      .map(({ path, referent, is }) => `${path}\n${referent}\n${is.names.join('\t')}`)
      .join('\n\n');
    const known = before?.get(group);
    const same = known?.from === from && known.added === signature;
    const entity = same ? known.entity : extend(from, members);
    now.set(group, { entity, from, added: signature });
    extended.set(from, entity);
    origins.set(entity, from);
    byGroup.set(group, entity);
  }
  const ownEntities = new Map<string, ResolvedEntity>();
  const isTaken = (id: string): boolean => ownEntities.has(id) || base.entities.has(id) || base.known.byId.has(id);
  for (const key of [...own.keys()].sort()) {
    const group = own.get(key)!;
    const entity = entityOfGroup(group, null, isTaken, base.known);
    ownEntities.set(entity.id, entity);
    group.entity = entity;
  }
  const entityOf = (group: Group): ResolvedEntity => byGroup.get(group) ?? group.entity!;
  const inDrafts = new Map<string, readonly (ResolvedEntity | null)[]>();
  for (const [path, groups] of places)
    inDrafts.set(
      path,
      groups.map((group) => group && entityOf(group)),
    );

  const whole = (entity: ResolvedEntity | null): ResolvedEntity | null =>
    entity === null ? null : (extended.get(entity) ?? entity);
  const entityAt = (path: string, referent: number | null): ResolvedEntity | null => {
    const draft = inDrafts.get(path);
    if (draft === undefined) return whole(base.entityOf(path, referent));
    return referent === null ? null : (draft[referent] ?? null);
  };
  const holderOf = roleHolders(
    (path) => inDrafts.get(path) ?? [],
    (path, entity): readonly Roles[] => {
      const origin = origins.get(entity) ?? (base.entities.get(entity.id) === entity ? entity : null);
      const referents = drafts.get(path)?.facts.referents ?? [];
      const here = entity.referents.flatMap((place) => (place.path === path ? (referents[place.referent] ?? []) : []));
      const said = rolesOf(origin === null ? (entity.known?.description ?? null) : null, here);
      return origin === null ? [said] : [said, base.rolesOf(origin)];
    },
  );
  let entities: ReadonlyMap<string, ResolvedEntity> | null = null;
  const identity: Identity = {
    ofSources: base,
    get entities() {
      entities ??= merged(base, extended, ownEntities);
      return entities;
    },
    entityOf: entityAt,
    speakerOf: (path, speaker) => {
      if (!inDrafts.has(path)) return whole(base.speakerOf(path, speaker));
      if (speaker === null) return null;
      if (speaker.referent !== null || speaker.anonymous) return entityAt(path, speaker.referent);
      return holderOf(path, speaker.name);
    },
    open: [
      ...base.open.map((one) => ({ ...one, bearers: one.bearers.map((bearer) => extended.get(bearer) ?? bearer) })),
      ...placed.open.map(
        ({ path, referent, groups }): OpenName => ({
          path,
          referent,
          bearers: groups.map(entityOf).sort((a, b) => (a.id < b.id ? -1 : 1)),
        }),
      ),
    ],
  };
  extensions.set(identity, now);
  return identity;
}

function withoutDrafts(base: SourceIdentity): Identity {
  const { entities, entityOf, speakerOf, open } = base;
  return { ofSources: base, entities, entityOf, speakerOf, open };
}

interface Placed {
  /** What drafts name of what the sources name. */
  readonly added: ReadonlyMap<Group, readonly Member[]>;
  /** What only drafts name, by key. */
  readonly own: ReadonlyMap<string, Group>;
  /** The group of each referent of each draft. */
  readonly places: ReadonlyMap<string, readonly (Group | null)[]>;
  readonly open: readonly (ReferentPlace & { readonly groups: readonly Group[] })[];
}

function placeNames(base: SourceIdentity, drafts: ReadonlyMap<string, CorpusArticle>): Placed {
  const members = new Map<Group, Member[]>();
  const own = new Map<string, Group>();
  const places = new Map<string, (Group | null)[]>();
  const all = numberReferents(drafts);
  const open: (ReferentPlace & { readonly groups: readonly Group[] })[] = [];

  const groupOf = (key: string, kind: EntityKind, id: string | null): Group => {
    const there = base.groups.get(key) ?? own.get(key);
    if (there !== undefined) return there;
    const group = emptyGroup(key, kind, id, all);
    own.set(key, group);
    return group;
  };
  const isOwn = (group: Group): boolean => own.get(group.key) === group;
  const place = (group: Group, member: Member, number: number, keys: Keys): void => {
    const { path, referent, is } = member;
    places.get(path)![referent] = group;
    if (isOwn(group)) join(wayOf(group, keys) ?? addWay(group, keys), number, is.gender);
    const here = members.get(group);
    if (here === undefined) members.set(group, [member]);
    else here.push(member);
  };
  /** Whom a group is for one draft: in the sources and in that draft. */
  const borneIn = (group: Group, path: string): readonly Borne[] => {
    const here = (members.get(group) ?? []).flatMap((member) => (member.path === path ? [asBorne(member.is)] : []));
    return isOwn(group) ? here : [group, ...here];
  };

  for (const [path, article] of drafts) {
    const { facts } = article;
    places.set(path, new Array(facts.referents.length).fill(null));
    const keys = keysOf(facts);
    const first = all.firsts[all.paths.indexOf(path)]!;
    const put = (group: Group, referent: number): void =>
      place(group, { path, referent, is: facts.referents[referent]! }, first + referent, keys[referent]!);
    const taught = base.learns ? taughtNames(new Map([[path, article]])) : base.taught;
    const lessonOf = (name: string): string | null => taught.get(name) ?? base.taught.get(name) ?? null;
    const bySurname: Bearers = new Map();
    const byShortName: Bearers = new Map();
    const bySlug = new Map<string, Group>();
    const later: number[] = [];
    const referred: number[] = [];
    facts.referents.forEach((is, index) => {
      const named = keys[index]!;
      const { name, key, others, short, surnames } = named;
      const lesson = is.known === null ? lessonOf(name) : null;
      if (lesson !== null) {
        put(groupOf(lesson, base.known.byId.get(lesson)?.kind ?? is.kind, lesson), index);
        return;
      }
      if (is.known === null && short) {
        later.push(index);
        return;
      }
      if (is.known !== null && !base.known.byId.has(is.known)) {
        referred.push(index);
        return;
      }
      const id = is.known ?? base.spelledOtherwise.get(key) ?? null;
      const group = groupOf(id ?? key, is.kind, id);
      put(group, index);
      if (group.known === null) bySlug.set(slugOf(is.name), group);
      for (const surname of surnames) addTo(bySurname, surname, group);
      for (const other of others) addTo(byShortName, other, group);
    });
    for (const index of referred) {
      const is = facts.referents[index]!;
      const id = is.known!;
      put(base.bySlug().get(id) ?? bySlug.get(id) ?? groupOf(id, is.kind, id), index);
    }
    for (const index of later) {
      const is = facts.referents[index]!;
      const named = keys[index]!;
      const key = is.kind === 'person' ? named.name : named.key;
      const [theirs, ours] = is.kind === 'person' ? [base.bySurname, bySurname] : [base.byShortName, byShortName];
      const bearers = new Set([...(theirs.get(key) ?? []), ...(ours.get(key) ?? [])]);
      const groups = [...bearers].filter((group) => mayBe(borneIn(group, path), is, named));
      const [only] = groups;
      if (groups.length === 1) put(only!, index);
      else if (groups.length === 0) put(groupOf(named.alone, is.kind, null), index);
      else {
        put(groupOf(`${named.key} ${path}`, is.kind, null), index);
        open.push({ path, referent: index, groups });
      }
    }
  }
  const added = new Map([...members].filter(([group]) => !isOwn(group)));
  return { added, own, places, open };
}

const asBorne = ({ names, gender }: Referent): Borne => ({
  male: gender === 'male',
  female: gender === 'female',
  ways: [{ keys: { names } }],
});

/** The sources' entity with the places in drafts among its own; what the sources call it stays its name. */
function extend(from: ResolvedEntity, members: readonly Member[]): ResolvedEntity {
  const names = new Set([from.name, ...from.aliases]);
  const aliases = [...from.aliases];
  for (const { is } of members) {
    for (const name of is.names) {
      if (names.has(name)) continue;
      names.add(name);
      aliases.push(name);
    }
  }
  const referents = [...from.referents, ...members.map(({ path, referent }): ReferentPlace => ({ path, referent }))];
  referents.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.referent - b.referent));
  const { id, kind, name, known } = from;
  return { id, kind, name, aliases, known, referents };
}

function merged(
  base: SourceIdentity,
  extended: ReadonlyMap<ResolvedEntity, ResolvedEntity>,
  own: ReadonlyMap<string, ResolvedEntity>,
): ReadonlyMap<string, ResolvedEntity> {
  const all = new Map(base.entities);
  for (const entity of extended.values()) all.set(entity.id, entity);
  for (const [id, entity] of own) all.set(id, entity);
  return all;
}
