import type { Sentence, Tokens } from '../article/types';
import { type Measured, measuredAs } from './measured';
import type { ReadQuantity } from './quantities';

/** From which age on everybody may, or must: be vaccinated, vote, be called up. */
export const LOWEST_AGE = 'lowest age';

/** "everyone aged one year and over", "Everybody aged two and above". */
export function lowestAgeOf({ norms }: Tokens, { firstToken }: Sentence, q: ReadQuantity): Measured | null {
  if (q.modifier !== 'atLeast' || norms[q.first - 1] !== 'aged') return null;
  const who = q.first - 2;
  if (who < firstToken || !/^(?:everyone|everybody|anyone|anybody|all)$/.test(norms[who]!)) return null;
  return measuredAs(LOWEST_AGE, who);
}

export const WORDS_OF_AGES: readonly string[] = ['aged'];
