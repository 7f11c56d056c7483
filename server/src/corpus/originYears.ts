import { isTold } from '../article/blockKinds';
import { CAPITAL, NUMBER, QUOTE_MARK, type Sentence, type Tokens, WORD } from '../article/types';
import { EMPTY_WORDS } from '../english/emptyWords';
import { MONTHS, WEEKDAYS } from '../english/months';
import { LATER_DEEDS, ORIGIN_VERBS } from '../english/origins';
import { words } from '../english/words';
import { SPLITS } from '../facts/happeningClauses';
import { conceptsOf } from './concepts';
import { nearOneAffairAndAfter } from './oneAffair';
import { ofArticle } from './perArticle';
import { placedAt } from './placedTokens';
import type { TimeOfOne } from './soleHours';
import type { SourceIndex } from './sourceIndex';
import { turned } from './turnedDigits';
import type { CorpusArticle } from './types';

/** The year in which something began, as an article has it. */
interface OriginYear {
  readonly source: CorpusArticle;
  readonly sentence: number;
  readonly token: number;
  readonly year: number;
  /** In what ways it may have begun: a museum is founded in one year and opened in another. */
  readonly ways: ReadonlySet<string>;
  /** What began: concepts and names. */
  readonly heads: ReadonlySet<string>;
  /** "In 1964 the first sack was filled": something of it. */
  readonly isFirst: boolean;
}

const FIRST_WAYS: readonly string[] = ['open', 'found'];
const LEADS_YEAR = words('in from of since to back about around circa');
const SEASONS = words('spring summer autumn fall winter year');

const yearsOf = ofArticle(readYears);

/** All numbers of four digits: who has the other's year somewhere knows of it. */
const numbersIn = ofArticle((source): ReadonlySet<number> => {
  const { norms, kinds, count } = source.article.tokens;
  const found = new Set<number>();
  for (let t = 0; t < count; t++) if (kinds[t] === NUMBER && norms[t]!.length === 4) found.add(Number(norms[t]));
  return found;
});

const YEAR = /^(?:1[0-9]|20)\d\d$/;

function readYears(source: CorpusArticle): readonly OriginYear[] {
  if (source.date === null) return [];
  const { article } = source;
  const { tokens, sentences, blocks } = article;
  const own = Number(source.date.slice(0, 4));
  const found: OriginYear[] = [];
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s]!;
    if (!isTold(blocks[sentence.block]!.kind)) continue;
    for (let t = sentence.firstToken + 1; t < sentence.endToken; t++) {
      const norm = tokens.norms[t]!;
      if (tokens.kinds[t] !== NUMBER || !YEAR.test(norm) || Number(norm) >= own || !isYear(tokens, t)) continue;
      const origin = originOf(tokens, sentence, t);
      if (origin !== null) found.push({ source, sentence: s, token: t, year: Number(norm), ...origin });
    }
  }
  return found;
}

const isYear = ({ norms }: Tokens, t: number): boolean =>
  LEADS_YEAR.has(norms[t - 1] ?? '') || SEASONS.has(norms[t - 1] ?? '') || MONTHS.has(norms[t - 1] ?? '');

/** In tokens on either side of the year. */
const REACH = 12;

function originOf(
  tokens: Tokens,
  sentence: Sentence,
  year: number,
): Pick<OriginYear, 'ways' | 'heads' | 'isFirst'> | null {
  const { norms, kinds } = tokens;
  let from = year;
  while (from > sentence.firstToken && year - from < REACH && !ends(tokens, from - 1)) from--;
  let end = year + 1;
  // "In 1964, the first sack was filled."
  if (norms[end] === ',' && from === sentence.firstToken && year - from < OPENING) end++;
  while (end < sentence.endToken && end - year < REACH && !ends(tokens, end)) end++;
  const ways = new Set<string>();
  let isFirst = false;
  let verb = -1;
  for (let t = from; t < end; t++) {
    const norm = norms[t]!;
    if (LATER_DEEDS.has(norm) || kinds[t] === QUOTE_MARK) return null;
    const own = ORIGIN_VERBS.get(norm);
    if (own !== undefined) {
      for (const way of own) ways.add(way);
      verb = t;
    }
    isFirst ||= norm === 'first' && !PERIODS.has(norms[t + 1] ?? '');
  }
  if (isFirst) for (const way of FIRST_WAYS) ways.add(way);
  if (ways.size === 0) return null;
  const heads = new Set<string>();
  for (let t = from; t < end; t++) addHead(tokens, t, heads);
  // "the bell, cast in 1627", "the mill, which was opened in 1961"
  const linked = /^(?:which|that)$/.test(norms[from - 1] ?? '') ? from - 2 : from - 1;
  if (norms[linked] === ',' || linked < from - 1) {
    const antecedent = norms[linked] === ',' ? linked - 1 : linked;
    if (verb < from + 3) for (let t = antecedent; t > antecedent - 3; t--) if (!addHead(tokens, t, heads)) break;
  }
  return { ways, heads, isFirst };
}

/** "the first half of 2029", "for the first time". */
const PERIODS = words(
  'half quarter year months month weeks week days day time round place sign lady minister ten two three',
);

/** In tokens: "In the autumn of 1964, …". */
const OPENING = 5;

const ends = ({ norms, kinds }: Tokens, t: number): boolean =>
  norms[t] === ',' ||
  SPLITS.has(norms[t]!) ||
  kinds[t] === QUOTE_MARK ||
  /^(?:which|that|who|and|but|–|—|\()$/.test(norms[t]!);

function addHead({ norms, kinds, flags }: Tokens, t: number, heads: Set<string>): boolean {
  const norm = norms[t] ?? '';
  if (kinds[t] !== WORD || EMPTY_WORDS.has(norm) || ORIGIN_VERBS.has(norm) || MONTHS.has(norm) || WEEKDAYS.has(norm))
    return false;
  if (norm === 'first' || SEASONS.has(norm)) return true;
  if ((flags[t]! & CAPITAL) !== 0) heads.add(norm);
  for (const concept of conceptsOf(norm, undefined)) if (!concept.startsWith(':')) heads.add(concept);
  return true;
}

/** In years: two of one thing part by less, or nobody would take the one for the other. */
const NEAR = 6;
const FARTHEST = 60;
const LONG_AGO = 15;

/** The years that an article and others on its affair give the beginning of one thing, where neither has the other's. */
export function yearsElsewhere(article: CorpusArticle, index: SourceIndex): readonly TimeOfOne[] {
  const beside = nearOneAffairAndAfter(article, index);
  const own = beside.length === 0 ? [] : yearsOf(article);
  if (own.length === 0) return [];
  return beside.flatMap((source) => {
    const theirs = yearsOf(source);
    return own.flatMap((a): readonly TimeOfOne[] => {
      const b = theirs.find((other) => areOfOneThing(a, other));
      if (b === undefined || !isSole(a, own) || !isSole(b, theirs)) return [];
      if (numbersIn(source).has(a.year) || numbersIn(article).has(b.year)) return [];
      const [one, other] = [a, b].map((told) => placedAt(told.source, told.sentence, told.token, told.token + 1, null));
      return [{ own: one!, other: { other: other!, parting: 'day' } }];
    });
  });
}

function areOfOneThing(a: OriginYear, b: OriginYear): boolean {
  if (a.year === b.year || [...a.ways].every((way) => !b.ways.has(way))) return false;
  const apart = Math.abs(a.year - b.year);
  const isNear = apart <= NEAR || turned(a.year).includes(b.year);
  if ([...a.heads].some((head) => b.heads.has(head))) return isNear || apart <= FARTHEST;
  // Of the last years there is much that began, and a first of everything.
  const isLongAgo = [a, b].every(({ source, year }) => Number(source.date!.slice(0, 4)) - year > LONG_AGO);
  return isNear && isLongAgo && a.isFirst !== b.isFirst;
}

/** Whether the article gives no other year for a beginning that may be of the same. */
const isSole = (one: OriginYear, all: readonly OriginYear[]): boolean =>
  all.every((other) => other.year === one.year || [...other.ways].every((way) => !one.ways.has(way)));
