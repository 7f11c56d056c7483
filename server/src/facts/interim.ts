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
