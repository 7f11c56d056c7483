import {
  CAPITAL,
  NUMBER,
  PUNCTUATION,
  QUOTE_MARK,
  type Sentence,
  SPACE_BEFORE,
  type Tokens,
  WORD,
} from '../article/types';
import type { Amount, ReadUnit } from './amountTypes';
import { countUnit } from './countUnits';
import { isAddress } from './notQuantities';
import { readCounted } from './nounPhrases';
import {
  BEGINS_HEDGE,
  DAY,
  ENDS_HEDGE,
  FOUR_DIGITS,
  GOES_ON,
  HYPHEN,
  JOINS_RANGE,
  LABEL,
  LEADING_ZERO,
  MAY_BEGIN,
  NEAR_DAY,
  numberTraitsAt,
  OF_DATE,
  SAYS_UNIT,
  TELLS_BEHIND,
} from './numberTraits';
import type { ReadQuantity } from './quantities';
import { mayGoOnHedge, readHedgeBefore } from './quantityHedges';
import { isAge } from './ranges';
import { isHyphen } from './tokenMarks';
import type { Modifier } from './types';

/*
 * The quantities around which nothing stands that could make more of them: four in five. What is read here is what
 * `readAnyQuantity` gives by its long way, which most texts need so seldom that it is never compiled.
 */

/** Whether the words beside the amount leave no doubt that it is a quantity of its own, but for a hedge before it. */
export function standsPlainly(tokens: Tokens, amount: Amount, { firstToken, endToken }: Sentence): boolean {
  const { flags, kinds, norms } = tokens;
  const { first, next, unit, form } = amount;
  if (amount.value <= 0 || first === 0 || next + 1 >= tokens.count) return false;
  if (form === 'fraction' && kinds[amount.numberFirst] !== WORD) return false;
  if (!(flags[first]! & SPACE_BEFORE) && kinds[first - 1] !== QUOTE_MARK) return false;
  const traits = numberTraitsAt(tokens, amount.numberFirst);
  const before = numberTraitsAt(tokens, first - 1);
  const behind = numberTraitsAt(tokens, next);
  if (traits & (FOUR_DIGITS | LEADING_ZERO) || before & HYPHEN) return false;
  const digits = form === 'digits';
  if (unit !== null) {
    if (norms[next] === 'below' || norms[next] === '(') return false;
    if (behind & (JOINS_RANGE | BEGINS_HEDGE) && !tellsNothing(tokens, next)) return false;
    if (norms[amount.numberFirst + 1] === 's') return false;
    return !digits || unit.dimension !== 'duration:month' || isPlainPeriod(tokens, amount, firstToken, traits, before);
  }
  // What stands right behind a bare number, or begins a name there, may be one with it.
  if (before & LABEL || mayBeMonth(tokens, first - 1, before)) return false;
  if (digits && first > firstToken && !isPlainBefore(tokens, first, traits, before)) return false;
  if (behind & TELLS_BEHIND) {
    if (!tellsNothing(tokens, next)) return false;
    if (behind & HYPHEN) return true;
  }
  if (!(flags[next]! & SPACE_BEFORE))
    return kinds[next] === PUNCTUATION && !(behind & GOES_ON) && (flags[next + 1]! & SPACE_BEFORE) !== 0;
  return kinds[next] !== NUMBER && !(digits && flags[next]! & CAPITAL && isAddress(tokens, next, endToken));
}

/** Whether the word before digits takes them into no name, date, bracket or "No. 5". */
function isPlainBefore({ flags, norms }: Tokens, first: number, traits: number, before: number): boolean {
  if (flags[first - 1]! & CAPITAL || (traits & DAY && before & NEAR_DAY)) return false;
  return norms[first - 1] !== '(' && norms[first - 1] !== '.';
}

/** "May 12", but not "the last 12". */
function mayBeMonth(tokens: Tokens, at: number, traits: number): boolean {
  return (traits & OF_DATE) !== 0 && tokens.norms[at] !== 'last';
}

/** "in 18 months", "a 25-year career", and no day of a month: digits before what may be one. */
function isPlainPeriod(tokens: Tokens, amount: Amount, firstToken: number, traits: number, before: number): boolean {
  if (tokens.flags[amount.numberNext]! & CAPITAL || before & LABEL) return false;
  if (mayBeMonth(tokens, amount.first - 1, before)) return false;
  return amount.first === firstToken || isPlainBefore(tokens, amount.first, traits, before);
}

/** "five of the", "12 in the town", "two and then", "two-man": what may make more of the number before it does not. */
function tellsNothing(tokens: Tokens, next: number): boolean {
  const { flags, kinds, norms } = tokens;
  const behind = next + 1;
  const traits = numberTraitsAt(tokens, behind);
  if (kinds[behind] !== WORD || traits & (MAY_BEGIN | OF_DATE)) return false;
  const norm = norms[next];
  const word = norms[behind]!;
  if (norm === 'of' || norm === 'to') return true;
  if (norm === 'and' || norm === 'or') return !mayGoOnHedge(word);
  if (norm === 'in') return word !== 'every' && word !== 'each';
  if (!isHyphen(norm) || (flags[next]! | flags[behind]!) & SPACE_BEFORE || traits & GOES_ON) return false;
  return !JOINED.has(word);
}

/** Behind a hyphen, these make a range or a hedge of it: "8-to-10", "40-odd". */
const JOINED = new Set(['to', 'or', 'and', 'odd', 'plus', 'ish']);

function saysMore(tokens: Tokens, before: number, named: ReadUnit | null): boolean {
  const traits = numberTraitsAt(tokens, before);
  return (traits & HYPHEN) !== 0 || tokens.norms[before] === '(' || (named === null && (traits & SAYS_UNIT) !== 0);
}

/** Null where nothing is counted by a number that the words before it may say more of. */
export function plainQuantity(
  tokens: Tokens,
  text: string,
  amount: Amount,
  { firstToken, endToken }: Sentence,
  s: number,
): ReadQuantity | null {
  const { next, value } = amount;
  let first = amount.first;
  let named = amount.unit;
  let head = -1;
  let phraseEnd = next;
  const open = amount.form === 'open';
  let modifier: Modifier = open ? 'atLeast' : 'exact';
  let added = false;
  const before = numberTraitsAt(tokens, first - 1);
  if (named === null) {
    const counted = readCounted(tokens, next, endToken, value === 1 || isHalfOne(tokens, amount));
    head = counted.head;
    if (head < 0) {
      if (before & SAYS_UNIT) {
        if (!mayBeAge(tokens, first)) return null;
        named = ageOf(tokens, text, amount);
      }
    } else {
      phraseEnd = counted.end;
      if (numberTraitsAt(tokens, phraseEnd) & BEGINS_HEDGE) return null;
      named = countUnit(tokens, text, counted.first, head, phraseEnd, endToken);
    }
  }
  if (before & ENDS_HEDGE && first > firstToken) {
    const read = readHedgeBefore(tokens, first, firstToken);
    if (read.hedge !== null && (!open || read.hedge === 'about')) modifier = read.hedge;
    // "life expectancy is about 73", "(about $5 million)": what stands before the hedge may say more of it, too.
    if (read.first !== first && saysMore(tokens, read.first - 1, named)) return null;
    first = read.first;
    added = read.added;
  }
  return {
    start: tokens.starts[first]!,
    end: tokens.ends[next - 1]!,
    sentence: s,
    first,
    next,
    numberFirst: amount.numberFirst,
    numberNext: amount.numberNext,
    min: value,
    max: open ? null : value,
    unit: named === null ? '' : named.name,
    modifier,
    precision: amount.precision,
    dimension: named !== null ? named.dimension : amount.form === 'fraction' && head < 0 ? 'share' : 'number',
    head,
    phraseEnd,
    form: amount.form,
    change: false,
    added,
    implicit: false,
  };
}

/** "Ann Roe, 44, said": of what may say a unit before a bare number, a comma says at most an age. */
function mayBeAge({ norms }: Tokens, first: number): boolean {
  return norms[first - 1] === ',';
}

function ageOf(tokens: Tokens, text: string, amount: Amount): ReadUnit | null {
  const { next } = amount;
  return isAge(tokens, text, amount, next) ? { name: 'year', dimension: 'age', next } : null;
}

/** "a half point": the noun is in the singular. */
function isHalfOne({ norms }: Tokens, { numberNext, next }: Amount): boolean {
  return norms[numberNext - 1] === 'half' && norms[numberNext - 2] === 'a' && norms[next] !== 'of';
}
