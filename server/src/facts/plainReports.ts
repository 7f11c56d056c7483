import { wordTable } from '../article/wordTable';
import { CUE_VERBS } from '../english/speechVerbs';
import { LONGEST_SENTENCE } from './attribution';
import { type Attribution, attributionBy } from './attributionTypes';
import { cueOf } from './cues';
import { NOUN_LIKE } from './cueVerbs';
import { COMMA_INSIDE, type Frame, IS_CAPITAL, IS_NAME, type Paragraph } from './frames';
import {
  CLAUSE_PRONOUN,
  CUE_VERB,
  cueVerbAt,
  PERSON_NOUN,
  PRONOUN,
  SPEAKER_NOUN,
  SPEECH_NOUN,
  SUBJECT_PRONOUN,
} from './speechTraits';
import { type Phrase, phraseOf } from './subjectPhrases';

// A third of all quotations stand in a sentence of this kind: “…,” he said; “…,” Ana Roe says; “…,” said Roe, the mayor;
// Roe said, “…”. A short way reads them; it gives what all the readers of cues and of attributions give together.

/** “…” behind its verb, with one word or mark between and without any; behind "that" it is surest. */
const STRAIGHT_BEHIND = 140;
const BEHIND_COMMA = 139;
const BEHIND_THAT = 149;
/** A sentence that begins with its quotation, which ends with a comma, and goes on with who says it. */
const OPENING = 149;

/** A verb that can be nothing but a plain report: of saying, in the past or the present, and no noun as well. */
const isPlainVerb = wordTable((norm) => {
  const verb = CUE_VERBS.get(norm);
  if (verb === undefined || verb.cueClass !== 'say' || verb.weak || verb.particles !== null) return 0;
  return verb.form === 'past' || (verb.form === 'present' && !NOUN_LIKE.has(verb.lemma)) ? 1 : 0;
});

/** By what the one stretch of a frame is attributed, where the frame is plain; else null. */
export function plainReport(p: Paragraph, frame: Frame): Attribution | null {
  const { from, to, firstMarked, firstCue } = frame;
  if (frame.endCue === firstCue || frame.endMarked !== firstMarked + 1 || to - from > LONGEST_SENTENCE) return null;
  const q = p.marked[firstMarked]!;
  const waits = (p.marks[q]! & COMMA_INSIDE) !== 0;
  if (q > from ? waits : !waits) return null;
  const k = p.cuePlaces[firstCue]!;
  if (!reportsPlainly(p, k) || p.words[q - 1] === ':' || !isTheOnlyReport(p, frame, q)) return null;
  if (q > from) return k > from && k < q && q - k <= 2 ? reportBefore(p, from, k, q) : null;
  return k > q + 1 ? reportBehind(p, q, k) : reportBySomebody(p, k, to);
}

/**
 * Whether the words behind the first that may be a cue attribute nothing and pass nothing on, whatever they are. Those
 * behind the quotation are never surer than a report right beside it; only "…, according to the Herald." and "…, the
 * Herald reported." tell who passed it on.
 */
function isTheOnlyReport({ cuePlaces, words, traits }: Paragraph, { firstCue, endCue, to }: Frame, q: number): boolean {
  for (let c = firstCue + 1; c < endCue; c++) {
    const k = cuePlaces[c]!;
    if (k < q || words[k] === 'according' || words[k] === 'per') return false;
    const closes = k + 2 >= to || words[k + 1] === '.' || words[k + 2] === '.';
    if (closes && (traits[k]! & CUE_VERB) !== 0) return false;
  }
  return true;
}

function reportsPlainly({ traits, marks, words, tokens, items }: Paragraph, k: number): boolean {
  if ((traits[k]! & SPEECH_NOUN) !== 0 || (marks[k]! & IS_CAPITAL) !== 0) return false;
  const next = words[k + 1];
  return next !== '-' && next !== 'by' && isPlainVerb(tokens, items[k]!) === 1;
}

/** Roe said, “…” */
function reportBefore(p: Paragraph, from: number, k: number, q: number): Attribution | null {
  // "It suggested “…”": what a thing shows, nobody says.
  const subject = p.words[from] === 'it' ? null : plainSubject(p, from, k);
  if (subject === null) return null;
  const score = q === k + 1 ? STRAIGHT_BEHIND : p.words[k + 1] === 'that' ? BEHIND_THAT : BEHIND_COMMA;
  return attributionBy(cueOf('verb', k, k + 1, verbAt(p, k), subject, 'before'), score, 'before');
}

/** “…,” Roe said. */
function reportBehind(p: Paragraph, q: number, k: number): Attribution | null {
  const subject = plainSubject(p, q + 1, k);
  if (subject === null) return null;
  return attributionBy(cueOf('verb', k, k + 1, verbAt(p, k), subject, 'before'), OPENING, 'behind');
}

/** “…,” said Roe. */
function reportBySomebody(p: Paragraph, k: number, end: number): Attribution | null {
  const { words, marks } = p;
  let to = k + 1;
  while (to < k + 4 && (marks[to]! & IS_NAME) !== 0) to++;
  if (to === k + 1) to++;
  else if (to < end && words[to] !== ',' && (words[to] !== '.' || to + 1 < end)) return null;
  const subject = to <= end ? plainSubject(p, k + 1, to) : null;
  if (subject === null) return null;
  return attributionBy(cueOf('verb', k, k + 1, verbAt(p, k), subject, 'behind'), OPENING, 'behind');
}

const verbAt = (p: Paragraph, k: number) => cueVerbAt(p.tokens, p.items[k]!);

/** What a plain name's word may be besides (the lowest bit tells that it is known), and what a plain pronoun is. */
const OF_NAME = 1 | PERSON_NOUN | SPEAKER_NOUN;
const OF_PRONOUN = 1 | PRONOUN | SUBJECT_PRONOUN | CLAUSE_PRONOUN;

/** One pronoun, or up to three words with capitals that can be nothing but names. */
function plainSubject({ traits, marks }: Paragraph, from: number, to: number): Phrase | null {
  if (to - from > 3 || to <= from) return null;
  const first = traits[from]!;
  if (to - from === 1 && (first & ~OF_PRONOUN) === 0 && (first & PRONOUN) !== 0 && (first & SUBJECT_PRONOUN) !== 0)
    return phraseOf(from, to);
  for (let k = from; k < to; k++) if ((marks[k]! & IS_NAME) === 0 || (traits[k]! & ~OF_NAME) !== 0) return null;
  return phraseOf(from, to);
}
