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
  STOP,
} from '../text/codeClasses';
import { type CodeUnits, readCodeUnits, readCodeUnitsApart } from '../text/codeUnits';
import { enlarged } from '../text/growing';
import type { Span } from '../text/span';
import { blockFor, ColumnBlock } from './columnBlock';
import { ENDS, FLAGS, HIGHS, KINDS, LOWS, ROOM, STARTS, showStretch, WINDOW, WORDS } from './stretch';
import { normOf, TokenColumns, type TokenOrigin } from './tokenColumns';
import { LINE_START, PUNCTUATION, QUOTE_MARK, SPACE_BEFORE, SYMBOL, type Tokens, WORD } from './types';
import {
  addMark,
  addWord,
  CAPITALS,
  entryOfLong,
  findEntries,
  findWord,
  LONG,
  LONGEST_KEY,
  MARK_KEY,
  MAY_END,
  NORMS,
  NUMBER_SHIFT,
  TELLS,
} from './vocabulary';
import { END_SHIFT, KIND_BITS, tokenEnd, wordEnd } from './wordEnds';

/** The kinds of words and of lone marks by the class of their first code unit; no small array (see `stretch`). */
const KIND_OF = new Uint8Array(1 << 8).fill(PUNCTUATION);
KIND_OF[LETTER] = WORD;
KIND_OF[MARK] = QUOTE_MARK;
KIND_OF[APOSTROPHE] = QUOTE_MARK;
KIND_OF[SIGN] = SYMBOL;

/** A text of more code units has columns of its own: it has a fifth as many tokens, and the rest would be held for nothing. */
const LONG_TEXT = 1 << 13;

/** The tokens of a stretch whose words have not been seen before. */
const UNKNOWN = new Int32Array(ROOM);
let unknownCount = 0;

/**
 * Of all texts that are read together: the tokens that a sentence may end with, those whose words tell of lines that are
 * no prose, and those before which a line ends.
 */
let stops = new Int32Array(1 << 12);
let stopCount = 0;
let tellers = new Int32Array(1 << 12);
let tellerCount = 0;
let breaks = new Int32Array(1 << 12);
let breakCount = 0;

/** The tokens of a text, and what is known of them besides: good until the next texts are read. */
export interface ReadTokens {
  readonly tokens: Tokens;
  /**
   * Token indices in order, from `firstStop` up to `endStop`: those that a sentence may end with; words seen for the
   * first time are among them, too.
   */
  readonly stops: Int32Array;
  readonly firstStop: number;
  readonly endStop: number;
  /** The same for words that tell of a line that is no prose (see `tellingWords`); new words are among them, too. */
  readonly tellers: Int32Array;
  readonly firstTeller: number;
  readonly endTeller: number;
  /** The same for the first token of each line that ends with CR or LF; one that no token follows has that behind the last. */
  readonly breaks: Int32Array;
  readonly firstBreak: number;
  readonly endBreak: number;
}

/** The tokens of a whole text. Not to be asked for between the steps of texts that are read together. */
export function tokenise(text: string): Tokens {
  forgetBounds();
  return readTokens({ text, bodyStart: 0, units: readCodeUnits(text) }, NO_MARKUP, true).tokens;
}

/** The tokens of a text that was read before, as they were. May be asked for at any time. */
export function readTokensAgain({ text, bodyStart, markup }: TokenOrigin): Tokens {
  const counts = [stopCount, tellerCount, breakCount] as const;
  const { tokens } = readTokens({ text, bodyStart, units: readCodeUnitsApart(text) }, markup, true);
  [stopCount, tellerCount, breakCount] = counts;
  return tokens;
}

const NO_MARKUP: readonly Span[] = [];

/** A text that is read from `bodyStart` (UTF-16) to its end. `units` are its own; what is markup is blanked in them. */
export interface TokenText {
  readonly text: string;
  readonly bodyStart: number;
  readonly units: CodeUnits;
}

/** Before texts that are read together. */
export function forgetBounds(): void {
  stopCount = 0;
  tellerCount = 0;
  breakCount = 0;
}

/**
 * Reads a text; `markup` are the stretches that are no text. Never throws. Its columns lie among those of the texts that
 * are read together, or `apart`.
 */
export function readTokens({ text, bodyStart, units }: TokenText, markup: readonly Span[], apart = false): ReadTokens {
  const { codes, firstLine, endLine } = units;
  const firstStop = stopCount;
  const firstTeller = tellerCount;
  const firstBreak = breakCount;
  if (markup.length > 0) blankMarkup(codes, markup);
  // Texts that were read before keep the array that holds theirs.
  if (breaks.length < breakCount + endLine - firstLine) breaks = enlarged(breaks, breakCount + endLine - firstLine);
  const origin = { text, bodyStart, markup };
  return {
    tokens: readColumns(origin, codes, apart || text.length > LONG_TEXT),
    stops,
    firstStop,
    endStop: stopCount,
    tellers,
    firstTeller,
    endTeller: tellerCount,
    breaks,
    firstBreak,
    endBreak: breakCount,
  };
}

function blankMarkup(codes: Uint16Array, markup: readonly Span[]): void {
  let at = 0;
  for (const { start, end } of markup) {
    if (start < at) continue;
    codes.fill(MARKUP, start, end);
    at = end;
  }
}

/** `isApart` for columns of its own. */
function readColumns(origin: TokenOrigin, codes: Uint16Array, isApart: boolean): Tokens {
  const { text, bodyStart } = origin;
  const end = showStretch(codes, bodyStart, text.length);
  const count = readStretch(text, bodyStart, end, 0, LINE_START | SPACE_BEFORE);
  const norms = normsOfStretch(text, count);
  if (end < text.length) return readOn(origin, codes, end, norms);
  return isApart ? copyTokens(origin, STRETCH, norms) : putTokens(origin, norms);
}

/** What is left of a text whose first stretch has been read. */
function readOn(origin: TokenOrigin, codes: Uint16Array, from: number, norms: readonly string[]): Tokens {
  const { text } = origin;
  const all = new ColumnBlock(norms.length + text.length - from);
  putColumns(all, norms.length);
  let allNorms = norms;
  let end = from;
  while (end < text.length) {
    const start = end;
    end = showStretch(codes, start, text.length);
    const count = readStretch(text, start, end, all.filled, nextFlags);
    putColumns(all, count);
    allNorms = allNorms.concat(normsOfStretch(text, count));
  }
  return copyTokens(origin, all, allNorms);
}

/**
 * Reads the stretch that is shown, from `from` to `end` in the text, before which there are `first` tokens, and gives how
 * many it has.
 *
 * Loops over all tokens, one behind the other: where they stand, where the words are kept, what those words are. What
 * takes time is waiting for the memory in which the words are kept, since an article's other passes have driven it from
 * the cache. In a loop that does nothing else the processor waits for many words at once.
 */
function readStretch(text: string, from: number, end: number, first: number, flags: number): number {
  const count = findTokens(end - from, from, first, flags);
  if (stops.length < stopCount + count) stops = enlarged(stops, stopCount + count);
  if (tellers.length < tellerCount + count) tellers = enlarged(tellers, tellerCount + count);
  findEntries(count);
  findWords(count, from, first);
  if (unknownCount > 0) learnWords(text, from);
  return count;
}

/** The flags of the token that follows the stretch that was read last. */
let nextFlags = 0;

/**
 * Where the tokens stand, of which kind they are, and their keys. Nearly all code units pass here; what is rare is
 * elsewhere: words with marks in them, numbers, and marks that may be more than themselves.
 */
function findTokens(length: number, from: number, first: number, flagsBefore: number): number {
  // Known before the loop (see `stretch`).
  const codes = WINDOW;
  const classes = CLASSES;
  const kindOf = KIND_OF;
  const starts = STARTS;
  const ends = ENDS;
  const kinds = KINDS;
  const flagColumn = FLAGS;
  const lows = LOWS;
  const highs = HIGHS;
  // "| 0" where a number comes from elsewhere: else the engine keeps these, in a loop over all letters, as numbers that
  // may have fractions.
  const last = length | 0;
  const base = from | 0;
  let flags = flagsBefore | 0;
  let token = 0;
  let i = 0;
  while (i < last) {
    const code = codes[i]!;
    const c = isAsciiLetter(code) ? LETTER : classes[code]!;
    if (c <= NOTHING) {
      if (c !== NOTHING) flags |= SPACE_BEFORE;
      if (c === LINE_END) {
        flags |= LINE_START;
        breaks[breakCount++] = first + token;
      }
      i++;
      continue;
    }
    let next = i + 1;
    let kind = WORD;
    let low = code;
    let high = 0;
    let after = codes[next]!;
    if (c === LETTER) {
      // Nearly all letters pass here: those of ASCII, which need not be looked up.
      while (isAsciiLetter(after)) {
        high = (high << 8) | (low >>> 24);
        low = (low << 8) | after;
        after = codes[++next]!;
      }
      let bits = code;
      if (after !== SPACE) {
        let behind = classes[after]!;
        while (behind >= DIGIT) {
          high = (high << 8) | (low >>> 24);
          low = (low << 8) | after;
          bits |= after;
          after = codes[++next]!;
          behind = classes[after]!;
        }
        if (behind >= AND && (behind !== STOP || next === i + 1)) {
          next = readWord(codes, i) | 0;
          low = keyLow | 0;
          high = keyHigh | 0;
          after = codes[next]!;
          bits = 0;
        }
      }
      if (bits >= 128 || next - i > LONGEST_KEY) high |= LONG;
    } else {
      kind = kindOf[c]!;
      high = MARK_KEY;
      if (c >= APOSTROPHE || code === 96 || (code === HYPHEN && after === HYPHEN)) {
        const found = readMark(codes, i) | 0;
        next = found >> END_SHIFT;
        kind = found & KIND_BITS;
        low = keyLow | 0;
        high = keyHigh | 0;
        after = codes[next]!;
      }
    }
    starts[token] = base + i;
    ends[token] = base + next;
    kinds[token] = kind;
    flagColumn[token] = flags;
    lows[token] = low;
    highs[token] = high;
    token++;
    flags = 0;
    i = next;
    if (after === SPACE) {
      flags = SPACE_BEFORE;
      i++;
    }
  }
  nextFlags = flags;
  return token;
}

const SPACE = 32;
const HYPHEN = 45;

function isAsciiLetter(code: number): boolean {
  return ((code | 32) - 97) >>> 0 < 26;
}

/** The key that was read last. */
let keyLow = 0;
let keyHigh = 0;

function readKey(codes: Uint16Array, from: number, end: number): void {
  let low = 0;
  let high = 0;
  let bits = 0;
  for (let i = from; i < end; i++) {
    const code = codes[i]!;
    high = (high << 8) | (low >>> 24);
    low = (low << 8) | code;
    bits |= code;
  }
  keyLow = low;
  keyHigh = bits < 128 && end - from <= LONGEST_KEY ? high : high | LONG;
}

/** The end of a word behind whose letters a mark may go on with it. */
function readWord(codes: Uint16Array, from: number): number {
  const end = wordEnd(codes, from);
  readKey(codes, from, end);
  return end;
}

/** The end and kind (see `wordEnds`) of a number, or of a mark that may be more than itself. */
function readMark(codes: Uint16Array, from: number): number {
  const code = codes[from]!;
  const c = CLASSES[code]!;
  const found = mayBeMore(code, c, codes[from + 1]!) ? tokenEnd(codes, from) : ((from + 1) << END_SHIFT) | KIND_OF[c]!;
  const end = found >> END_SHIFT;
  if (c === DIGIT || (end > from + 1 && code !== HYPHEN)) readKey(codes, from, end);
  else {
    // "--" is how a typewriter writes a dash.
    keyLow = end > from + 1 ? EM_DASH : code;
    keyHigh = MARK_KEY;
  }
  return found;
}

const EM_DASH = 0x2014;

function mayBeMore(code: number, c: number, next: number): boolean {
  return c !== STOP || next === code || CLASSES[next] === DIGIT;
}

/** What the entries of all tokens say: the numbers and capitals of their words. Notes those that are new. */
function findWords(count: number, from: number, first: number): void {
  const words = WORDS;
  const flags = FLAGS;
  const highs = HIGHS;
  const base = from | 0;
  unknownCount = 0;
  for (let token = 0; token < count; token++) {
    let entry = words[token]! | 0;
    if (highs[token]! < 0) entry = entryOfLong(entry, STARTS[token]! - base, ENDS[token]! - base) | 0;
    words[token] = entry >> NUMBER_SHIFT;
    flags[token]! |= entry & CAPITALS;
    if (entry === 0) UNKNOWN[unknownCount++] = token;
    else if ((entry & (MAY_END | TELLS)) === 0) continue;
    if (entry === 0 || (entry & MAY_END) !== 0) stops[stopCount++] = first + token;
    if (entry === 0 || (entry & TELLS) !== 0) tellers[tellerCount++] = first + token;
  }
}

/** Learns the words and marks that are new; one that stands in the text twice is new only once. */
function learnWords(text: string, from: number): void {
  for (let k = 0; k < unknownCount; k++) {
    const token = UNKNOWN[k]!;
    const start = STARTS[token]! - from;
    const end = ENDS[token]! - from;
    const low = LOWS[token]!;
    const high = HIGHS[token]!;
    let entry = findWord(start, end, low, high);
    if (entry === 0) {
      const word = text.slice(STARTS[token], ENDS[token]);
      entry =
        high === MARK_KEY
          ? addMark(low === EM_DASH ? '—' : normOf(word, KINDS[token]!), low)
          : addWord(word, start, end, low, high);
    }
    WORDS[token] = entry >> NUMBER_SHIFT;
    FLAGS[token]! |= entry & CAPITALS;
  }
}

/** As many empty norms as any stretch so far has tokens: a copy of them is an array without holes. */
const blanks: string[] = [];

function normsOfStretch(text: string, count: number): string[] {
  while (blanks.length < count) blanks.push('');
  const norms = blanks.slice(0, count);
  const words = WORDS;
  for (let token = 0; token < count; token++) norms[token] = NORMS[words[token]!]!;
  if (unknownCount > 0) putLateNorms(text, norms);
  return norms;
}

/** Words without a number, since there are more than anyone writes. */
function putLateNorms(text: string, norms: string[]): void {
  for (let k = 0; k < unknownCount; k++) {
    const token = UNKNOWN[k]!;
    if (WORDS[token] === 0) norms[token] = normOf(text.slice(STARTS[token], ENDS[token]), KINDS[token]!);
  }
}

const STRETCH = { starts: STARTS, ends: ENDS, kinds: KINDS, flags: FLAGS, words: WORDS };

/** Columns for a text that needs no more than they take, one for each norm. */
function copyTokens(
  origin: TokenOrigin,
  { starts, ends, kinds, flags, words }: typeof STRETCH | ColumnBlock,
  norms: readonly string[],
): Tokens {
  const count = norms.length;
  return new TokenColumns(
    count,
    origin,
    null,
    starts.slice(0, count),
    ends.slice(0, count),
    kinds.slice(0, count),
    flags.slice(0, count),
    words.slice(0, count),
    norms,
  );
}

/** Those of the stretch among the columns of other texts. */
function putTokens(origin: TokenOrigin, norms: readonly string[]): Tokens {
  const count = norms.length;
  const block = blockFor(count);
  const first = block.filled;
  putColumns(block, count);
  block.texts++;
  const { starts, ends, kinds, flags, words } = block;
  return new TokenColumns(
    count,
    origin,
    block,
    new Int32Array(starts.buffer, first * 4, count),
    new Int32Array(ends.buffer, first * 4, count),
    new Uint8Array(kinds.buffer, first, count),
    new Uint8Array(flags.buffer, first, count),
    new Int32Array(words.buffer, first * 4, count),
    norms,
  );
}

function putColumns(block: ColumnBlock, count: number): void {
  const { starts, ends, kinds, flags, words, filled } = block;
  starts.set(STARTS.subarray(0, count), filled);
  ends.set(ENDS.subarray(0, count), filled);
  kinds.set(KINDS.subarray(0, count), filled);
  flags.set(FLAGS.subarray(0, count), filled);
  words.set(WORDS.subarray(0, count), filled);
  block.filled += count;
}
