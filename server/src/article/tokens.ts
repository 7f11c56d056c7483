import { LINE_START, NUMBER, PUNCTUATION, QUOTE_MARK, SPACE_BEFORE, SYMBOL, type Tokens, WORD } from './types';
import { found, lookUp, lookUpMark } from './vocabulary';

const OTHER = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const APOSTROPHE = 4;
const MARK = 5;
const SIGN = 6;
const STOP = 7;
const LINE_END = 8;
const NOTHING = 9;

/** A noncharacter of Unicode that stands in for markup: it gives no token and no space. */
export const MARKUP = '\ufdd0';

/** The class of each UTF-16 code unit; surrogates count as letters, so that no pair is ever split. */
const CLASSES = buildClasses();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(65536);
  const letter = /[\p{L}\p{M}]/u;
  const digit = /\p{Nd}/u;
  const space = /[\s\p{Z}\u200b\ufeff]/u;
  const sign = /[\p{Sc}%‰°½¼¾⅓⅔⅛⅜⅝⅞]/u;
  for (let code = 0; code < 65536; code++) {
    const char = String.fromCharCode(code);
    if (code >= 0xd800 && code <= 0xdfff) classes[code] = LETTER;
    else if (char === MARKUP) classes[code] = NOTHING;
    else if (code === 10 || code === 13) classes[code] = LINE_END;
    else if (digit.test(char)) classes[code] = DIGIT;
    else if (letter.test(char)) classes[code] = LETTER;
    else if (space.test(char)) classes[code] = SPACE;
    else if (char === "'" || char === '’' || char === '‘' || char === 'ʼ' || char === '‛') classes[code] = APOSTROPHE;
    else if ('"“”„‟«»‹›`´″'.includes(char)) classes[code] = MARK;
    else if (sign.test(char)) classes[code] = SIGN;
    else if (char === '.') classes[code] = STOP;
    else classes[code] = OTHER;
  }
  return classes;
}

const isWordClass = (c: number): boolean => c === LETTER || c === DIGIT;

/** One-letter strings and their numbers, so that no punctuation mark costs a new one. */
const singles: string[] = [];
const singleNumbers: number[] = [];

/**
 * Where the text being read is kept as code units, and its tokens until their number is known: reading a typed array is
 * three times as fast as `charCodeAt`, and the columns that are kept have no room to spare.
 */
let codes = new Uint16Array(1 << 16);
let starts = new Uint32Array(1 << 14);
let ends = new Uint32Array(1 << 14);
let words = new Uint32Array(1 << 14);
let kinds = new Uint8Array(1 << 14);
let flags = new Uint8Array(1 << 14);
const norms: string[] = [];

/** Looked at behind the last letter, at most so many code units far. */
const MARGIN = 4;

function readCodes(text: string, from: number): void {
  if (codes.length < text.length + MARGIN) codes = new Uint16Array(text.length * 2 + MARGIN);
  for (let i = Math.max(0, from - 1); i < text.length; i++) codes[i] = text.charCodeAt(i);
  codes.fill(0, text.length, text.length + MARGIN);
}

function growColumns(): void {
  const size = starts.length * 2;
  starts = grown(starts, new Uint32Array(size));
  ends = grown(ends, new Uint32Array(size));
  words = grown(words, new Uint32Array(size));
  kinds = grown(kinds, new Uint8Array(size));
  flags = grown(flags, new Uint8Array(size));
}

/** Reads `text` from `from` (UTF-16) to its end in one pass. Never throws. */
export function tokenise(text: string, from = 0): Tokens {
  readCodes(text, from);
  let count = 0;
  let gap = SPACE_BEFORE | LINE_START;

  const push = (start: number, end: number, kind: number): void => {
    if (count === starts.length) growColumns();
    starts[count] = start;
    ends[count] = end;
    kinds[count] = kind;
    if (kind === PUNCTUATION && end - start === 1) {
      const code = codes[start]!;
      if (singles[code] === undefined) {
        lookUpMark(String.fromCharCode(code));
        singles[code] = found.norm;
        singleNumbers[code] = found.number;
      }
      norms[count] = singles[code]!;
      words[count] = singleNumbers[code]!;
      flags[count] = gap;
    } else {
      lookUp(text, codes, start, end);
      norms[count] = found.norm;
      words[count] = found.number;
      flags[count] = kind === WORD ? gap | found.capitals : gap;
    }
    count++;
    gap = 0;
  };

  let i = from;
  while (i < text.length) {
    const c = CLASSES[codes[i]!]!;
    if (c === SPACE) {
      gap |= SPACE_BEFORE;
      i++;
    } else if (c === LINE_END) {
      gap = SPACE_BEFORE | LINE_START;
      i++;
    } else if (c === NOTHING) {
      i++;
    } else if (c === DIGIT || (c === STOP && startsDecimal(i))) {
      const end = numberEnd(i);
      push(i, end, NUMBER);
      i = end;
    } else if (c === LETTER) {
      const end = wordEnd(text, i);
      push(i, end, WORD);
      i = end;
    } else if (c === APOSTROPHE) {
      const end = suffixEnd(text, i);
      if (end > i + 1) push(i, end, WORD);
      else push(i, i + 1, QUOTE_MARK);
      i = Math.max(end, i + 1);
    } else if (c === MARK) {
      // `` and '' stand for double marks in plain-text wire copy.
      const end = codes[i] === 96 && codes[i + 1] === 96 ? i + 2 : i + 1;
      push(i, end, QUOTE_MARK);
      i = end;
    } else if (c === SIGN) {
      push(i, i + 1, SYMBOL);
      i++;
    } else if (c === STOP) {
      let end = i + 1;
      while (codes[end]! === 46) end++;
      push(i, end, PUNCTUATION);
      i = end;
    } else {
      push(i, i + 1, PUNCTUATION);
      i++;
    }
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

function grown<T extends Uint8Array | Uint32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

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

/** A run of letters and digits that begins with a letter, with inner apostrophes (`O’Brien`, `doesn’t`) and the stops of `U.S.`. */
function wordEnd(text: string, from: number): number {
  let i = from;
  for (;;) {
    while (i < text.length && isWordClass(CLASSES[codes[i]!]!)) i++;
    const code = codes[i]!;
    const c = i < text.length ? CLASSES[code]! : SPACE;
    if (c === APOSTROPHE && CLASSES[codes[i + 1]!] === LETTER) {
      if (isSuffix(i)) return i;
      i++;
      continue;
    }
    if (c === STOP && isInitial(text, from, i)) {
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
function isInitial(text: string, from: number, stop: number): boolean {
  const single = stop - from === 1 || (codes[stop - 2]! === 46 && CLASSES[codes[stop - 1]!] === LETTER);
  if (!single) return false;
  const run = stop - from > 1;
  const nextIsLetter = CLASSES[codes[stop + 1]!] === LETTER;
  if (nextIsLetter) return codes[stop + 2]! === 46;
  // "J. Smith": a lone capital keeps its stop; a lone lower-case letter or the end of "plan a." does not.
  return run || (text[from] !== text[from]!.toLowerCase() && text[from] !== 'I');
}

/** ’s, ’S, or n't stays inside its word: only the possessive and the contracted verb after a noun come apart. */
function isSuffix(apostrophe: number): boolean {
  const next = codes[apostrophe + 1]! | 32;
  return next === 115 && !isWordClass(CLASSES[codes[apostrophe + 2]!] ?? SPACE);
}

/** `’s` as a token; `’90s` and `’em` as words; otherwise a quotation mark (end === from + 1). */
function suffixEnd(text: string, from: number): number {
  const before = from === 0 ? SPACE : CLASSES[codes[from - 1]!]!;
  if (isWordClass(before) && isSuffix(from)) return from + 2;
  if (!isWordClass(before) && codes[from]! !== 0x2018 && CLASSES[codes[from + 1]!] === DIGIT) {
    const end = /^\d0s\b|^\d\d\b/.exec(text.slice(from + 1, from + 5));
    if (end) return from + 1 + end[0].length;
  }
  return from + 1;
}
