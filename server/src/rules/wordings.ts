import { wordsOf } from '../article/wordsByNumber';
import { plainWord } from '../corpus/draft/words';
import { isReworded } from '../corpus/rewordings';
import { isOneSentence, MANY, type SharedStretch, sharedContent, sharedStretch } from '../corpus/sharedStretch';
import { EMPTY_WORDS } from '../english/emptyWords';

export interface WordDifference {
  /** The words that only the first has, as a reader would quote them. */
  readonly here: string;
  readonly there: string;
  readonly stretch: SharedStretch;
}

/** Words that come and go between careful transcripts of one saying. */
const HESITATION: ReadonlySet<string> = new Set('uh um er ah oh well you know so and but'.split(' '));
/** More words than this in the place of others are a stretch that one of the two left out. */
const MOST_WORDS = 4;
/** The same at either end, where the likeness has stopped. */
const LONGEST_END = 7;
/** The same where half of a sentence is in other words. */
const LONGEST_OTHER_END = 12;

/**
 * Where two wordings of one sentence part: null when they are of two sentences, or one is a part of the other. Only the
 * stretch that both cover counts, since papers quote from the same sentence what they need. What one speaker said on one
 * occasion may be noted in many words of others.
 */
export function differingWords(
  first: readonly number[],
  second: readonly number[],
  onOneOccasion: boolean,
): WordDifference | null {
  const isOne = isOneSentence(first, second);
  const isOther = !isOne && onOneOccasion && isReworded(first, second);
  const stretch = isOne || isOther ? sharedStretch(first, second) : null;
  const longestEnd = isOther ? LONGEST_OTHER_END : LONGEST_END;
  if (stretch === null) return null;
  const a = wordsOf(first);
  const b = wordsOf(second);
  const { pairs, fromA, toA, fromB, toB } = stretch;
  const gaps: (readonly [left: readonly string[], right: readonly string[]])[] = [];
  const ends = (left: readonly string[], right: readonly string[]): void => {
    if (left.length <= longestEnd && right.length <= longestEnd) gaps.push([left, right]);
  };
  ends(a.slice(0, fromA), b.slice(0, fromB));
  for (let k = 1; k < pairs.length; k++) {
    const left = a.slice(pairs[k - 1]![0] + 1, pairs[k]![0]);
    const right = b.slice(pairs[k - 1]![1] + 1, pairs[k]![1]);
    if (left.length <= MOST_WORDS && right.length <= MOST_WORDS) gaps.push([left, right]);
  }
  ends(a.slice(toA), b.slice(toB));
  const here: (readonly string[])[] = [];
  const there: (readonly string[])[] = [];
  for (const [left, right] of gaps) {
    // Words that one leaves out altogether may stand for an ellipsis; words in the place of others are a new wording.
    if (left.length === 0 || right.length === 0) continue;
    if (left.every((word) => HESITATION.has(word)) && right.every((word) => HESITATION.has(word))) continue;
    if (contracted(left) === contracted(right) || spelled(left) === spelled(right)) continue;
    here.push(left);
    there.push(right);
  }
  if (here.length === 0) return null;
  // "build a wall", "build the wall": where little is alike, a small word is not what tells two wordings apart.
  const small = [...here, ...there].flat().every((word) => EMPTY_WORDS.has(word));
  if (small && sharedContent(first, stretch) < MANY) return null;
  return { here: inWords(here), there: inWords(there), stretch };
}

/** What stands in several places is told with the words between them left out. */
function inWords(places: readonly (readonly string[])[]): string {
  return places.map((words) => words.join(' ').replaceAll(" 's", "'s")).join(' … ');
}

/** "neighbourhood" and "neighborhood", "11th" and "eleventh", "she ’ s" and "she's" are one wording in two spellings. */
function spelled(words: readonly string[]): string {
  return words.map(plainWord).join('').replaceAll("'", '');
}

/** Contexts in which a phrase must have been said for it to be a phrase of the day. */
const CONTEXTS = 3;

/**
 * Whether these words stand behind different words in several of the quotations ("let’s make …", "we will make …", "a
 * mission to make …"): a slogan is said on many days, and in many forms.
 */
export function isStockPhrase(phrase: readonly number[], quotations: readonly (readonly number[])[]): boolean {
  const before = new Set<number>();
  for (const words of quotations) {
    for (let at = 1; at + phrase.length <= words.length; at++) {
      if (phrase.every((word, i) => words[at + i] === word)) before.add(words[at - 1]!);
    }
  }
  return before.size >= CONTEXTS;
}

/** "it's" and "it is", "gonna" and "going to" are one wording. */
function contracted(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/(\w)'(?:s|re|m|ve|ll|d)\b/g, '$1')
    .replace(/ 's\b/g, '')
    .replace(/ (?:is|are|am|have|has|will|would|had)\b/g, '')
    .replace(/n't\b/g, ' not')
    .replace(/\bcannot\b/g, 'can not')
    .replace(/\bgonna\b/g, 'going to');
}
