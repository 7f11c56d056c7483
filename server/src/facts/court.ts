import type { Sentence, Tokens } from '../article/types';
import { words } from '../english/words';
import type { ReadQuantity } from './quantities';

/** Of how many counts somebody is accused. */
export const CHARGES = 'charges';

const FACES = words('face faces faced facing');
const DENIES = words('deny denies denied denying');
/** Behind these it is what a jury found, or some of them. */
const FOUND = words('convicted acquitted cleared found conviction acquittal dropped dismissed remaining other');

/**
 * "faces 11 counts of fraud", "pleaded not guilty to all 12 charges", "was indicted on 34 counts": where the words stand
 * that say so; -1 for what somebody was convicted or cleared of, and for some of them.
 */
export function chargesAt(
  { norms }: Tokens,
  { firstToken, endToken }: Sentence,
  q: ReadQuantity,
  noun: string,
): number {
  if ((noun !== 'count' && noun !== 'charge') || q.modifier !== 'exact') return -1;
  const next = norms[q.phraseEnd];
  if (q.phraseEnd < endToken && (next === 'each' || next === 'apiece')) return -1;
  for (let at = q.first - 1; at >= Math.max(firstToken, q.first - FARTHEST); at--) {
    const norm = norms[at]!;
    if (FOUND.has(norm) || norm === ';') return -1;
    if (FACES.has(norm) || DENIES.has(norm)) return at;
    if (norm === 'guilty') return norms[at - 1] === 'not' && norms[at + 1] === 'to' ? at : -1;
    if ((norm === 'charged' && norms[at + 1] === 'with') || (norm === 'indicted' && norms[at + 1] === 'on')) return at;
  }
  return -1;
}

/** In tokens. */
const FARTHEST = 8;

const PRISONS = words('prison jail imprisonment bars sentence term penalty jailed imprisoned');

/**
 * "faces up to 20 years in prison", "a maximum sentence of 25 years": where the words stand that say so; -1 for what a
 * court gave, and for what each count carries.
 */
export function maximumTermAt({ norms }: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): number {
  if (q.unit !== 'year' || (q.modifier !== 'exact' && q.modifier !== 'atMost')) return -1;
  let faces = -1;
  let maximum = q.modifier === 'atMost';
  let prison = false;
  for (let at = q.first - 1; at >= Math.max(firstToken, q.first - FARTHEST); at--) {
    const norm = norms[at]!;
    if (norm === 'minimum' || norm === ';') return -1;
    if (norm === 'maximum') maximum = true;
    if (PRISONS.has(norm)) prison = true;
    const could = norm === 'could';
    if (faces < 0 && (FACES.has(norm) || could)) faces = at;
  }
  for (let at = q.next; at < Math.min(endToken, q.next + FARTHEST); at++) {
    const norm = norms[at]!;
    if (norm === 'each' || norm === 'per' || norm === 'every') return -1;
    if (PRISONS.has(norm) && at < q.next + BESIDE) prison = true;
  }
  return maximum && prison ? faces : -1;
}

/** In tokens: "20 years in prison", "20 years behind bars". */
const BESIDE = 4;
