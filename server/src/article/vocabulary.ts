import { fold } from '../text/fold';
import { HIGHS, LOWS, WINDOW, WORDS } from './stretch';
import { tellsOf } from './tellingWords';
import { ALL_CAPITALS, CAPITAL } from './types';

/**
 * The words seen so far with their number and their capitals, found by the letters of the text itself: articles share
 * most of their words, so nearly every token costs one line of memory and no new string. It is a cache and nothing more:
 * what it gives is a pure function of the word (its number aside, which is the same for the life of the process).
 *
 * Open addressing, four numbers a slot: two of the key, the entry (0 for an empty slot), and where `LETTERS` has the
 * word, its length first. The key holds the last four letters and the four before them, eight bits each: a word of up
 * to eight ASCII letters is its key, and its letters are not kept; of the key of any other, `LONG` is set. The key of a
 * mark is the mark itself and `MARK_KEY`.
 *
 * Finding is apart from adding, so that the engine compiles what every token needs and nothing else.
 */

/** Beyond so many all are forgotten: hardly any but the commonest would be met again, and those are soon learnt anew. */
const MOST_WORDS = 1 << 16;
const SLOT = 4;
/** Never more than half full. One array for good (see `stretch`); the engine takes memory for what is written. */
const SLOTS = new Int32Array(2 * MOST_WORDS * SLOT);
const MASK = SLOTS.length - 1;
/** Words that are more than their keys are half, of ten letters or so. When there is no more room, all is forgotten. */
const LETTERS = new Uint16Array(MOST_WORDS * 8);
let lettersEnd = 0;
let wordCount = 0;

/** Longer runs of letters are hashes, addresses and the like, each seen once. */
const LONGEST_WORD = 40;
/** So many ASCII letters are a key. */
export const LONGEST_KEY = 8;
const HALF = 4;
export const LONG = 1 << 31;
/** No ASCII letter or digit has this code, so no word of eight has such a key. */
export const MARK_KEY = 0x7f << 24;
/** Where a slot has its entry. */
const ENTRY = 2;

export const CAPITALS = CAPITAL | ALL_CAPITALS;

function forgetWords(): void {
  SLOTS.fill(0);
  lettersEnd = 0;
  wordCount = 0;
}

/**
 * The number of each norm (see `Tokens.words`), and the norms in the one copy of each that the engine compares by its
 * address. Numbers are given once and for good, so that columns of articles read long ago stay true.
 */
const numbers = new Map<string, number>();
const norms: string[] = [''];
/** No word has a higher number. */
export const MOST_NUMBERS = 1 << 18;

/** By number, from 1 on. */
export const NORMS: readonly string[] = norms;
/** The same: `MAY_END` and `TELLS`. */
const traits = new Uint8Array(MOST_NUMBERS + 1);
/** By number, too: what each word tells of its line (see `tellingWords`). */
export const TELLING = new Uint8Array(MOST_NUMBERS + 1);

/** The number of a norm; 0 when all numbers are given. */
function numberOf(norm: string): number {
  const known = numbers.get(norm);
  if (known !== undefined) return known;
  if (norms.length > MOST_NUMBERS) return 0;
  const copy = theOneCopyOf(norm);
  const number = norms.length;
  const telling = tellsOf(copy);
  numbers.set(copy, number);
  norms.push(copy);
  TELLING[number] = telling;
  traits[number] = (mayEnd(copy) ? MAY_END : 0) | (telling === 0 ? 0 : TELLS);
  return number;
}

/**
 * The same string as the engine keeps it for names of properties and literals in the code: comparing two of those is
 * comparing two addresses. (The norms of all passes are compared with literals everywhere; one that is no such copy
 * makes each of those places compare letters from then on.) A norm cut from the text would also keep the whole text alive.
 */
function theOneCopyOf(norm: string): string {
  return Symbol.for(norm).description!;
}

/**
 * An entry holds a word's number from this bit on, and below it the flags of its capitals as tokens have them, whether a
 * sentence may end with it, and whether it tells of a line that is no prose.
 */
export const NUMBER_SHIFT = 4;
export const MAY_END = 8;
export const TELLS = 1;

/** Words and marks with a stop at their end, and the other marks that may end a sentence. */
function mayEnd(norm: string): boolean {
  // A lone accent.
  if (norm === '') return false;
  const last = norm[norm.length - 1];
  if (last === '.' || norm[0] === '.') return true;
  return norm.length === 1 && (last === '?' || last === '!' || last === '…' || last === '‽');
}

/** The entry of a mark, or of a word in small letters, by its norm. */
export function entryOf(norm: string): number {
  const number = numberOf(norm);
  return (number << NUMBER_SHIFT) | traits[number]!;
}

/**
 * Puts the entries of the stretch's words in `WORDS`, 0 for those that are new; of words that are more than their keys (see
 * `LONG`) the first slot with that key, or an empty one. Nothing else is done here, so that the processor waits for many
 * of them at once.
 */
export function findEntries(count: number): void {
  const slots = SLOTS;
  const lows = LOWS;
  const highs = HIGHS;
  const words = WORDS;
  for (let token = 0; token < count; token++) {
    const low = lows[token]!;
    const high = highs[token]!;
    let slot = firstSlot(low, high);
    while (slots[slot + ENTRY] !== 0 && (slots[slot] !== low || slots[slot + 1] !== high)) slot = nextSlot(slot);
    words[token] = high < 0 ? slot : slots[slot + ENTRY]!;
  }
}

/** The slot in which a search for a key begins, and the one in which it goes on. */
function firstSlot(low: number, high: number): number {
  const hash = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 15)) * SLOT) & MASK;
}

function nextSlot(slot: number): number {
  return (slot + SLOT) & MASK;
}

/**
 * The entry of a word that is not its key, from the slot that `findEntries` gave on; 0 when it has not been seen yet. Good
 * until a word is added.
 */
export function entryOfLong(slot: number, start: number, end: number): number {
  const entry = SLOTS[slot + ENTRY]!;
  if (entry === 0 || hasLetters(SLOTS[slot + 3]!, start, end)) return entry;
  return findWord(start, end, SLOTS[slot]!, SLOTS[slot + 1]!);
}

/** The entry of the word with this key, at these places of `WINDOW`; 0 when it has not been seen yet. */
export function findWord(start: number, end: number, low: number, high: number): number {
  const slots = SLOTS;
  let slot = firstSlot(low, high);
  for (;;) {
    const entry = slots[slot + ENTRY]!;
    if (entry === 0) return 0;
    if (slots[slot] === low && slots[slot + 1] === high) {
      if (high >= 0 || hasLetters(slots[slot + 3]!, start, end)) return entry;
    }
    slot = nextSlot(slot);
  }
}

function hasLetters(at: number, start: number, end: number): boolean {
  const codes = WINDOW;
  const letters = LETTERS;
  if (letters[at] !== end - start) return false;
  const behind = at + 1 - start;
  let i = start;
  while (i < end && letters[behind + i] === codes[i]) i++;
  return i === end;
}

/** Keeps a mark that was not found, and gives its entry. */
export function addMark(norm: string, mark: number): number {
  const entry = entryOf(norm);
  if (entry >> NUMBER_SHIFT !== 0) keep(mark, MARK_KEY, entry, 0);
  return entry;
}

/** Keeps a word that was not found, at these places of `WINDOW`, and gives its entry. */
export function addWord(word: string, start: number, end: number, low: number, high: number): number {
  if (high >= 0) return addKey(word, low, high);
  if (word.length > LONGEST_WORD) return capitalsOf(word);
  const entry = isSmall(start, end) ? entryOf(word) : entryOf(fold(word)) | capitalsOf(word);
  if (entry >> NUMBER_SHIFT !== 0) keepLong(low, high, entry, start, end);
  return entry;
}

/** Capitals and small letters differ by one bit, so all letters of a word that is its key are asked and changed at once. */
function addKey(word: string, low: number, high: number): number {
  const { length } = word;
  const smallLow = low | (SMALL & USED[Math.min(length, HALF)]!);
  const smallHigh = high | (SMALL & USED[Math.max(length - HALF, 0)]!);
  const first = length > HALF ? high >>> (8 * (length - HALF - 1)) : low >>> (8 * (length - 1));
  let number = 0;
  let capitals = 0;
  if (smallLow === low && smallHigh === high) number = numberOf(word);
  else {
    number = entryOfKey(smallLow, smallHigh) >> NUMBER_SHIFT;
    if (number === 0) number = numberOf(word.toLowerCase());
    if ((first & 0x20) === 0) capitals = length === 1 || hasSmall(low) || hasSmall(high) ? CAPITAL : CAPITALS;
  }
  const entry = (number << NUMBER_SHIFT) | traits[number]! | capitals;
  if (number !== 0) keep(low, high, entry, 0);
  return entry;
}

function entryOfKey(low: number, high: number): number {
  let slot = firstSlot(low, high);
  while (SLOTS[slot + ENTRY] !== 0 && (SLOTS[slot] !== low || SLOTS[slot + 1] !== high)) slot = nextSlot(slot);
  return SLOTS[slot + ENTRY]!;
}

/** The bit of a small letter, in each of four code units; digits and marks have it, too. */
const SMALL = 0x20202020;
/** By the number of code units in half a key: the bits that they take. */
const USED = [0, 0xff, 0xffff, 0xffffff, -1];

function hasSmall(half: number): boolean {
  return (half & (half << 1) & 0x40404040) !== 0;
}

/** Whether a word has small ASCII letters alone: it is its own norm. */
function isSmall(start: number, end: number): boolean {
  let i = start;
  while (i < end && WINDOW[i]! >= 97 && WINDOW[i]! <= 122) i++;
  return i === end;
}

function capitalsOf(word: string): number {
  const first = word[0]!;
  if (first === first.toLowerCase()) return 0;
  return word.length > 1 && word === word.toUpperCase() ? CAPITALS : CAPITAL;
}

function keepLong(low: number, high: number, entry: number, start: number, end: number): void {
  if (lettersEnd + 1 + end - start > LETTERS.length) forgetWords();
  const from = lettersEnd;
  LETTERS[from] = end - start;
  LETTERS.set(WINDOW.subarray(start, end), from + 1);
  lettersEnd = from + 1 + end - start;
  keep(low, high, entry, from);
}

function keep(low: number, high: number, entry: number, at: number): void {
  let slot = firstSlot(low, high);
  while (SLOTS[slot + ENTRY] !== 0) slot = nextSlot(slot);
  SLOTS[slot] = low;
  SLOTS[slot + 1] = high;
  SLOTS[slot + ENTRY] = entry;
  SLOTS[slot + 3] = at;
  wordCount++;
  if (wordCount >= MOST_WORDS) forgetWords();
}
