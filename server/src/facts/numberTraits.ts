import { NUMBER, SYMBOL, type Tokens } from '../article/types';
import { MOST_NUMBERS } from '../article/vocabulary';
import { KNOWN, wordBits } from '../article/wordTable';
import { CURRENCY_CODES, CURRENCY_NAMES, DOLLAR_PREFIXES } from '../english/currencies';
import { DOUBTFUL_PREFIXES, SIGN_PREFIXES, SUM_PREFIXES } from '../english/currencyPrefixes';
import { HEDGES_AFTER, HEDGES_BEFORE } from '../english/hedges';
import { GROUP_OF } from '../english/measures';
import { MONTHS, WEEKDAYS } from '../english/months';
import {
  DENOMINATORS,
  DOZENS,
  OPEN_SCALES,
  ORDINAL_ENDINGS,
  PLURAL_SCALES,
  SCALES,
  SHORT_SCALES,
  SMALL_NUMBERS,
} from '../english/numberWords';
import { ACT_OF, TELLS_LIFE, TELLS_STATUS } from '../english/opposites';
import { SAILING, SHIPS, WRECKS } from '../english/ships';
import { CLOCK_SYMBOLS, TIME_NOUNS, UNIT_SYMBOLS, UNIT_WORDS } from '../english/units';
import { fold } from '../text/fold';
import { parseDigits } from './digits';
import { INDICES, LABELS, TIME_AFTER } from './notQuantityWords';
import { PLAIN_UNITS } from './plainUnits';
import { SINGLE_COINS, SINGLE_UNITS } from './singleUnits';

/**
 * What the readers of numbers ask of a word, as bits that are looked up at once. Each says that a word *may* matter to a
 * reader, who then looks closer: where the bit is missing, he need not be called, and of what looks like the beginning
 * of a quantity one in two is none. The last bits are those of the other readers that go through a whole text: a table
 * of their own would have to learn all its words anew.
 */

/** May begin a quantity, whatever follows: "two", "dozens", "half", "minus". */
export const BEGINS = 1 << 1;
/** "a", "an". */
export const ARTICLE = 1 << 2;
/** May begin one where a scale follows: "several hundred", "a few thousand", "quarter million". */
export const BEGINS_WITH_SCALE = 1 << 3;
/** In capitals, may be a currency's code or the letters before a dollar sign. */
export const CURRENCY_LETTERS = 1 << 4;
/** May be a code and its sum in one: `usd50`. */
export const GLUED_SUM = 1 << 5;
export const HYPHEN = 1 << 6;
/** Makes a number of the article before it, or one of a thing: "a dozen", "a third", "a gallon". */
export const COUNTED_BY_ARTICLE = 1 << 7;
/** A time, of which an article tells one: "in a week". */
export const TIME = 1 << 8;
/** Names people who are counted. */
export const PEOPLE = 1 << 9;
export const SCALE = 1 << 10;
/** Has its value by itself: digits with their separators, a number word. See `plainNumberAt`. */
export const PLAIN = 1 << 11;
/** Behind a number, may belong to it or be its unit. */
export const GOES_ON = 1 << 12;
/** Digits of a day of the month. */
export const DAY = 1 << 13;
export const FOUR_DIGITS = 1 << 14;
export const LEADING_ZERO = 1 << 15;
/** Beside digits, may make them a date's. */
export const NEAR_DAY = 1 << 16;
/** Before a number, may be what is called by it: "page 12". */
export const LABEL = 1 << 17;
/** Behind digits, makes them a time of day. */
export const OF_CLOCK = 1 << 18;
/** May end a hedge before a number. */
export const ENDS_HEDGE = 1 << 19;
/** May begin a hedge behind a number. */
export const BEGINS_HEDGE = 1 << 20;
/** May stand between the two ends of a range. */
export const JOINS_RANGE = 1 << 21;
/** A unit by itself, and nothing else. See `plainUnits`. */
export const UNIT = 1 << 22;
/** Behind a unit or a sum, may belong to it: "per", "a day", "old", `-`. */
export const AFTER_UNIT = 1 << 23;
/** Before a number without a unit, may say what it is: "aged 12", "a percentage of 48". */
export const SAYS_UNIT = 1 << 24;

/** May be part of a date: a weekday, a month, "today", "last", "ago". Numbers may as well. */
export const OF_DATE = 1 << 25;
/** May tell of a ship: "ferry", "sank". */
export const OF_SHIP = 1 << 26;

/** May tell what has an opposite: an act, "confirmed", "alive". */
export const OF_STATEMENT = 1 << 28;
/** Four digits of a year that news tells of. */
export const YEAR = 1 << 27;

/** Behind a bare number, may make more of it than it says: "to", "or", "in", "a.m.". */
export const TELLS_BEHIND = 1 << 29;

/** Stands last but one in a hedge before a number: "more than", "in excess of". */
export const WITHIN_HEDGE = 1 << 30;

/** What a word that begins a quantity has one of. */
export const MAY_BEGIN = BEGINS | ARTICLE | BEGINS_WITH_SCALE | CURRENCY_LETTERS | GLUED_SUM | HYPHEN;

const words = (list: string): readonly string[] => list.split(' ');
const HYPHENS = ['-', '‐', '‑', '–', '−'];
const codes: readonly string[] = [...CURRENCY_CODES.keys()];

const LABELLING = [...LABELS, ...INDICES, 'p'];
const HEDGING = [...HEDGES_BEFORE.keys(), 'of', 'another', 'additional', 'further'];
const SAYING_BEFORE = words(
  'absolute is was are were be being of at to from age aged ages turned turns turn turning now both also just only then still barely youngest oldest eldest younger older elder , (',
);
const SAYING = [...CURRENCY_NAMES.keys(), ...SAYING_BEFORE];
const DAYS = [...WEEKDAYS.keys(), ...MONTHS.keys(), ...words('yesterday today tonight tomorrow')];
const JOINTS = words('± + ~ — to through and or');

const { bits, learn } = wordBits(
  () => [
    [BEGINS, [...SMALL_NUMBERS.keys(), ...OPEN_SCALES.keys(), ...SCALES.keys(), 'half', 'minus', 'negative']],
    [ARTICLE, ['a', 'an']],
    [BEGINS_WITH_SCALE, ['several', 'few', 'quarter']],
    [CURRENCY_LETTERS, [...codes, ...DOLLAR_PREFIXES.keys(), ...codes.map((code) => `m${code}`)]],
    [CURRENCY_LETTERS, [...SUM_PREFIXES.keys(), ...[...SIGN_PREFIXES.keys()].map((prefix) => prefix.slice(0, -1))]],
    [HYPHEN | NEAR_DAY | ENDS_HEDGE | BEGINS_HEDGE | JOINS_RANGE | AFTER_UNIT | TELLS_BEHIND, HYPHENS],
    // "a twenty-first", "a one hundredth" as well: smaller numbers follow no article.
    [COUNTED_BY_ARTICLE, [...SCALES.keys(), ...DENOMINATORS.keys(), ...SINGLE_UNITS.keys(), ...SINGLE_COINS.keys()]],
    [
      COUNTED_BY_ARTICLE,
      ['couple', 'one', ...[...SMALL_NUMBERS.keys()].filter((word) => SMALL_NUMBERS.get(word)! >= 20)],
    ],
    [TIME, [...TIME_NOUNS.keys()].filter((noun) => noun !== 'second')],
    [PEOPLE, GROUP_OF.keys()],
    [SCALE, SCALES.keys()],
    [PLAIN, [...SMALL_NUMBERS.keys()].filter((word) => SMALL_NUMBERS.get(word) !== 0)],
    [GOES_ON, [...SMALL_NUMBERS.keys(), ...SCALES.keys(), ...DOZENS, ...PLURAL_SCALES.keys(), ...DENOMINATORS.keys()]],
    [GOES_ON, [...SHORT_SCALES.keys()].flatMap((scale) => [scale, `${scale}.`])],
    [GOES_ON, [...codes, ...codes.flatMap((code) => [`m${code}`, `k${code}`]), ...CURRENCY_NAMES.keys()]],
    [GOES_ON, [...UNIT_WORDS.keys(), ...[...UNIT_SYMBOLS.keys(), ...CLOCK_SYMBOLS.keys()].map(fold)]],
    [GOES_ON, words('x x2 x10 over point pounds yo')],
    [NEAR_DAY, [...MONTHS.keys(), '.', 'of', 'and']],
    [OF_DATE, [...DAYS, 'last', 'ago']],
    [OF_SHIP, [...SHIPS, ...SAILING, ...WRECKS]],
    [TELLS_BEHIND, [...JOINTS, ...HEDGES_AFTER.keys(), ...TIME_AFTER, ...DAYS, ...ORDINAL_ENDINGS]],
    [TELLS_BEHIND, words('in out of who below s (')],
    [OF_STATEMENT, [...ACT_OF.keys(), ...TELLS_STATUS, ...TELLS_LIFE]],
    [LABEL, LABELLING],
    [OF_CLOCK, TIME_AFTER],
    [ENDS_HEDGE, HEDGING],
    [WITHIN_HEDGE, [...HEDGES_BEFORE.values()].flat().flatMap(({ words: hedge }) => hedge.slice(-2, -1))],
    [BEGINS_HEDGE, HEDGES_AFTER.keys()],
    [JOINS_RANGE, JOINTS],
    [UNIT, PLAIN_UNITS.keys()],
    [AFTER_UNIT, words('/ ^ per a an each every old olds squared cubed point points')],
    [SAYS_UNIT, SAYING],
  ],
  byWriting,
);

/** By word number; 0 where it was not asked for yet (see `learnNumberTraits`). */
export const NUMBER_TRAITS = bits;
export const learnNumberTraits = learn;

/** Of the token, which may lie outside the text. */
export function numberTraitsAt(tokens: Tokens, at: number): number {
  return at >= 0 && at < tokens.count ? bits[tokens.words[at]!] || learn(tokens, at) : KNOWN;
}

/** Whether the token, which may lie outside the text, is a number, a sign or a word that a quantity may begin with. */
export function mayBeginQuantity(tokens: Tokens, at: number): boolean {
  const kind = tokens.kinds[at];
  return kind === NUMBER || kind === SYMBOL || (numberTraitsAt(tokens, at) & MAY_BEGIN) !== 0;
}

/** The first token from `from` on that has one of the traits; `end` where none has. */
export function nextWithNumberTraits(tokens: Tokens, from: number, end: number, traits: number): number {
  const { words } = tokens;
  for (let at = from; at < end; at++) if ((bits[words[at]!]! || learn(tokens, at)) & traits) return at;
  return end;
}

/** Marks that end whatever stands before them, as far as numbers go. */
const CLOSING_MARKS: ReadonlySet<string> = new Set([',', '.', ';', ':', ')', ']', '?', '!', '“', '”', '—', '…', '...']);

/** What no list has: digits, marks, letters and digits in one. */
function byWriting(norm: string): number {
  const first = norm === '' ? 0 : norm.charCodeAt(0);
  const third = norm.length > 2 ? norm.charCodeAt(2) : 0;
  const fourth = norm.length > 3 ? norm.charCodeAt(3) : 0;
  const second = norm.length > 1 ? norm.charCodeAt(1) : 0;
  const beginsSum = isDigit(third) || isDigit(fourth) || (isDigit(second) && DOUBTFUL_PREFIXES.has(norm[0]!));
  const glued = beginsSum ? gluedSum(norm) : 0;
  if (first >= 97 && first <= 122) return glued | (first === 101 && /^e\d*$/.test(norm) ? GOES_ON : 0);
  if (first >= 48 && first <= 57) return byDigits(norm, first) | glued | GOES_ON;
  return CLOSING_MARKS.has(norm) || norm === "'s" ? 0 : glued | GOES_ON;
}

function byDigits(norm: string, first: number): number {
  const { length } = norm;
  const value = length < 3 ? Number(norm) : 0;
  return (
    (length < 3 && value >= 1 && value <= 31 ? DAY : 0) |
    (length === 4 && /^\d{4}$/.test(norm) ? FOUR_DIGITS : 0) |
    (length === 4 && /^(?:1[89]|20)\d\d$|^2100$/.test(norm) ? YEAR : 0) |
    (first === 48 && length > 1 && isDigit(norm.charCodeAt(1)) ? LEADING_ZERO : 0) |
    (readPlainNumber(norm) !== null ? PLAIN : 0)
  );
}

/** "usd50", "rm1,700": letters and digits that may be a code and its sum. */
function gluedSum(norm: string): number {
  const { length } = norm;
  if (length > 12) return 0;
  return length < 8 || isDigit(norm.charCodeAt(length - 1)) ? GLUED_SUM : 0;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A number that is written in one token. */
export interface PlainNumber {
  readonly value: number;
  readonly precision: number;
  readonly form: 'digits' | 'words';
}

/** The numbers seen so far, and by word number where each stands among them, less one. */
const plainNumbers: PlainNumber[] = [];
const placesOfNumbers = new Int32Array(MOST_NUMBERS + 1);

/** The number that a token with `PLAIN` is. */
export function plainNumberAt(tokens: Tokens, at: number): PlainNumber {
  const word = tokens.words[at]!;
  const place = placesOfNumbers[word]!;
  if (place > 0) return plainNumbers[place - 1]!;
  const read = readPlainNumber(tokens.norms[at]!)!;
  if (word !== 0) placesOfNumbers[word] = plainNumbers.push(read);
  return read;
}

/** Null for what is no such number. */
function readPlainNumber(norm: string): PlainNumber | null {
  const first = norm.charCodeAt(0);
  if (first > 48 && first <= 57) {
    const parsed = norm.length > 12 ? null : parseDigits(norm);
    return parsed === null ? null : { value: parsed.value, precision: parsed.precision, form: 'digits' };
  }
  const value = SMALL_NUMBERS.get(norm) ?? 0;
  return value === 0 ? null : { value, precision: value % 10 === 0 ? 10 : 1, form: 'words' };
}
