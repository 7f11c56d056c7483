import { LINE_START, NUMBER, PUNCTUATION, QUOTE_MARK, SPACE_BEFORE, SYMBOL, type Tokens, WORD } from './types';
import { found, lookUp } from './vocabulary';

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

/** One-letter strings, so that no punctuation mark costs a new one. */
const singles: string[] = [];

/** Reads `text` from `from` (UTF-16) to its end in one pass. Never throws. */
export function tokenise(text: string, from = 0): Tokens {
  // English has five letters a token; the columns grow for texts like "a.b.c".
  let size = Math.max(16, ((text.length - from) >> 2) + 16);
  let starts = new Uint32Array(size);
  let ends = new Uint32Array(size);
  let kinds = new Uint8Array(size);
  let flags = new Uint8Array(size);
  const norms: string[] = [];
  let count = 0;
  let gap = SPACE_BEFORE | LINE_START;

  const push = (start: number, end: number, kind: number): void => {
    if (count === size) {
      size *= 2;
      starts = grown(starts, new Uint32Array(size));
      ends = grown(ends, new Uint32Array(size));
      kinds = grown(kinds, new Uint8Array(size));
      flags = grown(flags, new Uint8Array(size));
    }
    starts[count] = start;
    ends[count] = end;
    kinds[count] = kind;
    if (kind === PUNCTUATION && end - start === 1) {
      const code = text.charCodeAt(start);
      singles[code] ??= String.fromCharCode(code);
      norms.push(singles[code]);
      flags[count] = gap;
    } else {
      lookUp(text, start, end);
      norms.push(found.norm);
      flags[count] = kind === WORD ? gap | found.capitals : gap;
    }
    count++;
    gap = 0;
  };

  let i = from;
  while (i < text.length) {
    const c = CLASSES[text.charCodeAt(i)]!;
    if (c === SPACE) {
      gap |= SPACE_BEFORE;
      i++;
    } else if (c === LINE_END) {
      gap = SPACE_BEFORE | LINE_START;
      i++;
    } else if (c === NOTHING) {
      i++;
    } else if (c === DIGIT || (c === STOP && startsDecimal(text, i))) {
      const end = numberEnd(text, i);
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
      const end = text[i] === '`' && text[i + 1] === '`' ? i + 2 : i + 1;
      push(i, end, QUOTE_MARK);
      i = end;
    } else if (c === SIGN) {
      push(i, i + 1, SYMBOL);
      i++;
    } else if (c === STOP) {
      let end = i + 1;
      while (text.charCodeAt(end) === 46) end++;
      push(i, end, PUNCTUATION);
      i = end;
    } else {
      push(i, i + 1, PUNCTUATION);
      i++;
    }
  }
  return {
    count,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    kinds: kinds.subarray(0, count),
    flags: flags.subarray(0, count),
    norms,
  };
}

function grown<T extends Uint8Array | Uint32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

/** ".45" but not "U.S.5" or an ellipsis. */
function startsDecimal(text: string, at: number): boolean {
  if (CLASSES[text.charCodeAt(at + 1)] !== DIGIT) return false;
  const before = at === 0 ? SPACE : CLASSES[text.charCodeAt(at - 1)]!;
  return !isWordClass(before) && before !== STOP;
}

/** Digits with their separators: `50,000`, `305.8`, `1 000` stays two tokens. */
function numberEnd(text: string, from: number): number {
  let i = from + 1;
  for (;;) {
    const code = text.charCodeAt(i);
    if (CLASSES[code] === DIGIT) i++;
    else if ((code === 44 || code === 46) && CLASSES[text.charCodeAt(i + 1)] === DIGIT) i += 2;
    else return i;
  }
}

/** A run of letters and digits that begins with a letter, with inner apostrophes (`O’Brien`, `doesn’t`) and the stops of `U.S.`. */
function wordEnd(text: string, from: number): number {
  let i = from;
  for (;;) {
    while (i < text.length && isWordClass(CLASSES[text.charCodeAt(i)]!)) i++;
    const code = text.charCodeAt(i);
    const c = i < text.length ? CLASSES[code]! : SPACE;
    if (c === APOSTROPHE && CLASSES[text.charCodeAt(i + 1)] === LETTER) {
      if (isSuffix(text, i)) return i;
      i++;
      continue;
    }
    if (c === STOP && isInitial(text, from, i)) {
      i++;
      continue;
    }
    if (code === 38 && i - from <= 2 && CLASSES[text.charCodeAt(i + 1)] === LETTER) {
      i++; // AT&T, R&D
      continue;
    }
    return i;
  }
}

/** The stop after a single letter that is followed by another letter's stop, or ends such a run: U.S., a.m., J. */
function isInitial(text: string, from: number, stop: number): boolean {
  const single =
    stop - from === 1 || (text.charCodeAt(stop - 2) === 46 && CLASSES[text.charCodeAt(stop - 1)] === LETTER);
  if (!single) return false;
  const run = stop - from > 1;
  const nextIsLetter = CLASSES[text.charCodeAt(stop + 1)] === LETTER;
  if (nextIsLetter) return text.charCodeAt(stop + 2) === 46;
  // "J. Smith": a lone capital keeps its stop; a lone lower-case letter or the end of "plan a." does not.
  return run || (text[from] !== text[from]!.toLowerCase() && text[from] !== 'I');
}

/** ’s, ’S, or n't stays inside its word: only the possessive and the contracted verb after a noun come apart. */
function isSuffix(text: string, apostrophe: number): boolean {
  const next = text.charCodeAt(apostrophe + 1) | 32;
  return next === 115 && !isWordClass(CLASSES[text.charCodeAt(apostrophe + 2)] ?? SPACE);
}

/** `’s` as a token; `’90s` and `’em` as words; otherwise a quotation mark (end === from + 1). */
function suffixEnd(text: string, from: number): number {
  const before = from === 0 ? SPACE : CLASSES[text.charCodeAt(from - 1)]!;
  if (isWordClass(before) && isSuffix(text, from)) return from + 2;
  if (!isWordClass(before) && text.charCodeAt(from) !== 0x2018 && CLASSES[text.charCodeAt(from + 1)] === DIGIT) {
    const end = /^\d0s\b|^\d\d\b/.exec(text.slice(from + 1, from + 5));
    if (end) return from + 1 + end[0].length;
  }
  return from + 1;
}
