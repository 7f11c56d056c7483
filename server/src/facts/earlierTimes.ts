import { CAPITAL, NUMBER, type Sentence, type Tokens } from '../article/types';
import { MONTHS } from '../english/months';
import { singularOf } from '../english/nouns';
import { SMALL_NUMBERS } from '../english/numberWords';
import { OCCURRENCES } from '../english/occurrences';
import { words } from '../english/words';

/** A month or a year that is told from the article's own date. Tokens `[first, next)`. */
export interface EarlierTime {
  readonly first: number;
  readonly next: number;
  /** `2030-04`, `2030`. */
  readonly iso: string;
}

/** So many tokens may stand before it: "In", "Just", "But in". Further on it may belong to something else. */
const OPENING = 3;

/**
 * "Last year", "in April last year", "last April", "in April", "two years ago", "a decade ago" where a sentence begins
 * or behind what happened then ("a strike on Tarvask in April"), and "an April strike", by the word at `i`; `anchor` is
 * the day of the article (ISO). The month of the article itself says nothing: it may be the day that all is about.
 */
export function readEarlierTime(tokens: Tokens, i: number, sentence: Sentence, anchor: string): EarlierTime | null {
  const { firstToken, endToken } = sentence;
  if (i + 1 >= endToken) return null;
  const read = readTime(tokens, i, sentence, anchor);
  if (read === null) return monthOfOccurrence(tokens, i, anchor);
  const opens = i <= firstToken + OPENING;
  const isTold = opens || isToldOf(tokens, read) || isOfOccurrence(tokens, read.first, firstToken);
  return isTold || endsWithDead(tokens, read, sentence) ? read : null;
}

/** "most recently in June", "in June, when three were shot". */
function isToldOf({ norms }: Tokens, { first, next }: EarlierTime): boolean {
  const before = norms[first - 1] === 'in' ? norms[first - 2] : norms[first - 1];
  return before === 'recently' || (norms[next] === ',' && norms[next + 1] === 'when');
}

function readTime(tokens: Tokens, i: number, { firstToken, endToken }: Sentence, anchor: string): EarlierTime | null {
  const { norms, flags } = tokens;
  const year = Number(anchor.slice(0, 4));
  const month = Number(anchor.slice(5, 7));
  if (norms[i] === 'ago') return readAgo(tokens, i, firstToken, anchor);
  if (norms[i] === 'last') {
    if (norms[i - 1] === 'the' || norms[i - 1] === 'at') return null;
    if (norms[i + 1] === 'year') return { first: i, next: i + 2, iso: String(year - 1) };
    if (norms[i + 1] === 'month') return { first: i, next: i + 2, iso: monthBefore(year, month, 1) };
    const named = flags[i + 1]! & CAPITAL ? MONTHS.get(norms[i + 1]!) : undefined;
    return named === undefined || isCounted(tokens, i + 2, endToken) ? null : lastMonth(i, i + 2, named, year, month);
  }
  const named = flags[i]! & CAPITAL ? MONTHS.get(norms[i]!) : undefined;
  if (named === undefined || isCounted(tokens, i + 1, endToken)) return null;
  const of = norms[i + 1] === 'of' ? i + 2 : i + 1;
  if (norms[of] === 'last' && norms[of + 1] === 'year')
    return { first: i, next: of + 2, iso: `${year - 1}-${two(named)}` };
  if (norms[of] === 'this' && norms[of + 1] === 'year') return { first: i, next: of + 2, iso: `${year}-${two(named)}` };
  return norms[i - 1] === 'in' ? lastMonth(i, i + 1, named, year, month) : null;
}

/** "A January strike killed six". */
function monthOfOccurrence({ norms, flags }: Tokens, i: number, anchor: string): EarlierTime | null {
  const named = flags[i]! & CAPITAL ? MONTHS.get(norms[i]!) : undefined;
  if (named === undefined || !/^(?:a|an|the|another)$/.test(norms[i - 1] ?? '')) return null;
  if (!isOccurrence(norms[i + 1]) && !isOccurrence(norms[i + 2])) return null;
  return lastMonth(i, i + 1, named, Number(anchor.slice(0, 4)), Number(anchor.slice(5, 7)));
}

export const isOccurrence = (norm: string | undefined): boolean =>
  norm !== undefined && OCCURRENCES.has(singularOf(norm));

/** In tokens, between what happened and its time: "a strike on the market town of Tarvask in April". */
const TO_OCCURRENCE = 8;
const IN_ITS_PHRASE =
  /^(?:on|in|at|near|off|of|the|a|an|by|outside|inside|against|and|same|main|central|local|nearby|'s)$/;

/** Whether an occurrence, and nothing but its place, stands before a time that begins at `first`. */
function isOfOccurrence({ norms, flags }: Tokens, first: number, firstToken: number): boolean {
  for (let at = first - 1; at >= Math.max(firstToken, first - TO_OCCURRENCE); at--) {
    if (isOccurrence(norms[at])) return true;
    if (!(flags[at]! & CAPITAL) && !IN_ITS_PHRASE.test(norms[at]!) && !PLACE_NOUNS.has(norms[at]!)) return false;
  }
  return false;
}

const PLACE_NOUNS = words(
  'town city village port capital province region district island market school hospital base airport station border mine factory plant church mosque camp nightclub hotel stadium bridge building coast',
);

/** "Six people died in Tarvask in January.": the end of a clause that tells of the dead and hurt, and of nothing else. */
function endsWithDead({ norms }: Tokens, { first, next }: EarlierTime, { firstToken, endToken }: Sentence): boolean {
  if (next < endToken && !/^[.!?;]$/.test(norms[next]!)) return false;
  for (let at = first - 1; at >= firstToken; at--) {
    if (HARMED.test(norms[at]!)) return true;
    if (ENDS_CLAUSE.has(norms[at]!)) return false;
  }
  return false;
}

const HARMED = /^(?:killed|died|injured|wounded|hurt|dead)$/;
/** What a clause ends with, or another begins with. */
export const ENDS_CLAUSE = words(', ; : who which that when where since after before than from and but as said says');

/** "two years ago", "a decade ago", "six months ago", "two weeks ago". */
function readAgo({ norms, kinds }: Tokens, i: number, firstToken: number, anchor: string): EarlierTime | null {
  const unit = AGO.exec(norms[i - 1] ?? '')?.[1];
  if (unit === undefined || i - 2 < firstToken) return null;
  const word = norms[i - 2]!;
  const count =
    word === 'a' || word === 'one'
      ? 1
      : kinds[i - 2] === NUMBER
        ? Number(word)
        : (SMALL_NUMBERS.get(word) ?? Number.NaN);
  if (!Number.isInteger(count) || count <= 0 || count >= 1000) return null;
  const iso = isoBack(anchor, count, unit);
  // What was weeks ago in the same month may be what all is about.
  return iso === anchor.slice(0, iso.length) ? null : { first: i - 2, next: i + 1, iso };
}

const AGO = /^(decade|year|month|week)s?$/;

/** As exactly as such a word is meant. */
function isoBack(anchor: string, count: number, unit: string): string {
  const year = Number(anchor.slice(0, 4));
  if (unit === 'decade') return String(year - 10 * count);
  if (unit === 'year') return String(year - count);
  const month = Number(anchor.slice(5, 7));
  if (unit === 'month') return monthBefore(year, month, count);
  return new Date(Date.parse(anchor.slice(0, 10)) - count * WEEK).toISOString().slice(0, 7);
}

/** In milliseconds. */
const WEEK = 7 * 86_400_000;

/** The latest such month that is over. */
function lastMonth(first: number, next: number, named: number, year: number, month: number): EarlierTime | null {
  if (named === month) return null;
  return { first, next, iso: `${named < month ? year : year - 1}-${two(named)}` };
}

function monthBefore(year: number, month: number, count: number): string {
  const months = year * 12 + month - 1 - count;
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
}

/** "April 11", "April 2030" are read elsewhere. */
function isCounted({ norms, kinds }: Tokens, at: number, endToken: number): boolean {
  const behind = norms[at] === '.' ? at + 1 : at;
  return behind < endToken && kinds[behind] === NUMBER;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
