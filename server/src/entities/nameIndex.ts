import type { Tokens } from '../article/types';
import { entryOf, NUMBER_SHIFT } from '../article/vocabulary';
import { wordTable } from '../article/wordTable';
import { firstWordsOf, type KnownName, putSpellings, readSpelling, type Spelling } from './knownNames';
import {
  GLANCED_OPENINGS,
  GOES_ON_IN_LOWER_CASE,
  GOES_ON_WITH_HYPHEN,
  glanceAt,
  initialIn,
  ONE_WORD,
  OPENING_ARTICLES,
  OPENS_IN_LOWER_CASE,
  SECOND_IN_LOWER_CASE,
  UNCLEAR,
} from './nameGlance';
import type { KnownEntity } from './types';

/** The names that begin with one word. */
export interface NamesOfWord {
  /** The first of those that are this word alone. */
  readonly alone: KnownName | null;
  /** The others of them; null where there are none. */
  readonly namesakes: readonly KnownName[] | null;
  /** Those of several words by the number of their second one, the longest first; null where there are none. */
  readonly longer: Map<number, KnownName[]> | null;
  /** Those of them that have not been read, by the first character of their second word (folded). */
  readonly unread: Map<number, Spelling[]> | null;
  /** Bits (see `nameGlance`), for all of them together. */
  readonly openings: number;
}

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
  readonly seconds: number[];
  /** By place: the first characters of second words, in the same way, of the names that have not been read. */
  readonly unread: number[];
}

/** The names that begin with a folded word, or null. */
export function namesOf({ names, placeOf }: NameIndex, word: string): NamesOfWord | null {
  const place = placeOf(word);
  return place === 0 ? null : names[place]!;
}

const NO_NAMES: NamesOfWord = { alone: null, namesakes: null, longer: null, unread: null, openings: 0 };

/** Only the first words of names are looked at here. */
export function indexNames(entities: Iterable<KnownEntity>): NameIndex {
  const spelled = new Map<string, Spelling[]>();
  const spellings: Spelling[] = [];
  for (const entity of entities) putSpellings(entity, spellings);
  const firstWords = firstWordsOf(spellings);
  for (let i = 0; i < spellings.length; i++) {
    const here = spelled.get(firstWords[i]!);
    if (here === undefined) spelled.set(firstWords[i]!, [spellings[i]!]);
    else here.push(spellings[i]!);
  }
  return indexSpelled((word) => spelled.get(word));
}

/**
 * The same of names whose spellings are found by their first word, folded. What is one word that a text has is read when
 * it has that word, and what begins with it when the first character of its second word follows. (The built-in names
 * have thousands of words, of which a corpus has a few hundred, and reading all took half a second of every start.)
 */
export function indexSpelled(spelledWith: (word: string) => readonly Spelling[] | undefined): NameIndex {
  const names = [NO_NAMES];
  const alone: (KnownName | null)[] = [null];
  const seconds = [0];
  const unread = [0];
  const places = new Map<string, number>();
  const placeOf = (word: string): number => {
    let place = places.get(word);
    if (place === undefined) {
      const here = spelledWith(word);
      if (here === undefined) return 0;
      const read = namesOfWord(word, here);
      place = names.push(read) - 1;
      alone.push(read.alone);
      seconds.push(read.longer === null ? 0 : bitsOf(read.longer));
      unread.push(read.unread === null ? 0 : bitsOf(read.unread));
      places.set(word, place);
    }
    return place;
  };
  return { placeAt: wordTable(placeOf), placeOf, names, alone, seconds, unread };
}

function bitsOf(byNumber: ReadonlyMap<number, unknown>): number {
  let bits = 0;
  for (const number of byNumber.keys()) bits |= bitOf(number);
  return bits;
}

/** The bit of a second word's number in `NameIndex.seconds`, and of its first character in `NameIndex.unread`. */
export const bitOf = (number: number): number => 1 << (number & 31);

/** The number of a folded word, as tokens have it. */
const numberOf = (word: string): number => entryOf(word) >> NUMBER_SHIFT;

/** Reads the names of several words whose second one begins with this one's first character. */
export function readNamesGoingOn({ names, seconds, unread }: NameIndex, place: number, second: string): void {
  const { longer, unread: spelled } = names[place]!;
  const initial = second.charCodeAt(0);
  const here = spelled?.get(initial);
  if (here === undefined) return;
  putNames(here.map(readSpelling), longer!);
  spelled!.delete(initial);
  seconds[place] = bitsOf(longer!);
  unread[place] = bitsOf(spelled!);
}

/** All names that are the word alone, or whose second word this is. */
export function namesGoingOn(index: NameIndex, word: string, second: string | null): readonly KnownName[] {
  const place = index.placeOf(word);
  const { alone, namesakes, longer } = index.names[place]!;
  if (second === null) return alone === null ? [] : [alone, ...(namesakes ?? [])];
  readNamesGoingOn(index, place, second);
  return longer?.get(numberOf(second))?.filter(({ words }) => words[1] === second) ?? [];
}

function namesOfWord(word: string, spellings: readonly Spelling[]): NamesOfWord {
  const article = OPENING_ARTICLES.has(word);
  const alone: KnownName[] = [];
  const unread = new Map<number, Spelling[]>();
  let openings = 0;
  for (const spelling of spellings) {
    const glance = glanceAt(spelling, article);
    if (glance === UNCLEAR) return readNames(spellings);
    if (glance === ONE_WORD) {
      const name = readSpelling(spelling);
      if (name === null) continue;
      alone.push(name);
      openings |= openingOf(name);
    } else {
      openings |= glance & GLANCED_OPENINGS;
      const initial = initialIn(glance);
      const here = unread.get(initial);
      if (here === undefined) unread.set(initial, [spelling]);
      else here.push(spelling);
    }
  }
  const several = unread.size > 0;
  return {
    alone: alone.length === 0 ? null : alone[0]!,
    namesakes: alone.length < 2 ? null : alone.slice(1),
    longer: several ? new Map() : null,
    unread: several ? unread : null,
    openings,
  };
}

/** The same of all of them together. */
function readNames(spellings: readonly Spelling[]): NamesOfWord {
  const names = spellings.map(readSpelling).filter((name) => name !== null);
  const alone = names.filter(({ length }) => length === 1);
  const several = names.filter(({ length }) => length > 1);
  const longer = several.length === 0 ? null : new Map<number, KnownName[]>();
  if (longer !== null) putNames(several, longer);
  let openings = 0;
  for (const name of names) openings |= openingOf(name);
  return {
    alone: alone.length === 0 ? null : alone[0]!,
    namesakes: alone.length < 2 ? null : alone.slice(1),
    longer,
    unread: null,
    openings,
  };
}

function putNames(names: readonly (KnownName | null)[], longer: Map<number, KnownName[]>): void {
  const longestFirst = names.filter((name) => name !== null).sort((a, b) => b.length - a.length);
  for (const name of longestFirst) {
    const second = numberOf(name.words[1]!);
    const here = longer.get(second);
    if (here === undefined) longer.set(second, [name]);
    else here.push(name);
  }
}

/** How a name may open, as bits (see `nameGlance`). */
export function openingOf(name: KnownName): number {
  const second = name.length > 1 && !(name.capitals & 2) ? SECOND_IN_LOWER_CASE : 0;
  if (name.allCapitals || name.capitals & 1) return second;
  if (name.length > 1 && second === 0) return OPENS_IN_LOWER_CASE;
  return OPENS_IN_LOWER_CASE | second | (name.words[1] === '-' ? GOES_ON_WITH_HYPHEN : GOES_ON_IN_LOWER_CASE);
}
