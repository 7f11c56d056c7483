import { CAPITAL, type Sentence, type Tokens } from '../article/types';
import { GROUP_OF } from '../english/measures';
import { singularOf } from '../english/nouns';
import { words } from '../english/words';
import type { ReadQuantity } from './quantities';

const BUSES = words('bus buses coach coaches');
const LEAVES = words('left leave leaves leaving departed departing evacuated evacuating drove bused bussed moved');
const CARRY = words('carrying transporting with taking');
const TAKEN = words('taken moved transferred transported driven brought');

/** What a number counts of people who are taken out of a town by the busload: "1,500 people on board", "in 21 buses". */
export interface Convoy {
  readonly measure: 'evacuated' | 'buses left';
  /** Where the verb of leaving stands. */
  readonly at: number;
}

/** Null where no buses leave: a boat that carries 86 migrants, or a bus that crashes with 40 aboard, evacuates nobody. */
export function readConvoy(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Convoy | null {
  const { norms } = tokens;
  const isBus = q.head >= 0 && BUSES.has(norms[q.head]!);
  const noun = q.head < 0 ? null : singularOf(norms[q.head]!);
  const isPeople = noun !== null && GROUP_OF.has(noun);
  const isBrought = isPeople || noun === 'patient' || noun === 'resident';
  const taken = isBrought ? Math.max(takenOut(tokens, sentence, q), broughtOut(tokens, sentence, q)) : -1;
  if (taken >= 0) return { measure: 'evacuated', at: taken };
  const isAboard = isPeople && (CARRY.has(norms[q.first - 1] ?? '') || isOnBoard(tokens, q.phraseEnd));
  const isLeaving = isPeople && LEAVES.has(norms[q.phraseEnd] ?? '');
  if (!isBus && !isAboard && !isLeaving) return null;
  let buses = isBus;
  let at = -1;
  for (let k = sentence.firstToken; k < sentence.endToken; k++) {
    if (BUSES.has(norms[k]!) || norms[k] === 'convoy') buses = true;
    else if (at < 0 && LEAVES.has(norms[k]!)) at = k;
  }
  return buses && at >= 0 ? { measure: isBus ? 'buses left' : 'evacuated', at } : null;
}

/** "2,500 people were taken out of the two villages", "were moved from Karn": not to hospital. */
function takenOut({ norms, flags }: Tokens, { endToken }: Sentence, q: ReadQuantity): number {
  let at = q.phraseEnd;
  while (at < endToken && /^(?:were|was|have|had|has|been|being|are|also)$/.test(norms[at]!)) at++;
  if (at === q.phraseEnd || at + 2 >= endToken || !TAKEN.has(norms[at]!)) return -1;
  const out = norms[at + 1] === 'out' && norms[at + 2] === 'of';
  const from = norms[at + 1] === 'from' && (flags[at + 2]! & CAPITAL) !== 0;
  if (!out && !from) return -1;
  for (let k = at + 2; k < endToken; k++)
    if (/^(?:hospitals?|clinics?|morgue|court|custody)$/.test(norms[k]!)) return -1;
  return at;
}

/** "brought out 312 patients", "carried some 2,600 people from Velm to Karn", told of an evacuation. */
function broughtOut({ norms, flags, count }: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): number {
  const last = q.first - 1;
  if (last <= firstToken) return -1;
  if (norms[last] === 'out') return /^(?:brought|carried|led|got|helped)$/.test(norms[last - 1]!) ? last - 1 : -1;
  if (!/^(?:carried|brought|took|moved)$/.test(norms[last]!)) return -1;
  if (norms[q.phraseEnd] !== 'from' || !(flags[q.phraseEnd + 1]! & CAPITAL)) return -1;
  for (let at = Math.max(0, firstToken - AROUND); at < Math.min(count, endToken + AROUND); at++)
    if (/^(?:evacuat|convoy)/.test(norms[at]!)) return last;
  return -1;
}

/** In tokens: the sentence before and the one behind. */
const AROUND = 30;

function isOnBoard({ norms }: Tokens, at: number): boolean {
  return norms[at] === 'aboard' || (norms[at] === 'on' && norms[at + 1] === 'board');
}
