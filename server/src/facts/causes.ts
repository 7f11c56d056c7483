import type { Sentence, Tokens } from '../article/types';
import { CAUSES } from '../english/figureWords';
import { nextWithFigureTraits, OF_CAUSE } from './figureTraits';
import type { ReadQuantity } from './quantities';

/** Words before "fire" that make it a blaze and no shooting. */
const BEFORE_FIRE =
  /^(?:a|the|factory|house|forest|worst|deadliest|deadly|massive|huge|big|hotel|school|club|mine|apartment|warehouse)$/;

/** The cause named nearest to the number; null where none or only "attack" is said. */
export function causeOf(tokens: Tokens, sentence: Sentence, q: ReadQuantity): string | null {
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  const end = sentence.endToken;
  for (
    let i = nextWithFigureTraits(tokens, sentence.firstToken, end, OF_CAUSE);
    i < end;
    i = nextWithFigureTraits(tokens, i + 1, end, OF_CAUSE)
  ) {
    const norm = tokens.norms[i]!;
    const air =
      (norm === 'strike' || norm === 'strikes') && (tokens.norms[i - 1] === 'air' || tokens.norms[i - 1] === 'drone');
    const cause = air ? 'air strike' : CAUSES.get(norm);
    // The police fired tear gas: nobody was poisoned.
    if (norm === 'gas' && tokens.norms[i - 1] === 'tear') continue;
    if (cause === undefined || (norm === 'fire' && !BEFORE_FIRE.test(tokens.norms[i - 1] ?? ''))) continue;
    const distance = i >= q.next ? i - q.next : q.first - i;
    if (distance < bestDistance) {
      best = cause;
      bestDistance = distance;
    }
  }
  return best;
}
