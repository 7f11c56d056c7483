import { fold } from '../../text/fold';
import type { CorpusSnapshot } from '../snapshot';
import type { CorpusArticle, Identity, ResolvedEntity } from '../types';
import { agesIn, rolesIn } from './peopleInText';
import { type RoleParts, relationOf, roleParts } from './roleWords';
import type { SourceIndex } from './sourceIndex';
import type { DraftStatement, Passage } from './types';

export type PersonStatement = Pick<
  DraftStatement,
  'kind' | 'state' | 'aspect' | 'fact' | 'passages' | 'instead' | 'start' | 'end'
>;

const MOST_PASSAGES = 6;

/** Names, titles, roles and ages of the people in a draft. */
export function statesOfPeople(
  draft: CorpusArticle,
  corpus: CorpusSnapshot,
  index: SourceIndex,
): readonly PersonStatement[] {
  const { identity } = corpus;
  return [
    ...draft.facts.referents.flatMap((referent, i) =>
      referent.kind === 'person' ? nameStatement(draft, i, identity, index) : [],
    ),
    ...rolesIn(draft).flatMap((role) => {
      const parts = roleParts(role.text, role.owners);
      if (parts === null) return [];
      const entity = identity.entityOf(draft.path, role.referent);
      const span = { start: role.start, end: role.end };
      return [{ ...span, kind: 'role' as const, fact: role.referent, ...roleState(parts, entity, index) }];
    }),
    ...agesIn(draft).map((age) => {
      const entity = identity.entityOf(draft.path, age.referent);
      const span = { start: age.start, end: age.end };
      return { ...span, kind: 'age' as const, fact: age.figure, ...ageState(age.years, entity, index) };
    }),
  ];
}

type State = Pick<DraftStatement, 'state' | 'aspect' | 'passages' | 'instead'>;

const NOT_FOUND: State = { state: 'not found', aspect: null, passages: [], instead: null };

function placesIn(
  entity: ResolvedEntity | null,
  index: SourceIndex,
): readonly { source: CorpusArticle; referent: number }[] {
  return (entity?.referents ?? []).flatMap(({ path, referent }) => {
    const source = index.sources.get(path);
    return source === undefined ? [] : [{ source, referent }];
  });
}

function nameStatement(
  draft: CorpusArticle,
  at: number,
  identity: Identity,
  index: SourceIndex,
): readonly PersonStatement[] {
  const mention = draft.facts.mentions.find(({ referent: of, form }) => of === at && form === 'full');
  const short = draft.facts.mentions.find(({ referent: of, form }) => of === at && form === 'short');
  const first = mention ?? short;
  if (first === undefined) return [];
  const span = { start: first.start, end: first.end };
  const written = draft.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const entity = identity.entityOf(draft.path, at);
  const places = placesIn(entity, index);
  const statement = (state: State): readonly PersonStatement[] => [{ ...span, kind: 'name', fact: at, ...state }];
  if (places.length > 0) {
    if (mention === undefined) return [];
    const same = places.some(({ source, referent: of }) =>
      source.facts.referents[of]!.names.some((name) => fold(name) === fold(written)),
    );
    const passages = places
      .flatMap(({ source, referent: of }) => namePassage(source, of, true))
      .slice(0, MOST_PASSAGES);
    return statement({ state: same ? 'verbatim' : 'agrees', aspect: null, passages, instead: null });
  }
  const like = likeNamed(written, draft.path, identity, index);
  if (like !== null) {
    const passages = placesIn(like, index)
      .flatMap(({ source, referent: of }) => namePassage(source, of, false))
      .slice(0, MOST_PASSAGES);
    const instead = mention === undefined ? lastName(like.name) : like.name;
    return statement({ state: 'differs', aspect: 'name', passages, instead });
  }
  return mention === undefined || !written.includes(' ') ? [] : statement(NOT_FOUND);
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

/**
 * The one person of the sources whose name is almost this one: one word of it is the same and the other a slip away, or
 * another given name before a rare surname. Two that fit are none.
 */
function likeNamed(name: string, own: string, identity: Identity, index: SourceIndex): ResolvedEntity | null {
  const words = fold(name).split(' ');
  let found: ResolvedEntity | null = null;
  for (const entity of identity.entities.values()) {
    if (entity.kind !== 'person' || !isNearly(words, fold(entity.name).split(' '))) continue;
    if (entity.referents.every(({ path }) => path === own || !index.sources.has(path))) continue;
    if (found !== null) return null;
    found = entity;
  }
  return found;
}

function isNearly(a: readonly string[], b: readonly string[]): boolean {
  const [first, last] = [a[0]!, a.at(-1)!];
  const [otherFirst, otherLast] = [b[0]!, b.at(-1)!];
  if (a.length === 1) return last.length >= 5 && last[0] === otherLast[0] && slips(last, otherLast) === 1;
  if (b.length === 1) return false;
  if (last === otherLast)
    return first[0] === otherFirst[0] ? slips(first, otherFirst) <= 3 : slips(first, otherFirst) <= 2;
  return first === otherFirst && slips(last, otherLast) <= (last[0] !== otherLast[0] ? 1 : last.length >= 6 ? 3 : 2);
}

/** Letters to change, add or leave out (Levenshtein). */
function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return 9;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}

function roleState(own: RoleParts, entity: ResolvedEntity | null, index: SourceIndex): State {
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
