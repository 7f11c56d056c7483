import { IS_NAME, IS_STRETCH, IS_WORD, isName, type Paragraph } from './frames';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  CUE_VERB,
  DETERMINER,
  PERSON_NOUN,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  singular,
  TIME,
} from './speechTraits';

import { headOf, PARTICLES_IN_NAMES, type Phrase, phraseOf } from './subjectPhrases';

/** The longest run of words between the comma and the end of the name: "the retired appeal judge Amara van den Sund". */
const LONGEST_APPOSITION = 9;

/**
 * The name that stands in apposition behind an office: "its chair, Amara Sund", "the chair, the retired judge Amara
 * Sund,". Null where the phrase is no single person or where what follows the comma is not just a name.
 */
export function appositionBehind(p: Paragraph, phrase: Phrase): Phrase | null {
  const { words, traits, marks } = p;
  if (words[phrase.to] !== ',') return null;
  const at = headOf(p, phrase);
  const head = words[at]!;
  if (singular(head) !== head) return null;
  const isOffice = (traits[at]! & PERSON_NOUN) !== 0 || head === 'one';
  if (!isOffice && (traits[phrase.from]! & DETERMINER) === 0) return null;
  const first = phrase.to + 1;
  let firstName = -1;
  let k = first;
  for (; k - first < LONGEST_APPOSITION; k++) {
    if ((marks[k]! & IS_NAME) !== 0) {
      if (firstName < 0) firstName = k;
    } else if (firstName >= 0 ? !joinsName(p, k) : !describesRole(p, k)) break;
  }
  const last = k - 1;
  if (firstName < 0 || !(isName(p, last) || isSecondHalf(p, last)) || (traits[last]! & TIME) !== 0) return null;
  if (firstName === last && (traits[last]! & PERSON_NOUN) !== 0) return null;
  // "the mate, Jon Brekke": where no list has the trade, only a full name will do.
  if (!isOffice && (firstName > first || firstName === last)) return null;
  // Before the name only its role: "the retired judge Amara Sund", not "a town on the Velm".
  if (firstName > first && (traits[firstName - 1]! & PERSON_NOUN) === 0) return null;
  const ends =
    k >= p.to ||
    (marks[k]! & IS_STRETCH) !== 0 ||
    AFTER_NAME.has(words[k]!) ||
    (traits[k]! & (PREPOSITION | RELATIVE | CUE_VERB | AUXILIARY)) !== 0;
  return ends ? phraseOf(first, k) : null;
}

function joinsName(p: Paragraph, k: number): boolean {
  const word = p.words[k]!;
  // "Ana M. Roe", not "Ana Lee. Jan left."
  if (word === '.')
    return (
      isName(p, k - 1) &&
      isName(p, k + 1) &&
      p.words[k - 1]!.length <= 4 &&
      !p.frames.some(({ from }) => from === k + 1)
    );
  return word === '-' || PARTICLES_IN_NAMES.has(word) || isSecondHalf(p, k);
}

/** "Kim Min-jae": behind the hyphen of a name. */
function isSecondHalf(p: Paragraph, k: number): boolean {
  return p.words[k - 1] === '-' && (p.marks[k]! & IS_WORD) !== 0 && isName(p, k - 2);
}

/** An article, an adjective, the role's noun: what may stand between the comma and a name that explains an office. */
function describesRole({ words, traits, marks }: Paragraph, k: number): boolean {
  const here = traits[k]!;
  if ((here & (DETERMINER | PERSON_NOUN)) !== 0 || words[k] === '-') return true;
  return (
    (marks[k]! & IS_WORD) !== 0 &&
    (here & (PREPOSITION | AUXILIARY | RELATIVE | CONJUNCTION | PRONOUN | SUBORDINATOR | ADVERB | CUE_VERB)) === 0
  );
}

const AFTER_NAME: ReadonlySet<string> = new Set([',', '.', ';', ':', '(', '—', '–', '-', ')', 'and']);
