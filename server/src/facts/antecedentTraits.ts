import { ALL_CAPITALS } from '../article/types';
import { wordTable } from '../article/wordTable';
import { isCommonWord } from '../english/commonWords';
import type { Gender } from '../entities/types';
import type { Antecedent } from './antecedents';
import { isName, type Paragraph } from './frames';
import { FEMALE_NOUN, FIRST_PERSON, HE, MALE_NOUN, PLURAL_FORM, SHE, speakerTraits, THEY } from './speakerTraits';
import { MONTH, PERSON_NOUN, SPEAKER_NOUN, WEEKDAY } from './speechTraits';
import { headOf, type Phrase } from './subjectPhrases';
import type { Referent } from './types';

/** Which pronouns may mean somebody the text has spoken of. */
export interface AntecedentTraits {
  /** The noun it was spoken of by: "goalkeeper" in "Harl's goalkeeper, Sami Torne". */
  readonly head: string;
  readonly isFirstPerson: boolean;
  readonly gender: Gender;
  readonly plural: boolean;
  readonly person: boolean;
  /** Somebody or something that says things: people, bodies, states, writings; never a weapon or a ship. */
  readonly speaks: boolean;
}

const isCommon = wordTable((norm) => (isCommonWord(norm) ? 1 : 0));

export function traitsOf(antecedent: Antecedent, referents: readonly Referent[]): AntecedentTraits {
  antecedent.traits ??= readTraits(antecedent, referents);
  return antecedent.traits;
}

function readTraits(
  { paragraph: p, phrase, referent: index, spoke }: Antecedent,
  referents: readonly Referent[],
): AntecedentTraits {
  const referent = index === null ? null : referents[index]!;
  const at = headOf(p, phrase.standsFor ?? phrase);
  const head = p.words[at]!;
  const headTraits = speakerTraits(p, at);
  const isFirstPerson = (headTraits & FIRST_PERSON) !== 0;
  if (referent !== null) {
    const { kind, number } = referent;
    const gender = referent.gender === 'unknown' ? genderOf(p, phrase) : referent.gender;
    const speaks = spoke || (kind !== 'weapon' && kind !== 'platform');
    return { head, isFirstPerson, gender, plural: number === 'plural', person: kind === 'person', speaks };
  }
  const isPersonNoun = (p.traits[at]! & PERSON_NOUN) !== 0;
  const person =
    isPersonNoun ||
    (headTraits & (HE | SHE)) !== 0 ||
    // "Fees for day care", "Council": a capital at a sentence's head, or in a headline, makes nobody a person.
    // "OV: And the bread?": initials in an interview are somebody, but nobody knows who.
    // "GMT"
    (isName(p, at) && !isAbbreviation(p, at) && isCommon(p.tokens, p.items[at]!) === 0 && !isOfSomeDay(p, phrase));
  const plural = ((headTraits & PLURAL_FORM) !== 0 && isPersonNoun) || head === 'people' || (headTraits & THEY) !== 0;
  const speaks = spoke || person || plural || (p.traits[at]! & SPEAKER_NOUN) !== 0;
  return { head, isFirstPerson, gender: genderOf(p, phrase), plural, person, speaks };
}

function isAbbreviation(p: Paragraph, at: number): boolean {
  const { length } = p.words[at]!;
  return length < 3 || (length < 5 && (p.tokens.flags[p.items[at]!]! & ALL_CAPITALS) !== 0);
}

/** "In Friday's debate he said": a day is nobody. */
function isOfSomeDay(p: Paragraph, { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) if (p.traits[i]! & (WEEKDAY | MONTH)) return true;
  return false;
}

/** By the first word of the phrase that has one. */
function genderOf(p: Paragraph, { from, to }: Phrase): Gender {
  // "His mother" is no man.
  const alone = to - from === 1;
  const female = alone ? FEMALE_NOUN | SHE : FEMALE_NOUN;
  const male = alone ? MALE_NOUN | HE : MALE_NOUN;
  for (let k = from; k < to; k++) {
    const here = speakerTraits(p, k);
    if ((here & female) !== 0) return 'female';
    if ((here & male) !== 0) return 'male';
  }
  return 'unknown';
}
