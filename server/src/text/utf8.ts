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

/** A number as JSON writes it: `null` where it is none that JSON can write. */
export function addJsonNumber(to: Utf8Text, value: number | null): void {
  if (value === null || !(value >= 0 && value < LARGEST_BY_DIGITS) || value !== (value | 0)) {
    addText(to, Number.isFinite(value) ? `${value}` : 'null');
    return;
  }
  let digits = 1;
  for (let power = 10; power <= value; power *= 10) digits++;
  const { end } = to;
  if (end + digits > to.bytes.length) makeRoom(to, digits);
  const { bytes } = to;
  let rest = value | 0;
  for (let at = end + digits - 1; at >= end; at--) {
    const more = (rest / 10) | 0;
    bytes[at] = 0x30 + rest - more * 10;
    rest = more;
  }
  to.end = end + digits;
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
