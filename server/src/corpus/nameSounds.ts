import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../english/givenNames';
import { fullGivenName } from '../english/nicknames';
import { nameWords } from '../facts/nameWords';
import { editDistance } from '../text/editDistance';

/** A person's full name, as it is compared with others that may be spelled otherwise. */
export interface SpokenName {
  readonly given: string;
  readonly middle: readonly string[];
  readonly surname: string;
  /** Folded letters without hyphens and apostrophes, and what they sound like. */
  readonly letters: string;
  readonly sounds: string;
  readonly consonants: string;
  readonly givenSounds: string;
}

/** Which part of two names differs, and by what: surnames that sound alike, one letter or given name, or more than that. */
export interface NameLikeness {
  readonly part: 'given' | 'surname';
  /** Where only the surname is one: by a function that both have, of somebody named, or an office of which there is one. */
  readonly by: 'spelling' | 'slip' | 'letters' | 'function' | 'office';
}

const SHORTEST = 3;
const ARTICLES = new Set('al el ad an ar as ash at az ed es ez'.split(' '));

/** Null for what is no full name: a bare surname, initials. */
export function spokenName(name: string): SpokenName | null {
  const words = nameWords(name);
  const surname = words.at(-1) ?? '';
  const given = fullGivenName(words[0] ?? '');
  if (words.length < 2 || given.length < SHORTEST) return null;
  const letters = lettersOf(surname);
  // Names in letters that are not ours have no sounds here.
  if (letters.length < SHORTEST || letters.length < surname.replace(/[-']/g, '').length) return null;
  // "Orla Venn" and "Orla Venne" sound alike; "Ann" and "Anne" are two given names.
  const sounds = soundsOf(letters.length > SHORTEST ? letters.replace(/e$/, '') : letters);
  return {
    given,
    middle: words.slice(1, -1).filter((word) => !ARTICLES.has(word)),
    surname,
    letters,
    sounds,
    consonants: sounds.replace(/[aio]/g, ''),
    givenSounds: soundsOf(lettersOf(given)),
  };
}

const lettersOf = (word: string): string => word.replace(/[^a-z]/g, '');

/** What English readers hear: "Meyer" and "Maier" part in one vowel, "Sabez" and "Sabes" in nothing. */
export function soundsOf(letters: string): string {
  return letters
    .replace(/tsch|tch|sch|sh|ch(?!r)|zh|cz/g, 'S')
    .replace(/ph/g, 'f')
    .replace(/q[uvw]|kw/g, 'kv')
    .replace(/ck|q|c(?![eiy])/g, 'k')
    .replace(/c/g, 's')
    .replace(/x/g, 'ks')
    .replace(/d?th?/g, 't')
    .replace(/t?s?z|ts/g, 's')
    .replace(/w/g, 'v')
    .replace(/(?!^)h/g, '')
    .replace(/[eijy]+/g, 'i')
    .replace(/[ou]+/g, 'o')
    .replace(/(.)\1+/g, '$1');
}

/**
 * Names that share none of these are not near each other: each is a key in an index. A letter that slips leaves either the
 * beginning or the end of a name as it is.
 */
export function soundKeys({ given, surname, letters, consonants, givenSounds }: SpokenName): readonly string[] {
  const keys = [`${given} ${consonants}`, `${surname}, ${givenSounds}`, `${surname}; ${given[0]}`];
  if (letters.length >= SLIPS_FROM) keys.push(`${given} ${letters.slice(0, 3)}-`, `${given} -${letters.slice(-3)}`);
  if (letters.length >= SHORT_FROM && letters.length <= SLIPS_FROM)
    keys.push(`${given} ${letters.slice(0, 2)}_`, `${given} _${letters.slice(-2)}`);
  return keys;
}

/** In shorter names a letter makes another name, unless much speaks for one person. */
const SLIPS_FROM = 6;
const SHORT_FROM = 4;

const STEMS_FROM = 8;
const STEM = 5;

/** How two names are like each other; null where they are one name, or two. */
export function likenessOf(a: SpokenName, b: SpokenName): NameLikeness | null {
  const likeness = a.surname === b.surname ? givenLikeness(a, b) : a.given === b.given ? surnameLikeness(a, b) : null;
  const several = likeness !== null && a.middle.length > 0 && b.middle.length > 0;
  return several && a.middle.join(' ') !== b.middle.join(' ') ? null : likeness;
}

function surnameLikeness(a: SpokenName, b: SpokenName): NameLikeness | null {
  if (a.letters === b.letters) return null;
  const most = slipsAllowed(a, b);
  const count = most === 0 ? 0 : slips(a.letters, b.letters, most);
  if (count === 0 || count > most || areForms(a.letters, b.letters)) return null;
  const isSpelling =
    a.sounds === b.sounds || (count === 1 && a.consonants === b.consonants && a.consonants.length >= 3);
  const isSlip = count === 1 && Math.min(a.letters.length, b.letters.length) >= SLIPS_FROM;
  return { part: 'surname', by: isSpelling ? 'spelling' : isSlip ? 'slip' : 'letters' };
}

/** How many letters of two names may differ; the less they sound alike, the fewer. */
function slipsAllowed(a: SpokenName, b: SpokenName): number {
  const length = Math.min(a.letters.length, b.letters.length);
  if (a.sounds === b.sounds) return length <= SHORTEST ? 1 : 3;
  const sameConsonants = a.consonants === b.consonants && a.consonants.length >= 2;
  if (sameConsonants) return length >= 5 ? 2 : a.consonants.length >= 3 ? 1 : 0;
  // "Jong-un" and "Jong-il" are two.
  if (length < SHORT_FROM || a.surname.includes('-') || b.surname.includes('-')) return 0;
  // "Peters" and "Petersen"
  if (a.letters.startsWith(b.letters) || b.letters.startsWith(a.letters)) return ENDING;
  // "Marlingham" and "Marlington": one beginning, and another of the endings that names have.
  if (length >= STEMS_FROM && a.letters.slice(0, STEM) === b.letters.slice(0, STEM)) return 3;
  return length >= 7 ? 2 : 1;
}

/** As long is what other forms of a surname have behind it. */
const ENDING = 3;

/** "Katerina" and "Caterina", but not "Jan" and "Jane". */
function givenLikeness(a: SpokenName, b: SpokenName): NameLikeness | null {
  if (a.given === b.given || areForms(a.given, b.given)) return null;
  const isAlike = a.givenSounds === b.givenSounds;
  const consonants = consonantsOf(a.givenSounds);
  // "Stefan" and "Stephen"
  const areVariants = consonants.length >= GIVEN_CONSONANTS && consonants === consonantsOf(b.givenSounds);
  if (
    !isAlike &&
    !areVariants &&
    !areOfOneStem(a.given, b.given) &&
    (Math.min(a.given.length, b.given.length) < SHORT_FROM || slips(a.given, b.given, 2) > slipsOfGiven(a, b))
  )
    return null;
  const isMale = MALE_GIVEN_NAMES.has(a.given) || MALE_GIVEN_NAMES.has(b.given);
  const isFemale = FEMALE_GIVEN_NAMES.has(a.given) || FEMALE_GIVEN_NAMES.has(b.given);
  if (isMale && isFemale) return null;
  return { part: 'given', by: isAlike ? 'slip' : 'letters' };
}

/** "Rajan" and "Rajesh" begin alike; where the beginning differs, a letter makes another name as well. */
const slipsOfGiven = (a: SpokenName, b: SpokenName): number => (a.given.slice(0, 2) === b.given.slice(0, 2) ? 2 : 1);

/** "Gianluca" and "Gianluigi", "Christian" and "Christopher": mixed up, and neither is short for the other. */
function areOfOneStem(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= STEM + 2 &&
    short.slice(0, STEM) === long.slice(0, STEM) &&
    !long.startsWith(short.replace(/[aeiouy]+$/, ''))
  );
}

/** What variants of one given name keep; "Jan" and "Jon" are two. */
const GIVEN_CONSONANTS = 4;

const consonantsOf = (sounds: string): string => sounds.replace(/[aio]/g, '');

/** "Petrov" and "Petrova", "Milos" and "Milosa": a man's and a woman's name. */
function areForms(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    long === `${short}a` ||
    long === `${short.replace(/[iy]$/, '')}aya` ||
    (/[iy]$/.test(short) && long === `${short.slice(0, -1)}a`)
  );
}

/** Letters to change, add, leave out or swap with the next one; where it is more than `most`, something more than that. */
function slips(a: string, b: string, most: number): number {
  let start = 0;
  let [end, endOther] = [a.length, b.length];
  if (Math.abs(end - endOther) > most) return most + 1;
  while (start < end && start < endOther && a[start] === b[start]) start++;
  while (end > start && endOther > start && a[end - 1] === b[endOther - 1]) {
    end--;
    endOther--;
  }
  // What is left differs at both ends.
  if (end - start <= 1 && endOther - start <= 1) return 1;
  if (most === 1 && (end - start > 2 || endOther - start > 2)) return 2;
  return editDistance(a.slice(start, end), b.slice(start, endOther));
}
