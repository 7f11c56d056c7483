import type { EntityKind } from '../../entities/types';
import { compareKey } from '../../facts/nameWords';
import type { Mention } from '../../facts/types';
import { fold } from '../../text/fold';
import type { CorpusSnapshot } from '../snapshot';
import type { CorpusArticle, Identity, ResolvedEntity } from '../types';
import { likeNamed, onlyOfSurname } from './likeNames';
import { numberedOtherwise } from './numberedNames';
import { agesIn, type RoleInText, rolesIn } from './peopleInText';
import { stateOfQuotation } from './quotationStates';
import { type RoleParts, relationOf, roleParts } from './roleWords';
import { remembered, type SourceIndex } from './sourceIndex';
import { personOf } from './speakers';
import type { DraftStatement, Passage } from './types';

export type PersonStatement = Pick<
  DraftStatement,
  'kind' | 'state' | 'aspect' | 'fact' | 'passages' | 'instead' | 'start' | 'end'
>;

const MOST_PASSAGES = 6;
const MOST_PLACES = 60;

/** Names, titles, roles and ages of the people in a draft. */
export function statesOfPeople(
  draft: CorpusArticle,
  corpus: CorpusSnapshot,
  index: SourceIndex,
): readonly PersonStatement[] {
  const { identity } = corpus;
  /** Whom the draft means: where no source has the name, the one that it is a slip of. */
  const meant = (referent: number): ResolvedEntity | null => {
    const entity = identity.entityOf(draft.path, referent);
    if (isInSources(entity, index)) return entity;
    return slipOf(draft, referent, draft.facts.referents[referent]!.name, identity, index) ?? entity;
  };
  const full = firstOf(draft, 'full');
  const short = firstOf(draft, 'short');
  return [
    ...draft.facts.referents.flatMap((referent, i) =>
      referent.kind === 'person'
        ? nameStatement(draft, i, full.get(i), short.get(i), identity, index)
        : bodyStatement(draft, i, referent.kind, full.get(i), identity, index),
    ),
    ...rolesIn(draft).flatMap((role) => {
      const state = roleState(role, meant(role.referent), index);
      if (state === null) return [];
      const span = { start: role.start, end: role.end };
      return [{ ...span, kind: 'role' as const, fact: role.referent, ...state }];
    }),
    ...agesIn(draft).map((age) => {
      const entity = meant(age.referent);
      const span = { start: age.start, end: age.end };
      return { ...span, kind: 'age' as const, fact: age.figure, ...ageState(age.years, entity, index) };
    }),
  ];
}

/** Of each that a draft speaks of, the first mention in one form. */
function firstOf(draft: CorpusArticle, wanted: Mention['form']): ReadonlyMap<number, Mention> {
  const first = new Map<number, Mention>();
  for (const mention of draft.facts.mentions) {
    const { referent, form } = mention;
    if (form === wanted && referent !== null && !first.has(referent)) first.set(referent, mention);
  }
  return first;
}

type State = Pick<DraftStatement, 'state' | 'aspect' | 'passages' | 'instead'>;

const NOT_FOUND: State = { state: 'not found', aspect: null, passages: [], instead: null };

/** Where sources speak of somebody; of a thousand the first, which is more than anybody reads. */
function placesIn(
  entity: ResolvedEntity | null,
  index: SourceIndex,
): readonly { readonly source: CorpusArticle; readonly referent: number }[] {
  const places: { source: CorpusArticle; referent: number }[] = [];
  for (const { path, referent } of entity?.referents ?? []) {
    const source = index.sources.get(path);
    if (source !== undefined) places.push({ source, referent });
    if (places.length === MOST_PLACES) break;
  }
  return places;
}

function isInSources(entity: ResolvedEntity | null, index: SourceIndex): boolean {
  return entity?.referents.some(({ path }) => index.sources.has(path)) ?? false;
}

/** Whose name a name that no source has is a slip of. */
function slipOf(
  draft: CorpusArticle,
  referent: number,
  name: string,
  identity: Identity,
  index: SourceIndex,
): ResolvedEntity | null {
  const like = remembered(index, `like ${name}`, () => likeNamed(name, identity.ofSources, index));
  return like ?? misnamed(draft, referent, name, identity, index);
}

/** Another given name: it is whom the sources have by that surname where the draft says of the one what they say of the other. */
function misnamed(
  draft: CorpusArticle,
  referent: number,
  name: string,
  identity: Identity,
  index: SourceIndex,
): ResolvedEntity | null {
  const other = remembered(index, `surname ${name}`, () => onlyOfSurname(name, identity.ofSources, index));
  if (other === null) return null;
  const sharesRole = rolesIn(draft).some((role) => {
    const state = role.referent === referent ? roleState(role, other, index)?.state : undefined;
    return state === 'verbatim' || state === 'agrees';
  });
  const sharesWords = (): boolean =>
    draft.facts.quotations.some(
      (quotation) =>
        quotation.speaker?.referent === referent &&
        stateOfQuotation(draft, quotation, index, identity).passages.some(({ path, fact }) => {
          const theirs = fact === null ? undefined : index.sources.get(path)?.facts.quotations[fact];
          return theirs !== undefined && personOf(path, theirs, identity)?.id === other.id;
        }),
    );
  return sharesRole || sharesWords() ? other : null;
}

function nameStatement(
  draft: CorpusArticle,
  at: number,
  mention: Mention | undefined,
  short: Mention | undefined,
  identity: Identity,
  index: SourceIndex,
): readonly PersonStatement[] {
  const first = mention ?? short;
  if (first === undefined) return [];
  const span = { start: first.start, end: first.end };
  const written = draft.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const entity = identity.entityOf(draft.path, at);
  const like = isInSources(entity, index) ? null : slipOf(draft, at, written, identity, index);
  const key = `name ${mention === undefined ? 'short' : 'full'} ${entity?.id} ${like?.id}\n${written}`;
  const state = remembered(index, key, () => nameState(written, mention === undefined, entity, like, index));
  return state === null ? [] : [{ ...span, kind: 'name', fact: at, ...state }];
}

/** Null where there is nothing to say: a surname alone that fits, a single word that nobody has. */
function nameState(
  written: string,
  isShort: boolean,
  entity: ResolvedEntity | null,
  like: ResolvedEntity | null,
  index: SourceIndex,
): State | null {
  const places = placesIn(entity, index);
  if (places.length > 0) {
    if (isShort) return null;
    const same = places.some(({ source, referent: of }) =>
      source.facts.referents[of]!.names.some((name) => fold(name) === fold(written)),
    );
    const passages = places
      .flatMap(({ source, referent: of }) => namePassage(source, of, true))
      .slice(0, MOST_PASSAGES);
    return { state: same ? 'verbatim' : 'agrees', aspect: null, passages, instead: null };
  }
  if (like !== null) {
    const passages = placesIn(like, index)
      .flatMap(({ source, referent: of }) => namePassage(source, of, false))
      .slice(0, MOST_PASSAGES);
    return { state: 'differs', aspect: 'name', passages, instead: isShort ? lastName(like.name) : like.name };
  }
  return isShort || !written.includes(' ') ? null : NOT_FOUND;
}

/**
 * "Harbor Party" where the sources have the Harbour Party, "the 93rd Brigade" where they have the 92nd: bodies and weapons
 * have many names, so only their spelling and their numbers are checked.
 */
function bodyStatement(
  draft: CorpusArticle,
  at: number,
  kind: EntityKind,
  mention: Mention | undefined,
  identity: Identity,
  index: SourceIndex,
): readonly PersonStatement[] {
  if (mention === undefined) return [];
  const { start, end } = mention;
  const written = draft.article.text.slice(start, end).replace(/\s+/g, ' ');
  const entity = identity.entityOf(draft.path, at);
  const numbered = numberedOtherwise(draft, mention, written, index);
  if (numbered !== null) {
    const passages = numbered.places.flatMap(({ source, referent }) => namePassage(source, referent, false));
    return [{ start, end, kind: 'name', fact: at, state: 'differs', aspect: 'name', passages, instead: numbered.name }];
  }
  if (kind !== 'organisation') return [];
  const state = remembered(index, `spelling ${entity?.id}\n${written}`, () => spellingState(written, entity, index));
  return state === null ? [] : [{ start, end, kind: 'name', fact: at, ...state }];
}

/** Null where a source writes it just so, or none has it at all. */
function spellingState(written: string, entity: ResolvedEntity | null, index: SourceIndex): State | null {
  const places = placesIn(entity, index);
  const names = places.flatMap(({ source, referent }) => source.facts.referents[referent]!.names);
  if (names.some((name) => fold(name) === fold(written))) return null;
  const other = names.find((name) => compareKey(name) === compareKey(written));
  if (other === undefined) return null;
  const passages = places
    .flatMap(({ source, referent }) => namePassage(source, referent, false))
    .slice(0, MOST_PASSAGES);
  return { state: 'differs', aspect: 'name', passages, instead: other };
}

function namePassage(source: CorpusArticle, referent: number, supports: boolean): readonly Passage[] {
  const mentions = source.facts.mentions.filter(
    (mention) => mention.referent === referent && mention.form !== 'pronoun',
  );
  const mention = mentions.find(({ form }) => form === 'full') ?? mentions[0];
  if (mention === undefined) return [];
  return [placePassage(source, mention, supports, source.article.text.slice(mention.start, mention.end))];
}

export function placePassage(
  source: CorpusArticle,
  { start, end }: { readonly start: number; readonly end: number },
  supports: boolean,
  value: string | null,
): Passage {
  return {
    path: source.path,
    start,
    end,
    spans: [{ start, end }],
    supports,
    differences: [],
    fact: null,
    speaker: null,
    value,
  };
}

const lastName = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Null where the words name no office. */
function roleState(
  { text, owners, bodies }: RoleInText,
  entity: ResolvedEntity | null,
  index: SourceIndex,
): State | null {
  return remembered(index, `role ${entity?.id}\n${text}\n${[...owners, ...bodies].join('\n')}`, () => {
    const own = roleParts(text, owners, bodies);
    return own === null ? null : lookUpRole(own, entity, index);
  });
}

function lookUpRole(own: RoleParts, entity: ResolvedEntity | null, index: SourceIndex): State {
  const same: Passage[] = [];
  const less: Passage[] = [];
  const clashing: Passage[] = [];
  for (const { source, referent } of placesIn(entity, index)) {
    for (const role of rolesIn(source)) {
      if (role.referent !== referent) continue;
      const parts = roleParts(role.text, role.owners, role.bodies);
      if (parts === null) continue;
      const relation = relationOf(own, parts);
      const passage = placePassage(source, role, relation !== 'clash', role.text.replace(/\s+/g, ' '));
      if (relation === 'same') same.push(passage);
      else if (relation === 'less' || relation === 'more') less.push(passage);
      else if (relation === 'clash') clashing.push(passage);
    }
  }
  const borneOut = [...same, ...less];
  if (borneOut.length > 0) {
    const passages = borneOut.slice(0, MOST_PASSAGES);
    return { state: same.length > 0 ? 'verbatim' : 'agrees', aspect: null, passages, instead: null };
  }
  const described = entity?.known?.description === undefined ? null : roleParts(entity.known.description);
  // In whose service somebody is the description has among its other words.
  const relation = described === null ? 'unrelated' : relationOf(own, described);
  const known = relation === 'same' || (relation === 'less' && own.owners.length === 0);
  if (known) return entity?.known?.described ? { ...NOT_FOUND, state: 'agrees' } : NOT_FOUND;
  if (clashing.length === 0) return NOT_FOUND;
  const instead = clashing[0]!.value;
  return { state: 'differs', aspect: 'role', passages: clashing.slice(0, MOST_PASSAGES), instead };
}

function ageState(years: number, entity: ResolvedEntity | null, index: SourceIndex): State {
  return remembered(index, `age ${entity?.id} ${years}`, () => lookUpAge(years, entity, index));
}

function lookUpAge(years: number, entity: ResolvedEntity | null, index: SourceIndex): State {
  const passages = placesIn(entity, index).flatMap(({ source, referent }) =>
    agesIn(source)
      .filter((age) => age.referent === referent)
      .map((age) => ({
        passage: placePassage(source, age, age.years === years, source.article.text.slice(age.start, age.end)),
        years: age.years,
      })),
  );
  const right = passages.filter((age) => age.years === years).map(({ passage }) => passage);
  if (right.length > 0)
    return { state: 'verbatim', aspect: null, passages: right.slice(0, MOST_PASSAGES), instead: null };
  if (passages.length === 0) return NOT_FOUND;
  const instead = String(passages[0]!.years);
  return { state: 'differs', aspect: 'age', passages: passages.map(({ passage }) => passage), instead };
}
