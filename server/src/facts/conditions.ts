import { QUOTE_MARK, type Sentence, type Tokens } from '../article/types';
import { words } from '../english/words';
import type { ReadQuantity } from './quantities';

const SUPPOSES = words('if assume assumes assuming suppose supposing unless whether');

/** "If sales reach $50 million": a number that nobody states. */
export function isSupposed({ norms, kinds }: Tokens, { firstToken }: Sentence, q: ReadQuantity): boolean {
  for (let at = q.first - 1; at >= firstToken; at--) {
    if (SUPPOSES.has(norms[at]!)) return true;
    if (CLAUSE_ENDS.has(norms[at]!) || (kinds[at] === QUOTE_MARK && norms[at] !== "'" && norms[at] !== '’'))
      return false;
  }
  return false;
}

const CLAUSE_ENDS = words(', ; : ( ) — –');

const DEMANDS = words('valid requires require required needs need needed must threshold minimum quorum unless');
const FARTHEST_BEFORE = 14;
const FARTHEST_BEHIND = 5;

/** "The vote is valid only with a turnout of more than 50 percent", "short of the 50 percent needed": what the law asks for. */
export function isDemanded({ norms }: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): boolean {
  for (let at = q.first - 1; at >= Math.max(firstToken, q.first - FARTHEST_BEFORE) && norms[at] !== ';'; at--)
    if (DEMANDS.has(norms[at]!)) return true;
  for (let at = q.next; at < Math.min(endToken, q.next + FARTHEST_BEHIND) && !CLAUSE_ENDS.has(norms[at]!); at++)
    if (DEMANDS.has(norms[at]!)) return true;
  return false;
}
