import type { Tokens } from '../article/types';
import { wordTable } from '../article/wordTable';

/**
 * A trie over tokens: names are sequences of folded words, so a look-up costs one map access a token and no text is
 * copied. Words are numbered once; a step is the pair (node, word) packed into one number, which keeps the whole trie in
 * one Map however many names it holds.
 */
export interface TokenTrie<T> {
  readonly words: ReadonlyMap<string, number>;
  /** The number of a token's word, + 1; 0 where no name has it. */
  readonly wordAt: (tokens: Tokens, at: number) => number;
  /** `node * WORD_LIMIT + word` → node. */
  readonly steps: ReadonlyMap<number, number>;
  /** By node: what the names that end there stand for. */
  readonly values: readonly (readonly T[] | undefined)[];
  /** By word number: whether a name begins with it, and at which node that leads; 0 where none does. */
  readonly first: Int32Array;
}

const WORD_LIMIT = 4_194_304;

export function buildTokenTrie<T>(names: Iterable<readonly [words: readonly string[], value: T]>): TokenTrie<T> {
  const words = new Map<string, number>();
  const steps = new Map<number, number>();
  const values: (T[] | undefined)[] = [undefined];
  let first = new Int32Array(1024);
  for (const [sequence, value] of names) {
    let node = 0;
    for (const word of sequence) {
      let number = words.get(word);
      if (number === undefined) {
        number = words.size;
        words.set(word, number);
      }
      if (node === 0) {
        if (number >= first.length) {
          const larger = new Int32Array(Math.max(number + 1, first.length * 2));
          larger.set(first);
          first = larger;
        }
        if (first[number] === 0) first[number] = values.push(undefined) - 1;
        node = first[number]!;
        continue;
      }
      const key = node * WORD_LIMIT + number;
      let next = steps.get(key);
      if (next === undefined) {
        next = values.push(undefined) - 1;
        steps.set(key, next);
      }
      node = next;
    }
    if (node === 0) continue;
    const here = values[node];
    if (here === undefined) values[node] = [value];
    else here.push(value);
  }
  return { words, wordAt: wordTable((norm) => (words.get(norm) ?? -1) + 1), steps, values, first };
}

/** The node that the word of this number leads to from `node`, or 0. */
export function stepFrom<T>(trie: TokenTrie<T>, node: number, word: number): number {
  return trie.steps.get(node * WORD_LIMIT + word) ?? 0;
}
