import { CAPITAL, type Tokens } from '../article/types';
import { BODIES_OF_PEOPLE, GROUP_OF } from '../english/measures';
import { pluralOf } from '../english/nouns';
import { words } from '../english/words';
import type { Measured } from './measured';
import type { ReadQuantity } from './quantities';
import { isLateDeath, isWithAttacker } from './tollForms';
import { BY_WHO_COUNTS, LATE_DEATHS, WITH_ATTACKER } from './types';

const OTHERS = words('other others more');
/** "killed 14 and left 37 others missing": other than the dead, and all that are missing. */
const BESIDES_THE_DEAD = words('wounded missing');

/** Who are counted, by their noun (singular): '' for everybody. */
export function groupOf(noun: string): string {
  if (noun === '') return '';
  return GROUP_OF.get(noun) ?? pluralOf(noun);
}

/**
 * How many of a group something befell, as the words at `at` say. "Six others", those who died later and a count with the
 * attacker in it are none of a toll.
 */
export function counted(measure: string, group: string, q: ReadQuantity, at: number, tokens: Tokens): Measured {
  return { measure, group: scopeOf(measure, group, q, at, tokens), part: false, at, grows: true };
}

function scopeOf(measure: string, group: string, q: ReadQuantity, at: number, tokens: Tokens): string {
  const following = tokens.norms[q.next] ?? '';
  const next = following === 'of' ? (tokens.norms[q.next + 1] ?? '') : following;
  if (q.added || isAddedTo(tokens, q) || (OTHERS.has(next) && !BESIDES_THE_DEAD.has(measure))) return 'others';
  if (isLateDeath(tokens, at)) return LATE_DEATHS;
  if (isWithAttacker(tokens, q)) return WITH_ATTACKER;
  return at < q.first && isOwnDeed(tokens.norms, at) ? BY_WHO_COUNTS : sideOf(tokens, q, group);
}

/** "35 members of the regime forces", "government fighters": who fights on which side, where the noun alone does not say. */
function sideOf({ norms }: Tokens, q: ReadQuantity, group: string): string {
  if (q.head < 0) return group;
  if (group === 'fighters') {
    for (let at = q.next; at < q.head; at++) if (OF_STATE.test(norms[at]!)) return 'soldiers';
    return group;
  }
  if (!/^(?:members?|personnel|elements)$/.test(norms[q.head]!)) return group;
  if (norms[q.head] === 'personnel') {
    for (let at = q.next; at < q.head; at++) {
      if (/^(?:military|army|naval)$/.test(norms[at]!)) return 'soldiers';
      if (/^(?:medical|health)$/.test(norms[at]!)) return 'medics';
    }
    return group;
  }
  if (norms[q.head + 1] !== 'of') return group;
  for (let at = q.head + 2; at < q.head + 2 + BODY; at++) {
    const norm = norms[at] ?? '.';
    if (/^(?:family|families|household|clan|tribe)$/.test(norm)) return '';
    if (/^(?:medical|medics|ambulance|hospital)$/.test(norm)) return 'medics';
    const body = BODIES_OF_PEOPLE.get(norm) ?? (OF_STATE.test(norm) ? 'soldiers' : undefined);
    if (body !== undefined) return body;
    if (/^(?:groups?|front|brigades|cells?|gangs?|organi[sz]ations?|movement)$/.test(norm)) return 'fighters';
    if (/^(?:[.,;:]|were|was|who|which|that|in|on|by|and|from)$/.test(norm)) return group;
  }
  return group;
}

const OF_STATE = /^(?:army|government|regime|loyalist|pro-government|pro-regime)$/;
/** In tokens: "the government's security forces". */
const BODY = 6;

/** "With four who drowned on the coast, the storm has now claimed 33 lives": the four are some of the 33. */
function isAddedTo({ norms, flags }: Tokens, { first, next }: ReadQuantity): boolean {
  if (norms[first - 1] !== 'with' || !(flags[first - 1]! & CAPITAL)) return false;
  for (let t = next; t < next + TO_TOTAL && norms[t] !== '.'; t++) if (TOTALS.test(norms[t] ?? '')) return true;
  return false;
}

/** In tokens. */
const TO_TOTAL = 25;
const TOTALS = /^(?:now|total|totals|toll|brings|brought|rises|rose|stands|altogether)$/;

/** "The army said it killed 12", "said its troops had killed more than 210 soldiers": the verb is at `at`. */
function isOwnDeed(norms: readonly string[], at: number): boolean {
  if (norms[at] !== 'killed' && norms[at] !== 'wounded') return false;
  let subject = at - 1;
  while (/^(?:had|has|have|also)$/.test(norms[subject] ?? '')) subject--;
  const word = norms[subject] ?? '';
  // "A gas attack shook the town. It killed 12" is the attack's deed.
  if (/^(?:it|they|we)$/.test(word)) return SAYS.test(norms[subject - (norms[subject - 1] === 'that' ? 2 : 1)] ?? '');
  return OWN_FORCES.test(word) && /^(?:its|their|our|his)$/.test(norms[subject - 1] ?? '');
}

const SAYS = /^(?:said|says|say|claimed|claims|reported|announced|insisted)$/;
const OWN_FORCES = /^(?:troops|forces|soldiers|fighters|men|units|pilots|warplanes|jets|snipers|artillery)$/;
