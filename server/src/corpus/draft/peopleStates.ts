import type { EntityKind } from '../../entities/types';
import { compareKey } from '../../facts/nameWords';
import type { Mention } from '../../facts/types';
import { fold } from '../../text/fold';
import { agesIn, rolesIn } from '../peopleInText';
import type { CorpusSnapshot } from '../snapshot';
import { remembered, type SourceIndex } from '../sourceIndex';
import type { CorpusArticle, Identity, ResolvedEntity } from '../types';
import { likeNamed } from './likeNames';
import { misnamed } from './misnamed';
import { numberedOtherwise } from './numberedNames';
import { isInSources, MOST_PASSAGES, namePassage, placePassage, placesIn } from './peoplePlaces';
import { placesOfWords } from './placesOfWords';
import { ageState, NOT_FOUND, type PersonState, roleState } from './roleStates';
import type { DraftStatement } from './types';

export type PersonStatement = Pick<
  DraftStatement,
  'kind' | 'state' | 'aspect' | 'fact' | 'passages' | 'instead' | 'start' | 'end'
>;

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
): PersonState | null {
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
  if (isShort || !written.includes(' ')) return null;
  // What was not read as a name there may stand there all the same.
  const passages = placesOfWords(written, index).map(({ source, start, end }) =>
    placePassage(source, { start, end }, true, source.article.text.slice(start, end)),
  );
  return passages.length > 0 ? { state: 'verbatim', aspect: null, passages, instead: null } : NOT_FOUND;
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
function spellingState(written: string, entity: ResolvedEntity | null, index: SourceIndex): PersonState | null {
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

const lastName = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
