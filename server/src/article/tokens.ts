import { type CodeUnits, readCodeUnits } from '../text/codeUnits';
import { fold } from '../text/fold';
import type { Span } from '../text/span';
import {
  ALL_CAPITALS,
  CAPITAL,
  LINE_START,
  NUMBER,
  PUNCTUATION,
  QUOTE_MARK,
  SPACE_BEFORE,
  SYMBOL,
  type Tokens,
  WORD,
} from './types';
import { lookUp, NORMS, NUMBER_SHIFT, numberOf } from './vocabulary';

/** What gives no token comes first, what words are made of last. */
const SPACE = 0;
const LINE_END = 1;
const NOTHING = 2;
const OTHER = 3;
const APOSTROPHE = 4;
const MARK = 5;
const SIGN = 6;
const STOP = 7;
const DIGIT = 8;
const LETTER = 9;

/** A noncharacter of Unicode that stands in for markup: it gives no token and no space. */
export const MARKUP = 0xfdd0;

/** The class of each UTF-16 code unit; surrogates count as letters, so that no pair is ever split. */
const CLASSES = buildClasses();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(65536).fill(OTHER);
  const below = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).join('');
  const above = Array.from({ length: 0x2000 }, (_, i) => String.fromCharCode(0xe000 + i)).join('');
  const set = (runs: RegExp, value: number): void => {
    for (const run of below.matchAll(runs)) classes.fill(value, run.index, run.index + run[0].length);
    for (const run of above.matchAll(runs)) classes.fill(value, 0xe000 + run.index, 0xe000 + run.index + run[0].length);
  };
  set(/[.]+/gu, STOP);
  set(/[\p{Sc}%‰°½¼¾⅐-⅞]+/gu, SIGN);
  set(/["“”„‟«»‹›`´″]+/gu, MARK);
  set(/['’‘ʼ‛]+/gu, APOSTROPHE);
  set(/[\s\p{Z}\u200b\ufeff]+/gu, SPACE);
  set(/[\p{L}\p{M}]+/gu, LETTER);
  set(/\p{Nd}+/gu, DIGIT);
  classes.fill(LETTER, 0xd800, 0xe000);
  set(/[\n\r]+/gu, LINE_END);
  classes[MARKUP] = NOTHING;
  return classes;
}

const CAPITALS = CAPITAL | ALL_CAPITALS;

/** The numbers of marks, which are their own norms, and of quotation marks and signs, which are folded. */
const markNumbers = new Int32Array(65536);

/** The code units of the text being read. */
let codes: Uint16Array = new Uint16Array(0);
/** Its tokens, until their number is known: the columns that are kept have no room to spare. */
let starts = new Uint32Array(1 << 16);
let ends = new Uint32Array(1 << 16);
let words = new Uint32Array(1 << 16);
let kinds = new Uint8Array(1 << 16);
let flags = new Uint8Array(1 << 16);
const norms: string[] = [];

/** No text has more tokens than code units. */
function makeRoom(length: number): void {
  if (starts.length >= length) return;
  const size = length * 2;
  starts = new Uint32Array(size);
  ends = new Uint32Array(size);
  words = new Uint32Array(size);
  kinds = new Uint8Array(size);
  flags = new Uint8Array(size);
}

function blankMarkup(markup: readonly Span[]): void {
  let at = 0;
  for (const { start, end } of markup) {
    if (start < at) continue;
    codes.fill(MARKUP, start, end);
    at = end;
  }
}

/**
 * Reads `text` from `from` (UTF-16) to its end in one pass; `markup` are the stretches that are no text. Never throws.
 * `units` are the text's own where somebody has read them already; what is markup is blanked in them.
 *
 * Of the time that this takes, a fifth goes into turning the string into code units, a fifth into their classes, a tenth
 * into the columns that are kept: words are found at the speed of memory.
 */
export function tokenise(
  text: string,
  from = 0,
  markup: readonly Span[] = [],
  units: CodeUnits = readCodeUnits(text),
): Tokens {
  codes = units.codes;
  if (markup.length > 0) blankMarkup(markup);
  const { length } = text;
  makeRoom(length);
  let count = 0;
  let gap = SPACE_BEFORE | LINE_START;
  let i = from;
  while (i < length) {
    const code = codes[i]!;
    const c = CLASSES[code]!;
    if (c <= NOTHING) {
      if (c === SPACE) gap |= SPACE_BEFORE;
      else if (c === LINE_END) gap = SPACE_BEFORE | LINE_START;
      i++;
      continue;
    }
    let end = i + 1;
    let kind = PUNCTUATION;
    if (c === LETTER) {
      while (CLASSES[codes[end]!]! >= DIGIT) end++;
      if (mayGoOn(codes[end]!)) end = wordEnd(i, end);
      kind = WORD;
    } else if (c === DIGIT || (c === STOP && startsDecimal(i))) {
      end = numberEnd(i);
      kind = NUMBER;
    } else if (c === STOP) {
      while (codes[end]! === 46) end++;
    } else if (c === APOSTROPHE) {
      end = suffixEnd(i);
      kind = end > i + 1 ? WORD : QUOTE_MARK;
    } else if (c === MARK) {
      // `` and '' stand for double marks in plain-text wire copy.
      if (code === 96 && codes[i + 1] === 96) end++;
      kind = QUOTE_MARK;
    } else if (c === SIGN) kind = SYMBOL;
    let number: number;
    if (c < DIGIT && end - i === 1) {
      number = markNumbers[code]!;
      if (number === 0) number = numberOfMark(code, kind);
    } else {
      const entry = lookUp(text, codes, i, end);
      number = entry >> NUMBER_SHIFT;
      if (kind === WORD) gap |= entry & CAPITALS;
    }
    starts[count] = i;
    ends[count] = end;
    kinds[count] = kind;
    flags[count] = gap;
    words[count] = number;
    norms[count] = number === 0 ? normOf(text.slice(i, end), kind) : NORMS[number]!;
    count++;
    gap = 0;
    i = end;
  }
  return {
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    kinds: kinds.slice(0, count),
    flags: flags.slice(0, count),
    words: words.slice(0, count),
    norms: norms.slice(0, count),
  };
}

/** A mark is its own norm. */
function normOf(text: string, kind: number): string {
  return kind === PUNCTUATION && text.length === 1 ? text : fold(text);
}

function numberOfMark(code: number, kind: number): number {
  const number = numberOf(normOf(String.fromCharCode(code), kind));
  markNumbers[code] = number;
  return number;
}

const isWordClass = (c: number): boolean => c >= DIGIT;

/** ".45" but not "U.S.5" or an ellipsis. */
function startsDecimal(at: number): boolean {
  if (CLASSES[codes[at + 1]!] !== DIGIT) return false;
  const before = at === 0 ? SPACE : CLASSES[codes[at - 1]!]!;
  return !isWordClass(before) && before !== STOP;
}

/** Digits with their separators: `50,000`, `305.8`, `1 000` stays two tokens. */
function numberEnd(from: number): number {
  let i = from + 1;
  for (;;) {
    const code = codes[i]!;
    if (CLASSES[code] === DIGIT) i++;
    else if ((code === 44 || code === 46) && CLASSES[codes[i + 1]!] === DIGIT) i += 2;
    else return i;
  }
}

/** What a word may go on with beyond its letters: an apostrophe, a stop, `&`. */
function mayGoOn(code: number): boolean {
  return code === 46 || code === 38 || CLASSES[code] === APOSTROPHE;
}

/**
 * The end of a word whose first letters and digits end at `first`: it may have inner apostrophes (`O’Brien`, `doesn’t`)
 * and the stops of `U.S.`.
 */
function wordEnd(from: number, first: number): number {
  let i = first;
  for (;;) {
    while (isWordClass(CLASSES[codes[i]!]!)) i++;
    const code = codes[i]!;
    const c = CLASSES[code]!;
    if (c === APOSTROPHE && CLASSES[codes[i + 1]!] === LETTER) {
      if (isSuffix(i)) return i;
      i++;
      continue;
    }
    if (c === STOP && isInitial(from, i)) {
      i++;
      continue;
    }
    if (code === 38 && i - from <= 2 && CLASSES[codes[i + 1]!] === LETTER) {
      i++; // AT&T, R&D
      continue;
    }
    return i;
  }
}

/** The stop after a single letter that is followed by another letter's stop, or ends such a run: U.S., a.m., J. */
function isInitial(from: number, stop: number): boolean {
  const single = stop - from === 1 || (codes[stop - 2]! === 46 && CLASSES[codes[stop - 1]!] === LETTER);
  if (!single) return false;
  const run = stop - from > 1;
  const nextIsLetter = CLASSES[codes[stop + 1]!] === LETTER;
  if (nextIsLetter) return codes[stop + 2]! === 46;
  // "J. Smith": a lone capital keeps its stop; a lone lower-case letter or the end of "plan a." does not.
  const letter = String.fromCharCode(codes[from]!);
  return run || (letter !== letter.toLowerCase() && letter !== 'I');
}

/** ’s, ’S, or n't stays inside its word: only the possessive and the contracted verb after a noun come apart. */
function isSuffix(apostrophe: number): boolean {
  const next = codes[apostrophe + 1]! | 32;
  return next === 115 && !isWordClass(CLASSES[codes[apostrophe + 2]!] ?? SPACE);
}

/** `’s` as a token; `’90s` and `’05` as words; otherwise a quotation mark (end === from + 1). */
function suffixEnd(from: number): number {
  const before = from === 0 ? SPACE : CLASSES[codes[from - 1]!]!;
  if (isWordClass(before)) return isSuffix(from) ? from + 2 : from + 1;
  if (codes[from] === 0x2018 || !isPlainDigit(codes[from + 1]!)) return from + 1;
  if (codes[from + 2] === 48 && codes[from + 3] === 115 && !isPlainWord(codes[from + 4]!)) return from + 4;
  return isPlainDigit(codes[from + 2]!) && !isPlainWord(codes[from + 3]!) ? from + 3 : from + 1;
}

function isPlainDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isPlainWord(code: number): boolean {
  return isPlainDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;
}
