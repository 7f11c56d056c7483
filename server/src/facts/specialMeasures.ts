import { type Sentence, type Tokens, WORD } from '../article/types';
import { CASE_KINDS, FLOWN, GROUP_OF, MAXIMUM_TERM } from '../english/measures';
import { readAboard } from './aboard';
import { readAtWork, STRIKE_BALLOT, strikeBallotAt } from './atWork';
import { turnoutAt, voteShareAt } from './ballots';
import { readCapture } from './captures';
import { type Convoy, readConvoy, readSomeWhoLeft } from './convoys';
import { counted, groupOf } from './countedPeople';
import { CHARGES, chargesAt, maximumTermAt } from './court';
import { crowdAt } from './crowds';
import { dealAt, EMPLOYEES, includesDebt, isForGoods, SHARE_OFFER, shareOfferAt, staffAt, TAKEOVER } from './deals';
import { casesAt, isOrderedOut, readOfDisaster } from './disasters';
import { durationOf } from './durations';
import { readOfEconomy } from './economy';
import { lowestAgeOf } from './eligibleAges';
import { explosivesUsed } from './explosives';
import { ORDER } from './figureSubjects';
import { EVERY_TRAIT, figureTraitsAt, OF_EXTENT, OF_PERCENT, OF_SHARE, OF_TURNOUT, SPECIAL } from './figureTraits';
import { readAttackers, readHostages } from './hostages';
import { lossOf, menKilled } from './losses';
import { type Measured, measuredAs } from './measured';
import { singularAt } from './nounTraits';
import { TRANSFER_FEE, transferFeeAt } from './personalTerms';
import { isTakenPrisoner } from './prisoners';
import { PRISON_TERM, prisonTermAt } from './prisonTerms';
import type { ReadQuantity } from './quantities';
import { speedOf, waterHeld } from './sizes';
import { heightOfCraft, massOfCraft } from './spacecraft';
import {
  ABOARD,
  AT_WORK,
  ATTACK,
  BODIES,
  CAPTURE,
  CASES,
  CONVOY,
  COURT,
  CROWD,
  DRIVEN_OUT,
  GRAVE,
  HELD,
  LIVES,
  LOSS,
  MAGNITUDE,
  OF_PEOPLE,
  ORDERED_OUT,
  PRISONER,
  SAFETY,
  SHOT,
  STAFF,
  SURVIVAL,
  specialTraitsOf,
  TALLY,
  TOLL_FORM,
} from './specialTraits';
import { extentOfNext } from './structures';
import { readOfVote } from './tallies';
import { tenureOf } from './tenures';
import { bodiesFound, gravelyWounded, isDrivenOut, isLivesTaken, partOfHarmed, readTollForm } from './tollForms';
import { convictionOf } from './verdicts';
import { woundedAt } from './woundedCarried';

/**
 * What a count measures where the words around it say so in a way of their own, before the plain patterns of verbs and
 * nouns are asked: tolls, people on board, crowds. `traits` are the sentence's (see `figureTraits`).
 */
export function specialOfCount(tokens: Tokens, sentence: Sentence, q: ReadQuantity, traits: number): Measured | null {
  if (q.form === 'fraction') return null;
  if (tokens.norms[q.next] === 'of') {
    const part = partOfHarmed(tokens, sentence, q);
    if (part !== null) return { ...part, grows: true };
    const left = traits & SPECIAL ? readSomeWhoLeft(tokens, sentence, q) : null;
    if (left !== null) return ofConvoy(tokens, q, '', left);
    if (isSample(tokens, q)) return null;
  }
  const special = traits === EVERY_TRAIT ? EVERY_TRAIT : specialTraitsOf(tokens, sentence);
  const loss = special & LOSS ? lossOf(tokens, sentence, q) : null;
  const men = loss === null ? null : menKilled(tokens, sentence, q, loss.at);
  if (loss !== null && men !== null) return counted('killed', men, q, loss.at, tokens);
  if (loss !== null) return { ...loss, group: null, part: false, grows: false, owned: true };
  const taken = special & PRISONER && isTakenPrisoner(tokens, sentence, q) ? ofPrisoners(tokens, q) : null;
  if (taken !== null) return taken;
  const work = special & AT_WORK ? readAtWork(tokens, sentence, q) : null;
  if (work !== null) return work;
  const people = special & OF_PEOPLE ? ofPeople(tokens, sentence, q, special) : null;
  if (people !== null) return people;
  const held = special & HELD ? readHostages(tokens, sentence, q) : null;
  if (held !== null) return held;
  const attackers = special & ATTACK ? readAttackers(tokens, sentence, q) : null;
  if (attackers !== null) return attackers;
  const places = special & CAPTURE ? readCapture(tokens, sentence, q) : null;
  if (places !== null) return places;
  const vote = special & TALLY ? readOfVote(tokens, sentence, q) : null;
  if (vote !== null || !(special & MAGNITUDE)) return vote;
  return ofDisaster(tokens, sentence, q);
}

function ofPrisoners(tokens: Tokens, q: ReadQuantity): Measured {
  const noun = q.head < 0 ? '' : headOf(tokens, q);
  return counted('captured', noun === 'prisoner' ? '' : groupOf(noun), q, Math.max(q.head, q.first), tokens);
}

const headOf = (tokens: Tokens, q: ReadQuantity): string => singularAt(tokens, q.head);

/** The same of sums, shares, times and measures: takeovers, ballots, terms, disasters. */
export function specialOfAmount(tokens: Tokens, sentence: Sentence, q: ReadQuantity, traits: number): Measured | null {
  // "half a tonne of explosives"
  if (q.form === 'fraction') return q.dimension === 'mass' ? explosivesUsed(tokens, sentence, q) : null;
  if (q.dimension === 'percent') return ofPercent(tokens, sentence, q, traits);
  if (q.dimension.startsWith('money')) return ofDeal(tokens, sentence, q);
  if (q.dimension.startsWith('duration')) return ofTerm(tokens, sentence, q);
  if (q.dimension === 'mass')
    return massOfCraft(tokens, sentence, q) ?? ofHaul(tokens, sentence, q) ?? explosivesUsed(tokens, sentence, q);
  if (q.dimension === 'age') return lowestAgeOf(tokens, sentence, q);
  if (q.dimension === 'speed') return speedOf(tokens, sentence, q);
  if (q.dimension === 'volume') return waterHeld(tokens, sentence, q);
  const flown = q.dimension === 'length' ? flownAt(tokens, sentence, q) : -1;
  // "Could have flown 3,500 km": how far it reaches, and not how far it flew that day.
  if (flown >= 0 && isOfAbility(tokens, flown))
    return { measure: 'range', group: null, part: false, at: flown, grows: false };
  if (flown >= 0) return measuredAs(FLOWN, flown);
  const extent =
    q.dimension === 'length' && traits & OF_EXTENT
      ? (extentOfNext(tokens, sentence, q) ?? heightOfCraft(tokens, sentence, q))
      : null;
  return extent ?? ofDisaster(tokens, sentence, q);
}

/** "The missiles were fired from Sunan and flew some 350 km": how far; -1 where nothing was fired. */
function flownAt({ norms }: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): number {
  const verb = q.first - 1;
  if (verb <= firstToken || !/^(?:flew|flown|travelled|traveled)$/.test(norms[verb]!)) return -1;
  for (let at = firstToken; at < endToken; at++)
    if (/^(?:missiles?|rockets?|projectiles?|drones?|warheads?)$/.test(norms[at]!)) return verb;
  return -1;
}

const isOfAbility = ({ norms }: Tokens, verb: number): boolean =>
  norms[verb - 1] === 'have' && /^(?:could|would|might|can|may)$/.test(norms[verb - 2] ?? '');

/** "11 of the injured": some of them, not their number. */
function isSample({ norms }: Tokens, q: ReadQuantity): boolean {
  return /^(?:the|those|its|their|these)$/.test(norms[q.next + 1] ?? '');
}

function ofPercent(tokens: Tokens, sentence: Sentence, q: ReadQuantity, traits: number): Measured | null {
  const ballot = traits & OF_PERCENT ? strikeBallotAt(tokens, sentence, q) : -1;
  if (ballot >= 0) return measuredAs(STRIKE_BALLOT, ballot);
  const turnout = traits & OF_TURNOUT && tokens.norms[q.next] === 'of' ? turnoutAt(tokens, sentence, q) : -1;
  if (turnout >= 0) return { measure: 'turnout', group: null, part: false, at: turnout, grows: false };
  const won =
    q.first > sentence.firstToken &&
    ((figureTraitsAt(tokens, q.first - 1) & OF_SHARE) !== 0 || tokens.norms[q.first - 1] === "'s");
  const share = won ? voteShareAt(tokens, sentence, q) : -1;
  if (share >= 0) return { measure: 'share of the vote', group: null, part: false, at: share, grows: false };
  return traits & OF_PERCENT ? (readOfEconomy(tokens, sentence, q) ?? ofDisaster(tokens, sentence, q)) : null;
}

function ofDeal(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  const fee = transferFeeAt(tokens, sentence, q);
  if (fee >= 0) return { measure: TRANSFER_FEE, group: null, part: false, at: fee, grows: false };
  if (q.unit.endsWith(' per share')) {
    const offer = shareOfferAt(tokens, sentence, q);
    return offer < 0 ? null : measuredAs(SHARE_OFFER, offer);
  }
  const at = dealAt(tokens, sentence, q);
  if (at < 0) return null;
  if (isForGoods(tokens, sentence, q)) return { measure: ORDER, group: null, part: false, at, grows: false };
  const group = includesDebt(tokens, sentence, q) ? 'including debt' : null;
  return { measure: TAKEOVER, group, part: false, at, grows: false };
}

function ofTerm(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  const given = prisonTermAt(tokens, sentence, q);
  const at = given >= 0 ? given : maximumTermAt(tokens, sentence, q);
  const measure = given >= 0 ? PRISON_TERM : MAXIMUM_TERM;
  return at < 0
    ? (durationOf(tokens, sentence, q) ?? tenureOf(tokens, sentence, q) ?? lowestAgeOf(tokens, sentence, q))
    : { measure, group: null, part: false, at, grows: false };
}

/** "seized 3.2 tonnes of cocaine". */
function ofHaul({ norms, kinds }: Tokens, { firstToken }: Sentence, q: ReadQuantity): Measured | null {
  if (norms[q.next] !== 'of' || kinds[q.next + 1] !== WORD) return null;
  const verb = norms[q.first - 1] === 'than' ? q.first - 3 : q.first - 1;
  if (verb < firstToken || !/^(?:seiz|found|confiscated|intercepted|discovered)/.test(norms[verb]!)) return null;
  return { measure: `${norms[q.next + 1]} seized`, group: null, part: false, at: verb, grows: false, owned: false };
}

function ofDisaster(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  const found = readOfDisaster(tokens, sentence, q);
  return found === null ? null : { group: null, ...found, part: false, owned: false };
}

function ofPeople(tokens: Tokens, sentence: Sentence, q: ReadQuantity, traits: number): Measured | null {
  const noun = q.head < 0 ? '' : singularAt(tokens, q.head);
  const isPeople = noun === '' || GROUP_OF.has(noun);
  return (
    (traits & OF_HARM ? ofHarm(tokens, sentence, q, noun, isPeople, traits) : null) ??
    (traits & OF_FLIGHT ? ofFlight(tokens, sentence, q, noun, isPeople, traits) : null) ??
    (traits & OF_COMPANY ? ofCompany(tokens, sentence, q, noun, traits) : null) ??
    (traits & COURT ? ofCharges(tokens, sentence, q, noun) : null)
  );
}

function ofCharges(tokens: Tokens, sentence: Sentence, q: ReadQuantity, noun: string): Measured | null {
  const at = chargesAt(tokens, sentence, q, noun);
  if (at < 0) return convictionOf(tokens, sentence, q);
  return { measure: CHARGES, group: null, part: false, at, grows: false };
}

const OF_HARM = CONVOY | GRAVE | SHOT | SAFETY | LIVES | BODIES | TOLL_FORM | CASES;
const OF_FLIGHT = SURVIVAL | DRIVEN_OUT | ORDERED_OUT | CONVOY;
const OF_COMPANY = STAFF | ABOARD | CROWD;

/** Who is dead, hurt or ill. */
function ofHarm(
  tokens: Tokens,
  sentence: Sentence,
  q: ReadQuantity,
  noun: string,
  isPeople: boolean,
  traits: number,
): Measured | null {
  const carried = traits & CONVOY ? woundedAt(tokens, q, noun) : -1;
  // "In the convoy 61 wounded people were carried out of Karn": they are those who left.
  if (carried >= 0 && readConvoy(tokens, sentence, q) === null)
    return counted('wounded', noun === '' ? '' : groupOf(noun), q, carried, tokens);
  if (isPeople) {
    const grave = traits & GRAVE ? gravelyWounded(tokens, sentence, q) : -1;
    if (grave >= 0) return counted('seriously wounded', groupOf(noun), q, grave, tokens);
    const shot = traits & SHOT && tokens.norms[q.first - 1] === 'dead' && tokens.norms[q.first - 2] === 'shot';
    if (shot) return counted('killed', groupOf(noun), q, q.first - 1, tokens);
    if (traits & SAFETY && isBroughtToSafety(tokens, q))
      return counted('rescued', groupOf(noun), q, q.first - 1, tokens);
  }
  if (traits & LIVES && isLivesTaken(tokens, q)) return counted('killed', '', q, q.first - 1, tokens);
  const bodies = traits & BODIES ? bodiesFound(tokens, sentence, q) : -1;
  // "eight more bodies": besides those found before.
  const group = q.added || tokens.norms[q.numberNext] === 'more' ? 'others' : null;
  if (bodies >= 0) return { measure: 'bodies found', group, part: false, at: bodies, grows: true, owned: false };
  const form = traits & TOLL_FORM ? readTollForm(tokens, sentence, q) : null;
  if (form !== null) return { ...form, grows: true };
  const cases = traits & CASES ? casesAt(tokens, sentence, q) : -1;
  return cases < 0
    ? null
    : { measure: 'infected', group: groupOfCases(tokens, q), part: false, at: cases, grows: true };
}

/** Who survived, fled or was brought away. */
function ofFlight(
  tokens: Tokens,
  sentence: Sentence,
  q: ReadQuantity,
  noun: string,
  isPeople: boolean,
  traits: number,
): Measured | null {
  if (traits & SURVIVAL) {
    const survivors = survivorsAt(tokens, sentence, q, noun);
    if (survivors >= 0) return counted('rescued', '', q, survivors, tokens);
    const survived = survivedAt(tokens, q, noun);
    if (survived >= 0) return counted('survived', '', q, survived, tokens);
  }
  if (traits & DRIVEN_OUT && isPeople && isDrivenOut(tokens, q))
    return counted('displaced', groupOf(noun), q, q.first - 1, tokens);
  const ordered = traits & ORDERED_OUT && isPeople ? isOrderedOut(tokens, sentence, q) : -1;
  if (ordered >= 0) return counted('evacuated', groupOf(noun), q, ordered, tokens);
  const convoy = traits & CONVOY ? readConvoy(tokens, sentence, q) : null;
  return convoy === null ? null : ofConvoy(tokens, q, noun, convoy);
}

function ofConvoy(
  tokens: Tokens,
  q: ReadQuantity,
  noun: string,
  { measure, at, group, part = false }: Convoy,
): Measured {
  if (measure === 'buses left') {
    const added = q.added ? 'others' : null;
    return { measure, group: added, part: false, at, grows: true, owned: false };
  }
  return { ...counted(measure, group ?? groupOf(noun), q, at, tokens), part };
}

/** Who works somewhere, is on board or came together. */
function ofCompany(tokens: Tokens, sentence: Sentence, q: ReadQuantity, noun: string, traits: number): Measured | null {
  const staff = traits & STAFF ? staffAt(tokens, q, noun) : -1;
  if (staff >= 0) return { measure: EMPLOYEES, group: null, part: false, at: staff, grows: false };
  const aboard = traits & ABOARD ? ofThoseAboard(tokens, sentence, q) : null;
  if (aboard !== null) return aboard;
  const crowd = traits & CROWD ? crowdAt(tokens, sentence, q) : -1;
  return crowd < 0 ? null : { measure: 'attendance', group: '', part: false, at: crowd, grows: false, owned: false };
}

/** How many a ship, a plane or a bus carried or may carry. */
export function ofThoseAboard(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  const aboard = readAboard(tokens, sentence, q);
  return aboard === null ? null : { ...aboard, part: false, grows: false };
}

/** "Two people survived", "the three survivors". */
function survivedAt({ norms }: Tokens, q: ReadQuantity, noun: string): number {
  if (noun === 'survivor') return q.head;
  return (noun === '' || GROUP_OF.get(noun) === '') && norms[q.phraseEnd] === 'survived' ? q.phraseEnd : -1;
}

/** "Firefighters brought around 900 people to safety". */
function isBroughtToSafety({ norms }: Tokens, q: ReadQuantity): boolean {
  const brought = /^(?:brought|bringing|carried|led|took|taken)$/.test(norms[q.first - 1] ?? '');
  return brought && norms[q.phraseEnd] === 'to' && norms[q.phraseEnd + 1] === 'safety';
}

/** "All but three of the 157 people aboard died": three did not. */
export function isAllBut({ norms }: Tokens, q: ReadQuantity): boolean {
  return norms[q.first - 1] === 'but' && norms[q.first - 2] === 'all';
}

/** What that makes of them. */
export function measureOfAllBut(tokens: Tokens, { endToken }: Sentence, q: ReadQuantity): Measured | null {
  for (let at = q.next; at < endToken; at++)
    if (/^(?:died|killed|dead|perished|drowned)$/.test(tokens.norms[at]!))
      return counted('survived', '', q, at, tokens);
  return null;
}

/** New and suspected cases are not all of them. */
function groupOfCases({ norms }: Tokens, q: ReadQuantity): string {
  if (q.added) return 'others';
  for (let at = q.numberNext; at < q.phraseEnd; at++) {
    if (/^(?:new|daily|more|further)$/.test(norms[at]!)) return 'others';
    if (CASE_KINDS.has(norms[at]!)) return norms[at]!;
  }
  return '';
}

/** "134 survivors", "put the number of survivors at 152"; -1 for anybody else. */
function survivorsAt({ norms }: Tokens, { firstToken }: Sentence, q: ReadQuantity, noun: string): number {
  if (noun === 'survivor')
    return /^(?:pulled|rescued|found|saved|picked|brought)$/.test(norms[q.first - 1] ?? '') ? q.head : -1;
  if (noun !== '' || !/^(?:at|to)$/.test(norms[q.first - 1] ?? '')) return -1;
  const from = q.first - 2;
  return from - 2 >= firstToken &&
    norms[from] === 'survivors' &&
    norms[from - 1] === 'of' &&
    norms[from - 2] === 'number'
    ? from
    : -1;
}
