import { enlarged } from '../text/growing';
import type { Tokens } from './types';
import { MOST_NUMBERS } from './vocabulary';

/**
 * What is known of words, worked out once a word and then found by its number: a look-up in a Map or a Set of strings
 * costs twenty times as much, and the passes over an article ask of every token. `answer` must be a pure function with
 * results from 0 on.
 */
export function wordTable(answer: (norm: string) => number): (tokens: Tokens, at: number) => number {
  /** By word: the answer + 1; 0 where it was not asked for yet. */
  let known = new Int32Array(1 << 12);
  const ask = (tokens: Tokens, at: number): number => {
    const result = answer(tokens.norms[at]!);
    const word = tokens.words[at]!;
    if (word === 0) return result;
    if (word >= known.length) known = enlarged(known, word);
    known[word] = result + 1;
    return result;
  };
  return (tokens, at) => {
    const word = tokens.words[at]!;
    const here = word < known.length ? known[word]! : 0;
    return here > 0 ? here - 1 : ask(tokens, at);
  };
}

/** Words that share a trait, given as its bit. */
export type TraitList = readonly (readonly [trait: number, words: Iterable<string>])[];

function byTheirWords(lists: TraitList): Map<string, number> {
  const byWord = new Map<string, number>();
  for (const [trait, words] of lists) {
    for (const word of words) byWord.set(word, (byWord.get(word) ?? 0) | trait);
  }
  return byWord;
}

/**
 * The traits of words as bits, from the lists that have them (their keys, of a map) and from rules on how a word is
 * written. A word is looked up in all lists at once. This is the table itself, to be read as
 * `bits[words[at]] || learn(tokens, at)`, which calls nothing for a word that is known. Of the bits this keeps `KNOWN`.
 * The table has room for every word, so that its address stays; the engine takes memory for the parts of it that are
 * written.
 */
export interface WordBits {
  readonly bits: Int32Array;
  readonly learn: (tokens: Tokens, at: number) => number;
}

/** Set in whatever is known of a word. */
export const KNOWN = 1;

export function wordBits(lists: () => TraitList, rules: (norm: string) => number = () => 0): WordBits {
  const bits = new Int32Array(MOST_NUMBERS + 1);
  let byWord: Map<string, number> | undefined;
  const learn = (tokens: Tokens, at: number): number => {
    const norm = tokens.norms[at]!;
    byWord ??= byTheirWords(lists());
    const result = (byWord.get(norm) ?? 0) | rules(norm) | KNOWN;
    const word = tokens.words[at]!;
    if (word !== 0) bits[word] = result;
    return result;
  };
  return { bits, learn };
}
