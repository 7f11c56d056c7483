import { type Attribution, attributionBy } from './attributionTypes';
import { cueOf } from './cues';
import {
  COMMA_INSIDE,
  type Frame,
  IS_NAME,
  IS_WORD,
  LIKE_A_VERB,
  type Paragraph,
  STOP_INSIDE,
  stretchAt,
} from './frames';
import { PERSON_NOUN, PREPOSITION, RELATIVE, SUBJECT_PRONOUN } from './speechTraits';
import { mainSubject, type Phrase, phraseEndingAt, phraseStartingAt } from './subjectPhrases';
import { plausible } from './verblessAttribution';

const NO_VERBS: ReadonlySet<string> = new Set('red bed need indeed speed hundred sacred united'.split(' '));

/** How surely such a verb attributes at the most. */
export const SUREST_UNLISTED = 112;

/** A past tense that no list has (`LIKE_A_VERB`), in a frame that leaves no doubt: “…,” she wheezed. / “…,” wheezed the mayor. */
export function unlistedVerb(p: Paragraph, frame: Frame, q: number): Attribution | null {
  const { words, marks } = p;
  if ((marks[q]! & (COMMA_INSIDE | STOP_INSIDE)) !== 0 && q + 1 < frame.to) {
    if (isVerbLike(p, q + 1)) {
      const subject = phraseStartingAt(p, q + 2, frame.to);
      if (subject) return byVerb(q + 1, subject, 'behind', 'behind', SUREST_UNLISTED);
    }
    for (let k = q + 2; k < frame.to && k < q + 12; k++) {
      if (!isVerbLike(p, k)) {
        if ((marks[k]! & IS_WORD) === 0 && words[k] !== '-') break;
        continue;
      }
      const subject = phraseEndingAt(p, k, q + 1);
      // “…” that rang through the hall: the words rang.
      if (subject && subject.from === q + 1 && (p.traits[q + 1]! & RELATIVE) === 0 && plausible(p, subject))
        return byVerb(k, subject, 'before', 'behind', SUREST_UNLISTED);
      break;
    }
  }
  return words[q - 1] === ',' ? verbBeforeComma(p, frame, q) : verbBeforeThat(p, frame, q);
}

const STANDS_ALONE: ReadonlySet<string> = new Set('with to from of by against and or as'.split(' '));

/** Roe sniffed that the harbour was “a puddle”: nothing but a report is a verb with its speaker before and "that" behind it. */
function verbBeforeThat(p: Paragraph, frame: Frame, q: number): Attribution | null {
  const { words } = p;
  if ((frame.traits & RELATIVE) === 0) return null;
  for (let k = q - 1; k > frame.from + 1; k--) {
    // "Roe contrasted that with …": the word is no clause's.
    if (words[k] !== 'that' || !isVerbLike(p, k - 1) || STANDS_ALONE.has(words[k + 1]!)) continue;
    const subject = phraseEndingAt(p, k - 1, frame.from);
    return subject && isSomebody(p, subject) ? byVerb(k - 1, subject, 'before', 'before', 90) : null;
  }
  return null;
}

function isSomebody({ traits, marks }: Paragraph, { from, to }: Phrase): boolean {
  if (to - from === 1 && (traits[from]! & SUBJECT_PRONOUN) !== 0) return true;
  return (marks[to - 1]! & IS_NAME) !== 0 || (traits[to - 1]! & PERSON_NOUN) !== 0;
}

/** Roe wheezed into the microphone, “…”. */
function verbBeforeComma(p: Paragraph, frame: Frame, q: number): Attribution | null {
  const stretch = stretchAt(p, q);
  if (stretch.innerEnd - stretch.innerFirst < 3) return null;
  for (let k = q - 2; k > frame.from && q - k < 9; k--) {
    if ((p.marks[k]! & IS_WORD) === 0) break;
    if (isVerbLike(p, k) && (p.traits[k - 1]! & PREPOSITION) === 0) {
      const subject = phraseEndingAt(p, k, frame.from) ?? mainSubject(p, frame.from, frame.to, k);
      return subject && plausible(p, subject) ? byVerb(k, subject, 'before', 'before', 70) : null;
    }
  }
  return null;
}

function isVerbLike({ words, marks }: Paragraph, k: number): boolean {
  return (marks[k]! & LIKE_A_VERB) !== 0 && words[k]!.length > 3 && !NO_VERBS.has(words[k]!);
}

function byVerb(
  at: number,
  subject: Phrase,
  side: 'before' | 'behind',
  where: Attribution['where'],
  score: number,
): Attribution {
  return attributionBy(cueOf('verb', at, at + 1, null, subject, side), score, where);
}
