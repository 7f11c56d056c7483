import type { Sentence, Tokens } from '../article/types';
import { words } from '../english/words';
import type { Measured } from './measured';
import type { ReadQuantity } from './quantities';

/** How much went off, or was to: of the bomb that the story is about. */
const EXPLOSIVES_USED = 'explosives used';

const EXPLOSIVES = words('explosive explosives tnt dynamite');
/** What it goes off in. */
const BOMBS = words(
  'car vehicle truck pickup pick-up van lorry minibus tanker boat motorcycle motorbike tuk-tuk device bomb bombs bomber bombers belt vest charge mine blew blown detonated exploded explosion blast packed loaded laden rigged stuffed filled',
);
/** What is shot has a warhead, and what is found or kept has not gone off. */
const OTHERS = words(
  'missile missiles rocket rockets drone drones warhead warheads shell shells torpedo seized seize seizing found discovered confiscated defused intercepted stored warehouse depot store cache bought sold imported produced factory year',
);

/** "a pickup loaded with 500 kilograms of explosives", "carrying half a tonne of explosive material". */
export function explosivesUsed(
  { norms }: Tokens,
  { firstToken, endToken }: Sentence,
  q: ReadQuantity,
): Measured | null {
  const at = explosivesBeside(norms, q);
  if (at < 0) return null;
  let isBomb = false;
  for (let t = firstToken; t < endToken; t++) {
    if (OTHERS.has(norms[t]!)) return null;
    isBomb ||= BOMBS.has(norms[t]!);
  }
  return isBomb ? { measure: EXPLOSIVES_USED, group: '', part: false, at, grows: false, owned: false } : null;
}

function explosivesBeside(norms: readonly string[], q: ReadQuantity): number {
  if (norms[q.next] === 'of')
    for (let at = q.next + 1; at < q.next + 4; at++) if (EXPLOSIVES.has(norms[at] ?? '')) return at;
  if (norms[q.next] === 'explosive' || norms[q.next] === 'bomb') return q.next;
  // "explosives weighing 500 kilograms", "an explosive charge of 20 kg"
  if (!/^(?:weighing|of|weighed)$/.test(norms[q.first - 1] ?? '')) return -1;
  for (let at = q.first - 2; at > q.first - 5; at--) if (EXPLOSIVES.has(norms[at] ?? '')) return at;
  return -1;
}
