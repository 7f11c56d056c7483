import type { Tokens } from '../article/types';
import { wordTable } from '../article/wordTable';

/**
 * A trie over tokens: names are sequences of folded words, and no text is copied to look one up. Words are numbered once;
 * the steps of all nodes lie in one open table, however many names it holds.
 */
export interface TokenTrie<T> {
  /** The number of a token's word, + 1; 0 where no name has it. */
  readonly wordAt: (tokens: Tokens, at: number) => number;
  /** Open addressing, three fields a slot: node, word number + 1 (0: the slot is free), the node that it leads to. */
  readonly steps: Int32Array;
  /** By node: what the names that end there stand for. */
  readonly values: readonly (readonly T[] | undefined)[];
  /** By word number: whether a name begins with it, and at which node that leads; 0 where none does. */
  readonly first: Int32Array;
  /** By word number: what `openingOf` says of the names that begin with it, together. */
  readonly openings: Uint8Array;
}

const SLOT = 3;

/** `openingOf` gives bits that are kept, for all names together, by their first word. */
export function buildTokenTrie<T>(
  names: Iterable<readonly [words: readonly string[], value: T]>,
  openingOf: (value: T) => number,
): TokenTrie<T> {
  const words = new Map<string, number>();
  let steps: Int32Array = new Int32Array(SLOT << 10);
  let used = 0;
  const values: (T[] | undefined)[] = [undefined];
  let first = new Int32Array(1024);
  const openings: number[] = [];
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
        openings[number] = (openings[number] ?? 0) | openingOf(value);
        node = first[number]!;
        continue;
      }
      let slot = slotOf(steps, node, number);
      if (steps[slot + 1] === 0) {
        if (++used * SLOT * 2 > steps.length) {
          steps = grown(steps);
          slot = slotOf(steps, node, number);
        }
        putStep(steps, slot, node, number, values.push(undefined) - 1);
      }
      node = steps[slot + 2]!;
    }
    if (node === 0) continue;
    const here = values[node];
    if (here === undefined) values[node] = [value];
    else here.push(value);
  }
  const wordAt = wordTable((norm) => (words.get(norm) ?? -1) + 1);
  return {
    wordAt,
    steps,
    values,
    first,
    openings: Uint8Array.from({ length: first.length }, (_, i) => openings[i] ?? 0),
  };
}

/** The node that the word of this number leads to from `node`, or 0. */
export function stepFrom({ steps }: { readonly steps: Int32Array }, node: number, word: number): number {
  return steps[slotOf(steps, node, word) + 2]!;
}

/** The slot of this step, or the free one where it belongs. */
function slotOf(steps: Int32Array, node: number, word: number): number {
  const slots = steps.length / SLOT;
  let hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  hash ^= hash >>> 15;
  // The number of slots is a power of two.
  let slot = (hash & (slots - 1)) * SLOT;
  while (steps[slot + 1] !== 0 && (steps[slot] !== node || steps[slot + 1] !== word + 1)) {
    slot += SLOT;
    if (slot === steps.length) slot = 0;
  }
  return slot;
}

function putStep(steps: Int32Array, slot: number, node: number, word: number, next: number): void {
  steps[slot] = node;
  steps[slot + 1] = word + 1;
  steps[slot + 2] = next;
}

function grown(steps: Int32Array): Int32Array {
  const larger = new Int32Array(steps.length * 2);
  for (let i = 0; i < steps.length; i += SLOT) {
    if (steps[i + 1] === 0) continue;
    const word = steps[i + 1]! - 1;
    putStep(larger, slotOf(larger, steps[i]!, word), steps[i]!, word, steps[i + 2]!);
  }
  return larger;
}
