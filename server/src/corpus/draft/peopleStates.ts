import { compareKey } from '../../facts/nameWords';
import type { Mention } from '../../facts/types';
import { fold } from '../../text/fold';
import type { CorpusSnapshot } from '../snapshot';
import type { CorpusArticle, Identity, ResolvedEntity, WhoIsWho } from '../types';
import { isNearlyName } from './nearlyNames';
import { agesIn, type RoleInText, rolesIn } from './peopleInText';
import { type RoleParts, relationOf, roleParts } from './roleWords';
import { remembered, type SourceIndex } from './sourceIndex';
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
    const { name } = draft.facts.referents[referent]!;
    return remembered(index, `like ${name}`, () => likeNamed(name, identity.ofSources, index)) ?? entity;
  };
  const full = firstOf(draft, 'full');
  const short = firstOf(draft, 'short');
  return [
    ...draft.facts.referents.flatMap((referent, i) =>
      referent.kind === 'person'
        ? nameStatement(draft, i, full.get(i), short.get(i), identity, index)
        : referent.kind === 'organisation'
          ? spellingStatement(draft, i, full.get(i), identity, index)
          : [],
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
  const key = `name ${mention === undefined ? 'short' : 'full'} ${entity?.id}\n${written}`;
  const state = remembered(index, key, () => nameState(written, mention === undefined, entity, identity, index));
  return state === null ? [] : [{ ...span, kind: 'name', fact: at, ...state }];
}

/** Null where there is nothing to say: a surname alone that fits, a single word that nobody has. */
function nameState(
  written: string,
  isShort: boolean,
  entity: ResolvedEntity | null,
  identity: Identity,
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
  const like = likeNamed(written, identity.ofSources, index);
  if (like !== null) {
    const passages = placesIn(like, index)
      .flatMap(({ source, referent: of }) => namePassage(source, of, false))
      .slice(0, MOST_PASSAGES);
    return { state: 'differs', aspect: 'name', passages, instead: isShort ? lastName(like.name) : like.name };
  }
  return isShort || !written.includes(' ') ? null : NOT_FOUND;
}

/** "Harbor Party" where the sources have the Harbour Party: bodies have many names, so only their spelling is checked. */
function spellingStatement(
  draft: CorpusArticle,
  at: number,
  mention: Mention | undefined,
  identity: Identity,
  index: SourceIndex,
): readonly PersonStatement[] {
  if (mention === undefined) return [];
  const { start, end } = mention;
  const written = draft.article.text.slice(start, end).replace(/\s+/g, ' ');
  const entity = identity.entityOf(draft.path, at);
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

/** Names of people in the sources by their first and by their last word, so that a slip is looked for among few. */
interface NameIndex {
  readonly byFirst: ReadonlyMap<string, readonly NamedPlace[]>;
  readonly byLast: ReadonlyMap<string, readonly NamedPlace[]>;
  /** By the first letter of the last word. */
  readonly byInitial: ReadonlyMap<string, readonly NamedPlace[]>;
}

interface NamedPlace {
  readonly words: readonly string[];
  readonly source: CorpusArticle;
  readonly referent: number;
}

const nameIndices = new WeakMap<SourceIndex, NameIndex>();

function nameIndexOf(index: SourceIndex): NameIndex {
  let names = nameIndices.get(index);
  if (names === undefined) {
    const [byFirst, byLast, byInitial] = [0, 1, 2].map(() => new Map<string, NamedPlace[]>());
    const seen = new Set<string>();
    const add = (map: Map<string, NamedPlace[]>, key: string, place: NamedPlace): void => {
      const there = map.get(key);
      if (there === undefined) map.set(key, [place]);
      else there.push(place);
    };
    for (const source of index.sources.values()) {
      source.facts.referents.forEach(({ kind, name }, referent) => {
        if (kind !== 'person' || seen.has(name)) return;
        seen.add(name);
        const words = fold(name).split(' ');
        const place = { words, source, referent };
        add(byFirst!, words[0]!, place);
        add(byLast!, words.at(-1)!, place);
        add(byInitial!, words.at(-1)!.charAt(0), place);
      });
    }
    names = { byFirst: byFirst!, byLast: byLast!, byInitial: byInitial! };
    nameIndices.set(index, names);
  }
  return names;
}

/**
 * The one person of the sources whose name is almost this one: one word of it is the same and the other a slip away, or
 * another given name before a rare surname. Two that fit are none.
 */
function likeNamed(name: string, identity: WhoIsWho, index: SourceIndex): ResolvedEntity | null {
  const words = fold(name).split(' ');
  const { byFirst, byLast, byInitial } = nameIndexOf(index);
  const near =
    words.length === 1
      ? (byInitial.get(words[0]!.charAt(0)) ?? [])
      : [...(byFirst.get(words[0]!) ?? []), ...(byLast.get(words.at(-1)!) ?? [])];
  let found: ResolvedEntity | null = null;
  for (const place of near) {
    if (!isNearlyName(words, place.words)) continue;
    const entity = identity.entityOf(place.source.path, place.referent);
    if (entity === null || entity === found) continue;
    if (found !== null) return null;
    found = entity;
  }
  return found;
}

/** Null where the words name no office. */
function roleState({ text, owners }: RoleInText, entity: ResolvedEntity | null, index: SourceIndex): State | null {
  return remembered(index, `role ${entity?.id}\n${text}\n${owners.join('\n')}`, () => {
    const own = roleParts(text, owners);
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
      const parts = roleParts(role.text, role.owners);
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
  const known = described !== null && ['same', 'less'].includes(relationOf(own, described));
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
