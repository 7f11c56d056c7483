import { fold } from '../text/fold';
import { ALL_CAPITALS, CAPITAL } from './types';

/**
 * The words seen so far with their folded form and their capitals, found by the letters of the text itself: articles
 * share most of their words, so nearly every token costs a hash of a few code units and no new string. It is a cache
 * and nothing more: what it gives is a pure function of the word.
 */
interface Vocabulary {
  /** Open addressing, twice as many slots as words: per slot the hash, then index + 1 into the lists or 0. */
  slots: Int32Array;
  /** Where the code units of each word begin in `letters`; one more at the end. */
  offsets: Uint32Array;
  letters: Uint16Array;
  count: number;
  readonly norms: string[];
  readonly capitals: number[];
  readonly numbers: number[];
}

const FIRST_WORDS = 1 << 14;
const LETTERS_A_WORD = 10;
/** More different words than any language's news has: what goes on beyond is noise, and all is forgotten. */
const MOST_WORDS = 1 << 18;
/** Longer runs of letters are hashes, addresses and the like, each seen once. */
const LONGEST_WORD = 40;

let vocabulary = emptyVocabulary();

function emptyVocabulary(): Vocabulary {
  return {
    slots: new Int32Array(FIRST_WORDS * 4),
    offsets: new Uint32Array(FIRST_WORDS + 1),
    letters: new Uint16Array(FIRST_WORDS * LETTERS_A_WORD),
    count: 0,
    norms: [],
    capitals: [],
    numbers: [],
  };
}

/**
 * The number of each norm (see `Tokens.words`), and the norms in the one copy of each that the engine compares by its
 * address. Numbers are given once and for good, so that columns of articles read long ago stay true.
 */
const numbers = new Map<string, number>();
const MOST_NUMBERS = 1 << 18;

function numberOf(norm: string): number {
  const known = numbers.get(norm);
  if (known !== undefined) return known;
  if (numbers.size >= MOST_NUMBERS) return 0;
  numbers.set(norm, numbers.size + 1);
  return numbers.size;
}

/**
 * The same string as the engine keeps it for names of properties and literals in the code: comparing two of those is
 * comparing two addresses. (The norms of all passes are compared with literals everywhere; one that is no such copy
 * makes each of those places compare letters from then on.) A norm cut from the text would also keep the whole text alive.
 */
function theOneCopyOf(norm: string): string {
  return Symbol.for(norm).description!;
}

/** What the tokeniser takes of a word; one object for all, read at once. */
export const found = { norm: '', capitals: 0, number: 0 };

/** Looks up the word between the two offsets (`codes` are the text's code units) and leaves what is known of it in `found`. */
export function lookUp(text: string, codes: Uint16Array, start: number, end: number): void {
  const length = end - start;
  if (length > LONGEST_WORD) {
    describe(text.slice(start, end));
    found.number = 0;
    return;
  }
  let hash = length;
  for (let i = start; i < end; i++) hash = Math.imul(hash, 0x01000193) ^ codes[i]!;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 13;
  const { slots, offsets, letters } = vocabulary;
  const mask = slots.length - 2;
  let slot = (hash << 1) & mask;
  for (;;) {
    const entry = slots[slot + 1]!;
    if (entry === 0) break;
    if (slots[slot] === hash) {
      const from = offsets[entry - 1]!;
      if (offsets[entry]! - from === length) {
        let i = 0;
        while (i < length && letters[from + i] === codes[start + i]) i++;
        if (i === length) {
          found.norm = vocabulary.norms[entry - 1]!;
          found.capitals = vocabulary.capitals[entry - 1]!;
          found.number = vocabulary.numbers[entry - 1]!;
          return;
        }
      }
    }
    slot = (slot + 2) & mask;
  }
  describe(text.slice(start, end));
  found.number = numberOf(found.norm);
  if (found.number !== 0) found.norm = theOneCopyOf(found.norm);
  add(codes, start, end, hash);
}

/** The same for a mark, which is its own norm. */
export function lookUpMark(mark: string): void {
  found.number = numberOf(mark);
  found.norm = theOneCopyOf(mark);
  found.capitals = 0;
}

/** Computes what the vocabulary keeps of a word. */
function describe(word: string): void {
  found.norm = fold(word);
  const first = word[0]!;
  if (first === first.toLowerCase()) found.capitals = 0;
  else found.capitals = word.length > 1 && word === word.toUpperCase() ? CAPITAL | ALL_CAPITALS : CAPITAL;
}

function add(codes: Uint16Array, start: number, end: number, hash: number): void {
  if (vocabulary.count >= MOST_WORDS) vocabulary = emptyVocabulary();
  if (vocabulary.count * 4 >= vocabulary.slots.length) growSlots(vocabulary);
  let at = vocabulary.offsets[vocabulary.count]!;
  if (at + LONGEST_WORD > vocabulary.letters.length) {
    const letters = new Uint16Array(vocabulary.letters.length * 2);
    letters.set(vocabulary.letters);
    vocabulary.letters = letters;
  }
  for (let i = start; i < end; i++) vocabulary.letters[at++] = codes[i]!;
  vocabulary.norms.push(found.number === 0 ? String.fromCharCode(...codesOf(found.norm)) : found.norm);
  vocabulary.capitals.push(found.capitals);
  vocabulary.numbers.push(found.number);
  vocabulary.count++;
  vocabulary.offsets[vocabulary.count] = at;
  place(vocabulary.slots, hash, vocabulary.count);
}

function codesOf(word: string): number[] {
  const codes: number[] = [];
  for (let i = 0; i < word.length; i++) codes.push(word.charCodeAt(i));
  return codes;
}

function place(slots: Int32Array, hash: number, entry: number): void {
  const mask = slots.length - 2;
  let slot = (hash << 1) & mask;
  while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
  slots[slot] = hash;
  slots[slot + 1] = entry;
}

function growSlots(old: Vocabulary): void {
  const slots = new Int32Array(old.slots.length * 2);
  for (let i = 0; i < old.slots.length; i += 2) {
    if (old.slots[i + 1] !== 0) place(slots, old.slots[i]!, old.slots[i + 1]!);
  }
  old.slots = slots;
  const offsets = new Uint32Array(slots.length / 4 + 1);
  offsets.set(old.offsets);
  old.offsets = offsets;
}
