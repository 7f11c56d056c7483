import { wordOf } from '../article/wordsByNumber';
import { nearness, rankOf } from '../english/likeWords';
import { hasContent } from './contentWords';
import { rootOf } from './rewordings';

/** Fewer words are alike by chance. */
const FEWEST_WORDS = 6;
/** Of all that both have, by weight, so much must be alike. */
const LEAST = 0.38;
/** So much that nobody has to know that one person said both. */
const LEAST_FIRMLY = 0.6;
/** Words with content that both have, or words near them. */
const LEAST_CONTENT = 2;

/** Two words of this nearness have nothing in common but that both stand in the news. */
const CHANCE = 0.3;
/** A small word weighs this; one with content by how rare it is between these. */
const SMALL = 0.3;
const [COMMON, RARE] = [0.8, 2.2];
/** For a word that is not in the table of the commonest. */
const UNKNOWN_RANK = 60_000;

/**
 * Whether two quotations are one sentence by what their words mean, in order: "You did not treat these people, you harvested
 * them" and "You did not heal these people. You reaped them like a field".
 */
export const isAlikeInMeaning = (a: readonly number[], b: readonly number[]): boolean => likeness(a, b) >= LEAST;

/** The same with more in common, where nobody knows whether one speaker gave both. */
export const isAlikeFirmly = (a: readonly number[], b: readonly number[]): boolean => likeness(a, b) >= LEAST_FIRMLY;

/** By the words of both: those of an article that stays are the same array, and are asked for after each edit of another. */
const known = new WeakMap<readonly number[], WeakMap<readonly number[], number>>();

function likeness(a: readonly number[], b: readonly number[]): number {
  let ofA = known.get(a);
  if (ofA === undefined) {
    ofA = new WeakMap();
    known.set(a, ofA);
  }
  let found = ofA.get(b);
  if (found === undefined) {
    found = a.length <= b.length ? work(a, b) : work(b, a);
    ofA.set(b, found);
  }
  return found;
}

/** The share of what both have that is alike, by weight, in the likest stretch of the longer one. */
function work(short: readonly number[], long: readonly number[]): number {
  if (short.length < FEWEST_WORDS) return 0;
  // Of several sentences one may be what the other paper has.
  const room = Math.ceil(short.length * 1.5) + 2;
  const own = short.map(weightOf);
  let most = 0;
  for (let from = 0; from === 0 || from + room < long.length + STEP; from += STEP) {
    const stretch = long.slice(from, from + room);
    const theirs = stretch.map(weightOf);
    // What goes beyond the length of the shorter one may be the next sentence.
    const total = sumOf(own, own.length) + sumOf(theirs, Math.ceil(short.length * 1.2));
    most = Math.max(most, shared(short, own, stretch, theirs) / total);
  }
  return most;
}

const STEP = 4;

/** The weight of what both have in order, as an alignment gives the most of it; 0 where too few words have content. */
function shared(a: readonly number[], own: readonly number[], b: readonly number[], theirs: readonly number[]): number {
  const weights = new Float64Array(b.length + 1);
  /** The words with content on the way. */
  const contents = new Int32Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    let diagonal = 0;
    let diagonalContent = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = weights[j]!;
      const aboveContent = contents[j]!;
      const likeness = likenessOf(a[i]!, b[j - 1]!);
      const both = likeness === 0 ? 0 : diagonal + likeness * (own[i]! + theirs[j - 1]!);
      if (both > above) {
        weights[j] = both;
        contents[j] = diagonalContent + (hasContent(a[i]!) ? 1 : 0);
      }
      if (weights[j - 1]! > weights[j]!) {
        weights[j] = weights[j - 1]!;
        contents[j] = contents[j - 1]!;
      }
      diagonal = above;
      diagonalContent = aboveContent;
    }
  }
  return contents[b.length]! >= LEAST_CONTENT ? weights[b.length]! : 0;
}

/** From 0 to 1. */
function likenessOf(a: number, b: number): number {
  if (rootOf(a) === rootOf(b)) return 1;
  if (!hasContent(a) || !hasContent(b)) return 0;
  const near = nearness(wordOf(a), wordOf(b));
  return near <= CHANCE ? 0 : (near - CHANCE) / (1 - CHANCE);
}

function weightOf(word: number): number {
  if (!hasContent(word)) return SMALL;
  const rank = rankOf(wordOf(word)) ?? UNKNOWN_RANK;
  return Math.min(RARE, Math.max(COMMON, Math.log10(rank + 10) - 1.2));
}

function sumOf(weights: readonly number[], count: number): number {
  let sum = 0;
  for (let k = 0; k < Math.min(count, weights.length); k++) sum += weights[k]!;
  return sum;
}
