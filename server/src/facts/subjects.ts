import { DOCUMENT_NOUNS } from '../english/speakerNouns';
import type { Cue } from './cues';
import {
  type Frame,
  is,
  isCapitalAt,
  isPunctuationAt,
  isStretchAt,
  isTerminal,
  isWordAt,
  lastInside,
  type Paragraph,
  stretchOf,
  traitsAt,
  wordAt,
} from './frames';
import {
  ADVERB,
  DETERMINER,
  PERSON_NOUN,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SPEAKER_NOUN,
  SUBJECT_PRONOUN,
  TIME,
} from './speechTraits';
import { canSpeak, headOf, isName, mainSubject, type Phrase, phraseEndingAt, phraseStartingAt } from './subjectPhrases';

export interface Subject {
  readonly phrase: Phrase;
  readonly side: 'before' | 'far';
}

/** The subject whose last word is item `last` or, where an apposition or a relative clause stands between, before that. */
export function subjectBefore(p: Paragraph, frame: Frame, last: number): Subject | null {
  let j = last;
  // "the senator on Tuesday said", "Smith in a statement said" are rare; "Smith on Tuesday said" is not.
  if (j - 1 > frame.from && is(p, j, TIME) && isCapitalAt(p, j)) {
    j--;
    if (wordAt(p, j) === 'on') j--;
  }
  if (j < frame.from) return null;
  const word = wordAt(p, j);
  const traits = traitsAt(p, j);
  if ((traits & RELATIVE) !== 0 && word !== 'that') {
    // "Roe, who said": the one before the pronoun. "what X called" has its own subject.
    if (word === 'what') return null;
    const end = wordAt(p, j - 1) === ',' ? j - 1 : j;
    const phrase = phraseEndingAt(p, end, frame.from);
    return phrase ? { phrase: { from: j, to: j + 1, standsFor: phrase }, side: 'before' } : null;
  }
  if (word === 'that' && isWordAt(p, j - 1) && DOCUMENT_NOUNS.has(wordAt(p, j - 1))) {
    const phrase = phraseEndingAt(p, j, frame.from);
    return phrase ? { phrase: { from: j, to: j + 1, standsFor: phrase }, side: 'before' } : null;
  }
  if (word === 'and' || word === 'but' || word === 'then' || word === 'or') {
    const phrase = mainSubject(p, frame, j);
    return phrase ? { phrase, side: 'far' } : null;
  }
  if (word === ',' || word === '—' || word === '–' || (word === '-' && j === last))
    return beforeInterruption(p, frame, j, word);
  if (isStretchAt(p, j)) return null;
  const phrase = phraseEndingAt(p, j + 1, frame.from);
  if (!phrase) return null;
  const behind = whoDidSomething(p, frame, phrase);
  if (behind) return { phrase: behind, side: 'before' };
  return besideMedium(p, frame, phrase) ?? { phrase, side: 'before' };
}

/** "A baker who ate his rival's tart told the court": the thing right before the verb ends what "who" began. */
function whoDidSomething(p: Paragraph, frame: Frame, phrase: Phrase): Phrase | null {
  const head = headOf(p, phrase);
  if (isName(p, head) || is(p, head, SPEAKER_NOUN | PRONOUN) || phrase.from - 1 <= frame.from) return null;
  for (let k = phrase.from - 1; k > frame.from && phrase.from - k < 12; k--) {
    if (!isWordAt(p, k) && wordAt(p, k) !== '-') return null;
    if (wordAt(p, k) !== 'who') continue;
    const doer = phraseEndingAt(p, k, frame.from);
    // "Ana Roe, the baker who won the prize said"
    const named = doer && wordAt(p, doer.from - 1) === ',' && isName(p, doer.from - 2);
    return named ? phraseEndingAt(p, doer.from - 1, frame.from) : doer;
  }
  return null;
}

/** "Roe in a statement called it", "is leaving and in a letter thanked": the medium is not who speaks. */
function besideMedium(p: Paragraph, frame: Frame, phrase: Phrase): Subject | null {
  const isMedium = wordAt(p, phrase.from - 1) === 'in' && DOCUMENT_NOUNS.has(wordAt(p, headOf(p, phrase)));
  if (!isMedium || phrase.from - 2 < frame.from) return null;
  if (isName(p, phrase.from - 2)) {
    const speaker = phraseEndingAt(p, phrase.from - 1, frame.from);
    if (speaker) return { phrase: speaker, side: 'before' };
  }
  const main = mainSubject(p, frame, phrase.from - 1);
  return main ? { phrase: main, side: 'far' } : null;
}

const LONGEST_INTERRUPTION = 80;

/** "Lenk, the ministry's spokesman, said": the subject is before the interruption that ends at `close`. */
function beforeInterruption(p: Paragraph, frame: Frame, close: number, mark: string): Subject | null {
  let nearest: Phrase | null = null;
  for (let k = close - 1; k >= frame.from && close - k < LONGEST_INTERRUPTION; k--) {
    if (isStretchAt(p, k) && mark !== ',') continue;
    const word = wordAt(p, k);
    // "Roe, in a hat and “Vote” pins, said": marks inside the interruption do not begin it.
    const ends = isStretchAt(p, k) && k < close - 1 && (k === frame.from || isWritten(p, k));
    const opens = mark === ',' ? word === ',' || ends : word === mark;
    if (!opens) continue;
    if (isStretchAt(p, k)) {
      // “…,” Lenk, said: the phrase begins right behind the quotation.
      break;
    }
    const phrase = phraseEndingAt(p, k, frame.from);
    if (!phrase) continue;
    // "The director, Paul Renner, said": the office and the name are one speaker.
    if (
      mark === ',' &&
      wordAt(p, phrase.from - 1) !== ',' &&
      is(p, headOf(p, phrase), PERSON_NOUN) &&
      isName(p, close - 1) &&
      close - k <= 6 &&
      namesOnly(p, k + 1, close)
    )
      return { phrase: { from: phrase.from, to: close }, side: 'before' };
    if (isCandidate(p, phrase)) return { phrase: whoHasClause(p, frame, phrase) ?? phrase, side: 'before' };
    // "after winning Ohio, Gov. Ana Roe (R), said": the comma behind the name is one too many.
    if (nearest === null && close - k > 2 && isFullName(p, k + 1, close))
      return { phrase: { from: k + 1, to: close }, side: 'before' };
    nearest ??= phrase;
    if (close - k > 40) break;
  }
  // “…,” one of them, Roe, said: the name is the interruption.
  const start = interruptionStart(p, frame, close);
  if (start > frame.from && isStretchAt(p, start - 1) && isName(p, close - 1))
    return { phrase: { from: start, to: close }, side: 'before' };
  if (nearest && is(p, nearest.to - 1, PERSON_NOUN)) return { phrase: nearest, side: 'before' };
  const main = mainSubject(p, frame, close);
  return main ? { phrase: main, side: 'far' } : nearest ? { phrase: nearest, side: 'far' } : null;
}

/** "Roe, who met her deputy, Ana Lenk, in Tolm, said": whose clause it is that names somebody else between two commas. */
function whoHasClause(p: Paragraph, frame: Frame, phrase: Phrase): Phrase | null {
  if (wordAt(p, phrase.from - 1) !== ',' || wordAt(p, phrase.to) !== ',') return null;
  // "his deputy, Ana Lenk,": a name that explains a noun, and none of its own.
  if (!is(p, phrase.from - 2, PERSON_NOUN) && !is(p, phrase.from - 3, POSSESSIVE)) return null;
  for (let k = phrase.from - 3; k > frame.from + 1 && phrase.from - k < LONGEST_CLAUSE; k--) {
    if (!isWordAt(p, k) && wordAt(p, k) !== '-') return null;
    if (wordAt(p, k) === 'who') return wordAt(p, k - 1) === ',' ? phraseEndingAt(p, k - 1, frame.from) : null;
  }
  return null;
}

const LONGEST_CLAUSE = 16;

/** The stretch ends as a sentence or a quotation does: with a stop or a comma inside its marks. */
function isWritten(p: Paragraph, k: number): boolean {
  const last = lastInside(p, p.stretches[stretchOf(p.items[k]!)]!);
  return last === ',' || isTerminal(last);
}

/** Two names or more in a row, with initials, titles and a bracket behind them. */
function isFullName(p: Paragraph, from: number, to: number): boolean {
  let names = 0;
  let k = from;
  for (; k < to; k++) {
    if (isName(p, k)) names++;
    else if (wordAt(p, k) === '(') break;
    else if (wordAt(p, k) !== '.') return false;
  }
  return names >= 2 && is(p, from, PERSON_NOUN) !== (names === 2 && k === to);
}

function namesOnly(p: Paragraph, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!isName(p, k) && wordAt(p, k) !== '.' && wordAt(p, k) !== '-') return false;
  return true;
}

function interruptionStart(p: Paragraph, frame: Frame, close: number): number {
  let k = close - 1;
  while (k > frame.from && !isStretchAt(p, k - 1) && close - k < 12) k--;
  return k;
}

/** A name, a pronoun, or somebody who can speak: not an age or a place in an apposition. */
function isCandidate(p: Paragraph, phrase: Phrase): boolean {
  if (isPartyTag(p, phrase)) return false;
  let named = false;
  for (let k = phrase.from; k < phrase.to; k++) {
    if (isName(p, k) && !is(p, k, TIME)) named = true;
  }
  const firstTraits = traitsAt(p, phrase.from);
  // "Roe, during a meeting in Tolm, Norland, said": the place stands behind its preposition.
  if (
    named &&
    !(firstTraits & PREPOSITION) &&
    !is(p, phrase.from - 1, PREPOSITION) &&
    !(phrase.to - phrase.from === 1 && isPlaceAfterComma(p, phrase))
  ) {
    // "a Democrat" and "the Maine governor" explain the name before them.
    return !((firstTraits & DETERMINER) !== 0 && wordAt(p, phrase.from - 1) === ',' && isName(p, phrase.from - 2));
  }
  return (firstTraits & SUBJECT_PRONOUN) !== 0 && phrase.to - phrase.from === 1;
}

/** "Quint, D-Ore., the bill's author, said": a party and a state. */
function isPartyTag(p: Paragraph, phrase: Phrase): boolean {
  return wordAt(p, phrase.from).length === 1 && wordAt(p, phrase.from + 1) === '-' && phrase.to - phrase.from <= 4;
}

/** "Smith, R-Ky.," and "a baker from Lyon, France,": a lone name between two commas after another name. */
function isPlaceAfterComma(p: Paragraph, phrase: Phrase): boolean {
  return wordAt(p, phrase.from - 1) === ',' && wordAt(p, phrase.to) === ',' && isName(p, phrase.from - 2);
}

export const PARTS_OF_MANY: ReadonlySet<string> = new Set(
  'one another some many others several most all both'.split(' '),
);

/** Whose participle it is: "Lenk left, saying …" is Lenk's; "a letter saying …" is the letter's. */
export function participleSubject(p: Paragraph, frame: Frame, k: number, cues: readonly Cue[]): Phrase | null {
  let at = k;
  while (is(p, at - 1, ADVERB) && !isCapitalAt(p, at - 1)) at--;
  const before = wordAt(p, at - 1);
  const beforeTraits = traitsAt(p, at - 1);
  const lower =
    isWordAt(p, at - 1) &&
    !(beforeTraits & PREPOSITION) &&
    before !== 'while' &&
    before !== 'when' &&
    before !== 'and' &&
    before !== 'before' &&
    before !== 'after' &&
    before !== 'not';
  if (lower && at - 1 > frame.from && !isName(p, at - 1)) {
    if (DOCUMENT_NOUNS.has(before) || (beforeTraits & PERSON_NOUN) !== 0) {
      const phrase = phraseEndingAt(p, k, frame.from);
      if (phrase && (beforeTraits & PERSON_NOUN) !== 0) return phrase;
      if (phrase && hasPossessor(p, phrase)) return phrase;
    }
  }
  // "with one telling the club's website": whoever "with" brings in.
  if (lower && !isName(p, at - 1)) {
    const phrase = phraseEndingAt(p, at, frame.from);
    if (
      phrase &&
      wordAt(p, phrase.from - 1) === 'with' &&
      at - phrase.from <= 4 &&
      (PARTS_OF_MANY.has(wordAt(p, phrase.from)) || (beforeTraits & PERSON_NOUN) !== 0)
    )
      return phrase;
  }
  // "with Orlan warning", "footage of Roe saying": the name right before it.
  if (lower && isName(p, at - 1)) {
    const phrase = phraseEndingAt(p, at, frame.from);
    for (let j = at - 1; phrase && j >= phrase.from; j--) {
      if (is(p, j, PREPOSITION)) return { from: j + 1, to: at };
    }
    if (phrase) return phrase;
  }
  // The outermost report goes on: "Roe said that she believes we must act, adding …" is Roe's.
  for (const cue of cues) {
    // "calls from Roe to open the border, saying …"
    if (cue.kind === 'noun' && cue.subject && cue.side === 'behind' && cue.to < k) return cue.subject;
    if (cue.kind !== 'verb' || !cue.subject || cue.passive || cue.to >= k || cue.side === 'far') continue;
    if (!canSpeak(p, cue.subject)) continue;
    if (cue.verb?.cueClass === 'call' || cue.weak) continue;
    return cue.subject;
  }
  return mainSubject(p, frame, k) ?? subjectAfterClause(p, frame, k);
}

/** "After saying it was “…,” Roe left": the subject of the clause that follows. */
function subjectAfterClause(p: Paragraph, frame: Frame, k: number): Phrase | null {
  for (let j = k + 1; j < frame.to - 1; j++) {
    const comma =
      wordAt(p, j) === ',' || (isStretchAt(p, j) && lastInside(p, p.stretches[stretchOf(p.items[j]!)]!) === ',');
    if (!comma) continue;
    return mainSubject(p, { from: j + 1, to: frame.to }, frame.to);
  }
  return null;
}

function hasPossessor(p: Paragraph, phrase: Phrase): boolean {
  for (let k = phrase.from; k < phrase.to; k++) if (wordAt(p, k) === "'s" || is(p, k, POSSESSIVE)) return true;
  return false;
}

export function byPhrase(p: Paragraph, from: number, frame: Frame): Phrase | null {
  for (let k = from; k < frame.to && k < from + 8; k++) {
    if (isStretchAt(p, k)) continue;
    if (wordAt(p, k) === 'by') return phraseStartingAt(p, k + 1, frame.to);
    if (isPunctuationAt(p, k)) return null;
  }
  return null;
}
