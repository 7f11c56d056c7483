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

export function addText(to: Utf8Text, text: string): void {
  // A unit of UTF-16 takes at most three bytes.
  const most = text.length * 3;
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

/** Gives where they end. */
function putDigits(bytes: Uint8Array, at: number, value: number): number {
  const end = at + (value < 1000 ? (value < 10 ? 1 : value < 100 ? 2 : 3) : value < 10_000 ? 4 : digitsOfLarge(value));
  let rest = value;
  for (let i = end - 1; i >= at; i--) {
    const more = (rest / 10) | 0;
    bytes[i] = 0x30 + rest - more * 10;
    rest = more;
  }
  return end;
}

function digitsOfLarge(value: number): number {
  let digits = 5;
  for (let power = 100_000; power <= value; power *= 10) digits++;
  return digits;
}

/** The engine keeps strings in more forms than it tells apart where a method is looked up on one, once for each letter. */
const { charCodeAt } = String.prototype;

const NULL = utf8Piece('null');
const QUOTATION_MARK = 0x22;
const BACKSLASH = 0x5c;

/** A string as JSON writes it. Most are ASCII and need no escapes. */
export function addJsonText(to: Utf8Text, text: string | null): void {
  if (text === null) {
    addPiece(to, NULL);
    return;
  }
  const { length } = text;
  if (to.end + length + 2 > to.bytes.length) makeRoom(to, length + 2);
  const { bytes, end } = to;
  bytes[end] = QUOTATION_MARK;
  for (let i = 0; i < length; i++) {
    const code = charCodeAt.call(text, i);
    if (code < 0x20 || code > 0x7e || code === QUOTATION_MARK || code === BACKSLASH) {
      addText(to, JSON.stringify(text));
      return;
    }
    bytes[end + 1 + i] = code;
  }
  bytes[end + 1 + length] = QUOTATION_MARK;
  to.end = end + length + 2;
}

function makeRoom(to: Utf8Text, needed: number): void {
  const larger = new Uint8Array(2 * (to.bytes.length + needed));
  larger.set(to.bytes);
  to.bytes = larger;
}
