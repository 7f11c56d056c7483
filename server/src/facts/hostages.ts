import type { Sentence, Tokens } from '../article/types';
import { GROUP_OF } from '../english/measures';
import { words } from '../english/words';
import { counted, groupOf } from './countedPeople';
import type { Measured } from './measured';
import { singularAt } from './nounTraits';
import type { ReadQuantity } from './quantities';

/*
 * Hostages who are taken and held, prisoners whom two sides exchange, and how many took part in an attack: "seized 20
 * hostages", "exchanged 200 prisoners", "some 500 militants stormed the post".
 */

const HOSTAGES = words('hostage captive abductee');
const PRISONERS = words('prisoner captive detainee inmate hostage pow soldier serviceman person troop fighter');
const TAKES = words(
  'took take takes taking taken seize seized seizing seizes grabbed grabbing snatched captured abducted kidnapped',
);
/** "Held" may be over. */
const HOLDS = words('hold holds holding keeps keeping');
const EXCHANGES = words('exchanged exchange exchanging swapped swap swapping exchanges swaps traded');
const BE = words('was were been being are is have had has also all');

/** What a sentence with hostages, an exchange or an attack has. */
export const WORDS_OF_HOSTAGES: readonly string[] = ['hostage', 'hostages', 'captives', ...EXCHANGES];

const ATTACKS = words('attacked stormed raided assaulted ambushed invaded infiltrated besieged overran');
const ATTACKERS = words('attackers assailants gunmen militants raiders');
export const WORDS_OF_ATTACKS: readonly string[] = [...ATTACKS, ...ATTACKERS, 'part'];

/** How many fought on the side that began it. */
export const WHO_ATTACKED = 'attackers';
const EXCHANGED = 'prisoners exchanged';
/** The scope of an exchange that gives the number of one side, which is that of the other. */
export const EACH = 'from each side';

export function readHostages(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  if (q.head < 0 || q.implicit) return null;
  const { norms } = tokens;
  const noun = singularAt(tokens, q.head);
  const verb = norms[q.first - 1] ?? '';
  // "Were taken 20 hostages" is nothing, "had taken 20 hostages" and "are holding 20 hostages" are.
  const isActive = verb.endsWith('ing') || !/^(?:was|were|been|being|are|is)$/.test(norms[q.first - 2] ?? '');
  const named = HOSTAGES.has(noun) || (norms[q.phraseEnd] === 'hostage' && GROUP_OF.has(noun));
  if (named && isActive && TAKES.has(verb)) return of('kidnapped', noun, tokens, q, q.first - 1);
  const isHeld = HOLDS.has(verb) || (verb === 'held' && norms[q.phraseEnd] === 'hostage');
  if (named && isActive && isHeld) return of('held hostage', noun, tokens, q, q.first - 1);
  if (HOSTAGES.has(noun)) {
    const held = heldAt(tokens, sentence, q);
    if (held >= 0) return of('held hostage', noun, tokens, q, held);
  }
  return PRISONERS.has(noun) ? exchangeOf(tokens, sentence, q) : null;
}

/** "20 hostages are still being held", "remain in captivity". */
function heldAt({ norms }: Tokens, { endToken }: Sentence, q: ReadQuantity): number {
  let at = q.phraseEnd;
  while (at < endToken && /^(?:are|were|is|be|being|been|have|still|reportedly|also|now)$/.test(norms[at]!)) at++;
  if (at > q.phraseEnd && norms[at] === 'held') return at;
  return /^(?:remain|remained)$/.test(norms[at] ?? '') && norms[at + 1] === 'in' && norms[at + 2] === 'captivity'
    ? at
    : -1;
}

function of(measure: string, noun: string, tokens: Tokens, q: ReadQuantity, at: number): Measured {
  return counted(measure, HOSTAGES.has(noun) ? '' : groupOf(noun), q, at, tokens);
}

/** "exchanged 200 prisoners", "a swap of 40 detainees"; "exchanged 74 for 151" is two numbers, and of two sides. */
function exchangeOf({ norms }: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): Measured | null {
  let at = q.first - 1;
  const isNoun = /^(?:of|involving|covering)$/.test(norms[at] ?? '');
  if (isNoun) at--;
  let verb = at >= firstToken && EXCHANGES.has(norms[at]!) ? at : -1;
  if (verb < 0) {
    let behind = q.phraseEnd;
    while (behind < endToken && BE.has(norms[behind]!)) behind++;
    if (behind > q.phraseEnd && /^(?:exchanged|swapped|traded)$/.test(norms[behind] ?? '')) verb = behind;
  }
  if (verb < 0) return null;
  let group: string | null = q.added ? 'others' : null;
  for (let k = Math.max(verb, q.phraseEnd); k < Math.min(endToken, Math.max(verb, q.phraseEnd) + TO_OTHERS); k++) {
    if (norms[k] === 'for' || norms[k] === 'against') return null;
    if (norms[k] === 'each') group ??= EACH;
  }
  for (let k = verb; k >= Math.max(firstToken, verb - TO_OTHERS); k--) {
    if (/^(?:will|would|could|may|might|to|plan|planned|agreed|refused|not|propose|proposed|offered)$/.test(norms[k]!))
      return null;
    if (norms[k] === 'each') group ??= EACH;
  }
  return { measure: EXCHANGED, group, part: false, at: verb, grows: true, owned: false };
}

/** In tokens: "prisoners of war from each side". */
const TO_OTHERS = 6;

/** "Some 500 militants stormed the post", "was attacked by some 500 gunmen", "put the number of attackers at 500". */
export function readAttackers(tokens: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): Measured | null {
  if (q.implicit) return null;
  const at = attackAt(tokens, firstToken, endToken, q);
  if (at < 0) return null;
  return { measure: WHO_ATTACKED, group: q.added ? 'others' : null, part: false, at, grows: false, owned: false };
}

function attackAt(tokens: Tokens, firstToken: number, endToken: number, q: ReadQuantity): number {
  const { norms } = tokens;
  if (q.head < 0) {
    // "put the number of assailants at around 200"
    if (norms[q.first - 1] !== 'at' || norms[q.first - 3] !== 'of' || norms[q.first - 4] !== 'number') return -1;
    return q.first - 4 >= firstToken && /^(?:attackers|assailants|raiders)$/.test(norms[q.first - 2]!)
      ? q.first - 2
      : -1;
  }
  if (GROUP_OF.get(singularAt(tokens, q.head)) !== 'fighters') return -1;
  if (norms[q.first - 1] === 'by' && ATTACKS.has(norms[q.first - 2] ?? '')) return q.first - 2;
  let at = q.phraseEnd;
  while (at < endToken && /^(?:have|had|has|also|reportedly|were|are|then|simultaneously)$/.test(norms[at]!)) at++;
  if (ATTACKS.has(norms[at] ?? '') && !/^(?:were|are|was)$/.test(norms[at - 1]!)) return at;
  return /^(?:took|taking|taken)$/.test(norms[at] ?? '') &&
    norms[at + 1] === 'part' &&
    /^(?:in)$/.test(norms[at + 2] ?? '')
    ? at
    : -1;
}
