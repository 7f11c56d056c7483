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
  const table = openingTable([[1, words]]);
  return (line, at = 0) => openingOf(table, line, at) !== 0;
}

/** Lists of words, each with its bit. */
export type OpeningList = readonly (readonly [trait: number, words: Iterable<string>])[];

/** For several lists at once: by the number of some first letters the bits of the words that end there. */
export interface OpeningTable {
  readonly table: Uint16Array;
  /** The bits of all lists. */
  readonly traits: number;
}

export function openingTable(lists: OpeningList): OpeningTable {
  const all = lists.flatMap(([trait, words]) => Array.from(words, (word) => [trait, word] as const));
  const table = new Uint16Array(2 ** Math.ceil(Math.log2(all.length * 16)));
  const mask = table.length - 1;
  for (const [trait, word] of all) {
    let number = 0;
    const depth = Math.min(word.length, DEPTH);
    for (let k = 0; k < depth; k++) {
      number = numberWith(number, word.charCodeAt(k)) & mask;
      table[number]! |= k === depth - 1 ? trait : GOES_ON;
    }
  }
  return { table, traits: lists.reduce((bits, [trait]) => bits | trait, 0) };
}

/** The bits of the lists with one of whose words the line may begin; behind its end stands a space. */
export function openingOf({ table, traits }: OpeningTable, line: string, at: number): number {
  const mask = table.length - 1;
  const { length } = line;
  let number = 0;
  let found = 0;
  for (let k = at; k < at + DEPTH; k++) {
    const code = k < length ? line.charCodeAt(k) : 32;
    if (code > 127) return traits;
    number = numberWith(number, code) & mask;
    const known = table[number]!;
    found |= known;
    if ((known & GOES_ON) === 0) break;
  }
  return found & traits;
}

/** The same where the line's letters are in an array: looking at them costs a fifth. */
export function openingOfCodes({ table, traits }: OpeningTable, codes: Uint16Array, at: number): number {
  const mask = table.length - 1;
  let number = 0;
  let found = 0;
  for (let k = at; k < at + DEPTH; k++) {
    const code = codes[k]!;
    if (code > 127) return traits;
    number = numberWith(number, code) & mask;
    const known = table[number]!;
    found |= known;
    if ((known & GOES_ON) === 0) break;
  }
  return found & traits;
}

/** Capitals count as small letters. */
function numberWith(before: number, code: number): number {
  return before * 37 + (code | 32);
}

/** Of the ASCII ones. */
export function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}
