import { wordOf } from '../article/wordsByNumber';
import { NEGATIONS } from '../english/functionWords';
import { enlarged } from '../text/growing';
import { hasContent } from './contentWords';

/** The least words of a quotation that is held against another in other words: fewer are shared by chance. */
const FEWEST_WORDS = 7;
/** Of all their words, this share must stand in both, in order; a word with content weighs three. */
const LEAST_SHARED = 0.5;
const LEAST_CONTENT = 2;
const CONTENT_WEIGHT = 3;

/** In days: what outlets quote of one occasion, they print within so many. */
const SAME_OCCASION = 3;

/** Whether two articles of these days (counted from 1970) may quote from one occasion; never where one is not dated. */
export function areOfOneOccasion(day: number | null, other: number | null): boolean {
  return day !== null && other !== null && Math.abs(day - other) <= SAME_OCCASION;
}

/**
 * Whether two quotations that one speaker gave on one occasion are one sentence as two reporters noted it: "We gave up the
 * ruins, but we haven't given up the road" and "We left the ruins, we did not leave the road". For what was said on other
 * days this is far too little.
 */
export function isReworded(a: readonly number[], b: readonly number[]): boolean {
  return isRewordedBy(LEAST, a, b);
}

/** The same with less in common, where the two reports are known to be of one affair. */
export function isRewordedLoosely(a: readonly number[], b: readonly number[]): boolean {
  return isRewordedBy(LEAST_LOOSELY, a, b);
}

/** The same with more in common, where nobody knows whether one speaker gave both. */
export function isRewordedClosely(a: readonly number[], b: readonly number[]): boolean {
  return isRewordedBy(LEAST_CLOSELY, a, b);
}

/** The same with nearly all in common. */
export function isRewordedFirmly(a: readonly number[], b: readonly number[]): boolean {
  return Math.min(a.length, b.length) >= FEWEST_OF_ANYBODY && isRewordedBy(LEAST_FIRMLY, a, b);
}

function isRewordedBy(least: Least, a: readonly number[], b: readonly number[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < FEWEST_WORDS) return false;
  // Of several sentences, one may be what the other paper has: as much of them as a sentence in other words can take.
  const room = Math.ceil(short.length * 1.5) + 2;
  const roots = new Set(short.filter(hasContent).map(rootOf));
  for (let from = 0; from === 0 || from + room < long.length + STEP; from += STEP) {
    const stretch = long.slice(from, from + room);
    if (mayBeAlike(short, stretch, roots, least.shared) && isAlike(short, stretch, least)) return true;
  }
  return false;
}

/** Whether so many words are shared, in whatever order, that it pays to look. */
function mayBeAlike(
  short: readonly number[],
  stretch: readonly number[],
  roots: ReadonlySet<number>,
  least: number,
): boolean {
  let shared = 0;
  for (let i = 0; i < stretch.length; i++) if (roots.has(rootOf(stretch[i]!))) shared++;
  const most = shared * CONTENT_WEIGHT + Math.min(emptyIn(short), emptyIn(stretch));
  return shared >= LEAST_CONTENT && 2 * most >= least * (weightOf(short) + weightOf(stretch));
}

function emptyIn(words: readonly number[]): number {
  let count = 0;
  for (let i = 0; i < words.length; i++) if (!hasContent(words[i]!)) count++;
  return count;
}

const STEP = 4;

/** Two of so many words are not alike by chance, whoever speaks. */
const FEWEST_OF_ANYBODY = 9;
const LEAST_OF_ANYBODY = { shared: 0.8, content: 4 };

/**
 * Whether two quotations are one sentence but for a word or two, whoever is said to have spoken it: "Nobody will ask us
 * again whether we should have just bought a boat" and "Nobody is going to ask us again whether we should've …".
 */
export function isNearlyTheSame(a: readonly number[], b: readonly number[]): boolean {
  const least = Math.min(a.length, b.length);
  if (least < FEWEST_OF_ANYBODY || least < 0.8 * Math.max(a.length, b.length)) return false;
  // Two roots may have one bit: what differs by bits differs. Which roots do hangs on what was read before: the same numbers are
  // compared here as in the end, since a fraction written in another way is another number.
  const apart = CONTENT_WEIGHT * bitsIn(bitsOf(a) ^ bitsOf(b));
  const total = weightOf(a) + weightOf(b);
  return total - apart >= LEAST_OF_ANYBODY.shared * total && isAlike(a, b, LEAST_OF_ANYBODY);
}

/** A bit for each root that carries content. */
function bitsOf(words: readonly number[]): number {
  let bits = 0;
  for (let i = 0; i < words.length; i++) if (hasContent(words[i]!)) bits |= 1 << (rootOf(words[i]!) & 31);
  return bits;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** Words of two quotations of which one alone differs, and how many of the others have content; more at an end. */
const FEWEST_BUT_ONE = { words: 7, content: 1, contentAtEnd: 3 };
/** The same where a thing in the middle goes by another name: words before it and behind, in all, and at most instead of it. */
const MIDDLE = { each: 2, shared: 5, content: 2, most: 3 };

/**
 * Whether two quotations of one speaker and affair have the same words but one: another one, "a theft" for "robbery" in
 * the middle, or a "not" that one of them lacks. With an end of its own a sentence may be the next of a speech: "We fight
 * for our boats", "We fight for our sons".
 */
export function isOneWordOff(a: readonly number[], b: readonly number[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const longer = long.length - short.length;
  if (longer >= MIDDLE.most) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (at === short.length && longer === 0) return false;
  let behind = 0;
  while (behind < short.length - at && short.at(-1 - behind) === long.at(-1 - behind)) behind++;
  const own = short.length - at - behind;
  const content = contentIn(short, 0, at) + contentIn(short, short.length - behind, short.length);
  if (own === 0) return longer === 1 && short.length >= FEWEST_BUT_ONE.words && isNegation(wordOf(long[at]!));
  if (own === 1 && longer === 0 && short.length >= FEWEST_BUT_ONE.words) {
    const isEnd = at === 0 || behind === 0;
    return content >= (isEnd ? FEWEST_BUT_ONE.contentAtEnd : FEWEST_BUT_ONE.content);
  }
  const isMiddle = Math.min(at, behind) >= MIDDLE.each && at + behind >= MIDDLE.shared && content >= MIDDLE.content;
  return isMiddle && isOneThing(short, at, own) && isOneThing(long, at, own + longer);
}

/** Whether they have all words but one in common, which may be what tells the next sentence of a speech from this one. */
export function haveOneWordElse(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  return a.filter((word, at) => word !== b[at]).length === 1;
}

/** A word with content and small ones. */
const isOneThing = (words: readonly number[], from: number, count: number): boolean =>
  count <= MIDDLE.most && contentIn(words, from, from + count) === 1;

function contentIn(words: readonly number[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (hasContent(words[i]!)) count++;
  return count;
}

/** What turns a sentence into its contrary. */
export const isNegation = (word: string): boolean => NEGATIONS.has(word);

interface Least {
  readonly shared: number;
  readonly content: number;
}

const LEAST: Least = { shared: LEAST_SHARED, content: LEAST_CONTENT };
const LEAST_LOOSELY: Least = { shared: 0.4, content: LEAST_CONTENT };
const LEAST_CLOSELY: Least = { shared: 0.6, content: 3 };
const LEAST_FIRMLY: Least = { shared: 0.7, content: 3 };

/** By the longest sequence of words that both have, by weight. */
function isAlike(a: readonly number[], b: readonly number[], least: Least): boolean {
  const x = a.map(rootOf);
  const y = b.map(rootOf);
  const weights = new Int32Array(y.length + 1);
  /** The words with content on the way. */
  const contents = new Int32Array(y.length + 1);
  for (let i = 0; i < x.length; i++) {
    const content = hasContent(a[i]!) ? 1 : 0;
    let diagonal = 0;
    let diagonalContent = 0;
    for (let j = 1; j <= y.length; j++) {
      const above = weights[j]!;
      const aboveContent = contents[j]!;
      const both = x[i] === y[j - 1] ? diagonal + (content === 1 ? CONTENT_WEIGHT : 1) : 0;
      if (both > above) {
        weights[j] = both;
        contents[j] = diagonalContent + content;
      }
      if (weights[j - 1]! > weights[j]!) {
        weights[j] = weights[j - 1]!;
        contents[j] = contents[j - 1]!;
      }
      diagonal = above;
      diagonalContent = aboveContent;
    }
  }
  const shared = 2 * weights[y.length]!;
  return shared >= least.shared * (weightOf(a) + weightOf(b)) && contents[y.length]! >= least.content;
}

function weightOf(words: readonly number[]): number {
  let weight = 0;
  for (let i = 0; i < words.length; i++) weight += hasContent(words[i]!) ? CONTENT_WEIGHT : 1;
  return weight;
}

/** By word: the number of its root, from 1 on; 0 where it was not asked for yet. */
let known = new Int32Array(16);
const numbers = new Map<string, number>();

/** The number of what a word is compared by: "taking", "takes" and "take" have one, and so have "road" and "roads". */
export function rootOf(word: number): number {
  const root = word < known.length ? known[word]! : 0;
  return root === 0 ? learn(word) : root;
}

function learn(word: number): number {
  if (word >= known.length) known = enlarged(known, word);
  const norm = wordOf(word);
  const text = hasContent(word) ? plainRoot(norm) : norm;
  let number = numbers.get(text);
  if (number === undefined) {
    number = numbers.size + 1;
    numbers.set(text, number);
  }
  known[word] = number;
  return number;
}

/** Without the endings of verbs and plurals; too much rather than too little, since one root alone joins nothing. */
export function plainRoot(norm: string): string {
  const short = norm.replace(/(?:ing|ed|es|s)$/, '').replace(/(.)\1$/, '$1');
  return short.length < 3 ? norm : short.replace(/e$/, '');
}

interface Spoken {
  readonly id: number;
  readonly path: string;
  readonly words: readonly number[];
  readonly speaker: number;
  readonly day: number | null;
}

/** Which quotations of a speaker share words on the same days. */
export interface Occasions {
  add(one: Spoken): void;
  remove(one: Spoken): void;
  /** Of other articles of the same days, by the same speaker, with two roots in common. */
  near(one: Spoken): readonly number[];
}

export function createOccasions(nobody: number): Occasions {
  /** By speaker and root, and in it by number. */
  const having = new Map<number, Map<number, Spoken>>();
  const isHeld = ({ words, speaker, day }: Spoken): boolean =>
    day !== null && speaker !== nobody && words.length >= FEWEST_WORDS;
  const keysOf = ({ words, speaker }: Spoken): readonly number[] => [
    ...new Set(words.filter(hasContent).map((word) => speaker * MOST_ROOTS + rootOf(word))),
  ];

  return {
    add: (one) => {
      if (!isHeld(one)) return;
      for (const key of keysOf(one)) {
        const all = having.get(key);
        if (all === undefined) having.set(key, new Map([[one.id, one]]));
        else all.set(one.id, one);
      }
    },
    remove: (one) => {
      if (!isHeld(one)) return;
      for (const key of keysOf(one)) {
        const all = having.get(key)!;
        all.delete(one.id);
        if (all.size === 0) having.delete(key);
      }
    },
    near: (one) => {
      if (!isHeld(one)) return NONE;
      const shared = new Map<number, number>();
      for (const key of keysOf(one)) {
        for (const [id, other] of having.get(key) ?? []) {
          if (other.path === one.path || !areOfOneOccasion(one.day, other.day)) continue;
          shared.set(id, (shared.get(id) ?? 0) + 1);
        }
      }
      return [...shared].flatMap(([id, count]) => (count >= LEAST_CONTENT ? [id] : []));
    },
  };
}

const NONE: readonly number[] = [];

/** Words have numbers below this. */
const MOST_ROOTS = 1 << 20;
