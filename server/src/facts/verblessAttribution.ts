import { CAPITAL } from '../article/types';
import type { Attribution } from './attribution';
import { possessorBefore } from './cues';
import { type Frame, is, isWordAt, type Paragraph, stretchOf, traitsAt, wordAt } from './frames';
import {
  CONJUNCTION,
  CUE_VERB,
  FORM_OF_BE,
  isPersonNoun,
  PRONOUN,
  SPEAKER_NOUN,
  SPEECH_NOUN,
  SUBORDINATOR,
  singular,
} from './speechTraits';
import { isName, mainSubject, type Phrase, phraseStartingAt } from './subjectPhrases';

// Attributions without a verb of saying: signatures, labels, dashes, headlines, “…” is how Roe describes it.

/** "When Roe wrapped up — “…” — they cheered": words set into a sentence about their speaker. */
export function dashed(p: Paragraph, frame: Frame, q: number): Attribution | null {
  if (!DASH.has(wordAt(p, q - 1))) return null;
  const stretch = p.stretches[stretchOf(p.items[q]!)]!;
  if (stretch.innerEnd - stretch.innerFirst < 4 || !(p.tokens.flags[stretch.innerFirst]! & CAPITAL)) return null;
  let from = frame.from;
  if (is(p, from, SUBORDINATOR)) from++;
  const subject = mainSubject(p, { from, to: frame.to }, q);
  return subject && plausible(p, subject) ? verbless(q - 1, subject, 50, 'before') : null;
}

/** "Retired General Reveals ‘Hard’ Years": in a headline, who comes first does what comes next. */
export function headlineSubject(p: Paragraph, frame: Frame, q: number): Attribution | null {
  if (!p.titleCase || frame.from !== 0) return null;
  for (let k = frame.from + 1; k < q && k < frame.from + 6; k++) {
    if (!isWordAt(p, k)) return null;
    const word = wordAt(p, k);
    const traits = traitsAt(p, k);
    const verb =
      (traits & CUE_VERB) !== 0 ||
      isPluralPeople(wordAt(p, k - 1)) ||
      (k > frame.from + 1 && word.length > 4 && word.endsWith('s') && !word.endsWith('ss'));
    if (!verb || word === "'s" || (traits & SPEAKER_NOUN) !== 0) continue;
    return {
      cue: {
        kind: 'verb',
        from: k,
        to: k + 1,
        verb: null,
        subject: { from: frame.from, to: k },
        side: 'before',
        passive: false,
        negated: false,
        weak: false,
      },
      score: 45,
      where: 'before',
    };
  }
  return null;
}

/** "Angry Parents Rally": what follows people in a headline is what they do. */
function isPluralPeople(word: string): boolean {
  return isPersonNoun(word) && singular(word) !== word;
}

const DASH: ReadonlySet<string> = new Set(['—', '–', '-', '―', '--']);

function verbless(at: number, subject: Phrase, score: number, where: 'before' | 'behind'): Attribution {
  return {
    cue: {
      kind: 'colon',
      from: at,
      to: at + 1,
      verb: null,
      subject,
      side: where,
      passive: false,
      negated: false,
      weak: false,
    },
    score,
    where,
  };
}

/** “…” — Ana Roe: a name behind a dash, and nothing after it. */
export function signature(p: Paragraph, frame: Frame, q: number): Attribution | null {
  const colon = wordAt(p, q + 1) === ':' && q === frame.from;
  if (!colon && !DASH.has(wordAt(p, q + 1))) return null;
  let from = q + 2;
  while (DASH.has(wordAt(p, from))) from++;
  const subject = phraseStartingAt(p, from, p.items.length);
  if (!subject || subject.to - subject.from > 8) return null;
  if (!isName(p, subject.from) && !(colon && is(p, subject.to - 1, SPEAKER_NOUN))) return null;
  const after = wordAt(p, subject.to);
  const ends =
    subject.to >= frame.to || after === ',' || (after === '.' && subject.to + 1 >= frame.to) || after === '(';
  return ends ? verbless(q + 1, subject, 132, 'behind') : null;
}

/** “…” is how Roe describes it; “…” was all that Roe would say. */
export function explained(p: Paragraph, frame: Frame, q: number): Attribution | null {
  if (q !== frame.from || !is(p, q + 1, FORM_OF_BE)) return null;
  let k = q + 2;
  const word = wordAt(p, k);
  const answer = answered(p, frame, q);
  if (answer) return verbless(q + 1, answer, 118, 'behind');
  if (word !== 'how' && word !== 'what' && word !== 'all') return null;
  k++;
  if (wordAt(p, k) === 'that') k++;
  const subject = mainSubject(p, { from: k, to: frame.to }, frame.to);
  return subject && plausible(p, subject) ? { ...verbless(q + 1, subject, 118, 'behind') } : null;
}

/** “…” was Roe's answer; “…” is her verdict. */
function answered(p: Paragraph, frame: Frame, q: number): Phrase | null {
  for (let k = q + 3; k < frame.to && k < q + 8; k++) {
    if (!is(p, k, SPEECH_NOUN) && wordAt(p, k) !== 'verdict') continue;
    const owner = possessorBefore(p, k, q + 2);
    return owner && owner.from === q + 2 ? owner : null;
  }
  return null;
}

/** A headline's "Roe: We will “never” yield": the name before the colon speaks, if nothing nearer does. */
export function labelled(p: Paragraph, frame: Frame, q: number): Attribution | null {
  let on = -1;
  for (let k = frame.from + 1; k < q && k < frame.from + (on < 0 ? 5 : 9); k++) {
    const word = wordAt(p, k);
    // "Roe on the Harbour: “…”"
    if (word === 'on' && k > frame.from) on = k;
    if (word !== ':') {
      if (!isName(p, k) && word !== "'s" && on < 0) return null;
      continue;
    }
    const subject: Phrase = { from: frame.from, to: on < 0 ? k : on };
    return isName(p, frame.from) ? verbless(k, subject, p.titleCase ? 105 : 20, 'before') : null;
  }
  return null;
}

export function plausible(p: Paragraph, phrase: Phrase): boolean {
  for (let k = phrase.from; k < phrase.to; k++) {
    const traits = traitsAt(p, k);
    if (isName(p, k) || (traits & SPEAKER_NOUN) !== 0) return true;
    if ((traits & PRONOUN) !== 0 && !(traits & CONJUNCTION) && phrase.to - phrase.from === 1) return true;
  }
  return false;
}
