import type { Tokens } from '../article/types';
import type { ReadQuantity } from './quantities';
import { unitSaidBefore } from './sharedUnits';
import type { Modifier } from './types';

/** A quantity to be changed, of the same shape as all others: a spread makes another, and its readers are compiled anew. */
function copyOf(q: ReadQuantity): { -readonly [K in keyof ReadQuantity]: ReadQuantity[K] } {
  return {
    start: q.start,
    end: q.end,
    sentence: q.sentence,
    first: q.first,
    next: q.next,
    numberFirst: q.numberFirst,
    numberNext: q.numberNext,
    min: q.min,
    max: q.max,
    unit: q.unit,
    modifier: q.modifier,
    precision: q.precision,
    dimension: q.dimension,
    head: q.head,
    phraseEnd: q.phraseEnd,
    form: q.form,
    change: q.change,
    added: q.added,
    implicit: q.implicit,
  };
}

function withUnit(q: ReadQuantity, unit: string, dimension: string): ReadQuantity {
  const copy = copyOf(q);
  copy.unit = unit;
  copy.dimension = dimension;
  return copy;
}

/** The number alone: what stands before it is no hedge. */
export function withoutHedge(tokens: Tokens, q: ReadQuantity): ReadQuantity {
  const copy = copyOf(q);
  copy.first = q.numberFirst;
  copy.start = tokens.starts[q.numberFirst]!;
  copy.modifier = 'exact';
  return copy;
}

/** "5, 10 and 20 km": the last of a list has the unit of all. */
export function shareUnit(tokens: Tokens, found: ReadQuantity[]): void {
  const last = found[found.length - 1]!;
  const link = tokens.norms[last.first - 1];
  if (link !== 'and' && link !== 'or') return;
  if (last.unit === '' || /^(?:count|number|share|age)$/.test(last.dimension)) return;
  for (let k = found.length - 2; k >= 0; k--) {
    const [one, next] = [found[k]!, found[k + 1]!];
    const bare =
      one.unit === '' && one.dimension === 'number' && one.form === 'digits' && one.sentence === last.sentence;
    if (!bare || one.next !== next.first - 1 || !/^(?:and|or|,)$/.test(tokens.norms[one.next] ?? '')) return;
    if (tokens.norms[one.next] === ',' && k === found.length - 2) return;
    found[k] = withUnit(one, last.unit, last.dimension);
  }
}

/** "Where do the 85 million go?": the sum that the paragraph is about, in its one currency. */
export function shareCurrency(tokens: Tokens, found: ReadQuantity[], from: number): void {
  for (let k = from; k < found.length; k++) {
    if (!isBareSum(found[k]!)) continue;
    const sum = sumOfAll(found, from);
    if (sum !== null) giveCurrency(tokens, found, from, sum);
    return;
  }
}

function isBareSum({ dimension, unit, form, min }: ReadQuantity): boolean {
  return dimension === 'number' && unit === '' && form === 'digits' && min !== null && min >= 1e6;
}

/** The last sum, if all are in its currency. */
function sumOfAll(found: readonly ReadQuantity[], from: number): ReadQuantity | null {
  let sum: ReadQuantity | null = null;
  for (let k = from; k < found.length; k++) {
    const one = found[k]!;
    if (!one.dimension.startsWith('money:') || one.unit.includes(' per ')) continue;
    if (sum !== null && sum.dimension !== one.dimension) return null;
    sum = one;
  }
  return sum;
}

function giveCurrency(tokens: Tokens, found: ReadQuantity[], from: number, sum: ReadQuantity): void {
  for (let k = from; k < found.length; k++) {
    const one = found[k]!;
    const other = tokens.norms[one.first - 1] === 'other' ? one.first - 2 : one.first - 1;
    if (isBareSum(one) && /^(?:the|those|that|these)$/.test(tokens.norms[other] ?? ''))
      found[k] = withUnit(one, sum.unit, sum.dimension);
  }
}

const LOWER: ReadonlySet<Modifier> = new Set(['over', 'atLeast']);
const UPPER: ReadonlySet<Modifier> = new Set(['under', 'atMost']);

/** "more than 10 and fewer than 40 people": a lower and an upper bound of one number make an interval. */
export function withOtherBound(tokens: Tokens, before: ReadQuantity, q: ReadQuantity): ReadQuantity | null {
  if (before.next !== q.first - 1 || before.form === 'open' || q.form === 'open') return null;
  const link = tokens.norms[before.next];
  if (link !== 'and' && link !== 'but' && link !== ',') return null;
  const rising = LOWER.has(before.modifier) && UPPER.has(q.modifier);
  const falling = UPPER.has(before.modifier) && LOWER.has(q.modifier);
  const [low, high] = rising ? [before.min, q.max] : falling ? [q.min, before.max] : [null, null];
  if (low === null || high === null || low >= high) return null;
  if (before.unit !== '' && before.unit !== q.unit && q.unit !== '') return null;
  const unit = q.unit === '' ? before : q;
  const bounded = copyOf(q);
  bounded.start = before.start;
  bounded.first = before.first;
  bounded.numberFirst = before.numberFirst;
  bounded.min = low;
  bounded.max = high;
  bounded.unit = unit.unit;
  bounded.dimension = unit.dimension;
  bounded.modifier = 'exact';
  bounded.precision = Math.min(before.precision, q.precision);
  return bounded;
}

/** "rose 64 points to 4,577", "435 homes by sale and 187 by tender": the unit is said once. */
export function withUnitBefore(
  tokens: Tokens,
  text: string,
  q: ReadQuantity,
  before: ReadQuantity,
  found: readonly ReadQuantity[],
): ReadQuantity {
  if (q.unit !== '' || q.dimension !== 'number') return q;
  if (before.dimension === 'age' && isNextAge(tokens, q, found)) return withUnit(q, before.unit, before.dimension);
  if (q.form !== 'digits') return q;
  const said = unitSaidBefore(tokens, q, found);
  if (said !== null) return withUnit(q, said.unit, said.dimension);
  const link = tokens.norms[q.first - 1];
  if (before.unit === '' || (link !== 'to' && link !== 'and' && link !== 'not')) return q;
  const after = tokens.norms[q.next] ?? '';
  const to = link === 'to' && before.next === q.first - 1 && before.dimension !== 'percent';
  const and =
    link === 'and' && before.dimension === 'count' && /^(?:by|in|at|on|from)$/.test(after) && q.start - before.end < 60;
  // "710 million crowns, not 640 million": a sum against a sum.
  const not =
    link === 'not' && before.dimension.startsWith('money') && q.end - q.start > 4 && q.start - before.end < 60;
  const rest = text.slice(before.end, q.start);
  if (!(to || and || not) || /[.;:]/.test(rest)) return q;
  return withUnit(q, before.unit, before.dimension);
}

/** "Aged 24, 31 and 40", "her children, 4 and 6": as old as the one before it is. */
function isNextAge({ norms }: Tokens, q: ReadQuantity, found: readonly ReadQuantity[]): boolean {
  const before = found[found.length - 1]!;
  const { min, first, next } = q;
  if (min === null || min !== q.max || min < 1 || min > 115 || !Number.isInteger(min) || q.modifier !== 'exact')
    return false;
  if (q.form !== 'digits' && q.form !== 'words') return false;
  const link = norms[first - 1];
  if (link === ',') return before.next === first - 1 && /^(?:,|and|or)$/.test(norms[next] ?? '');
  if (link !== 'and' && link !== 'or') return false;
  if (before.next === first - 1) return true;
  // "Roe, 41, and 12 were hurt": with a comma only where a list of ages ends and closes.
  const earlier = found[found.length - 2];
  return (
    norms[first - 2] === ',' &&
    before.next === first - 2 &&
    earlier?.dimension === 'age' &&
    earlier.next === before.first - 1
  );
}
