import { KNOWN_PAGES, learnPage } from './codeClasses';
import { enlarged } from './growing';

/** The UTF-16 code units of a text, in arrays that later texts will use again. */
export interface CodeUnits {
  /** Longer than the text; zero behind its end, at least `MARGIN` times. The classes of all of them are known. */
  readonly codes: Uint16Array;
  /** Bit n is set when the control character n occurs. */
  readonly controls: number;
  /**
   * Where lines end, in order, from `firstLine` up to `endLine`: at CR, LF, form feeds, U+2028 and U+2029, and at the
   * text's end.
   */
  readonly lineEnds: Int32Array;
  readonly firstLine: number;
  readonly endLine: number;
}

export const MARGIN = 4;

/** The code units of the texts that are read together, one behind the other. */
let all = new Uint16Array(1 << 16);
let lineEnds = new Int32Array(1 << 10);
let lineCount = 0;
let controls = 0;

/** What code units need that is more than to be copied; 0 for nearly all. */
const CONTROL = 1;
const LINE_END = 2;
const NEW_PAGE = 3;
const ASKED = new Uint8Array(65536).fill(NEW_PAGE);
learn(0);

/** The engine keeps strings in more forms than it tells apart where a method is looked up on one, once for each letter. */
const { charCodeAt } = String.prototype;

type Copy = (text: string, into: Uint16Array) => void;

/** A function as small as this one is compiled by the engine early. */
let copy: Copy = (text, into) => {
  const { length } = text;
  for (let i = 0; i < length; i++) into[i] = charCodeAt.call(text, i);
};

/** For programs whose engine can copy a text whole, which takes a tenth of the time. */
export function copyTextsBy(faster: Copy): void {
  copy = faster;
}

/**
 * Reads a text into an array once, for all the passes over its letters: looking into a typed array costs a fifth of
 * `charCodeAt`. The result is good until the next call.
 */
export function readCodeUnits(text: string): CodeUnits {
  makeRoom(roomFor(text));
  lineCount = 0;
  return readInto(all, text);
}

/** The same for texts that are read together: the results are good until the next call. */
export function readCodeUnitsOf(texts: readonly string[]): CodeUnits[] {
  let room = 0;
  for (const text of texts) room += roomFor(text);
  makeRoom(room);
  lineCount = 0;
  let at = 0;
  return texts.map((text) => {
    const own = new Uint16Array(all.buffer, at * 2, roomFor(text));
    at += own.length;
    return readInto(own, text);
  });
}

/** The same for one text in an array of its own, while others are being read. The lines are good until the next call. */
export function readCodeUnitsApart(text: string): CodeUnits {
  const before = lineCount;
  const units = readInto(new Uint16Array(roomFor(text)), text);
  lineCount = before;
  return units;
}

function roomFor({ length }: string): number {
  return length + MARGIN;
}

function makeRoom(length: number): void {
  if (all.length < length) all = new Uint16Array(length * 2);
}

function readInto(codes: Uint16Array, text: string): CodeUnits {
  const { length } = text;
  const firstLine = lineCount;
  controls = 0;
  copy(text, codes);
  for (let from = 0; from < length; from += ROOM) askPart(codes, from, Math.min(length - from, ROOM));
  for (let i = 0; i < MARGIN; i++) codes[length + i] = 0;
  addLineEnd(length);
  return { codes, controls, lineEnds, firstLine, endLine: lineCount };
}

/**
 * So many code units are looked at at once, in an array that stays where it is, which takes the engine half as many
 * instructions (see `article/stretch`) and costs a copy that takes next to no time.
 */
const ROOM = 1 << 16;
const PART = new Uint16Array(ROOM);
const PAIRS = new Int32Array(PART.buffer);

function askPart(codes: Uint16Array, from: number, length: number): void {
  PART.set(codes.subarray(from, from + length));
  askPairs(length >> 1, from);
  if ((length & 1) !== 0 && ASKED[PART[length - 1]!] !== 0) ask(PART[length - 1]!, from + length - 1);
}

/** Any of these bits is set in a pair with a code unit beyond Latin-1, and in a pair less `CONTROLS` with one below 32. */
const ODD = 0xff00ff00 | 0;
const CONTROLS = 0x200020;

/** Nearly all pairs are plain letters, whose classes are known and which end no line: they are seen by twos. */
function askPairs(count: number, from: number): void {
  const pairs = PAIRS;
  for (let i = 0; i < count; i++) {
    const pair = pairs[i]!;
    if (((pair | (pair - CONTROLS)) & ODD) !== 0) askPair(2 * i, from);
  }
}

/** Apart, so that the loop above stays small when it is compiled. */
function askPair(at: number, from: number): void {
  const first = PART[at]!;
  const second = PART[at + 1]!;
  if (ASKED[first] !== 0) ask(first, from + at);
  if (ASKED[second] !== 0) ask(second, from + at + 1);
}

function ask(code: number, at: number): void {
  if (ASKED[code] === NEW_PAGE) learn(code >> 8);
  if (ASKED[code] === LINE_END) addLineEnd(at);
  if (code < 32) controls |= 1 << code;
}

/** Texts that were read before keep the array that holds their lines. */
function addLineEnd(at: number): void {
  if (lineCount === lineEnds.length) lineEnds = enlarged(lineEnds, lineCount);
  lineEnds[lineCount++] = at;
}

function learn(page: number): void {
  if (KNOWN_PAGES[page] === 0) learnPage(page);
  ASKED.fill(0, page * 256, page * 256 + 256);
  if (page === 0) ASKED.fill(CONTROL, 0, 32).fill(LINE_END, 10, 14);
  if (page === 0x20) ASKED.fill(LINE_END, 0x2028, 0x202a);
}
