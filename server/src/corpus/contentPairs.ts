import { EMPTY_WORDS } from '../english/emptyWords';

/** Content words and their pairs by number, each worked out once for the corpus: strings of pairs cost ten times the room. */
export interface Pairs {
  /** The word's stem and its number; null for a word without content. */
  contentOf(word: string): { readonly stem: string; readonly number: number } | null;
  numberOf(a: number, b: number): number;
}

export function createPairs(): Pairs {
  const contents = new Map<string, { readonly stem: string; readonly number: number } | null>();
  const stems = new Map<string, number>();
  /** Open addressing: first word, second word, number of the pair + 1 (0: free). */
  let slots = new Int32Array(3 << 12);
  let count = 0;
  const slotOf = (a: number, b: number): number => {
    const size = slots.length / 3;
    let hash = Math.imul(a, 0x2c1b3c6d) ^ Math.imul(b, 0x297a2d39);
    hash ^= hash >>> 15;
    let slot = (hash & (size - 1)) * 3;
    while (slots[slot + 2] !== 0 && (slots[slot] !== a || slots[slot + 1] !== b)) {
      slot += 3;
      if (slot === slots.length) slot = 0;
    }
    return slot;
  };
  const grow = (): void => {
    const old = slots;
    slots = new Int32Array(old.length * 2);
    for (let i = 0; i < old.length; i += 3) {
      if (old[i + 2] !== 0) slots.set(old.subarray(i, i + 3), slotOf(old[i]!, old[i + 1]!));
    }
  };
  return {
    contentOf: (word) => {
      let known = contents.get(word);
      if (known !== undefined) return known;
      known = null;
      if (!EMPTY_WORDS.has(word)) {
        const base = stem(word);
        const number = stems.get(base) ?? stems.size;
        stems.set(base, number);
        known = { stem: base, number };
      }
      contents.set(word, known);
      return known;
    },
    numberOf: (a, b) => {
      let slot = slotOf(a, b);
      if (slots[slot + 2] === 0) {
        if (++count * 6 > slots.length) {
          grow();
          slot = slotOf(a, b);
        }
        slots[slot] = a;
        slots[slot + 1] = b;
        slots[slot + 2] = count;
      }
      return slots[slot + 2]! - 1;
    },
  };
}

function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
