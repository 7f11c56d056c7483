import { codeOf, hasContent, type WordCodes } from './sharedStretch';

/** A quotation's words by number. */
export interface QuotedWords {
  readonly codes: WordCodes;
  /** How many of them carry content. */
  readonly content: number;
  /** The numbers of its pairs of content words that stand beside each other or have one between them, each once. */
  readonly pairs: Int32Array;
}

/** Words, content words and their pairs by number, each worked out once for the corpus: strings of pairs cost ten times the room. */
export interface Pairs {
  read(words: readonly string[]): QuotedWords;
}

interface KnownWord {
  readonly code: number;
  /** The number of its stem: pairs do not tell a plural from its singular. */
  readonly stem: number;
}

export function createPairs(): Pairs {
  const known = new Map<string, KnownWord>();
  const stems = new Map<string, number>();
  /** Open addressing: first word, second word, number of the pair + 1 (0: free). */
  let slots = new Int32Array(3 << 12);
  let count = 0;
  /** By pair: the quotation that had it last, so that each counts it once. */
  let lastIn = new Int32Array(1 << 12);
  let quotations = 0;
  /** Scratch for one quotation. */
  const content: number[] = [];
  const found: number[] = [];

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
      if (old[i + 2] === 0) continue;
      const slot = slotOf(old[i]!, old[i + 1]!);
      slots[slot] = old[i]!;
      slots[slot + 1] = old[i + 1]!;
      slots[slot + 2] = old[i + 2]!;
    }
  };
  const numberOf = (a: number, b: number): number => {
    let slot = slotOf(a, b);
    if (slots[slot + 2] === 0) {
      if (++count * 6 > slots.length) {
        grow();
        slot = slotOf(a, b);
      }
      slots[slot] = a;
      slots[slot + 1] = b;
      slots[slot + 2] = count;
      if (count > lastIn.length) {
        const larger = new Int32Array(lastIn.length * 2);
        larger.set(lastIn);
        lastIn = larger;
      }
    }
    return slots[slot + 2]! - 1;
  };
  const add = (a: number, b: number): void => {
    const pair = numberOf(a, b);
    if (lastIn[pair] === quotations) return;
    lastIn[pair] = quotations;
    found.push(pair);
  };
  const wordOf = (word: string): KnownWord => {
    let here = known.get(word);
    if (here === undefined) {
      const code = codeOf(known.size, word);
      const base = hasContent(code) ? stem(word) : '';
      const number = stems.get(base) ?? stems.size;
      stems.set(base, number);
      here = { code, stem: number };
      known.set(word, here);
    }
    return here;
  };

  return {
    read: (words) => {
      quotations++;
      content.length = 0;
      found.length = 0;
      const codes = new Int32Array(words.length);
      for (let i = 0; i < words.length; i++) {
        const word = wordOf(words[i]!);
        codes[i] = word.code;
        if (hasContent(word.code)) content.push(word.stem);
      }
      for (let i = 0; i + 1 < content.length; i++) {
        add(content[i]!, content[i + 1]!);
        if (i + 2 < content.length) add(content[i]!, content[i + 2]!);
      }
      return { codes, content: content.length, pairs: Int32Array.from(found) };
    },
  };
}

/** What a content word is compared by: its singular. */
export function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
