/**
 * Text that nobody keeps, put down in UTF-8 as it is told. A corpus of four thousand articles has fifty megabytes of
 * facts: as strings that are joined to longer ones, and become bytes in the end, they take a fifth longer.
 */
export interface Utf8Text {
  bytes: Uint8Array<ArrayBuffer>;
  end: number;
}

/** Text that is told many times, as the bytes it has. */
export type Utf8Piece = Uint8Array<ArrayBuffer>;

const ENCODER = new TextEncoder();

export const utf8Piece = (text: string): Utf8Piece => new Uint8Array(ENCODER.encode(text));

/** `room`, in bytes, is what it is expected to take; it gets more where it takes more. */
export function createUtf8Text(room: number): Utf8Text {
  return { bytes: new Uint8Array(room), end: 0 };
}

/** What was put down from here on, as a piece: it lies in the memory of this text, to which more may be added. */
export function pieceFrom({ bytes, end }: Utf8Text, start: number): Utf8Piece {
  return bytes.subarray(start, end);
}

export function addPiece(to: Utf8Text, piece: Utf8Piece): void {
  const { end } = to;
  if (end + piece.length > to.bytes.length) makeRoom(to, piece.length);
  to.bytes.set(piece, end);
  to.end = end + piece.length;
}

/** A unit of UTF-16 takes at most so many. */
const MOST_BYTES = 3;

export function addText(to: Utf8Text, text: string): void {
  const most = text.length * MOST_BYTES;
  if (to.end + most > to.bytes.length) makeRoom(to, most);
  to.end += ENCODER.encodeInto(text, to.bytes.subarray(to.end)).written;
}

const LARGEST_BY_DIGITS = 1e9;
/** The digits of the largest of them. */
const MOST_DIGITS = 9;

/** A number as JSON writes it: `null` where it is none that JSON can write. */
export function addJsonNumber(to: Utf8Text, value: number | null): void {
  if (value === null || !(value >= 0 && value < LARGEST_BY_DIGITS) || value !== (value | 0)) {
    addText(to, Number.isFinite(value) ? `${value}` : 'null');
    return;
  }
  if (to.end + MOST_DIGITS > to.bytes.length) makeRoom(to, MOST_DIGITS);
  to.end = putDigits(to.bytes, to.end, value | 0);
}

const TO_END = utf8Piece(',"end":');

/** `…,"end":…` and this piece, behind a piece that ends with `"start":`. */
export function addSpan(to: Utf8Text, start: number, end: number, piece: Utf8Piece): void {
  const most = 2 * MOST_DIGITS + TO_END.length + piece.length;
  if (to.end + most > to.bytes.length) makeRoom(to, most);
  const { bytes } = to;
  let at = putDigits(bytes, to.end, start);
  for (let i = 0; i < TO_END.length; i++) bytes[at + i] = TO_END[i]!;
  at = putDigits(bytes, at + TO_END.length, end);
  bytes.set(piece, at);
  to.end = at + piece.length;
}

/** Gives where they end. Nearly all numbers have three or four digits, which are put down without a loop. */
function putDigits(bytes: Uint8Array, at: number, value: number): number {
  if (value < 100 || value >= 10_000) return putOtherDigits(bytes, at, value);
  let rest = value;
  let next = at;
  if (rest >= 1000) {
    const thousands = (rest / 1000) | 0;
    bytes[next++] = 0x30 + thousands;
    rest -= thousands * 1000;
  }
  const hundreds = (rest / 100) | 0;
  rest -= hundreds * 100;
  const tens = (rest / 10) | 0;
  bytes[next] = 0x30 + hundreds;
  bytes[next + 1] = 0x30 + tens;
  bytes[next + 2] = 0x30 + rest - tens * 10;
  return next + 3;
}

function putOtherDigits(bytes: Uint8Array, at: number, value: number): number {
  const end = at + digitsOf(value);
  let rest = value;
  for (let i = end - 1; i >= at; i--) {
    const more = (rest / 10) | 0;
    bytes[i] = 0x30 + rest - more * 10;
    rest = more;
  }
  return end;
}

function digitsOf(value: number): number {
  let digits = 1;
  for (let power = 10; power <= value; power *= 10) digits++;
  return digits;
}

/** The engine keeps strings in more forms than it tells apart where a method is looked up on one, once for each letter. */
const { charCodeAt } = String.prototype;

const NULL = utf8Piece('null');
const QUOTATION_MARK = 0x22;
const BACKSLASH = 0x5c;
/** A unit that is the half of a letter has these bits, of which those are set. */
const SURROGATES = 0xf800;
const SURROGATE = 0xd800;

/** A string as JSON writes it. Most are ASCII and need no escapes. */
export function addJsonText(to: Utf8Text, text: string | null): void {
  if (text === null) {
    addPiece(to, NULL);
    return;
  }
  const { length } = text;
  const most = length * MOST_BYTES + 2;
  if (to.end + most > to.bytes.length) makeRoom(to, most);
  const { bytes, end } = to;
  bytes[end] = QUOTATION_MARK;
  for (let i = 0; i < length; i++) {
    const code = charCodeAt.call(text, i);
    if (code < 0x20 || code > 0x7e || code === QUOTATION_MARK || code === BACKSLASH) {
      goOnWithJsonText(to, text, i);
      return;
    }
    bytes[end + 1 + i] = code;
  }
  bytes[end + 1 + length] = QUOTATION_MARK;
  to.end = end + length + 2;
}

/** Puts down the rest of a string, from a letter on that takes more than one byte: an accent, a typographic mark. There is room. */
function goOnWithJsonText(to: Utf8Text, text: string, from: number): void {
  const { bytes } = to;
  let at = to.end + 1 + from;
  for (let i = from; i < text.length; i++) {
    const code = charCodeAt.call(text, i);
    if (code < 0x20 || (code & SURROGATES) === SURROGATE) {
      addText(to, JSON.stringify(text));
      return;
    }
    if (code < 0x80) {
      if (code === QUOTATION_MARK || code === BACKSLASH) bytes[at++] = BACKSLASH;
      bytes[at++] = code;
    } else {
      if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6);
      else {
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
      }
      bytes[at++] = 0x80 | (code & 0x3f);
    }
  }
  bytes[at] = QUOTATION_MARK;
  to.end = at + 1;
}

function makeRoom(to: Utf8Text, needed: number): void {
  const larger = new Uint8Array(2 * (to.bytes.length + needed));
  larger.set(to.bytes);
  to.bytes = larger;
}
