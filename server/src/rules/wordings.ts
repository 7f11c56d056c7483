import { wordsOf } from '../article/wordsByNumber';
import { isNegation, isOneWordOff, isReworded } from '../corpus/rewordings';
import { isOneSentence, MANY, type SharedStretch, sharedContent, sharedStretch } from '../corpus/sharedStretch';
import { plainWord } from '../corpus/stems';
import { EMPTY_WORDS } from '../english/emptyWords';

export interface WordDifference {
  /** The words that only the first has, as a reader would quote them. */
  readonly here: string;
  readonly there: string;
  /** Where they stand: from which word of either to behind which. */
  readonly placesHere: readonly Words[];
  readonly placesThere: readonly Words[];
  readonly stretch: SharedStretch;
}

type Words = readonly [from: number, to: number];

/** Words that come and go between careful transcripts of one saying. */
const HESITATION: ReadonlySet<string> = new Set('uh um er ah oh well you know so and but'.split(' '));
/** Words that are noted or not, and that change with the time at which it is told. */
const SLIGHT: ReadonlySet<string> = new Set([
  ...HESITATION,
  ...'that just really very also then quite even is are was were am be been has have had will would can could may might do does did'.split(
    ' ',
  ),
]);
/** More words than this in the place of others are a stretch that one of the two left out. */
const MOST_WORDS = 4;
/** The same where half of a sentence is in other words. */
const MOST_OTHER_WORDS = 7;
/** The same at either end, where the likeness has stopped. */
const LONGEST_END = 7;
/** The same at an end. */
const LONGEST_OTHER_END = 12;

/** How two quotations lie beside each other. */
export interface Beside {
  /** What one speaker said on one occasion may be noted in many words of others. */
  readonly onOneOccasion: boolean;
  /** Their articles are of the same days, whoever of them had an interview. */
  readonly ofDays: boolean;
  /** They are known for one sentence, however little alike. */
  readonly retold?: boolean;
  /** Each is in one piece and shows nothing that it leaves out: what stands in the other alone is lost in it. */
  readonly unbroken: boolean;
}

/** Words between two that both have, or at an end. */
interface Gap {
  readonly here: readonly string[];
  readonly there: readonly string[];
  /** Both go on behind it and before it. */
  readonly within: boolean;
  /** Where it begins in either. */
  readonly atHere: number;
  readonly atThere: number;
}

/**
 * Where two wordings of one sentence part: null when they are of two sentences, or one is a part of the other. Only the
 * stretch that both cover counts, since papers quote from the same sentence what they need.
 */
export function differingWords(
  first: readonly number[],
  second: readonly number[],
  { onOneOccasion, ofDays, retold = false, unbroken }: Beside,
): WordDifference | null {
  const isOne = isOneSentence(first, second);
  const isOther =
    retold ||
    (onOneOccasion && (!isOne || unbroken) && isReworded(first, second)) ||
    (ofDays && !isOne && isOneWordOff(first, second));
  const stretch = isOne || isOther ? sharedStretch(first, second) : null;
  if (stretch === null) return null;
  const [a, b] = [wordsOf(first), wordsOf(second)];
  const told = toldInGaps(first, second, stretch, { isOne, isOther, closely: onOneOccasion && unbroken, retold });
  if (told !== null || isOne || !isOther || !isScrap(stretch, first, second) || isContracted(a, b)) return told;
  return inWhole(a, b);
}

interface Known {
  readonly isOne: boolean;
  readonly isOther: boolean;
  readonly closely: boolean;
  readonly retold: boolean;
}

function toldInGaps(
  first: readonly number[],
  second: readonly number[],
  stretch: SharedStretch,
  { isOne, isOther, closely, retold }: Known,
): WordDifference | null {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  const gaps = gapsOf(a, b, stretch, isOther);
  if (!isOne && isOtherEnd(gaps, sharedContent(first, stretch))) return null;
  if (closely && areTurned(gaps)) return toldWhole(a, b, gaps, stretch);
  // Words that one leaves out altogether may stand for an ellipsis; words in the place of others are a new wording.
  const replaced = gaps.filter(({ here, there }) => here.length > 0 && there.length > 0);
  if (replaced.length > 0 && !isSmall(replaced, sharedContent(first, stretch), stretch, closely)) {
    if (areTurned(gaps)) return toldWhole(a, b, gaps, stretch);
    return showsLittle(replaced) ? toldWhole(a, b, withLost(gaps), stretch, AROUND) : toldOf(a, b, replaced, stretch);
  }
  return closely && (isOne || retold) ? lostWords(a, b, gaps, stretch) : null;
}

/** Two sentences that mean the same may have hardly a run of words in common: nothing but the whole of them tells. */
function isScrap({ fromA, toA, fromB, toB }: SharedStretch, a: readonly number[], b: readonly number[]): boolean {
  return toA - fromA < a.length / 3 || toB - fromB < b.length / 3;
}

/** Longer ones hold more than the one sentence. */
const LONGEST_WHOLE = 30;
const MOST_TIMES = 1.6;

function inWhole(a: readonly string[], b: readonly string[]): WordDifference | null {
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (long > LONGEST_WHOLE || long > MOST_TIMES * short || spelled(a) === spelled(b)) return null;
  const all: Gap = { here: a, there: b, within: false, atHere: 0, atThere: 0 };
  return toldWhole(a, b, [all], { fromA: 0, toA: a.length, fromB: 0, toB: b.length, pairs: [] });
}

/** In words on either side. */
const AROUND = 2;
/** Places further from each other are told one by one. */
const FARTHEST_PLACES = 14;

/** "it … dirty" here, "this … the" there: small words and pieces tell a reader nothing without those between them. */
function showsLittle(gaps: readonly Gap[]): boolean {
  const [first, last] = [gaps[0]!, gaps.at(-1)!];
  if (last.atHere - first.atHere > FARTHEST_PLACES || last.atThere - first.atThere > FARTHEST_PLACES) return false;
  const areSmall = (words: readonly string[]): boolean => words.every((word) => EMPTY_WORDS.has(word));
  // "She … came back" here, "It … did not" there: a piece that says nothing by itself.
  const isPiece = gaps.length > 1 && gaps.some(({ here, there }) => areSmall([...here, ...there]));
  return isPiece || areSmall(gaps.flatMap(({ here }) => here)) || areSmall(gaps.flatMap(({ there }) => there));
}

/** Small words that one alone has show beside the others how it is put: "its charm", "the charm of it". */
function withLost(gaps: readonly Gap[]): readonly Gap[] {
  const all = gaps.filter(
    ({ here, there, within }) => within || here.length * there.length > 0 || here.length + there.length <= AROUND,
  );
  return showsLittle(all) ? all : gaps.filter(({ here, there }) => here.length > 0 && there.length > 0);
}

function toldOf(
  a: readonly string[],
  b: readonly string[],
  gaps: readonly Gap[],
  stretch: SharedStretch,
): WordDifference {
  const placesHere = gaps.map(({ atHere, here }): Words => [atHere, atHere + here.length]);
  const placesThere = gaps.map(({ atThere, there }): Words => [atThere, atThere + there.length]);
  return { here: inWords(a, placesHere), there: inWords(b, placesThere), placesHere, placesThere, stretch };
}

/** From the first place to the last: what one has before and the other behind shows only beside what lies between. */
function toldWhole(
  a: readonly string[],
  b: readonly string[],
  gaps: readonly Gap[],
  stretch: SharedStretch,
  around = 0,
): WordDifference {
  const [first, last] = [gaps[0]!, gaps.at(-1)!];
  const here: Words = [Math.max(0, first.atHere - around), Math.min(a.length, last.atHere + last.here.length + around)];
  const there: Words = [
    Math.max(0, first.atThere - around),
    Math.min(b.length, last.atThere + last.there.length + around),
  ];
  return { here: inWords(a, [here]), there: inWords(b, [there]), placesHere: [here], placesThere: [there], stretch };
}

function gapsOf(
  a: readonly string[],
  b: readonly string[],
  { pairs, fromA, toA, fromB, toB }: SharedStretch,
  isOther: boolean,
): readonly Gap[] {
  const gaps: Gap[] = [];
  const add = (fromHere: number, toHere: number, fromThere: number, toThere: number, within: boolean): void => {
    const [here, there] = [a.slice(fromHere, toHere), b.slice(fromThere, toThere)];
    const isReplaced = here.length > 0 && there.length > 0;
    const most = within
      ? isOther && isReplaced
        ? MOST_OTHER_WORDS
        : MOST_WORDS
      : isOther
        ? LONGEST_OTHER_END
        : LONGEST_END;
    if (here.length > most || there.length > most) return;
    if (here.every((word) => HESITATION.has(word)) && there.every((word) => HESITATION.has(word))) return;
    if (isContracted(here, there) || spelled(here) === spelled(there)) return;
    gaps.push({ here, there, within, atHere: fromHere, atThere: fromThere });
  };
  add(0, fromA, 0, fromB, false);
  for (let k = 1; k < pairs.length; k++) {
    const [lastA, lastB] = pairs[k - 1]!;
    const [nextA, nextB] = pairs[k]!;
    add(lastA + 1, nextA, lastB + 1, nextB, true);
  }
  add(toA, a.length, toB, b.length, false);
  return gaps;
}

/**
 * "We will do whatever it takes to save the yard", "… to win in court": what people say of several things, each of which
 * has an end of its own.
 */
function isOtherEnd(gaps: readonly Gap[], content: number): boolean {
  const [{ here, there, within } = NO_GAP] = gaps;
  if (gaps.length !== 1 || within || content >= MANY) return false;
  const [own, theirs] = [here, there].map((words) => words.filter((word) => !EMPTY_WORDS.has(word)));
  return own!.length >= 2 && theirs!.length >= 2 && !own!.some((word) => theirs!.includes(word));
}

const NO_GAP: Gap = { here: [], there: [], within: true, atHere: 0, atThere: 0 };

/**
 * "… was never in danger for one minute", "At no minute was … in danger": one has before what the other has behind, by
 * itself or among other words ("somebody had switched the alarm off", "the alarm had been switched off").
 */
function areTurned(gaps: readonly Gap[]): boolean {
  const isElsewhere = (side: 'here' | 'there', other: 'here' | 'there'): boolean => {
    const words = new Set(gaps.flatMap((gap) => gap[other]));
    return gaps.some(
      (gap) => gap[other].length === 0 && gap[side].some((word) => words.has(word) && !EMPTY_WORDS.has(word)),
    );
  };
  return isElsewhere('here', 'there') || isElsewhere('there', 'here');
}

/** Words in common that show that a small word between them was noted otherwise, and how many of those carry content. */
const CLOSE = { words: 6, content: 3 };

/** "build a wall", "build the wall": where little is alike, a small word is not what tells two wordings apart. */
function isSmall(gaps: readonly Gap[], content: number, { pairs }: SharedStretch, closely: boolean): boolean {
  if (content >= MANY) return false;
  const words = gaps.flatMap(({ here, there }) => [...here, ...there]);
  if (!words.every((word) => EMPTY_WORDS.has(word))) return false;
  // "We will pay the fine", "We won't pay the fine": the contrary, however little is alike.
  if (closely && gaps.some(({ here, there }) => isDenied(here) !== isDenied(there))) return false;
  // "They have …", "They had …": an outlet that tells of it later.
  return !closely || content < CLOSE.content || pairs.length < CLOSE.words || words.every((word) => SLIGHT.has(word));
}

/** "No", "not any": once; "never … not": not at all. */
const isDenied = (words: readonly string[]): boolean => words.filter(isNegation).length % 2 === 1;

/**
 * What one has lost of a sentence that it gives in one piece: words with content, or words in several places, or it has
 * others instead that the other one has lost.
 */
function lostWords(
  a: readonly string[],
  b: readonly string[],
  gaps: readonly Gap[],
  stretch: SharedStretch,
): WordDifference | null {
  const lost = gaps.filter(
    ({ here, there, within }) =>
      within && (here.length === 0) !== (there.length === 0) && ![...here, ...there].every((word) => SLIGHT.has(word)),
  );
  const words = lost.flatMap(({ here, there }) => [...here, ...there]);
  // "lie on the floor and not to be", "lie down on the floor and not be"
  const tells = lost.length > 1 || words.some((word) => !EMPTY_WORDS.has(word) || isNegation(word));
  return tells ? toldWhole(a, b, lost, stretch, 1) : null;
}

/** What stands in several places is told with the words between them left out. */
function inWords(words: readonly string[], places: readonly Words[]): string {
  return places
    .flatMap(([from, to]) => (from === to ? [] : words.slice(from, to).join(' ').replaceAll(" 's", "'s")))
    .join(' … ');
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

/** "it's" and "it is", "gonna" and "going to", "we have acted" and "we acted" are one wording. */
function isContracted(a: readonly string[], b: readonly string[]): boolean {
  const isShort = [...a, ...b].some((word) => SHORT_FORM.test(word));
  // By itself "is" is what "'s" stands for, and no "was" or "will".
  const before = isShort ? ' ' : '';
  return inFull(before, a) === inFull(before, b);
}

const SHORT_FORM = /'|^cannot$|^gonna$/;

function inFull(before: string, words: readonly string[]): string {
  return `${before}${words.join(' ')}`
    .replace(/(\w)'(?:s|re|m|ve|ll|d)\b/g, '$1')
    .replace(/ '(?:s|re|m|ve|ll|d)\b/g, '')
    .replace(/ (?:is|are|am|have|has|will|would|had)\b/g, '')
    .replace(/\bwo(?:n't| n't)(?!\w)/g, 'not')
    .replace(/\bca(?:n't|n not|nnot)\b/g, 'can not')
    .replace(/n't\b/g, ' not')
    .replace(/\bgonna\b/g, 'going to')
    .replace(/ +/g, ' ');
}
