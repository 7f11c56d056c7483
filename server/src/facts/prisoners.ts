import type { Sentence, Tokens } from '../article/types';
import { words } from '../english/words';
import { singularAt } from './nounTraits';
import { isPersonNoun } from './persons';
import type { ReadQuantity } from './quantities';

const TAKES = /^(?:took|taken|taking|takes?)$/;
const AUXILIARIES = words('were was are is be been being have has had also still now all reportedly later');
const IS = words('are were is was remain remained remains ended fell');
const WHOSE = words('enemy hostile rebel insurgent opposing');
/** In tokens: "soldiers of the brigade have been", "are still in". */
const LONGEST_LINK = 6;

/** "Took 31 Russian soldiers prisoner", "Seven were taken prisoner", "seventeen are in enemy hands". */
export function isTakenPrisoner(tokens: Tokens, { endToken }: Sentence, q: ReadQuantity): boolean {
  const { norms } = tokens;
  const before = norms[q.first - 1] ?? '';
  const noun = q.head >= 0 ? singularAt(tokens, q.head) : '';
  if (TAKES.test(before)) return q.head >= 0 && (isCaptive(norms[q.phraseEnd] ?? '') || noun === 'prisoner');
  if (noun !== '' && !isPersonNoun(noun) && !SOLDIERS.has(noun)) return false;
  let at = q.phraseEnd;
  while (at < Math.min(endToken, q.phraseEnd + LONGEST_LINK) && AUXILIARIES.has(norms[at]!)) at++;
  if (at === q.phraseEnd && !IS.has(norms[at] ?? '')) return false;
  const verb = norms[at] ?? '';
  if (verb === 'taken' || verb === 'held' || verb === 'led') return isCaptive(norms[at + 1] ?? '');
  const link = IS.has(verb) ? at + 1 : at;
  return isInHands(norms, link);
}

const SOLDIERS = words('soldier troop marine conscript recruit man woman');

const isCaptive = (norm: string): boolean => norm === 'prisoner' || norm === 'captive' || norm === 'prisoners';

/** "In enemy hands", "into the hands of the rebels". */
function isInHands(norms: readonly string[], at: number): boolean {
  if (norms[at] !== 'in' && norms[at] !== 'into') return false;
  if (norms[at + 2] === 'hands')
    return WHOSE.has(norms[at + 1]!) || (norms[at + 1] === 'the' && norms[at + 3] === 'of');
  return norms[at + 1] === 'enemy' && norms[at + 2] === 'captivity';
}
