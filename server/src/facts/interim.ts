import type { Sentence, Tokens } from '../article/types';
import type { ReadQuantity } from './quantities';

/** "Turnout at noon was 28 percent". */
export function isInterim({ norms }: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): boolean {
  for (let at = q.first - 1; at >= Math.max(firstToken, q.first - 6) && norms[at] !== ';'; at--)
    if (INTERIM.has(norms[at]!)) return true;
  for (let at = q.next; at < Math.min(endToken, q.next + 4) && !/^[;,]$/.test(norms[at]!); at++)
    if (INTERIM.has(norms[at]!)) return true;
  return false;
}

const INTERIM = new Set("noon midday morning midmorning afternoon far p.m a.m p.m. a.m. pm am o'clock".split(' '));

/** "With 40 percent of the votes counted": how far the count is, nobody's share. */
export function isCounted({ norms }: Tokens, { endToken }: Sentence, q: ReadQuantity): boolean {
  const end = Math.min(endToken, q.next + 7);
  for (let at = q.next; at < end; at++) if (COUNTING.has(norms[at]!)) return true;
  return false;
}

const COUNTING = new Set(['counted', 'reporting', 'tallied', 'processed', 'declared']);
