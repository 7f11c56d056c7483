import { ALL_CAPITALS, CAPITAL, type Tokens } from '../article/types';
import { isCommonWord } from '../english/commonWords';
import type { ReadUnit } from './amountTypes';
import { singularAt } from './nounTraits';
import { rate } from './rates';

/** The counted noun with what stands before it: "first-team player"; multiples ("four times") count nothing. */
export function countUnit(
  tokens: Tokens,
  text: string,
  first: number,
  head: number,
  next: number,
  end: number,
): ReadUnit {
  const singular = singularAt(tokens, head);
  if (singular === 'time' || singular === 'fold' || tokens.norms[first] === 'times')
    return frequency(rate(tokens, 'time', 'count', next, end), next);
  if (singular === 'other') return rate(tokens, 'person', 'count', next, end);
  const before = first < head ? writtenBetween(text, tokens.starts[first]!, tokens.starts[head]!) : '';
  return rate(tokens, `${before}${asWritten(tokens, text, first, head, singular)}`, 'count', next, end);
}

/** With the capital of a name: "40 Storm Shadows", "two million Arabs"; headlines write "Three Soldiers Killed". */
function asWritten(tokens: Tokens, text: string, first: number, head: number, singular: string): string {
  const { flags, starts } = tokens;
  if (!(flags[head]! & CAPITAL) || flags[head]! & ALL_CAPITALS) return singular;
  const next = head + 1 < tokens.count ? flags[head + 1]! : 0;
  if (isCommonWord(singular) && (first === head || !(flags[head - 1]! & CAPITAL) || next & CAPITAL)) return singular;
  const written = text.slice(starts[head]!, starts[head]! + singular.length);
  return written.toLowerCase() === singular ? written : singular;
}

/** "four times" multiplies, "four times a week" is how often. */
function frequency(read: ReadUnit, next: number): ReadUnit {
  return read.name === 'time' ? { name: '', dimension: 'number', next } : read;
}

/** On one line, each space a single one. */
function writtenBetween(text: string, start: number, end: number): string {
  const written = text.slice(start, end);
  return SPACES.test(written) ? written.replace(/\s+/g, ' ') : written;
}

const SPACES = /\s\s|[^\S ]/;
