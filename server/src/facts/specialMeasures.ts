import type { Sentence, Tokens } from '../article/types';
import { GROUP_OF } from '../english/measures';
import { pluralOf, singularOf } from '../english/nouns';
import { readAboard } from './aboard';
import { turnoutAt, voteShareAt } from './ballots';
import { readConvoy } from './convoys';
import { crowdAt } from './crowds';
import { dealAt, EMPLOYEES, includesDebt, staffAt, TAKEOVER } from './deals';
import { casesAt, isOrderedOut, readOfDisaster } from './disasters';
import type { Measured } from './measured';
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
  if (q.dimension !== 'count' && q.dimension !== 'number') return ofDisaster(tokens, sentence, q);
  const part = partOfHarmed(tokens, sentence, q);
  if (part !== null) return { ...part, grows: true };
  if (isSample(tokens, q)) return null;
  return ofPeople(tokens, sentence, q) ?? ofDisaster(tokens, sentence, q);
}

/** "11 of the injured": some of them, not their number. */
function isSample({ norms }: Tokens, q: ReadQuantity): boolean {
  return (
    norms[q.next] === 'of' &&
    /^(?:the|those|them|its|their|these)$/.test(norms[q.next + 1] ?? '') &&
    !/^(?:them)$/.test(norms[q.next + 1]!)
  );
}

function ofPercent(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  const turnout = turnoutAt(tokens, sentence, q);
  if (turnout >= 0) return { measure: 'turnout', group: null, part: false, at: turnout, grows: false };
  const share = voteShareAt(tokens, sentence, q);
  if (share >= 0) return { measure: 'share of the vote', group: null, part: false, at: share, grows: false };
  return ofDisaster(tokens, sentence, q);
}

function ofDeal(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  const at = dealAt(tokens, sentence, q);
  if (at < 0) return null;
  const group = includesDebt(tokens, sentence, q) ? 'including debt' : null;
  return { measure: TAKEOVER, group, part: false, at, grows: false };
}

function ofDisaster(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  const found = readOfDisaster(tokens, sentence, q);
  return found === null ? null : { ...found, group: null, part: false, owned: false };
}

function ofPeople(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  const noun = q.head < 0 ? '' : singularOf(tokens.norms[q.head]!);
  const isPeople = noun === '' || GROUP_OF.has(noun);
  const grave = gravelyWounded(tokens, sentence, q);
  if (grave >= 0 && isPeople) return people('seriously wounded', noun, q, grave);
  if (isLivesTaken(tokens, q)) return people('killed', '', q, q.first - 1);
  const bodies = bodiesFound(tokens, sentence, q);
  if (bodies >= 0) return { measure: 'bodies found', group: null, part: false, at: bodies, grows: true, owned: false };
  const form = readTollForm(tokens, sentence, q);
  if (form !== null) return { ...form, grows: true };
  const cases = casesAt(tokens, sentence, q);
  if (cases >= 0) return { measure: 'infected', group: groupOfCases(tokens, q), part: false, at: cases, grows: true };
  const survivors = survivorsAt(tokens, sentence, q, noun);
  if (survivors >= 0) return people('rescued', '', q, survivors);
  if (isPeople && isDrivenOut(tokens, q)) return people('displaced', noun, q, q.first - 1);
  const ordered = isPeople ? isOrderedOut(tokens, sentence, q) : -1;
  if (ordered >= 0) return people('evacuated', noun, q, ordered);
  const convoy = readConvoy(tokens, sentence, q);
  if (convoy !== null)
    return convoy.measure === 'evacuated'
      ? people('evacuated', noun, q, convoy.at)
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
  const aboard = readAboard(tokens, sentence, q);
  if (aboard !== null) return { ...aboard, part: false, grows: false };
  const crowd = crowdAt(tokens, sentence, q);
  return crowd < 0 ? null : { measure: 'attendance', group: '', part: false, at: crowd, grows: false, owned: false };
}

function people(measure: string, noun: string, q: ReadQuantity, at: number): Measured {
  const group = noun === '' ? '' : (GROUP_OF.get(noun) ?? pluralOf(noun));
  return { measure, group: q.added ? 'others' : group, part: false, at, grows: true };
}

/** New and suspected cases are not all of them. */
function groupOfCases({ norms }: Tokens, q: ReadQuantity): string {
  if (q.added) return 'others';
  for (let at = q.numberNext; at < q.phraseEnd; at++)
    if (/^(?:new|suspected|probable|daily|active|possible)$/.test(norms[at]!)) return norms[at]!;
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
