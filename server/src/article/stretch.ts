import { CLASSES, LINE_END } from '../text/codeClasses';
import { MARGIN } from '../text/codeUnits';

/**
 * The stretch of a text that is being read, and its tokens. Each of these arrays is one for good: the engine writes the
 * address and the length of an array that is always the same, and no small one, into the code that it compiles. Of any
 * other it asks, at each look into it within a loop, whether it is still such an array, where its numbers are and how
 * many: ten instructions instead of one. (A loop has them from before it begins: of a name that it looks up itself, the
 * engine may learn too late what is behind it.)
 */

/** So many code units: more than nearly all articles have. A longer text is read stretch by stretch. */
export const ROOM = 1 << 16;

/** Its code units, zero behind its end, at least `MARGIN` times. */
export const WINDOW = new Uint16Array(ROOM + MARGIN);

/** The columns of its tokens, no more than code units. Places are those in the text. */
export const STARTS = new Int32Array(ROOM);
export const ENDS = new Int32Array(ROOM);
export const KINDS = new Uint8Array(ROOM);
export const FLAGS = new Uint8Array(ROOM);
export const WORDS = new Int32Array(ROOM);
/** The keys of their words (see `vocabulary`). */
export const LOWS = new Int32Array(ROOM);
export const HIGHS = new Int32Array(ROOM);

/**
 * Shows the code units from `from` on, and gives where they end: at `end`, or behind a space, of which no token has any. A
 * stretch without one is cut where it is full.
 */
export function showStretch(codes: Uint16Array, from: number, end: number): number {
  const cut = end - from <= ROOM ? end : cutBehindSpace(codes, from, from + ROOM);
  WINDOW.set(codes.subarray(from, cut));
  WINDOW.fill(0, cut - from, cut - from + MARGIN);
  return cut;
}

function cutBehindSpace(codes: Uint16Array, from: number, end: number): number {
  let cut = end;
  while (cut > from && CLASSES[codes[cut - 1]!]! > LINE_END) cut--;
  if (cut > from) return cut;
  const splitsPair = codes[end - 1]! >> 10 === 0xd800 >> 10;
  return splitsPair ? end - 1 : end;
}
