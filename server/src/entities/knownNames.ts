import { tokenise } from '../article/tokens';
import { CAPITAL, LINE_START } from '../article/types';
import { entryOf, NORMS, NUMBER_SHIFT } from '../article/vocabulary';
import { isCommonWord } from '../english/commonWords';
import { fullGivenName } from '../english/nicknames';
import { fold } from '../text/fold';
import { ARTICLES, endOfPlainWord, HYPHEN, isCapital, OPENING_ARTICLES, SPACE } from './nameGlance';
import type { KnownEntity } from './types';

export type NameForm = 'full' | 'short' | 'acronym' | 'demonym';

/** One way of writing an entity's name, as the matcher holds it. */
export interface KnownName {
  readonly entity: KnownEntity;
  readonly form: NameForm;
  /** Folded, as tokens have them. */
  readonly words: readonly string[];
  /** How many words the name has. */
  readonly length: number;
  /** The words that must be capitalised, as bits by position in the name (beyond 30 none is asked for). */
  readonly capitals: number;
  /** An acronym of up to three letters is only itself in capitals: `US` is not "us". */
  readonly allCapitals: boolean;
  /** The name is also an everyday word ("Javelin", "Nice", "May"): it needs its capital, and more where a sentence begins. */
  readonly everyday: boolean;
}

/** A name as it may be written, before its words are read. */
export interface Spelling {
  readonly entity: KnownEntity;
  /** Which of the entity's names is spelled so: whether it is an acronym or a short name goes by that one. */
  readonly name: string;
  readonly text: string;
  readonly isDemonym: boolean;
}

/** The spellings of all names of an entity, in order. */
export function putSpellings(entity: KnownEntity, into: Spelling[]): void {
  putSpellingsOf(entity, entity.name, into);
  for (const name of entity.aliases) putSpellingsOf(entity, name, into);
  if (entity.demonyms === undefined) return;
  for (const demonym of entity.demonyms) into.push({ entity, name: demonym, text: demonym, isDemonym: true });
}

/** The ways in which a designation is written: `F-16`, `F16`; `Leopard 2`, `Leopard-2`; plurals of names that are things. */
function putSpellingsOf(entity: KnownEntity, name: string, into: Spelling[]): void {
  const put = (text: string): void => {
    into.push({ entity, name, text, isDemonym: false });
  };
  put(name);
  const { kind } = entity;
  if (kind === 'state' || kind === 'place') {
    // Texts that lost their apostrophes write "Velms" for "Velm's".
    if (name === entity.name && !name.endsWith('s')) put(`${name}s`);
    return;
  }
  if (kind === 'person') {
    const first = name.slice(0, name.indexOf(' ')).toLowerCase();
    const full = fullGivenName(first);
    // "Joseph Venn" where the lists have Joe Venn.
    if (full !== first) put(full[0]!.toUpperCase() + full.slice(1) + name.slice(first.length));
    return;
  }
  if (kind !== 'weapon' && kind !== 'platform') return;
  const others = new Set<string>();
  const designation = MAY_BE_DESIGNATION.test(name) ? DESIGNATION.exec(name) : null;
  if (designation !== null) {
    const [, letters, rest] = designation;
    if (letters!.length > 1) others.add(`${letters}-${rest}`).add(`${letters} ${rest}`).add(`${letters}${rest}`);
    else if (letters === 'F' || rest!.length > 2) others.add(`${letters}${rest}`);
  }
  const last = name.at(-1)!;
  if (SMALL_LETTER.test(last) && last !== 's') others.add(`${name}s`);
  else if (CAPITAL_LETTER.test(last) && name.length > 2) others.add(`${name}s`);
  for (const other of others) if (other !== name) put(other);
}

/** Asked first, since a class of letters of all scripts costs much more. */
const MAY_BE_DESIGNATION = /[- ]\d/;
const DESIGNATION = /^(\p{L}+)[- ](\d.*)$/u;
const SMALL_LETTER = /\p{Ll}/u;
const CAPITAL_LETTER = /\p{Lu}/u;
const CAPITALS_ONLY = /^[\p{Lu}\d.&/+-]+$/u;

function formOf(entity: KnownEntity, name: string): NameForm {
  const capitals = !hasSmallLetter(name) && entity.kind !== 'platform';
  if (capitals && CAPITALS_ONLY.test(name) && /\p{Lu}.*\p{Lu}/u.test(name)) {
    return /\d/.test(name) ? 'full' : 'acronym';
  }
  if (name === entity.name || name.includes(' ')) return 'full';
  return entity.kind === 'person' || entity.name.split(' ').includes(name) ? 'short' : 'full';
}

/** Names of places that are also words, too rare for a list of everyday ones: cloth, dances, foods, prefixes. */
const LOWER_CASE_WORDS = new Set(
  (
    'brazil chad japan morocco panama roc tonga manila perm astrakhan hamburg frankfurt cologne burgundy wales kent genoa bursa pec ' +
    'charlotte manhattan colorado sucre shanghai canton java madras goa arak mecca cairns arctic levant alps amazon geneva oxford ' +
    'muscat juba berlin split hue nis fez gao swat cork ararat lima cali ufa tula sinai aden guam guinea mali niger togo oman mobile bern'
  ).split(' '),
);

/** The name that a spelling is; null for one that is none. */
export function readSpelling({ entity, name, text, isDemonym }: Spelling): KnownName | null {
  const located = entity.kind === 'state' || entity.kind === 'place';
  if (located && text.length > name.length && isCommonWord(fold(name))) return null;
  const written = readPlainWords(text) ?? readWords(text);
  const { words } = written;
  if (words.length === 0) return null;
  const form = isDemonym ? 'demonym' : formOf(entity, name);
  let { capitals } = written;
  for (let i = 0; i < words.length && i < 30; i++) {
    if (capitals & (1 << i) && ((i > 0 && ARTICLES.has(words[i]!)) || OPENING_ARTICLES.has(words[i]!)))
      capitals &= ~(1 << i);
  }
  // Long names are unmistakable in lower case too ("high mobility artillery rocket system").
  if (words.length > 3 && (entity.kind === 'weapon' || entity.kind === 'platform')) capitals = 0;
  const single = words.length === 1;
  const everyday = single && isCommonWord(words[0]!);
  const allCapitals = single && isAcronym(text, everyday);
  // A machine translation may write "kyiv": a place's name that is no word of the language is that place all the same.
  if (single && located && !everyday && form === 'full' && !LOWER_CASE_WORDS.has(fold(name))) capitals = 0;
  if (isDemonym) capitals |= 1;
  return { entity, form, words, length: words.length, capitals, allCapitals, everyday };
}

/** Whether a name of one word is only itself in capitals. */
function isAcronym(text: string, everyday: boolean): boolean {
  if (hasSmallLetter(text) || !CAPITALS_ONLY.test(text) || /\d/.test(text)) return false;
  return everyday || text.replace(/[^\p{L}]/gu, '').length <= 3;
}

/** Whether one of the letters a to z is in it: then it is not all in capitals, which costs more to ask. */
function hasSmallLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isSmall(text.charCodeAt(i))) return true;
  return false;
}

interface WrittenWords {
  /** Folded. */
  readonly words: readonly string[];
  /** Those with a capital, as bits, of the first thirty. */
  readonly capitals: number;
}

function readWords(text: string): WrittenWords {
  const { norms, flags, count } = tokenise(text);
  let capitals = 0;
  for (let i = 0; i < count && i < 30; i++) if (flags[i]! & CAPITAL) capitals |= 1 << i;
  return { words: norms, capitals };
}

/** The same for words of plain letters with one space or hyphen between them, as nearly all names are; null for others. */
function readPlainWords(text: string): WrittenWords | null {
  const words: string[] = [];
  let capitals = 0;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : SPACE;
    if (isSmall(code) || isCapital(code)) continue;
    if ((code !== SPACE && code !== HYPHEN) || i === from || words.length > 28) return null;
    if (isCapital(text.charCodeAt(from))) capitals |= 1 << words.length;
    words.push(theOneNorm(text.slice(from, i).toLowerCase()));
    if (code === HYPHEN) words.push(theOneNorm('-'));
    from = i + 1;
  }
  return { words, capitals };
}

/** The copy of a folded word that tokens have, so that both compare by their address. */
function theOneNorm(word: string): string {
  const number = entryOf(word) >> NUMBER_SHIFT;
  return number === 0 ? word : NORMS[number]!;
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/**
 * The first word of each name, folded, as its first token has it. Nearly all names begin with plain letters before a
 * space, a hyphen or their end; the others are read as texts are, a line each, all at once.
 */
export function firstWordsOf(spellings: readonly Spelling[]): string[] {
  const words: string[] = [];
  const others: string[] = [];
  for (const { text } of spellings) {
    const end = endOfPlainWord(text, 0);
    const plain = end > 0 && (end === text.length || text[end] === ' ' || text[end] === '-');
    words.push(plain ? text.slice(0, end).toLowerCase() : NOT_PLAIN);
    if (!plain) others.push(text);
  }
  const read = firstWordsOfLines(others) ?? others.map((text) => tokenise(text).norms[0] ?? '');
  let next = 0;
  for (let i = 0; i < words.length; i++) if (words[i] === NOT_PLAIN) words[i] = read[next++]!;
  return words;
}

/** No word, and no word's folded form. */
const NOT_PLAIN = ' ';

/** Null where some name has no word, or more than one line. */
function firstWordsOfLines(names: readonly string[]): string[] | null {
  if (names.some((name) => /[\n\r]/.test(name))) return null;
  const { norms, flags, count } = tokenise(names.join('\n\n'));
  const first: string[] = [];
  for (let i = 0; i < count; i++) if (flags[i]! & LINE_START) first.push(norms[i]!);
  return first.length === names.length ? first : null;
}
