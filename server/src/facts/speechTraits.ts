import type { Tokens } from '../article/types';
import { type TraitList, type WordBits, wordBits, wordTable } from '../article/wordTable';
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
import { CUE_VERBS, type CueVerb, isWeakCue, type VerbForm } from '../english/speechVerbs';

// What a word is to those who read subjects and cues, as bits. The readers ask for several of these at every word of a
// sentence; all answers come from one table, worked out once a word from the lists of `english/`.

// The lowest bit tells that a word is known (see `wordBits`); above the thirtieth not every engine has small integers.
export const DETERMINER = 1 << 1;
export const PRONOUN = 1 << 2;
export const SUBJECT_PRONOUN = 1 << 3;
export const POSSESSIVE = 1 << 4;
export const PREPOSITION = 1 << 5;
export const JOINING_PREPOSITION = 1 << 6;
export const CONJUNCTION = 1 << 7;
export const SUBORDINATOR = 1 << 8;
export const RELATIVE = 1 << 9;
export const AUXILIARY = 1 << 10;
export const FORM_OF_BE = 1 << 11;
export const NEGATION = 1 << 12;
export const OPENER = 1 << 13;
export const ADVERB = 1 << 14;
export const WEEKDAY = 1 << 15;
export const MONTH = 1 << 16;
export const TIME_WORD = 1 << 17;
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
/** A verb that reports words wherever it stands, or what attributes without one ("according", "words", "view"). */
export const REPORTS = 1 << 26;
export const ENDS_IN_ED = 1 << 27;
export const ENDS_IN_ING = 1 << 28;
/** A pronoun that begins a clause. */
export const CLAUSE_PRONOUN = 1 << 29;

/** Where any of these stands there may be a cue. */
export const MAY_BE_CUE = CUE_VERB | SPEECH_NOUN | REPORTS;
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
/** "by her own count", "by Roe's reckoning": her words as well. */
export const BY_SOMEBODYS: ReadonlySet<string> = new Set(
  'account admission count reckoning estimate estimation calculation recollection telling description confession lights'.split(
    ' ',
  ),
);
/** Verbs of thinking that report what stands before them at a sentence's end: "The marsh saved lives, she believes." */
export const CLOSING_THOUGHTS: ReadonlySet<string> = new Set([
  'believe',
  'think',
  'reckon',
  'suspect',
  'fear',
  'hope',
  'feel',
]);
/** What attributes without a verb. */
export const VERBLESS: ReadonlySet<string> = new Set([
  'according',
  'per',
  'word',
  'words',
  ...IN_SOMEBODYS,
  ...BY_SOMEBODYS,
]);

function lists(): TraitList {
  const verbs = [...CUE_VERBS].map(([word, verb]): readonly [number, readonly string[]] => [FORMS[verb.form], [word]]);
  const reporting = [...CUE_VERBS].filter(
    ([, verb]) => (verb.cueClass === 'say' && !isWeakCue(verb)) || CLOSING_THOUGHTS.has(verb.lemma),
  );
  return [
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
    [ADVERB, MIDDLE_ADVERBS],
    [WEEKDAY, WEEKDAYS],
    [MONTH, MONTHS],
    [TIME_WORD, TIME_WORDS],
    [PERSON_NOUN | SPEAKER_NOUN, [...ROLE_NOUNS, ...ANONYMOUS_NOUNS]],
    [SPEAKER_NOUN, [...BODY_NOUNS, ...DOCUMENT_NOUNS]],
    [SPEECH_NOUN, SPEECH_NOUNS],
    [CLAUSE_PRONOUN, ['he', 'she', 'they', 'it', 'we', 'i']],
    ...verbs,
    [REPORTS, [...VERBLESS, ...reporting.map(([word]) => word)]],
  ];
}

/** What a word's ending tells, looked for by its last letter: texts bring new words without end. */
function traitsByEnding(norm: string): number {
  switch (norm.charCodeAt(norm.length - 1)) {
    case 100: // d
      return norm.endsWith('ed') ? ENDS_IN_ED : 0;
    case 103: // g
      return norm.endsWith('ing') ? ENDS_IN_ING : 0;
    case 121: // y
      return isAdverb(norm) ? ADVERB : 0;
    case 110: // n
    case 115: // s
      return pluralTraits(singular(norm));
    default:
      return 0;
  }
}

function pluralTraits(noun: string): number {
  if (ROLE_NOUNS.has(noun)) return PERSON_NOUN | SPEAKER_NOUN;
  return BODY_NOUNS.has(noun) || DOCUMENT_NOUNS.has(noun) ? SPEAKER_NOUN : 0;
}

/** All traits of each word. */
export const SPEECH_TRAITS: WordBits = wordBits(lists, traitsByEnding);

const VERB_FORMS: ReadonlyMap<string, number> = new Map([...CUE_VERBS.keys()].map((word, i) => [word, i]));
const verbFormOf = wordTable((norm) => VERB_FORMS.get(norm)!);
const VERBS_BY_FORM: readonly CueVerb[] = [...CUE_VERBS.values()];

/** The verb that attributes of which the token is a form (`CUE_VERB`). */
export function cueVerbAt(tokens: Tokens, at: number): CueVerb {
  return VERBS_BY_FORM[verbFormOf(tokens, at)]!;
}

export function isAdverb(word: string): boolean {
  return MIDDLE_ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word));
}
const NOT_ADVERBS: ReadonlySet<string> = new Set(
  'family assembly reply ally italy july rally bully supply weekly daily monthly kelly emily sally billy reilly telly belly jelly gully lily monopoly anomaly butterfly holly folly homily elderly'.split(
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
