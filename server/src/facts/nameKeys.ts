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
  slots: Int32Array;
  /** A slot below this is of an article before: emptying the table is raising it beyond all that it holds. */
  base: number;
  /** Above all slots. */
  next: number;
}

const FIRST_SLOTS = 1 << 16;
/** Beyond this the slots are cleared. */
const HIGHEST_BASE = 1 << 29;

/** A table for one article after the other. */
export function keyTable(): KeyTable {
  return { slots: new Int32Array(FIRST_SLOTS), base: 1, next: 1 };
}

/** Empties the table for another article. */
export function emptyTable(table: KeyTable): void {
  table.base = table.next;
  if (table.base < HIGHEST_BASE) return;
  table.slots.fill(0);
  table.base = 1;
  table.next = 1;
}

/** -1 where there is nothing. */
export function valueOfKey({ slots, base }: KeyTable, key: number): number {
  const here = key < slots.length ? slots[key]! : 0;
  return here < base ? -1 : here - base;
}

export function putKey(table: KeyTable, key: number, value: number): void {
  if (key >= table.slots.length) enlarge(table, key);
  const here = table.base + value;
  table.slots[key] = here;
  if (here >= table.next) table.next = here + 1;
}

function enlarge(table: KeyTable, key: number): void {
  const larger = new Int32Array(key * 2);
  larger.set(table.slots);
  table.slots = larger;
}
