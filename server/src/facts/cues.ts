import type { CueVerb } from '../english/speechVerbs';
import { readVerb } from './cueVerbs';
import { type Frame, IS_STRETCH, IS_WORD, isName, type Paragraph } from './frames';
import {
  ADVERB,
  AUXILIARY,
  BY_SOMEBODYS,
  CUE_VERB,
  cueVerbAt,
  DETERMINER,
  ENDS_IN_ING,
  FORM_OF_BE,
  IN_SOMEBODYS,
  POSSESSIVE,
  PREPOSITION,
  REPORTS,
  SPEAKER_NOUN,
  SPEECH_NOUN,
  TIME,
  VERBLESS,
} from './speechTraits';
import { mainSubject, type Phrase, phraseEndingAt, phraseOf, phraseStartingAt } from './subjectPhrases';

export type CueKind = 'verb' | 'according' | 'colon' | 'noun' | 'words';

/** Words that attribute, with whom they attribute to. Item indices of the paragraph. */
export interface Cue {
  readonly kind: CueKind;
  readonly from: number;
  readonly to: number;
  readonly verb: CueVerb | null;
  readonly subject: Phrase | null;
  /** The subject stands right beside the verb, before it or (inverted) behind it. */
  readonly side: 'before' | 'behind' | 'far';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly weak: boolean;
}

/** A cue that is neither a passive, nor denied, nor in doubt. */
export function cueOf(
  kind: CueKind,
  from: number,
  to: number,
  verb: CueVerb | null,
  subject: Phrase | null,
  side: Cue['side'],
): Cue {
  return { kind, from, to, verb, subject, side, passive: false, negated: false, weak: false };
}

export const NO_CUES: readonly Cue[] = [];

/** All cues of a frame, in order. */
export function readCues(p: Paragraph, frame: Frame): readonly Cue[] {
  if (frame.firstCue === frame.endCue) return NO_CUES;
  const cues: Cue[] = [];
  let next = 0;
  for (let c = frame.firstCue; c < frame.endCue; c++) {
    const k = p.cuePlaces[c]!;
    if (k < next) continue;
    const cue = readCueAt(p, frame, k, cues);
    if (cue === null) continue;
    cues.push(cue);
    next = cue.to;
  }
  return cues;
}

/** The cue that begins or ends with item `k`; `cues` are those before it in its frame, which only participles ask for. */
export function readCueAt(p: Paragraph, frame: Frame, k: number, cues: readonly Cue[]): Cue | null {
  const { words } = p;
  const traits = p.traits[k]!;
  const word = words[k]!;
  if ((traits & CUE_VERB) !== 0) {
    const cue = readVerb(p, frame, k, cueVerbAt(p.tokens, p.items[k]!), cues);
    if (cue !== null) return cue;
  }
  if ((traits & REPORTS) !== 0 && VERBLESS.has(word)) {
    if (word === 'according')
      return words[k + 1] === 'to'
        ? cueOf('according', k, k + 2, null, phraseStartingAt(p, k + 2, frame.to), 'behind')
        : null;
    if (word === 'per') return perSomebody(p, frame, k);
    const cue = inTheWordsOf(p, frame, k);
    if (cue !== null) return cue;
  }
  return (traits & SPEECH_NOUN) !== 0 ? readNoun(p, frame, k) : null;
}

/** "…, per the harbour master." */
function perSomebody(p: Paragraph, frame: Frame, k: number): Cue | null {
  if (p.words[k - 1] !== ',' && (p.marks[k - 1]! & IS_STRETCH) === 0 && k !== frame.from) return null;
  const subject = phraseStartingAt(p, k + 1, frame.to);
  if (subject === null) return null;
  const last = subject.to - 1;
  const speaks =
    isName(p, last) || (p.traits[last]! & SPEAKER_NOUN) !== 0 || (p.traits[subject.from]! & DETERMINER) !== 0;
  return speaks ? cueOf('according', k, k + 1, null, subject, 'behind') : null;
}

const OWN_WORDS: ReadonlySet<string> = new Set(['word', 'words']);

/** "in Lenk's words", "in the words of Lenk". */
function inTheWordsOf(p: Paragraph, frame: Frame, k: number): Cue | null {
  const { words } = p;
  if (words[k + 1] === 'of') {
    const lead = words[k - 2];
    const isLed =
      OWN_WORDS.has(words[k]!) ||
      (lead === 'in' && IN_SOMEBODYS.has(words[k]!)) ||
      (lead === 'by' && BY_SOMEBODYS.has(words[k]!));
    if (!isLed) return null;
    const subject = words[k - 1] === 'the' ? phraseStartingAt(p, k + 2, frame.to) : null;
    return subject ? cueOf('words', k - 1, k + 2, null, subject, 'behind') : null;
  }
  const subject = possessorBefore(p, k, frame.from);
  if (!subject) return null;
  const lead = words[subject.from - 1];
  if (lead === 'by' && BY_SOMEBODYS.has(words[k]!)) return cueOf('words', k, k + 1, null, subject, 'before');
  if (!OWN_WORDS.has(words[k]!) && (lead !== 'in' || !IN_SOMEBODYS.has(words[k]!))) return null;
  return cueOf('words', k, k + 1, null, subject, 'before');
}

/** "Lenk's blunt warning": the phrase that owns the noun at `k`. */
export function possessorBefore(p: Paragraph, k: number, floor: number): Phrase | null {
  const { words, traits, marks } = p;
  for (let j = k - 1; j >= floor && k - j < 6; j--) {
    const here = traits[j]!;
    if ((here & POSSESSIVE) !== 0) return phraseOf(j, j + 1);
    if ((here & (PREPOSITION | AUXILIARY)) !== 0 || (marks[j]! & IS_STRETCH) !== 0) return null;
    const word = words[j]!;
    if (word === "'s" || ((marks[j]! & IS_WORD) === 0 && (word === "'" || word === '’')))
      return phraseEndingAt(p, j, floor);
    if ((marks[j]! & IS_WORD) === 0 && word !== '-') return null;
  }
  return null;
}

const TERMS: ReadonlySet<string> = new Set([
  'phrase',
  'term',
  'word',
  'words',
  'slogan',
  'line',
  'expression',
  'comparison',
  'quip',
  'refrain',
  'chant',
  'mantra',
  'motto',
]);
const USED: ReadonlySet<string> = new Set([
  'used',
  'uses',
  'use',
  'using',
  'coined',
  'chose',
  'chooses',
  'repeated',
  'repeats',
  'employed',
  'invoked',
  'reprised',
  'revived',
  'borrowed',
  'adopted',
]);

const CHANTS: ReadonlySet<string> = new Set('chant chants cry cries shout shouts call calls refrain'.split(' '));
const TAKEN_UP: ReadonlySet<string> = new Set(
  'joined join joins led lead leads broke break breaks burst bursts erupted erupt erupts started start starts began raised'.split(
    ' ',
  ),
);

/** "At one point the crowd chanted": whom the sentence is about; behind a lead-in without a comma, who stands before the verb. */
function doerOf(p: Paragraph, frame: Frame, verb: number): Phrase | null {
  const main = mainSubject(p, frame.from, frame.to, verb);
  let end = verb;
  while ((p.traits[end - 1]! & ADVERB) !== 0) end--;
  return main !== null && (p.traits[main.from]! & PREPOSITION) === 0
    ? main
    : (phraseEndingAt(p, end, frame.from) ?? main);
}

function isPassive({ words, traits }: Paragraph, k: number): boolean {
  return (traits[k - 1]! & FORM_OF_BE) !== 0 && !words[k]!.endsWith('ing');
}

/** A noun for somebody's words, with its owner: "his claim that", "a warning from the ministry". */
function readNoun(p: Paragraph, frame: Frame, k: number): Cue {
  const { words, traits } = p;
  const owner = possessorBefore(p, k, frame.from);
  if (owner) return cueOf('noun', k, k + 1, null, owner, 'before');
  // "Lenk used the phrase “…”": the noun's owner is whoever used it.
  if ((p.marks[k + 1]! & IS_STRETCH) !== 0 && TERMS.has(words[k]!)) {
    let used = k - 1;
    while (used > frame.from && k - used < 4 && !USED.has(words[used]!)) used--;
    const user = USED.has(words[used]!) ? doerOf(p, frame, used) : null;
    if (user && !isPassive(p, used)) return cueOf('noun', used, k + 1, null, user, 'before');
  }
  // "They broke into a chant of “…”"
  if (words[k + 1] === 'of' && (p.marks[k + 2]! & IS_STRETCH) !== 0 && CHANTS.has(words[k]!)) {
    let taken = k - 1;
    while (taken > frame.from && k - taken < 6 && !TAKEN_UP.has(words[taken]!)) taken--;
    const chorus = TAKEN_UP.has(words[taken]!) ? doerOf(p, frame, taken) : null;
    if (chorus) return cueOf('noun', taken, k + 2, null, chorus, 'before');
  }
  const next = words[k + 1];
  if (next === 'by' || next === 'from') {
    const subject = phraseStartingAt(p, k + 2, frame.to);
    // "refrain from using it" is a deed.
    const isDeed = subject !== null && (traits[subject.from]! & ENDS_IN_ING) !== 0 && !isName(p, subject.from);
    if (subject && !isDeed && (traits[subject.from]! & TIME) === 0)
      return cueOf('noun', k, k + 1, null, subject, 'behind');
  }
  return {
    kind: 'noun',
    from: k,
    to: k + 1,
    verb: null,
    subject: null,
    side: 'far',
    passive: false,
    negated: false,
    weak: true,
  };
}
