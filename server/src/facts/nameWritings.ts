import type { Tokens } from '../article/types';
import { isCommonWord } from '../english/commonWords';
import { ORGANISATION_HEADS } from '../english/organisationWords';
import { PARTICLES } from './nameTraits';
import { compareWords, nameWordsIn } from './nameWords';

/** What a sequence of words is as a name, whoever bears it. */
export interface NameWriting {
  /** Folded, without initials, suffixes and marks. */
  readonly words: readonly string[];
  /** What names are compared by. */
  readonly key: string;
  /** "Venn", and "De Venn" or "al-Venn": a surname alone, with what hangs before it. */
  readonly isOneName: boolean;
  /** "Times" of the "Velm Times": the noun that a body goes by, or null. */
  readonly head: string | null;
  /** Worked out when they are asked for. */
  surnames: readonly string[] | null;
  shortNames: readonly string[] | null;
}

/** A word of a name, after the words that led here. */
interface Step {
  writing: NameWriting | null;
  next: Map<number, Step> | null;
}

/**
 * Names recur within an article and from article to article, and reading their words took a quarter of the time that
 * names take. Found by the numbers of their words; forgotten when they are more than any corpus has in use.
 */
let firstSteps = new Map<number, Step>();
let count = 0;
const MOST_WRITINGS = 50_000;

export function writingOf(tokens: Tokens, first: number, end: number): NameWriting {
  if (count >= MOST_WRITINGS) {
    firstSteps = new Map();
    count = 0;
  }
  const { words } = tokens;
  let step = stepTo(firstSteps, words[first]!);
  for (let i = first + 1; i < end && step !== null; i++) {
    step.next ??= new Map();
    step = stepTo(step.next, words[i]!);
  }
  if (step === null) return readWriting(tokens, first, end);
  step.writing ??= readWriting(tokens, first, end);
  return step.writing;
}

/** Null for a word without a number: it is nobody's. */
function stepTo(steps: Map<number, Step>, word: number): Step | null {
  if (word === 0) return null;
  let step = steps.get(word);
  if (step === undefined) {
    step = { writing: null, next: null };
    steps.set(word, step);
    count++;
  }
  return step;
}

function readWriting(tokens: Tokens, first: number, end: number): NameWriting {
  const words = nameWordsIn(tokens, first, end);
  const key = compareWords([...words]);
  const last = words.at(-1);
  const head = words.length > 1 && last !== undefined && ORGANISATION_HEADS.has(last) ? last : null;
  return { words, key, isOneName: isOneName(words), head, surnames: null, shortNames: null };
}

function isOneName(words: readonly string[]): boolean {
  let from = 0;
  while (from < words.length - 1 && PARTICLES.has(words[from]!)) from++;
  return words.length - from < 2;
}

/**
 * By what somebody of this full name goes besides: "Ursula von der Leyen" is "Leyen", "von der Leyen" and "der Leyen",
 * "Orla Venn" is "Venn".
 */
export function surnamesOf(writing: NameWriting): readonly string[] {
  if (writing.surnames === null) {
    const { words } = writing;
    const surnames: string[] = [];
    if (words.length > 1) surnames.push(words.at(-1)!);
    for (let i = 1; i < words.length - 1; i++) surnames.push(words.slice(i).join(' '));
    writing.surnames = surnames;
  }
  return writing.surnames;
}

/** How a body's full name is cut short: "Sabel Steel Corp." is "Sabel Steel" and "Sabel". */
export function shortNamesOf(writing: NameWriting): readonly string[] {
  if (writing.shortNames === null) {
    const { words } = writing;
    const short = new Set<string>();
    for (let length = 1; length < words.length; length++) {
      const tail = words.length - length > 1 || words[0]!.length < 4 ? words.slice(length).join(' ') : '';
      for (const key of [words.slice(0, length).join(' '), tail]) {
        // "Senate" is no short name of the "Senate Harbour Committee".
        if (key !== '' && !isCommonWord(key)) short.add(key);
      }
    }
    writing.shortNames = [...short];
  }
  return writing.shortNames;
}
