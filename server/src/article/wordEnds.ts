import { APOSTROPHE, CLASSES, DIGIT, LETTER, SPACE, STOP } from '../text/codeClasses';
import { NUMBER, PUNCTUATION, QUOTE_MARK, WORD } from './types';

/** `codes` are the code units of a text as `readCodeUnits` gives them. */
type Codes = Uint16Array;

/** What `tokenEnd` gives is the end of a token from this bit on, and its kind below it. */
export const END_SHIFT = 3;
export const KIND_BITS = (1 << END_SHIFT) - 1;

/** The end and the kind of a token that begins with a digit or with a mark that may be more than itself. */
export function tokenEnd(codes: Codes, from: number): number {
  const code = codes[from]!;
  const c = CLASSES[code]!;
  if (c === DIGIT || (c === STOP && startsDecimal(codes, from))) return (numberEnd(codes, from) << END_SHIFT) | NUMBER;
  if (c === APOSTROPHE) {
    const end = suffixEnd(codes, from);
    return (end << END_SHIFT) | (end > from + 1 ? WORD : QUOTE_MARK);
  }
  if (code === HYPHEN) return (dashEnd(codes, from) << END_SHIFT) | PUNCTUATION;
  // Any number of dots; `` stands for a double mark in plain-text wire copy.
  const most = c === STOP ? codes.length : from + 2;
  let end = from + 1;
  while (end < most && codes[end] === code) end++;
  return (end << END_SHIFT) | (c === STOP ? PUNCTUATION : QUOTE_MARK);
}

/** Two hyphens or three are a dash, unless a number follows; more are a line. */
function dashEnd(codes: Codes, from: number): number {
  let end = from + 1;
  while (codes[end] === HYPHEN) end++;
  return end - from <= 3 && codes[from - 1] !== HYPHEN && !isPlainDigit(codes[end]!) ? end : from + 1;
}

const HYPHEN = 45;

/** ".45" but not "U.S.5" or an ellipsis. */
function startsDecimal(codes: Codes, at: number): boolean {
  if (CLASSES[codes[at + 1]!] !== DIGIT) return false;
  const before = at === 0 ? SPACE : CLASSES[codes[at - 1]!]!;
  return before < STOP;
}

/** Digits with their separators: `50,000`, `305.8`, `1 000` stays two tokens. */
function numberEnd(codes: Codes, from: number): number {
  let i = from + 1;
  for (;;) {
    const code = codes[i]!;
    if (CLASSES[code] === DIGIT) i++;
    else if ((code === 44 || code === 46) && CLASSES[codes[i + 1]!] === DIGIT) i += 2;
    else return i;
  }
}

/** The end of a word, which may have inner apostrophes (`O’Brien`, `doesn’t`) and the stops of `U.S.`. */
export function wordEnd(codes: Codes, from: number): number {
  let i = from;
  for (;;) {
    while (CLASSES[codes[i]!]! >= DIGIT) i++;
    const code = codes[i]!;
    const c = CLASSES[code]!;
    if (c === APOSTROPHE && CLASSES[codes[i + 1]!] === LETTER) {
      if (isSuffix(codes, i)) return i;
      i++;
      continue;
    }
    if ((c !== STOP && code !== 38) || !goesOn(codes, from, i)) return i;
    i++;
  }
}

/** A stop or an ampersand that belongs to the word before it: U.S., J., AT&T, R&D. */
function goesOn(codes: Codes, from: number, at: number): boolean {
  return codes[at] === 38 ? at - from <= 2 && CLASSES[codes[at + 1]!] === LETTER : isInitial(codes, from, at);
}

/** The stop after a single letter that is followed by another letter's stop, or ends such a run: U.S., a.m., J. */
function isInitial(codes: Codes, from: number, stop: number): boolean {
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
function isSuffix(codes: Codes, apostrophe: number): boolean {
  const next = codes[apostrophe + 1]! | 32;
  return next === 115 && CLASSES[codes[apostrophe + 2]!]! < DIGIT;
}

/** `’s` as a token; `’90s` and `’05` as words; otherwise a quotation mark (end === from + 1). */
function suffixEnd(codes: Codes, from: number): number {
  const before = from === 0 ? SPACE : CLASSES[codes[from - 1]!]!;
  if (before >= DIGIT) return isSuffix(codes, from) ? from + 2 : from + 1;
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
