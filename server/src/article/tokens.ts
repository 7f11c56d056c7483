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
import { blockFor, type ColumnBlock } from './columnBlock';
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

/** The kinds of words and of lone marks by the class of their first code unit. */
const KINDS = new Uint8Array(LETTER + 1).fill(PUNCTUATION);
KINDS[LETTER] = WORD;
KINDS[MARK] = QUOTE_MARK;
KINDS[APOSTROPHE] = QUOTE_MARK;
KINDS[SIGN] = SYMBOL;

/** A text of more code units has columns of its own: it has a fifth as many tokens, and the rest would be held for nothing. */
const LONG_TEXT = 1 << 13;
/** Where the tokens of the text that is being read go, and where the next one goes. */
let { starts, ends, words, kinds, flags } = blockFor(0);
let filled = 0;

/** The keys of the tokens of one text (see `vocabulary`). */
let lows = new Int32Array(1 << 12);
let highs = new Int32Array(1 << 12);
/** Its tokens whose words have not been seen before. */
let unknown = new Int32Array(1 << 12);
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

/** No text has more tokens than code units. */
function makeRoom(length: number, lines: number): ColumnBlock {
  const block = blockFor(length);
  ({ starts, ends, words, kinds, flags, filled } = block);
  if (lows.length < length) {
    lows = new Int32Array(length * 2);
    highs = new Int32Array(length * 2);
    unknown = new Int32Array(length * 2);
  }
  // Texts that were read before keep the array that holds theirs.
  if (breaks.length < breakCount + lines) breaks = enlarged(breaks, breakCount + lines);
  return block;
}

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
 *
 * Three loops, each over all tokens: where they stand, where the words are kept, what those words are. What takes time is
 * waiting for the memory in which the words are kept, since an article's other passes have driven it from the cache. In
 * a loop that does nothing else the processor waits for many words at once.
 */
export function readTokens({ text, bodyStart, units }: TokenText, markup: readonly Span[], apart = false): ReadTokens {
  const { codes } = units;
  const firstStop = stopCount;
  const firstTeller = tellerCount;
  const firstBreak = breakCount;
  if (markup.length > 0) blankMarkup(codes, markup);
  const block = makeRoom(text.length, units.endLine - units.firstLine);
  const first = filled;
  findTokens(codes, CLASSES, bodyStart, text.length);
  const count = filled - first;
  if (stops.length < stopCount + count) stops = enlarged(stops, stopCount + count);
  if (tellers.length < tellerCount + count) tellers = enlarged(tellers, tellerCount + count);
  const norms = blankNorms(count);
  findEntries(lows, highs, count, words, first);
  findWords(codes, norms, first);
  if (unknownCount > 0) learnWords(text, codes, norms, first);
  const origin = { text, bodyStart, markup };
  const isCopied = apart || text.length > LONG_TEXT;
  return {
    tokens: isCopied ? copyTokens(origin, first, norms) : cutTokens(origin, block, norms),
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

/**
 * Where the tokens stand, of which kind they are, and their keys. Nearly all code units pass here; what is rare is
 * elsewhere: words with marks in them, numbers, and marks that may be more than themselves.
 */
function findTokens(codes: Uint16Array, classes: Uint8Array, from: number, end: number): void {
  const startColumn = starts;
  const endColumn = ends;
  const kindColumn = kinds;
  const flagColumn = flags;
  const lowColumn = lows;
  const highColumn = highs;
  // "| 0" where a number comes from elsewhere: else the engine keeps these, in a loop over all letters, as numbers that
  // may have fractions.
  const first = filled | 0;
  const last = end | 0;
  let space = SPACE_BEFORE;
  let line = LINE_START;
  let token = 0;
  let i = from | 0;
  while (i < last) {
    const code = codes[i]!;
    const c = isAsciiLetter(code) ? LETTER : classes[code]!;
    if (c <= NOTHING) {
      if (c !== NOTHING) space = SPACE_BEFORE;
      if (c === LINE_END) {
        line = LINE_START;
        breaks[breakCount++] = token;
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
      kind = KINDS[c]!;
      high = MARK_KEY;
      if (c >= APOSTROPHE || code === 96) {
        const found = readMark(codes, i) | 0;
        next = found >> END_SHIFT;
        kind = found & KIND_BITS;
        low = keyLow | 0;
        high = keyHigh | 0;
        after = codes[next]!;
      }
    }
    startColumn[first + token] = i;
    endColumn[first + token] = next;
    kindColumn[first + token] = kind;
    flagColumn[first + token] = space | line;
    lowColumn[token] = low;
    highColumn[token] = high;
    token++;
    line = 0;
    space = 0;
    i = next;
    if (after === SPACE) {
      space = SPACE_BEFORE;
      i++;
    }
  }
  filled = first + token;
}

const SPACE = 32;

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
  const found = mayBeMore(code, c, codes[from + 1]!) ? tokenEnd(codes, from) : ((from + 1) << END_SHIFT) | KINDS[c]!;
  const end = found >> END_SHIFT;
  if (c === DIGIT || end > from + 1) readKey(codes, from, end);
  else {
    keyLow = code;
    keyHigh = MARK_KEY;
  }
  return found;
}

function mayBeMore(code: number, c: number, next: number): boolean {
  return c !== STOP || next === code || CLASSES[next] === DIGIT;
}

/** What the entries of all tokens say: the numbers, capitals and norms of their words. Notes those that are new. */
function findWords(codes: Uint16Array, norms: string[], first: number): void {
  const wordColumn = words;
  const flagColumn = flags;
  const highColumn = highs;
  const count = norms.length;
  unknownCount = 0;
  for (let token = 0; token < count; token++) {
    const at = first + token;
    let entry = wordColumn[at]! | 0;
    if (highColumn[token]! < 0) entry = entryOfLong(entry, codes, starts[at]!, ends[at]!) | 0;
    const number = entry >> NUMBER_SHIFT;
    wordColumn[at] = number;
    norms[token] = NORMS[number]!;
    flagColumn[at]! |= entry & CAPITALS;
    if (entry === 0) unknown[unknownCount++] = token;
    else if ((entry & (MAY_END | TELLS)) === 0) continue;
    if (entry === 0 || (entry & MAY_END) !== 0) stops[stopCount++] = token;
    if (entry === 0 || (entry & TELLS) !== 0) tellers[tellerCount++] = token;
  }
}

/** Learns the words and marks that are new; one that stands in the text twice is new only once. */
function learnWords(text: string, codes: Uint16Array, norms: string[], first: number): void {
  for (let k = 0; k < unknownCount; k++) {
    const token = unknown[k]!;
    const at = first + token;
    const start = starts[at]!;
    const end = ends[at]!;
    const low = lows[token]!;
    const high = highs[token]!;
    let entry = findWord(codes, start, end, low, high);
    if (entry === 0) {
      entry =
        high === MARK_KEY
          ? addMark(normOf(text.slice(start, end), kinds[at]!), low)
          : addWord(text, codes, start, end, low, high);
    }
    const number = entry >> NUMBER_SHIFT;
    words[at] = number;
    flags[at]! |= entry & CAPITALS;
    // Words without a number, since there are more than anyone writes.
    norms[token] = number === 0 ? normOf(text.slice(start, end), kinds[at]!) : NORMS[number]!;
  }
}

/** As many empty norms as any text so far has tokens: a copy of them is an array without holes. */
const blanks: string[] = [];

function blankNorms(count: number): string[] {
  while (blanks.length < count) blanks.push('');
  return blanks.slice(0, count);
}

/** The columns of the tokens from `first` on, for a text that needs no more than they take. */
function copyTokens(origin: TokenOrigin, first: number, norms: readonly string[]): Tokens {
  const count = norms.length;
  const end = first + count;
  return new TokenColumns(
    count,
    origin,
    null,
    starts.slice(first, end),
    ends.slice(first, end),
    kinds.slice(first, end),
    flags.slice(first, end),
    words.slice(first, end),
    norms,
  );
}

/** The same, kept where they are. */
function cutTokens(origin: TokenOrigin, block: ColumnBlock, norms: readonly string[]): Tokens {
  const count = norms.length;
  const first = block.filled;
  block.filled += count;
  block.texts++;
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
