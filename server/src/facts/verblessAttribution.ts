import { CAPITAL } from '../article/types';
import { type Attribution, attributionBy } from './attributionTypes';
import { cueOf, possessorBefore } from './cues';
import { type Frame, IS_NAME, IS_WORD, isName, isTitleCase, type Paragraph, stretchAt } from './frames';
import {
  CONJUNCTION,
  CUE_VERB,
  FORM_OF_BE,
  isPersonNoun,
  OPENER,
  PRONOUN,
  SPEAKER_NOUN,
  SPEECH_NOUN,
  SUBORDINATOR,
  singular,
  TIME_WORD,
} from './speechTraits';
import { mainSubject, type Phrase, phraseOf, phraseStartingAt } from './subjectPhrases';

// Attributions without a verb of saying: signatures, labels, dashes, headlines, “…” is how Roe describes it.

/** "When Roe wrapped up — “…” — they cheered": words set into a sentence about their speaker. */
export function dashed(p: Paragraph, frame: Frame, q: number): Attribution | null {
  if (!DASH.has(p.words[q - 1]!)) return null;
  const stretch = stretchAt(p, q);
  if (stretch.innerEnd - stretch.innerFirst < 4 || !(p.tokens.flags[stretch.innerFirst]! & CAPITAL)) return null;
  let from = frame.from;
  if ((p.traits[from]! & SUBORDINATOR) !== 0) from++;
  const subject = mainSubject(p, from, frame.to, q);
  return subject && plausible(p, subject) ? verbless(q - 1, subject, 50, 'before') : null;
}

/** "Retired General Reveals ‘Hard’ Years": in a headline, who comes first does what comes next. */
export function headlineSubject(p: Paragraph, frame: Frame, q: number): Attribution | null {
  if (frame.from !== p.from || q <= frame.from + 1 || !isTitleCase(p)) return null;
  const { words, traits, marks } = p;
  for (let k = frame.from + 1; k < q && k < frame.from + 6; k++) {
    if ((marks[k]! & IS_WORD) === 0) return null;
    const word = words[k]!;
    const verb =
      (traits[k]! & CUE_VERB) !== 0 ||
      isPluralPeople(words[k - 1]!) ||
      (k > frame.from + 1 && word.length > 4 && word.endsWith('s') && !word.endsWith('ss'));
    if (!verb || word === "'s" || (traits[k]! & SPEAKER_NOUN) !== 0) continue;
    return attributionBy(cueOf('verb', k, k + 1, null, phraseOf(frame.from, k), 'before'), 45, 'before');
  }
  return null;
}

/** "Angry Parents Rally": what follows people in a headline is what they do. */
function isPluralPeople(word: string): boolean {
  return isPersonNoun(word) && singular(word) !== word;
}

const DASH: ReadonlySet<string> = new Set(['—', '–', '-', '―', '--']);

function verbless(at: number, subject: Phrase, score: number, where: 'before' | 'behind'): Attribution {
  return attributionBy(cueOf('colon', at, at + 1, null, subject, where), score, where);
}

/** “…” — Ana Roe: a name behind a dash, and nothing after it. */
export function signature(p: Paragraph, frame: Frame, q: number): Attribution | null {
  const { words } = p;
  const colon = words[q + 1] === ':' && q === frame.from;
  if (!colon && !DASH.has(words[q + 1]!)) return null;
  let from = q + 2;
  while (DASH.has(words[from]!)) from++;
  const subject = phraseStartingAt(p, from, p.to);
  if (!subject || subject.to - subject.from > 8) return null;
  if (!isName(p, subject.from) && !(colon && (p.traits[subject.to - 1]! & SPEAKER_NOUN) !== 0)) return null;
  const after = words[subject.to];
  const ends =
    subject.to >= frame.to || after === ',' || (after === '.' && subject.to + 1 >= frame.to) || after === '(';
  return ends ? verbless(q + 1, subject, 132, 'behind') : null;
}

/** “…” is how Roe describes it; “…” was all that Roe would say. */
export function explained(p: Paragraph, frame: Frame, q: number): Attribution | null {
  const { words, traits } = p;
  if (q !== frame.from || (traits[q + 1]! & FORM_OF_BE) === 0) return null;
  let k = q + 2;
  const word = words[k];
  const answer = answered(p, frame, q);
  if (answer) return verbless(q + 1, answer, 118, 'behind');
  if (word !== 'how' && word !== 'what' && word !== 'all') return null;
  k++;
  if (words[k] === 'that') k++;
  const subject = mainSubject(p, k, frame.to, frame.to);
  return subject && plausible(p, subject) ? verbless(q + 1, subject, 118, 'behind') : null;
}

/** “…” was Roe's answer; “…” is her verdict. */
function answered(p: Paragraph, frame: Frame, q: number): Phrase | null {
  for (let k = q + 3; k < frame.to && k < q + 8; k++) {
    if ((p.traits[k]! & SPEECH_NOUN) === 0 && p.words[k] !== 'verdict') continue;
    const owner = possessorBefore(p, k, q + 2);
    return owner && owner.from === q + 2 ? owner : null;
  }
  return null;
}

/** What stands before the colon of a headline and is said by nobody. */
export const LABELS: ReadonlySet<string> = new Set(
  (
    'interview opinion analysis exclusive watch listen video photos gallery live update updated breaking explainer comment commentary editorial ' +
    'review profile obituary podcast newsletter column feature factbox timeline quote quotes revealed official transcript q&a readers letters poll quiz recap'
  ).split(' '),
);

/** A headline's "Roe: We will “never” yield", whose first word is a name: who is before the colon speaks, if nothing nearer does. */
export function labelled(p: Paragraph, frame: Frame, q: number): Attribution | null {
  const { words, marks } = p;
  const { from } = frame;
  let on = -1;
  for (let k = from + 1; k < q && k < from + (on < 0 ? 5 : 9); k++) {
    const word = words[k];
    // "Roe on the Harbour: “…”"
    if (word === 'on') on = k;
    if (word !== ':') {
      if ((marks[k]! & IS_NAME) === 0 && word !== "'s" && on < 0) return null;
      continue;
    }
    // "Transcript: Roe on “Morning Talk”"
    if (k === from + 1 && LABELS.has(words[from]!)) return null;
    const label = phraseOf(from, on < 0 ? k : on);
    return onlyOpens(p, label) ? null : verbless(k, label, isTitleCase(p) ? 105 : 20, 'before');
  }
  return null;
}

/** "Then", "And today": words that open a sentence, and nobody. */
export function onlyOpens({ traits }: Paragraph, { from, to }: Phrase): boolean {
  for (let k = from; k < to; k++) if ((traits[k]! & (OPENER | CONJUNCTION | TIME_WORD)) === 0) return false;
  return true;
}

export function plausible({ traits, marks }: Paragraph, { from, to }: Phrase): boolean {
  for (let k = from; k < to; k++) {
    if ((marks[k]! & IS_NAME) !== 0 || (traits[k]! & SPEAKER_NOUN) !== 0) return true;
    if ((traits[k]! & (PRONOUN | CONJUNCTION)) === PRONOUN && to - from === 1) return true;
  }
  return false;
}
