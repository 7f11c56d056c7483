import { NUMBER, SPACE_BEFORE, type Tokens, WORD } from '../article/types';

/** Whether nothing stands between the token and the one before it. */
export function glued(tokens: Tokens, i: number): boolean {
  return i < tokens.count && !(tokens.flags[i]! & SPACE_BEFORE);
}

export function isHyphen(norm: string | undefined): boolean {
  return norm === '-' || norm === '‐' || norm === '‑' || norm === '–' || norm === '−';
}

/** Behind which token "F-35", "AH-64Ds" and "MiG-29s" end that begin here; -1 where none does. */
export function designatorEnd(tokens: Tokens, at: number, end: number): number {
  const { kinds, norms } = tokens;
  if (at + 2 >= end || norms[at]!.length > LONGEST_LETTERS || !isHyphen(norms[at + 1])) return -1;
  if (kinds[at + 2] !== NUMBER || !glued(tokens, at + 1) || !glued(tokens, at + 2)) return -1;
  const suffixed = at + 3 < end && kinds[at + 3] === WORD && glued(tokens, at + 3);
  return at + (suffixed ? 4 : 3);
}

/** "MiG-29", "Shahed-136": of a designator's letters. */
const LONGEST_LETTERS = 7;
