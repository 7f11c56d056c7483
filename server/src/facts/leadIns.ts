import { COMMA_INSIDE, IS_NAME, IS_NUMBER, IS_PUNCTUATION, IS_WORD, type Paragraph } from './frames';
import {
  AUXILIARY,
  CUE_VERB,
  DETERMINER,
  ENDS_IN_ED,
  OPENER,
  PAST_VERB,
  PREPOSITION,
  PRESENT_VERB,
  PRONOUN,
  TIME_WORD,
} from './speechTraits';

/** What leads into a clause before its subject. Items of a paragraph, half open. */

/** "Hours later, Roe said", "But a few days later, Roe said": behind how long it took. */
export function afterWhile({ words, traits, marks }: Paragraph, first: number, limit: number): number {
  for (let k = first + 1; k < first + 5 && k + 1 < limit; k++) {
    if ((marks[k]! & IS_WORD) === 0) return first;
    if ((traits[k]! & (TIME_WORD | PREPOSITION | OPENER)) === 0 || !LATER.has(words[k]!)) continue;
    if (!UNITS_OF_TIME.has(words[k - 1]!)) return first;
    return words[k + 1] === ',' ? k + 2 : k + 1;
  }
  return first;
}

const LATER: ReadonlySet<string> = new Set(['later', 'earlier', 'ago', 'afterward', 'afterwards', 'before', 'after']);
const UNITS_OF_TIME: ReadonlySet<string> = new Set(
  'moment moments second seconds minute minutes hour hours day days night nights week weeks weekend month months year years decade decades'.split(
    ' ',
  ),
);

/**
 * "Among the critics is Ana Roe, a former mayor.": an article's words from there to the end of the sentence, none of
 * which can be a verb, explain what stands before the comma.
 */
export function endsWithoutVerb({ words, traits, marks }: Paragraph, from: number, end: number): boolean {
  if ((traits[from]! & DETERMINER) === 0) return false;
  for (let k = from + 1; k < end; k++) {
    const word = words[k]!;
    if (word === '.' || word === '?' || word === '!') return k + 1 >= end;
    if ((traits[k]! & (AUXILIARY | PAST_VERB | PRESENT_VERB | CUE_VERB | ENDS_IN_ED | PRONOUN)) !== 0) return false;
    if ((marks[k]! & IS_WORD) === 0) return false;
    if (word.endsWith('s') && (marks[k]! & IS_NAME) === 0) return false;
  }
  return false;
}

/** The comma that ends what begins at item `from`; -1 where none does before `limit`. */
export function clauseComma({ words, marks }: Paragraph, from: number, limit: number): number {
  for (let k = from + 1; k < limit; k++) {
    // On the show “Velm Today,” Roe said.
    if ((marks[k]! & COMMA_INSIDE) !== 0) return k;
    if ((marks[k]! & IS_PUNCTUATION) === 0) continue;
    const word = words[k];
    if (word === ',') {
      // "On May 6, 2031, Roe said": the comma before the year ends nothing.
      if ((marks[k + 1]! & IS_NUMBER) !== 0 && words[k + 2] === ',') continue;
      return k;
    }
    if (word === ':' || word === ';') return -1;
  }
  return -1;
}
