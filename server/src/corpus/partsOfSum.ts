import type { Tokens } from '../article/types';
import { words } from '../english/words';

/** In tokens, before a number. */
const CLAUSE = 10;
const SUMS = words('money total sum amount cash funds proceeds budget loan aid cost bill revenue');
/** What those who say it may only wish. */
const BOASTED = words('boasts boasted boasting allegedly purportedly supposedly');

/** "Of the money raised for it, $9 million came from one owner", "the gang boasts of 90,000 files". */
export function isPartOrBoast({ norms }: Tokens, from: number, first: number): boolean {
  for (let t = Math.max(from, first - CLAUSE); t < first; t++) {
    if (BOASTED.has(norms[t]!)) return true;
    if (norms[t] === 'of' && norms[t + 1] === 'the' && t + 2 < first && SUMS.has(norms[t + 2]!)) return true;
  }
  return false;
}
