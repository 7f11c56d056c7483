import {
  AFTER_STATE,
  AFTER_TIME,
  DATE_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  LEADING_INITIALISMS,
  LOWER_ABBREVIATIONS,
  NUMBERED_ABBREVIATIONS,
  PLURAL_STARTERS,
  QUESTION_CUES,
  SENTENCE_STARTERS,
  STARTERS_THAT_ARE_NAMES,
  STATE_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
  TRAILING_ABBREVIATIONS,
} from '../english/abbreviations';
import { MONTHS } from '../english/months';
import { enlarged } from '../text/growing';
import type { ReadTokens } from './tokens';
import {
  ALL_CAPITALS,
  CAPITAL,
  NUMBER,
  PUNCTUATION,
  QUOTE_MARK,
  SPACE_BEFORE,
  SYMBOL,
  type Tokens,
  WORD,
} from './types';
import { KNOWN, wordBits } from './wordTable';

/** Of all texts that are read together: the tokens behind their sentences. */
let ends = new Int32Array(1 << 16);
let endCount = 0;

/** Where the sentences of a text end: good until the next texts are read. */
export interface SentenceEnds {
  /** Token indices in order, from `firstEnd` on; the last one of each block is where its tokens end. */
  readonly ends: Int32Array;
  readonly firstEnd: number;
  /** How many have no more than `FEW_TOKENS`. */
  readonly short: number;
}

/** Nearly all sentences have more. */
export const FEW_TOKENS = 3;

/** Before texts that are read together. */
export function forgetSentenceEnds(): void {
  endCount = 0;
}

/**
 * `bounds` has for each block its first token and the one behind its last. The dateline is a sentence of its own, so that
 * the first sentence begins with its first word.
 */
export function findSentenceEnds(
  { tokens, stops, firstStop, endStop }: ReadTokens,
  bounds: Int32Array,
  dateline: { readonly block: number; readonly endToken: number } | null,
): SentenceEnds {
  const firstEnd = endCount;
  makeRoom(tokens.count);
  let stop = firstStop;
  let short = 0;
  for (let block = 0; 2 * block < bounds.length; block++) {
    const endToken = bounds[2 * block + 1]!;
    let first = bounds[2 * block]!;
    if (dateline !== null && dateline.block === block) {
      first = dateline.endToken;
      ends[endCount++] = first;
    }
    for (; stop < endStop && stops[stop]! < endToken; stop++) {
      const i = stops[stop]!;
      // Marks that closed the sentence before, or a number such as ".45".
      if (i < first || (tokens.kinds[i] !== PUNCTUATION && tokens.kinds[i] !== WORD)) continue;
      const end = sentenceEnd(tokens, i, first, endToken);
      if (end < 0) continue;
      ends[endCount++] = end;
      if (end - first <= FEW_TOKENS) short++;
      first = end;
    }
    if (first >= endToken) continue;
    ends[endCount++] = endToken;
    if (endToken - first <= FEW_TOKENS) short++;
  }
  return { ends, firstEnd, short };
}

/** Every sentence has a token. Texts that were read before keep the array that holds theirs. */
function makeRoom(count: number): void {
  const needed = endCount + count;
  if (ends.length < needed) ends = enlarged(ends, needed);
}

/** If a sentence that began at `first` ends with token `i` and the closing marks after it, the token after them; else -1. */
function sentenceEnd(tokens: Tokens, i: number, first: number, limit: number): number {
  const norm = tokens.norms[i]!;
  const isWord = tokens.kinds[i] === WORD;
  if (isWord) {
    // A lone accent has a norm without letters.
    if (norm === '' || norm.charCodeAt(norm.length - 1) !== 46) return -1;
  } else if (norm[0] !== '.' && norm !== '?' && norm !== '!' && norm !== '…' && norm !== '‽') return -1;
  let next = i + 1;
  while (next < limit && isClosing(tokens, next, first, limit)) next++;
  if (next >= limit) return limit;
  const closed = next > i + 1;
  if (!(tokens.flags[next]! & SPACE_BEFORE)) return endsWithoutSpace(tokens, i, next, closed) ? next : -1;
  if (isWord) return endsAfterInitialism(tokens, i, next, limit) ? next : -1;
  if (norm === '.') return endsAfterStop(tokens, i, next, first, closed) ? next : -1;
  if (norm === '?' || norm === '!' || norm === '‽') return endsAfterQuestion(tokens, next, limit, closed) ? next : -1;
  return endsAfterEllipsis(tokens, i, next, closed) ? next : -1;
}

/** Marks that close what the stop ended: they belong to the sentence before. */
function isClosing(tokens: Tokens, i: number, first: number, limit: number): boolean {
  const norm = tokens.norms[i]!;
  const spaced = (tokens.flags[i]! & SPACE_BEFORE) !== 0;
  if (tokens.kinds[i] === QUOTE_MARK) {
    // Nothing can open at the very end.
    if (i + 1 === limit) return true;
    if (norm === '”' || norm === '»' || norm === '’') return !spaced || standsAlone(tokens, i);
    if (norm === '“' || norm === '„' || norm === '«' || norm === '``' || norm === '‘') return false;
    return !spaced || closesAlone(tokens, first, i, norm);
  }
  // "He left. … She stayed.": dots that stand alone mark what was left out behind the sentence.
  if (norm === '…' || norm === '...' || norm === '....') return spaced && standsAlone(tokens, i);
  return !spaced && (norm === ')' || norm === ']' || norm === '}');
}

function standsAlone(tokens: Tokens, i: number): boolean {
  return i + 1 >= tokens.count || (tokens.flags[i + 1]! & SPACE_BEFORE) !== 0;
}

/** A straight mark with a space on both sides closes when one is open in this sentence. */
function closesAlone(tokens: Tokens, first: number, i: number, mark: string): boolean {
  return standsAlone(tokens, i) && isOpen(tokens, first, i, mark);
}

/** Whether an odd number of these marks stands between the sentence's start and `i`. Looks back a bounded way. */
function isOpen(tokens: Tokens, first: number, i: number, mark: string): boolean {
  let open = false;
  for (let k = Math.max(first, i - 200); k < i; k++) if (tokens.norms[k] === mark) open = !open;
  return open;
}

function startsUpper(tokens: Tokens, i: number): boolean {
  return (tokens.flags[i]! & CAPITAL) !== 0;
}

function startsOpening(tokens: Tokens, i: number): boolean {
  const norm = tokens.norms[i];
  return tokens.kinds[i] === QUOTE_MARK || norm === '(' || norm === '[';
}

/** A capital, directly or behind opening marks: “We …, ''We …, "'We … */
function startsUpperOrQuote(tokens: Tokens, i: number): boolean {
  let at = i;
  while (at < i + 3 && at < tokens.count && tokens.kinds[at] === QUOTE_MARK) at++;
  return at < tokens.count && startsUpper(tokens, at);
}

/** Scraped text loses spaces: `war.”Despite`, `ended.The`. Host names and file names must survive. */
function endsWithoutSpace(tokens: Tokens, i: number, next: number, closed: boolean): boolean {
  if (tokens.kinds[i] !== PUNCTUATION || !startsUpper(tokens, next) || tokens.flags[next]! & ALL_CAPITALS) return false;
  if (tokens.norms[i]!.length > 1 || tokens.norms[i] === '…') return false;
  if (closed) return tokens.kinds[next - 1] === QUOTE_MARK && SENTENCE_STARTERS.has(tokens.norms[next]!);
  const before = i > 0 ? tokens.norms[i - 1]! : '';
  const lowerWord = before.length > 2 && tokens.kinds[i - 1] === WORD && !startsUpper(tokens, i - 1);
  return lowerWord && SENTENCE_STARTERS.has(tokens.norms[next]!);
}

function endsAfterInitialism(tokens: Tokens, i: number, next: number, limit: number): boolean {
  const norm = tokens.norms[i]!;
  const following = tokens.norms[next]!;
  if (LEADING_INITIALISMS.has(norm.slice(0, -1))) return false;
  // "J. Smith": a single initial hardly ever ends a sentence; "plan B. The" does.
  if (norm.length <= 2)
    return startsUpper(tokens, next) && SENTENCE_STARTERS.has(following) && !STARTERS_THAT_ARE_NAMES.has(following);
  if (tokens.kinds[next] === QUOTE_MARK) return startsUpperOrQuote(tokens, next);
  if (!startsUpper(tokens, next)) return false;
  if (norm === 'a.m.' || norm === 'p.m.') return endsAfterTime(tokens, next, limit);
  if (endsAfterState(tokens, i, norm.slice(0, -1), next)) return true;
  return beginsSentence(tokens, next, limit);
}

/**
 * "in Lodi, N.J. Roe left": within a sentence a comma follows the state, so a capital begins the next one. "The judge, N.J.
 * Roe" is in no town.
 */
function endsAfterState(tokens: Tokens, state: number, norm: string, next: number): boolean {
  if (!STATE_ABBREVIATIONS.has(norm) || tokens.norms[state - 1] !== ',' || !startsUpper(tokens, state - 2))
    return false;
  return startsUpper(tokens, next) && !AFTER_STATE.has(tokens.norms[next]!);
}

function endsAfterTime(tokens: Tokens, next: number, limit: number): boolean {
  const following = tokens.norms[next]!;
  if (AFTER_TIME.has(following) || DATE_ABBREVIATIONS.has(following.slice(0, 3)))
    return SENTENCE_STARTERS.has(following);
  // "5 p.m. Moscow time"
  return !(next + 1 < limit && tokens.norms[next + 1] === 'time');
}

/** Whether a capitalised word begins a sentence by its own nature, not because it is a name. */
function beginsSentence(tokens: Tokens, i: number, limit: number): boolean {
  const norm = tokens.norms[i]!;
  if (SENTENCE_STARTERS.has(norm)) {
    // "U.S. No. 2", and "U.S. A" is torn from nothing we know.
    return !(norm === 'no' && i + 1 < limit && tokens.norms[i + 1] === '.');
  }
  return PLURAL_STARTERS.has(norm) && i + 1 < limit && tokens.kinds[i + 1] === WORD && !startsUpper(tokens, i + 1);
}

function endsAfterStop(tokens: Tokens, i: number, next: number, first: number, closed: boolean): boolean {
  const previous = i > first ? i - 1 : -1;
  const before = previous >= 0 ? tokens.norms[previous]! : '';
  const upper = startsUpper(tokens, next);
  const kind = tokens.kinds[next]!;
  if (closed) {
    // “We will.” he said
    return upper || kind !== WORD;
  }
  if (previous < 0) return true;
  if (tokens.kinds[previous] === NUMBER) {
    // "1. The first item": the number of a list belongs to its item.
    return !(previous === first && before.length <= 2);
  }
  if (tokens.kinds[previous] !== WORD) return true;
  const traits = abbreviationOf(tokens, previous);
  // Nearly all words leave here.
  if (traits === KNOWN && (upper || kind === NUMBER)) return true;
  return endsAfterAbbreviation(tokens, previous, next, traits);
}

/** "Gov. Roe", "the sun. He"; or the text goes on in small letters. */
function endsAfterAbbreviation(tokens: Tokens, previous: number, next: number, traits: number): boolean {
  const before = tokens.norms[previous]!;
  const upper = startsUpper(tokens, next);
  const kind = tokens.kinds[next]!;
  const capital = startsUpper(tokens, previous);
  if (kind === NUMBER) {
    if ((traits & (NUMBERED | LEADING)) !== 0) return false;
    return !(capital && (traits & (DATE | TITLE)) !== 0);
  }
  if ((traits & LEADING) !== 0 && !isWholeWord(before, capital)) return false;
  if (capital && (traits & TRAILING) !== 0) {
    if (kind === QUOTE_MARK) return startsUpperOrQuote(tokens, next);
    if (!upper) return startsOpening(tokens, next) ? false : kind !== WORD && kind !== PUNCTUATION;
    // "St. Petersburg" against "on Main St. The": the next word tells.
    return endsAfterState(tokens, previous, before, next) || beginsSentence(tokens, next, tokens.count);
  }
  if (capital && (traits & TITLE) !== 0) return false;
  if (capital && (traits & DATE) !== 0) {
    // "in Feb. Analysts" ends, "on Mon. Feb. 5" does not.
    return upper ? !MONTHS.has(tokens.norms[next]!) : startsUpperOrQuote(tokens, next);
  }
  if (upper || startsOpening(tokens, next)) return true;
  if (kind === SYMBOL) return !capital;
  // From here on the text goes on in lower case. A torn text does so after a full stop, an abbreviation anyway.
  if ((traits & LOWER) !== 0 || ((traits & NUMBERED) !== 0 && before !== 'no')) return false;
  if (before.length === 1) return false;
  return hasVowel(before);
}

const LEADING = 1 << 1;
const TRAILING = 1 << 2;
const TITLE = 1 << 3;
const DATE = 1 << 4;
const NUMBERED = 1 << 5;
const LOWER = 1 << 6;

/** What a word with a stop behind it may be short for, beside `KNOWN`. */
const { bits, learn } = wordBits(() => [
  [LEADING, LEADING_ABBREVIATIONS],
  [TRAILING, TRAILING_ABBREVIATIONS],
  [TITLE, TITLE_ABBREVIATIONS],
  [DATE, DATE_ABBREVIATIONS],
  [NUMBERED, NUMBERED_ABBREVIATIONS],
  [LOWER, LOWER_ABBREVIATIONS],
]);

function abbreviationOf(tokens: Tokens, at: number): number {
  return bits[tokens.words[at]!] || learn(tokens, at);
}

/** Words that are written like an abbreviation: "march to the sun.", "the max." */
function isWholeWord(word: string, capital: boolean): boolean {
  return !capital && (word === 'max' || word === 'min' || word === 'sun' || word === 'sat');
}

function hasVowel(word: string): boolean {
  for (let k = 0; k < word.length; k++) {
    const code = word.charCodeAt(k);
    if (code > 127 || code < 97) return true;
    if (code === 97 || code === 101 || code === 105 || code === 111 || code === 117 || code === 121) return true;
  }
  return false;
}

function endsAfterQuestion(tokens: Tokens, next: number, limit: number, closed: boolean): boolean {
  if (!startsUpper(tokens, next)) return startsOpening(tokens, next) || tokens.kinds[next] === NUMBER;
  return !(closed && isSpeakerAndCue(tokens, next, limit));
}

/** “Is it true?” Mr. Roe asked: up to five capitalised words and then a verb of saying. */
function isSpeakerAndCue(tokens: Tokens, from: number, limit: number): boolean {
  if (SENTENCE_STARTERS.has(tokens.norms[from]!)) return false;
  for (let i = from; i < Math.min(limit, from + 6); i++) {
    if (startsUpper(tokens, i) || tokens.norms[i] === '.') continue;
    return i > from && QUESTION_CUES.has(tokens.norms[i]!);
  }
  return false;
}

/** "at war with Russia… We will" ends; "decision … it’s really", "... and" and an elision before a name do not. */
function endsAfterEllipsis(tokens: Tokens, i: number, next: number, closed: boolean): boolean {
  if (closed) return startsUpperOrQuote(tokens, next);
  const norm = tokens.norms[next]!;
  if (!startsUpper(tokens, next)) {
    return tokens.kinds[next] === QUOTE_MARK && norm !== '”' && norm !== '’' && startsUpperOrQuote(tokens, next);
  }
  if (tokens.norms[i]!.length > 3) return true;
  if (norm === 'i' || norm === "i'm" || norm === "i've" || norm === "i'll") return false;
  const spaced = (tokens.flags[i]! & SPACE_BEFORE) !== 0;
  return !spaced || SENTENCE_STARTERS.has(norm);
}
