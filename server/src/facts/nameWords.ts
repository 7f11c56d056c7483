import { tokenise } from '../article/tokens';
import { QUOTE_MARK, type Tokens } from '../article/types';
import { FEMALE_GIVEN_NAMES, isGivenName } from '../english/givenNames';
import { fullGivenName } from '../english/nicknames';
import { COMPANY_ENDINGS, STATE_BODIES } from '../english/organisationWords';
import { builtInStates } from '../entities/builtin';
import type { EntityKind } from '../entities/types';
import { PARTICLES } from './nameTraits';

/** What stands after a name and is no part of what people are called by. */
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

const ARABIC_ARTICLES = new Set('al el ad an ar as ash at az ath adh ul ur ed es ez'.split(' '));

/** The folded words of a name in `tokens`, from `first` to `end`, without initials, suffixes and marks; hyphenated words stay one. */
export function nameWordsIn(tokens: Tokens, first = 0, end = tokens.count): string[] {
  const words: string[] = [];
  let joined = false;
  let nickname = false;
  for (let i = first; i < end; i++) {
    const norm = tokens.norms[i]!;
    // `Orla “Tex” Venn` is Orla Venn.
    if (tokens.kinds[i] === QUOTE_MARK) nickname = !nickname;
    // "Robert (Bob) Venn".
    if (norm === '(' || norm === ')') nickname = norm === '(' && i > first;
    if (nickname || norm === ')' || tokens.kinds[i] === QUOTE_MARK) continue;
    if (norm === '-') {
      // "al-Sabel" and "al Sabel" are one, and "Sabel" their last word.
      joined = words.length > 0 && !ARABIC_ARTICLES.has(words.at(-1)!);
      continue;
    }
    if (norm === '.' || norm === ',' || SUFFIXES.has(norm)) continue;
    if (norm.length === 2 && norm.endsWith('.')) continue;
    if (joined) words[words.length - 1] += `-${norm}`;
    else words.push(norm);
    joined = false;
  }
  return words;
}

/** British spellings of words that names of bodies have → American ones. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['organisation', 'organization'],
  ['organisations', 'organizations'],
  ['centre', 'center'],
  ['labour', 'labor'],
  ['programme', 'program'],
  ['theatre', 'theater'],
  ['harbour', 'harbor'],
]);

/** A name without any of these words, in which all words are letters and digits, is compared as it is written. */
export const WORDS_COMPARED_OTHERWISE: ReadonlySet<string> = new Set([
  ...SPELLINGS.keys(),
  ...SUFFIXES,
  ...COMPANY_ENDINGS,
  ...STATE_BODIES,
  'the',
  'ministry',
  'regime',
]);

/** What a name of one word is compared by. */
export const compareWord = (word: string): string => SPELLINGS.get(word) ?? word;

/**
 * What names are compared by: "the Sabel Steel Corp." is "Sabel Steel", "the Velmish Ministry of Defence" the "Velmish
 * Defense Ministry". Changes `words`.
 */
export function compareWords(words: string[]): string {
  if (words.length === 1) return compareWord(words[0]!);
  if (words[0] === 'the' && words.length > 1) words.shift();
  while (words.length > 1 && COMPANY_ENDINGS.has(words.at(-1)!)) words.pop();
  for (let i = 0; i < words.length; i++) words[i] = compareWord(words[i]!);
  const ministry = words.indexOf('ministry');
  if (ministry >= 0 && words[ministry + 1] === 'of' && ministry + 2 < words.length) {
    const field = words.slice(ministry + 2).filter((word) => word !== 'affairs' && word !== 'the');
    if (field.length > 0 && !field.includes('of')) words.splice(ministry, words.length, ...field, 'ministry');
  }
  nameStateFirst(words);
  nameHeadFirst(words);
  return words.join(' ');
}

/** By a state's names and adjectives of one word: its id. */
let stateWords: Map<string, string> | undefined;

function stateOf(word: string): string | undefined {
  if (stateWords === undefined) {
    stateWords = new Map();
    for (const { id, name, aliases, demonyms } of builtInStates()) {
      for (const one of [name, ...aliases, ...(demonyms ?? [])]) {
        if (one.includes(' ')) continue;
        const { norms, count } = tokenise(one);
        if (count === 1) stateWords.set(norms[0]!, id);
      }
    }
  }
  return stateWords.get(word);
}

/** "government of Velm" and "Velmish government" are both "velm government". Changes `words`. */
function nameStateFirst(words: string[]): void {
  const last = words.at(-1)!;
  if (STATE_BODIES.has(words[0]!) && words[1] === 'of' && words.length === 3) {
    const state = stateOf(words[2]!);
    if (state !== undefined) words.splice(0, 3, state, words[0]!);
  } else if (words.length > 1 && STATE_BODIES.has(last)) {
    const state = stateOf(words[0]!);
    if (state !== undefined) words[0] = state;
  }
}

/** "regime of Velmar" and "Velmar's regime" are both "velmar regime". Changes `words`. */
function nameHeadFirst(words: string[]): void {
  if (words[0] === 'regime' && words[1] === 'of' && words.length > 2)
    words.splice(0, words.length, ...words.slice(2), 'regime');
  else if (words.at(-1) === 'regime' && words.at(-2) === "'s") words.splice(-2, 1);
}

interface ReadName {
  readonly words: readonly string[];
  readonly key: string;
  /** What it is compared by as a person's name; null before somebody asked. */
  person: string | null;
}

/** Names recur from article to article; cleared when it holds more than any corpus has in use. */
const known = new Map<string, ReadName>();
const MOST_KNOWN = 100_000;

function lookUpName(name: string): ReadName {
  let entry = known.get(name);
  if (entry === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    entry = readPlainName(name) ?? readName(name);
    known.set(name, entry);
  }
  return entry;
}

function readName(name: string): ReadName {
  const words = nameWordsIn(tokenise(name));
  return { words, key: compareWords([...words]) || name.trim().toLowerCase(), person: null };
}

/** Words of ASCII letters with a space between: nine of ten names, which need not be read as a text is. */
const PLAIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

function readPlainName(name: string): ReadName | null {
  if (!PLAIN_WORDS.test(name)) return null;
  const key = name.toLowerCase();
  const words = key.split(' ');
  for (let i = 0; i < words.length; i++) if (WORDS_COMPARED_OTHERWISE.has(words[i]!)) return null;
  return { words, key, person: null };
}

export function nameWords(name: string): readonly string[] {
  return lookUpName(name).words;
}

/**
 * What a person's names are compared by: a short given name stands for the full one ("Bob Venn" is Robert Venn), and a
 * woman who is named with her maiden name and without is one ("Nancy Corran Venn", "Nancy Venn"), as is who is named with
 * a second given name and without ("Mark Jay Venn", as courts have it, and "Mark Venn"). "Jr." and "III" are left out as
 * often as they are written; "Sr." only stands where there is somebody else of that name.
 */
export function personKey(words: readonly string[], elder: boolean): string {
  const [first, middle, last] = words;
  if (first === undefined || middle === undefined) return first ?? '';
  const given = fullGivenName(first);
  const three = words.length === 3 && !PARTICLES.has(middle);
  const second = three && isGivenName(first) && isGivenName(middle);
  const maiden = three && FEMALE_GIVEN_NAMES.has(first) && !isGivenName(middle);
  const key =
    second || maiden ? `${given} ${last}` : given === first ? words.join(' ') : [given, ...words.slice(1)].join(' ');
  return elder ? `${key} sr` : key;
}

/** "J. J. Venn" → "j": the first initial of a person who is named by no given name; empty for other names. */
export function loneInitial(name: string): string {
  return INITIALS.test(name) && nameWords(name).length === 1 ? name[0]!.toLowerCase() : '';
}

const INITIALS = /^\p{Lu}\./u;

/** Whether somebody of these names may be meant by a surname with this initial before it: "J. Venn" is no Orla Venn. */
export function initialFits(initial: string, names: readonly string[]): boolean {
  if (initial === '') return true;
  return names.some((name) => {
    const words = name.toLowerCase().split(/[\s.-]+/);
    return words.length < 2 || words.slice(0, -1).some((word) => word.startsWith(initial));
  });
}

/** What names of things of this kind are compared by. */
export function nameKey(kind: EntityKind, name: string): string {
  const entry = lookUpName(name);
  if (kind === 'platform') return withoutShipPrefix(entry.key);
  if (kind !== 'person' || entry.words.length < 2) return entry.key;
  entry.person ??= personKey(entry.words, ELDER.test(name));
  return entry.person;
}

/** "mv lady orsa" → "lady orsa": of ships that are no state's, of which two seldom have one name. */
export function withoutShipPrefix(key: string): string {
  return CIVIL_PREFIX.test(key) ? key.slice(key.indexOf(' ') + 1) : key;
}

const CIVIL_PREFIX = /^(?:mv|ms|ss|rms|mf|fv|sv) /;

const ELDER = /\bSr\.?$/;

/** The key by which two written names are held to be one: folded, without initials, "the" and "Corp.". */
export function compareKey(name: string): string {
  return lookUpName(name).key;
}
