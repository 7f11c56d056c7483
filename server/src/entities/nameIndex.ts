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
  /** The numbers of second words as bits, of which some share one: what is not among them need not be looked up. */
  readonly seconds: number;
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

/** Names by their first word. */
export interface NameIndex {
  /** The names that begin with the token's word, or null. */
  readonly namesFrom: (tokens: Tokens, at: number) => NamesOfWord | null;
  /** The same of a folded word. */
  readonly namesOf: (word: string) => NamesOfWord | null;
}

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
  /** What was read, and null for all words that begin no name. */
  const read: (NamesOfWord | null)[] = [null];
  const places = new Map<string, number>();
  const placeOf = (word: string): number => {
    const here = unread.get(word);
    if (here === undefined) return 0;
    let place = places.get(word);
    if (place === undefined) {
      place = read.push(namesOfWord(here)) - 1;
      places.set(word, place);
    }
    return place;
  };
  /** By word: its place in `read`. */
  const placeAt = wordTable(placeOf);
  return { namesFrom: (tokens, i) => read[placeAt(tokens, i)]!, namesOf: (word) => read[placeOf(word)]! };
}

/** The number of a folded word, as tokens have it. */
const numberOf = (word: string): number => entryOf(word) >> NUMBER_SHIFT;

/** The bit of a word's number in `NamesOfWord.seconds`. */
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
  if (several.length === 0) return { alone: first, namesakes, longer: null, seconds: 0, openings };
  const longer = new Map<number, KnownName[]>();
  let seconds = 0;
  for (const name of several.sort((a, b) => b.length - a.length)) {
    const second = numberOf(name.words[1]!);
    seconds |= secondBit(second);
    const here = longer.get(second);
    if (here === undefined) longer.set(second, [name]);
    else here.push(name);
  }
  return { alone: first, namesakes, longer, seconds, openings };
}

function openingOf(name: KnownName): number {
  const second = name.length > 1 && !(name.capitals & 2) ? SECOND_IN_LOWER_CASE : 0;
  if (name.allCapitals || name.capitals & 1) return second;
  if (name.length > 1 && second === 0) return OPENS_IN_LOWER_CASE;
  return OPENS_IN_LOWER_CASE | second | (name.words[1] === '-' ? GOES_ON_WITH_HYPHEN : GOES_ON_IN_LOWER_CASE);
}
