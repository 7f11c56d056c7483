import type { Tokens } from '../article/types';
import { wordBits } from '../article/wordTable';
import { isCommonWord } from '../english/commonWords';
import { fullGivenName } from '../english/nicknames';
import { ORGANISATION_HEADS } from '../english/organisationWords';
import { ownCopyOf } from '../text/ownCopy';
import { areTooManyKeys, forgetKeys, numberOfKey } from './nameKeys';
import { PARTICLES } from './nameTraits';
import { compareWord, compareWords, nameWordsIn, personKey, WORDS_COMPARED_OTHERWISE } from './nameWords';

/** What a sequence of words is as a name, whoever bears it. */
export interface NameWriting {
  /** Folded, without initials, suffixes and marks. */
  readonly words: readonly string[];
  /** What names are compared by. */
  readonly key: string;
  /** Its number, as are those of the other keys here (see `numberOfKey`). */
  readonly number: number;
  /** "Venn", and "De Venn" or "al-Venn": a surname alone, with what hangs before it. */
  readonly isOneName: boolean;
  /** "Orla Venn Sr.". */
  readonly elder: boolean;
  /** How articles write it, and the same alone in a list; empty before one does. */
  spelling: string;
  alone: string[];
  /** The other ways to write it, each in a list: few names have any. */
  otherSpellings: string[][] | null;
  /** "Times" of the "Velm Times": the noun that a body goes by, or -1. */
  readonly head: number;
  /** Worked out when they are asked for; -1 or null before. */
  person: number;
  given: number;
  surnames: readonly number[] | null;
  shortNames: readonly number[] | null;
}

const FIRST_SLOTS = 1 << 12;
const MOST_WRITINGS = 50_000;

/**
 * Names recur within an article and from article to article: their words are read once. Those of several words are found
 * by the numbers of these: open addressing, and in each slot the place of the writing + 1, or 0 where the slot is free,
 * and the numbers, behind the last of which it is empty. A slot lies in one line of the processor's cache, which is what
 * a look-up waits for. All are forgotten when they are more than any corpus has in use.
 */
const SLOT = 8;
const LONGEST = SLOT - 1;
let slots = new Int32Array(FIRST_SLOTS * SLOT);
let writings: NameWriting[] = [];
/** The writings of one word, by its number: most names have no more. */
let singles: (NameWriting | null)[] = [];

/** To be called between two articles: within one, all that was read stays. */
export function forgetSuperfluousNames(): void {
  if (writings.length < MOST_WRITINGS && !areTooManyKeys()) return;
  slots = new Int32Array(FIRST_SLOTS * SLOT);
  writings = [];
  singles = [];
  forgetKeys();
}

export function writingOf(tokens: Tokens, first: number, end: number): NameWriting {
  const { words } = tokens;
  const length = end - first;
  if (length === 1) {
    const word = words[first]!;
    return (word < singles.length ? singles[word]! : null) ?? readSingle(tokens, first);
  }
  // Such long names are no more than one in a thousand.
  if (length > LONGEST) return readWords(tokens, first, end);
  const slot = slotOf(words, first, end);
  const place = slot < 0 ? 0 : slots[slot]!;
  return place > 0 ? writings[place - 1]! : readSeveral(tokens, first, end, slot);
}

/** Where the slot of these words begins, or the free one that would be theirs; -1 where a word has no number. */
function slotOf(words: Int32Array, first: number, end: number): number {
  const length = end - first;
  let hash = length;
  for (let i = first; i < end; i++) {
    const word = words[i]!;
    if (word === 0) return -1;
    hash = Math.imul(hash ^ word, 0x2c1b3c6d);
    hash ^= hash >>> 15;
  }
  const mask = slots.length - SLOT;
  let slot = Math.imul(hash, SLOT) & mask;
  while (slots[slot] !== 0) {
    let i = 0;
    while (i < length && slots[slot + 1 + i] === words[first + i]) i++;
    if (i === length && (length === LONGEST || slots[slot + 1 + length] === 0)) return slot;
    slot = (slot + SLOT) & mask;
  }
  return slot;
}

function readSingle(tokens: Tokens, at: number): NameWriting {
  const writing = readWord(tokens, at);
  const word = tokens.words[at]!;
  if (word === 0) return writing;
  while (singles.length <= word) singles.push(null);
  singles[word] = writing;
  return writing;
}

function readSeveral(tokens: Tokens, first: number, end: number, slot: number): NameWriting {
  const writing = readWords(tokens, first, end);
  // A word without a number is nobody's.
  if (slot < 0) return writing;
  slots[slot] = writings.push(writing);
  slots.set(tokens.words.subarray(first, end), slot + 1);
  if (writings.length * 2 * SLOT > slots.length) enlargeSlots();
  return writing;
}

function enlargeSlots(): void {
  const before = slots;
  slots = new Int32Array(before.length * 2);
  for (let slot = 0; slot < before.length; slot += SLOT) {
    if (before[slot] === 0) continue;
    let length = 0;
    while (length < LONGEST && before[slot + 1 + length] !== 0) length++;
    slots.set(before.subarray(slot, slot + SLOT), slotOf(before, slot + 1, slot + 1 + length));
  }
}

/** What of a word decides how a name is read in which it stands: most names have nothing of it, or a head alone. */
const NO_PLAIN_WORD = 1 << 1;
const PARTICLE = 1 << 2;
const HEAD = 1 << 3;
const SHORT_GIVEN_NAME = 1 << 4;

const { bits, learn } = wordBits(
  () => [
    [NO_PLAIN_WORD, WORDS_COMPARED_OTHERWISE],
    [PARTICLE, PARTICLES],
    [HEAD, ORGANISATION_HEADS],
  ],
  (norm) => (isLettersAndDigits(norm) ? 0 : NO_PLAIN_WORD) | (fullGivenName(norm) === norm ? 0 : SHORT_GIVEN_NAME),
);

/** Not "-", "J." or an opened quotation mark: what stands for itself in whatever names are compared by. */
function isLettersAndDigits(norm: string): boolean {
  for (let i = 0; i < norm.length; i++) {
    const code = norm.charCodeAt(i);
    if (code > 127) return LETTERS_AND_DIGITS.test(norm);
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return false;
  }
  return true;
}

const LETTERS_AND_DIGITS = /^[\p{L}\p{N}]+$/u;

export function readWord(tokens: Tokens, at: number): NameWriting {
  if ((bits[tokens.words[at]!]! || learn(tokens, at)) & NO_PLAIN_WORD) return readLongWay(tokens, at, at + 1);
  const norm = tokens.norms[at]!;
  const number = numberOfKey(norm);
  return nameWriting([norm], norm, number, true, false, -1, number);
}

export function readWords(tokens: Tokens, first: number, end: number): NameWriting {
  const { words } = tokens;
  let all = 0;
  let last = 0;
  for (let i = first; i < end; i++) {
    last = bits[words[i]!]! || learn(tokens, i);
    all |= last;
  }
  if (all & NO_PLAIN_WORD) return readLongWay(tokens, first, end);
  const norms = tokens.norms.slice(first, end);
  const key = norms.join(' ');
  const number = numberOfKey(key);
  const head = last & HEAD ? numberOfKey(tokens.norms[end - 1]!) : -1;
  // Of more words than two, one may be a second given name.
  const person = end - first === 2 && !(all & SHORT_GIVEN_NAME) ? number : -1;
  return nameWriting(norms, key, number, (all & PARTICLE) !== 0 && isOneName(norms), false, head, person);
}

/** The same of all names. */
export function readLongWay(tokens: Tokens, first: number, end: number): NameWriting {
  const words = nameWordsIn(tokens, first, end);
  const key = words.length === 1 ? compareWord(words[0]!) : compareWords([...words]);
  const last = words.at(-1);
  const head = words.length > 1 && last !== undefined && ORGANISATION_HEADS.has(last) ? numberOfKey(last) : -1;
  const elder = tokens.norms[end - 1] === 'sr' || (tokens.norms[end - 1] === '.' && tokens.norms[end - 2] === 'sr');
  return nameWriting(words, key, numberOfKey(key), isOneName(words), elder, head, -1);
}

/** The one place where writings are made, so that all are objects of one shape. */
function nameWriting(
  words: readonly string[],
  key: string,
  number: number,
  oneName: boolean,
  elder: boolean,
  head: number,
  person: number,
): NameWriting {
  return {
    words,
    key,
    number,
    isOneName: oneName,
    elder,
    head,
    spelling: '',
    alone: NONE,
    otherSpellings: null,
    person,
    given: -1,
    surnames: null,
    shortNames: null,
  };
}

function isOneName(words: readonly string[]): boolean {
  let from = 0;
  while (from < words.length - 1 && PARTICLES.has(words[from]!)) from++;
  return words.length - from < 2;
}

const NONE: string[] = [];

/** Beyond these a writing has spellings that nobody keeps. */
const MOST_SPELLINGS = 8;

/**
 * The written words alone in a list, which is the same for all articles: few things have a second name, and what follows
 * from a name is found sooner by letters that are kept in one place. Nobody is to change the list.
 */
export function spellingOf(writing: NameWriting, text: string, tokens: Tokens, first: number, end: number): string[] {
  const { spelling } = writing;
  if (spelling === '') return firstSpelling(writing, withPlainSpaces(text, tokens, first, end));
  const start = tokens.starts[first]!;
  if (spelling.length === tokens.ends[end - 1]! - start && text.startsWith(spelling, start)) return writing.alone;
  return otherSpelling(writing, withPlainSpaces(text, tokens, first, end));
}

function firstSpelling(writing: NameWriting, written: string): string[] {
  const spelling = ownCopyOf(written);
  writing.spelling = spelling;
  writing.alone = [spelling];
  return writing.alone;
}

function otherSpelling(writing: NameWriting, written: string): string[] {
  // A line broke within it.
  if (writing.spelling === written) return writing.alone;
  writing.otherSpellings ??= [];
  const { otherSpellings } = writing;
  const known = otherSpellings.find((other) => other[0] === written);
  if (known !== undefined) return known;
  const other = [ownCopyOf(written)];
  if (otherSpellings.length < MOST_SPELLINGS) otherSpellings.push(other);
  return other;
}

/** The text of these tokens with one space where it has several, or a line's end. */
export function withPlainSpaces(text: string, tokens: Tokens, first: number, end: number): string {
  const { starts, ends } = tokens;
  const written = text.slice(starts[first]!, ends[end - 1]!);
  for (let i = first + 1; i < end; i++) {
    const from = ends[i - 1]!;
    const gap = starts[i]! - from;
    if (gap > 1 || (gap === 1 && text.charCodeAt(from) !== 32)) {
      return SPACES.test(written) ? written.replace(/\s+/g, ' ') : written;
    }
  }
  return written;
}

const SPACES = /\s{2,}|[^\S ]/;

/**
 * By what somebody of this full name goes besides: "Ursula von der Leyen" is "Leyen", "von der Leyen" and "der Leyen",
 * "Orla Venn" is "Venn".
 */
export function surnamesOf(writing: NameWriting): readonly number[] {
  writing.surnames ??= readSurnames(writing.words);
  return writing.surnames;
}

function readSurnames(words: readonly string[]): readonly number[] {
  if (words.length < 2) return [];
  const surnames = [numberOfKey(words.at(-1)!)];
  for (let i = 1; i < words.length - 1; i++) surnames.push(numberOfKey(words.slice(i).join(' ')));
  return surnames;
}

/** "Ban Ki-moon" and "Xi Jinping" go by the first word of their full name as well. */
export function givenNameOf(writing: NameWriting): number {
  if (writing.given < 0) writing.given = numberOfKey(writing.words[0]!);
  return writing.given;
}

/** What the name is compared by where it is a person's. */
export function personKeyOf(writing: NameWriting): number {
  if (writing.person < 0) {
    const { words, elder, number } = writing;
    writing.person = words.length < 2 ? number : numberOfKey(personKey(words, elder));
  }
  return writing.person;
}

/** How a body's full name is cut short: "Sabel Steel Corp." is "Sabel Steel" and "Sabel". */
export function shortNamesOf(writing: NameWriting): readonly number[] {
  writing.shortNames ??= readShortNames(writing.words);
  return writing.shortNames;
}

function readShortNames(words: readonly string[]): readonly number[] {
  const short: number[] = [];
  for (let length = 1; length < words.length; length++) {
    putShortName(words.slice(0, length), short);
    if (words.length - length > 1 || words[0]!.length < 4) putShortName(words.slice(length), short);
  }
  return short;
}

/** "Senate" is no short name of the "Senate Harbour Committee". */
function putShortName(words: readonly string[], into: number[]): void {
  const key = words.join(' ');
  // Of several words only what has an apostrophe may be held for one: "rock'n roll" for "rock".
  if ((words.length === 1 || key.includes("'")) && isCommonWord(key)) return;
  const number = numberOfKey(key);
  if (!into.includes(number)) into.push(number);
}
