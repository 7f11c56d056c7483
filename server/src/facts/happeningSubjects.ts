import { CAPITAL, QUOTE_MARK, type Sentence, type Tokens } from '../article/types';
import { ANOTHER } from '../english/happenings';
import { RECORDS } from '../english/lives';
import { singularOf } from '../english/nouns';
import { words } from '../english/words';
import { SPLITS, TO_SUBJECT } from './happeningClauses';
import type { Teller } from './happeningWords';

/** "the bridge went", "the dam, 40 metres high, broke": the last noun before the verb, or the one before an aside. */
export function hasSubject(
  { norms, kinds, flags }: Tokens,
  { firstToken }: Sentence,
  verb: number,
  subjects: ReadonlySet<string>,
  mayBeNew = false,
): boolean {
  for (let t = verb - 1, seen = 0; t >= firstToken && seen < TO_SUBJECT; t--, seen++) {
    if (kinds[t] === QUOTE_MARK || (SPLITS.has(norms[t]!) && !(t === verb - 2 && norms[verb - 1] === 'it')))
      return false;
    // "Bill" came, and no bill was passed.
    if (isAmong(subjects, norms[t]!) && !(norms[t] === 'bill' && flags[t]! & CAPITAL))
      return (subjects === RECORDS || !ANOTHER.has(norms[t - 1] ?? '')) && (mayBeNew || !NEW.has(norms[t - 1] ?? ''));
  }
  return false;
}

/** In tokens behind a verb: its object. */
export const TO_OBJECT = 7;

/** "declared a state of emergency", "the accord was sealed": it is done to one of them, or one of them does it. */
export function hasThing(
  tokens: Tokens,
  sentence: Sentence,
  { first, next }: Pick<Teller, 'first' | 'next'>,
  things: ReadonlySet<string>,
): boolean {
  const { norms, kinds } = tokens;
  for (let t = next; t < sentence.endToken && t - next < TO_OBJECT; t++) {
    if (kinds[t] === QUOTE_MARK || norms[t] === ',' || SPLITS.has(norms[t]!)) break;
    if (isAmong(things, norms[t]!)) return !ANOTHER.has(norms[t - 1] ?? '');
  }
  return hasSubject(tokens, sentence, first, things, true);
}

export const isAmong = (subjects: ReadonlySet<string>, norm: string): boolean =>
  subjects.has(norm) || subjects.has(singularOf(norm));

const NEW = words('new fresh');
