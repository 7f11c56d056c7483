import { EMPTY_WORDS } from '../english/emptyWords';

/** The stretch of two quotations in which they run along together. Word indices, `to` behind the last. */
export interface SharedStretch {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  /** The words that both have there, in order: index in the first, index in the second. */
  readonly pairs: readonly (readonly [number, number])[];
}

/**
 * Words as numbers, the same for the same word: odd for one that carries content. Comparing quotations by their letters
 * costs five times as much, and a corpus compares hundreds of thousands of pairs.
 */
export type WordCodes = Int32Array;

export const hasContent = (code: number): boolean => (code & 1) === 1;

export function codeOf(number: number, word: string): number {
  return number * 2 + (EMPTY_WORDS.has(word) ? 0 : 1);
}

/** The codes of two quotations that are compared by themselves. */
function codesOf(a: readonly string[], b: readonly string[]): readonly [WordCodes, WordCodes] {
  const known = new Map<string, number>();
  const codeIn = (word: string): number => {
    const code = known.get(word) ?? codeOf(known.size, word);
    known.set(word, code);
    return code;
  };
  return [Int32Array.from(a, codeIn), Int32Array.from(b, codeIn)];
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
export function sharedStretch(a: readonly string[], b: readonly string[]): SharedStretch | null {
  return stretchOf(...codesOf(a, b));
}

function stretchOf(a: WordCodes, b: WordCodes): SharedStretch | null {
  const width = b.length + 1;
  const size = (a.length + 1) * width;
  if (scores.length < size) scores = new Int32Array(size * 2);
  const table = scores;
  table.fill(0, 0, width);
  let best = 0;
  let end = 0;
  for (let i = 1; i <= a.length; i++) {
    const word = a[i - 1]!;
    const weight = hasContent(word) ? CONTENT_WORD : EMPTY_WORD;
    let at = i * width;
    table[at] = 0;
    let left = 0;
    for (let j = 0; j < b.length; j++) {
      const above = table[at + 1 - width]!;
      let score = Math.max(0, left + OTHER_WORD, above + OTHER_WORD);
      if (word === b[j]) {
        const both = table[at - width]! + weight;
        if (both > score) score = both;
      }
      at++;
      table[at] = score;
      left = score;
      if (score > best) {
        best = score;
        end = at;
      }
    }
  }
  if (best === 0) return null;
  const pairs: (readonly [number, number])[] = [];
  for (let at = end; table[at]! > 0; ) {
    const i = Math.floor(at / width);
    const j = at % width;
    const weight = hasContent(a[i - 1]!) ? CONTENT_WORD : EMPTY_WORD;
    if (a[i - 1] === b[j - 1] && table[at] === table[at - width - 1]! + weight) {
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
export function isOneSentence(a: readonly string[], b: readonly string[]): boolean {
  return isOneSentenceInCodes(...codesOf(a, b));
}

export function isOneSentenceInCodes(a: WordCodes, b: WordCodes): boolean {
  const stretch = stretchOf(a, b);
  if (stretch === null) return false;
  let content = 0;
  for (const [i] of stretch.pairs) if (hasContent(a[i]!)) content++;
  if (content < 2 || stretch.pairs.length < 3) return false;
  const { replaced, longest } = insideOf(stretch);
  if (replaced > MOST_OTHER * longest) return false;
  if (content >= BEYOND_DOUBT) return true;
  const ahead = [contentIn(a, 0, stretch.fromA), contentIn(b, 0, stretch.fromB)];
  const behind = [contentIn(a, stretch.toA, a.length), contentIn(b, stretch.toB, b.length)];
  const stops = (rest: readonly number[]): boolean => Math.min(...rest) === 0;
  if (stops(ahead) && stops(behind)) return true;
  // "… show it to anyone who wants to see it" and "… show it to anybody who asks": the end itself is in other words.
  const most = stretch.pairs.length >= LONG ? LONGEST_END : content >= MANY ? 1 : 0;
  const differs = (rest: readonly number[]): boolean => Math.max(...rest) <= most;
  return (stops(ahead) && differs(behind)) || (differs(ahead) && stops(behind));
}

/** How many words with content both have in the stretch; `a` is the first of the two quotations. */
export function sharedContent(a: readonly string[], { pairs }: SharedStretch): number {
  let count = 0;
  for (const [i] of pairs) if (!EMPTY_WORDS.has(a[i]!)) count++;
  return count;
}

/** Words in the place of others (what only one has may be left out by the other), and the stretch's length in words. */
function insideOf({ pairs, fromA, toA, fromB, toB }: SharedStretch): { replaced: number; longest: number } {
  let replaced = 0;
  for (let k = 1; k < pairs.length; k++) {
    const left = pairs[k]![0] - pairs[k - 1]![0] - 1;
    const right = pairs[k]![1] - pairs[k - 1]![1] - 1;
    if (left > 0 && right > 0) replaced += Math.max(left, right);
  }
  return { replaced, longest: Math.max(toA - fromA, toB - fromB) };
}

function contentIn(words: WordCodes, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (hasContent(words[i]!)) count++;
  return count;
}
