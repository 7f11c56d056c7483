import { CAPITAL, type Sentence, type Tokens } from '../article/types';
import { GROUP_OF } from '../english/measures';
import { singularOf } from '../english/nouns';
import { words } from '../english/words';
import { insertionEnd } from './insertions';
import type { ReadQuantity } from './quantities';

/*
 * People who are taken out of a town by the busload, and their buses: "42 buses left Karn with 2,310 people on board, among
 * them 640 fighters", "about 300 citizens exited the besieged town", "1,200 fighters and their families were bused out".
 */

const BUSES = words('bus buses coach coaches minibus minibuses');
const CONVOYS = words('bus buses coach coaches minibus minibuses convoy convoys ambulance ambulances');
const LEAVES = words(
  'left leave leaves leaving departed depart departs departing evacuated evacuating exited exit exits exiting drove driven bused bussed moved quit quitting withdrew withdrawn',
);
/** With a word behind them: "pulled out of", "set off for". */
const GOES_OUT = words(
  'pulled pulling went going gone came coming moved moving set setting drove driving got rolled rolling marched headed travelled traveled walked streamed filed',
);
const OUT = words('out off away');
/** How they went, where it is told that they went at all. */
const TRAVELS = words(
  'travelled traveled travelling traveling rode riding went came taken transported ferried carried driven brought moved headed heading boarded boarding set arrived arriving reached reaching rolled passed crossed bound',
);
const CARRY = words('carrying transporting with taking bearing ferrying holding bringing containing');
const TAKEN = words(
  'taken moved transferred transported driven brought carried ferried escorted bused bussed led shipped shuttled relocated removed conveyed',
);

/** What is told of a town that is emptied by agreement, and of hardly any other people who leave somewhere. */
const EVACUATION = words(
  'convoy convoys evacuation evacuations evacuated evacuees besieged siege enclave corridor corridors displacement encircled reconciliation redeployed surrender ceasefire truce',
);

/** A sentence without any of these tells of nobody who left by the busload. */
export const WORDS_OF_CONVOYS: readonly string[] = [
  ...LEAVES,
  ...CONVOYS,
  ...TAKEN,
  ...OUT,
  ...words('took evacuees displaced departing'),
];

/** What a number counts of people who are taken out of a town by the busload: "1,500 people on board", "in 21 buses". */
export interface Convoy {
  readonly measure: 'evacuated' | 'buses left';
  /** Where the verb of leaving stands. */
  readonly at: number;
  /** Who they are, where the noun does not tell: '' for fighters who are counted with their families. */
  readonly group?: string | undefined;
  /** "Among those who left were 900 fighters". */
  readonly part?: boolean;
}

/** Null where no buses leave: a boat that carries 86 migrants, or a bus that crashes with 40 aboard, evacuates nobody. */
export function readConvoy(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Convoy | null {
  const { norms } = tokens;
  if (q.head >= 0 && BUSES.has(norms[q.head]!))
    return haveNotLeft(tokens, sentence, q) ? null : busesThatLeft(tokens, sentence, q);
  const noun = q.head < 0 ? '' : singularOf(norms[q.head]!);
  const hurt = q.head >= 0 && isHurt(tokens, q);
  const isPeople = hurt || GROUP_OF.has(noun);
  if (!isPeople && noun !== 'patient') return null;
  const end = behindFamilies(tokens, q.phraseEnd);
  const group = hurt ? WOUNDED : end > q.phraseEnd ? '' : undefined;
  const taken = Math.max(takenOut(tokens, sentence, end), broughtOut(tokens, sentence, q));
  if (taken >= 0) return { measure: 'evacuated', at: taken, group };
  if (!isPeople) return null;
  const among = amongThoseWhoLeft(tokens, sentence, q);
  if (among >= 0) return { measure: 'evacuated', at: among, group, part: true };
  const aboard = isAboard(tokens, q, end) ? leavingOfBuses(tokens, sentence) : -1;
  if (aboard >= 0) return { measure: 'evacuated', at: aboard, group };
  const left = leftAt(tokens, sentence, q, end);
  return left >= 0 ? { measure: 'evacuated', at: left, group } : null;
}

/** "Fifteen buses had arrived there but had not moved by nightfall": they wait. */
function haveNotLeft({ norms }: Tokens, { endToken }: Sentence, q: ReadQuantity): boolean {
  for (let at = q.phraseEnd; at < Math.min(endToken, q.phraseEnd + FARTHEST_WAIT); at++)
    if (norms[at] === 'not' && /^(?:moved|left|departed|set|yet)$/.test(norms[at + 1] ?? '')) return true;
  return false;
}

/** In tokens. */
const FARTHEST_WAIT = 12;

/** The scope of those who were carried out hurt: of the living, and no count of those who were hurt on that day. */
export const WOUNDED = 'the wounded';

/** "400 of the fighters left with their families": so many fighters. */
export function readSomeWhoLeft(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Convoy | null {
  const { norms } = tokens;
  const noun = q.next + (/^(?:the|our|their|its|these|those)$/.test(norms[q.next + 1] ?? '') ? 2 : 1);
  const group = GROUP_OF.get(singularOf(norms[noun] ?? ''));
  if (!group || norms[q.next] !== 'of') return null;
  const at = leaves(tokens, noun + 1, sentence.endToken);
  return at >= 0 && isEvacuation(tokens, sentence) ? { measure: 'evacuated', at, group } : null;
}

/** "34 wounded", "61 wounded fighters". */
function isHurt({ norms }: Tokens, q: ReadQuantity): boolean {
  for (let at = q.numberNext; at <= q.head; at++) if (/^(?:wounded|injured)$/.test(norms[at]!)) return true;
  return false;
}

/** "42 buses left Karn", "they travelled in 42 buses", "60 buses carrying 3,400 people exited the town". */
function busesThatLeft(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Convoy | null {
  const { norms } = tokens;
  const { firstToken, endToken } = sentence;
  let travels = -1;
  for (let at = firstToken; at < endToken; at++) {
    const norm = norms[at]!;
    // "Sent 20 buses to take them out", "20 buses are waiting", "20 buses were to leave": none has left.
    if (
      /^(?:empty|waiting|waited|wait|parked|idle|expected|due|scheduled|will|would|sent|crashed|collided|overturned)$/.test(
        norm,
      )
    )
      return null;
    if (LEAVES.has(norm)) return { measure: 'buses left', at };
    if (travels < 0 && TRAVELS.has(norm)) travels = at;
  }
  const isMeans = /^(?:in|on|aboard|by|of)$/.test(norms[q.first - 1] ?? '');
  const isSubject = leaves(tokens, q.phraseEnd, endToken) >= 0 || CARRY.has(norms[q.phraseEnd] ?? '');
  if (travels < 0 || !(isMeans || isSubject) || !isAgreed(tokens, sentence)) return null;
  return { measure: 'buses left', at: travels };
}

/** "aboard", "carrying 2,300 people", "with 2,310 people on board". */
function isAboard({ norms }: Tokens, q: ReadQuantity, end: number): boolean {
  if (CARRY.has(norms[q.first - 1] ?? '')) return true;
  return norms[end] === 'aboard' || (norms[end] === 'on' && norms[end + 1] === 'board');
}

/** Where the buses of the sentence are told to leave; -1 where none do. */
function leavingOfBuses(tokens: Tokens, sentence: Sentence): number {
  const { norms } = tokens;
  let buses = false;
  let left = -1;
  let travels = -1;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const norm = norms[at]!;
    if (CONVOYS.has(norm)) buses = true;
    else if (left < 0 && (LEAVES.has(norm) || (GOES_OUT.has(norm) && OUT.has(norms[at + 1] ?? '')))) left = at;
    else if (travels < 0 && TRAVELS.has(norm)) travels = at;
  }
  if (!buses) return -1;
  return left < 0 && travels >= 0 && isAgreed(tokens, sentence) ? travels : left;
}

/** "Some 2,300 people, including 600 fighters, had left the town", where it is told of an evacuation. */
function leftAt(tokens: Tokens, sentence: Sentence, q: ReadQuantity, end: number): number {
  const inserted = end === q.phraseEnd ? insertionEnd(tokens, sentence, q) : -1;
  let at = leaves(tokens, inserted < 0 ? end : inserted, sentence.endToken);
  if (at < 0 && inserted < 0 && tokens.norms[end] === ',') at = leavesBehindComma(tokens, sentence, end + 1);
  return at >= 0 && isEvacuation(tokens, sentence) ? at : -1;
}

/** "About 300 citizens, mostly women and children, exited Karn." */
function leavesBehindComma(tokens: Tokens, { endToken }: Sentence, from: number): number {
  for (let at = from; at < Math.min(endToken, from + FARTHEST); at++) {
    if (tokens.norms[at] === ',') return leaves(tokens, at + 1, endToken);
    if (/^(?:who|which|were|was|;)$/.test(tokens.norms[at]!)) return -1;
  }
  return -1;
}

/** The verb of leaving that begins here, behind its auxiliaries; -1 where none does. */
function leaves({ norms }: Tokens, from: number, end: number): number {
  let at = from;
  while (at < end && /^(?:have|had|has|also|then|already|since|reportedly|finally|all|later|who)$/.test(norms[at]!))
    at++;
  if (at >= end) return -1;
  const norm = norms[at]!;
  const next = norms[at + 1] ?? '';
  if (GOES_OUT.has(norm) && OUT.has(next)) return at;
  if (!/^(?:left|departed|exited|exit|leave|quit|withdrew|evacuated|depart|drove|bused|bussed|moved)$/.test(norm))
    return -1;
  // "Left the army", "left the cinema": no town.
  if (/^(?:the|a|this|that|its)$/.test(next) && !isTownAhead(norms, at + 2)) return -1;
  // "Left behind", "left dead": not gone.
  return /^(?:behind|dead|without|homeless|wounded|injured|stranded|unable|their|his|her|in|at|office|power|school|work)$/.test(
    next,
  )
    ? norm === 'left' && next === 'in' && CONVOYS.has(norms[at + 3] ?? '')
      ? at
      : -1
    : at;
}

/** In tokens: "the last besieged rebel district". */
const TO_TOWN = 5;
const TOWNS = words(
  'town towns city village villages enclave pocket suburb suburbs area district districts region camp camps neighbourhood neighborhood quarter zone province island territory stronghold settlement capital outskirts countryside valley base airport',
);

function isTownAhead(norms: readonly string[], from: number): boolean {
  for (let at = from; at < from + TO_TOWN; at++) if (TOWNS.has(norms[at] ?? '')) return true;
  return false;
}

/** "Among those who left were 900 fighters", "the evacuees included 900 fighters", "900 fighters were among those who left". */
function amongThoseWhoLeft(tokens: Tokens, sentence: Sentence, q: ReadQuantity): number {
  const { norms } = tokens;
  const { firstToken, endToken } = sentence;
  const verb = norms[q.first - 1] === 'also' ? q.first - 2 : q.first - 1;
  const were = /^(?:were|was|are)$/.test(norms[verb] ?? '');
  if (were || /^includ(?:e|es|ed)$/.test(norms[verb] ?? '')) {
    for (let at = verb - 1; at >= Math.max(firstToken, verb - FARTHEST); at--) {
      if (!areWhoLeft(norms, at)) continue;
      return !were || norms[at - 1] === 'among' || norms[at - 2] === 'among'
        ? isEvacuation(tokens, sentence)
          ? at
          : -1
        : -1;
    }
    return -1;
  }
  const be = q.phraseEnd;
  if (!/^(?:were|was|are)$/.test(norms[be] ?? '') || norms[be + 1] !== 'among') return -1;
  for (let at = be + 2; at < Math.min(endToken, be + 5); at++)
    if (areWhoLeft(norms, at)) return isEvacuation(tokens, sentence) ? at : -1;
  return -1;
}

const FARTHEST = 14;

/** "Those who left", "those evacuated", "the evacuees", "the departing". */
function areWhoLeft(norms: readonly string[], at: number): boolean {
  if (/^(?:evacuees|displaced|departing|leavers)$/.test(norms[at]!)) return norms[at - 1] === 'the';
  if (norms[at] !== 'those') return false;
  let verb = at + 1;
  while (/^(?:who|that|had|have|were|being|been)$/.test(norms[verb] ?? '')) verb++;
  return LEAVES.has(norms[verb] ?? '') || (TAKEN.has(norms[verb] ?? '') && OUT.has(norms[verb + 1] ?? ''));
}

/** Behind "and their families", "and members of their families", "with their families", which counts them all. */
function behindFamilies({ norms }: Tokens, from: number): number {
  if (norms[from] !== 'and' && norms[from] !== 'plus') return from;
  for (let at = from + 1; at < from + 6; at++)
    if (/^(?:families|relatives|dependants|dependents|kin|wives|civilians|supporters|loved)$/.test(norms[at] ?? ''))
      return at + 1;
  return from;
}

/** Whether the sentence or those around it tell of an evacuation. */
function isEvacuation(tokens: Tokens, sentence: Sentence): boolean {
  return isAgreed(tokens, sentence) || isNear(tokens, sentence, BUSES);
}

/** The same where buses alone say nothing. */
function isAgreed(tokens: Tokens, sentence: Sentence): boolean {
  return isNear(tokens, sentence, EVACUATION);
}

function isNear({ norms, count }: Tokens, { firstToken, endToken }: Sentence, told: ReadonlySet<string>): boolean {
  const end = Math.min(count, endToken + AROUND);
  for (let at = Math.max(0, firstToken - FAR_AROUND); at < end; at++) if (told.has(norms[at]!)) return true;
  return false;
}

/** "2,500 people were taken out of the two villages", "were moved from Karn", "bused out", "carried out in ambulances". */
function takenOut(tokens: Tokens, sentence: Sentence, from: number): number {
  const { norms, flags } = tokens;
  const { endToken } = sentence;
  let at = from;
  while (at < endToken && /^(?:were|was|have|had|has|been|being|are|also)$/.test(norms[at]!)) at++;
  if (at === from || at + 2 >= endToken || !TAKEN.has(norms[at]!)) return -1;
  const out =
    /^(?:out|away)$/.test(norms[at + 1]!) &&
    (norms[at + 2] === 'of' || norms[at + 2] === 'from' || isEvacuation(tokens, sentence));
  const place = norms[at + 1] === 'from' && (flags[at + 2]! & CAPITAL) !== 0;
  if (!out && !place) return -1;
  for (let k = at + 2; k < endToken; k++)
    if (/^(?:hospitals?|clinics?|morgue|court|custody|rubble|debris|wreckage)$/.test(norms[k]!)) return -1;
  return at;
}

/** "brought out 312 patients", "carried some 2,600 people from Velm to Karn", told of an evacuation. */
function broughtOut({ norms, flags, count }: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): number {
  const last = q.first - 1;
  if (last <= firstToken) return -1;
  if (norms[last] === 'out') return /^(?:brought|carried|led|got|helped)$/.test(norms[last - 1]!) ? last - 1 : -1;
  if (!/^(?:carried|brought|took|moved|ferried|transported|bused|bussed)$/.test(norms[last]!)) return -1;
  const from = norms[q.phraseEnd] === 'from' && (flags[q.phraseEnd + 1]! & CAPITAL) !== 0;
  const out = norms[q.phraseEnd] === 'out' && norms[q.phraseEnd + 1] === 'of';
  if (!from && !out) return -1;
  for (let at = Math.max(0, firstToken - AROUND); at < Math.min(count, endToken + AROUND); at++)
    if (/^(?:evacuat|convoy)/.test(norms[at]!)) return last;
  return -1;
}

/** In tokens: the sentence before and the one behind. */
const AROUND = 30;
/** A paragraph or two: what town it is has been said by then. */
const FAR_AROUND = 70;
