import type { Sentence, Tokens } from '../article/types';
import { words } from '../english/words';
import { type Measured, measuredAs } from './measured';
import type { ReadQuantity } from './quantities';

const SPEED = 'speed of the ';
const WATER = 'water behind the dam';

/** How fast the car of a story went, how much water its dam held back. */
export function isSize(measure: string): boolean {
  return measure.startsWith(SPEED) || measure === WATER;
}

const VEHICLES = words(
  'car train tram bus coach truck lorry van motorcycle motorbike pickup minibus ambulance taxi locomotive speedboat suv',
);
const GOES = words('travelling traveling going driving moving driven speeding');
/** Words of what may be and what must not: of no one journey. */
const MAY = words(
  'can could may might limit limited limits exceed top maximum able capable designed usually never if over above than',
);
const RESERVOIRS = words('reservoir lake dam basin pond');
const HOLDS = words('holding held holds contained containing contains');

export const WORDS_OF_SIZES: readonly string[] = [...VEHICLES, ...RESERVOIRS, 'water'];

/** "The car was doing 54 mph", "had been travelling at 78 kph". */
export function speedOf({ norms }: Tokens, { firstToken }: Sentence, q: ReadQuantity): Measured | null {
  const before = norms[q.first - 1] ?? '';
  const verb =
    before === 'doing' ? q.first - 1 : before === 'at' && GOES.has(norms[q.first - 2] ?? '') ? q.first - 2 : -1;
  if (verb < 0 || !/^(?:was|were|been|be|while|when)$/.test(norms[verb - 1] ?? '')) return null;
  for (let at = q.first - 1; at >= Math.max(firstToken, q.first - CLAUSE); at--) if (MAY.has(norms[at]!)) return null;
  for (let at = verb - 1; at >= Math.max(firstToken, verb - FARTHEST); at--) {
    if (norms[at] === ',' || norms[at] === ';' || norms[at] === 'and') return null;
    if (VEHICLES.has(norms[at]!)) return measuredAs(`${SPEED}${norms[at]}`, verb);
  }
  return null;
}

/** In tokens. */
const FARTHEST = 6;
const CLAUSE = 10;

/** "whose reservoir was holding 16.2 million cubic metres", "the 12.6 million cubic metres of water behind it". */
export function waterHeld({ norms }: Tokens, { firstToken }: Sentence, q: ReadQuantity): Measured | null {
  if (norms[q.next] === 'of' && norms[q.next + 1] === 'water' && /^(?:behind|in)$/.test(norms[q.next + 2] ?? '')) {
    const of = norms[q.next + 3] === 'it' ? q.next + 3 : RESERVOIRS.has(norms[q.next + 4] ?? '') ? q.next + 4 : -1;
    // "Some of the water behind it": only all of it.
    return of < 0 || norms[q.first - 1] !== 'the' ? null : measuredAs(WATER, q.next + 1);
  }
  const verb = q.first - 1;
  if (!HOLDS.has(norms[verb] ?? '')) return null;
  for (let at = verb - 1; at >= Math.max(firstToken, verb - FARTHEST); at--) {
    if (/^(?:can|could|may|when|would|usually)$/.test(norms[at]!)) return null;
    if (RESERVOIRS.has(norms[at]!)) return measuredAs(WATER, verb);
  }
  return null;
}
