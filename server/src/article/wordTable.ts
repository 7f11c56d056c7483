import type { Tokens } from './types';

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
    if (word >= known.length) {
      const larger = new Int32Array(word * 2);
      larger.set(known);
      known = larger;
    }
    known[word] = result + 1;
    return result;
  };
  return (tokens, at) => {
    const word = tokens.words[at]!;
    const here = word < known.length ? known[word]! : 0;
    return here > 0 ? here - 1 : ask(tokens, at);
  };
}
