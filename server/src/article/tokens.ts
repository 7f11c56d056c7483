import {
  AND,
  APOSTROPHE,
  CLASSES,
  DIGIT,
  LETTER,
  LINE_END,
  MARK,
  MARKUP,
  NOTHING,
  SIGN,
  SPACE,
  STOP,
} from '../text/codeClasses';
import { type CodeUnits, readCodeUnits } from '../text/codeUnits';
import { fold } from '../text/fold';
import type { Span } from '../text/span';
import { LINE_START, PUNCTUATION, QUOTE_MARK, SPACE_BEFORE, SYMBOL, type Tokens, WORD } from './types';
import {
  addWord,
  CAPITALS,
  entryAt,
  entryOf,
  findSlots,
  findWord,
  HALF,
  LONG,
  LONGEST_KEY,
  MAY_END,
  NORMS,
  NUMBER_SHIFT,
} from './vocabulary';
import { END_SHIFT, KIND_BITS, tokenEnd, wordEnd } from './wordEnds';

/** The kinds of words and of lone marks by the class of their first code unit. */
const KINDS = new Uint8Array(LETTER + 1).fill(PUNCTUATION);
KINDS[LETTER] = WORD;
KINDS[MARK] = QUOTE_MARK;
KINDS[APOSTROPHE] = QUOTE_MARK;
KINDS[SIGN] = SYMBOL;

/** The entries of marks, which are their own norms, and of quotation marks and signs, which are folded; see `vocabulary`. */
const markEntries = new Int32Array(65536);

/** Columns with room for the tokens of any text so far: those that are kept are cut from them to measure. */
let starts = new Uint32Array(1 << 16);
let ends = new Uint32Array(1 << 16);
let words = new Uint32Array(1 << 16);
let kinds = new Uint8Array(1 << 16);
let flags = new Uint8Array(1 << 16);
/** The keys of the tokens (see `vocabulary`); `LONE` for a mark that stands alone. */
let lows = new Int32Array(1 << 16);
let highs = new Int32Array(1 << 16);
/** The tokens that a sentence may end with, and those whose words have not been seen before. */
let stops = new Uint32Array(1 << 16);
let unknown = new Uint32Array(1 << 16);

const LONE = -1;

/** How far the columns are filled. */
let count = 0;
let stopCount = 0;
let unknownCount = 0;
/** What stands before the next token: SPACE_BEFORE, LINE_START. */
let gap = 0;

/** No text has more tokens than code units. */
function makeRoom(length: number): void {
  if (starts.length >= length) return;
  const size = length * 2;
  starts = new Uint32Array(size);
  ends = new Uint32Array(size);
  words = new Uint32Array(size);
  kinds = new Uint8Array(size);
  flags = new Uint8Array(size);
  lows = new Int32Array(size);
  highs = new Int32Array(size);
  stops = new Uint32Array(size);
  unknown = new Uint32Array(size);
}

/** The tokens of a text, and those among them that a sentence may end with; words seen for the first time are among them, too. */
export interface ReadTokens {
  readonly tokens: Tokens;
  /** Token indices in order, up to `stopCount`; good until the next text is read. */
  readonly stops: Uint32Array;
  readonly stopCount: number;
}

function blankMarkup(codes: Uint16Array, markup: readonly Span[]): void {
  let at = 0;
  for (const { start, end } of markup) {
    if (start < at) continue;
    codes.fill(MARKUP, start, end);
    at = end;
  }
}

/** The tokens of a whole text. */
export function tokenise(text: string): Tokens {
  return readTokens(text, 0, [], readCodeUnits(text)).tokens;
}

/**
 * Reads `text` from `from` (UTF-16) to its end; `markup` are the stretches that are no text. Never throws. `units` are
 * the text's own; what is markup is blanked in them.
 *
 * Three loops, each over all tokens: where they stand, which words they are, what those words are. What takes time is
 * waiting for the memory in which the words are kept, since an article's other passes have driven it from the cache. In
 * a loop that does nothing else the processor waits for many words at once.
 */
export function readTokens(text: string, from: number, markup: readonly Span[], units: CodeUnits): ReadTokens {
  const { codes } = units;
  if (markup.length > 0) blankMarkup(codes, markup);
  const { length } = text;
  makeRoom(length);
  count = 0;
  stopCount = 0;
  unknownCount = 0;
  gap = SPACE_BEFORE | LINE_START;
  let i = from;
  for (;;) {
    i = readPlain(codes, CLASSES, i, length);
    if (i >= length) break;
    i = CLASSES[codes[i]!] === LETTER ? readWord(codes, i) : readMark(codes, i);
  }
  findWords(codes);
  if (unknownCount > 0) learn(text, codes);
  const tokens = cutColumns();
  nameWords(tokens);
  // Words without a number, since there are more than anyone writes.
  for (let k = 0; k < unknownCount; k++) {
    const token = unknown[k]!;
    if (words[token] === 0) tokens.norms[token] = normOf(text.slice(starts[token], ends[token]), kinds[token]!);
  }
  return { tokens, stops, stopCount };
}

/**
 * Reads words of plain letters and lone marks, which are nine tokens in ten, up to the first one that is neither; gives
 * its place, or `end`. What is rare is elsewhere: the engine compiles this loop early, and has not to compile it again
 * when something is met for the first time.
 */
function readPlain(codes: Uint16Array, classes: Uint8Array, from: number, end: number): number {
  const startColumn = starts;
  const endColumn = ends;
  const kindColumn = kinds;
  const flagColumn = flags;
  const lowColumn = lows;
  const highColumn = highs;
  let token = count;
  let before = gap;
  let i = from;
  while (i < end) {
    const code = codes[i]!;
    const c = classes[code]!;
    if (c <= NOTHING) {
      if (c === SPACE) before |= SPACE_BEFORE;
      else if (c === LINE_END) before = SPACE_BEFORE | LINE_START;
      i++;
      continue;
    }
    let next = i + 1;
    if (c === LETTER) {
      next = scanWord(codes, classes, i);
      const d = classes[codes[next]!]!;
      // A mark that may be part of the word.
      if (d >= AND && (d !== STOP || next === i + 1)) break;
    } else {
      if (mayBeMore(code, c, codes[next]!)) break;
      // All marks have one key, so that looking for it costs no memory.
      keyLow = 0;
      keyHigh = LONE;
    }
    startColumn[token] = i;
    endColumn[token] = next;
    kindColumn[token] = KINDS[c]!;
    flagColumn[token] = before;
    lowColumn[token] = keyLow;
    highColumn[token] = keyHigh;
    token++;
    before = 0;
    i = next;
  }
  count = token;
  gap = before;
  return i;
}

/** The key of the word that was scanned last. */
let keyLow = 0;
let keyHigh = 0;

/** The end of the letters and digits of a word, and its key. Nearly all code units pass here. */
function scanWord(codes: Uint16Array, classes: Uint8Array, from: number): number {
  let low = 0;
  let high = 0;
  let bits = 0;
  let i = from;
  let code = codes[i]!;
  do {
    if (i < from + HALF) low = (low << 8) | code;
    else high = (high << 8) | code;
    bits |= code;
    i++;
    code = codes[i]!;
  } while (classes[code]! >= DIGIT);
  keyLow = low;
  keyHigh = bits < 128 && i - from <= LONGEST_KEY ? high : high | LONG;
  return i;
}

/** The same for a word whose end is known. */
function scanKey(codes: Uint16Array, from: number, end: number): void {
  let low = 0;
  let high = 0;
  let bits = 0;
  for (let i = from; i < end; i++) {
    const code = codes[i]!;
    if (i < from + HALF) low = (low << 8) | code;
    else high = (high << 8) | code;
    bits |= code;
  }
  keyLow = low;
  keyHigh = bits < 128 && end - from <= LONGEST_KEY ? high : high | LONG;
}

/** Whether what begins here may be more than a lone mark. */
function mayBeMore(code: number, c: number, next: number): boolean {
  if (c === STOP) return next === code || CLASSES[next] === DIGIT;
  return c >= APOSTROPHE || code === 96;
}

/** Reads a word behind whose letters a mark may go on with it. */
function readWord(codes: Uint16Array, i: number): number {
  const end = wordEnd(codes, i);
  scanKey(codes, i, end);
  put(i, end, WORD, keyLow, keyHigh);
  return end;
}

/** Reads a number, or a mark that may be more than itself. */
function readMark(codes: Uint16Array, i: number): number {
  const found = tokenEnd(codes, i);
  const end = found >> END_SHIFT;
  const kind = found & KIND_BITS;
  if (end === i + 1 && CLASSES[codes[i]!]! < DIGIT) put(i, end, kind, 0, LONE);
  else {
    scanKey(codes, i, end);
    put(i, end, kind, keyLow, keyHigh);
  }
  return end;
}

function put(start: number, end: number, kind: number, low: number, high: number): void {
  starts[count] = start;
  ends[count] = end;
  kinds[count] = kind;
  flags[count] = gap;
  lows[count] = low;
  highs[count] = high;
  count++;
  gap = 0;
}

/** Finds the words of all tokens by their keys, and notes those that are new. */
function findWords(codes: Uint16Array): void {
  const wordColumn = words;
  const flagColumn = flags;
  const highColumn = highs;
  const end = count;
  findSlots(lows, highColumn, end, wordColumn);
  for (let i = 0; i < end; i++) {
    const high = highColumn[i]!;
    const entry =
      high === LONE ? markEntries[codes[starts[i]!]!]! : entryAt(wordColumn[i]!, codes, starts[i]!, ends[i]!);
    const number = entry >> NUMBER_SHIFT;
    wordColumn[i] = number;
    flagColumn[i]! |= entry & CAPITALS;
    if (number === 0) unknown[unknownCount++] = i;
    if (number === 0 || (entry & MAY_END) !== 0) stops[stopCount++] = i;
  }
}

/** Learns the words and marks that are new; one that stands in the text twice is new only once. */
function learn(text: string, codes: Uint16Array): void {
  for (let k = 0; k < unknownCount; k++) {
    const token = unknown[k]!;
    const start = starts[token]!;
    const end = ends[token]!;
    const low = lows[token]!;
    const high = highs[token]!;
    let entry: number;
    if (end === start + 1 && CLASSES[codes[start]!]! < DIGIT) {
      entry = entryOf(normOf(text.slice(start, end), kinds[token]!));
      markEntries[codes[start]!] = entry;
    } else {
      entry = findWord(codes, start, end, low, high);
      if (entry === 0) entry = addWord(text, codes, start, end, low, high);
    }
    words[token] = entry >> NUMBER_SHIFT;
    flags[token]! |= entry & CAPITALS;
  }
}

/** A mark is its own norm. */
function normOf(text: string, kind: number): string {
  return kind === PUNCTUATION && text.length === 1 ? text : fold(text);
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
interface CutTokens extends Mutable<Tokens> {
  norms: string[];
}

/** As many empty norms as any text so far has tokens: a copy of them is an array without holes. */
const blanks: string[] = [];

/** The columns of a score of texts share a buffer, since making one costs more than all else here. It lives as long as any of them. */
const SHARED = 1 << 18;
let shared = new ArrayBuffer(0);
let sharedEnd = 0;

/** The columns as they are kept, without room to spare, and norms still to be filled in. */
function cutColumns(): CutTokens {
  while (blanks.length < count) blanks.push('');
  const size = (count * 14 + 3) & ~3;
  if (sharedEnd + size > shared.byteLength) {
    shared = new ArrayBuffer(Math.max(SHARED, size));
    sharedEnd = 0;
  }
  const buffer = shared;
  const at = sharedEnd;
  sharedEnd += size;
  const cut: CutTokens = {
    count,
    starts: new Uint32Array(buffer, at, count),
    ends: new Uint32Array(buffer, at + count * 4, count),
    kinds: new Uint8Array(buffer, at + count * 12, count),
    flags: new Uint8Array(buffer, at + count * 13, count),
    norms: blanks.slice(0, count),
    words: new Uint32Array(buffer, at + count * 8, count),
  };
  cut.starts.set(starts.subarray(0, count));
  cut.ends.set(ends.subarray(0, count));
  cut.words.set(words.subarray(0, count));
  cut.kinds.set(kinds.subarray(0, count));
  cut.flags.set(flags.subarray(0, count));
  return cut;
}

function nameWords({ count, norms, words }: CutTokens): void {
  for (let i = 0; i < count; i++) norms[i] = NORMS[words[i]!]!;
}
