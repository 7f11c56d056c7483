import type { CueVerb } from '../english/speechVerbs';
import { type Attribution, attributionBy } from './attributionTypes';
import { type Cue, cueOf, possessorBefore } from './cues';
import {
  COMMA_INSIDE,
  type Frame,
  IS_CAPITAL,
  IS_NAME,
  IS_NUMBER,
  IS_STRETCH,
  IS_SYMBOL,
  IS_WORD,
  isName,
  type Paragraph,
  stretchAt,
} from './frames';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  CUE_VERB,
  cueVerbAt,
  DETERMINER,
  ENDS_IN_ING,
  FORM_OF_BE,
  PAST_VERB,
  PREPOSITION,
  PRESENT_VERB,
  PRONOUN,
  RELATIVE,
  SPEECH_NOUN,
  SUBORDINATOR,
  singular,
  TIME,
} from './speechTraits';
import { type Phrase, phraseOf } from './subjectPhrases';
import { plausible } from './verblessAttribution';

// A quotation that ends with a comma has its report behind it, whatever the report's subject looks like.

/** How surely a report behind its quotation attributes it at the most. */
export const SUREST_REPORT = 126;

/** No subject of a report is longer, in items. */
const LONGEST_SUBJECT = 26;

/**
 * Behind a stretch with a comma inside, or with what ends a sentence:
 * “…,” the Ostrel senator and Republican candidate said; “…,” warm-and-fuzzy Roe said; “…,” the two write: all that
 * stands between the quotation and its verb is who speaks.
 */
export function reportClause(p: Paragraph, frame: Frame, q: number): Attribution | null {
  const waits = (p.marks[q]! & COMMA_INSIDE) !== 0;
  if (!waits) {
    const last = p.tokens.norms[stretchAt(p, q).innerEnd - 1];
    if (last !== '?' && last !== '!') return null;
  }
  const from = p.words[q + 1] === ',' ? q + 2 : q + 1;
  return mayOpenSubject(p, from) ? reportFrom(p, frame, from, waits) : null;
}

/** The report whose subject begins with item `from`. */
function reportFrom(p: Paragraph, frame: Frame, from: number, waits: boolean): Attribution | null {
  const { words, traits, marks } = p;
  for (let k = from + 1; k < frame.to && k - from < LONGEST_SUBJECT; k++) {
    const mark = marks[k]!;
    if ((mark & IS_WORD) === 0) {
      if ((mark & IS_STRETCH) !== 0) return null;
      const word = words[k]!;
      if (word === ',') return reportBehindName(p, frame, from, k);
      if ((mark & (IS_NUMBER | IS_SYMBOL)) !== 0 || INSIDE.has(word)) continue;
      return null;
    }
    if ((traits[k]! & CUE_VERB) === 0 || (mark & IS_CAPITAL) !== 0) continue;
    const verb = cueVerbAt(p.tokens, p.items[k]!);
    if (!isReport(p, frame, k, verb, waits)) continue;
    const to = subjectEnd(p, from, k);
    if (to <= from || (traits[to - 1]! & CONJUNCTION) !== 0) return null;
    const subject = phraseOf(from, to);
    if (!waits && !plausible(p, subject)) return null;
    return attributionBy(reportBy(k, verb, subject), SUREST_REPORT, 'behind');
  }
  return null;
}

const reportBy = (k: number, verb: CueVerb, subject: Phrase): Cue => cueOf('verb', k, k + 1, verb, subject, 'before');

/** Marks inside a subject: "vice-presidential", "Smith (R-Ky.)", "AT&T", "St. Ann". */
const INSIDE: ReadonlySet<string> = new Set(['-', '.', '(', ')', '&', '/', "'"]);

function mayOpenSubject({ words, traits, marks }: Paragraph, k: number): boolean {
  const mark = marks[k]!;
  // “…,” came shouts from the crowd.
  if (words[k] === 'came' || words[k] === 'comes') return false;
  if ((mark & (IS_WORD | IS_NUMBER)) === 0) return false;
  const here = traits[k]!;
  if ((here & (PREPOSITION | SUBORDINATOR | CONJUNCTION | RELATIVE | AUXILIARY | TIME | ADVERB)) !== 0) return false;
  // "state senator Ana Roe"
  const isAdjective = words[k] === 'state' && (marks[k + 1]! & IS_WORD) !== 0;
  if ((here & CUE_VERB) !== 0 && (mark & IS_CAPITAL) === 0 && !isAdjective) return false;
  if ((here & (PRONOUN | DETERMINER)) === PRONOUN) return false;
  return (here & ENDS_IN_ING) === 0 || (mark & IS_NAME) !== 0;
}

/** "has since written", "later told": what stands before the verb and is no part of the subject. */
function subjectEnd({ traits }: Paragraph, from: number, verb: number): number {
  let to = verb;
  while (to > from && (traits[to - 1]! & (AUXILIARY | ADVERB)) !== 0) to--;
  return to;
}

/** Whether the verb at `k` reports: a finite verb of saying, or the base form behind a plural ("the islanders state"). */
function isReport(p: Paragraph, frame: Frame, k: number, verb: CueVerb, waits: boolean): boolean {
  const { words, traits } = p;
  const before = words[k - 1]!;
  const beforeTraits = traits[k - 1]!;
  if (verb.cueClass !== 'say' || (beforeTraits & FORM_OF_BE) !== 0 || before === 'to') return false;
  if (before === "'s" || ((beforeTraits & DETERMINER) !== 0 && !PLURAL_WORDS.has(before))) return false;
  if (verb.form === 'past' || verb.form === 'present') return true;
  if (verb.form !== 'base' || !waits) return false;
  if (!PLURAL_WORDS.has(before) && singular(before) === before) return false;
  // "the police report says": the verb is still to come.
  for (let later = k + 1; later < frame.to && later - k < 6; later++) {
    if ((p.marks[later]! & IS_WORD) === 0) break;
    if ((traits[later]! & (PAST_VERB | PRESENT_VERB)) !== 0) return false;
  }
  return true;
}

const PLURAL_WORDS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten pair duo both trio couple police people others many some'.split(' '),
);

/** “…,” Ana Roe, the expert who founded the site wrote: a name, and its report behind an apposition of any shape. */
function reportBehindName(p: Paragraph, frame: Frame, from: number, comma: number): Attribution | null {
  const { words, traits, marks } = p;
  const subject = phraseOf(from, comma);
  if (!isName(p, comma - 1) || !plausible(p, subject)) return null;
  for (let k = comma + 1; k < frame.to && k - comma < 2 * LONGEST_SUBJECT; k++) {
    if ((traits[k]! & (PAST_VERB | PRESENT_VERB)) === 0 || (marks[k]! & IS_CAPITAL) !== 0) continue;
    const verb = cueVerbAt(p.tokens, p.items[k]!);
    if (!isReport(p, frame, k, verb, true)) continue;
    // "Roe, who told the court that …, said": what the relative clause tells is not the report.
    if ((traits[k - 1]! & (RELATIVE | AUXILIARY)) !== 0) continue;
    // Behind a comma it is sure; without one, only where nothing else in the sentence reports.
    return attributionBy(reportBy(k, verb, subject), words[k - 1] === ',' ? 124 : 82, 'behind');
  }
  return null;
}

/** Roe’s “Look over here!” line: words between their owner and a noun for them. */
export function ownedWords(p: Paragraph, frame: Frame, q: number): Attribution | null {
  if ((p.traits[q + 1]! & SPEECH_NOUN) === 0 || p.words[q - 1] !== "'s") return null;
  const owner = possessorBefore(p, q, frame.from);
  if (owner === null || !plausible(p, owner)) return null;
  return attributionBy(cueOf('noun', q + 1, q + 2, null, owner, 'before'), 139, 'before');
}
