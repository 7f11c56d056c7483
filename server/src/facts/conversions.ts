import type { Tokens } from '../article/types';
import type { ReadQuantity } from './quantities';

/** "190 miles (305.8 km)", "14 kilometres, or nine miles,": the same length in another unit. */
export function isConversion({ norms }: Tokens, quantities: readonly ReadQuantity[], k: number): boolean {
  if (k === 0) return false;
  const first = quantities[k - 1]!;
  const second = quantities[k]!;
  const between = second.first - first.phraseEnd;
  if (between < 1 || between > 3 || first.sentence !== second.sentence || first.unit === second.unit) return false;
  const opener = norms[second.first - 1];
  if (opener === '(' || opener === '[') return mayConvert(first.dimension, second.dimension);
  const apart = opener === 'or' && (norms[second.first - 2] === ',' || norms[second.next] === ',');
  return apart && mayConvert(first.dimension, second.dimension);
}

function mayConvert(first: string, second: string): boolean {
  if (first === 'count' || first === 'number' || first === 'percent') return false;
  return first === second || (first.startsWith('money') && second.startsWith('money'));
}
