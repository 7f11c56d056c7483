import { NUMBER, SPACE_BEFORE, SYMBOL, type Tokens, WORD } from '../article/types';
import { CURRENCY_SIGNS } from '../english/currencies';
import { OPEN_SCALES, SCALES } from '../english/numberWords';
import type { Amount, ReadUnit } from './amountTypes';
import { times } from './digits';
import {
  AFTER_UNIT,
  ARTICLE,
  BEGINS,
  GOES_ON,
  HYPHEN,
  MAY_BEGIN,
  numberTraitsAt,
  PLAIN,
  plainNumberAt,
  SCALE,
  UNIT,
} from './numberTraits';
import { PLAIN_UNITS } from './plainUnits';

/*
 * The amounts that nearly all news is told in: "50 people", "two men", "$300 million", "12 percent", "12-year-old". What is
 * read here is what `readAmount` gives by its long way; whatever might make a difference to that is left to it.
 */

/** The amount that begins at token `i`, where nothing but one number, its scale and one unit can be meant; else null. */
export function readPlainAmount(tokens: Tokens, text: string, i: number, end: number): Amount | null {
  const kind = tokens.kinds[i];
  if (kind === SYMBOL) return readPlainSum(tokens, text, i, end);
  const traits = numberTraitsAt(tokens, i);
  if (i >= end || (kind !== NUMBER && kind !== WORD)) return null;
  if (!(traits & PLAIN)) return kind === WORD && traits & BEGINS ? readPlainMagnitude(tokens, i, end) : null;
  const { value, precision, form } = plainNumberAt(tokens, i);
  const next = i + 1;
  const after = next < end ? numberTraitsAt(tokens, next) : 0;
  if (after & SCALE && form === 'digits') {
    const factor = SCALES.get(tokens.norms[next]!)!;
    const behind = next + 1 < end ? numberTraitsAt(tokens, next + 1) : 0;
    if (factor < 1000 || !endsNumber(tokens, next + 1, end, behind)) return null;
    const scaled = times(value, factor);
    return amountOf(i, i, next + 1, next + 1, scaled, precision * factor, form, factor, null);
  }
  if (endsNumber(tokens, next, end, after)) return amountOf(i, i, next, next, value, precision, form, 1, null);
  const unit = after & GOES_ON ? unitAfter(tokens, text, next, end, after) : null;
  return unit === null ? null : amountOf(i, i, next, unit.next, value, precision, form, 1, unit);
}

/** "dozens", "hundreds of", "tens of thousands". */
function readPlainMagnitude(tokens: Tokens, i: number, end: number): Amount | null {
  const first = OPEN_SCALES.get(tokens.norms[i]!);
  if (first === undefined) return null;
  let next = i + 1;
  const second = tokens.norms[next] === 'of' && next + 1 < end ? OPEN_SCALES.get(tokens.norms[next + 1]!) : undefined;
  if (second !== undefined) next += 2;
  // "tens" and "scores" alone.
  else if (first < 100 && first !== 12) return null;
  if (next < end && numberTraitsAt(tokens, next) & GOES_ON) return null;
  const value = first * (second ?? 1);
  return amountOf(i, i, next, next, value, value, 'open', value, null);
}

/** "$300 million", "£4.50" and not "$15 50", "£4 and 50p" or "$5 a day". */
function readPlainSum(tokens: Tokens, text: string, i: number, end: number): Amount | null {
  const at = i + 1;
  if (at >= end || tokens.kinds[at] !== NUMBER || !(numberTraitsAt(tokens, at) & PLAIN)) return null;
  const currency = CURRENCY_SIGNS.get(text[tokens.starts[i]!]!);
  if (currency === undefined || (i > 0 && tokens.kinds[i - 1] === WORD && mayBeCode(tokens, i))) return null;
  const scale = at + 1 < end && numberTraitsAt(tokens, at + 1) & SCALE ? SCALES.get(tokens.norms[at + 1]!)! : 1;
  const next = scale === 1 ? at + 1 : at + 2;
  if ((scale > 1 && scale < 1000) || mayGoOn(tokens, next, end)) return null;
  const { value, precision, form } = plainNumberAt(tokens, at);
  if (scale === 1 && Number.isInteger(value) && next < end && mayGiveCoins(tokens, next, end)) return null;
  const unit: ReadUnit = { name: currency.name, dimension: `money:${currency.code}`, next };
  return amountOf(i, at, next, next, scale === 1 ? value : times(value, scale), precision * scale, form, scale, unit);
}

/** Whether what stands behind a sum may belong to it. */
function mayGoOn(tokens: Tokens, next: number, end: number): boolean {
  const traits = numberTraitsAt(tokens, next);
  if (next < end && traits & GOES_ON && tokens.norms[next] !== 'in') return true;
  return (traits & AFTER_UNIT) !== 0 || joinsNumber(tokens, next, end);
}

/** "A$5", "hk $10": the letters before the sign say whose dollars. */
function mayBeCode({ norms, flags }: Tokens, sign: number): boolean {
  if (!(flags[sign]! & SPACE_BEFORE)) return true;
  const before = norms[sign - 1];
  return before === 'hk' || before === 'nz' || before === 'c' || before === 's';
}

function mayGiveCoins(tokens: Tokens, next: number, end: number): boolean {
  const norm = tokens.norms[next];
  if (norm !== 'and' && norm !== ',') return (numberTraitsAt(tokens, next) & MAY_BEGIN) !== 0;
  return next + 1 < end && (numberTraitsAt(tokens, next + 1) & (MAY_BEGIN | GOES_ON)) !== 0;
}

/** "12 and a half", "twenty and three fifths". */
function joinsNumber(tokens: Tokens, next: number, end: number): boolean {
  if (next >= end || tokens.norms[next] !== 'and') return false;
  return (numberTraitsAt(tokens, next + 1) & (MAY_BEGIN | ARTICLE | PLAIN)) !== 0;
}

const IN_UNITS = /^(?:thick|long|tall|wide|deep|high|diameter)$/;
const INCH_MARKS = /^(?:long|tall|wide|deep|high|thick|x|×)$/;

function endsNumber(tokens: Tokens, next: number, end: number, after: number): boolean {
  return after & GOES_ON ? standsAlone(tokens, next, end, after) : !joinsNumber(tokens, next, end);
}

/** Whether what may go on with a number does not: "12 in the town", "12-page", `“… the 12"`. */
function standsAlone(tokens: Tokens, next: number, end: number, after: number): boolean {
  const { norms, kinds, flags } = tokens;
  const behind = next + 1;
  if (behind >= end) return false;
  if (after & HYPHEN) {
    if (flags[next]! & SPACE_BEFORE || flags[behind]! & SPACE_BEFORE || kinds[behind] !== WORD) return false;
    return norms[behind] !== 'and' && !(numberTraitsAt(tokens, behind) & GOES_ON);
  }
  const norm = norms[next];
  if (norm === 'in') {
    if (!(flags[next]! & SPACE_BEFORE) || (kinds[behind] !== WORD && kinds[behind] !== NUMBER)) return false;
    return !IN_UNITS.test(norms[behind]!);
  }
  return norm === '"' && norms[next - 2] !== "'" && !INCH_MARKS.test(norms[behind]!);
}

/** "percent", "%", "-year-old". */
function unitAfter(tokens: Tokens, text: string, next: number, end: number, after: number): ReadUnit | null {
  if (tokens.kinds[next] === SYMBOL) {
    const behind = tokens.norms[next + 1];
    if (text.charCodeAt(tokens.starts[next]!) !== 37 || behind === 'points' || behind === 'point') return null;
    return { name: 'percent', dimension: 'percent', next: next + 1 };
  }
  let at = next;
  if (tokens.norms[next] === 's') return decadeMark(tokens, text, next);
  if (after & HYPHEN) {
    at++;
    if (at >= end || tokens.flags[next]! & SPACE_BEFORE || tokens.flags[at]! & SPACE_BEFORE) return null;
    if (!(numberTraitsAt(tokens, at) & UNIT)) return null;
  } else if (!(after & UNIT)) return null;
  const unit = PLAIN_UNITS.get(tokens.norms[at]!)!;
  const behind = numberTraitsAt(tokens, at + 1);
  if (!(behind & AFTER_UNIT)) {
    if (tokens.norms[at + 1] === 'of' && tokens.norms[at + 2] === 'age') return null;
    return { name: unit.name, dimension: unit.dimension, next: at + 1 };
  }
  const old = behind & HYPHEN ? at + 2 : at + 1;
  const ages = (tokens.norms[old] === 'old' || tokens.norms[old] === 'olds') && unit.dimension.startsWith('duration');
  return ages ? { name: unit.name, dimension: 'age', next: old + 1 } : null;
}

/** "the 1990s", as long as nobody asks for more than its seconds. */
function decadeMark(tokens: Tokens, text: string, at: number): ReadUnit | null {
  if (tokens.kinds[at - 1] !== NUMBER || tokens.flags[at]! & SPACE_BEFORE || text[tokens.starts[at]!] !== 's')
    return null;
  if (numberTraitsAt(tokens, at + 1) & (GOES_ON | AFTER_UNIT) || tokens.norms[at + 1] === 'of') return null;
  return { name: 'second', dimension: 'duration', next: at + 1 };
}

function amountOf(
  first: number,
  numberFirst: number,
  numberNext: number,
  next: number,
  value: number,
  precision: number,
  form: Amount['form'],
  scale: number,
  unit: ReadUnit | null,
): Amount {
  return { first, numberFirst, numberNext, next, value, precision, form, scale, unit };
}
