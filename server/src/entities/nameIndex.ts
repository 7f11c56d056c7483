import type { Tokens } from '../article/types';
import { entryOf, NUMBER_SHIFT } from '../article/vocabulary';
import { wordTable } from '../article/wordTable';
import { firstWordOf, type KnownName, putSpellings, readSpelling, type Spelling } from './knownNames';
import type { KnownEntity } from './types';

/** The names that begin with one word. */
export interface NamesOfWord {
  /** The first of those that are this word alone. */
  readonly alone: KnownName | null;
  /** The others of them; null where there are none. */
  readonly namesakes: readonly KnownName[] | null;
  /** Those of several words by the number of their second one, the longest first; null where there are none. */
  readonly longer: ReadonlyMap<number, readonly KnownName[]> | null;
  /** Bits, for all of them together. */
  readonly openings: number;
}

/** Some name that begins with this word needs no capital there. */
export const OPENS_IN_LOWER_CASE = 1 << 16;
/** And none on its second word either, or it has none. */
export const GOES_ON_IN_LOWER_CASE = 2;
/** The same, of names that go on with a hyphen ("A-10 Thunderbolt"). */
export const GOES_ON_WITH_HYPHEN = 1 << 14;
/** Some name that begins with this word has a second one without a capital. */
export const SECOND_IN_LOWER_CASE = 4;

/**
 * Names by their first word. What tells that none is written here, for most of the words asked for, lies in columns of its
 * own: the names themselves are spread over the memory.
 */
export interface NameIndex {
  /** The place of the token's word in the columns; 0 where no name begins with it. */
  readonly placeAt: (tokens: Tokens, at: number) => number;
  /** The same of a folded word. */
  readonly placeOf: (word: string) => number;
  /** By place. */
  readonly names: readonly NamesOfWord[];
  /** By place: `NamesOfWord.alone`. */
  readonly alone: readonly (KnownName | null)[];
  /** By place: the numbers of second words as bits, of which some share one: what is not among them need not be looked up. */
  readonly seconds: readonly number[];
}

/** The names that begin with a folded word, or null. */
export function namesOf({ names, placeOf }: NameIndex, word: string): NamesOfWord | null {
  const place = placeOf(word);
  return place === 0 ? null : names[place]!;
}

const NO_NAMES: NamesOfWord = { alone: null, namesakes: null, longer: null, openings: 0 };

/**
 * Only the first words of names are looked at here: what begins with a word is read when a text has that word. (The
 * built-in names have thousands of words, of which a corpus has a few hundred, and reading all took half a second of every
 * start.)
 */
export function indexNames(entities: Iterable<KnownEntity>): NameIndex {
  const unread = new Map<string, Spelling[]>();
  const spellings: Spelling[] = [];
  for (const entity of entities) putSpellings(entity, spellings);
  for (const spelling of spellings) {
    const word = firstWordOf(spelling.text);
    const here = unread.get(word);
    if (here === undefined) unread.set(word, [spelling]);
    else here.push(spelling);
  }
  const names = [NO_NAMES];
  const alone: (KnownName | null)[] = [null];
  const seconds = [0];
  const places = new Map<string, number>();
  const placeOf = (word: string): number => {
    const here = unread.get(word);
    if (here === undefined) return 0;
    let place = places.get(word);
    if (place === undefined) {
      const read = namesOfWord(here);
      place = names.push(read) - 1;
      alone.push(read.alone);
      seconds.push(secondBits(read));
      places.set(word, place);
    }
    return place;
  };
  return { placeAt: wordTable(placeOf), placeOf, names, alone, seconds };
}

function secondBits({ longer }: NamesOfWord): number {
  let bits = 0;
  if (longer !== null) for (const second of longer.keys()) bits |= secondBit(second);
  return bits;
}

/** The number of a folded word, as tokens have it. */
const numberOf = (word: string): number => entryOf(word) >> NUMBER_SHIFT;

/** The bit of a word's number in `NameIndex.seconds`. */
export const secondBit = (word: number): number => 1 << (word & 31);

/** All names that are the word alone, or whose second word this is. */
export function namesGoingOn({ alone, namesakes, longer }: NamesOfWord, second: string | null): readonly KnownName[] {
  if (second !== null) return longer?.get(numberOf(second))?.filter(({ words }) => words[1] === second) ?? [];
  return alone === null ? [] : [alone, ...(namesakes ?? [])];
}

function namesOfWord(spellings: readonly Spelling[]): NamesOfWord {
  const alone: KnownName[] = [];
  const several: KnownName[] = [];
  let openings = 0;
  for (const spelling of spellings) {
    const name = readSpelling(spelling);
    if (name === null) continue;
    openings |= openingOf(name);
    if (name.length === 1) alone.push(name);
    else several.push(name);
  }
  const first = alone.length === 0 ? null : alone[0]!;
  const namesakes = alone.length < 2 ? null : alone.slice(1);
  if (several.length === 0) return { alone: first, namesakes, longer: null, openings };
  const longer = new Map<number, KnownName[]>();
  for (const name of several.sort((a, b) => b.length - a.length)) {
    const second = numberOf(name.words[1]!);
    const here = longer.get(second);
    if (here === undefined) longer.set(second, [name]);
    else here.push(name);
  }
  return { alone: first, namesakes, longer, openings };
}

function openingOf(name: KnownName): number {
  const second = name.length > 1 && !(name.capitals & 2) ? SECOND_IN_LOWER_CASE : 0;
  if (name.allCapitals || name.capitals & 1) return second;
  if (name.length > 1 && second === 0) return OPENS_IN_LOWER_CASE;
  return OPENS_IN_LOWER_CASE | second | (name.words[1] === '-' ? GOES_ON_WITH_HYPHEN : GOES_ON_IN_LOWER_CASE);
}
