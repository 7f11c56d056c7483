import { RANKS_OF_FEW } from '../english/ranks';
import { FEMALE_ROLES, isRoleNoun, MALE_ROLES } from '../english/roles';
import { isNational, isOneOfNation, isPersonNoun } from './nationalities';
import { isTradeWord } from './trades';
import { ageOf, goesOn } from './wordsOfPeople';

/** Words that take up somebody of whom the text has just spoken: "the retired seamstress, 71," "the 46-year-old Estonian". */
export interface Definite {
  /** In the sentence. */
  readonly start: number;
  readonly end: number;
  /** What the words say of the person as a description beside the name would; null where they tell but an age. */
  readonly role: string | null;
  readonly age: { readonly years: number; readonly start: number; readonly end: number } | null;
  readonly gender: 'male' | 'female' | null;
  /** A noun for many who are in the news, and for this person only if the article calls the person so. */
  readonly calls: string | null;
}

const OPENS = /(?<![\p{L}\d-])[Tt]he (?=[\p{L}\d])/gu;
/** Where a clause begins, or somebody who speaks is named behind the words. */
const BEFORE =
  /(?:^|[”"’',;:—–] |\b(?:and|but|when|while|because|as|that|where|before|after|until|if|said|says|added|told|recalled|recalls|asked|replied) )$/;

export function definitesIn(sentence: string): readonly Definite[] {
  return Array.from(sentence.matchAll(OPENS)).flatMap(({ index, 0: { length } }) => {
    if (!BEFORE.test(sentence.slice(Math.max(0, index - 12), index))) return [];
    return definiteAt(sentence, index, index + length) ?? [];
  });
}

const NEXT_WORD = /^([\p{L}\d][\p{L}\p{M}\d’'-]*?)(?=[’']s\b|[^\p{L}\p{M}\d’'-]|$)/u;
const MOST_WORDS = 5;
/** Who is taken up by what he or she does needs more than that: a hospital has a nurse whom nobody has named before. */
const OF_ONE = /^(?:retired|former|ex|one-time|veteran|young|elderly|ageing|aging|widowed|trained|unemployed)$/;

/** As much of it as has been read. */
interface Read {
  readonly marks: readonly string[];
  readonly nation: string | null;
  readonly age: Definite['age'];
  /** Where the last word ended that can stand for a person. */
  readonly headEnd: number;
  readonly noun: string | null;
}

function definiteAt(sentence: string, start: number, from: number): Definite | null {
  let read: Read = { marks: [], nation: null, age: null, headEnd: -1, noun: null };
  let at = from;
  for (let i = 0; i < MOST_WORDS; i++) {
    const word = NEXT_WORD.exec(sentence.slice(at))?.[1];
    if (word === undefined) break;
    const end = at + word.length;
    const next = readWord(read, word, at, sentence.slice(end));
    if (next === 'stop') return null;
    if (next === 'end') break;
    read = next;
    if (read.noun !== null || sentence[end] !== ' ') {
      at = end;
      break;
    }
    at = end + 1;
  }
  return read.headEnd < 0 ? null : finish(sentence, start, read);
}

function readWord(read: Read, word: string, at: number, behind: string): Read | 'stop' | 'end' {
  const end = at + word.length;
  const years = ageOf(word);
  if (years !== null) return { ...read, age: { years, start: at, end }, headEnd: end };
  if (/^\p{Lu}/u.test(word)) {
    // "The Dane Thiel": the name comes behind it.
    return isNational(word) && read.nation === null ? { ...read, nation: word, headEnd: end } : 'stop';
  }
  const former = /^ex-(.+)$/.exec(word);
  const noun = former?.[1] ?? word;
  const marks = former === null ? read.marks : [...read.marks, 'former'];
  if (isTradeWord(noun) || isPersonNoun(noun) || RANKS_OF_FEW.has(noun)) return { ...read, marks, noun, headEnd: end };
  const ofTwo = /^ ([a-z]+)/.exec(behind)?.[1];
  if (ofTwo !== undefined && isTradeWord(`${noun}-${ofTwo}`))
    return { ...read, marks, noun: `${noun} ${ofTwo}`, headEnd: end + 1 + ofTwo.length };
  if (read.headEnd >= 0 && goesOn(word)) return 'end';
  const isAged = read.age !== null || AGE_BEHIND.test(behind);
  if (isAged && isRoleNoun(word) && !word.endsWith('s')) return { ...read, noun: word, headEnd: end };
  // "The Italian company": what it is said of is no person.
  return { ...read, marks: [...read.marks, word], headEnd: -1 };
}

/** "the mayor, 52,", "The mayor (52) wept", "The mayor is 52." */
const AGE_BEHIND =
  /^(?:, (?:who is |aged |now )?(\d{1,3})(?=[,.;])| \((?:aged )?(\d{2})(?=\))| is (?:only |just |now )?(\d{2})(?=[.;]| years old\b| and (?:has|is|lives)\b|, (?:was|has|is|lives)\b))/;
/** "Retired" and "former" belong to what somebody did. */
const FORMER = /^(?:former|ex|one-time|retired)$/;

function finish(sentence: string, start: number, read: Read): Definite | null {
  const { marks, nation, noun, headEnd } = read;
  const behind = sentence.slice(headEnd);
  const [, apposed, bracketed, predicate] = AGE_BEHIND.exec(behind) ?? [];
  const written = apposed ?? bracketed ?? predicate;
  const ageAt = headEnd + (AGE_BEHIND.exec(behind)?.[0].length ?? 0) - (written?.length ?? 0);
  const age = written === undefined ? read.age : { years: Number(written), start: ageAt, end: ageAt + written.length };
  if (!(/^(?:[’']s\b| \(|[,.;:?!”"]|$)/.test(behind) || goesOn(/^ ([\p{L}]+)/u.exec(behind)?.[1] ?? ''))) return null;
  const isTrade = noun !== null && isTradeWord(noun.replace(' ', '-'));
  const isMarked = age !== null || marks.some((mark) => OF_ONE.test(mark));
  const isPeople = nation !== null && noun === null && age === null && !isOneOfNation(nation);
  // "The Spanish" are all of them, and "the Swiss has won" is one.
  if (isPeople && !/^ (?:has|is|was|says)\b/.test(behind)) return null;
  const isRank = noun !== null && RANKS_OF_FEW.has(noun);
  if (age === null && nation === null && !(isTrade && isMarked) && !isRank) return null;
  const said = [...marks.filter((mark) => FORMER.test(mark)), noun].filter((word) => word !== null).join(' ');
  const role =
    nation !== null ? `the ${nation}${noun === null ? '' : ` ${noun}`}` : isTrade || isRank ? `the ${said}` : null;
  const calls = noun === null || isTrade || isRank || isPersonNoun(noun) ? null : noun;
  return { start, end: headEnd, role, age, gender: genderOf(noun ?? nation ?? ''), calls };
}

function genderOf(word: string): Definite['gender'] {
  if (FEMALE_ROLES.has(word) || /(?:woman|girl|seamstress|waitress|actress|stewardess|midwife)$/.test(word))
    return word === 'midwife' ? null : 'female';
  return MALE_ROLES.has(word) || /(?:man|boy)$/.test(word) ? 'male' : null;
}
