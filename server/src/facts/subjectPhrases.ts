import { SYMBOL } from '../article/types';
import {
  type Frame,
  is,
  isCapitalAt,
  isNumberAt,
  isStretchAt,
  isWordAt,
  type Paragraph,
  traitsAt,
  wordAt,
} from './frames';
import {
  ADVERB,
  AUXILIARY,
  BASE_VERB,
  CLAUSE_PRONOUN,
  CONJUNCTION,
  CUE_VERB,
  DETERMINER,
  ENDS_IN_ED,
  ENDS_IN_ING,
  GERUND_VERB,
  JOINING_PREPOSITION,
  MONTH,
  OPENER,
  PAST_VERB,
  POSSESSIVE,
  PREPOSITION,
  PRESENT_VERB,
  PRONOUN,
  RELATIVE,
  ROLE_NOUN,
  SPEAKER_NOUN,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
  TIME_WORD,
  WEEKDAY,
} from './speechTraits';

/** Item indices of a noun phrase, half open. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Of a relative pronoun ("Roe, who said"): the phrase it stands for. */
  readonly standsFor?: Phrase;
}

/** Names that are written with a small word inside: Ursula von der Leyen, Charles de Gaulle, Osama bin Laden. */
export const PARTICLES_IN_NAMES: ReadonlySet<string> = new Set(
  'von van der den de del della di da dos das du la le el al bin bint ibn ben ter ten zu'.split(' '),
);

const PLACED: ReadonlySet<string> = new Set(['her', 'him', 'them', 'us', 'me', 'it']);
const BESIDE: ReadonlySet<string> = new Set([
  'behind',
  'beside',
  'above',
  'around',
  'with',
  'near',
  'before',
  'against',
  'for',
]);

const PARTS: ReadonlySet<string> = new Set(
  'one two three some many most several both another none neither few'.split(' '),
);

const OPENING_BRACKETS: ReadonlySet<string> = new Set(['(', '[']);

export function isName(p: Paragraph, k: number): boolean {
  return isCapitalAt(p, k) && !is(p, k, DETERMINER | PRONOUN);
}

/** A word that cannot be inside a subject noun phrase: the phrase begins after it. */
function breaksPhrase(p: Paragraph, k: number): boolean {
  const word = wordAt(p, k);
  const traits = traitsAt(p, k);
  if (isStretchAt(p, k)) return true;
  if (!isWordAt(p, k) && !isNumberAt(p, k))
    return !(word === '-' || word === '&' || word === '.' || word === '/' || word === '#' || word === '@');
  if (word === '.') return true;
  if ((traits & (CONJUNCTION | CLAUSE_PRONOUN | RELATIVE)) !== 0) return true;
  if ((traits & SUBORDINATOR) !== 0 && word !== 'than') return true;
  if (isCapitalAt(p, k)) return (traits & WEEKDAY) !== 0;
  if ((traits & AUXILIARY) !== 0) return true;
  if ((traits & ENDS_IN_ED) !== 0 && k > 0 && isFiniteBehind(p, k)) return true;
  return (traits & (PAST_VERB | PRESENT_VERB)) !== 0 && !nounBehind(p, k);
}

/** "the council voted": a past tense behind a noun; "a retired judge", "the newly elected mayor" are none. */
function isFiniteBehind(p: Paragraph, k: number): boolean {
  const before = wordAt(p, k - 1);
  const beforeTraits = traitsAt(p, k - 1);
  if (!isWordAt(p, k - 1)) return false;
  if ((beforeTraits & PRONOUN) !== 0 && !(beforeTraits & DETERMINER)) return true;
  return !(
    (beforeTraits & DETERMINER) !== 0 ||
    before === "'s" ||
    (beforeTraits & (PREPOSITION | ADVERB)) !== 0 ||
    DEGREES.has(before)
  );
}

const DEGREES: ReadonlySet<string> = new Set(
  'most more very so less least well best newly former highly self then non'.split(' '),
);

/** "the said reports": the word is a noun or adjective here, since a determiner stands before it. */
function nounBehind(p: Paragraph, k: number): boolean {
  const before = wordAt(p, k - 1);
  const beforeTraits = traitsAt(p, k - 1);
  return (
    (beforeTraits & DETERMINER) !== 0 ||
    before === "'s" ||
    (beforeTraits & PREPOSITION) !== 0 ||
    (isWordAt(p, k - 1) && !isCapitalAt(p, k - 1) && before.endsWith('al'))
  );
}

const LONGEST_PHRASE = 40;

/** The noun phrase that ends before item `end`, not reaching before `floor`. */
export function phraseEndingAt(p: Paragraph, end: number, floor: number): Phrase | null {
  if (end <= floor) return null;
  const last = end - 1;
  if (!isWordAt(p, last) && !isNumberAt(p, last) && wordAt(p, last) !== ')') {
    if (wordAt(p, last) !== '.') return null;
  }
  if (is(p, last, SUBJECT_PRONOUN) || (is(p, last, PRONOUN) && !is(p, last - 1, DETERMINER) && !isName(p, last - 1))) {
    // "The banner behind her said": the pronoun only tells where the subject is.
    if (PLACED.has(wordAt(p, last)) && BESIDE.has(wordAt(p, last - 1)) && last - 2 >= floor) {
      const whole = phraseEndingAt(p, last - 1, floor);
      if (whole && canSpeak(p, whole)) return { from: whole.from, to: end };
    }
    // "One of them said": one of many, and nobody in particular.
    const some = wordAt(p, last - 1) === 'of' && PARTS.has(wordAt(p, last - 2)) && last - 2 >= floor;
    return is(p, last, PRONOUN) ? { from: some ? last - 2 : last, to: end } : null;
  }
  if (wordAt(p, last) !== ')' && wordAt(p, last) !== '.' && breaksPhrase(p, last)) return null;
  let from = last;
  for (let k = last; k >= floor && last - k < LONGEST_PHRASE; k--) {
    if (wordAt(p, k) === ')') {
      // A bracket inside the phrase: "Smith (R-Ky.)".
      const open = bracketOpening(p, k, floor);
      if (open < 0) break;
      k = open;
      from = k;
      continue;
    }
    if (breaksPhrase(p, k)) {
      if (wordAt(p, k) === 'and' && joinsNames(p, k, floor, end)) {
        from = k;
        continue;
      }
      break;
    }
    from = k;
  }
  from = trimStart(p, from, end);
  return from < end ? { from, to: end } : null;
}

/** "Ana Roe and Bo Lind said": both are the subject. */
function joinsNames(p: Paragraph, and: number, floor: number, end: number): boolean {
  if (and - 1 < floor || and + 1 >= end) return false;
  return isName(p, and - 1) && isName(p, and + 1) && and + 4 >= end;
}

function bracketOpening(p: Paragraph, close: number, floor: number): number {
  for (let k = close - 1; k >= floor && close - k < 12; k--) if (OPENING_BRACKETS.has(wordAt(p, k))) return k;
  return -1;
}

/** Drops what opens a clause before its subject: "But", "In Oslo", "On Monday", "Last week". */
function trimStart(p: Paragraph, first: number, end: number): number {
  let from = first;
  for (let guard = 0; guard < 6 && from < end - 1; guard++) {
    const word = wordAt(p, from);
    const traits = traitsAt(p, from);
    if (word === '-' || word === '.' || word === '/') from++;
    else if ((traits & (OPENER | ADVERB)) !== 0) from++;
    else if (
      word.length > 4 &&
      (traits & ENDS_IN_ING) !== 0 &&
      !isCapitalAt(p, from) &&
      (is(p, from + 1, PREPOSITION) || is(p, from + 1, DETERMINER))
    )
      from++;
    else if ((traits & PREPOSITION) !== 0) {
      const next = afterPrepositional(p, from, end);
      if (next <= from) break;
      from = next;
    } else if (
      (traits & TIME) !== 0 &&
      !(isCapitalAt(p, from) && isName(p, from + 1) && !(traits & WEEKDAY) && guard === 0 && (traits & MONTH) !== 0)
    )
      from++;
    else break;
  }
  return from;
}

/** After a leading prepositional phrase: "In a statement Smith" goes on at Smith. */
function afterPrepositional(p: Paragraph, from: number, end: number): number {
  // The last run of names or the last determiner begins the subject.
  let k = end - 1;
  while (k > from && (isName(p, k) || isNumberAt(p, k) || PARTICLES_IN_NAMES.has(wordAt(p, k)) || wordAt(p, k) === '-'))
    k--;
  if (k < end - 1) {
    // Titles in lower case before the name belong to it.
    while (k > from + 1 && is(p, k, ROLE_NOUN)) k--;
    return Math.max(k + 1, from + 1) === from + 1 && k === from ? from + 1 : k + 1;
  }
  for (k = end - 1; k > from; k--) if (is(p, k, DETERMINER) && k > from + 1) return k;
  return from + 1;
}

const STOPS_RIGHT: ReadonlySet<string> = new Set(
  'in on at during after before as when while who which where whose via amid about since until following if because but through upon'.split(
    ' ',
  ),
);

/** The noun phrase that begins at item `from`, for subjects behind their verb: "said the head of the agency". */
export function phraseStartingAt(p: Paragraph, from: number, ceiling: number): Phrase | null {
  if (from >= ceiling || isStretchAt(p, from)) return null;
  if (is(p, from, PRONOUN) && !is(p, from, DETERMINER)) return { from, to: from + 1 };
  let k = from;
  for (; k < ceiling; k++) {
    const word = wordAt(p, k);
    const traits = traitsAt(p, k);
    if (isStretchAt(p, k)) break;
    if (isWordAt(p, k)) {
      if (k === from) {
        if ((traits & (PREPOSITION | SUBORDINATOR | CONJUNCTION)) !== 0) {
          if (!(traits & DETERMINER)) return null;
        }
        continue;
      }
      if (STOPS_RIGHT.has(word) || (traits & (RELATIVE | AUXILIARY)) !== 0) break;
      if (word === 'to' && NEAR_TO.has(wordAt(p, k - 1))) continue;
      if (word === 'to' || word === 'with' || word === 'from' || word === 'by') {
        if (word !== 'from' && word !== 'with') break;
      }
      if ((traits & CONJUNCTION) !== 0 && !(word === 'and' && isName(p, k - 1) && isName(p, k + 1))) break;
      if (
        (traits & TIME) !== 0 &&
        // "its last lifeguard", "the night nurse"
        !(is(p, k - 1, DETERMINER) && isWordAt(p, k + 1)) &&
        wordAt(p, k - 1) !== '-' &&
        wordAt(p, k + 1) !== '-' &&
        !(isCapitalAt(p, k) && isName(p, k - 1) && (traits & MONTH) !== 0)
      )
        break;
      // "the review's first author"
      if ((traits & ADVERB) !== 0 && wordAt(p, k - 1) !== "'s" && !is(p, k - 1, DETERMINER)) break;
      // "the printed card"
      if ((traits & (GERUND_VERB | PAST_VERB)) !== 0 && !isCapitalAt(p, k) && !is(p, k - 1, DETERMINER)) break;
      continue;
    }
    if (isNumberAt(p, k) || word === '-' || word === '&' || word === '/') continue;
    // "posted the fans’ group"
    if ((word === '’' || word === "'") && wordAt(p, k - 1).endsWith('s') && isWordAt(p, k + 1)) continue;
    // "a €38m man"
    if (isNumberAt(p, k + 1) && p.tokens.kinds[p.items[k]!] === SYMBOL) continue;
    if (word === '.' && k + 1 < ceiling && isName(p, k + 1) && isName(p, k - 1) && wordAt(p, k - 1).length <= 4)
      continue;
    if (OPENING_BRACKETS.has(word)) break;
    break;
  }
  while (k > from && !isWordAt(p, k - 1) && !isNumberAt(p, k - 1)) k--;
  return k > from ? { from, to: k } : null;
}

/** Words that take a "to" of their own: "a source close to the family". */
const NEAR_TO: ReadonlySet<string> = new Set(
  'close adviser advisor aide ambassador envoy counsel related secretary assistant witness heir'.split(' '),
);

/** What may stand for a subject at the head of a sentence or clause. */
export function mainSubject(p: Paragraph, frame: Frame, before: number): Phrase | null {
  let k = frame.from;
  const limit = Math.min(before, frame.to);
  // Leading dashes, bullets and connectives.
  while (k < limit && !isWordAt(p, k) && !isStretchAt(p, k)) k++;
  for (let guard = 0; guard < 4; guard++) {
    const traits = traitsAt(p, k);
    if ((traits & CONJUNCTION) !== 0 || ((traits & ADVERB) !== 0 && !isName(p, k + 1) && wordAt(p, k + 1) !== '-')) {
      k++;
      if (wordAt(p, k) === ',') k++;
      continue;
    }
    const leads =
      (traits & (PREPOSITION | SUBORDINATOR | TIME | OPENER)) !== 0 ||
      (traits & GERUND_VERB) !== 0 ||
      ((traits & (ENDS_IN_ED | ENDS_IN_ING)) !== 0 && !isName(p, k + 1));
    // "Then Roe went to the door, saying": the opener stands right before the subject.
    const bare = (traits & OPENER) !== 0 && !(traits & (SUBORDINATOR | PREPOSITION)) && !(traits & ENDS_IN_ED);
    if (bare && isName(p, k + 1) && !is(p, k + 1, TIME)) {
      k++;
      break;
    }
    if (leads) {
      const comma = clauseComma(p, k, limit);
      if (comma > 0 && !endsWithoutVerb(p, comma + 1, frame)) {
        k = comma + 1;
        continue;
      }
      if ((traits & (OPENER | TIME)) !== 0) {
        k++;
        continue;
      }
    }
    break;
  }
  if (k >= limit || isStretchAt(p, k)) return null;
  if (
    is(p, k, PRONOUN) &&
    !(is(p, k, DETERMINER) && isWordAt(p, k + 1) && !is(p, k + 1, AUXILIARY) && !is(p, k + 1, CUE_VERB))
  )
    return { from: k, to: k + 1 };
  const from = k;
  let noun = -1;
  for (; k < limit; k++) {
    const word = wordAt(p, k);
    const traits = traitsAt(p, k);
    if (isStretchAt(p, k)) break;
    if (!isWordAt(p, k) && !isNumberAt(p, k)) {
      if (word === '-' || word === '&' || word === '/') continue;
      if (word === '.' && isName(p, k - 1) && isName(p, k + 1) && wordAt(p, k - 1).length <= 4) continue;
      break;
    }
    if (k > from && ((traits & (AUXILIARY | RELATIVE)) !== 0 || ((traits & CONJUNCTION) !== 0 && !isName(p, k + 1))))
      break;
    const capital = isCapitalAt(p, k);
    if (k > from && !capital) {
      if ((traits & CUE_VERB & ~BASE_VERB) !== 0 && !is(p, k - 1, DETERMINER)) break;
      if ((traits & ADVERB) !== 0) break;
      if ((traits & PREPOSITION) !== 0 && !(traits & JOINING_PREPOSITION)) break;
      if ((traits & ENDS_IN_ED) !== 0 && !is(p, k - 1, DETERMINER)) break;
      // A lower-case word straight after a name is its verb, unless it joins the name to more.
      if (
        isName(p, k - 1) &&
        wordAt(p, k - 1) !== "'s" &&
        !(traits & JOINING_PREPOSITION) &&
        !PARTICLES_IN_NAMES.has(word) &&
        word !== "'s" &&
        !(traits & SPEAKER_NOUN)
      )
        break;
      // A lower-case noun that can speak ends a phrase when no joining word follows.
      if (noun >= 0 && k === noun + 1 && !(traits & (JOINING_PREPOSITION | SPEAKER_NOUN)) && word !== "'s") break;
    }
    if ((traits & SPEAKER_NOUN) !== 0 && !capital) noun = k;
    if (k - from > 14) break;
  }
  while (
    k > from &&
    (!isWordAt(p, k - 1) || is(p, k - 1, PREPOSITION) || is(p, k - 1, TIME_WORD) || is(p, k - 1, WEEKDAY)) &&
    !isNumberAt(p, k - 1)
  )
    k--;
  return k > from ? { from, to: k } : null;
}

/**
 * "Among the critics is Ana Roe, a former mayor.": an article's words from there to the end of the sentence, none of
 * which can be a verb, explain what stands before the comma.
 */
function endsWithoutVerb(p: Paragraph, from: number, frame: Frame): boolean {
  if (!is(p, from, DETERMINER)) return false;
  for (let k = from + 1; k < frame.to; k++) {
    if (isStretchAt(p, k)) return false;
    if (wordAt(p, k) === '.' || wordAt(p, k) === '?' || wordAt(p, k) === '!') return k + 1 >= frame.to;
    if (is(p, k, AUXILIARY | PAST_VERB | PRESENT_VERB | CUE_VERB | ENDS_IN_ED | PRONOUN) || !isWordAt(p, k))
      return false;
    if (wordAt(p, k).endsWith('s') && !isName(p, k)) return false;
  }
  return false;
}

function clauseComma(p: Paragraph, from: number, limit: number): number {
  for (let k = from + 1; k < limit; k++) {
    if (wordAt(p, k) === ',') {
      // "On May 6, 2031, Roe said": the comma before the year ends nothing.
      if (isNumberAt(p, k + 1) && wordAt(p, k + 2) === ',') continue;
      return k;
    }
    if (wordAt(p, k) === ':' || wordAt(p, k) === ';') return -1;
  }
  return -1;
}

/** Adjectives that follow their noun where a preposition follows them. */
const POSTPOSED: ReadonlySet<string> = new Set('familiar close privy present involved responsible'.split(' '));

/** The word that carries the phrase: the last one before its first joining preposition or bracket. */
export function headOf(p: Paragraph, phrase: Phrase): number {
  let head = phrase.from;
  for (let k = phrase.from; k < phrase.to; k++) {
    const word = wordAt(p, k);
    const traits = traitsAt(p, k);
    if (k > phrase.from && ((traits & PREPOSITION) !== 0 || word === ',' || word === '(' || word === '[')) {
      if (word !== 'de') break;
    }
    // "a person familiar with the matter"
    if (k > phrase.from && POSTPOSED.has(word) && is(p, head, SPEAKER_NOUN)) continue;
    if (isWordAt(p, k) && word !== "'s" && !(traits & POSSESSIVE)) head = k;
  }
  return head;
}

/** A phrase that somebody who speaks may be named by: a pronoun, a name, an office, a body, a writing. */
export function canSpeak(p: Paragraph, phrase: Phrase): boolean {
  if (is(p, phrase.from, SUBJECT_PRONOUN) && phrase.to - phrase.from === 1) return true;
  for (let k = phrase.from; k < phrase.to; k++) if (isName(p, k) || is(p, k, SPEAKER_NOUN)) return true;
  return false;
}
