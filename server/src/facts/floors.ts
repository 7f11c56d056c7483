import { type Article, NUMBER, type Sentence, type Tokens } from '../article/types';
import { DENOMINATORS, TENS_DENOMINATORS } from '../english/numberWords';
import { words } from '../english/words';
import type { Span } from '../text/span';

/** The floor of a building on which a fire began. */
export interface FloorOfFire extends Span {
  readonly floor: number;
}

const FIRES = words('fire blaze explosion blast');
const BEGINS = words('broke started began erupted originated');
/** In tokens: "broke out at 1:35 a.m. on the fourth floor". */
const FARTHEST = 14;

/** Where an article says that its fire broke out; null where it does not, or says it of two. */
export function readFloorOfFire({ sentences, tokens }: Article): FloorOfFire | null {
  let found: FloorOfFire | null = null;
  for (const sentence of sentences) {
    const one = floorIn(tokens, sentence);
    if (one === null) continue;
    if (found !== null && found.floor !== one.floor) return null;
    found ??= one;
  }
  return found;
}

function floorIn(tokens: Tokens, { firstToken, endToken }: Sentence): FloorOfFire | null {
  const { norms, starts, ends } = tokens;
  let fire = false;
  let began = -1;
  for (let at = firstToken; at < endToken; at++) {
    const norm = norms[at]!;
    if (FIRES.has(norm)) fire = true;
    else if (fire && BEGINS.has(norm)) began = at;
    else if (norm === 'floor' && began >= 0 && at - began <= FARTHEST) {
      const first = firstOfOrdinal(tokens, at);
      const floor = first < 0 ? null : ordinalAt(tokens, first);
      if (floor === null || !/^(?:the|its)$/.test(norms[first - 1]!) || norms[first - 2] !== 'on') continue;
      return { start: starts[first]!, end: ends[at]!, floor };
    }
  }
  return null;
}

/** "fourth floor", "4th floor". */
function firstOfOrdinal({ norms, kinds }: Tokens, floor: number): number {
  return /^(?:st|nd|rd|th)$/.test(norms[floor - 1] ?? '') && kinds[floor - 2] === NUMBER ? floor - 2 : floor - 1;
}

function ordinalAt({ norms, kinds }: Tokens, at: number): number | null {
  const norm = norms[at]!;
  if (kinds[at] === NUMBER || /^\d/.test(norm)) return Number.parseInt(norm, 10);
  return TENS_DENOMINATORS.get(norm) ?? DENOMINATORS.get(norm) ?? null;
}
