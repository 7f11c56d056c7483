import { hasContent } from './contentWords';

/** The stretch of two quotations in which they run along together. Word indices, `to` behind the last. */
export interface SharedStretch {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  /** The words that both have there, in order: index in the first, index in the second. */
  readonly pairs: readonly (readonly [number, number])[];
}

const CONTENT_WORD = 3;
const EMPTY_WORD = 1;
const OTHER_WORD = -1;

/** The table of the alignment, row by row; the next two quotations use it again. */
let scores = new Int32Array(1 << 12);

/**
 * Where two quotations are most alike: the best local alignment of their words (Smith and Waterman 1981), in which a
 * word with content weighs three times one without, and each word that only one of them has costs one. Null when they
 * share no word.
 */
export function sharedStretch(a: readonly number[], b: readonly number[]): SharedStretch | null {
  const width = b.length + 1;
  const size = (a.length + 1) * width;
  if (scores.length < size) scores = new Int32Array(size * 2);
  const table = scores;
  table.fill(0, 0, width);
  let end = 0;
  for (let i = 0; i < a.length; i++) {
    const top = fillRow(table, (i + 1) * width, a[i]!, b);
    if (table[top]! > table[end]!) end = top;
  }
  return table[end] === 0 ? null : readBack(table, end, a, b);
}

const weightOf = (word: number): number => (hasContent(word) ? CONTENT_WORD : EMPTY_WORD);

/** The row of one word of the first quotation. Gives where its best score stands, the first of them. */
function fillRow(table: Int32Array, start: number, word: number, b: readonly number[]): number {
  const weight = weightOf(word);
  const width = b.length + 1;
  let at = start;
  let top = start;
  let best = 0;
  let score = 0;
  table[at] = 0;
  for (let j = 0; j < b.length; j++) {
    const above = table[at + 1 - width]!;
    if (above > score) score = above;
    if (score > 0) score += OTHER_WORD;
    if (word === b[j]) {
      const both = table[at - width]! + weight;
      if (both > score) score = both;
    }
    at++;
    table[at] = score;
    if (score > best) {
      best = score;
      top = at;
    }
  }
  return top;
}

/** The stretch that ends with this score. */
function readBack(table: Int32Array, end: number, a: readonly number[], b: readonly number[]): SharedStretch {
  const width = b.length + 1;
  const pairs: (readonly [number, number])[] = [];
  for (let at = end; table[at]! > 0; ) {
    const i = Math.floor(at / width);
    const j = at % width;
    if (a[i - 1] === b[j - 1] && table[at] === table[at - width - 1]! + weightOf(a[i - 1]!)) {
      pairs.push([i - 1, j - 1]);
      at -= width + 1;
    } else if (table[at] === table[at - width]! + OTHER_WORD) at -= width;
    else at -= 1;
  }
  pairs.reverse();
  const [fromA, fromB] = pairs[0]!;
  const [lastA, lastB] = pairs.at(-1)!;
  return { fromA, toA: lastA + 1, fromB, toB: lastB + 1, pairs };
}

/** Words with content in common that leave no doubt, wherever in the two quotations they stand. */
const BEYOND_DOUBT = 8;
/** Words with content in common that make up for a small word changed, or for another word at an end. */
export const MANY = 5;
/** Words in common, with content or without, after which an end may be in other words, and how many of those may have content. */
const LONG = 8;
const LONGEST_END = 3;
/** The share of the stretch that may be other words. */
const MOST_OTHER = 0.34;

/**
 * Whether two quotations of one speaker are one sentence in two wordings. People say alike things on many days, so it
 * takes more than words in common: few words may be others in between, and towards each end one of the two must stop
 * where the likeness stops. Where both go on with words of their own, these are two sentences.
 */
export function isOneSentence(a: readonly number[], b: readonly number[]): boolean {
  const stretch = sharedStretch(a, b);
  if (stretch === null || stretch.pairs.length < 3) return false;
  const content = sharedContent(a, stretch);
  if (content < 2 || isPatchwork(stretch)) return false;
  return content >= BEYOND_DOUBT || endsAlike(a, b, stretch, content);
}

function endsAlike(a: readonly number[], b: readonly number[], stretch: SharedStretch, content: number): boolean {
  const aheadA = contentIn(a, 0, stretch.fromA);
  const aheadB = contentIn(b, 0, stretch.fromB);
  const behindA = contentIn(a, stretch.toA, a.length);
  const behindB = contentIn(b, stretch.toB, b.length);
  const beginsHere = aheadA === 0 || aheadB === 0;
  const endsHere = behindA === 0 || behindB === 0;
  if (beginsHere && endsHere) return true;
  // "… show it to anyone who wants to see it" and "… show it to anybody who asks": the end itself is in other words.
  const most = stretch.pairs.length >= LONG ? LONGEST_END : content >= MANY ? 1 : 0;
  return (beginsHere && behindA <= most && behindB <= most) || (endsHere && aheadA <= most && aheadB <= most);
}

/** How many words with content both have in the stretch; `a` is the first of the two quotations. */
export function sharedContent(a: readonly number[], { pairs }: SharedStretch): number {
  let count = 0;
  for (let k = 0; k < pairs.length; k++) if (hasContent(a[pairs[k]![0]]!)) count++;
  return count;
}

/** Whether too many of its words stand in the place of others; what only one has may be left out by the other. */
function isPatchwork({ pairs, fromA, toA, fromB, toB }: SharedStretch): boolean {
  let replaced = 0;
  for (let k = 1; k < pairs.length; k++) {
    const left = pairs[k]![0] - pairs[k - 1]![0] - 1;
    const right = pairs[k]![1] - pairs[k - 1]![1] - 1;
    if (left > 0 && right > 0) replaced += Math.max(left, right);
  }
  return replaced > MOST_OTHER * Math.max(toA - fromA, toB - fromB);
}

function contentIn(words: readonly number[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (hasContent(words[i]!)) count++;
  return count;
}
