import { ALL_CAPITALS, CAPITAL, NUMBER, type Tokens } from '../article/types';
import { isCommonWord } from '../english/commonWords';
import type { ReadUnit } from './amountTypes';
import { singularAt } from './nounTraits';
import { rate } from './rates';
import { glued } from './tokenMarks';

/** The counted noun with what stands before it: "first-team player"; multiples ("four times") count nothing. */
export function countUnit(
  tokens: Tokens,
  text: string,
  first: number,
  head: number,
  next: number,
  end: number,
): ReadUnit {
  // "32 F-35s": the plural's letter is glued to the number.
  if (head > first && tokens.kinds[head - 1] === NUMBER && glued(tokens, head))
    return rate(tokens, writtenBetween(text, tokens.starts[first]!, tokens.ends[head]! - 1), 'count', next, end);
  const singular = singularAt(tokens, head);
  if (singular === 'time' || singular === 'fold' || tokens.norms[first] === 'times')
    return frequency(rate(tokens, 'time', 'count', next, end), next);
  if (singular === 'other') return rate(tokens, 'person', 'count', next, end);
  const before = first < head ? writtenBetween(text, tokens.starts[first]!, tokens.starts[head]!) : '';
  return rate(tokens, `${before}${asWritten(tokens, text, first, head, singular)}`, 'count', next, end);
}

/** With the capital of a name: "40 Storm Shadows", "two million Arabs"; headlines write "Three Soldiers Killed". */
function asWritten(tokens: Tokens, text: string, first: number, head: number, singular: string): string {
  const { flags, starts, ends } = tokens;
  if (!(flags[head]! & CAPITAL)) return singular;
  const next = head + 1 < tokens.count ? flags[head + 1]! : 0;
  // "40 ATACMS": of one as of many.
  if (flags[head]! & ALL_CAPITALS)
    return isCommonWord(singular) || next & CAPITAL ? singular : text.slice(starts[head]!, ends[head]!);
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
