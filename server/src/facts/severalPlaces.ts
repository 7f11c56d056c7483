import { CAPITAL, NUMBER, type Sentence, type Tokens } from '../article/types';
import { LOCATIVES } from '../english/figureWords';
import { OPEN_SCALES, SMALL_NUMBERS } from '../english/numberWords';
import type { ReadQuantity } from './quantities';

/** "Five people were killed in Velm and two in Lysk": neither is the toll. */
export function isOneOfSeveral(tokens: Tokens, { endToken }: Sentence, q: ReadQuantity): boolean {
  const { norms, kinds } = tokens;
  const end = Math.min(endToken - 2, q.phraseEnd + 14);
  for (let at = q.phraseEnd; at < end; at++) {
    if (norms[at] !== 'and' && norms[at] !== ',') continue;
    if (isMoreElsewhere(tokens, at + 1, endToken) && LOCATIVES.has(norms[q.phraseEnd]!)) return true;
    const number = norms[at + 1] === 'and' || norms[at + 1] === 'another' ? at + 2 : at + 1;
    if (kinds[number] !== NUMBER && !SMALL_NUMBERS.has(norms[number]!)) continue;
    const place = isIn(tokens, number + 1) ? number + 1 : number + 2;
    if (place < endToken - 1 && isIn(tokens, place) && isInPlace(tokens, q.phraseEnd, at)) return true;
  }
  return false;
}

/** "12 died in Velm and hundreds more across the strait": the rest of them. */
function isMoreElsewhere({ norms, kinds }: Tokens, from: number, endToken: number): boolean {
  const first = norms[from]!;
  if (kinds[from] !== NUMBER && !SMALL_NUMBERS.has(first) && !OPEN_SCALES.has(first) && first !== 'tens') return false;
  for (let at = from + 1; at < Math.min(endToken - 1, from + 5); at++)
    if (norms[at] === 'more' || norms[at] === 'others')
      return LOCATIVES.has(norms[at + 1]!) || norms[at + 1] === 'elsewhere';
  return false;
}

function isInPlace(tokens: Tokens, from: number, end: number): boolean {
  for (let at = from; at + 1 < end; at++) if (isIn(tokens, at)) return true;
  return false;
}

/** "in Velm". */
function isIn({ norms, flags }: Tokens, at: number): boolean {
  return IN.has(norms[at]!) && (flags[at + 1]! & CAPITAL) !== 0;
}

const IN: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside']);
