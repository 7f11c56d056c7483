import type { Tokens } from '../article/types';
import { type TraitList, wordBits } from '../article/wordTable';
import { SENTENCE_STARTERS } from '../english/abbreviations';
import { isCommonWord } from '../english/commonWords';
import { FEMALE_GIVEN_NAMES, isGivenName, MALE_GIVEN_NAMES, OTHER_GIVEN_NAMES } from '../english/givenNames';
import { CALENDAR, CAPITALISED_COMMON, CAPITALISED_PHRASES, THING_ACRONYMS } from '../english/nonNames';
import {
  COMPANY_ENDINGS,
  COMPASS,
  GROUP_OPENERS,
  NEWSPAPER_HEADS,
  ORGANISATION_HEADS,
  ORGANISATION_OF,
  PLACE_HEADS,
  PLACE_OF,
  PLACE_OPENERS,
  SHIP_PREFIXES,
  WEAK_ORGANISATION_HEADS,
} from '../english/organisationWords';
import { FEMALE_TITLES, MALE_TITLES, OTHER_TITLES, ROLE_MODIFIERS, roleNouns } from '../english/roles';

// What a word is to those who read names, as bits beside `KNOWN` (see `wordBits`).

/** An everyday word of the language. */
export const COMMON_WORD = 1 << 1;
export const GIVEN_NAME = 1 << 2;
export const ROLE_NOUN = 1 << 3;
export const TITLE = 1 << 4;
export const ROLE_MODIFIER = 1 << 5;
export const ORGANISATION_HEAD = 1 << 6;
export const WEAK_ORGANISATION_HEAD = 1 << 7;
export const PLACE_HEAD = 1 << 8;
export const PLACE_OPENER = 1 << 9;
export const COMPANY_ENDING = 1 << 10;
export const COMPASS_POINT = 1 << 11;
/** Capitalised, and names no actor: "Christian", "English". */
export const CAPITALISED_NOUN = 1 << 12;
export const SENTENCE_STARTER = 1 << 13;
export const NAME_STARTER = 1 << 14;
export const CALENDAR_WORD = 1 << 15;
export const JOINER = 1 << 16;
export const PARTICLE = 1 << 17;
export const ARTICLE_PARTICLE = 1 << 18;
export const OPENING_PARTICLE = 1 << 19;
export const INITIAL = 1 << 20;
export const SURNAME_HEAD = 1 << 21;
export const NEWSPAPER_HEAD = 1 << 22;
export const GROUP_OPENER = 1 << 23;
export const SHIP_PREFIX = 1 << 24;
/** "Bank", "Ministry": goes on with "of" inside a name. */
export const ORGANISATION_NOUN_OF = 1 << 25;
export const PLACE_NOUN_OF = 1 << 26;
/** "I", "I'm", "Don't": capitalised, and never in a name. */
export const NO_NAME = 1 << 27;
/** "d'Orla", "l'Orla": a small word and a name in one. */
export const ELIDED = 1 << 28;
/** The first word of a phrase that is capitalised and names nobody ("World War"). */
export const PHRASE_OPENER = 1 << 29;
export const THING_ACRONYM = 1 << 30;
/** Written with a stop inside a name: "St.", "Corp.". (The last bit that there is: `1 << 32` would be `KNOWN`.) */
export const STOPPED_WORD = 1 << 31;

const JOINERS = new Set(['of', 'for', 'and', 'the', 'on']);
export const PARTICLES: ReadonlySet<string> = new Set(
  'de la le del della dal wa di da do dos du des van von der den ter bin ibn bint al el und zu af av bu abu umm'.split(
    ' ',
  ),
);
const ARTICLE_PARTICLES: ReadonlySet<string> = new Set('al el ad an ar as ash at az ath adh ul ur ed es ez'.split(' '));
const OPENING_PARTICLES = new Set(['bin', 'ibn', 'von', 'van', 'de', 'al', 'el']);
/** Small words that open names of groups ("Just Harbour Policy", "One Venn"). */
const NAME_STARTERS = new Set('just all one our last now both two no first every'.split(' '));
const STOPPED = new Set(['jr', 'sr', 'st', 'ft', 'mt', 'no', 'bros', 'inc', 'corp', 'co', 'cos', 'ltd']);

/** Heads that are surnames as well: after a given name they are one. */
const SURNAME_HEADS = new Set(
  `church hall house post bank king hill park forest woods wood rivers service school gray mills falls beach lane stone castle tower towers
   court temple brothers press marine banks fields cape bay lake lakes station bridge bridges plant force day page gates major bishop pope judge
   abbott marshal prince duke earl baron general sergeant corporal coach fellow fisher shepherd driver farmer miner miller mason butler cook baker
   priest monk nun king queen knight squire constable sheriff chief boxer guard forward chambers singer carter taylor potter hunter archer porter player
   rangers rover wells field downs glenn moss marsh mount mountain camp major minor steel waters street parish justice justices
   garrison dean page cannon christian chancellor savage power powers`.split(/\s+/),
);

const FIRST_OF_PHRASES: ReadonlySet<string> = new Set([...CAPITALISED_PHRASES].map((phrase) => phrase.split(' ')[0]!));

const LISTS: TraitList = [
  [GIVEN_NAME, MALE_GIVEN_NAMES],
  [GIVEN_NAME, FEMALE_GIVEN_NAMES],
  [GIVEN_NAME, OTHER_GIVEN_NAMES],
  [ROLE_NOUN, roleNouns()],
  [TITLE, MALE_TITLES],
  [TITLE, FEMALE_TITLES],
  [TITLE, OTHER_TITLES],
  [ROLE_MODIFIER, ROLE_MODIFIERS],
  [ORGANISATION_HEAD, ORGANISATION_HEADS],
  [WEAK_ORGANISATION_HEAD, WEAK_ORGANISATION_HEADS],
  [PLACE_HEAD, PLACE_HEADS],
  [PLACE_OPENER, PLACE_OPENERS],
  [COMPANY_ENDING, COMPANY_ENDINGS],
  [COMPASS_POINT, COMPASS],
  [CAPITALISED_NOUN, CAPITALISED_COMMON],
  [SENTENCE_STARTER, SENTENCE_STARTERS],
  [NAME_STARTER, NAME_STARTERS],
  [CALENDAR_WORD, CALENDAR],
  [JOINER, JOINERS],
  [PARTICLE, PARTICLES],
  [ARTICLE_PARTICLE, ARTICLE_PARTICLES],
  [OPENING_PARTICLE, OPENING_PARTICLES],
  [SURNAME_HEAD, SURNAME_HEADS],
  [NEWSPAPER_HEAD, NEWSPAPER_HEADS],
  [GROUP_OPENER, GROUP_OPENERS],
  [SHIP_PREFIX, SHIP_PREFIXES],
  [ORGANISATION_NOUN_OF, ORGANISATION_OF],
  [PLACE_NOUN_OF, PLACE_OF],
  [PHRASE_OPENER, FIRST_OF_PHRASES],
  [THING_ACRONYM, THING_ACRONYMS],
  [STOPPED_WORD, STOPPED],
];

const { bits, learn } = wordBits(
  () => LISTS,
  (norm) => {
    let traits = 0;
    if (isCommonWord(norm)) traits |= COMMON_WORD;
    if (isInitial(norm)) traits |= INITIAL;
    if (isNoName(norm)) traits |= NO_NAME;
    if (isElided(norm)) traits |= ELIDED;
    return traits;
  },
);

/** All traits of a token's word. */
export function nameTraits(tokens: Tokens, at: number): number {
  return bits[tokens.words[at]!] || learn(tokens, at);
}

/** Words that go on a name in lower case, "d'Orla" and the like aside. */
export const WORDS_WITHIN_NAMES: readonly string[] = [...JOINERS, ...PARTICLES, ...ARTICLE_PARTICLES];

/** "al", "von": open a name in lower case before a capital. */
export const WORDS_BEFORE_NAMES: ReadonlySet<string> = OPENING_PARTICLES;

/** "al", "as": open a name in lower case before a hyphen. */
export const WORDS_HYPHENED_BEFORE_NAMES: readonly string[] = [...OPENING_PARTICLES, ...ARTICLE_PARTICLES];

/** Words that open no name with their capital either, "I'm" and the like aside: "Meanwhile", "Monday". */
export const WORDS_BEFORE_NO_NAME: readonly string[] = [
  ...[...SENTENCE_STARTERS].filter((word) => !NAME_STARTERS.has(word)),
  ...[...CALENDAR].filter((word) => !isGivenName(word)),
];

function isInitial(norm: string): boolean {
  return norm.length <= 4 && norm.endsWith('.') && norm !== 'u.s.' && norm !== 'u.n.';
}

/** "I", "I'm", "don't". */
export function isNoName(norm: string): boolean {
  // A lone accent.
  if (norm === '') return false;
  if (norm.charCodeAt(0) === SMALL_I && (norm.length === 1 || norm.charCodeAt(1) === APOSTROPHE)) return true;
  return norm.endsWith("n't");
}

/** "d'orla". */
export function isElided(norm: string): boolean {
  return norm.length > 3 && norm.charCodeAt(1) === APOSTROPHE && (norm[0] === 'd' || norm[0] === 'l');
}

const SMALL_I = 105;
const APOSTROPHE = 39;
