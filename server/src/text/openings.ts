/** So many letters, digits and separators are held against the beginnings. */
const DEPTH = 9;
/** What all marks and spaces between words count as, however many there are. */
const SEPARATOR = 32;
/** Traits are bits below this one. */
const GOES_ON = 1 << 15;

/**
 * A cheap first question before a line is held against a pattern or a list: may it begin, at `at`, with one of these
 * beginnings, in capitals or small letters? "Yes" means "go on and see": beginnings are known by a number made of their
 * letters, in which all marks are one, and a line that has letters beyond ASCII there may always. Nearly every line gets
 * its "no" after one to three letters, for a tenth of what the pattern costs. A space at its end says that a word ends there.
 */
export function openings(beginnings: Iterable<string>): (line: string, at?: number) => boolean {
  let table: OpeningTable | undefined;
  return (line, at = 0) => {
    table ??= openingTable([[1, beginnings]]);
    return openingOf(table, line, at) !== 0;
  };
}

/** The same words, of which each must end where it ends. */
export function wholeWords(words: Iterable<string>): readonly string[] {
  return Array.from(words, (word) => `${word} `);
}

/** Lists of beginnings, each with its bit. */
export type OpeningList = readonly (readonly [trait: number, beginnings: Iterable<string>])[];

/** Where a few beginnings hardly ever meet at one number. */
const SMALLEST = 1 << 12;

/** For several lists at once: by the number of some first letters the bits of the beginnings that end there. */
export interface OpeningTable {
  readonly table: Uint16Array;
  /** The bits of all lists. */
  readonly traits: number;
}

export function openingTable(lists: OpeningList): OpeningTable {
  let count = 0;
  let traits = 0;
  const all = lists.map(([trait, beginnings]) => {
    const own = [...beginnings];
    count += own.length;
    traits |= trait;
    return own;
  });
  const table = new Uint16Array(Math.max(SMALLEST, 2 ** Math.ceil(Math.log2(count * 64))));
  for (let i = 0; i < lists.length; i++) {
    const trait = lists[i]![0];
    for (const beginning of all[i]!) addBeginning(table, beginning, trait);
  }
  return { table, traits };
}

/** Up to the first letter that may be any. */
function addBeginning(table: Uint16Array, beginning: string, trait: number): void {
  const mask = table.length - 1;
  const { length } = beginning;
  let number = 0;
  let place = -1;
  let before = 0;
  let left = DEPTH;
  for (let i = 0; i < length && left > 0; i++) {
    const letter = plainOf(beginning.charCodeAt(i));
    if (letter === 0) break;
    if (letter === SEPARATOR && before === SEPARATOR) continue;
    before = letter;
    if (place >= 0) table[place]! |= GOES_ON;
    number = numberWith(number, letter);
    place = placeOf(number, mask);
    left--;
  }
  if (place >= 0) table[place]! |= trait;
}

/** By code unit: the small letter or the digit; a separator for a mark; 0 for what may be any letter. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 48 && code <= 57) return code;
  return isLetter(code) ? code | 32 : SEPARATOR;
});

/** Beyond ASCII, hyphens, dashes and quotation marks are marks. */
function plainOf(code: number): number {
  if (code < 128) return PLAIN[code]!;
  return code >= 0x2010 && code <= 0x201f ? SEPARATOR : 0;
}

/** No more code units are looked at: where there are so many marks, everything may follow. */
const FARTHEST = 2 * DEPTH;

/** The bits of the lists with one of whose beginnings the line may begin; behind its end stands a space. */
export function openingOf({ table, traits }: OpeningTable, line: string, at: number): number {
  const mask = table.length - 1;
  const { length } = line;
  let number = 0;
  let found = 0;
  let before = 0;
  for (let k = at; k < at + FARTHEST; k++) {
    const letter = k < length ? plainOf(line.charCodeAt(k)) : SEPARATOR;
    if (letter === 0) return traits;
    if (letter === SEPARATOR && before === SEPARATOR) continue;
    before = letter;
    number = numberWith(number, letter);
    const known = table[placeOf(number, mask)]!;
    found |= known;
    if ((known & GOES_ON) === 0) return found & traits;
  }
  return traits;
}

/** The same where the line's letters are in an array: looking at them costs a fifth. */
export function openingOfCodes({ table, traits }: OpeningTable, codes: Uint16Array, at: number): number {
  const mask = table.length - 1;
  const end = Math.min(at + FARTHEST, codes.length);
  let number = 0;
  let found = 0;
  let before = 0;
  for (let k = at; k < end; k++) {
    const letter = plainOf(codes[k]!);
    if (letter === 0) return traits;
    if (letter === SEPARATOR && before === SEPARATOR) continue;
    before = letter;
    number = numberWith(number, letter);
    const known = table[placeOf(number, mask)]!;
    found |= known;
    if ((known & GOES_ON) === 0) return found & traits;
  }
  return traits;
}

function numberWith(before: number, letter: number): number {
  return Math.imul(before + letter, 0x2c1b3c6d);
}

function placeOf(number: number, mask: number): number {
  return (number >>> 15) & mask;
}

/** Of the ASCII ones. */
export function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}
