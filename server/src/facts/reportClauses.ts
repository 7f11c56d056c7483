import { CUE_VERBS, type CueVerb } from '../english/speechVerbs';
import type { Attribution } from './attribution';
import { type Cue, possessorBefore } from './cues';
import {
  type Frame,
  is,
  isCapitalAt,
  isNumberAt,
  isStretchAt,
  isWordAt,
  lastInside,
  type Paragraph,
  stretchOf,
  wordAt,
} from './frames';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  CUE_VERB,
  DETERMINER,
  ENDS_IN_ING,
  FORM_OF_BE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SPEECH_NOUN,
  SUBORDINATOR,
  singular,
  TIME,
} from './speechTraits';
import { isName, type Phrase } from './subjectPhrases';
import { plausible } from './verblessAttribution';

// A quotation that ends with a comma has its report behind it, whatever the report's subject looks like.

/** No subject of a report is longer, in items. */
const LONGEST_SUBJECT = 26;

/**
 * “…,” the Ostrel senator and Republican candidate said; “…,” warm-and-fuzzy Roe said; “…,” the two write: all that
 * stands between the quotation and its verb is who speaks.
 */
export function reportClause(p: Paragraph, frame: Frame, q: number): Attribution | null {
  const last = lastInside(p, p.stretches[stretchOf(p.items[q]!)]!);
  const waits = last === ',';
  if (!waits && last !== '?' && last !== '!') return null;
  const from = wordAt(p, q + 1) === ',' ? q + 2 : q + 1;
  if (!mayOpenSubject(p, from)) return null;
  for (let k = from + 1; k < frame.to && k - from < LONGEST_SUBJECT; k++) {
    if (isStretchAt(p, k)) return null;
    const word = wordAt(p, k);
    if (word === ',') return reportBehindName(p, frame, from, k);
    if (!isWordAt(p, k)) {
      if (isNumberAt(p, k) || INSIDE.has(word)) continue;
      return null;
    }
    const verb = is(p, k, CUE_VERB) ? CUE_VERBS.get(word) : undefined;
    if (!verb || isCapitalAt(p, k) || !isReport(p, frame, k, verb, waits)) continue;
    const to = subjectEnd(p, from, k);
    if (to <= from || is(p, to - 1, CONJUNCTION)) return null;
    const subject: Phrase = { from, to };
    if (!waits && !plausible(p, subject)) return null;
    return { cue: cueOf(k, verb, subject), score: 126, where: 'behind' };
  }
  return null;
}

/** Marks inside a subject: "vice-presidential", "Smith (R-Ky.)", "AT&T", "St. Ann". */
const INSIDE: ReadonlySet<string> = new Set(['-', '.', '(', ')', '&', '/', "'"]);

function mayOpenSubject(p: Paragraph, k: number): boolean {
  if (!isWordAt(p, k) && !isNumberAt(p, k)) return false;
  if (is(p, k, PREPOSITION | SUBORDINATOR | CONJUNCTION | RELATIVE | AUXILIARY | TIME | ADVERB)) return false;
  if (is(p, k, CUE_VERB) && !isCapitalAt(p, k)) return false;
  if (is(p, k, PRONOUN) && !is(p, k, DETERMINER)) return false;
  return !(is(p, k, ENDS_IN_ING) && !isName(p, k));
}

/** "has since written", "later told": what stands before the verb and is no part of the subject. */
function subjectEnd(p: Paragraph, from: number, verb: number): number {
  let to = verb;
  while (to > from && is(p, to - 1, AUXILIARY | ADVERB)) to--;
  return to;
}

/** Whether the verb at `k` reports: a finite verb of saying, or the base form behind a plural ("the islanders state"). */
function isReport(p: Paragraph, frame: Frame, k: number, verb: CueVerb, waits: boolean): boolean {
  if (verb.cueClass !== 'say' || is(p, k - 1, FORM_OF_BE) || wordAt(p, k - 1) === 'to') return false;
  const before = wordAt(p, k - 1);
  if (before === "'s" || (is(p, k - 1, DETERMINER) && !PLURAL_WORDS.has(before))) return false;
  if (verb.form === 'past' || verb.form === 'present') return true;
  if (verb.form !== 'base' || !waits) return false;
  if (!PLURAL_WORDS.has(before) && singular(before) === before) return false;
  // "the police report says": the verb is still to come.
  for (let later = k + 1; later < frame.to && isWordAt(p, later) && later - k < 6; later++) {
    const other = CUE_VERBS.get(wordAt(p, later));
    if (other && (other.form === 'past' || other.form === 'present')) return false;
  }
  return true;
}

const PLURAL_WORDS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten pair duo both trio couple police people others many some'.split(' '),
);

/** “…,” Ana Roe, the expert who founded the site wrote: a name, and its report behind an apposition of any shape. */
function reportBehindName(p: Paragraph, frame: Frame, from: number, comma: number): Attribution | null {
  const subject: Phrase = { from, to: comma };
  if (!isName(p, comma - 1) || !plausible(p, subject)) return null;
  for (let k = comma + 1; k < frame.to && k - comma < 2 * LONGEST_SUBJECT; k++) {
    const verb = is(p, k, CUE_VERB) ? CUE_VERBS.get(wordAt(p, k)) : undefined;
    if (!verb || (verb.form !== 'past' && verb.form !== 'present') || isCapitalAt(p, k)) continue;
    if (!isReport(p, frame, k, verb, true)) continue;
    // "Roe, who told the court that …, said": what the relative clause tells is not the report.
    if (is(p, k - 1, RELATIVE | AUXILIARY)) continue;
    // Behind a comma it is sure; without one, only where nothing else in the sentence reports.
    return { cue: cueOf(k, verb, subject), score: wordAt(p, k - 1) === ',' ? 124 : 82, where: 'behind' };
  }
  return null;
}

function cueOf(k: number, verb: CueVerb, subject: Phrase): Cue {
  return {
    kind: 'verb',
    from: k,
    to: k + 1,
    verb,
    subject,
    side: 'before',
    passive: false,
    negated: false,
    weak: false,
  };
}

/** Roe’s “Look over here!” line: words between their owner and a noun for them. */
export function ownedWords(p: Paragraph, frame: Frame, q: number): Attribution | null {
  if (!is(p, q + 1, SPEECH_NOUN)) return null;
  const owner = wordAt(p, q - 1) === "'s" ? possessorBefore(p, q, frame.from) : null;
  if (owner === null || !plausible(p, owner)) return null;
  const cue: Cue = {
    kind: 'noun',
    from: q + 1,
    to: q + 2,
    verb: null,
    subject: owner,
    side: 'before',
    passive: false,
    negated: false,
    weak: false,
  };
  return { cue, score: 139, where: 'before' };
}
