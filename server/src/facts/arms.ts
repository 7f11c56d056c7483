import { type Sentence, type Tokens, WORD } from '../article/types';
import {
  ARMS_THINGS,
  type ArmsThing,
  ATTACKS,
  BARRAGES,
  CAPTURES,
  DESTROYS,
  DESTROYS_WITH,
  DESTRUCTIONS,
  GOES_OFF,
  LANDS,
  OF_ARMIES,
  SEIZES,
  SENDS,
  SENT,
  STORES,
  WRECKS,
} from '../english/arms';
import { words } from '../english/words';
import { insertionEnd } from './insertions';
import type { Measured } from './measured';
import { singularAt } from './nounTraits';
import type { ReadQuantity } from './quantities';

/** What became of it. */
type Deed = 'fired' | 'dropped' | 'exploded' | 'detonated' | 'destroyed' | 'captured' | 'handed over' | 'got through';

interface Told {
  readonly deed: Deed;
  readonly at: number;
}

/** What was fired at a whole region is told apart from what came down in one of its towns. */
export const OVER_AN_AREA = 'over an area';

/**
 * How many of a thing were fired, dropped, destroyed or taken in a war, in whatever verb it is told: "three rockets landed
 * in a street", "struck by two missiles", "the brigades had burned 11 tanks", "with two suicide car bombs".
 */
export function armsOf(
  tokens: Tokens,
  sentence: Sentence,
  quantities: readonly ReadQuantity[],
  k: number,
): Measured | null {
  const q = quantities[k]!;
  // "The first of three car bombs went off."
  if (q.form === 'fraction' || q.added || (tokens.norms[q.first - 1] === 'of' && isNth(tokens.norms[q.first - 2])))
    return null;
  const counted = countedAt(tokens, quantities, k);
  if (counted === null) return null;
  const { thing, behind, ofPronoun } = counted;
  // "23 missiles, of which 20 were intercepted": what became of some of them, but for their end, is said of all.
  if (ofPronoun && !isLost(thing)) return downedOf(tokens, sentence, thing, behind);
  const told =
    (ofPronoun ? null : deedBefore(tokens, sentence, quantities, k, thing)) ??
    deedBehind(tokens, sentence, quantities, k, thing, behind);
  if (told === null || (isWhole(tokens, quantities, k) && !SENT.has(tokens.norms[told.at]!))) return null;
  const wide = told.deed === 'fired' && isOverArea(tokens, sentence, Math.max(told.at + 1, behind));
  return {
    measure: `${thing.name} ${told.deed}`,
    group: wide ? OVER_AN_AREA : '',
    part: false,
    at: told.at,
    grows: thing.kind === 'building',
    owned: false,
  };
}

const isNth = (norm: string | undefined): boolean =>
  /^(?:first|second|third|fourth|fifth|sixth|last|latest|one)$/.test(norm ?? '');

interface Counted {
  readonly thing: ArmsThing;
  /** Where what befell it may be told. */
  readonly behind: number;
  /** "18 of which": what is said before was said of all. */
  readonly ofPronoun: boolean;
}

function countedAt(tokens: Tokens, quantities: readonly ReadQuantity[], k: number): Counted | null {
  const q = quantities[k]!;
  const { norms } = tokens;
  const isPart = norms[q.numberNext] === 'of';
  // "a convoy of 30 trucks, 18 of which were destroyed"
  if (isPart && PRONOUNS.has(norms[q.numberNext + 1] ?? '')) {
    const thing = k > 0 ? thingAt(tokens, quantities[k - 1]!) : null;
    return thing === null ? null : { thing, behind: q.numberNext + 2, ofPronoun: true };
  }
  // "30 trucks, of which 18 were destroyed"
  if (q.head < 0 && PRONOUNS.has(norms[q.first - 1] ?? '') && norms[q.first - 2] === 'of') {
    const thing = k > 0 ? thingAt(tokens, quantities[k - 1]!) : null;
    return thing === null ? null : { thing, behind: q.numberNext, ofPronoun: true };
  }
  const whole = quantities[k + 1];
  // "18 of the 30 trucks were destroyed"
  if (isPart && whole !== undefined && whole.first - q.numberNext <= 2) {
    const thing = thingAt(tokens, whole);
    return thing === null || !isLost(thing) ? null : { thing, behind: whole.phraseEnd, ofPronoun: false };
  }
  if (norms[q.next] === 'of' && !isPart) return null;
  const thing = thingAt(tokens, q) ?? (isPart ? ofTheirs(tokens, q) : null);
  if (thing === null) return null;
  if (isPart && !isLost(thing)) return null;
  return { thing, behind: isPart ? q.numberNext + 3 : q.phraseEnd, ofPronoun: false };
}

/** "two of the six missiles hit a school": what is said, is said of the two. */
function isWhole({ norms }: Tokens, quantities: readonly ReadQuantity[], k: number): boolean {
  const part = quantities[k - 1];
  return part !== undefined && norms[part.numberNext] === 'of' && quantities[k]!.first - part.numberNext <= 2;
}

function downedOf({ norms }: Tokens, { endToken }: Sentence, thing: ArmsThing, from: number): Measured | null {
  for (let at = from; at < Math.min(endToken, from + 4); at++) {
    const isDown = norms[at + 1] === 'down' && /^(?:shot|brought|taken)$/.test(norms[at]!);
    if (isDown || /^(?:intercepted|downed)$/.test(norms[at]!))
      return { measure: `${thing.name} downed`, group: '', part: false, at, grows: true, owned: false };
    if (!BE.has(norms[at]!) && !/^(?:had|have|has|reportedly|later)$/.test(norms[at]!)) return null;
  }
  return null;
}

const PRONOUNS = words('them which whom');
const isLost = ({ kind }: ArmsThing): boolean => kind === 'hardware' || kind === 'building';

/** "six of their tanks". */
function ofTheirs(tokens: Tokens, q: ReadQuantity): ArmsThing | null {
  const { norms } = tokens;
  if (!/^(?:the|its|his|their|our|these|those)$/.test(norms[q.numberNext + 1] ?? '')) return null;
  return q.numberNext + 2 < tokens.count ? (ARMS_THINGS.get(singularAt(tokens, q.numberNext + 2)) ?? null) : null;
}

function thingAt(tokens: Tokens, q: ReadQuantity): ArmsThing | null {
  if (q.head < 0) return null;
  const noun = singularAt(tokens, q.head);
  const thing =
    noun === 'round' || noun === 'munition' || noun === 'carrier' || noun === 'barrel' ? null : ARMS_THINGS.get(noun);
  if (thing === undefined) return null;
  const kinds = kindsBefore(tokens, q);
  if (thing === null) {
    if (noun === 'round')
      return kinds.has('mortar') ? ARMS_THINGS.get('mortar')! : kinds.has('artillery') ? SHELLS : null;
    if (noun === 'barrel') return kinds.has('explosive') || kinds.has('bomb') ? ARMS_THINGS.get('bomb')! : null;
    if (noun === 'munition') return kinds.has('cluster') ? CLUSTER_BOMBS : null;
    return kinds.has('personnel') || isArmoured(kinds) ? ARMOURED : null;
  }
  if (thing.name === 'shells' && kinds.has('mortar') && !kinds.has('and')) return ARMS_THINGS.get('mortar')!;
  if (thing.name === 'bombs' && kinds.has('mortar')) return ARMS_THINGS.get('mortar')!;
  if (thing.name === 'vehicles' && isArmoured(kinds)) return ARMOURED;
  if (thing.name === 'tankers' && !kinds.has('fuel') && !kinds.has('oil')) return null;
  if (thing.name === 'guns' && kinds.has('hand')) return null;
  if (thing.name !== 'bombs') return thing;
  if (VEHICLES.some((one) => kinds.has(one))) return CAR_BOMBS;
  return kinds.has('cluster')
    ? CLUSTER_BOMBS
    : /^(?:petrol|fire|smoke|gas|tear)$/.test(tokens.norms[q.head - 1]!)
      ? null
      : thing;
}

const VEHICLES: readonly string[] = ['car', 'truck', 'lorry', 'vehicle', 'tanker', 'vbied'];
const SHELLS = ARMS_THINGS.get('shell')!;
const CAR_BOMBS: ArmsThing = { name: 'car bombs', kind: 'car bomb' };
const CLUSTER_BOMBS: ArmsThing = { name: 'cluster bombs', kind: 'dropped' };
const ARMOURED: ArmsThing = { name: 'armoured vehicles', kind: 'hardware' };
const isArmoured = (kinds: ReadonlySet<string>): boolean => kinds.has('armoured') || kinds.has('armored');

function kindsBefore({ norms }: Tokens, q: ReadQuantity): ReadonlySet<string> {
  return new Set(norms.slice(q.numberNext, q.head));
}

/** What the words before the number say of it. */
function deedBefore(
  tokens: Tokens,
  sentence: Sentence,
  quantities: readonly ReadQuantity[],
  k: number,
  thing: ArmsThing,
): Told | null {
  const { norms } = tokens;
  const q = quantities[k]!;
  let at = q.first - 1;
  while (at > sentence.firstToken && ADVERBS.has(norms[at]!)) at--;
  if (at < sentence.firstToken) return null;
  const norm = norms[at]!;
  if ((norm === 'and' || norm === ',') && k > 0) return listedWith(tokens, sentence, quantities, k, thing, at);
  if (norm === 'of') return ofNoun(tokens, sentence, thing, at);
  if (BY_MEANS.has(norm) && !isLost(thing)) {
    const deed = deedWith(tokens, sentence, thing, at);
    if (deed !== null || norm !== 'using') return deed;
  }
  if (norm === 'by') return null;
  const passive = at > sentence.firstToken && BE.has(norms[at - 1]!) && !norm.endsWith('ing');
  if (passive) return null;
  if (!isLost(thing)) return isSent(norms, sentence, at) ? { deed: sentDeed(thing), at } : null;
  // What somebody "lost" is read as his losses, and "14 of its 30 vehicles" is not.
  const isPart = norms[q.numberNext] === 'of';
  if (DESTROYS.has(norm)) return norm === 'lost' && !isPart ? null : { deed: 'destroyed', at };
  if (norm === 'down' && /^burn/.test(norms[at - 1] ?? '')) return { deed: 'destroyed', at };
  const [verb, particle] = [norms[at - 1] ?? '', norm];
  if (DESTROYS_WITH.get(verb)?.has(particle) && verb !== 'reduced') return { deed: 'destroyed', at: at - 1 };
  if (norm === 'to' && norms[at - 1] === 'fire' && /^sett?/.test(norms[at - 2] ?? '')) return { deed: 'destroyed', at };
  if (thing.kind !== 'hardware') return null;
  if (norm === 'over' && /^hand/.test(norms[at - 1] ?? '')) return { deed: 'handed over', at };
  if (isGotFrom(norms, q.first)) return { deed: 'handed over', at };
  if (norm === 'surrendered' || norm === 'surrendering') return { deed: 'handed over', at };
  if (norm === 'booty' || norm === 'spoils') return { deed: 'captured', at };
  if (CAPTURES.has(norm)) return { deed: 'captured', at };
  return SEIZES.has(norm) && isOfArmies(tokens, sentence) ? { deed: 'captured', at } : null;
}

/** "lobbed 14 shells", "the strike involved ten missiles". */
function isSent(norms: readonly string[], { firstToken }: Sentence, at: number): boolean {
  if (SENDS.has(norms[at]!)) return true;
  if (norms[at] !== 'involved' && norms[at] !== 'saw') return false;
  for (let before = at - 1; before >= Math.max(firstToken, at - 3); before--)
    if (ATTACKS.has(norms[before]!)) return true;
  return false;
}

/** "got from us no more than three tanks", "received from the rebels nine tanks". */
function isGotFrom(norms: readonly string[], first: number): boolean {
  for (let at = first - 2; at > first - 5; at--)
    if (norms[at] === 'from') return /^(?:got|received|obtained)$/.test(norms[at - 1] ?? '');
  return false;
}

const ADVERBS = words('also reportedly allegedly roughly again then off another nearly the all some as in');
const BE = words('was were been being are is be got get');
const BY_MEANS = words('with by using involving employing');

/** How a thing that is sent against somebody is counted. */
function sentDeed({ kind }: ArmsThing): Deed {
  return kind === 'dropped' ? 'dropped' : kind === 'car bomb' ? 'detonated' : 'fired';
}

/** "destroyed 22 vehicles, two tanks and a factory": what stands before it in a list tells. */
function listedWith(
  tokens: Tokens,
  sentence: Sentence,
  quantities: readonly ReadQuantity[],
  k: number,
  thing: ArmsThing,
  joint: number,
): Told | null {
  const before = quantities[k - 1]!;
  const end = tokens.norms[joint] === 'and' && tokens.norms[joint - 1] === ',' ? joint - 1 : joint;
  if (before.phraseEnd !== end) return null;
  const other = thingAt(tokens, before);
  // "destroyed seven sites and two tanks": whatever else is destroyed.
  const told = deedBefore(tokens, sentence, quantities, k - 1, other ?? thing);
  if (told === null) return null;
  const alike = other === null ? isLost(thing) : isLost(other) === isLost(thing);
  if (!alike) return null;
  return isLost(thing) ? told : { deed: sentDeed(thing), at: told.at };
}

/** "a barrage of 40 rockets", "the destruction of four tanks", "the capture of". */
function ofNoun({ norms }: Tokens, { firstToken }: Sentence, thing: ArmsThing, of: number): Told | null {
  const at = of - 1;
  if (at < firstToken) return null;
  const noun = norms[at]!;
  if (!isLost(thing)) return BARRAGES.has(noun) ? { deed: sentDeed(thing), at } : null;
  if (DESTRUCTIONS.has(noun)) return { deed: 'destroyed', at };
  if (thing.kind !== 'hardware') return null;
  if (noun === 'capture' || noun === 'seizure') return { deed: 'captured', at };
  return noun === 'handover' || noun === 'surrender' ? { deed: 'handed over', at } : null;
}

/** In tokens: "bombed the Mercy clinic and the civil defence centre with six missiles". */
const FARTHEST_ATTACK = 22;

/** "hit with four rockets", "attacked the parade with three drones". */
function deedWith({ norms }: Tokens, { firstToken }: Sentence, thing: ArmsThing, means: number): Told | null {
  if (STORES.has(norms[means - 1] ?? '')) return null;
  for (let at = means - 1; at >= Math.max(firstToken, means - FARTHEST_ATTACK); at--) {
    const norm = norms[at]!;
    if (ENDS.has(norm)) break;
    if (ATTACKS.has(norm)) return { deed: sentDeed(thing), at };
  }
  // Nobody has a car bomb but to let it go off.
  return thing.kind === 'car bomb' && norms[means] === 'with' ? { deed: 'detonated', at: means } : null;
}

const ENDS = words('; . : but while who which that where because although whereas');

/** What the words behind the counted thing say of it. */
function deedBehind(
  tokens: Tokens,
  sentence: Sentence,
  quantities: readonly ReadQuantity[],
  k: number,
  thing: ArmsThing,
  from: number,
): Told | null {
  const { norms, kinds } = tokens;
  const own = from === quantities[k]!.phraseEnd;
  const insertion = own ? Math.max(insertionEnd(tokens, sentence, quantities[k]!), behindOfWhich(tokens, from)) : -1;
  const start = insertion < 0 ? from : insertion;
  const end = Math.min(sentence.endToken, start + FARTHEST_BEHIND);
  let passive = false;
  // Within what is told of the thing besides: "rockets loaded with gas", "missiles from a jet".
  let aside = false;
  for (let at = start; at < end; at++) {
    const listed = quantities.find((other, j) => j > k && other.first === at + 1);
    const norm = norms[at]!;
    if (norm === 'and' || norm === ',') {
      if (listed !== undefined && listed.head >= 0 && !aside) {
        at = listed.phraseEnd - 1;
        continue;
      }
      if (norm === ',' && isClosedBefore(tokens, from) && at === from) continue;
      return null;
    }
    if (kinds[at] !== WORD || ENDS_BEHIND.has(norm)) return null;
    if (BE.has(norm) && norms[at + 1] !== 'through') {
      passive = true;
      continue;
    }
    const deed = deedOf(tokens, sentence, thing, at, passive, aside);
    if (deed !== undefined) return deed === null ? null : { deed, at };
    if (OPENS_ASIDE.has(norm)) aside = true;
    else if (!aside && !SKIPPED.has(norm)) return null;
  }
  return null;
}

/** "four rockets, two of which failed to explode, hit the camp": behind the second comma; -1 where there is none. */
function behindOfWhich({ norms }: Tokens, from: number): number {
  if (norms[from] !== ',' || norms[from + 2] !== 'of' || !PRONOUNS.has(norms[from + 3] ?? '')) return -1;
  for (let at = from + 4; at < from + FARTHEST_BEHIND; at++) if (norms[at] === ',') return at + 1;
  return -1;
}

/** In tokens. */
const FARTHEST_BEHIND = 12;
const ENDS_BEHIND = words(
  'but while when after before because although if where whereas said says say could may might would will should or than',
);
const OPENS_ASIDE = words(
  'loaded carrying packed filled laden fitted armed bearing containing tipped from of on at in with belonging near over',
);
const SKIPPED = words(
  'has have had also then later reportedly allegedly all each both who that which now already later still of them were apparently including',
);

/** "their weapons, including nine tanks, were handed to the army". */
function isClosedBefore({ norms }: Tokens, from: number): boolean {
  for (let at = from - 1; at > from - 7; at--) if (norms[at] === 'including') return true;
  return false;
}

/** What the word at this token says became of the thing; undefined where it says nothing of it, null where another thing. */
function deedOf(
  tokens: Tokens,
  sentence: Sentence,
  thing: ArmsThing,
  at: number,
  passive: boolean,
  aside: boolean,
): Deed | null | undefined {
  const { norms } = tokens;
  const norm = norms[at]!;
  const next = norms[at + 1] ?? '';
  return isLost(thing)
    ? ofLost(tokens, sentence, thing, at, passive, aside)
    : ofSent(thing, norm, next, passive && BE.has(norms[at - 1]!), norms[at - 1] ?? '');
}

function ofSent(
  thing: ArmsThing,
  norm: string,
  next: string,
  passive: boolean,
  before: string,
): Deed | null | undefined {
  const { kind } = thing;
  // "did not explode", "failed to explode"
  if (before === 'not' || (before === 'to' && !passive)) return null;
  if (GOES_OFF.has(norm) || (norm === 'went' && next === 'off')) {
    if (kind === 'car bomb') return 'detonated';
    return kind === 'dropped' && thing.name === 'bombs' ? 'exploded' : sentDeed(thing);
  }
  if (passive) {
    if (SENT.has(norm)) return sentDeed(thing);
    return kind === 'car bomb' && (norm === 'used' || norm === 'driven') ? 'detonated' : null;
  }
  if (norm === 'got' && next === 'through') return 'got through';
  if (norm === 'took' && next === 'part') return sentDeed(thing);
  if (norm === 'participated') return sentDeed(thing);
  if (LANDS.has(norm) || WRECKS.has(norm)) return sentDeed(thing);
  // "two missiles fired from a jet", "six rockets launched at the base"
  if (norm === 'fired' || norm === 'launched' || norm === 'dropped') return sentDeed(thing);
  return undefined;
}

function ofLost(
  tokens: Tokens,
  sentence: Sentence,
  thing: ArmsThing,
  at: number,
  passive: boolean,
  aside: boolean,
): Deed | null | undefined {
  const { norms } = tokens;
  const norm = norms[at]!;
  const next = norms[at + 1] ?? '';
  // "nine vehicles burned" is passive too, "14 tanks destroyed the gate" is not.
  const alone = !passive && /^(?:the|a|an|its|their|his|our)$/.test(next);
  if (DESTROYS.has(norm)) {
    if (alone || (norm === 'lost' && thing.kind === 'building') || norm.endsWith('ing')) return null;
    // "destroyed or damaged", "destroyed or captured" are both together.
    if (next === 'or' || (next === 'and' && /(?:ed|nt)$/.test(norms[at + 2] ?? ''))) return null;
    return aside && !passive ? undefined : 'destroyed';
  }
  if (passive && DESTROYS_WITH.get(norm)?.has(next)) return 'destroyed';
  if (passive && norm === 'set' && next === 'on' && norms[at + 2] === 'fire') return 'destroyed';
  if (norm === 'went' && next === 'up' && norms[at + 3] === 'flames') return 'destroyed';
  if (thing.kind !== 'hardware') return undefined;
  if (passive && norm === 'handed') return next === 'out' || next === 'down' ? null : 'handed over';
  if (passive && norm === 'surrendered') return 'handed over';
  if (CAPTURES.has(norm) && !alone && next !== 'or') return aside && !passive ? undefined : 'captured';
  if (passive && SEIZES.has(norm) && isOfArmies(tokens, sentence)) return 'captured';
  return undefined;
}

function isOfArmies({ norms }: Tokens, { firstToken, endToken }: Sentence): boolean {
  for (let at = firstToken; at < endToken; at++) if (OF_ARMIES.has(norms[at]!)) return true;
  return false;
}

/** In tokens. */
const TO_AREA = 7;
const AREAS = words('area areas region province countryside surroundings outskirts districts towns villages');

/** "fell on the area between Velm and Ost", "fired 30 rockets in the area". */
export function isOverArea({ norms }: Tokens, { endToken }: Sentence, from: number): boolean {
  for (let at = from; at < Math.min(endToken, from + TO_AREA); at++) {
    const norm = norms[at]!;
    if (norm === ',' || norm === ';' || norm === 'and') return false;
    if (AREAS.has(norm)) return true;
  }
  return false;
}
