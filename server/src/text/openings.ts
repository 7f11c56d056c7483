/** So many code units are held against the words. */
const DEPTH = 6;
const ENDS = 1;
const GOES_ON = 2;

/**
 * A cheap first question before a line is held against a pattern or a list: may it begin, at `at`, with one of these
 * words, in capitals or small letters? "Yes" means "go on and see": words are known by a number made of their first
 * letters, and a line that has letters beyond ASCII there may always. Nearly every line gets its "no" after one to
 * three letters, for a tenth of what the pattern costs.
 */
export function openings(words: Iterable<string>): (line: string, at?: number) => boolean {
  const all = [...words];
  const table = new Uint8Array(2 ** Math.ceil(Math.log2(all.length * 64)));
  const mask = table.length - 1;
  for (const word of all) {
    let number = 0;
    const depth = Math.min(word.length, DEPTH);
    for (let k = 0; k < depth; k++) {
      number = numberWith(number, word.charCodeAt(k)) & mask;
      table[number]! |= k === depth - 1 ? ENDS : GOES_ON;
    }
  }
  return (line, at = 0) => {
    let number = 0;
    for (let k = at; k < at + DEPTH; k++) {
      const code = line.charCodeAt(k);
      if (code > 127) return true;
      number = numberWith(number, code) & mask;
      const known = table[number]!;
      if ((known & ENDS) !== 0) return true;
      if (known === 0) return false;
    }
    return true;
  };
}

/** Capitals count as small letters; behind a line's end stands a space. */
function numberWith(before: number, code: number): number {
  return before * 37 + (code | 32);
}

/** Of the ASCII ones. */
export function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}
