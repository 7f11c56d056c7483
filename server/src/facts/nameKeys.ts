/**
 * Numbers for what names are compared by, the same for the same key in all articles until all are forgotten: an article's
 * names are resolved by numbers, which costs a tenth of a look-up by strings.
 */
let numbers = new Map<string, number>();

/** More than any corpus has in use. */
const MOST_KEYS = 400_000;

export function numberOfKey(key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(key, number);
  return number;
}

/** Whether it is time to forget the keys, and whatever holds their numbers. */
export const areTooManyKeys = (): boolean => numbers.size > MOST_KEYS;

export function forgetKeys(): void {
  numbers = new Map();
}

/** What one article has under the numbers of keys, itself as numbers from 0 on. */
export interface KeyTable {
  /** Empties the table for another article. */
  readonly empty: () => void;
  /** -1 where there is nothing. */
  readonly get: (key: number) => number;
  readonly put: (key: number, value: number) => void;
}

const FIRST_SLOTS = 1 << 16;
/** Beyond this the slots are cleared. */
const HIGHEST_BASE = 1 << 29;

/**
 * A table for one article after the other. A slot below `base` is of an article before: emptying the table is raising
 * `base` beyond all that it holds.
 */
export function keyTable(): KeyTable {
  let slots = new Int32Array(FIRST_SLOTS);
  let base = 1;
  let next = 1;
  return {
    empty: () => {
      base = next;
      if (base < HIGHEST_BASE) return;
      slots.fill(0);
      base = 1;
      next = 1;
    },
    get: (key) => {
      const here = key < slots.length ? slots[key]! : 0;
      return here < base ? -1 : here - base;
    },
    put: (key, value) => {
      if (key >= slots.length) {
        const larger = new Int32Array(key * 2);
        larger.set(slots);
        slots = larger;
      }
      slots[key] = base + value;
      if (base + value >= next) next = base + value + 1;
    },
  };
}
