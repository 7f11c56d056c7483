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

/** "with 96 percent of polling stations counted": the shares that an article gives are not the last ones. */
export function isCountGoingOn({ norms, count }: Tokens): boolean {
  for (let at = 0; at < count; at++) {
    // A set is asked for few of all words so.
    if (norms[at]!.length < SHORTEST_COUNTING || !COUNTING.has(norms[at]!)) continue;
    for (let k = at - 1; k > Math.max(0, at - FARTHEST_COUNTED); k--)
      if (/^(?:%|percent|pct)$/.test(norms[k]!) && !/^100(?:\.0)?$/.test(norms[k - 1]!)) return true;
  }
  return false;
}

const SHORTEST_COUNTING = 'counted'.length;
/** In tokens. */
const FARTHEST_COUNTED = 8;
