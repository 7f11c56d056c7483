import { CAPITAL, NUMBER, type Sentence, type Tokens } from '../article/types';
import { MONTHS } from '../english/months';
import { SMALL_NUMBERS } from '../english/numberWords';

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
 * "Last year", "in April last year", "last April", "in April", "two years ago", "a decade ago" at a sentence's beginning,
 * by the word at `i`; `anchor` is the day of the article (ISO). The month of the article itself says nothing: it may be
 * the day that all is about.
 */
export function readEarlierTime(
  tokens: Tokens,
  i: number,
  { firstToken, endToken }: Sentence,
  anchor: string,
): EarlierTime | null {
  const { norms, flags } = tokens;
  if (i > firstToken + OPENING || i + 1 >= endToken) return null;
  const year = Number(anchor.slice(0, 4));
  const month = Number(anchor.slice(5, 7));
  if (norms[i] === 'ago') return readAgo(tokens, i, firstToken, year);
  if (norms[i] === 'last') {
    if (norms[i - 1] === 'the' || norms[i - 1] === 'at') return null;
    if (norms[i + 1] === 'year') return { first: i, next: i + 2, iso: String(year - 1) };
    if (norms[i + 1] === 'month') return { first: i, next: i + 2, iso: monthBefore(year, month) };
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

/** "two years ago", "a decade ago". */
function readAgo({ norms, kinds }: Tokens, i: number, firstToken: number, year: number): EarlierTime | null {
  const years = /^(?:years?|decades?)$/.test(norms[i - 1] ?? '') && i - 2 >= firstToken;
  if (!years) return null;
  const word = norms[i - 2]!;
  const count =
    word === 'a' || word === 'one'
      ? 1
      : kinds[i - 2] === NUMBER
        ? Number(word)
        : (SMALL_NUMBERS.get(word) ?? Number.NaN);
  const back = norms[i - 1]!.startsWith('decade') ? count * 10 : count;
  return Number.isInteger(back) && back > 0 && back < 1000
    ? { first: i - 2, next: i + 1, iso: String(year - back) }
    : null;
}

/** The latest such month that is over. */
function lastMonth(first: number, next: number, named: number, year: number, month: number): EarlierTime | null {
  if (named === month) return null;
  return { first, next, iso: `${named < month ? year : year - 1}-${two(named)}` };
}

function monthBefore(year: number, month: number): string {
  return month === 1 ? `${year - 1}-12` : `${year}-${two(month - 1)}`;
}

/** "April 11", "April 2030" are read elsewhere. */
function isCounted({ norms, kinds }: Tokens, at: number, endToken: number): boolean {
  const behind = norms[at] === '.' ? at + 1 : at;
  return behind < endToken && kinds[behind] === NUMBER;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
