import type { Tokens } from '../article/types';
import { GROUP_OF } from '../english/measures';
import { words } from '../english/words';
import { isPersonNoun } from './persons';
import type { ReadQuantity } from './quantities';

const WOUNDED = words('wounded injured');
const CARRIED = words('carried flown evacuated taken brought moved transferred transported airlifted ferried driven');

/**
 * "Thirty wounded soldiers have been flown to the capital": there are so many at least. Those whom somebody visits are
 * some of them, and of those who die in hospital nobody says how many were hurt. -1 for all others.
 */
export function woundedAt({ norms }: Tokens, q: ReadQuantity, noun: string): number {
  if (q.head < 0 || !(GROUP_OF.has(noun) || isPersonNoun(noun))) return -1;
  let wounded = q.head - 1;
  while (wounded >= q.numberNext && !WOUNDED.has(norms[wounded]!)) wounded--;
  if (wounded < q.numberNext) return -1;
  let at = q.phraseEnd;
  while (/^(?:have|had|has|were|was|been|being|are|also)$/.test(norms[at] ?? '')) at++;
  return at > q.phraseEnd && CARRIED.has(norms[at] ?? '') ? wounded : -1;
}
