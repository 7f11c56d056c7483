import { type Sentence, type Tokens, WORD } from '../article/types';
import { CASUALTY_MEASURES, GROUP_OF } from '../english/measures';
import { counted, groupOf } from './countedPeople';
import { VERBS_OF_MANY } from './insertions';
import type { Measured } from './measured';
import { singularAt } from './nounTraits';
import { isPersonNoun } from './persons';
import { isToldOf } from './predicatesAfter';
import type { ReadQuantity } from './quantities';

/** "Twelve soldiers, two medics and five rebels were killed": what befell the last befell all. */
export function sharedPredicate(
  tokens: Tokens,
  sentence: Sentence,
  quantities: readonly ReadQuantity[],
  measured: readonly (Measured | null)[],
  k: number,
): Measured | null {
  const [q, later, following] = [quantities[k]!, quantities[k + 1]!, measured[k + 1]];
  if (
    !following ||
    !CASUALTY_MEASURES.has(following.measure) ||
    following.at <= Math.max(later.head, later.first) ||
    following.group === 'others'
  )
    return null;
  if (q.head < 0 || q.dimension !== 'count' || q.form === 'fraction' || q.change) return null;
  if (!/^(?:and|,)$/.test(tokens.norms[later.first - 1]!) || !isPhrase(tokens, q.phraseEnd, later.first - 1))
    return null;
  const noun = singularAt(tokens, q.head);
  if (!GROUP_OF.has(noun) && !isPersonNoun(noun)) return null;
  // "12 soldiers, 30 rebels killed" may be two headlines in one.
  if (tokens.norms[later.first - 1] === ',' && !/^(?:and|,)$/.test(tokens.norms[later.phraseEnd] ?? '')) return null;
  if (!isToldOf(tokens, q, sentence) && !isListed(quantities, measured, k, tokens)) return null;
  return counted(following.measure, groupOf(noun), q, following.at, tokens);
}

/** Nothing, or "of the regime forces". */
function isPhrase({ norms, kinds }: Tokens, from: number, to: number): boolean {
  if (from === to) return true;
  if (from > to || norms[from] !== 'of' || to - from > LONGEST_OF) return false;
  for (let at = from + 1; at < to; at++) if (kinds[at] !== WORD || VERBS_OF_MANY.has(norms[at]!)) return false;
  return true;
}

/** In tokens. */
const LONGEST_OF = 6;

/** "two medics" of "twelve soldiers, two medics and five rebels". */
function isListed(
  quantities: readonly ReadQuantity[],
  measured: readonly (Measured | null)[],
  k: number,
  { norms }: Tokens,
): boolean {
  const [before, q] = [quantities[k - 1], quantities[k]!];
  return before !== undefined && !measured[k - 1] && before.phraseEnd === q.first - 1 && norms[q.first - 1] === ',';
}
