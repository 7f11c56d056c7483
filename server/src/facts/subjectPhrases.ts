import { SYMBOL } from '../article/types';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  JOINING_PREPOSITIONS,
  MIDDLE_ADVERBS,
  MONTHS,
  OPENERS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
  WEEKDAYS,
} from '../english/functionWords';
import { ANONYMOUS_NOUNS, BODY_NOUNS, DOCUMENT_NOUNS, ROLE_NOUNS } from '../english/speakerNouns';
import { CUE_VERBS } from '../english/speechVerbs';
import { type Frame, isCapitalAt, isNumberAt, isStretchAt, isWordAt, type Paragraph, wordAt } from './frames';

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

export function isAdverb(word: string): boolean {
  return MIDDLE_ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word));
}
const NOT_ADVERBS: ReadonlySet<string> = new Set(
  'family assembly reply ally italy july rally bully supply weekly daily monthly kelly emily sally billy reilly'.split(
    ' ',
  ),
);

export function isTimeWord(word: string): boolean {
  return WEEKDAYS.has(word) || MONTHS.has(word) || TIME_WORDS.has(word);
}

export function isName(p: Paragraph, k: number): boolean {
  return isCapitalAt(p, k) && !DETERMINERS.has(wordAt(p, k)) && !PRONOUNS.has(wordAt(p, k));
}

export function isPersonNoun(word: string): boolean {
  return ROLE_NOUNS.has(word) || ANONYMOUS_NOUNS.has(word) || ROLE_NOUNS.has(singular(word));
}

export function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

export function isSpeakerNoun(word: string): boolean {
  return (
    isPersonNoun(word) ||
    BODY_NOUNS.has(word) ||
    DOCUMENT_NOUNS.has(word) ||
    BODY_NOUNS.has(singular(word)) ||
    DOCUMENT_NOUNS.has(singular(word))
  );
}

const CLAUSE_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i']);

/** A word that cannot be inside a subject noun phrase: the phrase begins after it. */
function breaksPhrase(p: Paragraph, k: number): boolean {
  const word = wordAt(p, k);
  if (isStretchAt(p, k)) return true;
  if (!isWordAt(p, k) && !isNumberAt(p, k))
    return !(word === '-' || word === '&' || word === '.' || word === '/' || word === '#' || word === '@');
  if (word === '.') return true;
  if (CONJUNCTIONS.has(word)) return true;
  if (CLAUSE_PRONOUNS.has(word)) return true;
  if (word.endsWith('ed') && !isCapitalAt(p, k) && k > 0 && isFiniteBehind(p, k)) return true;
  if (SUBORDINATORS.has(word) && word !== 'than') return true;
  if (RELATIVES.has(word)) return true;
  if (AUXILIARIES.has(word) && !isCapitalAt(p, k)) return true;
  if (WEEKDAYS.has(word) && isCapitalAt(p, k)) return true;
  const verb = CUE_VERBS.get(word);
  return (
    verb !== undefined &&
    verb.form !== 'base' &&
    !isCapitalAt(p, k) &&
    !nounBehind(p, k) &&
    (verb.form === 'past' || verb.form === 'present')
  );
}

/** "the council voted": a past tense behind a noun; "a retired judge", "the newly elected mayor" are none. */
function isFiniteBehind(p: Paragraph, k: number): boolean {
  const before = wordAt(p, k - 1);
  if (!isWordAt(p, k - 1)) return false;
  if (PRONOUNS.has(before) && !DETERMINERS.has(before)) return true;
  return !(
    DETERMINERS.has(before) ||
    before === "'s" ||
    PREPOSITIONS.has(before) ||
    isAdverb(before) ||
    DEGREES.has(before)
  );
}

const DEGREES: ReadonlySet<string> = new Set(
  'most more very so less least well best newly former highly self then non'.split(' '),
);

/** "the said reports": the word is a noun or adjective here, since a determiner stands before it. */
function nounBehind(p: Paragraph, k: number): boolean {
  const before = wordAt(p, k - 1);
  return (
    DETERMINERS.has(before) ||
    before === "'s" ||
    PREPOSITIONS.has(before) ||
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
  if (
    SUBJECT_PRONOUNS.has(wordAt(p, last)) ||
    (PRONOUNS.has(wordAt(p, last)) && !DETERMINERS.has(wordAt(p, last - 1)) && !isName(p, last - 1))
  ) {
    // "The banner behind her said": the pronoun only tells where the subject is.
    if (PLACED.has(wordAt(p, last)) && BESIDE.has(wordAt(p, last - 1)) && last - 2 >= floor) {
      const whole = phraseEndingAt(p, last - 1, floor);
      if (whole && canSpeak(p, whole)) return { from: whole.from, to: end };
    }
    // "One of them said": one of many, and nobody in particular.
    const some = wordAt(p, last - 1) === 'of' && PARTS.has(wordAt(p, last - 2)) && last - 2 >= floor;
    return PRONOUNS.has(wordAt(p, last)) ? { from: some ? last - 2 : last, to: end } : null;
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
    if (word === '-' || word === '.' || word === '/') from++;
    else if (OPENERS.has(word) || isAdverb(word)) from++;
    else if (
      word.length > 4 &&
      word.endsWith('ing') &&
      !isCapitalAt(p, from) &&
      (PREPOSITIONS.has(wordAt(p, from + 1)) || DETERMINERS.has(wordAt(p, from + 1)))
    )
      from++;
    else if (PREPOSITIONS.has(word)) {
      const next = afterPrepositional(p, from, end);
      if (next <= from) break;
      from = next;
    } else if (
      isTimeWord(word) &&
      !(isCapitalAt(p, from) && isName(p, from + 1) && !WEEKDAYS.has(word) && guard === 0 && MONTHS.has(word))
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
    while (k > from + 1 && ROLE_NOUNS.has(wordAt(p, k))) k--;
    return Math.max(k + 1, from + 1) === from + 1 && k === from ? from + 1 : k + 1;
  }
  for (k = end - 1; k > from; k--) if (DETERMINERS.has(wordAt(p, k)) && k > from + 1) return k;
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
  if (PRONOUNS.has(wordAt(p, from)) && !DETERMINERS.has(wordAt(p, from))) return { from, to: from + 1 };
  let k = from;
  for (; k < ceiling; k++) {
    const word = wordAt(p, k);
    if (isStretchAt(p, k)) break;
    if (isWordAt(p, k)) {
      if (k === from) {
        if (PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || CONJUNCTIONS.has(word)) {
          if (!DETERMINERS.has(word)) return null;
        }
        continue;
      }
      if (STOPS_RIGHT.has(word) || RELATIVES.has(word) || AUXILIARIES.has(word)) break;
      if (word === 'to' && NEAR_TO.has(wordAt(p, k - 1))) continue;
      if (word === 'to' || word === 'with' || word === 'from' || word === 'by') {
        if (word !== 'from' && word !== 'with') break;
      }
      if (CONJUNCTIONS.has(word) && !(word === 'and' && isName(p, k - 1) && isName(p, k + 1))) break;
      if (
        isTimeWord(word) &&
        // "its last lifeguard", "the night nurse"
        !(DETERMINERS.has(wordAt(p, k - 1)) && isWordAt(p, k + 1)) &&
        wordAt(p, k - 1) !== '-' &&
        wordAt(p, k + 1) !== '-' &&
        !(isCapitalAt(p, k) && isName(p, k - 1) && MONTHS.has(word))
      )
        break;
      // "the review's first author"
      if (isAdverb(word) && wordAt(p, k - 1) !== "'s" && !DETERMINERS.has(wordAt(p, k - 1))) break;
      const verb = CUE_VERBS.get(word);
      if (verb && (verb.form === 'gerund' || verb.form === 'past') && !isCapitalAt(p, k)) break;
      continue;
    }
    if (isNumberAt(p, k) || word === '-' || word === '&' || word === '/') continue;
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
    const word = wordAt(p, k);
    if (CONJUNCTIONS.has(word) || (isAdverb(word) && !isName(p, k + 1) && wordAt(p, k + 1) !== '-')) {
      k++;
      if (wordAt(p, k) === ',') k++;
      continue;
    }
    const leads =
      PREPOSITIONS.has(word) ||
      SUBORDINATORS.has(word) ||
      isTimeWord(word) ||
      OPENERS.has(word) ||
      CUE_VERBS.get(word)?.form === 'gerund' ||
      (/ing$|ed$/.test(word) && !isName(p, k + 1));
    // "Then Roe went to the door, saying": the opener stands right before the subject.
    const bare = OPENERS.has(word) && !SUBORDINATORS.has(word) && !PREPOSITIONS.has(word) && !word.endsWith('ed');
    if (bare && isName(p, k + 1) && !isTimeWord(wordAt(p, k + 1))) {
      k++;
      break;
    }
    if (leads) {
      const comma = clauseComma(p, k, limit);
      if (comma > 0) {
        k = comma + 1;
        continue;
      }
      if (OPENERS.has(word) || isTimeWord(word)) {
        k++;
        continue;
      }
    }
    break;
  }
  if (k >= limit || isStretchAt(p, k)) return null;
  if (
    PRONOUNS.has(wordAt(p, k)) &&
    !(
      DETERMINERS.has(wordAt(p, k)) &&
      isWordAt(p, k + 1) &&
      !AUXILIARIES.has(wordAt(p, k + 1)) &&
      !CUE_VERBS.has(wordAt(p, k + 1))
    )
  )
    return { from: k, to: k + 1 };
  const from = k;
  let noun = -1;
  for (; k < limit; k++) {
    const word = wordAt(p, k);
    if (isStretchAt(p, k)) break;
    if (!isWordAt(p, k) && !isNumberAt(p, k)) {
      if (word === '-' || word === '&' || word === '/') continue;
      if (word === '.' && isName(p, k - 1) && isName(p, k + 1) && wordAt(p, k - 1).length <= 4) continue;
      break;
    }
    if (k > from && (AUXILIARIES.has(word) || RELATIVES.has(word) || (CONJUNCTIONS.has(word) && !isName(p, k + 1))))
      break;
    const capital = isCapitalAt(p, k);
    if (k > from && !capital) {
      const verb = CUE_VERBS.get(word);
      if (verb && verb.form !== 'base' && !DETERMINERS.has(wordAt(p, k - 1))) break;
      if (isAdverb(word)) break;
      if (PREPOSITIONS.has(word) && !JOINING_PREPOSITIONS.has(word)) break;
      if (word.endsWith('ed') && !DETERMINERS.has(wordAt(p, k - 1))) break;
      // A lower-case word straight after a name is its verb, unless it joins the name to more.
      if (
        isName(p, k - 1) &&
        wordAt(p, k - 1) !== "'s" &&
        !JOINING_PREPOSITIONS.has(word) &&
        !PARTICLES_IN_NAMES.has(word) &&
        word !== "'s" &&
        !isSpeakerNoun(word)
      )
        break;
      // A lower-case noun that can speak ends a phrase when no joining word follows.
      if (noun >= 0 && k === noun + 1 && !JOINING_PREPOSITIONS.has(word) && !isSpeakerNoun(word) && word !== "'s")
        break;
    }
    if (isSpeakerNoun(word) && !capital) noun = k;
    if (k - from > 14) break;
  }
  while (
    k > from &&
    (!isWordAt(p, k - 1) ||
      PREPOSITIONS.has(wordAt(p, k - 1)) ||
      TIME_WORDS.has(wordAt(p, k - 1)) ||
      WEEKDAYS.has(wordAt(p, k - 1))) &&
    !isNumberAt(p, k - 1)
  )
    k--;
  return k > from ? { from, to: k } : null;
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

/** The word that carries the phrase: the last one before its first joining preposition or bracket. */
export function headOf(p: Paragraph, phrase: Phrase): number {
  let head = phrase.from;
  for (let k = phrase.from; k < phrase.to; k++) {
    const word = wordAt(p, k);
    if (k > phrase.from && (PREPOSITIONS.has(word) || word === ',' || word === '(' || word === '[')) {
      if (word !== 'de') break;
    }
    if (isWordAt(p, k) && word !== "'s" && !POSSESSIVES.has(word)) head = k;
  }
  return head;
}

/** A phrase that somebody who speaks may be named by: a pronoun, a name, an office, a body, a writing. */
export function canSpeak(p: Paragraph, phrase: Phrase): boolean {
  if (SUBJECT_PRONOUNS.has(wordAt(p, phrase.from)) && phrase.to - phrase.from === 1) return true;
  for (let k = phrase.from; k < phrase.to; k++) if (isName(p, k) || isSpeakerNoun(wordAt(p, k))) return true;
  return false;
}
