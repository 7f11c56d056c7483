import { ALL_CAPITALS, CAPITAL, QUOTE_MARK, SPACE_BEFORE, type Tokens, WORD } from '../article/types';
import { isGivenName } from '../english/givenNames';

// What a person is called, within the name.

/** Past `“Tex”` in `Orla “Tex” Venn`: what a person is called, in marks, between two capitalised words; `i` itself when there is none. */
export function nicknameEnd(tokens: Tokens, i: number, end: number): number {
  if (i + 3 >= end || tokens.kinds[i] !== QUOTE_MARK || !(tokens.flags[i]! & SPACE_BEFORE)) return i;
  let close = i + 1;
  while (close < end && close - i < 5 && tokens.kinds[close] !== QUOTE_MARK) {
    const word = tokens.kinds[close] === WORD && (tokens.flags[close]! & CAPITAL) !== 0;
    if (!word && tokens.norms[close] !== '.') return i;
    close++;
  }
  if (close === i + 1 || close + 1 >= end || tokens.kinds[close] !== QUOTE_MARK) return i;
  if (tokens.flags[close]! & SPACE_BEFORE || tokens.kinds[close + 1] !== WORD) return i;
  const next = tokens.flags[close + 1]!;
  return next & CAPITAL && next & SPACE_BEFORE ? close + 1 : i;
}

/** "Robert (Bob) Venn": what somebody is called, between a given name and the surname. */
export function isBracketedNickname({ norms, kinds, flags }: Tokens, i: number, end: number): boolean {
  if (norms[i] !== '(' || i + 3 >= end || norms[i + 2] !== ')' || i === 0) return false;
  if (kinds[i + 1] !== WORD || kinds[i + 3] !== WORD || !(flags[i + 1]! & CAPITAL) || !(flags[i + 3]! & CAPITAL))
    return false;
  // "Johnny Herbert (Britain)" is named in full before the bracket.
  const full = i > 1 && kinds[i - 2] === WORD && (flags[i - 2]! & CAPITAL) !== 0;
  return !full && !(flags[i + 1]! & ALL_CAPITALS) && isGivenName(norms[i - 1]!);
}
