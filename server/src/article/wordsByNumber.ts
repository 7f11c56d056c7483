import { ownCopyOf } from '../text/ownCopy';
import type { Tokens } from './types';
import { MOST_NUMBERS, NORMS } from './vocabulary';

/**
 * Words that came when all numbers were given, and longer runs of letters than a word has: here they get some, and keep
 * them. It grows with each that is quoted, which in news are few.
 */
const late: string[] = [];
const numbersOfLate = new Map<string, number>();

/** The number of a token's norm, which every norm has here: what is kept by number alone must not lose any. */
export function wordNumber(tokens: Tokens, at: number): number {
  return tokens.words[at]! || numberOfLate(tokens.norms[at]!);
}

function numberOfLate(norm: string): number {
  let number = numbersOfLate.get(norm);
  if (number === undefined) {
    const kept = ownCopyOf(norm);
    number = MOST_NUMBERS + late.push(kept);
    numbersOfLate.set(kept, number);
  }
  return number;
}

/** The norm that has this number. */
export function wordOf(number: number): string {
  return number > MOST_NUMBERS ? late[number - MOST_NUMBERS - 1]! : NORMS[number]!;
}

export function wordsOf(numbers: readonly number[]): readonly string[] {
  return numbers.map(wordOf);
}
