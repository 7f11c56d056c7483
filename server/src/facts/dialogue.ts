import { antecedent, type SpeakerContext } from './antecedents';
import type { Cue } from './cues';
import { isName, itemEnd, itemStart, type Paragraph, stretchAt } from './frames';
import { readSpeaker } from './speakers';
import { speakerTraits } from './speakerTraits';
import { PERSON_NOUN, PRONOUN, singular } from './speechTraits';
import { headOf, type Phrase, phraseStartingAt } from './subjectPhrases';
import type { Speaker } from './types';

// Who answers: “Did you see it?” Roe asked Lind. / “I saw nothing.” / “And who did?”

/** A question that a text quotes, with whoever is to answer it. */
export interface Question {
  readonly paragraph: Paragraph;
  /** Who is asked, by the words behind the verb; null where that is known already, or by nothing. */
  readonly addressee: Phrase | null;
  readonly answerer: Speaker | null;
  /** Where the words begin that say who asks. */
  readonly before: number;
}

/** What a turn of a dialogue leaves for the next one. */
export interface Turn {
  readonly speaker: Speaker;
  readonly question: Question | null;
  /** With whom the speaker talks, once somebody has asked and somebody has answered. */
  readonly partner: Speaker | null;
  /** Who spoke in the paragraph before, if that was somebody else. */
  readonly before: Speaker | null;
}

const ASKS: ReadonlySet<string> = new Set(['ask', 'inquire', 'enquire', 'query', 'question', 'press', 'interject']);

export function asksAt(p: Paragraph, q: number): boolean {
  return p.tokens.norms[stretchAt(p, q).innerEnd - 1] === '?';
}

/** The question that stretch `q` is, if its verb says that somebody is asked. */
export function questionOf(p: Paragraph, cue: Cue, q: number): Question | null {
  if (cue.kind !== 'verb' || cue.passive || !ASKS.has(cue.verb?.lemma ?? '') || !asksAt(p, q)) return null;
  const from = cue.side === 'behind' && cue.subject !== null ? cue.subject.to : cue.to;
  const whom = phraseStartingAt(p, from, p.to);
  const addressee = whom !== null && isSomebody(p, whom) ? whom : null;
  const before = itemStart(p, cue.subject === null ? cue.from : Math.min(cue.from, cue.subject.from));
  return { paragraph: p, addressee, answerer: null, before };
}

function isSomebody(p: Paragraph, phrase: Phrase): boolean {
  if (isPronoun(p, phrase)) return ASKED_OF.has(p.words[phrase.from]!);
  const head = headOf(p, phrase);
  // What is asked of a crowd nobody answers.
  return isName(p, head) || ((p.traits[head]! & PERSON_NOUN) !== 0 && singular(p.words[head]!) === p.words[head]);
}

const ASKED_OF: ReadonlySet<string> = new Set(['him', 'her']);

/** Who is asked, as far as the article tells. */
export function answererOf(question: Question, context: SpeakerContext): Speaker | null {
  const { paragraph: p, addressee, answerer, before } = question;
  if (addressee === null) return answerer;
  if (!isPronoun(p, addressee)) return readSpeaker(p, addressee, context);
  // "Lind asked him" is nobody whom the sentence names.
  const meant = antecedent(p, speakerTraits(p, addressee.from), before, context);
  if (meant === null) return null;
  const start = itemStart(p, addressee.from);
  const end = itemEnd(p, addressee.from);
  return { start, end, text: p.article.text.slice(start, end), anonymous: false, ...meant };
}

const isPronoun = (p: Paragraph, { from, to }: Phrase): boolean => to - from === 1 && (p.traits[from]! & PRONOUN) !== 0;

/** Who speaks in the stretch, which stands alone, if it answers the last turn, or asks the next question. */
export function nextTurn(
  p: Paragraph,
  q: number,
  last: Turn,
  isSameParagraph: boolean,
  context: SpeakerContext,
): Turn | null {
  const { speaker, question, partner, before } = last;
  const asks = asksAt(p, q);
  if (question === null) {
    if (isSameParagraph) return null;
    // “You froze,” Lind said. / “Yes, sir.”
    if (!asks && before !== null && isShortAnswer(p, q))
      return { speaker: before, question, partner: speaker, before: speaker };
    if (partner === null || !asks) return null;
    return {
      speaker: partner,
      question: { paragraph: p, addressee: null, answerer: speaker, before: 0 },
      partner: null,
      before: speaker,
    };
  }
  // In its own paragraph a question is mostly gone on with by whoever asks it.
  if (asks || (isSameParagraph && !isAnswer(p, q))) return null;
  const answerer = answererOf(question, context);
  return answerer === null || isSameSpeaker(answerer, speaker)
    ? null
    : { speaker: answerer, question: null, partner: speaker, before: speaker };
}

export const isSameSpeaker = (a: Speaker, b: Speaker): boolean =>
  a.referent === null ? b.referent === null && a.name === b.name : a.referent === b.referent;

function isAnswer(p: Paragraph, q: number): boolean {
  return ANSWERS.has(p.tokens.norms[stretchAt(p, q).innerFirst]!);
}

const LONGEST_ANSWER = 9;

function isShortAnswer(p: Paragraph, q: number): boolean {
  const { innerFirst, innerEnd } = stretchAt(p, q);
  return innerEnd - innerFirst <= LONGEST_ANSWER && isAnswer(p, q);
}

const ANSWERS: ReadonlySet<string> = new Set(
  'yes no yeah yep nope nah never correct absolutely exactly certainly sure maybe perhaps'.split(' '),
);
