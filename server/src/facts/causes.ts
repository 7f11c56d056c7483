import type { Sentence, Tokens } from '../article/types';
import type { ReadQuantity } from './quantities';

/** Kinds of events, by the words that name them. "attack" says too little to tell two events apart. */
const CAUSES: ReadonlyMap<string, string> = new Map(
  [
    ['air strike', 'airstrike airstrikes raid raids warplanes warplane bombardment jets'],
    ['shelling', 'rocket rockets shell shells shelling mortar mortars artillery'],
    ['blast', 'bomb bombs bomber blast blasts explosion explosions suicide bombing bombings detonated'],
    ['gas', 'gas chlorine sarin chemical'],
    ['shooting', 'shooting gunman gunmen gunfire shootings'],
    ['clashes', 'clashes fighting battle battles clash'],
    ['earthquake', 'earthquake quake tremor aftershock'],
    ['storm', 'storm hurricane cyclone typhoon tornado'],
    ['flood', 'flood floods flooding landslide mudslide dam'],
    ['fire', 'fire blaze wildfire wildfires'],
    ['crash', 'crash collision derailment derailed crashed collided'],
    ['sinking', 'sank sinking capsized shipwreck'],
    ['disease', 'virus outbreak epidemic cholera ebola measles covid'],
  ].flatMap(([cause, words]) => words!.split(' ').map((word): [string, string] => [word, cause!])),
);

/** Words before "fire" that make it a blaze and no shooting. */
const BEFORE_FIRE =
  /^(?:a|the|factory|house|forest|worst|deadliest|deadly|massive|huge|big|hotel|school|club|mine|apartment|warehouse)$/;

/** The cause named nearest to the number; null where none or only "attack" is said. */
export function causeOf(tokens: Tokens, sentence: Sentence, q: ReadQuantity): string | null {
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const norm = tokens.norms[i]!;
    const air =
      (norm === 'strike' || norm === 'strikes') && (tokens.norms[i - 1] === 'air' || tokens.norms[i - 1] === 'drone');
    const cause = air ? 'air strike' : CAUSES.get(norm);
    if (cause === undefined || (norm === 'fire' && !BEFORE_FIRE.test(tokens.norms[i - 1] ?? ''))) continue;
    const distance = i >= q.next ? i - q.next : q.first - i;
    if (distance < bestDistance) {
      best = cause;
      bestDistance = distance;
    }
  }
  return best;
}
