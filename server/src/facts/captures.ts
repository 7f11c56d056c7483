import { type Sentence, type Tokens, WORD } from '../article/types';
import { pluralOf } from '../english/nouns';
import { type Side, sideAt } from '../english/sidesOfWar';
import { words } from '../english/words';
import type { Measured } from './measured';
import { singularAt } from './nounTraits';
import type { ReadQuantity } from './quantities';
import { BY_REBELS } from './types';

/*
 * The villages, hills and posts that an army or its enemies took: "captured nine villages", "established full control over
 * 13 villages", "the fall of nine villages", "four villages fell". Whoever is told to have lost them, the other has taken them.
 */

/** What is taken, each by the word that outlets meet in. */
const TAKEN_PLACES: ReadonlyMap<string, string> = new Map(
  (
    'village:villages settlement:villages hamlet:villages locality:villages town:towns township:towns city:cities hill:hills hilltop:hills height:hills ridge:hills ' +
    'position:positions strongpoint:positions post:posts outpost:posts checkpoint:checkpoints checkpost:checkpoints roadblock:checkpoints base:bases barracks:barracks ' +
    'neighbourhood:districts neighborhood:districts district:districts quarter:districts suburb:suburbs island:islands islet:islands farm:farms trench:trenches'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** As they are written of several, for whoever asks whether a sentence has one. */
export const WORDS_OF_CAPTURES: readonly string[] = [...TAKEN_PLACES.keys()].map((noun) =>
  noun === 'barracks' ? noun : pluralOf(noun),
);

const TAKES = words(
  'capture captures captured capturing seize seizes seized seizing take takes took taken taking liberate liberates liberated liberating retake retakes retook retaken retaking ' +
    'recapture recaptures recaptured recapturing overrun overran overruns overrunning regain regains regained regaining reclaim reclaims reclaimed reclaiming secure secured secures securing ' +
    'storm stormed storms storming conquer conquered conquers conquering occupy occupied occupies occupying win won wins winning wrest wrested wresting wrests free freed freeing frees ' +
    'restore restored restoring restores clear cleared clearing clears recover recovered recovering recovers gain gained gains gaining grab grabbed grabs grabbing',
);
const LOSES = words(
  'lose loses lost losing surrender surrendered surrendering cede ceded ceding abandon abandoned abandoning',
);
const LEFT_TO = words('quit relinquished yielded forfeited');
const CONTROL = words('control authority possession hold command grip sway dominance sovereignty mastery');
/** "Took control of", "had its authority restored over". */
const GETS = words(
  'take takes took taken taking seize seized seizes seizing gain gained gains gaining regain regained regaining establish established establishes establishing re-established reestablished ' +
    'restore restored restores restoring extend extended extends extending impose imposed imposes imposing win won winning wrest wrested wresting assume assumed assuming claim claimed consolidate consolidated ' +
    'secure secured securing tighten tightened expand expanded expanding reassert reasserted reimposed retake retook retaken retaking get got gotten brought bring',
);
/** What was done, as a noun before "of". */
const TAKING_NOUNS = words(
  'capture recapture seizure liberation fall conquest takeover retaking taking occupation capturing seizing liberating loss surrender clearing storming overrunning',
);
const FALLS = words('fell fall falls fallen falling');
const BE = words('was were been be being are is got');
const AUXILIARIES = words(
  'had has have was were been being are is also now since then already all reportedly so far later thus each',
);
/** What tells of what somebody wants, or failed to do: nothing was taken. */
const INTENDED = words(
  'will would could might may must should can cannot plans planned planning plan wants wanted want hopes hoped hoping aims aimed aiming aim intends intended seeks sought seeking tries tried trying try attempt attempts attempted attempting failed fails vowed vows pledged promised threatened threatens ' +
    'foiled thwarted repelled prevented bid effort efforts goal ordered order if not never refused without fear feared',
);
const DENIES = words('not never would could might may should nearly almost');
/** "Were able to take", "managed to take", "succeeded in taking". */
const DONE = words('able managed manages succeeded helped enabled allowed began led');

/** In tokens: "took, under cover of the air force, nine villages" is too far. */
const TO_VERB = 10;
const TO_SIDE = 14;

/** Whether only this reader knows of such a thing that somebody has taken it. */
export function isTakenPlace(noun: string): boolean {
  return TAKEN_PLACES.has(noun);
}

/** Null where nobody has taken what is counted. */
export function readCapture(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  const noun = q.head < 0 ? undefined : TAKEN_PLACES.get(singularAt(tokens, q.head));
  if (noun === undefined || q.implicit) return null;
  const taken =
    takenBefore(tokens, sentence, q) ??
    controlOf(tokens, sentence, q) ??
    nounBefore(tokens, sentence, q) ??
    takenBehind(tokens, sentence, q) ??
    answerTo(tokens, sentence, q);
  if (taken === null || !(isOfWar(tokens.norms[taken.at]!) || isInWar(tokens, sentence))) return null;
  const group = q.added ? 'others' : isByRebels(tokens, sentence, q, taken) ? BY_REBELS : null;
  return { measure: `${noun} captured`, group, part: false, at: taken.at, grows: true, owned: false };
}

/** Of nothing else is it said that somebody has liberated a village. */
const isOfWar = (norm: string): boolean => /^(?:captur|recaptur|liberat|overr[au]n|retak|retook|conque)/.test(norm);

/** A fire takes villages, a party wins districts, and a farmer clears farms: those who fight are named near by, and no vote. */
function isInWar({ norms, count }: Tokens, { firstToken, endToken }: Sentence): boolean {
  for (let at = firstToken; at < endToken; at++) if (OF_VOTES.has(norms[at]!)) return false;
  const end = Math.min(count, endToken + AROUND);
  for (let at = Math.max(0, firstToken - AROUND); at < end; at++)
    if (WAR.has(norms[at]!) || sideAt(norms, at) === 'rebels') return true;
  return false;
}

/** A paragraph, in tokens. */
const AROUND = 60;
const OF_VOTES = words('vote votes voted voters election elections ballot ballots polls party seats mayor mayors');
const WAR = words(
  'army troops soldiers military militia militias militiamen forces fighters brigade brigades battalion regiment division offensive counter-attack counterattack counteroffensive enemy regime artillery warplanes tanks front frontline war combat clashes ceasefire truce fighting marines commandos paratroopers shelling bombardment',
);

interface Taken {
  readonly at: number;
  /** Who did it stands before the verb and lost them. */
  readonly isLoss: boolean;
  /** Who did it stands before `at`; behind the number otherwise. */
  readonly isActive: boolean;
}

/** "captured nine villages", "captured the town of Velm and nine villages", "won back nine villages". */
function takenBefore(tokens: Tokens, { firstToken }: Sentence, q: ReadQuantity): Taken | null {
  const { norms } = tokens;
  let at = q.first - 1;
  while (
    at > firstToken &&
    /^(?:back|over|another|also|some|all|the|only|its|their|these|those|about|up)$/.test(norms[at]!)
  )
    at--;
  if (norms[at] === 'and' || norms[at] === ',') {
    const from = Math.max(firstToken, at - TO_VERB);
    for (at--; at >= from && !isVerb(tokens, at); at--)
      if (
        /^(?:said|says|who|that|which|while|after|before|but|;|:|killed|killing|destroyed|wounded|with)$/.test(
          norms[at]!,
        )
      )
        return null;
    if (at < from) return null;
  }
  if (at < firstToken || !isVerb(tokens, at) || isMeant(norms, firstToken, at)) return null;
  // "were taken nine villages" is nothing, "had taken nine villages" is.
  if (BE.has(norms[at - 1] ?? '') && !norms[at]!.endsWith('ing')) return null;
  const isLoss = LOSES.has(norms[at]!) || LEFT_TO.has(norms[at]!);
  return { at, isLoss, isActive: true };
}

const isVerb = ({ norms }: Tokens, at: number): boolean =>
  TAKES.has(norms[at]!) || LOSES.has(norms[at]!) || LEFT_TO.has(norms[at]!);

/** "seized control of nine villages", "established its full control over 13 villages", "lost control of nine villages". */
function controlOf({ norms }: Tokens, { firstToken }: Sentence, q: ReadQuantity): Taken | null {
  const link = /^(?:the|some|another|about)$/.test(norms[q.first - 1] ?? '') ? q.first - 2 : q.first - 1;
  if (!/^(?:of|over|on|in)$/.test(norms[link] ?? '') || !CONTROL.has(norms[link - 1] ?? '')) return null;
  for (let at = link - 2; at >= Math.max(firstToken, link - 6); at--) {
    const norm = norms[at]!;
    if (!GETS.has(norm) && !LOSES.has(norm)) continue;
    return isMeant(norms, firstToken, at) ? null : { at, isLoss: LOSES.has(norm), isActive: true };
  }
  return null;
}

/** "the capture of nine villages", "the loss of nine villages". */
function nounBefore({ norms }: Tokens, { firstToken }: Sentence, q: ReadQuantity): Taken | null {
  const link = /^(?:the|some|another|about|these|those)$/.test(norms[q.first - 1] ?? '') ? q.first - 2 : q.first - 1;
  const at = link - 1;
  if (norms[link] !== 'of' || at < firstToken || !TAKING_NOUNS.has(norms[at]!)) return null;
  if (isMeant(norms, firstToken, at)) return null;
  return { at, isLoss: /^(?:loss|surrender)$/.test(norms[at]!), isActive: false };
}

/** "nine villages were taken", "nine villages in the south have fallen", "nine villages changed hands", "came under control of". */
function takenBehind(tokens: Tokens, { endToken }: Sentence, q: ReadQuantity): Taken | null {
  const { norms, kinds } = tokens;
  let at = q.phraseEnd;
  if (/^(?:in|near|around|along|on|across|outside|south|north|east|west|inside)$/.test(norms[at] ?? '')) {
    const end = Math.min(endToken, at + 9);
    for (at++; at < end && !isVerbBehind(norms[at]!); at++) if (kinds[at] !== WORD) return null;
    if (at >= end) return null;
  }
  let passive = false;
  let auxiliary = false;
  for (; at < endToken && AUXILIARIES.has(norms[at]!); at++) {
    passive ||= BE.has(norms[at]!);
    auxiliary = true;
  }
  if (at >= endToken || kinds[at] !== WORD) return null;
  const norm = norms[at]!;
  if (FALLS.has(norm)) return isFalling(norms, at) ? { at, isLoss: false, isActive: false } : null;
  const next = norms[at + 1] ?? '';
  if (/^(?:changed|changing|change)$/.test(norm) && next === 'hands') return { at, isLoss: false, isActive: false };
  const isUnder = /^(?:came|come|coming|passed|pass|brought|fell|placed|put)$/.test(norm);
  if (isUnder && (next === 'under' || next === 'into'))
    return isOfControl(norms, at) ? { at, isLoss: false, isActive: false } : null;
  if (!TAKEN.has(norm)) return null;
  // "Nine villages lost their schools", "had captured a bridge": of what villages did.
  if (auxiliary && !passive) return null;
  if (!passive && /^(?:the|a|an|its|their|his|her|power|electricity|water|contact|out)$/.test(next)) return null;
  return norm === 'lost' ? { at, isLoss: true, isActive: false } : { at, isLoss: false, isActive: false };
}

const TAKEN = words(
  'captured seized taken liberated retaken recaptured overrun reclaimed regained conquered occupied freed cleared lost secured stormed wrested recovered',
);
const isVerbBehind = (norm: string): boolean =>
  AUXILIARIES.has(norm) || FALLS.has(norm) || TAKEN.has(norm) || /^(?:changed|came|passed)$/.test(norm);

/** "Fell", "fell to the rebels", "fell one after another", not "fell silent", "fell ill". */
const isFalling = (norms: readonly string[], at: number): boolean =>
  !/^(?:silent|ill|short|dark|victim|apart|behind|quiet|empty|prey)$/.test(norms[at + 1] ?? '');

function isOfControl(norms: readonly string[], at: number): boolean {
  for (let k = at + 2; k < at + 8; k++) if (CONTROL.has(norms[k] ?? '') || norms[k] === 'hands') return true;
  return false;
}

/** "And what did they take? Four villages." */
function answerTo({ norms }: Tokens, { firstToken }: Sentence, q: ReadQuantity): Taken | null {
  const mark = firstToken - 1;
  if (q.first !== firstToken || norms[mark] !== '?') return null;
  if (
    !/^(?:take|taken|gain|gained|capture|captured|win|won|conquer|conquered|seize|seized)$/.test(norms[mark - 1] ?? '')
  )
    return null;
  for (let at = mark - 2; at >= mark - 6; at--)
    if (norms[at] === 'what') return { at: q.first, isLoss: false, isActive: false };
  return null;
}

/** Whether it is only meant to be done, or was not: "vowed to retake", "aimed at taking", "have not captured". */
function isMeant(norms: readonly string[], firstToken: number, verb: number): boolean {
  const past = /(?:ed|took|overran|won|lost|taken|retaken|froze)$/.test(norms[verb]!);
  const from = Math.max(firstToken, verb - (past ? TO_DENIAL : TO_WISH));
  for (let at = verb - 1; at >= from; at--) {
    const norm = norms[at]!;
    if (DONE.has(norm)) return false;
    if (/^(?:,|;|:|after)$/.test(norm)) return false;
    if ((past ? DENIES : INTENDED).has(norm)) return true;
  }
  return !past && norms[verb - 1] === 'to';
}

const TO_DENIAL = 3;
const TO_WISH = 6;

function isByRebels({ norms }: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity, taken: Taken): boolean {
  const behind = Math.min(endToken, q.phraseEnd + TO_SIDE);
  for (let at = q.phraseEnd; at < behind && norms[at] !== ';'; at++) {
    if (!/^(?:from|by|to|of)$/.test(norms[at]!)) continue;
    const side = sideIn(norms, at + 1, Math.min(behind, at + 5));
    if (side !== null)
      return norms[at] === 'from'
        ? side === 'state'
        : norms[at] === 'to' || norms[at] === 'by'
          ? side === 'rebels'
          : false;
  }
  const end = taken.isActive ? taken.at : q.first;
  for (let at = end - 1; at >= Math.max(firstToken, end - TO_SIDE); at--) {
    if (/^(?:said|says|say|told|that|;)$/.test(norms[at]!)) return false;
    const side = sideAt(norms, at);
    // Of "the rebels’ loss of nine villages" and "the army has lost nine", the other side took them.
    if (side !== null) return (side === 'rebels') !== taken.isLoss;
  }
  return false;
}

function sideIn(norms: readonly string[], from: number, end: number): Side | null {
  for (let at = from; at < end; at++) {
    const side = sideAt(norms, at);
    if (side !== null) return side;
  }
  return null;
}
