import { type Article, CAPITAL, NUMBER, SPACE_BEFORE, type Tokens } from '../article/types';
import { type WordBits, wordBits } from '../article/wordTable';
import { COMPASS_WORDS, PLACE_CUES } from '../english/organisationWords';
import { BEFORE_SHIP_NAMES, ONLY_SHIPS } from '../english/ships';
import type { KnownEntities } from '../entities/known';
import { OPENS_NAME, openingsOf } from '../entities/matcher';
import { GOES_ON_IN_LOWER_CASE, GOES_ON_WITH_HYPHEN, OPENS_IN_LOWER_CASE } from '../entities/nameGlance';
import { commonNouns } from './commonMentions';
import {
  isElided,
  isNoName,
  WORDS_BEFORE_NAMES,
  WORDS_BEFORE_NO_NAME,
  WORDS_HYPHENED_BEFORE_NAMES,
  WORDS_WITHIN_NAMES,
} from './nameTraits';

// What a word may open or lead on, as bits beside those of `openingsOf` (1 to 3, 14 and 16) and `KNOWN`.

/** A common noun for weapons, platforms or people. */
const COMMON_NOUN = 1 << 4;
const SLASH = 1 << 5;
const BRACKET = 1 << 6;
/** Opens no name, though it has a capital. */
export const OPENS_NOTHING = 1 << 7;
/** Opens one in lower case, before a capital. */
const OPENS_BEFORE_CAPITAL = 1 << 8;
/** Opens one in lower case, before a hyphen. */
const OPENS_BEFORE_HYPHEN = 1 << 9;
/** Between the words of a name, or behind one of them: a small word, a hyphen, a full stop. */
export const WITHIN_NAME = 1 << 10;
export const COMMA = 1 << 11;
const HYPHEN = 1 << 12;
/** "north", "eastern". */
export const COMPASS_WORD = 1 << 13;
/** "in", "near". */
export const PLACE_CUE_WORD = 1 << 15;
/** "ferry", before a ship's name. */
export const SHIP_NOUN = 1 << 17;
export const THE_WORD = 1 << 18;
/** "aboard", "capsized": stands near one. */
const SHIP_TALK = 1 << 19;

/** Where the names and the common nouns of an article may stand; to be read before other articles are looked at. */
export interface NameOpenings {
  /** The bits of each word. */
  readonly openings: WordBits;
  /** The tokens with which a name may begin: capitals, and the few words and numbers that open one without. Shared by many articles. */
  readonly starts: Int32Array;
  /** This article's are those from here on … */
  readonly firstStart: number;
  /** … to here. */
  readonly endStart: number;
  /** All tokens with a capital, in the same way. */
  readonly capitals: Int32Array;
  readonly firstCapital: number;
  readonly endCapital: number;
  readonly commonNouns: readonly number[];
  /** Whether there is a slash anywhere. */
  readonly slash: boolean;
  /** Whether a word tells that it may speak of ships. */
  readonly ships: boolean;
  /** The tokens that open a bracket. */
  readonly brackets: readonly number[];
}

/** The bits of words, and what of them the one loop over all words asks for, in a byte: more of it lies at hand then. */
interface KnownOpenings {
  readonly openings: WordBits;
  readonly briefs: Uint8Array;
}

/** Set in the brief of every word that was met. */
const MET = 1;
/** A name may begin with it where it has a capital. */
const OPENS_CAPITALISED = 2;
/** Without a capital it has to be looked at as well. */
const SMALL_MATTERS = 4;
/** It is a common noun or a mark, whatever its capitals. */
const COUNTS = 8;

function briefOf({ openings: { bits, learn }, briefs }: KnownOpenings, tokens: Tokens, i: number): number {
  const word = tokens.words[i]!;
  const opening = bits[word]! || learn(tokens, i);
  let brief = MET;
  if ((opening & (OPENS_NOTHING | OPENS_NAME)) !== OPENS_NOTHING) brief |= OPENS_CAPITALISED;
  if (opening & OPENS_WITHOUT_CAPITAL || mayBeNumber(tokens.norms[i]!)) brief |= SMALL_MATTERS;
  if (opening & (COMMON_NOUN | SLASH | BRACKET | SHIP_NOUN | SHIP_TALK)) brief |= COUNTS;
  if (word !== 0) briefs[word] = brief;
  return brief;
}

/** Numbers begin with a digit, of whatever script. (Of an empty one the engine has no first character: it compiled the loop over all words twice.) */
function mayBeNumber(norm: string): boolean {
  if (norm === '') return false;
  const first = norm.charCodeAt(0);
  return first > 127 || (first >= 48 && first <= 57);
}

const openingsByKnown = new WeakMap<KnownEntities, KnownOpenings>();

function openingsFor(known: KnownEntities): KnownOpenings {
  let found = openingsByKnown.get(known);
  if (found === undefined) {
    const openings = wordBits(
      () => [
        [COMMON_NOUN, commonNouns()],
        [SLASH, ['/']],
        [BRACKET, ['(']],
        [OPENS_NOTHING, WORDS_BEFORE_NO_NAME],
        [OPENS_BEFORE_CAPITAL, WORDS_BEFORE_NAMES],
        [OPENS_BEFORE_HYPHEN, WORDS_HYPHENED_BEFORE_NAMES],
        [WITHIN_NAME, WORDS_WITHIN_NAMES],
        [WITHIN_NAME, ['&', '.']],
        [WITHIN_NAME | HYPHEN, ['-']],
        [COMMA, [',']],
        [COMPASS_WORD, COMPASS_WORDS],
        [PLACE_CUE_WORD, PLACE_CUES],
        [SHIP_NOUN, BEFORE_SHIP_NAMES],
        [SHIP_TALK, ['aboard', 'aground', ...ONLY_SHIPS]],
        [THE_WORD, ['the']],
      ],
      (norm) => openingsOf(known, norm) | (isNoName(norm) ? OPENS_NOTHING : 0) | (isElided(norm) ? WITHIN_NAME : 0),
    );
    found = { openings, briefs: new Uint8Array(openings.bits.length) };
    openingsByKnown.set(known, found);
  }
  return found;
}

/** The places of some articles after the other: they are read before the next ones are looked at. */
let startPlaces = new Int32Array(1 << 14);
let capitalPlaces = new Int32Array(1 << 14);

export function findNameOpenings(articles: readonly Article[], known: KnownEntities): NameOpenings[] {
  const openings = openingsFor(known);
  let count = 0;
  for (let i = 0; i < articles.length; i++) count += articles[i]!.tokens.count;
  if (startPlaces.length < count) {
    startPlaces = new Int32Array(count * 2);
    capitalPlaces = new Int32Array(count * 2);
  }
  let firstStart = 0;
  let firstCapital = 0;
  return articles.map(({ tokens }) => {
    const found = findOpenings(tokens, openings, firstStart, firstCapital);
    firstStart = found.endStart;
    firstCapital = found.endCapital;
    return found;
  });
}

/** One loop over all words, so that what looks closer sees one of ten. */
function findOpenings(tokens: Tokens, known: KnownOpenings, firstStart: number, firstCapital: number): NameOpenings {
  const { openings, briefs } = known;
  const { words, flags, count } = tokens;
  const starts = startPlaces;
  const capitals = capitalPlaces;
  let endStart = firstStart;
  let endCapital = firstCapital;
  const nouns: number[] = [];
  let slash = false;
  let ships = false;
  const brackets: number[] = [];
  for (let i = 0; i < count; i++) {
    const brief = briefs[words[i]!]! || briefOf(known, tokens, i);
    if (brief & COUNTS) {
      const opening = openings.bits[words[i]!]! || openings.learn(tokens, i);
      if (opening & COMMON_NOUN) nouns.push(i);
      else if (opening & SLASH) slash = true;
      else if (opening & BRACKET) brackets.push(i);
      if (opening & (SHIP_NOUN | SHIP_TALK)) ships = true;
    }
    if (flags[i]! & CAPITAL) {
      capitals[endCapital++] = i;
      if (brief & OPENS_CAPITALISED) starts[endStart++] = i;
    } else if (brief & SMALL_MATTERS && mayOpenSmall(openings, tokens, i)) starts[endStart++] = i;
  }
  return {
    openings,
    starts,
    firstStart,
    endStart,
    capitals,
    firstCapital,
    endCapital,
    commonNouns: nouns,
    slash,
    ships,
    brackets,
  };
}

const OPENS_WITHOUT_CAPITAL = OPENS_IN_LOWER_CASE | GOES_ON_IN_LOWER_CASE | OPENS_BEFORE_CAPITAL | OPENS_BEFORE_HYPHEN;

/** Whether a name may begin with a number or with a word without a capital, as far as what follows tells. */
function mayOpenSmall({ bits, learn }: WordBits, tokens: Tokens, i: number): boolean {
  const { words, flags, kinds, count } = tokens;
  if (kinds[i] === NUMBER) return mayBeOrdinal(flags, i);
  const opening = bits[words[i]!]! || learn(tokens, i);
  if (opening & GOES_ON_IN_LOWER_CASE) return true;
  if (i + 1 >= count) return false;
  if (opening & (OPENS_IN_LOWER_CASE | OPENS_BEFORE_CAPITAL) && flags[i + 1]! & CAPITAL) return true;
  return (
    (opening & (OPENS_BEFORE_HYPHEN | GOES_ON_WITH_HYPHEN)) !== 0 &&
    ((bits[words[i + 1]!]! || learn(tokens, i + 1)) & HYPHEN) !== 0
  );
}

/** "5th Fleet": letters glued to the number, then a capital. */
function mayBeOrdinal(flags: Uint8Array, i: number): boolean {
  return i + 2 < flags.length && !(flags[i + 1]! & SPACE_BEFORE) && (flags[i + 2]! & CAPITAL) !== 0;
}
