import type { Tokens } from '../article/types';
import { type TraitList, traitColumn } from '../article/wordTable';
import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  JOINING_PREPOSITIONS,
  MIDDLE_ADVERBS,
  MONTHS,
  NEGATIONS,
  OPENERS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
  WEEKDAYS,
} from '../english/functionWords';
import { ANONYMOUS_NOUNS, BODY_NOUNS, DOCUMENT_NOUNS, ROLE_NOUNS, SPEECH_NOUNS } from '../english/speakerNouns';
import { CUE_VERBS, isWeakCue, type VerbForm } from '../english/speechVerbs';

// What a word is to those who read subjects and cues, as bits. The readers ask for several of these at every word of a
// sentence; all answers come from one table, worked out once a word from the lists of `english/`.

export const DETERMINER = 1 << 0;
export const PRONOUN = 1 << 1;
export const SUBJECT_PRONOUN = 1 << 2;
export const POSSESSIVE = 1 << 3;
export const PREPOSITION = 1 << 4;
export const JOINING_PREPOSITION = 1 << 5;
export const CONJUNCTION = 1 << 6;
export const SUBORDINATOR = 1 << 7;
export const RELATIVE = 1 << 8;
export const AUXILIARY = 1 << 9;
export const FORM_OF_BE = 1 << 10;
export const NEGATION = 1 << 11;
export const OPENER = 1 << 12;
export const ADVERB = 1 << 13;
export const WEEKDAY = 1 << 14;
export const MONTH = 1 << 15;
export const TIME_WORD = 1 << 16;
export const ROLE_NOUN = 1 << 17;
/** A noun for people, of an office or of nobody in particular: "mayor", "officials". */
export const PERSON_NOUN = 1 << 18;
/** A noun for whoever or whatever says things: people, bodies, writings. */
export const SPEAKER_NOUN = 1 << 19;
export const SPEECH_NOUN = 1 << 20;
export const BASE_VERB = 1 << 21;
export const PRESENT_VERB = 1 << 22;
export const PAST_VERB = 1 << 23;
export const PARTICIPLE_VERB = 1 << 24;
export const GERUND_VERB = 1 << 25;
/** Any form of a verb that attributes. */
export const CUE_VERB = BASE_VERB | PRESENT_VERB | PAST_VERB | PARTICIPLE_VERB | GERUND_VERB;
/** "According", "words", "view" …: attributes without a verb. */
export const VERBLESS_CUE = 1 << 26;
/** A verb that reports words wherever it stands, or what attributes without one. */
export const REPORTS = 1 << 27;
export const ENDS_IN_ED = 1 << 28;
export const ENDS_IN_ING = 1 << 29;
/** A pronoun that begins a clause. */
export const CLAUSE_PRONOUN = 1 << 30;

/** Where any of these stands there may be a cue. */
export const MAY_BE_CUE = CUE_VERB | SPEECH_NOUN | VERBLESS_CUE;
export const TIME = WEEKDAY | MONTH | TIME_WORD;

const FORMS: Readonly<Record<VerbForm, number>> = {
  base: BASE_VERB,
  present: PRESENT_VERB,
  past: PAST_VERB,
  participle: PARTICIPLE_VERB,
  gerund: GERUND_VERB,
};

/** "in his eyes", "in Lenk's view": as good as his words. */
export const IN_SOMEBODYS: ReadonlySet<string> = new Set(
  'eyes view opinion telling estimation judgment judgement'.split(' '),
);
const VERBLESS: ReadonlySet<string> = new Set(['according', 'per', 'word', 'words', ...IN_SOMEBODYS]);

const LISTS: TraitList = [
  [DETERMINER, DETERMINERS],
  [PRONOUN, PRONOUNS],
  [SUBJECT_PRONOUN, SUBJECT_PRONOUNS],
  [POSSESSIVE, POSSESSIVES],
  // Per is a given name, and no speaker of news is told "per" anything.
  [PREPOSITION, [...PREPOSITIONS].filter((word) => word !== 'per')],
  [JOINING_PREPOSITION, JOINING_PREPOSITIONS],
  [CONJUNCTION, CONJUNCTIONS],
  [SUBORDINATOR, SUBORDINATORS],
  [RELATIVE, RELATIVES],
  [AUXILIARY, AUXILIARIES],
  [FORM_OF_BE, BE],
  [NEGATION, NEGATIONS],
  [OPENER, OPENERS],
  [WEEKDAY, WEEKDAYS],
  [MONTH, MONTHS],
  [TIME_WORD, TIME_WORDS],
  [ROLE_NOUN, ROLE_NOUNS],
  [SPEECH_NOUN, SPEECH_NOUNS],
  [CLAUSE_PRONOUN, ['he', 'she', 'they', 'it', 'we', 'i']],
];

/** All traits of each token's word. */
export const speechTraits: (tokens: Tokens) => Int32Array = traitColumn(LISTS, (norm) => {
  let traits = 0;
  if (isAdverb(norm)) traits |= ADVERB;
  if (isPersonNoun(norm)) traits |= PERSON_NOUN;
  if (isSpeakerNoun(norm)) traits |= SPEAKER_NOUN;
  if (norm.endsWith('ed')) traits |= ENDS_IN_ED;
  if (norm.endsWith('ing')) traits |= ENDS_IN_ING;
  if (VERBLESS.has(norm)) traits |= VERBLESS_CUE | REPORTS;
  const verb = CUE_VERBS.get(norm);
  if (verb === undefined) return traits;
  return traits | FORMS[verb.form] | (verb.cueClass === 'say' && !isWeakCue(verb) ? REPORTS : 0);
});

export function isAdverb(word: string): boolean {
  return MIDDLE_ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word));
}
const NOT_ADVERBS: ReadonlySet<string> = new Set(
  'family assembly reply ally italy july rally bully supply weekly daily monthly kelly emily sally billy reilly'.split(
    ' ',
  ),
);

export function isPersonNoun(word: string): boolean {
  return ROLE_NOUNS.has(word) || ANONYMOUS_NOUNS.has(word) || ROLE_NOUNS.has(singular(word));
}

export function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

export function isSpeakerNoun(word: string): boolean {
  return (
    isPersonNoun(word) ||
    BODY_NOUNS.has(word) ||
    DOCUMENT_NOUNS.has(word) ||
    BODY_NOUNS.has(singular(word)) ||
    DOCUMENT_NOUNS.has(singular(word))
  );
}
