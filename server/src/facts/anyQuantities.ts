import { type Sentence, type Tokens, WORD } from '../article/types';
import { GROUP_OF } from '../english/measures';
import { isPlural, singularOf } from '../english/nouns';
import { words } from '../english/words';
import { isAge, saysAged } from './ageForms';
import { readUnit } from './amounts';
import type { Amount, ReadUnit } from './amountTypes';
import { countUnit } from './countUnits';
import { readCounted } from './nounPhrases';
import {
  BEGINS_HEDGE,
  ENDS_HEDGE,
  HYPHEN,
  JOINS_RANGE,
  MAY_BEGIN,
  numberTraitsAt,
  SAYS_UNIT,
  TELLS_BEHIND,
} from './numberTraits';
import type { ReadQuantity } from './quantities';
import { signedByContext, unitByContext } from './quantityContext';
import { readHedgeAfter, readHedgeBefore } from './quantityHedges';
import { type Range, readRange, readRatio, type Skip } from './ranges';
import { ratedBehindBracket } from './rates';

/** A quantity while what stands around its amount is taken into it, step by step. */
type Draft = { -readonly [K in keyof ReadQuantity]: ReadQuantity[K] };

/** The quantity of an amount, whatever stands around it: each step adds to it what it finds. */
export function readAnyQuantity(
  tokens: Tokens,
  text: string,
  amount: Amount,
  sentence: Sentence,
  s: number,
): ReadQuantity | Skip {
  const q = draftOf(amount, s);
  const behind = numberTraitsAt(tokens, amount.next);
  const range = behind & JOINS_RANGE ? readRange(tokens, text, amount, sentence) : null;
  if (range !== null && 'skipTo' in range) return range;
  const single = range === null;
  let named = single ? amount.unit : (takeRange(q, amount, range) ?? amount.unit);
  let ratio = false;
  if (amount.form === 'open') leaveOpen(q);
  else if (single && behind & TELLS_BEHIND && mayBeOneOfMany(tokens, q.next))
    ratio = takeRatio(q, tokens, text, amount, sentence.endToken);
  if (q.first > sentence.firstToken && numberTraitsAt(tokens, q.first - 1) & ENDS_HEDGE)
    takeHedgeBefore(q, tokens, sentence.firstToken);
  if (numberTraitsAt(tokens, q.next) & BEGINS_HEDGE)
    named = takeHedgeAfter(q, tokens, text, amount, named, sentence.endToken);
  if (named === null) named = unitAround(q, tokens, text, amount, sentence, single, ratio);
  if (single && mayBeBelowZero(tokens, q.first, q.next)) takeSign(q, tokens, amount, named, sentence);
  settle(q, tokens, named, sentence.endToken);
  return q;
}

function leaveOpen(q: Draft): void {
  q.max = null;
  q.modifier = 'atLeast';
}

/** Its unit and its place in the text, now that nothing more is taken into it. */
function settle(q: Draft, tokens: Tokens, named: ReadUnit | null, end: number): void {
  if (named !== null) {
    if (q.head < 0) q.phraseEnd = q.next;
    const unit = tokens.norms[q.next] === '(' ? ratedBehindBracket(tokens, named, q.next, end) : named;
    q.unit = unit.name;
    q.dimension = unit.dimension;
  } else if (q.form === 'fraction') q.dimension = 'share';
  if (q.max !== q.min) putInOrder(q);
  q.start = tokens.starts[q.first]!;
  q.end = tokens.ends[q.next - 1]!;
}

/** "between minus 5 and minus 10", "ranged from 34 to 18 degrees"; of a change, the order is that of time. */
function putInOrder(q: Draft): void {
  const { min, max } = q;
  if (max === null || max >= min! || (max >= 0 && q.change)) return;
  q.min = max;
  q.max = min;
}

function draftOf(amount: Amount, sentence: number): Draft {
  return {
    start: 0,
    end: 0,
    sentence,
    first: amount.first,
    next: amount.next,
    numberFirst: amount.numberFirst,
    numberNext: amount.numberNext,
    min: amount.value,
    max: amount.value,
    unit: '',
    modifier: 'exact',
    precision: amount.precision,
    dimension: 'number',
    head: -1,
    phraseEnd: amount.next,
    form: amount.form,
    change: false,
    added: false,
    implicit: false,
  };
}

/** The unit of the range's other end. */
function takeRange(q: Draft, low: Amount, { high, first, low: least, change }: Range): ReadUnit | null {
  q.max = high.value;
  q.precision = Math.min(low.precision, high.precision);
  if (low.scale === 1 && high.scale > 1 && low.value * high.scale <= high.value && sharesScale(low, high)) {
    q.min = low.value * high.scale;
    q.precision = Math.min(low.precision * high.scale, high.precision);
  }
  if (least !== undefined) q.min = least;
  q.first = first;
  q.next = high.next;
  q.numberNext = high.numberNext;
  q.change = change;
  return high.unit;
}

function sharesScale(low: Amount, high: Amount): boolean {
  // "$200 to $4 million" is 200 dollars; "$5 to $6 billion" is five billion.
  return low.value <= high.value / high.scale;
}

/** "one in five", "1 out of 10", not "12 in the town". */
function mayBeOneOfMany(tokens: Tokens, at: number): boolean {
  const norm = tokens.norms[at];
  if (norm === 'out') return true;
  if (norm !== 'in' || at + 1 >= tokens.count) return false;
  const whole = tokens.norms[at + 1];
  if (whole === 'every' || whole === 'each' || tokens.kinds[at + 1] !== WORD) return true;
  return (numberTraitsAt(tokens, at + 1) & MAY_BEGIN) !== 0;
}

function takeRatio(q: Draft, tokens: Tokens, text: string, amount: Amount, end: number): boolean {
  const part = readRatio(tokens, text, amount, end);
  if (part === null) return false;
  q.min = part.value;
  q.max = part.value;
  q.precision = part.value;
  q.next = part.next;
  q.form = 'fraction';
  return true;
}

function takeHedgeBefore(q: Draft, tokens: Tokens, sentenceStart: number): void {
  const before = readHedgeBefore(tokens, q.first, sentenceStart);
  if (before.hedge !== null && (q.form !== 'open' || before.hedge === 'about')) q.modifier = before.hedge;
  q.first = before.first;
  q.added = before.added;
}

/** "40 or so miles", "50+ km": the unit may stand behind the hedge. Its unit, if it has one now. */
function takeHedgeAfter(
  q: Draft,
  tokens: Tokens,
  text: string,
  { value, precision, form, scale }: Amount,
  unit: ReadUnit | null,
  end: number,
): ReadUnit | null {
  const after = readHedgeAfter(tokens, q.next, end);
  if (after === null) return unit;
  if (q.modifier === 'exact') q.modifier = after.hedge;
  q.next = after.next;
  const named = unit ?? readUnit(tokens, text, { value, precision, next: q.next, form, scale }, end);
  if (named !== null && named.next > q.next) q.next = named.next;
  return named;
}

/** The unit of a number that is told without one: what it counts, or what the words beside it say. */
function unitAround(
  q: Draft,
  tokens: Tokens,
  text: string,
  amount: Amount,
  sentence: Sentence,
  single: boolean,
  ratio: boolean,
): ReadUnit | null {
  q.phraseEnd = q.next;
  // "a category 4 storm" is no four storms.
  const counts = !ratio && tokens.norms[amount.first - 1] !== 'category';
  const counted = counts ? takeCounted(q, tokens, text, amount, sentence.endToken) : null;
  return counted ?? unitBeside(q, tokens, text, amount, sentence, single, ratio);
}

/** What is counted, as a unit. */
function takeCounted(q: Draft, tokens: Tokens, text: string, amount: Amount, end: number): ReadUnit | null {
  const { norms } = tokens;
  // "a half point" and "one point" have a noun in the singular.
  const half = norms[amount.numberNext - 1] === 'half' && norms[amount.numberNext - 2] === 'a';
  const singular = (q.min === 1 && q.max === 1) || (half && norms[q.next] !== 'of');
  const counted = readCounted(tokens, q.next, end, singular);
  q.head = counted.head;
  q.phraseEnd = counted.end;
  if (q.head < 0) return null;
  if (numberTraitsAt(tokens, q.phraseEnd) & BEGINS_HEDGE && q.modifier === 'exact' && norms[q.phraseEnd] !== 'at')
    takeLateHedge(q, tokens, end);
  return countUnit(tokens, text, counted.first, q.head, q.phraseEnd, end);
}

/** "40 people or more". */
function takeLateHedge(q: Draft, tokens: Tokens, end: number): void {
  const late = readHedgeAfter(tokens, q.phraseEnd, end);
  if (late === null) return;
  q.modifier = late.hedge;
  q.phraseEnd = late.next;
}

/** The unit of a number that counts nothing, from the words beside it. */
function unitBeside(
  q: Draft,
  tokens: Tokens,
  text: string,
  amount: Amount,
  sentence: Sentence,
  single: boolean,
  ratio: boolean,
): ReadUnit | null {
  const { next } = q;
  if (single && numberTraitsAt(tokens, amount.first - 1) & (SAYS_UNIT | HYPHEN) && isParentOf(tokens, amount))
    return { name: 'child', dimension: 'count', next };
  if (single && q.first < amount.first && isAgeLimit(tokens, q, amount, sentence))
    return { name: 'year', dimension: 'age', next };
  if (tellsAge(tokens, text, q, amount, single)) return { name: 'year', dimension: 'age', next };
  // "80 who are new": people, since nothing else is a who.
  if (!ratio && tokens.norms[next] === 'who' && next < sentence.endToken)
    return { name: 'person', dimension: 'count', next };
  if (!(numberTraitsAt(tokens, Math.min(q.first, amount.first) - 1) & SAYS_UNIT)) return null;
  const context = unitByContext(tokens, text, { first: q.first, next, amount, named: null, head: -1 }, sentence);
  if (context === null) return null;
  q.first = context.first;
  q.next = Math.max(next, context.named.next);
  return context.named;
}

function tellsAge(tokens: Tokens, text: string, q: Draft, amount: Amount, single: boolean): boolean {
  const before = numberTraitsAt(tokens, amount.first - 1) | numberTraitsAt(tokens, q.first - 1);
  if (!(before & SAYS_UNIT)) return false;
  // "aged between 24 and 61", "between the ages of 24 and 61".
  if (!single) return amount.value <= 115 && (saysAged(tokens, q.first) || saysAged(tokens, amount.first));
  return isAge(tokens, text, amount, q.first, q.next);
}

/** "a mother of three", "father-of-two" */
function isParentOf({ norms }: Tokens, { first, value, scale }: Amount): boolean {
  const of = norms[first - 1] === '-' ? first - 2 : first - 1;
  const parent = norms[of - 1] === '-' ? of - 2 : of - 1;
  return norms[of] === 'of' && value <= 16 && scale === 1 && PARENTS.has(norms[parent] ?? '');
}

const PARENTS = new Set('father mother dad mum mom parent parents grandfather grandmother'.split(' '));

/** "children under 5", "those over 65": behind people, a bound of nothing else is one of their age. */
function isAgeLimit(tokens: Tokens, { first }: Draft, { value, scale, form }: Amount, sentence: Sentence): boolean {
  if (first <= sentence.firstToken || !/^(?:under|over)$/.test(tokens.norms[first]!)) return false;
  if (scale !== 1 || form === 'fraction' || value < 1 || value > 100 || !Number.isInteger(value)) return false;
  const people = tokens.norms[first - 1]!;
  return OF_AN_AGE.has(people) || (isPlural(people) && GROUP_OF.has(singularOf(people)));
}

const OF_AN_AGE = words(
  'those anyone everyone everybody anybody someone adults drivers voters patients pupils travellers travelers',
);

function mayBeBelowZero({ norms }: Tokens, first: number, next: number): boolean {
  const before = norms[first - 1];
  return before === '(' || before === '-' || before === '−' || norms[next] === 'below';
}

function takeSign(q: Draft, tokens: Tokens, amount: Amount, named: ReadUnit | null, sentence: Sentence): void {
  const { first, next, head } = q;
  const below = signedByContext(tokens, { first, next, amount, named, head }, sentence);
  if (below === null) return;
  q.next = below;
  q.min = -q.min!;
  if (q.max !== null) q.max = -q.max;
}
