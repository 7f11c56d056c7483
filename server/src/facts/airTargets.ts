import type { Sentence, Tokens } from '../article/types';
import { pluralOf } from '../english/nouns';
import { words } from '../english/words';
import { isOverArea, OVER_AN_AREA } from './arms';
import type { Measured } from './measured';
import { singularAt } from './nounTraits';
import type { ReadQuantity } from './quantities';

/** What an air defence brings down, each by the word that outlets meet in. */
const TARGETS: ReadonlyMap<string, string> = new Map([
  ...['drone', 'uav', 'quadcopter', 'unmanned-aircraft'].map((noun): [string, string] => [noun, 'drone']),
  ...'missile rocket projectile helicopter warplane jet bomber balloon'
    .split(' ')
    .map((noun): [string, string] => [noun, noun]),
]);

const SHOOTS = words('shot shoot shoots shooting brought bring brings bringing took take taking');
const DOWNS = words('downed downs downing intercepted intercepts intercepting neutralised neutralized');
/** Of an air defence; tanks are destroyed on the ground. */
const DESTROYS = words('destroyed destroying destroys');
const LAUNCHES = words('launched launches launching fired fires firing');
const BE = words('was were been being are is');

/**
 * How many drones, missiles and the like were launched or brought down: "shot down 41 of 52 drones and three of five
 * missiles", "52 drones and six missiles were launched", "30 of the 45 missiles launched by Venn were intercepted".
 */
export function ofAirTargets(
  tokens: Tokens,
  sentence: Sentence,
  quantities: readonly ReadQuantity[],
  k: number,
): Measured | null {
  const q = quantities[k]!;
  const things = thingsOf(tokens, q);
  if (things === null || q.form === 'fraction') return null;
  const isWhole = k > 0 && isPart(tokens, quantities[k - 1]!, q);
  if (isWhole) return LAUNCHES.has(tokens.norms[q.phraseEnd]!) ? measured(`${things} fired`, q, q.phraseEnd) : null;
  const before = doneBefore(tokens, sentence, quantities, k);
  const wide = before?.verb === 'fired' && isOverArea(tokens, sentence, q.phraseEnd);
  if (wide) return { ...measured(`${things} fired`, q, before.at), group: OVER_AN_AREA };
  if (before !== null) return measured(`${things} ${before.verb}`, q, before.at);
  const whole = k + 1 < quantities.length && isPart(tokens, q, quantities[k + 1]!) ? quantities[k + 1]! : q;
  const after = downedBehind(tokens, sentence, whole.phraseEnd);
  return after < 0 ? null : measured(`${things} downed`, q, after);
}

const measured = (measure: string, { added }: ReadQuantity, at: number): Measured => ({
  measure,
  group: added ? 'others' : '',
  part: false,
  at,
  grows: true,
  owned: false,
});

/** "drones"; null for what no air defence brings down. */
function thingsOf(tokens: Tokens, q: ReadQuantity): string | null {
  const target = q.head < 0 ? undefined : TARGETS.get(singularAt(tokens, q.head));
  return target === undefined ? null : pluralOf(target);
}

/** "41 of 52 drones", "28 out of the 37 missiles". */
function isPart({ norms }: Tokens, part: ReadQuantity, whole: ReadQuantity): boolean {
  return norms[part.numberNext] === 'of' && whole.first - part.numberNext <= 2;
}

interface Verb {
  readonly verb: 'downed' | 'fired';
  readonly at: number;
}

function doneBefore(tokens: Tokens, sentence: Sentence, quantities: readonly ReadQuantity[], k: number): Verb | null {
  const { norms } = tokens;
  const q = quantities[k]!;
  const at = q.first - 1;
  if (at <= sentence.firstToken) return null;
  const norm = norms[at]!;
  if (norm === 'down' && SHOOTS.has(norms[at - 1]!)) return { verb: 'downed', at };
  if (BE.has(norms[at - 1]!) && norm.endsWith('ed')) return null;
  if (DOWNS.has(norm) || (DESTROYS.has(norm) && isOfAirDefence(tokens, sentence))) return { verb: 'downed', at };
  if (LAUNCHES.has(norm)) return { verb: 'fired', at };
  if (norm !== 'and' && norm !== ',') return null;
  // What stands beside it in the same list: a part with its whole, or a number by itself.
  let other = k - 1;
  if (other < 0 || quantities[other]!.phraseEnd !== at || thingsOf(tokens, quantities[other]!) === null) return null;
  if (other > 0 && isPart(tokens, quantities[other - 1]!, quantities[other]!)) other--;
  return doneBefore(tokens, sentence, quantities, other);
}

/** "were shot down", "launched by Venn were intercepted": where the words stand that say so, behind token `from`; -1 for others. */
function downedBehind(tokens: Tokens, sentence: Sentence, from: number): number {
  const { norms } = tokens;
  for (let at = from; at < Math.min(sentence.endToken - 1, from + FARTHEST); at++) {
    const norm = norms[at]!;
    if (STOPS.has(norm)) return -1;
    if (!BE.has(norm)) continue;
    const verb = norms[at + 1] === 'reportedly' || norms[at + 1] === 'also' ? at + 2 : at + 1;
    if (norms[verb + 1] === 'down' && SHOOTS.has(norms[verb]!)) return verb + 1;
    return DOWNS.has(norms[verb]!) || (DESTROYS.has(norms[verb]!) && isOfAirDefence(tokens, sentence)) ? verb : -1;
  }
  return -1;
}

/** In tokens. */
const FARTHEST = 10;
const STOPS = words(', ; . : and but while that which');

/** "air defences", "the air force". */
function isOfAirDefence({ norms }: Tokens, { firstToken, endToken }: Sentence): boolean {
  for (let at = firstToken; at + 1 < endToken; at++)
    if (norms[at] === 'air' && /^(?:defen[cs]es?|forces?)$/.test(norms[at + 1]!)) return true;
  return false;
}
