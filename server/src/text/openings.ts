/** So many code units are held against the words. */
const DEPTH = 6;
/** Traits are bits below this one. */
const GOES_ON = 1 << 15;

/**
 * A cheap first question before a line is held against a pattern or a list: may it begin, at `at`, with one of these
 * words, in capitals or small letters? "Yes" means "go on and see": words are known by a number made of their first
 * letters, and a line that has letters beyond ASCII there may always. Nearly every line gets its "no" after one to
 * three letters, for a tenth of what the pattern costs.
 */
export function openings(words: Iterable<string>): (line: string, at?: number) => boolean {
  const traits = openingTraits([[1, words]]);
  return (line, at = 0) => traits(line, at) !== 0;
}

/** Lists of words, each with its bit. */
export type OpeningList = readonly (readonly [trait: number, words: Iterable<string>])[];

/** The same for several lists at once: the bits of those with one of whose words the line may begin. */
export function openingTraits(lists: OpeningList): (line: string, at: number) => number {
  const all = lists.flatMap(([trait, words]) => Array.from(words, (word) => [trait, word] as const));
  const traits = lists.reduce((bits, [trait]) => bits | trait, 0);
  const table = new Uint16Array(2 ** Math.ceil(Math.log2(all.length * 64)));
  const mask = table.length - 1;
  for (const [trait, word] of all) {
    let number = 0;
    const depth = Math.min(word.length, DEPTH);
    for (let k = 0; k < depth; k++) {
      number = numberWith(number, word.charCodeAt(k)) & mask;
      table[number]! |= k === depth - 1 ? trait : GOES_ON;
    }
  }
  return (line, at) => {
    let number = 0;
    let found = 0;
    for (let k = at; k < at + DEPTH; k++) {
      const code = line.charCodeAt(k);
      if (code > 127) return traits;
      number = numberWith(number, code) & mask;
      const known = table[number]!;
      found |= known;
      if ((known & GOES_ON) === 0) break;
    }
    return found & traits;
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
