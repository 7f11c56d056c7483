import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from '../english/functionWords';
import { CUE_VERBS } from '../english/speechVerbs';
import { isStretchAt, isWordAt, type Paragraph, wordAt } from './frames';
import {
  headOf,
  isAdverb,
  isName,
  isPersonNoun,
  isTimeWord,
  PARTICLES_IN_NAMES,
  type Phrase,
  singular,
} from './subjectPhrases';

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
  if (!isOffice && !DETERMINERS.has(wordAt(p, phrase.from))) return null;
  const first = phrase.to + 1;
  let firstName = -1;
  let k = first;
  for (; k - first < LONGEST_APPOSITION; k++) {
    if (isName(p, k)) {
      if (firstName < 0) firstName = k;
    } else if (firstName >= 0 ? !joinsName(p, k) : !describesRole(p, k)) break;
  }
  const last = k - 1;
  if (firstName < 0 || !isName(p, last) || isTimeWord(wordAt(p, last))) return null;
  if (firstName === last && isPersonNoun(wordAt(p, last))) return null;
  // "the mate, Jon Brekke": where no list has the trade, only a full name will do.
  if (!isOffice && (firstName > first || firstName === last)) return null;
  // Before the name only its role: "the retired judge Amara Sund", not "a town on the Velm".
  if (firstName > first && !isPersonNoun(wordAt(p, firstName - 1))) return null;
  const after = wordAt(p, k);
  const ends =
    k >= p.items.length ||
    isStretchAt(p, k) ||
    AFTER_NAME.has(after) ||
    PREPOSITIONS.has(after) ||
    RELATIVES.has(after) ||
    CUE_VERBS.has(after) ||
    AUXILIARIES.has(after);
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
  if (DETERMINERS.has(word) || isPersonNoun(word) || word === '-') return true;
  return !(
    !isWordAt(p, k) ||
    PREPOSITIONS.has(word) ||
    AUXILIARIES.has(word) ||
    RELATIVES.has(word) ||
    CONJUNCTIONS.has(word) ||
    PRONOUNS.has(word) ||
    SUBORDINATORS.has(word) ||
    isAdverb(word) ||
    CUE_VERBS.has(word)
  );
}

const AFTER_NAME: ReadonlySet<string> = new Set([',', '.', ';', ':', '(', '—', '–', '-', ')', 'and']);
