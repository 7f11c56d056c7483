import { codeOf, hasContent } from './sharedStretch';

/** Words, content words and their pairs by number, each worked out once for the corpus: strings of pairs cost ten times the room. */
export interface Pairs {
  /**
   * Adds the numbers of these words (see `WordCodes`), and behind them those of the pairs of content words that stand
   * beside each other or have one between them, each once. Gives how many of the words carry content.
   */
  read(words: readonly string[], into: number[]): number;
}

/** First word, second word, number of the pair + 1 (0: free), the quotation that had it last. */
const SLOT = 4;

export function createPairs(): Pairs {
  const codes = new Map<string, number>();
  const stems = new Map<string, number>();
  /** By word: the number of its stem, since pairs do not tell a plural from its singular. */
  const stemOf: number[] = [];
  /** Open addressing. */
  let slots = new Int32Array(SLOT << 12);
  let count = 0;
  let quotations = 0;
  /** Scratch for one quotation. */
  const content: number[] = [];

  const slotOf = (a: number, b: number): number => {
    const mask = slots.length - 1;
    let hash = Math.imul(a, 0x2c1b3c6d) ^ Math.imul(b, 0x297a2d39);
    hash ^= hash >>> 15;
    let slot = (hash * SLOT) & mask;
    while (slots[slot + 2] !== 0 && (slots[slot] !== a || slots[slot + 1] !== b)) slot = (slot + SLOT) & mask;
    return slot;
  };
  const grow = (): void => {
    const old = slots;
    slots = new Int32Array(old.length * 2);
    for (let i = 0; i < old.length; i += SLOT) {
      if (old[i + 2] === 0) continue;
      const slot = slotOf(old[i]!, old[i + 1]!);
      for (let k = 0; k < SLOT; k++) slots[slot + k] = old[i + k]!;
    }
  };
  const addPair = (a: number, b: number): number => {
    if (++count * 2 * SLOT > slots.length) grow();
    const slot = slotOf(a, b);
    slots[slot] = a;
    slots[slot + 1] = b;
    slots[slot + 2] = count;
    return slot;
  };
  /** Each pair of a quotation once. */
  const add = (a: number, b: number, into: number[]): void => {
    let slot = slotOf(a, b);
    if (slots[slot + 2] === 0) slot = addPair(a, b);
    if (slots[slot + 3] === quotations) return;
    slots[slot + 3] = quotations;
    into.push(slots[slot + 2]! - 1);
  };
  const learn = (word: string): number => {
    const code = codeOf(codes.size, word);
    const base = hasContent(code) ? stem(word) : '';
    const number = stems.get(base) ?? stems.size;
    stems.set(base, number);
    stemOf.push(number);
    codes.set(word, code);
    return code;
  };

  return {
    read: (words, into) => {
      quotations++;
      content.length = 0;
      for (let i = 0; i < words.length; i++) {
        const word = words[i]!;
        const code = codes.get(word) ?? learn(word);
        into.push(code);
        if (hasContent(code)) content.push(stemOf[code >> 1]!);
      }
      for (let i = 0; i + 1 < content.length; i++) {
        add(content[i]!, content[i + 1]!, into);
        if (i + 2 < content.length) add(content[i]!, content[i + 2]!, into);
      }
      return content.length;
    },
  };
}

/** What a content word is compared by: its singular. */
export function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
