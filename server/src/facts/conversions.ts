import type { Tokens } from '../article/types';
import type { ReadQuantity } from './quantities';

/** "190 miles (305.8 km)", "14 kilometres, or nine miles,": the same length in another unit. */
export function isConversion(tokens: Tokens, quantities: readonly ReadQuantity[], k: number): boolean {
  return (
    k > 0 &&
    quantities[k - 1]!.sentence === quantities[k]!.sentence &&
    converts(tokens, quantities[k - 1]!, quantities[k]!)
  );
}

function converts(tokens: Tokens, first: ReadQuantity, second: ReadQuantity): boolean {
  if (
    first.dimension !== second.dimension &&
    !(first.dimension.startsWith('money') && second.dimension.startsWith('money'))
  )
    return false;
  if (
    first.dimension === 'count' ||
    first.dimension === 'number' ||
    first.dimension === 'percent' ||
    first.unit === second.unit
  )
    return false;
  const between = second.first - first.phraseEnd;
  if (between < 1 || between > 3) return false;
  const opener = tokens.norms[second.first - 1];
  if (opener === '(' || opener === '[') return true;
  return opener === 'or' && (tokens.norms[second.first - 2] === ',' || tokens.norms[second.next] === ',');
}
