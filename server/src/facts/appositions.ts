import { is, isStretchAt, isWordAt, type Paragraph, traitsAt, wordAt } from './frames';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  CUE_VERB,
  DETERMINER,
  isPersonNoun,
  PERSON_NOUN,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  singular,
  TIME,
} from './speechTraits';

import { headOf, isName, PARTICLES_IN_NAMES, type Phrase } from './subjectPhrases';

/** The longest run of words between the comma and the end of the name: "the retired appeal judge Amara van den Sund". */
const LONGEST_APPOSITION = 9;

/**
 * The name that stands in apposition behind an office: "its chair, Amara Sund", "the chair, the retired judge Amara
 * Sund,". Null where the phrase is no single person or where what follows the comma is not just a name.
 */
export function appositionBehind(p: Paragraph, phrase: Phrase): Phrase | null {
  if (wordAt(p, phrase.to) !== ',') return null;
  const head = wordAt(p, headOf(p, phrase));
  if (singular(head) !== head) return null;
  const isOffice = isPersonNoun(head) || head === 'one';
  if (!isOffice && !is(p, phrase.from, DETERMINER)) return null;
  const first = phrase.to + 1;
  let firstName = -1;
  let k = first;
  for (; k - first < LONGEST_APPOSITION; k++) {
    if (isName(p, k)) {
      if (firstName < 0) firstName = k;
    } else if (firstName >= 0 ? !joinsName(p, k) : !describesRole(p, k)) break;
  }
  const last = k - 1;
  if (firstName < 0 || !isName(p, last) || is(p, last, TIME)) return null;
  if (firstName === last && is(p, last, PERSON_NOUN)) return null;
  // "the mate, Jon Brekke": where no list has the trade, only a full name will do.
  if (!isOffice && (firstName > first || firstName === last)) return null;
  // Before the name only its role: "the retired judge Amara Sund", not "a town on the Velm".
  if (firstName > first && !is(p, firstName - 1, PERSON_NOUN)) return null;
  const after = wordAt(p, k);
  const afterTraits = traitsAt(p, k);
  const ends =
    k >= p.items.length ||
    isStretchAt(p, k) ||
    AFTER_NAME.has(after) ||
    (afterTraits & (PREPOSITION | RELATIVE | CUE_VERB | AUXILIARY)) !== 0;
  return ends ? { from: first, to: k } : null;
}

function joinsName(p: Paragraph, k: number): boolean {
  const word = wordAt(p, k);
  if (word === '.') return isName(p, k - 1) && isName(p, k + 1) && wordAt(p, k - 1).length <= 4;
  return word === '-' || PARTICLES_IN_NAMES.has(word);
}

/** An article, an adjective, the role's noun: what may stand between the comma and a name that explains an office. */
function describesRole(p: Paragraph, k: number): boolean {
  const word = wordAt(p, k);
  const traits = traitsAt(p, k);
  if ((traits & (DETERMINER | PERSON_NOUN)) !== 0 || word === '-') return true;
  return !(
    !isWordAt(p, k) ||
    (traits & (PREPOSITION | AUXILIARY | RELATIVE | CONJUNCTION | PRONOUN | SUBORDINATOR | ADVERB | CUE_VERB)) !== 0
  );
}

const AFTER_NAME: ReadonlySet<string> = new Set([',', '.', ';', ':', '(', '—', '–', '-', ')', 'and']);
