import { type Sentence, type Tokens, WORD } from '../article/types';
import { CASE_KINDS, GROUP_OF } from '../english/measures';
import { singularOf } from '../english/nouns';
import { readAboard } from './aboard';
import { turnoutAt, voteShareAt } from './ballots';
import { readConvoy } from './convoys';
import { counted, groupOf } from './countedPeople';
import { crowdAt } from './crowds';
import { dealAt, EMPLOYEES, includesDebt, staffAt, TAKEOVER } from './deals';
import { casesAt, isOrderedOut, readOfDisaster } from './disasters';
import type { Measured } from './measured';
import { PRISON_TERM, prisonTermAt, TRANSFER_FEE, transferFeeAt } from './personalTerms';
import type { ReadQuantity } from './quantities';
import { bodiesFound, gravelyWounded, isDrivenOut, isLivesTaken, partOfHarmed, readTollForm } from './tollForms';

/**
 * What a quantity measures where the words around it say so in a way of their own, before the plain patterns of verbs and
 * nouns are asked: tolls, people on board, crowds, disasters, ballots.
 */
export function specialMeasure(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  if (q.form === 'fraction') return null;
  if (q.dimension === 'percent') return ofPercent(tokens, sentence, q);
  if (q.dimension.startsWith('money')) return ofDeal(tokens, sentence, q);
  if (q.dimension.startsWith('duration')) return ofTerm(tokens, sentence, q);
  if (q.dimension === 'mass') return ofHaul(tokens, sentence, q);
  if (q.dimension !== 'count' && q.dimension !== 'number') return ofDisaster(tokens, sentence, q);
  const part = partOfHarmed(tokens, sentence, q);
  if (part !== null) return { ...part, grows: true };
  if (isSample(tokens, q)) return null;
  return ofPeople(tokens, sentence, q) ?? ofDisaster(tokens, sentence, q);
}

/** "11 of the injured": some of them, not their number. */
function isSample({ norms }: Tokens, q: ReadQuantity): boolean {
  return norms[q.next] === 'of' && /^(?:the|those|its|their|these)$/.test(norms[q.next + 1] ?? '');
}

function ofPercent(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  const turnout = turnoutAt(tokens, sentence, q);
  if (turnout >= 0) return { measure: 'turnout', group: null, part: false, at: turnout, grows: false };
  const share = voteShareAt(tokens, sentence, q);
  if (share >= 0) return { measure: 'share of the vote', group: null, part: false, at: share, grows: false };
  return ofDisaster(tokens, sentence, q);
}

function ofDeal(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  const fee = transferFeeAt(tokens, sentence, q);
  if (fee >= 0) return { measure: TRANSFER_FEE, group: null, part: false, at: fee, grows: false };
  const at = dealAt(tokens, sentence, q);
  if (at < 0) return null;
  const group = includesDebt(tokens, sentence, q) ? 'including debt' : null;
  return { measure: TAKEOVER, group, part: false, at, grows: false };
}

function ofTerm(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  const at = prisonTermAt(tokens, sentence, q);
  return at < 0 ? null : { measure: PRISON_TERM, group: null, part: false, at, grows: false };
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
  return found === null ? null : { ...found, group: null, part: false, owned: false };
}

function ofPeople(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  const noun = q.head < 0 ? '' : singularOf(tokens.norms[q.head]!);
  const isPeople = noun === '' || GROUP_OF.has(noun);
  const grave = gravelyWounded(tokens, sentence, q);
  if (grave >= 0 && isPeople) return counted('seriously wounded', groupOf(noun), q, grave, tokens);
  const shot = tokens.norms[q.first - 1] === 'dead' && tokens.norms[q.first - 2] === 'shot';
  if (shot && isPeople) return counted('killed', groupOf(noun), q, q.first - 1, tokens);
  if (isPeople && isBroughtToSafety(tokens, q)) return counted('rescued', groupOf(noun), q, q.first - 1, tokens);
  if (isLivesTaken(tokens, q)) return counted('killed', '', q, q.first - 1, tokens);
  const bodies = bodiesFound(tokens, sentence, q);
  if (bodies >= 0) return { measure: 'bodies found', group: null, part: false, at: bodies, grows: true, owned: false };
  const form = readTollForm(tokens, sentence, q);
  if (form !== null) return { ...form, grows: true };
  const cases = casesAt(tokens, sentence, q);
  if (cases >= 0) return { measure: 'infected', group: groupOfCases(tokens, q), part: false, at: cases, grows: true };
  const survivors = survivorsAt(tokens, sentence, q, noun);
  if (survivors >= 0) return counted('rescued', '', q, survivors, tokens);
  const survived = survivedAt(tokens, q, noun);
  if (survived >= 0) return counted('survived', '', q, survived, tokens);
  if (isPeople && isDrivenOut(tokens, q)) return counted('displaced', groupOf(noun), q, q.first - 1, tokens);
  const ordered = isPeople ? isOrderedOut(tokens, sentence, q) : -1;
  if (ordered >= 0) return counted('evacuated', groupOf(noun), q, ordered, tokens);
  const convoy = readConvoy(tokens, sentence, q);
  if (convoy !== null)
    return convoy.measure === 'evacuated'
      ? counted('evacuated', groupOf(noun), q, convoy.at, tokens)
      : {
          measure: convoy.measure,
          group: q.added ? 'others' : null,
          part: false,
          at: convoy.at,
          grows: true,
          owned: false,
        };
  const staff = staffAt(tokens, q, noun);
  if (staff >= 0) return { measure: EMPLOYEES, group: null, part: false, at: staff, grows: false };
  const aboard = ofThoseAboard(tokens, sentence, q);
  if (aboard !== null) return aboard;
  const crowd = crowdAt(tokens, sentence, q);
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
