/** The UTF-16 code units of a text, in an array that the next text will use again. */
export interface CodeUnits {
  /** Longer than the text; zero behind its end, at least `MARGIN` times. */
  readonly codes: Uint16Array;
  /** Bit n is set when the control character n occurs. */
  readonly controls: number;
}

export const MARGIN = 4;

let codes = new Uint16Array(1 << 16);

/**
 * Reads a text into an array once, for all the passes over its letters: looking into a typed array costs a fifth of
 * `charCodeAt`. The result is good until the next call.
 */
export function readCodeUnits(text: string): CodeUnits {
  const { length } = text;
  if (codes.length < length + MARGIN) codes = new Uint16Array(length * 2 + MARGIN);
  const into = codes;
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    into[i] = code;
    if (code < 32) controls |= 1 << code;
  }
  for (let i = 0; i < MARGIN; i++) into[length + i] = 0;
  return { codes: into, controls };
}
