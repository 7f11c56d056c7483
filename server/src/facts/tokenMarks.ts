import { SPACE_BEFORE, type Tokens } from '../article/types';

/** Whether nothing stands between the token and the one before it. */
export function glued(tokens: Tokens, i: number): boolean {
  return i < tokens.count && !(tokens.flags[i]! & SPACE_BEFORE);
}

export function isHyphen(norm: string | undefined): boolean {
  return norm === '-' || norm === '‐' || norm === '‑' || norm === '–' || norm === '−';
}
