import { CUE_VERBS, type CueVerb } from '../english/speechVerbs';
import { readVerb } from './cueVerbs';
import { type Frame, is, isPunctuationAt, isStretchAt, isWordAt, type Paragraph, traitsAt, wordAt } from './frames';
import {
  AUXILIARY,
  CUE_VERB,
  DETERMINER,
  FORM_OF_BE,
  IN_SOMEBODYS,
  MAY_BE_CUE,
  POSSESSIVE,
  PREPOSITION,
  SPEAKER_NOUN,
  SPEECH_NOUN,
  TIME,
  VERBLESS_CUE,
} from './speechTraits';
import { isName, mainSubject, type Phrase, phraseEndingAt, phraseStartingAt } from './subjectPhrases';

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

/** A cue without a verb: neither a passive, nor denied, nor in doubt. */
function cueOf(kind: CueKind, from: number, to: number, subject: Phrase | null, side: Cue['side']): Cue {
  return { kind, from, to, verb: null, subject, side, passive: false, negated: false, weak: false };
}

/** All cues of a frame, in order. */
export function readCues(p: Paragraph, frame: Frame): Cue[] {
  const cues: Cue[] = [];
  for (let k = frame.from; k < frame.to; k++) {
    const item = p.items[k]!;
    if (item < 0) continue;
    const traits = p.traits[k]!;
    if (!(traits & MAY_BE_CUE)) continue;
    const word = p.tokens.norms[item]!;
    if (word === 'according' && wordAt(p, k + 1) === 'to') {
      const subject = phraseStartingAt(p, k + 2, frame.to);
      cues.push(cueOf('according', k, k + 2, subject, 'behind'));
      k++;
      continue;
    }
    if (word === 'per' && (wordAt(p, k - 1) === ',' || isStretchAt(p, k - 1) || k === frame.from)) {
      const subject = phraseStartingAt(p, k + 1, frame.to);
      if (
        subject &&
        (isName(p, subject.to - 1) || is(p, subject.to - 1, SPEAKER_NOUN) || is(p, subject.from, DETERMINER))
      )
        cues.push(cueOf('according', k, k + 1, subject, 'behind'));
      continue;
    }
    const verb = traits & CUE_VERB ? CUE_VERBS.get(word) : undefined;
    if (verb) {
      const cue = readVerb(p, frame, k, verb, cues);
      if (cue) {
        cues.push(cue);
        k = cue.to - 1;
        continue;
      }
    }
    if (traits & VERBLESS_CUE && word !== 'according' && word !== 'per') {
      const cue = inTheWordsOf(p, frame, k);
      if (cue) {
        cues.push(cue);
        continue;
      }
    }
    if (traits & SPEECH_NOUN) {
      const cue = readNoun(p, frame, k);
      if (cue) cues.push(cue);
    }
  }
  return cues;
}

/** "in Lenk's words", "in the words of Lenk". */
function inTheWordsOf(p: Paragraph, frame: Frame, k: number): Cue | null {
  if (wordAt(p, k + 1) === 'of') {
    if (IN_SOMEBODYS.has(wordAt(p, k)) && wordAt(p, k - 2) !== 'in') return null;
    const subject = phraseStartingAt(p, k + 2, frame.to);
    if (subject && wordAt(p, k - 1) === 'the') return cueOf('words', k - 1, k + 2, subject, 'behind');
    return null;
  }
  const subject = possessorBefore(p, k, frame.from);
  if (!subject) return null;
  if (IN_SOMEBODYS.has(wordAt(p, k)) && wordAt(p, subject.from - 1) !== 'in') return null;
  return cueOf('words', k, k + 1, subject, 'before');
}

/** "Lenk's blunt warning": the phrase that owns the noun at `k`. */
export function possessorBefore(p: Paragraph, k: number, floor: number): Phrase | null {
  for (let j = k - 1; j >= floor && k - j < 6; j--) {
    const word = wordAt(p, j);
    const traits = traitsAt(p, j);
    if (isStretchAt(p, j)) return null;
    if ((traits & POSSESSIVE) !== 0) return { from: j, to: j + 1 };
    if (word === "'s" || (isPunctuationAt(p, j) && (word === "'" || word === '’'))) {
      const phrase = phraseEndingAt(p, j, floor);
      return phrase;
    }
    if (!isWordAt(p, j) && word !== '-') return null;
    if ((traits & (PREPOSITION | AUXILIARY)) !== 0) return null;
  }
  return null;
}

const TERMS: ReadonlySet<string> = new Set([
  'phrase',
  'word',
  'words',
  'slogan',
  'line',
  'expression',
  'comparison',
  'quip',
  'refrain',
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
]);

function isPassive(p: Paragraph, k: number): boolean {
  return is(p, k - 1, FORM_OF_BE) && !wordAt(p, k).endsWith('ing');
}

/** A noun for somebody's words, with its owner: "his claim that", "a warning from the ministry". */
function readNoun(p: Paragraph, frame: Frame, k: number): Cue | null {
  const owner = possessorBefore(p, k, frame.from);
  if (owner) return cueOf('noun', k, k + 1, owner, 'before');
  // "Lenk used the phrase “…”": the noun's owner is whoever used it.
  if (isStretchAt(p, k + 1) && TERMS.has(wordAt(p, k))) {
    let used = k - 1;
    while (used > frame.from && k - used < 4 && !USED.has(wordAt(p, used))) used--;
    const user = USED.has(wordAt(p, used)) ? mainSubject(p, frame, used) : null;
    if (user && !isPassive(p, used)) return cueOf('noun', used, k + 1, user, 'before');
  }
  const next = wordAt(p, k + 1);
  if (next === 'by' || next === 'from') {
    const subject = phraseStartingAt(p, k + 2, frame.to);
    if (subject && !is(p, subject.from, TIME)) return cueOf('noun', k, k + 1, subject, 'behind');
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
