import { EMPTY_WORDS } from '../english/emptyWords';
import type { Quotation } from '../facts/types';
import { type Pairs, stem } from './contentPairs';
import { NOBODY } from './sayingSpeakers';
import { isOneSentenceInCodes, type WordCodes } from './sharedStretch';
import type { QuotationPlace } from './types';

/** A quotation as it is compared: its words, those that carry content, and who speaks. */
export interface Candidate {
  /** Its number in the index, from 0 on; below zero where it is in none. */
  id: number;
  readonly place: QuotationPlace;
  readonly source: readonly string[];
  /**
   * From `at` on the numbers of its words (see `WordCodes`), and behind them those of its pairs of content words, each
   * once; the numbers of all candidates that were read together stand in one array.
   */
  numbers: Int32Array;
  readonly at: number;
  readonly words: number;
  readonly pairs: number;
  /** How many of its words carry content. */
  readonly content: number;
  /** Its number (see `SpeakerNumbers`). */
  readonly speaker: number;
}

const NO_NUMBERS = new Int32Array(0);

/** A quotation of so few words says nothing that another could be known by. */
const FEWEST_WORDS = 3;

/** Whether it is compared at all, if its words have content enough. */
export function isCompared({ kind, words }: Quotation): boolean {
  return (kind === 'direct' || kind === 'partial') && words.length >= FEWEST_WORDS;
}

/** Its words are read behind those of the candidates before it, into numbers that all of them are given in the end. */
export function candidateOf(
  place: QuotationPlace,
  { words: source }: Quotation,
  speaker: number,
  pairs: Pairs,
  numbers: number[],
): Candidate | null {
  const at = numbers.length;
  const content = pairs.read(source, numbers);
  if (content < 2) {
    numbers.length = at;
    return null;
  }
  const words = source.length;
  return {
    id: -1,
    place,
    source,
    numbers: NO_NUMBERS,
    at,
    words,
    pairs: numbers.length - at - words,
    content,
    speaker,
  };
}

/** Two quotations that share a single pair of words rarely say the same, unless one of them has hardly more: so many. */
export const BRIEF = 3;

export function pairsNeeded(a: Candidate, b: Candidate): number {
  return a.pairs <= BRIEF || b.pairs <= BRIEF ? 1 : 2;
}

/** Words in one run that make two quotations the same saying, whoever speaks. */
const LONG_RUN = 6;

/** The same words in one long run, or, from one speaker, one sentence in other words. */
export function isSameSaying(a: Candidate, b: Candidate): boolean {
  const isShorter = a.words <= b.words;
  const short = isShorter ? a : b;
  const long = isShorter ? b : a;
  const sameSpeaker = a.speaker !== NOBODY && a.speaker === b.speaker;
  const run = longestRunThroughMiddle(short, long);
  if (run === short.words) return sameSpeaker || short.content >= 3 || run >= LONG_RUN;
  if (run >= LONG_RUN && run >= short.words * 0.6) return true;
  return sameSpeaker && isOneSentenceInCodes(wordsOf(short), wordsOf(long));
}

export const wordsOf = ({ numbers, at, words }: Candidate): WordCodes => numbers.subarray(at, at + words);

export const pairsOf = ({ numbers, at, words, pairs }: Candidate): Int32Array =>
  numbers.subarray(at + words, at + words + pairs);

/**
 * The length of the longest run of words in which both go together and that holds the middle word of the shorter one: a
 * run of more than half of it always does.
 */
function longestRunThroughMiddle(a: Candidate, b: Candidate): number {
  const short = a.numbers;
  const long = b.numbers;
  const first = a.at;
  const end = first + a.words;
  const middle = first + (a.words >> 1);
  const word = short[middle]!;
  const firstLong = b.at;
  const endLong = firstLong + b.words;
  let best = 0;
  for (let at = firstLong; at < endLong; at++) {
    if (long[at] !== word) continue;
    let from = middle;
    for (let i = at; from > first && i > firstLong && short[from - 1] === long[i - 1]; i--) from--;
    let to = middle + 1;
    for (let i = at + 1; to < end && i < endLong && short[to] === long[i]; i++) to++;
    if (to - from > best) best = to - from;
  }
  return best;
}

/** The content words of the fullest quotation, with a number where another saying begins with the same ones. */
export function keyFor(group: readonly Candidate[], isTaken: (key: string) => boolean): string {
  let fullest = group[0]!;
  for (const one of group) if (one.words > fullest.words) fullest = one;
  const base = openingOf(fullest.source);
  let key = base;
  for (let n = 2; isTaken(key); n++) key = `${base}-${n}`;
  return key;
}

/** The first words with content. */
function openingOf(words: readonly string[]): string {
  const stems: string[] = [];
  for (const word of words) {
    if (EMPTY_WORDS.has(word)) continue;
    if (stems.push(stem(word)) === 5) break;
  }
  return stems.join('-');
}

export function byPlace({ place: a }: Pick<Candidate, 'place'>, { place: b }: Pick<Candidate, 'place'>): number {
  return a.path === b.path ? a.quotation - b.quotation : a.path < b.path ? -1 : 1;
}
