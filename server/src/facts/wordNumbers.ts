import { NUMBER, type Tokens, WORD } from '../article/types';
import { DENOMINATORS, DOZENS, PLURAL_SCALES, SCALES, SMALL_NUMBERS, TENS_DENOMINATORS } from '../english/numberWords';
import { parseDigits, times } from './digits';
import type { ReadNumber } from './numbers';
import { glued, isHyphen } from './tokenMarks';

/** A whole number in words, before what may follow it: a fraction, decimals, a scale. */
interface Cardinal {
  readonly value: number;
  readonly precision: number;
  readonly scale: number;
  readonly next: number;
  /** What a last "and" added: 2 of "a hundred and two"; 0 where there is none. */
  readonly added: number;
  /** The token of that "and". */
  readonly andAt: number;
}

/** "a hundred and thirty", "two and a half", "six point nought five", "two thirds", "three quarters of a million". */
export function readCardinal(tokens: Tokens, i: number, end: number, scaled: Scaled): ReadNumber | null {
  const whole = readWhole(tokens, i, end);
  if (whole === null) return null;
  const { value, next, scale } = whole;
  const fraction = readDenominator(tokens, next, end);
  if (fraction !== null) {
    const { below, plural } = fraction;
    // "a hundred and three quarters": a whole and a part of one, or of the million that was named.
    if (whole.added > 0 && whole.added < below) {
      const of = ofScale(tokens, fraction.next, end, scale);
      const part = times(whole.added / below, of.factor);
      return { value: value - whole.added + part, precision: part, next: of.next, form: 'words', scale: 1 };
    }
    // "three halves" and "twenty fifths" are more than one; "two halves" and "four quarters" are of a match.
    const improper = plural && below !== 4 && (below > 2 || value > 2);
    // "two-third majority", but "the one hundred and thirty-fifth" is an ordinal.
    const written = plural || value === 1 || below <= 10;
    const proper = value > 0 && written && (value < below || improper);
    if (proper && !isNoPart(tokens, value, fraction.next, end))
      return fractionOfScale(tokens, fraction.next, end, value / below);
  }
  const part = andAFraction(tokens, next, end);
  if (part !== null) {
    // "one million and a half" is a million more and a half of it; "a billion and a half million" names the million.
    const named = SCALES.get(tokens.norms[part.next] ?? '');
    if (scale >= 1000 && named !== undefined && named >= 1000 && part.next < end)
      return { value: value + part.value * named, precision: named / 100, next: part.next + 1, form: 'words', scale };
    const of = scale >= 1000 ? scale : 1;
    return scaled(tokens, part.next, end, value + times(part.value, of), 0.5 * of);
  }
  const spoken = spokenDecimals(tokens, next, end);
  if (spoken !== null)
    return scaled(tokens, spoken.next, end, Number(`${value}.${spoken.digits}`), 10 ** -spoken.digits.length);
  if (value === 0 && isIdiomNought(tokens, i)) return null;
  return { value, precision: whole.precision, next, form: 'words', scale };
}

/** "came to naught", "all for naught", "set at nought". */
function isIdiomNought(tokens: Tokens, i: number): boolean {
  return /^n[ao]ught$/.test(tokens.norms[i]!) && /^(?:to|for|at|as|a)$/.test(tokens.norms[i - 1] ?? '');
}

/** How a number in words takes the scale that follows it. */
export type Scaled = (tokens: Tokens, from: number, end: number, value: number, precision: number) => ReadNumber;

function readWhole(tokens: Tokens, i: number, end: number): Cardinal | null {
  let total = 0;
  let current = 0;
  let at = i;
  let next = i;
  let last = 1;
  let precision = 1;
  let scale = 1;
  let added = 0;
  let andAt = -1;
  while (at < end) {
    const norm = tokens.norms[at]!;
    const small = SMALL_NUMBERS.get(norm);
    if (small !== undefined) {
      // After "twenty" only one to nine; after "hundred" anything smaller; else another number begins.
      const fits = at === i || last === 100 || last >= 1000 || (last >= 20 && last < 100 && small > 0 && small < 10);
      if (!fits) break;
      // "three twenty-firsts", "one hundred thirty-fifths": the tens belong to what it is divided by.
      if (at > i && andAt < 0 && tensDenominator(tokens, at, end) !== null) break;
      // "one hundred one thousand fifths": a part of a thousand and five, since nobody counts fifths by the thousand.
      if (at > i && andAt < 0 && scaleDenominator(tokens, at, end)?.plural) break;
      current += small;
      if (andAt >= 0) added += small;
      last = small;
      precision = small === 0 ? 1 : small % 10 === 0 && small >= 10 ? 10 : 1;
    } else {
      const factor = SCALES.get(norm) ?? (DOZENS.has(norm) ? 12 : PLURAL_SCALES.get(norm));
      if (factor === undefined || (current === 0 && total === 0)) break;
      if (factor === 100 || factor === 12) current *= factor;
      else if (last >= 1000 && current === 0) total *= factor;
      else {
        total += current * factor;
        current = 0;
      }
      precision = factor;
      scale = factor;
      last = factor >= 1000 ? factor : 100;
      added = 0;
      andAt = -1;
      if (factor === 12) {
        next = at + 1;
        break;
      }
    }
    next = at + 1;
    at = next;
    const tight = isHyphen(tokens.norms[at]) && glued(tokens, at) && glued(tokens, at + 1);
    // "fifty - two", in texts that were set anew.
    const loose = isHyphen(tokens.norms[at]) && last >= 20 && last < 100 && isUnit(tokens, at + 1, end);
    if (tight || loose) at++;
    if (
      (tokens.norms[at] === 'and' || tokens.norms[at] === '&') &&
      last >= 100 &&
      SMALL_NUMBERS.has(tokens.norms[at + 1] ?? '')
    ) {
      andAt = at;
      at++;
    } else if (last >= 1000 && tokens.norms[at] === ',' && goesOnAfterComma(tokens, at + 1, end, last)) at++;
    else if (last >= 20 && last < 100 && joinsUnit(tokens, at, end)) at++;
  }
  return next === i ? null : { value: total + current, precision, scale, next, added, andAt };
}

/** "three million, two hundred and forty": written out as on a cheque. */
function goesOnAfterComma(tokens: Tokens, at: number, end: number, last: number): boolean {
  if (at + 2 >= end || !SMALL_NUMBERS.has(tokens.norms[at]!)) return false;
  const scale = SCALES.get(tokens.norms[at + 1]!);
  // "two million, three hundred thousand of them in the city" are two numbers; so are those that nothing follows.
  return scale !== undefined && scale < last && /^(?:and|&)$/.test(tokens.norms[at + 2]!);
}

/** "twenty and three and three fifths": an old-fashioned whole number before its fraction. */
function joinsUnit(tokens: Tokens, at: number, end: number): boolean {
  return tokens.norms[at] === 'and' && isUnit(tokens, at + 1, end) && andAFraction(tokens, at + 2, end) !== null;
}

function isUnit(tokens: Tokens, at: number, end: number): boolean {
  const value = at < end ? (SMALL_NUMBERS.get(tokens.norms[at]!) ?? 0) : 0;
  return value > 0 && value < 10;
}

/** What a number is divided by: "thirds", "-quarters", "hundredths", "twenty-firsts". */
export function readDenominator(
  tokens: Tokens,
  from: number,
  end: number,
): { readonly below: number; readonly plural: boolean; readonly next: number } | null {
  const at = isHyphen(tokens.norms[from]) ? from + 1 : from;
  if (at >= end) return null;
  const compound = tensDenominator(tokens, at, end) ?? scaleDenominator(tokens, at, end);
  if (compound !== null) return compound;
  const norm = tokens.norms[at]!;
  const below = DENOMINATORS.get(norm);
  return below === undefined ? null : { below, plural: norm.endsWith('s'), next: at + 1 };
}

/** "twenty-first", "thirty fifths": tens and an ordinal. */
function tensDenominator(
  tokens: Tokens,
  at: number,
  end: number,
): { readonly below: number; readonly plural: boolean; readonly next: number } | null {
  const tens = SMALL_NUMBERS.get(tokens.norms[at]!);
  if (tens === undefined || tens < 20) return null;
  const hyphen = isHyphen(tokens.norms[at + 1]);
  const ordinal = hyphen ? at + 2 : at + 1;
  if (ordinal >= end) return null;
  const norm = tokens.norms[ordinal]!;
  const unit = TENS_DENOMINATORS.get(norm);
  // "the twenty third": without a hyphen only a plural is a fraction.
  if (unit === undefined || !(hyphen || norm.endsWith('s'))) return null;
  return { below: tens + unit, plural: norm.endsWith('s'), next: ordinal + 1 };
}

/** "one hundred fifth", "one thousand and twentieths": a hundred or a thousand and an ordinal. */
function scaleDenominator(
  tokens: Tokens,
  at: number,
  end: number,
): { readonly below: number; readonly plural: boolean; readonly next: number } | null {
  if (tokens.norms[at] !== 'one' || at + 2 >= end) return null;
  const scale = SCALES.get(tokens.norms[at + 1]!);
  if (scale !== 100 && scale !== 1000) return null;
  const from = tokens.norms[at + 2] === 'and' ? at + 3 : at + 2;
  if (from >= end) return null;
  const tens = tensDenominator(tokens, from, end);
  if (tens !== null) return { ...tens, below: scale + tens.below };
  const norm = tokens.norms[from]!;
  const below = DENOMINATORS.get(norm);
  // A "half" and a "quarter" are of the hundred, not below it.
  if (below === undefined || below >= 100 || /^(?:half|halves|quarters?)$/.test(norm)) return null;
  return { below: scale + below, plural: norm.endsWith('s'), next: from + 1 };
}

/** "one third party", "one fifth year": an ordinal before a noun, where no "of" follows. */
function isNoPart(tokens: Tokens, value: number, next: number, end: number): boolean {
  return value === 1 && next < end && tokens.kinds[next] === WORD && tokens.norms[next] === 'party';
}

/** "three quarters million", "three quarters of a million"; the scale that was named before where none is. */
function ofScale(tokens: Tokens, next: number, end: number, scale: number): { factor: number; next: number } {
  const named = next < end ? SCALES.get(tokens.norms[next]!) : undefined;
  if (named !== undefined && named >= 1000) return { factor: named, next: next + 1 };
  return { factor: scale >= 1000 ? scale : 1, next };
}

/** "three quarters of a million", "three quarters billion"; else the fraction itself. */
export function fractionOfScale(tokens: Tokens, next: number, end: number, value: number): ReadNumber {
  const article = tokens.norms[next] === 'of' && tokens.norms[next + 1] === 'a';
  const at = article ? next + 2 : next;
  const scale = at < end ? SCALES.get(tokens.norms[at]!) : undefined;
  if (scale === undefined || scale < 1000) return { value, precision: value, next, form: 'fraction', scale: 1 };
  return { value: times(value, scale), precision: scale / 100, next: at + 1, form: 'words', scale };
}

/** "and a half", "-and-a-half", "and three quarters", "and fifty-four hundredths" after a whole number. */
export function andAFraction(
  tokens: Tokens,
  i: number,
  end: number,
): { readonly value: number; readonly next: number; readonly article: boolean } | null {
  let at = i;
  if (isHyphen(tokens.norms[at])) at++;
  if (at >= end || tokens.norms[at] !== 'and') return null;
  at++;
  if (isHyphen(tokens.norms[at])) at++;
  const article = tokens.norms[at] === 'a' || tokens.norms[at] === 'an';
  const count = article ? { value: 1, next: at + 1 } : readWhole(tokens, at, end);
  if (count === null || count.value === 0) return null;
  const fraction = readDenominator(tokens, count.next, end);
  if (fraction === null || fraction.below <= count.value) return null;
  // "12 and a third man": one of them more, who has a noun of his own.
  if (article && fraction.below !== 2 && isNamedOrdinal(tokens, fraction.next, end)) return null;
  return { value: count.value / fraction.below, next: fraction.next, article };
}

/** Nouns of people and things that are told off one by one. */
const TOLD_OFF =
  /^(?:man|woman|person|people|victim|suspect|child|boy|girl|soldier|officer|was|is|has|had|died|who|of|in|on|at|one)$/;

function isNamedOrdinal(tokens: Tokens, next: number, end: number): boolean {
  return next < end && TOLD_OFF.test(tokens.norms[next]!);
}

const SPOKEN_DIGITS: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine'
    .split(' ')
    .map((word, digit): [string, string] => [word, String(digit)])
    .concat([
      ['nought', '0'],
      ['naught', '0'],
    ]),
);

/** "five point five", "nine point nought four", "two hundred point seventy-one": what is said after the point. */
function spokenDecimals(
  tokens: Tokens,
  i: number,
  end: number,
): { readonly digits: string; readonly next: number } | null {
  if (tokens.norms[i] !== 'point') return null;
  const whole = i + 1 < end ? readWhole(tokens, i + 1, end) : null;
  if (whole !== null && whole.value >= 10 && whole.value < 100)
    return { digits: String(whole.value), next: whole.next };
  let digits = '';
  let at = i + 1;
  while (at < end && digits.length < 6) {
    const digit = SPOKEN_DIGITS.get(tokens.norms[at]!);
    if (digit === undefined) break;
    digits += digit;
    at++;
  }
  return digits === '' ? null : { digits, next: at };
}

/** What follows a scale in "4 thousand 3 hundred and 21": smaller numbers that belong to it. */
export function readContinuation(tokens: Tokens, from: ReadNumber, end: number): ReadNumber {
  let read = from;
  for (let turns = 0; turns < 4 && read.scale >= 100; turns++) {
    const and = tokens.norms[read.next] === 'and';
    // "3 thousand and 21 were hurt" may be two numbers; after "hundred" nobody stops.
    if (and && read.scale !== 100) break;
    const at = and ? read.next + 1 : read.next;
    if (at >= end) break;
    const part = tokens.kinds[at] === NUMBER ? readPart(tokens, at, end) : readWhole(tokens, at, end);
    if (part === null || part.value >= read.scale || part.value <= 0) break;
    if (!and && (part.scale === 1 || part.scale >= read.scale)) break;
    read = {
      ...read,
      value: read.value + part.value,
      precision: part.precision,
      next: part.next,
      scale: Math.max(part.scale, 1),
    };
  }
  return read.next === from.next ? from : { ...read, scale: from.scale };
}

function readPart(
  tokens: Tokens,
  at: number,
  end: number,
): Pick<Cardinal, 'value' | 'precision' | 'scale' | 'next'> | null {
  const parsed = parseDigits(tokens.norms[at]!);
  if (parsed === null || parsed.precision < 1) return null;
  const scale = at + 1 < end ? SCALES.get(tokens.norms[at + 1]!) : undefined;
  if (scale === undefined) return { ...parsed, scale: 1, next: at + 1 };
  return { value: times(parsed.value, scale), precision: scale, scale, next: at + 2 };
}

/** "one over three": only a single one, because "120 over 80" is no fraction. */
export function overNumber(tokens: Tokens, read: ReadNumber, end: number): ReadNumber {
  if (read.value !== 1 || read.scale !== 1 || tokens.norms[read.next] !== 'over') return read;
  const at = read.next + 1;
  if (at >= end) return read;
  const below = tokens.kinds[at] === NUMBER ? readPart(tokens, at, end) : readWhole(tokens, at, end);
  if (below === null || below.value < 2 || (below.next < end && tokens.kinds[below.next] === WORD)) return read;
  const value = 1 / below.value;
  return { value, precision: value, next: below.next, form: 'fraction', scale: 1 };
}
