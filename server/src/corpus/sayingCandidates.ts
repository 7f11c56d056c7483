import type { Quotation } from '../facts/types';
import { hasContent, openingOf } from './contentWords';
import { isNearlyTheSame } from './rewordings';
import { NOBODY } from './sayingSpeakers';
import { isOneSentence } from './sharedStretch';

/** A quotation as it is compared. */
export interface Candidate {
  /** Its number in the index; below zero where it is in none. */
  readonly id: number;
  readonly path: string;
  /** Index into `facts.quotations`. */
  readonly quotation: number;
  readonly words: readonly number[];
  /** Its number (see `SpeakerNumbers`). */
  readonly speaker: number;
  /** Of its article, from 1970; null where nobody knows it. */
  readonly day: number | null;
}

/** A quotation of so few words says nothing that another could be known by. */
const FEWEST_WORDS = 3;

/** Whether it is compared at all, if its words have content enough. */
export function isCompared({ kind, words }: Quotation): boolean {
  return words.length >= FEWEST_WORDS && (kind === 'direct' || kind === 'partial');
}

/** Two quotations that share a single pair of words rarely say the same, unless one of them has hardly more: so many. */
export const BRIEF = 3;

/** Words in one run that make two quotations the same saying, whoever speaks. */
const LONG_RUN = 6;

/** Of its words and speaker: two that differ in it differ in these. */
export function hashOf({ words, speaker }: Candidate): number {
  let hash = speaker;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words[i]!, 0x2c1b3c6d) + i;
  return hash | 0;
}

/** Whether both are the same words of the same speaker. */
export function isRepeated(a: Candidate, b: Candidate): boolean {
  const { length } = a.words;
  if (a.speaker !== b.speaker || b.words.length !== length) return false;
  for (let i = 0; i < length; i++) if (a.words[i] !== b.words[i]) return false;
  return true;
}

/** The same words in one long run, or nearly the same sentence, or, from one speaker, one sentence in other words. */
export function isSameSaying(a: Candidate, b: Candidate): boolean {
  const isShorter = a.words.length <= b.words.length;
  const short = isShorter ? a.words : b.words;
  const long = isShorter ? b.words : a.words;
  const sameSpeaker = a.speaker !== NOBODY && a.speaker === b.speaker;
  const run = longestRunThroughMiddle(short, long);
  if (run === short.length) return sameSpeaker || run >= LONG_RUN || hasContentEnough(short);
  if (run >= LONG_RUN && run >= short.length * 0.6) return true;
  if (sameSpeaker) return isOneSentence(short, long);
  // Where one has no speaker, nothing is told of it, and most pairs are such.
  return a.speaker !== NOBODY && b.speaker !== NOBODY && isNearlyTheSame(short, long);
}

/** Three words with content. */
function hasContentEnough(words: readonly number[]): boolean {
  return words.filter(hasContent).length >= 3;
}

/**
 * The length of the longest run of words in which both go together and that holds the middle word of the shorter one: a
 * run of more than half of it always does.
 */
function longestRunThroughMiddle(short: readonly number[], long: readonly number[]): number {
  const end = short.length;
  const endLong = long.length;
  const middle = end >> 1;
  const word = short[middle];
  let best = 0;
  for (let at = 0; at < endLong && best < end; at++) {
    if (long[at] !== word) continue;
    let from = middle;
    for (let i = at; from > 0 && i > 0 && short[from - 1] === long[i - 1]; i--) from--;
    let to = middle + 1;
    for (let i = at + 1; to < end && i < endLong && short[to] === long[i]; i++) to++;
    if (to - from > best) best = to - from;
  }
  return best;
}

/** The content words of the fullest quotation, with a number where another saying begins with the same ones. */
export function keyFor(group: readonly Candidate[], isTaken: (key: string) => boolean): string {
  let fullest = group[0]!.words;
  for (let i = 1; i < group.length; i++) if (group[i]!.words.length > fullest.length) fullest = group[i]!.words;
  const base = openingOf(fullest);
  let key = base;
  for (let n = 2; isTaken(key); n++) key = `${base}-${n}`;
  return key;
}

export function byPlace(a: Pick<Candidate, 'path' | 'quotation'>, b: Pick<Candidate, 'path' | 'quotation'>): number {
  return a.path === b.path ? a.quotation - b.quotation : a.path < b.path ? -1 : 1;
}
