import type { Sentence, Tokens } from '../article/types';
import { AERIAL, OF_AIR_WAR, RAID_NOUNS, SORTIE_NOUNS } from '../english/arms';
import { words } from '../english/words';
import type { Measured } from './measured';
import type { ReadQuantity } from './quantities';

/** How many raids or strikes there were: "carried out 20 raids on Ostrel", "backed by some 150 air strikes". */
export function raidsOf(tokens: Tokens, sentence: Sentence, q: ReadQuantity, noun: string): Measured | null {
  if (EXPLOSIONS.has(noun)) return isHeard(tokens, sentence, q) ? raids('explosions', q) : null;
  if (SORTIE_NOUNS.has(noun)) return raids('sorties', q);
  if (!RAID_NOUNS.has(noun) || isOfGuns(tokens, q)) return null;
  return isCarriedOut(tokens, sentence, q) || isOfAirWar(tokens, sentence, q, noun) ? raids('strikes', q) : null;
}

const raids = (measure: string, { head }: ReadQuantity): Measured => ({
  measure,
  group: null,
  part: false,
  at: head,
  grows: false,
});

/** "200 artillery strikes". */
const isOfGuns = ({ norms }: Tokens, { head }: ReadQuantity): boolean =>
  /^(?:artillery|mortar|tank)$/.test(norms[head - 1]!);

const EXPLOSIONS = words('explosion blast');
const HEARD = words('heard rocked shook hit struck ripped tore occurred rang echoed jolted');

/** "Three blasts rocked the market", "at least eight explosions were heard". */
function isHeard({ norms }: Tokens, { endToken }: Sentence, q: ReadQuantity): boolean {
  for (let at = q.phraseEnd; at < Math.min(endToken, q.phraseEnd + 4); at++) {
    if (HEARD.has(norms[at]!)) return true;
    if (!/^(?:were|was|have|had|been|also|later)$/.test(norms[at]!)) return false;
  }
  return false;
}

const CARRIED = words(
  'carried conducted launched reported hit struck made flew flown executed carrying conducting hitting targeting targeted pounded',
);

function isCarriedOut({ norms }: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): boolean {
  for (let at = Math.max(firstToken, q.first - 4); at < q.first; at++) if (CARRIED.has(norms[at]!)) return true;
  for (let at = q.phraseEnd; at < Math.min(endToken, q.phraseEnd + 5); at++) if (CARRIED.has(norms[at]!)) return true;
  return /^(?:on|against|in|overnight)$/.test(norms[q.phraseEnd] ?? '');
}

/** Raids of which the words beside them say that they came from the air: "under cover of about 150 raids and hundreds of shells". */
function isOfAirWar({ norms }: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity, noun: string): boolean {
  const before = q.first > firstToken ? norms[q.first - 1]! : '';
  // "killed in two raids", "the last of nine raids": some of them.
  if (
    (before === 'in' && hasVictims(norms, firstToken, endToken)) ||
    (before === 'of' && !MANY.has(norms[q.first - 2] ?? ''))
  )
    return false;
  if (noun.startsWith('air')) return true;
  for (let at = q.numberNext; at < q.head; at++) if (AERIAL.has(norms[at]!)) return true;
  for (let at = firstToken; at < endToken; at++) if (OF_AIR_WAR.has(norms[at]!)) return true;
  return false;
}

function hasVictims(norms: readonly string[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (VICTIMS.has(norms[at]!)) return true;
  return false;
}

const VICTIMS = words('killed killing died dead deaths death wounded injured casualties');
const MANY = words('cover series wave waves campaign total backing');
