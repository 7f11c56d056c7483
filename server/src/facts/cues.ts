import { wordTable } from '../article/wordTable';
import { AUXILIARIES, BE, DETERMINERS, POSSESSIVES, PREPOSITIONS } from '../english/functionWords';
import { SPEECH_NOUNS } from '../english/speakerNouns';
import { CUE_VERBS, type CueVerb } from '../english/speechVerbs';
import { readVerb } from './cueVerbs';
import { type Frame, isPunctuationAt, isStretchAt, isWordAt, type Paragraph, wordAt } from './frames';
import {
  isName,
  isSpeakerNoun,
  isTimeWord,
  mainSubject,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
} from './subjectPhrases';

/** Neither a passive, nor denied, nor in doubt: what most cues are. */
const PLAIN = { passive: false, negated: false, weak: false } as const;

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

/** Every word that `readCues` looks for. */
const mayBeCue = wordTable((norm) =>
  CUE_VERBS.has(norm) || SPEECH_NOUNS.has(norm) || IN_SOMEBODYS.has(norm) || /^(?:according|per|words?)$/.test(norm)
    ? 1
    : 0,
);

/** All cues of a frame, in order. */
export function readCues(p: Paragraph, frame: Frame): Cue[] {
  const cues: Cue[] = [];
  for (let k = frame.from; k < frame.to; k++) {
    const item = p.items[k]!;
    if (item < 0 || !mayBeCue(p.tokens, item)) continue;
    const word = p.tokens.norms[item]!;
    if (word === 'according' && wordAt(p, k + 1) === 'to') {
      const subject = phraseStartingAt(p, k + 2, frame.to);
      cues.push({
        kind: 'according',
        from: k,
        to: k + 2,
        verb: null,
        subject,
        side: 'behind',
        ...PLAIN,
      });
      k++;
      continue;
    }
    if (word === 'per' && (wordAt(p, k - 1) === ',' || isStretchAt(p, k - 1) || k === frame.from)) {
      const subject = phraseStartingAt(p, k + 1, frame.to);
      if (
        subject &&
        (isName(p, subject.to - 1) ||
          isSpeakerNoun(wordAt(p, subject.to - 1)) ||
          DETERMINERS.has(wordAt(p, subject.from)))
      )
        cues.push({
          kind: 'according',
          from: k,
          to: k + 1,
          verb: null,
          subject,
          side: 'behind',
          ...PLAIN,
        });
      continue;
    }
    const verb = CUE_VERBS.get(word);
    if (verb) {
      const cue = readVerb(p, frame, k, verb, cues);
      if (cue) {
        cues.push(cue);
        k = cue.to - 1;
        continue;
      }
    }
    if (word === 'words' || word === 'word' || IN_SOMEBODYS.has(word)) {
      const cue = inTheWordsOf(p, frame, k);
      if (cue) {
        cues.push(cue);
        continue;
      }
    }
    if (SPEECH_NOUNS.has(word)) {
      const cue = readNoun(p, frame, k);
      if (cue) cues.push(cue);
    }
  }
  return cues;
}

/** "in his eyes", "in Lenk's view": as good as his words. */
const IN_SOMEBODYS: ReadonlySet<string> = new Set([
  'eyes',
  'view',
  'opinion',
  'telling',
  'estimation',
  'judgment',
  'judgement',
]);

/** "in Lenk's words", "in the words of Lenk". */
function inTheWordsOf(p: Paragraph, frame: Frame, k: number): Cue | null {
  if (wordAt(p, k + 1) === 'of') {
    if (IN_SOMEBODYS.has(wordAt(p, k)) && wordAt(p, k - 2) !== 'in') return null;
    const subject = phraseStartingAt(p, k + 2, frame.to);
    if (subject && wordAt(p, k - 1) === 'the')
      return {
        kind: 'words',
        from: k - 1,
        to: k + 2,
        verb: null,
        subject,
        side: 'behind',
        ...PLAIN,
      };
    return null;
  }
  const subject = possessorBefore(p, k, frame.from);
  if (!subject) return null;
  if (IN_SOMEBODYS.has(wordAt(p, k)) && wordAt(p, subject.from - 1) !== 'in') return null;
  return {
    kind: 'words',
    from: k,
    to: k + 1,
    verb: null,
    subject,
    side: 'before',
    ...PLAIN,
  };
}

/** "Lenk's blunt warning": the phrase that owns the noun at `k`. */
export function possessorBefore(p: Paragraph, k: number, floor: number): Phrase | null {
  for (let j = k - 1; j >= floor && k - j < 6; j--) {
    const word = wordAt(p, j);
    if (isStretchAt(p, j)) return null;
    if (POSSESSIVES.has(word)) return { from: j, to: j + 1 };
    if (word === "'s" || (isPunctuationAt(p, j) && (word === "'" || word === '’'))) {
      const phrase = phraseEndingAt(p, j, floor);
      return phrase;
    }
    if (!isWordAt(p, j) && word !== '-') return null;
    if (PREPOSITIONS.has(word) || AUXILIARIES.has(word)) return null;
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
  return BE.has(wordAt(p, k - 1)) && !wordAt(p, k).endsWith('ing');
}

/** A noun for somebody's words, with its owner: "his claim that", "a warning from the ministry". */
function readNoun(p: Paragraph, frame: Frame, k: number): Cue | null {
  const owner = possessorBefore(p, k, frame.from);
  if (owner)
    return {
      kind: 'noun',
      from: k,
      to: k + 1,
      verb: null,
      subject: owner,
      side: 'before',
      ...PLAIN,
    };
  // "Lenk used the phrase “…”": the noun's owner is whoever used it.
  if (isStretchAt(p, k + 1) && TERMS.has(wordAt(p, k))) {
    let used = k - 1;
    while (used > frame.from && k - used < 4 && !USED.has(wordAt(p, used))) used--;
    const user = USED.has(wordAt(p, used)) ? mainSubject(p, frame, used) : null;
    if (user && !isPassive(p, used))
      return {
        kind: 'noun',
        from: used,
        to: k + 1,
        verb: null,
        subject: user,
        side: 'before',
        ...PLAIN,
      };
  }
  const next = wordAt(p, k + 1);
  if (next === 'by' || next === 'from') {
    const subject = phraseStartingAt(p, k + 2, frame.to);
    if (subject && !isTimeWord(wordAt(p, subject.from)))
      return {
        kind: 'noun',
        from: k,
        to: k + 1,
        verb: null,
        subject,
        side: 'behind',
        ...PLAIN,
      };
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
