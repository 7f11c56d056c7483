import { NUMBER, type Sentence, type Tokens, WORD } from '../article/types';
import { SMALL_NUMBERS } from '../english/numberWords';
import { words } from '../english/words';
import type { Measured } from './measured';
import { singularAt } from './nounTraits';
import type { ReadQuantity } from './quantities';

export const ABSTENTIONS = 'abstentions';
/** Of one side, beside those of the other. */
export const VOTES_CAST = 'votes cast';
/** Of a council or a board, whose seats both numbers make up. */
export const VOTES_IN_FAVOUR = 'votes in favour';
/** What is told of one vote by its numbers. A body votes several times on a day: the other number tells which vote it is. */
export const OF_VOTES: ReadonlySet<string> = new Set([ABSTENTIONS, VOTES_CAST, VOTES_IN_FAVOUR]);

interface Tally {
  readonly ayes: number;
  readonly noes: number;
  /** The token of the second number. */
  readonly last: number;
  readonly hyphened: boolean;
}

const VOTING = words('vote votes voted voting passed approved adopted rejected carried defeated backed ratified');
/** Two votes of a council of seven have the same numbers more often than not. */
const LEAST_VOTES = 20;
/** In tokens: "312 votes in favour and 198 against". */
const FARTHEST_NOES = 7;
/** In tokens: the sentence before and the one behind. */
const AROUND = 45;

/** "by 312 votes to 198", "with nine abstentions", "Seven members abstained". */
export function readOfVote(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  const abstained = abstainedAt(tokens, q);
  if (abstained >= 0) {
    const tally = onlyTally(tokens, sentence);
    return tally === null ? null : measuredAs(ABSTENTIONS, `of ${tally.ayes}-${tally.noes}`, abstained);
  }
  if (q.min === null || q.min !== q.max) return null;
  const isSmall = q.min < LEAST_VOTES;
  if (!isVoting(tokens, sentence) && !(isSmall && isOfBench(tokens, q))) return null;
  if (isSmall) return ofSmallBody(tokens, sentence, q, q.min);
  const own = tallyAt(tokens, q.first);
  if (own !== null && !own.hyphened && own.noes >= LEAST_VOTES)
    return measuredAs(VOTES_CAST, `to ${own.noes}`, q.first);
  for (let at = q.first - 1; at >= Math.max(sentence.firstToken, q.first - FARTHEST_NOES); at--) {
    const tally = tallyAt(tokens, at);
    if (tally?.last === q.first && !tally.hyphened && tally.ayes >= LEAST_VOTES)
      return measuredAs(VOTES_CAST, `after ${tally.ayes}`, q.first);
  }
  return null;
}

/** Beyond these a second round of the same body is likelier than another number for the first. */
const MOST_SEATS = 25;
const FOR = words('supported backed favoured favored voted approved');
/** In tokens: "five members of the council". */
const LONGEST_BODY = 6;

/** "The vote was six to one", "five members of the council supported it and two voted against": of how many in all. */
function ofSmallBody(tokens: Tokens, sentence: Sentence, q: ReadQuantity, ayes: number): Measured | null {
  const { norms } = tokens;
  const { endToken } = sentence;
  let noes = -1;
  if (q.head < 0 && norms[q.next] === 'to') noes = smallNumber(tokens, q.next + 1);
  else if (q.head >= 0 && norms[q.head] === 'votes' && norms[q.phraseEnd] === 'to')
    noes = smallNumber(tokens, q.phraseEnd + 1);
  else if (q.head >= 0) {
    let verb = q.phraseEnd;
    while (verb < Math.min(endToken, q.phraseEnd + LONGEST_BODY) && !FOR.has(norms[verb]!)) verb++;
    const inFavour = FOR.has(norms[verb] ?? '') && !/^(?:against|no|to)$/.test(norms[verb + 1] ?? '');
    for (let at = verb + 1; inFavour && noes < 0 && at < Math.min(endToken, verb + FARTHEST_NOES); at++)
      if (norms[at] === 'and' && isAgainst(norms, at + 2)) noes = smallNumber(tokens, at + 1);
  }
  if (noes < 0 || noes >= ayes || ayes + noes > MOST_SEATS || ayes + noes < 3) return null;
  return measuredAs(VOTES_IN_FAVOUR, `of ${ayes + noes}`, q.first);
}

const isAgainst = (norms: readonly string[], at: number): boolean =>
  norms[at] === 'against' || norms[at] === 'opposed' || (norms[at] === 'voted' && norms[at + 1] === 'against');

function smallNumber({ norms, kinds }: Tokens, at: number): number {
  const norm = norms[at] ?? '';
  if (/^[-–‑%]$|^(?:percent|per|million|billion|of)$/.test(norms[at + 1] ?? '')) return -1;
  return kinds[at] === NUMBER ? wholeNumber(norm) : (SMALL_NUMBERS.get(norm) ?? -1);
}

function measuredAs(measure: string, group: string, at: number): Measured {
  return { measure, group, part: false, at, grows: false, owned: false };
}

function abstainedAt(tokens: Tokens, q: ReadQuantity): number {
  if (q.head >= 0 && singularAt(tokens, q.head) === 'abstention') return q.head;
  // "Seven MPs abstained": letters are no noun that is counted.
  const verb =
    q.head < 0 && tokens.kinds[q.next] === WORD && tokens.norms[q.next] !== 'abstained' ? q.next + 1 : q.phraseEnd;
  return /^abstain(?:ed|ing)$/.test(tokens.norms[verb] ?? '') ? verb : -1;
}

function isVoting({ norms }: Tokens, { firstToken, endToken }: Sentence): boolean {
  for (let at = firstToken; at < endToken; at++) if (VOTING.has(norms[at]!)) return true;
  return false;
}

/** "By a majority of three to two", "a decision of five to four": judges decide, and seldom vote. */
function isOfBench({ norms }: Tokens, { first }: ReadQuantity): boolean {
  return norms[first - 1] === 'of' && DECISIONS.has(norms[first - 2] ?? '');
}

const DECISIONS = words('majority decision ruling verdict split');

/** The numbers of the one vote that the sentence, else those beside it, tell of. */
function onlyTally(tokens: Tokens, { firstToken, endToken }: Sentence): Tally | null {
  return tallyWithin(tokens, firstToken, endToken) ?? tallyWithin(tokens, firstToken - AROUND, endToken + AROUND);
}

/** Null where there is none, or more than one. */
function tallyWithin(tokens: Tokens, from: number, end: number): Tally | null {
  let only: Tally | null = null;
  let voting = false;
  for (let at = Math.max(0, from); at < Math.min(tokens.count, end); at++) {
    voting ||= VOTING.has(tokens.norms[at]!);
    const tally = tallyAt(tokens, at);
    if (tally === null) continue;
    if (only !== null && (only.ayes !== tally.ayes || only.noes !== tally.noes)) return null;
    only = tally;
  }
  return voting ? only : null;
}

/** "312-198", "312 to 198", "312 votes to 198", "312 votes for and 198 against" that begin at this token. */
function tallyAt({ norms, kinds, count }: Tokens, at: number): Tally | null {
  const ayes = kinds[at] === NUMBER ? wholeNumber(norms[at]!) : -1;
  if (ayes < 0 || /^[-–‑]$/.test(norms[at - 1] ?? '')) return null;
  const next = norms[at + 1] ?? '';
  let last = -1;
  const hyphened = /^[-–‑]$/.test(next);
  if (hyphened) last = norms[at + 2] === 'to' ? at + 4 : at + 2;
  else if (next === 'to') last = at + 2;
  else if (next === 'votes' && norms[at + 2] === 'to') last = at + 3;
  else if (next === 'votes') {
    for (let k = at + 2; k < Math.min(count, at + FARTHEST_NOES) && last < 0 && !/^[.;]$/.test(norms[k]!); k++)
      if (kinds[k] === NUMBER && norms[k + 1] === 'against') last = k;
  }
  const noes = last >= 0 && kinds[last] === NUMBER ? wholeNumber(norms[last]!) : -1;
  // "2-1-3", "312 to 198 million"
  if (noes < 0 || /^(?:[-–‑%]|percent|per|million|billion)$/.test(norms[last + 1] ?? '')) return null;
  return { ayes, noes, last, hyphened };
}

function wholeNumber(norm: string): number {
  return /^\d{1,3}$/.test(norm) ? Number(norm) : -1;
}
