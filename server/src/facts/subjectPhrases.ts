import { ALL_CAPITALS } from '../article/types';
import { isCommonWord } from '../english/commonWords';
import { ROLE_NOUNS } from '../english/speakerNouns';
import {
  IS_CAPITAL,
  IS_NAME,
  IS_NUMBER,
  IS_STRETCH,
  IS_SYMBOL,
  IS_WORD,
  isAge,
  isName,
  type Paragraph,
} from './frames';
import { afterWhile, clauseComma, endsWithoutVerb } from './leadIns';
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
  FORM_OF_BE,
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
  REPORTS,
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
  /** Of a relative pronoun ("Roe, who said"): the phrase it stands for; else null. */
  readonly standsFor: Phrase | null;
}

export function phraseOf(from: number, to: number): Phrase {
  return { from, to, standsFor: null };
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

const isOpeningBracket = (word: string): boolean => word === '(' || word === '[';

/** A word with none of these is inside a phrase wherever it stands. */
const MAY_BREAK =
  CONJUNCTION |
  CLAUSE_PRONOUN |
  RELATIVE |
  SUBORDINATOR |
  WEEKDAY |
  AUXILIARY |
  ENDS_IN_ED |
  PAST_VERB |
  PRESENT_VERB |
  REPORTS;

/** A word that cannot be inside a subject noun phrase: the phrase begins after it. */
function breaksPhrase(p: Paragraph, k: number): boolean {
  const mark = p.marks[k]!;
  const traits = p.traits[k]!;
  if ((mark & (IS_WORD | IS_NUMBER)) === 0) {
    const word = p.words[k]!;
    return !(
      word === '-' ||
      word === '&' ||
      word === '.' ||
      word === '/' ||
      word === '#' ||
      word === '@' ||
      owns(p, k)
    );
  }
  if ((traits & MAY_BREAK) === 0) return false;
  if ((traits & (CONJUNCTION | CLAUSE_PRONOUN | RELATIVE)) !== 0) return true;
  if ((traits & SUBORDINATOR) !== 0 && p.words[k] !== 'than') return true;
  if ((mark & IS_CAPITAL) !== 0) return (traits & WEEKDAY) !== 0;
  if ((traits & AUXILIARY) !== 0 || SAYS.has(p.words[k]!)) return true;
  if ((traits & ENDS_IN_ED) !== 0 && isFiniteBehind(p, k)) return true;
  return (traits & (PAST_VERB | PRESENT_VERB)) !== 0 && !nounBehind(p, k);
}

/** "Prosecutors say Roe told": no nouns. */
const SAYS: ReadonlySet<string> = new Set(
  'say argue allege insist believe think contend acknowledge admit deny'.split(' '),
);

/** "the fans’ group", "the creditors' committee": the mark after a plural that owns what follows. */
function owns({ words, marks }: Paragraph, k: number): boolean {
  const word = words[k];
  return (word === '’' || word === "'") && words[k - 1]?.endsWith('s') === true && (marks[k + 1]! & IS_WORD) !== 0;
}

/** "the council voted": a past tense behind a noun; "a retired judge", "the newly elected mayor" are none. */
function isFiniteBehind(p: Paragraph, k: number): boolean {
  if ((p.marks[k - 1]! & IS_WORD) === 0) return false;
  const traits = p.traits[k - 1]!;
  if ((traits & PRONOUN) !== 0 && !(traits & DETERMINER)) return true;
  if ((traits & (DETERMINER | PREPOSITION | ADVERB)) !== 0) return false;
  const before = p.words[k - 1]!;
  return before !== "'s" && !DEGREES.has(before);
}

const DEGREES: ReadonlySet<string> = new Set(
  'most more very so less least well best newly former highly self then non'.split(' '),
);

/** "the said reports": the word is a noun or adjective here, since a determiner stands before it. */
function nounBehind(p: Paragraph, k: number): boolean {
  if ((p.traits[k - 1]! & (DETERMINER | PREPOSITION)) !== 0) return true;
  const before = p.words[k - 1]!;
  return before === "'s" || ((p.marks[k - 1]! & (IS_WORD | IS_CAPITAL)) === IS_WORD && before.endsWith('al'));
}

const LONGEST_PHRASE = 40;

/** The noun phrase that ends before item `end`, not reaching before `floor`. */
export function phraseEndingAt(p: Paragraph, end: number, floor: number): Phrase | null {
  if (end <= floor) return null;
  const { words, traits, marks } = p;
  const last = end - 1;
  const lastTraits = traits[last]!;
  const isWordOrNumber = (marks[last]! & (IS_WORD | IS_NUMBER)) !== 0;
  if (!isWordOrNumber && words[last] !== ')' && words[last] !== '.') return null;
  if (
    (lastTraits & SUBJECT_PRONOUN) !== 0 ||
    ((lastTraits & PRONOUN) !== 0 && !(traits[last - 1]! & DETERMINER) && !(marks[last - 1]! & IS_NAME))
  ) {
    // "The banner behind her said": the pronoun only tells where the subject is.
    if (PLACED.has(words[last]!) && BESIDE.has(words[last - 1]!) && last - 2 >= floor) {
      const whole = phraseEndingAt(p, last - 1, floor);
      if (whole && canSpeak(p, whole)) return phraseOf(whole.from, end);
    }
    // "One of them said": one of many, and nobody in particular.
    const some = words[last - 1] === 'of' && PARTS.has(words[last - 2]!) && last - 2 >= floor;
    return (lastTraits & PRONOUN) !== 0 ? phraseOf(some ? last - 2 : last, end) : null;
  }
  if (isWordOrNumber && breaksPhrase(p, last)) return null;
  let from = last;
  for (let k = last; k >= floor && last - k < LONGEST_PHRASE; k--) {
    if ((traits[k]! & MAY_BREAK) !== 0 || (marks[k]! & (IS_WORD | IS_NUMBER)) === 0) {
      if (words[k] === ')') {
        // A bracket inside the phrase: "Smith (R-Ky.)".
        const open = bracketOpening(p, k, floor);
        if (open < 0) break;
        k = open;
      } else if (breaksPhrase(p, k) && !(words[k] === 'and' && joinsNames(p, k, floor, end))) break;
    }
    from = k;
  }
  from = trimStart(p, from, end);
  return from < end ? phraseOf(from, end) : null;
}

/** "Ana Roe and Bo Lind said": both are the subject. */
function joinsNames(p: Paragraph, and: number, floor: number, end: number): boolean {
  if (and - 1 < floor || and + 1 >= end) return false;
  return isName(p, and - 1) && isName(p, and + 1) && and + 4 >= end;
}

function bracketOpening({ words }: Paragraph, close: number, floor: number): number {
  for (let k = close - 1; k >= floor && close - k < 12; k--) if (isOpeningBracket(words[k]!)) return k;
  return -1;
}

/** A word with none of these opens no clause before its subject. */
const MAY_BE_TRIMMED = OPENER | ADVERB | ENDS_IN_ING | PREPOSITION | TIME;

export const PARTICLES: ReadonlySet<string> = new Set(['up', 'out', 'down', 'away']);

/** Drops what opens a clause before its subject: "But", "In Oslo", "On Monday", "Last week". */
function trimStart(p: Paragraph, first: number, end: number): number {
  const { words, traits, marks } = p;
  let from = first;
  for (let guard = 0; guard < 6 && from < end - 1; guard++) {
    const here = traits[from]!;
    if ((here & MAY_BE_TRIMMED) === 0) {
      const word = words[from];
      // "held up a sign": the verb's, not the sign's.
      const isParticle = PARTICLES.has(word!) && ((traits[from + 1]! & DETERMINER) !== 0 || isName(p, from + 1));
      if (word !== '-' && word !== '.' && word !== '/' && !isParticle) break;
      from++;
    } else if ((here & (OPENER | ADVERB)) !== 0) from++;
    else if (
      (here & ENDS_IN_ING) !== 0 &&
      words[from]!.length > 4 &&
      (marks[from]! & IS_CAPITAL) === 0 &&
      ((traits[from + 1]! & (PREPOSITION | DETERMINER)) !== 0 || (traits[from - 1]! & FORM_OF_BE) !== 0)
    )
      from++;
    else if ((here & PREPOSITION) !== 0) {
      const next = afterPrepositional(p, from, end);
      if (next <= from) break;
      from = next;
    } else if (
      (here & TIME) !== 0 &&
      !(
        (marks[from]! & IS_CAPITAL) !== 0 &&
        isName(p, from + 1) &&
        !(here & WEEKDAY) &&
        guard === 0 &&
        (here & MONTH) !== 0
      )
    )
      from++;
    else break;
  }
  return from;
}

/** After a leading prepositional phrase: "In a statement Smith" goes on at Smith. */
function afterPrepositional({ words, traits, marks }: Paragraph, from: number, end: number): number {
  // The last run of names or the last determiner begins the subject.
  let k = end - 1;
  while (
    k > from &&
    ((marks[k]! & (IS_NAME | IS_NUMBER)) !== 0 || PARTICLES_IN_NAMES.has(words[k]!) || words[k] === '-')
  )
    k--;
  if (k < end - 1) {
    // Titles in lower case before the name belong to it.
    while (k > from + 1 && ROLE_NOUNS.has(words[k]!)) k--;
    return Math.max(k + 1, from + 1) === from + 1 && k === from ? from + 1 : k + 1;
  }
  for (k = end - 1; k > from; k--) if ((traits[k]! & DETERMINER) !== 0 && k > from + 1) return k;
  return from + 1;
}

const STOPS_RIGHT: ReadonlySet<string> = new Set(
  'in on at during after before as when while who which where whose via amid about since until following if because but through upon whether'.split(
    ' ',
  ),
);

/** A word with none of these is none of `STOPS_RIGHT`. */
const MAY_STOP_RIGHT = PREPOSITION | SUBORDINATOR | CONJUNCTION;

/** The noun phrase that begins at item `from`, for subjects behind their verb: "said the head of the agency". */
export function phraseStartingAt(p: Paragraph, from: number, ceiling: number): Phrase | null {
  const { words, traits, marks } = p;
  if (from >= ceiling || (marks[from]! & IS_STRETCH) !== 0) return null;
  if ((traits[from]! & (PRONOUN | DETERMINER)) === PRONOUN) return phraseOf(from, from + 1);
  let k = from;
  for (; k < ceiling; k++) {
    const mark = marks[k]!;
    const word = words[k]!;
    if ((mark & IS_WORD) !== 0) {
      const here = traits[k]!;
      if (k === from) {
        if ((here & (PREPOSITION | SUBORDINATOR | CONJUNCTION)) !== 0 && !(here & DETERMINER)) return null;
        continue;
      }
      if ((here & (RELATIVE | AUXILIARY)) !== 0) break;
      if ((here & MAY_STOP_RIGHT) !== 0 && STOPS_RIGHT.has(word)) break;
      if (word === 'to' && NEAR_TO.has(words[k - 1]!)) continue;
      if (word === 'to' || word === 'by') break;
      if ((here & CONJUNCTION) !== 0 && !(word === 'and' && isName(p, k - 1) && isName(p, k + 1))) break;
      if (
        (here & TIME) !== 0 &&
        // "its last lifeguard", "the night nurse"
        !((traits[k - 1]! & DETERMINER) !== 0 && (marks[k + 1]! & IS_WORD) !== 0) &&
        words[k - 1] !== '-' &&
        words[k + 1] !== '-' &&
        !((mark & IS_CAPITAL) !== 0 && isName(p, k - 1) && (here & MONTH) !== 0)
      )
        break;
      // "the review's first author"
      if ((here & ADVERB) !== 0 && words[k - 1] !== "'s" && !(traits[k - 1]! & DETERMINER)) {
        // "Tom Haverly"
        if ((mark & IS_NAME) === 0 || !isName(p, k - 1)) break;
      }
      // "the printed card"
      if ((here & (GERUND_VERB | PAST_VERB)) !== 0 && !(mark & IS_CAPITAL) && !(traits[k - 1]! & DETERMINER)) break;
      continue;
    }
    if ((mark & IS_STRETCH) !== 0) break;
    if ((mark & IS_NUMBER) !== 0 || word === '-' || word === '&' || word === '/') continue;
    if (owns(p, k)) continue;
    // "a €38m man"
    if ((marks[k + 1]! & IS_NUMBER) !== 0 && (mark & IS_SYMBOL) !== 0) continue;
    if (word === '.' && k + 1 < ceiling && isName(p, k + 1) && isName(p, k - 1) && words[k - 1]!.length <= 4) continue;
    break;
  }
  while (k > from && (marks[k - 1]! & (IS_WORD | IS_NUMBER)) === 0) k--;
  return k > from ? phraseOf(from, k) : null;
}

/** Words that take a "to" of their own: "a source close to the family". */
const NEAR_TO: ReadonlySet<string> = new Set(
  'close adviser advisor aide ambassador envoy counsel related secretary assistant witness heir'.split(' '),
);

/** A word with none of these opens no subject from before it. */
const MAY_LEAD =
  CONJUNCTION | ADVERB | PREPOSITION | SUBORDINATOR | TIME | OPENER | GERUND_VERB | ENDS_IN_ED | ENDS_IN_ING;

/** A word with none of these, a name's particle and what follows a name or a noun aside, goes on with a subject. */
const MAY_END_SUBJECT = (CUE_VERB & ~BASE_VERB) | ADVERB | PREPOSITION | ENDS_IN_ED;

/** What may stand for a subject at the head of the sentence or clause from item `first` to `end`, before item `limit`. */
export function mainSubject(p: Paragraph, first: number, end: number, limit: number): Phrase | null {
  const { words, traits, marks } = p;
  let k = first;
  // Leading dashes, bullets and connectives.
  while (k < limit && (marks[k]! & (IS_WORD | IS_STRETCH)) === 0 && !isAge(p, k)) k++;
  if ((traits[k]! & MAY_LEAD) !== 0 || words[k] === 'more') k = afterLeadIn(p, k, end, limit);
  k = afterWhile(p, k, limit);
  if (k >= limit || (marks[k]! & IS_STRETCH) !== 0) return null;
  if (
    (traits[k]! & PRONOUN) !== 0 &&
    !(
      (traits[k]! & DETERMINER) !== 0 &&
      (marks[k + 1]! & IS_WORD) !== 0 &&
      (traits[k + 1]! & (AUXILIARY | CUE_VERB)) === 0
    )
  )
    return phraseOf(k, k + 1);
  const from = k;
  let noun = -1;
  for (; k < limit; k++) {
    const mark = marks[k]!;
    const word = words[k]!;
    if ((mark & (IS_WORD | IS_NUMBER)) === 0) {
      if (word === '-' || word === '&' || word === '/') continue;
      if (word === '.' && isName(p, k - 1) && isName(p, k + 1) && words[k - 1]!.length <= 4) continue;
      break;
    }
    const here = traits[k]!;
    if (k > from && ((here & (AUXILIARY | RELATIVE)) !== 0 || ((here & CONJUNCTION) !== 0 && !isName(p, k + 1)))) break;
    const capital = (mark & IS_CAPITAL) !== 0;
    if (k > from && !capital) {
      if ((here & MAY_END_SUBJECT) !== 0) {
        if ((here & CUE_VERB & ~BASE_VERB) !== 0 && !(traits[k - 1]! & DETERMINER)) break;
        if ((here & ADVERB) !== 0) break;
        if ((here & PREPOSITION) !== 0 && !(here & JOINING_PREPOSITION)) break;
        if ((here & ENDS_IN_ED) !== 0 && !(traits[k - 1]! & DETERMINER)) break;
      }
      if ((here & (JOINING_PREPOSITION | SPEAKER_NOUN)) === 0 && word !== "'s") {
        // A lower-case word straight after a name is its verb, unless it joins the name to more.
        if (isName(p, k - 1) && words[k - 1] !== "'s" && !PARTICLES_IN_NAMES.has(word) && !isShouted(p, k - 1)) break;
        // A lower-case noun that can speak ends a phrase when no joining word follows.
        if (noun >= 0 && k === noun + 1) break;
      }
    }
    if ((here & SPEAKER_NOUN) !== 0 && !capital) noun = k;
    if (k - from > 14) break;
  }
  while (
    k > from &&
    ((marks[k - 1]! & IS_WORD) === 0 || (traits[k - 1]! & (PREPOSITION | TIME_WORD | WEEKDAY)) !== 0) &&
    (marks[k - 1]! & IS_NUMBER) === 0
  )
    k--;
  return k > from ? phraseOf(from, k) : null;
}

/** "SHAMED chef Ana Roe has spoken": a word that opens a story in capitals, and no name. */
function isShouted(p: Paragraph, k: number): boolean {
  const at = p.items[k]!;
  if (k !== p.from || at < 0 || (p.tokens.flags[at]! & ALL_CAPITALS) === 0) return false;
  return p.words[k]!.length > 3 && ((p.traits[k]! & ENDS_IN_ED) !== 0 || isCommonWord(p.words[k]!));
}

/** "in Tolm, New Garre, Roe went on", "in Tolm, which hosts the fair, Roe said": behind what explains the place before the comma. */
function afterExplanation(p: Paragraph, first: number, end: number, limit: number): number {
  const { words, traits, marks } = p;
  let k = first;
  if ((traits[k]! & RELATIVE) !== 0) {
    const comma = clauseComma(p, k, limit);
    return comma > 0 ? comma + 1 : first;
  }
  while (k < limit && k - first < 4 && ((marks[k]! & IS_NAME) !== 0 || (k > first && words[k] === '.'))) k++;
  if (k === first || words[k] !== ',' || (marks[first - 2]! & IS_NAME) === 0) return first;
  const next = k + 1;
  const nextTraits = traits[next]!;
  if ((marks[next]! & IS_NAME) === 0 && (nextTraits & (DETERMINER | SUBJECT_PRONOUN)) === 0) return first;
  if ((nextTraits & RELATIVE) !== 0) return first;
  // "In Tolm, Ana Roe, the mayor, said": who she is stands between commas.
  const subject = mainSubject(p, next, end, limit);
  return subject !== null && words[subject.to] !== ',' && words[subject.to] !== '(' ? next : first;
}

/** Where the clause goes on behind what leads into it from item `first`: "But", "In Oslo,", "When the vote was over,". */
function afterLeadIn(p: Paragraph, first: number, end: number, limit: number): number {
  const { words, traits } = p;
  let k = first;
  for (let guard = 0; guard < 4; guard++) {
    const here = traits[k]!;
    // "Jan Roe left" was not in January.
    if ((here & TIME) !== 0 && isName(p, k) && isName(p, k + 1)) return k;
    // "More recently, Roe …"
    if (words[k] === 'more' && (traits[k + 1]! & ADVERB) !== 0) k++;
    if (
      (traits[k]! & CONJUNCTION) !== 0 ||
      ((traits[k]! & ADVERB) !== 0 && !isName(p, k + 1) && words[k + 1] !== '-')
    ) {
      k++;
      if (words[k] === ',') k++;
      continue;
    }
    const leads =
      (here & (PREPOSITION | SUBORDINATOR | TIME | OPENER | GERUND_VERB)) !== 0 ||
      ((here & (ENDS_IN_ED | ENDS_IN_ING)) !== 0 && !isName(p, k + 1));
    // "Then Roe went to the door, saying": the opener stands right before the subject.
    const bare = (here & OPENER) !== 0 && (here & (SUBORDINATOR | PREPOSITION | ENDS_IN_ED)) === 0;
    if (bare && isName(p, k + 1) && (traits[k + 1]! & TIME) === 0) return k + 1;
    if (!leads) return k;
    // "In 2026 she was": no comma behind the year.
    if ((p.marks[k + 1]! & IS_NUMBER) !== 0 && words[k + 1]!.length === 4 && opensSubject(p, k + 2)) return k + 2;
    const comma = clauseComma(p, k, limit);
    if (comma > 0 && !endsWithoutVerb(p, comma + 1, end)) k = afterExplanation(p, comma + 1, end, limit);
    else if ((here & (OPENER | TIME)) !== 0) k++;
    else return k;
  }
  return k;
}

const opensSubject = ({ traits, marks }: Paragraph, k: number): boolean =>
  (traits[k]! & SUBJECT_PRONOUN) !== 0 || (marks[k]! & IS_NAME) !== 0;

/** Adjectives that follow their noun where a preposition follows them. */
const POSTPOSED: ReadonlySet<string> = new Set('familiar close privy present involved responsible'.split(' '));

/** The word that carries the phrase: the last one before its first joining preposition or bracket. */
export function headOf(p: Paragraph, phrase: Phrase): number {
  const { from, to } = phrase;
  if (to - from === 1) return from;
  const { words, traits, marks } = p;
  let head = from;
  for (let k = from; k < to; k++) {
    const word = words[k]!;
    const here = traits[k]!;
    if (k > from) {
      if (((here & PREPOSITION) !== 0 || word === ',' || word === '(' || word === '[') && word !== 'de') break;
      // "a person familiar with the matter"
      if ((traits[head]! & SPEAKER_NOUN) !== 0 && POSTPOSED.has(word)) continue;
    }
    if ((marks[k]! & IS_WORD) !== 0 && (here & POSSESSIVE) === 0 && word !== "'s") head = k;
  }
  return head;
}

/** A phrase that somebody who speaks may be named by: a pronoun, a name, an office, a body, a writing. */
export function canSpeak({ traits, marks }: Paragraph, { from, to }: Phrase): boolean {
  if (to - from === 1 && (traits[from]! & SUBJECT_PRONOUN) !== 0) return true;
  for (let k = from; k < to; k++) if ((marks[k]! & IS_NAME) !== 0 || (traits[k]! & SPEAKER_NOUN) !== 0) return true;
  return false;
}
