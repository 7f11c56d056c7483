import { fold } from '../text/fold';
import { ALL_CAPITALS, CAPITAL } from './types';

/**
 * The words seen so far with their number and their capitals, found by the letters of the text itself: articles share
 * most of their words, so nearly every token costs one line of memory and no new string. It is a cache and nothing more:
 * what it gives is a pure function of the word (its number aside, which is the same for the life of the process).
 *
 * Open addressing, four numbers a slot: two of the key, the entry (0 for an empty slot) and one that fills the line. A
 * word of up to eight ASCII letters is its own key, four letters a number, the last one lowest; all others go by their
 * hash and, below zero, where `letters` has them, their length first.
 */
interface Vocabulary {
  slots: Int32Array;
  count: number;
  letters: Uint16Array;
  lettersEnd: number;
}

const FIRST_SLOTS = 1 << 14;
const SLOT = 4;
/** More different words than any language's news has: what goes on beyond is noise, and all is forgotten. */
const MOST_WORDS = 1 << 18;
/** Longer runs of letters are hashes, addresses and the like, each seen once. */
const LONGEST_WORD = 40;
const LONGEST_KEY = 8;

let vocabulary = emptyVocabulary();

function emptyVocabulary(): Vocabulary {
  return {
    slots: new Int32Array(FIRST_SLOTS * SLOT),
    count: 0,
    letters: new Uint16Array(FIRST_SLOTS),
    lettersEnd: 0,
  };
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

/** The number of a norm; 0 when all numbers are given. */
export function numberOf(norm: string): number {
  const known = numbers.get(norm);
  if (known !== undefined) return known;
  if (norms.length > MOST_NUMBERS) return 0;
  const copy = theOneCopyOf(norm);
  numbers.set(copy, norms.length);
  norms.push(copy);
  return norms.length - 1;
}

/**
 * The same string as the engine keeps it for names of properties and literals in the code: comparing two of those is
 * comparing two addresses. (The norms of all passes are compared with literals everywhere; one that is no such copy
 * makes each of those places compare letters from then on.) A norm cut from the text would also keep the whole text alive.
 */
function theOneCopyOf(norm: string): string {
  return Symbol.for(norm).description!;
}

/** An entry holds a word's number from this bit on, and below it the flags of its capitals as tokens have them. */
export const NUMBER_SHIFT = 3;

/** The entry of the word between the two offsets; `codes` are the text's code units. */
export function lookUp(text: string, codes: Uint16Array, start: number, end: number): number {
  const length = end - start;
  let low = 0;
  let high = 0;
  if (length <= LONGEST_KEY) {
    let all = 0;
    const half = length > 4 ? start + 4 : end;
    for (let i = start; i < half; i++) {
      const code = codes[i]!;
      all |= code;
      low = (low << 8) | code;
    }
    for (let i = half; i < end; i++) {
      const code = codes[i]!;
      all |= code;
      high = (high << 8) | code;
    }
    if (all > 127) return lookUpLong(text, codes, start, end);
  } else return lookUpLong(text, codes, start, end);
  const { slots } = vocabulary;
  const mask = slots.length - 1;
  let slot = (hashOf(low, high) * SLOT) & mask;
  for (;;) {
    const entry = slots[slot + 2]!;
    if (entry === 0) break;
    if (slots[slot] === low && slots[slot + 1] === high) return entry;
    slot = (slot + SLOT) & mask;
  }
  return add(text.slice(start, end), low, high);
}

function hashOf(low: number, high: number): number {
  const hash = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x2c1b3c6d);
  return hash ^ (hash >>> 15);
}

function lookUpLong(text: string, codes: Uint16Array, start: number, end: number): number {
  const length = end - start;
  if (length > LONGEST_WORD) return capitalsOf(text.slice(start, end));
  let low = length;
  for (let i = start; i < end; i++) low = Math.imul(low, 0x01000193) ^ codes[i]!;
  const { slots, letters } = vocabulary;
  const mask = slots.length - 1;
  let slot = (hashOf(low, 0) * SLOT) & mask;
  for (;;) {
    const entry = slots[slot + 2]!;
    if (entry === 0) break;
    if (slots[slot] === low) {
      const from = ~slots[slot + 1]!;
      if (from >= 0 && letters[from] === length) {
        let i = 0;
        while (i < length && letters[from + 1 + i] === codes[start + i]) i++;
        if (i === length) return entry;
      }
    }
    slot = (slot + SLOT) & mask;
  }
  return add(text.slice(start, end), low, null);
}

function capitalsOf(word: string): number {
  const first = word[0]!;
  if (first === first.toLowerCase()) return 0;
  return word.length > 1 && word === word.toUpperCase() ? CAPITAL | ALL_CAPITALS : CAPITAL;
}

/** Keeps a new word under its key; `high` is null where its letters have to be kept as well. */
function add(word: string, low: number, high: number | null): number {
  const number = numberOf(fold(word));
  const entry = (number << NUMBER_SHIFT) | capitalsOf(word);
  if (number === 0) return entry;
  if (vocabulary.count >= MOST_WORDS) vocabulary = emptyVocabulary();
  if (vocabulary.count * 2 * SLOT >= vocabulary.slots.length) growSlots(vocabulary);
  place(vocabulary.slots, low, high ?? ~keepLetters(vocabulary, word), entry);
  vocabulary.count++;
  return entry;
}

/** Where `letters` has them now. */
function keepLetters(into: Vocabulary, word: string): number {
  const from = into.lettersEnd;
  const end = from + 1 + word.length;
  if (end > into.letters.length) {
    const letters = new Uint16Array(into.letters.length * 2);
    letters.set(into.letters);
    into.letters = letters;
  }
  into.letters[from] = word.length;
  for (let i = 0; i < word.length; i++) into.letters[from + 1 + i] = word.charCodeAt(i);
  into.lettersEnd = end;
  return from;
}

function place(slots: Int32Array, low: number, high: number, entry: number): void {
  const mask = slots.length - 1;
  let slot = (hashOf(low, Math.max(high, 0)) * SLOT) & mask;
  while (slots[slot + 2] !== 0) slot = (slot + SLOT) & mask;
  slots[slot] = low;
  slots[slot + 1] = high;
  slots[slot + 2] = entry;
}

function growSlots(old: Vocabulary): void {
  const slots = new Int32Array(old.slots.length * 2);
  for (let i = 0; i < old.slots.length; i += SLOT) {
    if (old.slots[i + 2] !== 0) place(slots, old.slots[i]!, old.slots[i + 1]!, old.slots[i + 2]!);
  }
  old.slots = slots;
}
