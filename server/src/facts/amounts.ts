import { CAPITAL, NUMBER, PUNCTUATION, QUOTE_MARK, SYMBOL, type Tokens, WORD } from '../article/types';
import { COIN_FACTORS, CURRENCY_SIGNS, isCoinOf } from '../english/currencies';
import { PHRASE_ENDS } from '../english/nouns';
import { CLOCK_SYMBOLS, UNIT_SYMBOLS, UNIT_WORDS, UNITS, type Unit } from '../english/units';
import type { Amount, ReadUnit } from './amountTypes';
import { times } from './digits';
import { moneyUnit, type Prefix, readCurrencyPrefix, readMoneyAfter, readScaledCode } from './money';
import { type ReadNumber, readNumber } from './numbers';
import { CURRENCY_LETTERS, GLUED_SUM, GOES_ON, numberTraitsAt } from './numberTraits';
import { readPlainAmount } from './plainAmounts';
import { NAMES_A_KIND, SURNAMES } from './plainUnits';
import { combine, rate } from './rates';
import { designatorEnd, glued, isHyphen } from './tokenMarks';

const MINUS = new Set(['minus', 'negative']);

/** Pairs of units in which one length or mass is told: "5 feet 2 inches". */
const SMALLER: ReadonlyMap<string, readonly [name: string, parts: number]> = new Map([
  ['foot', ['inch', 12]],
  ['pound', ['ounce', 16]],
  ['stone', ['pound', 14]],
]);

/** The amount that begins at token `i`: currency, sign, number, unit, and its smaller unit. Null where there is none. */
export function readAmount(tokens: Tokens, text: string, i: number, end: number): Amount | null {
  return readPlainAmount(tokens, text, i, end) ?? readAnyAmount(tokens, text, i, end);
}

export function readAnyAmount(tokens: Tokens, text: string, i: number, end: number): Amount | null {
  const amount = readSingleAmount(tokens, text, i, end);
  if (amount?.unit == null || !Number.isInteger(amount.value) || amount.scale !== 1) return amount;
  const money = amount.unit.dimension.startsWith('money:');
  const smaller = SMALLER.get(amount.unit.name);
  if (!money && smaller === undefined) return amount;
  let at = amount.next;
  // "6-foot-2", "6-foot-4-inch".
  const joined = isHyphen(tokens.norms[at]) && glued(tokens, at) && smaller !== undefined;
  if (tokens.norms[at] === 'and' || tokens.norms[at] === ',' || joined) at++;
  if (at >= end || (tokens.kinds[at] !== NUMBER && tokens.kinds[at] !== WORD)) return amount;
  const rest = readSingleAmount(tokens, text, at, end);
  if (rest === null || rest.value <= 0 || rest.form === 'open' || rest.form === 'fraction') return amount;
  // "two pounds and 20 pence" is money, whatever "pounds" is alone.
  if (amount.unit.name === 'pound' && rest.unit?.name === 'penny' && rest.value < 100) {
    const unit: ReadUnit = { name: 'pound sterling', dimension: 'money:GBP', next: rest.next };
    return { ...amount, unit, value: amount.value + rest.value / 100, precision: 0.01, next: rest.next };
  }
  const part = money ? coinsOf(tokens, amount, rest, end) : smaller && partOf(tokens, rest, smaller, end);
  if (part == null) return amount;
  const value = Number((amount.value + Math.sign(amount.value) * part.value).toPrecision(15));
  return { ...amount, value, precision: part.precision, numberNext: rest.numberNext, next: part.next };
}

interface Part {
  readonly value: number;
  readonly precision: number;
  readonly next: number;
}

function partOf(tokens: Tokens, rest: Amount, [name, parts]: readonly [string, number], end: number): Part | null {
  // After feet, "in" is inches and no preposition, unless a year or a number follows.
  const inches = name === 'inch' && rest.unit === null && tokens.norms[rest.next] === 'in';
  if (inches && rest.next + 1 < end && tokens.kinds[rest.next + 1] === NUMBER) return null;
  // "She is 5 feet 10.": nothing else is told in whole numbers below twelve right after whole feet.
  const bare = name === 'inch' && rest.unit === null && rest.form === 'digits' && closesPhrase(tokens, rest.next, end);
  if (bare && Number.isInteger(rest.value) && rest.value < parts)
    return { value: rest.value / parts, precision: rest.precision / parts, next: rest.next };
  if (!(inches || rest.unit?.name === name) || rest.value >= parts) return null;
  return { value: rest.value / parts, precision: rest.precision / parts, next: inches ? rest.next + 1 : rest.next };
}

function closesPhrase(tokens: Tokens, at: number, end: number): boolean {
  return (
    at >= end ||
    (tokens.kinds[at] === PUNCTUATION && !isHyphen(tokens.norms[at])) ||
    /^(?:and|but|tall|in|at|who|while|as)$/.test(tokens.norms[at]!)
  );
}

/** "13 dollars and 45 cents", "£4 and 50p", and without the coin's name "15 dollars 50". */
function coinsOf(tokens: Tokens, whole: Amount, rest: Amount, end: number): Part | null {
  const code = whole.unit!.dimension.slice('money:'.length);
  if (rest.unit !== null) {
    const factor = COIN_FACTORS.get(rest.unit.name);
    const coinCode = rest.unit.dimension.slice('money:'.length);
    if (factor === undefined || !isCoinOf(rest.unit.name, coinCode, code, whole.unit!.name)) return null;
    return rest.value * factor >= 1
      ? null
      : { value: rest.value * factor, precision: rest.precision * factor, next: rest.next };
  }
  // The name of the currency stood between the two: "$15 50" is none.
  const named = whole.numberNext < whole.next;
  const written = tokens.norms[rest.numberFirst]!;
  const digits = rest.form === 'digits' ? /^\d\d$/.test(written) : rest.value >= 10;
  if (!named || !digits || rest.value >= 100 || rest.scale !== 1 || !Number.isInteger(rest.value)) return null;
  const after = tokens.kinds[rest.next];
  const last = rest.next >= end || after === PUNCTUATION;
  const goesOn =
    !last && (after !== WORD || !PHRASE_ENDS.has(tokens.norms[rest.next]!)) && tokens.norms[rest.next] !== 'more';
  if (goesOn || isHyphen(tokens.norms[rest.next]) || (!last && glued(tokens, rest.next))) return null;
  return { value: rest.value / 100, precision: 0.01, next: rest.next };
}

function readSingleAmount(tokens: Tokens, text: string, i: number, end: number): Amount | null {
  if (i < end && beginsUnmarked(tokens, i)) return readUnmarked(tokens, text, i, i, 1, end);
  return readMarked(tokens, text, i, end);
}

/** Whether the token is a number, or a word that neither names a currency nor a sign. */
function beginsUnmarked(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] !== WORD) return tokens.kinds[i] === NUMBER;
  return !(numberTraitsAt(tokens, i) & (CURRENCY_LETTERS | GLUED_SUM)) && !MINUS.has(tokens.norms[i]!);
}

/** The number at token `at`, with its unit; the amount begins at `first`. */
function readUnmarked(
  tokens: Tokens,
  text: string,
  first: number,
  at: number,
  sign: number,
  end: number,
): Amount | null {
  const number = readNumber(tokens, text, at, end, false);
  if (number === null) return null;
  const scaled = number.scale === 1 ? readScaledCode(tokens, number.next, end) : null;
  return scaled === null
    ? amountOf(first, at, number, sign, 1, readUnit(tokens, text, number, end))
    : amountOf(first, at, number, sign, scaled.factor, moneyUnit(tokens, scaled.next, end, scaled.currency));
}

/** With a currency or a sign before the number. */
function readMarked(tokens: Tokens, text: string, i: number, end: number): Amount | null {
  const prefix = readCurrencyPrefix(tokens, text, i, end);
  if (prefix !== null && 'value' in prefix) return prefix;
  let at = prefix === null ? i : prefix.next;
  let sign = 1;
  const mark = tokens.norms[at];
  if (mark !== undefined && at < end) {
    if (MINUS.has(mark) && at + 1 < end) {
      sign = -1;
      at += isHyphen(tokens.norms[at + 1]) ? 2 : 1;
    } else if (isLooseMinus(tokens, at, end)) {
      sign = -1;
      at++;
    } else if ((isHyphen(mark) || mark === '−') && glued(tokens, at + 1) && (prefix !== null || isSign(tokens, at))) {
      sign = -1;
      at++;
      if (prefix === null) {
        const inner = readCurrencyPrefix(tokens, text, at, end);
        if (inner !== null && !('value' in inner)) return signed(readPrefixed(tokens, text, i, inner, end), -1);
      }
    }
  }
  if (at >= end) return null;
  if (prefix === null) return readUnmarked(tokens, text, i, at, sign, end);
  const number = readNumber(tokens, text, at, end, true);
  if (number === null) return null;
  return amountOf(i, at, number, sign, prefix.factor ?? 1, moneyUnit(tokens, number.next, end, prefix.currency));
}

/** "at - 20 degrees Celsius": after a word that must be followed by a value, a loose hyphen before a temperature is its sign. */
export function isLooseMinus(tokens: Tokens, at: number, end: number): boolean {
  if (at === 0 || at + 2 >= end || !isHyphen(tokens.norms[at]) || tokens.kinds[at + 1] !== NUMBER) return false;
  if (glued(tokens, at + 1) || !BEFORE_VALUES.has(tokens.norms[at - 1]!)) return false;
  const degrees = /^(?:°|degrees?|deg)$/.test(tokens.norms[at + 2]!);
  return degrees || /^(?:celsius|fahrenheit|centigrade|c|f)$/.test(tokens.norms[at + 2]!);
}

const BEFORE_VALUES = new Set('at to of from is was hit reach reached touched convert converts read reads'.split(' '));

/** A hyphen before a number is its sign where nothing is joined by it: "at -20", "<-30", but "75 -300mm" is a range. */
export function isSign(tokens: Tokens, at: number): boolean {
  if (at === 0) return true;
  // "Index 50 -1.3%" is a change all the same.
  if (!glued(tokens, at)) return tokens.kinds[at - 1] !== NUMBER || tokens.norms[at + 2] === '%';
  return '<>=≤≥(:'.includes(tokens.norms[at - 1]!);
}

function amountOf(
  first: number,
  numberFirst: number,
  number: ReadNumber,
  sign: number,
  factor: number,
  unit: ReadUnit | null,
): Amount {
  return {
    first,
    numberFirst,
    numberNext: number.next,
    next: unit === null ? number.next : unit.next,
    value: sign * (factor === 1 ? number.value : times(number.value, factor)),
    precision: number.precision * factor,
    form: number.form,
    scale: factor === 1 ? number.scale : factor,
    unit,
  };
}

function signed(amount: Amount | null, sign: number): Amount | null {
  return amount === null ? null : { ...amount, value: sign * amount.value };
}

function readPrefixed(tokens: Tokens, text: string, first: number, prefix: Prefix, end: number): Amount | null {
  const number = readNumber(tokens, text, prefix.next, end, true);
  if (number === null) return null;
  const unit = moneyUnit(tokens, number.next, end, prefix.currency);
  return {
    first,
    numberFirst: prefix.next,
    numberNext: number.next,
    next: unit.next,
    value: number.value,
    precision: number.precision,
    form: number.form,
    scale: number.scale,
    unit,
  };
}

/** The unit after a number: a sign, a symbol, words, or a currency's name or code. */
export function readUnit(tokens: Tokens, text: string, number: ReadNumber, end: number): ReadUnit | null {
  let at = number.next;
  if (at >= end) return null;
  const hyphen = isHyphen(tokens.norms[at]) && glued(tokens, at) && glued(tokens, at + 1);
  if (hyphen) at++;
  // "the 40 or so miles", "10-odd miles" are read by the hedge after the number.
  // "1/16 of a US pint", "half of a mile", "half a mile".
  if (number.form === 'fraction') {
    if (tokens.norms[at] === 'of' && (tokens.norms[at + 1] === 'a' || tokens.norms[at + 1] === 'an')) at += 2;
    else if (tokens.norms[at] === 'a' || tokens.norms[at] === 'an') at++;
    if (at > number.next && (tokens.norms[at] === 'us' || tokens.norms[at] === 'u.s.')) at++;
  }
  if (at >= end || !(numberTraitsAt(tokens, at) & GOES_ON)) return null;
  const kind = tokens.kinds[at];
  // "32 F-35s" are no degrees.
  if (tokens.flags[at]! & CAPITAL && !glued(tokens, at) && designatorEnd(tokens, at, end) > 0) return null;
  if (kind === WORD) return unitInWords(tokens, text, at, number, hyphen, end);
  if (kind === SYMBOL) return unitOfSign(tokens, text, at, end);
  if (text[tokens.starts[at]!] === '″' && glued(tokens, at)) return { name: 'inch', dimension: 'length', next: at + 1 };
  if (kind === QUOTE_MARK) return inchMark(tokens, at, end);
  return kind === PUNCTUATION && !hyphen ? unitInBrackets(tokens, text, at, end) : null;
}

function unitInWords(
  tokens: Tokens,
  text: string,
  at: number,
  number: ReadNumber,
  hyphen: boolean,
  end: number,
): ReadUnit | null {
  const norm = tokens.norms[at]!;
  if (norm === 'yo' && !(tokens.flags[at]! & CAPITAL)) return { name: 'year', dimension: 'age', next: at + 1 };
  const money = readMoneyAfter(tokens, at, end, number, hyphen);
  if (money !== null) return money;
  const forms = NAMES_A_KIND.get(norm)?.has(tokens.norms[at + 1] ?? '') ? undefined : UNIT_WORDS.get(norm);
  if (forms !== undefined && !(tokens.flags[at]! & CAPITAL && SURNAMES.has(norm))) {
    for (const form of forms) {
      if (!matchesUnit(tokens, at + 1, end, form.rest)) continue;
      const next = at + 1 + spread(tokens, at + 1, form.rest);
      return rated(tokens, text, form.unit, next, end);
    }
  }
  return unitBySymbol(tokens, text, at, number, hyphen, end);
}

function unitBySymbol(
  tokens: Tokens,
  text: string,
  at: number,
  number: ReadNumber,
  hyphen: boolean,
  end: number,
): ReadUnit | null {
  const symbol = speedInKnots(tokens, at) ?? UNIT_SYMBOLS.get(text.slice(tokens.starts[at]!, tokens.ends[at]!));
  const fine = symbol === undefined ? clockSymbol(tokens, text, at) : undefined;
  if (fine !== undefined) return rated(tokens, text, fine, at + 1, end);
  if (symbol !== undefined && number.form !== 'words' && takesSymbol(tokens, text, at, end, hyphen)) {
    const power = text[tokens.ends[at]!];
    if ((power === '²' || power === '³') && glued(tokens, at + 1)) {
      const raised = UNIT_SYMBOLS.get(`${text.slice(tokens.starts[at]!, tokens.ends[at]!)}${power}`);
      if (raised !== undefined) return rated(tokens, text, raised, at + 2, end);
    }
    return rated(tokens, text, symbol, at + 1, end);
  }
  return null;
}

function unitOfSign(tokens: Tokens, text: string, at: number, end: number): ReadUnit | null {
  const sign = text[tokens.starts[at]!]!;
  if (sign === '%') {
    const points = tokens.norms[at + 1];
    if (points === 'points' || points === 'point')
      return { name: 'percentage point', dimension: 'percentage point', next: at + 2 };
    return { name: 'percent', dimension: 'percent', next: at + 1 };
  }
  if (sign === '‰') return { name: 'per mille', dimension: 'per mille', next: at + 1 };
  if (sign === '°') {
    const scale = text[tokens.starts[at + 1] ?? text.length];
    if (scale === 'C' || scale === 'F') return rated(tokens, text, UNIT_SYMBOLS.get(`°${scale}`)!, at + 2, end);
    if (tokens.norms[at + 1] === 'celsius' || tokens.norms[at + 1] === 'fahrenheit')
      return rated(tokens, text, UNIT_WORDS.get(tokens.norms[at + 1]!)![0]!.unit, at + 2, end);
    return rated(tokens, text, UNIT_SYMBOLS.get('°')!, at + 1, end);
  }
  const currency = CURRENCY_SIGNS.get(sign);
  // "50€", "50 €" and "10 $ 30 cents", but not "5 $10 bills".
  if (currency !== undefined && !(tokens.kinds[at + 1] === NUMBER && glued(tokens, at + 1)))
    return { name: currency.name, dimension: `money:${currency.code}`, next: at + 1 };
  return null;
}

/** `10" long`, `a 24" x 36" poster`: a mark after digits is an inch where a length goes on behind it. */
function inchMark(tokens: Tokens, at: number, end: number): ReadUnit | null {
  const norm = tokens.norms[at];
  if (tokens.kinds[at - 1] !== NUMBER) return null;
  // `6'2"`: feet and inches in one run.
  const run = glued(tokens, at) && tokens.kinds[at - 1] === NUMBER;
  if (norm === "'" && run && tokens.kinds[at + 1] === NUMBER && glued(tokens, at + 1) && at + 2 < end)
    return tokens.norms[at + 2] === '"' && glued(tokens, at + 2) && Number(tokens.norms[at + 1]) < 12
      ? { name: 'foot', dimension: 'length', next: at + 1 }
      : null;
  if (norm !== '"' || at >= end) return null;
  if (run && tokens.norms[at - 2] === "'" && tokens.kinds[at - 3] === NUMBER && glued(tokens, at - 1))
    return { name: 'inch', dimension: 'length', next: at + 1 };
  if (at + 1 >= end) return null;
  return /^(?:long|tall|wide|deep|high|thick|x|×)$/.test(tokens.norms[at + 1]!)
    ? { name: 'inch', dimension: 'length', next: at + 1 }
    : null;
}

/** "2.123 pm" is no time of day: a clock has two digits behind its point, and sixty minutes. */
function clockSymbol(tokens: Tokens, text: string, at: number): Unit | undefined {
  const unit = CLOCK_SYMBOLS.get(text.slice(tokens.starts[at]!, tokens.ends[at]!));
  if (unit === undefined || tokens.kinds[at - 1] !== NUMBER) return undefined;
  const decimals = /^\d+\.(\d+)$/.exec(tokens.norms[at - 1]!)?.[1];
  return decimals !== undefined && (decimals.length !== 2 || Number(decimals) > 59) ? unit : undefined;
}

/** "gusts of 45 kt", "the speed of sound is 661 kt": no kilotons where something moves. */
function speedInKnots(tokens: Tokens, at: number): Unit | undefined {
  if (tokens.norms[at] !== 'kt') return undefined;
  for (let back = at - 2; back >= 0 && back > at - 12; back--)
    if (/^(?:speeds?|winds?|gusts?|gusting|flew|flying|sailed|sailing)$/.test(tokens.norms[back]!))
      return UNITS.get('knot');
  return undefined;
}

/** "20 (kg)", "20 [kg]": a symbol alone in brackets, as tables and their captions have it. */
function unitInBrackets(tokens: Tokens, text: string, at: number, end: number): ReadUnit | null {
  if (!'([{<'.includes(tokens.norms[at]!) || at + 2 >= end || !glued(tokens, at + 2)) return null;
  if (!')]}>'.includes(tokens.norms[at + 2]!) || tokens.kinds[at + 1] !== WORD) return null;
  const symbol = text.slice(tokens.starts[at + 1]!, tokens.ends[at + 1]!);
  const unit = symbol.length > 1 ? UNIT_SYMBOLS.get(symbol) : undefined;
  return unit === undefined ? null : { name: unit.name, dimension: unit.dimension, next: at + 3 };
}

/** "km^3", "km cubed", "kilometres squared": the square or cube of a unit of length. */
function raised(tokens: Tokens, unit: Unit, next: number, end: number): { readonly unit: Unit; readonly next: number } {
  if (unit.dimension !== 'length' || next >= end) return { unit, next };
  const norm = tokens.norms[next]!;
  const caret = norm === '^' && glued(tokens, next) ? tokens.norms[next + 1] : undefined;
  const power = norm === 'squared' || caret === '2' ? 'square' : norm === 'cubed' || caret === '3' ? 'cubic' : null;
  const found = power === null ? undefined : UNITS.get(`${power} ${unit.name}`);
  return found === undefined ? { unit, next } : { unit: found, next: caret === undefined ? next + 1 : next + 2 };
}

/** Words of a unit, which may be joined by hyphens: "nautical-mile", "square-kilometer". */
function matchesUnit(tokens: Tokens, i: number, end: number, rest: readonly string[]): boolean {
  let at = i;
  for (const word of rest) {
    if (isHyphen(tokens.norms[at]) && glued(tokens, at)) at++;
    if (at >= end || tokens.norms[at] !== word) return false;
    at++;
  }
  return true;
}

function spread(tokens: Tokens, i: number, rest: readonly string[]): number {
  let at = i;
  for (let k = 0; k < rest.length; k++) {
    if (isHyphen(tokens.norms[at])) at++;
    at++;
  }
  return at - i;
}

/** One-letter symbols are taken only where they cannot be a word or a name. */
function takesSymbol(tokens: Tokens, text: string, at: number, end: number, hyphen: boolean): boolean {
  const written = text.slice(tokens.starts[at]!, tokens.ends[at]!);
  const close = glued(tokens, at) || hyphen;
  if (written.length === 1) {
    if (written === 'R') return tokens.norms[at + 1] === 'per' && at + 1 < end;
    // "4e14 s−1".
    if (isHyphen(tokens.norms[at + 1]) && glued(tokens, at + 1) && tokens.norms[at + 2] === '1') return true;
    if (written === 'm') return close || !(at + 1 < end && tokens.flags[at + 1]! & CAPITAL);
    if ('CF'.includes(written)) return close || text[tokens.ends[at - 1]!] === ' ';
    if (written === 't')
      return (
        at + 1 >= end ||
        tokens.kinds[at + 1] !== WORD ||
        PHRASE_ENDS.has(tokens.norms[at + 1]!) ||
        tokens.norms[at - 1]!.includes(',')
      );
    return close || 'WVAgLJ'.includes(written);
  }
  if (written === 'in')
    return (
      close ||
      at + 1 >= end ||
      // "2 in 2009", "2 in 5".
      (tokens.kinds[at + 1] !== WORD && tokens.kinds[at + 1] !== NUMBER) ||
      /^(?:thick|long|tall|wide|deep|high|diameter)$/.test(tokens.norms[at + 1]!)
    );
  // "14st 6lb", "3 st 4 lb", but "21st" is an ordinal.
  if (written === 'st')
    return tokens.kinds[at + 1] === NUMBER && /^lbs?$/.test(tokens.norms[at + 2] ?? '') && at + 2 < end;
  // "bar" and "min" after a space are mostly words.
  if (written === 'kt') return close || speedInKnots(tokens, at) !== undefined;
  if (written === 'bar' || written === 'mb') return close;
  return true;
}

/** A unit with the rate after it and, for ages, "-year-old". */
function rated(tokens: Tokens, text: string, plain: Unit, after: number, end: number): ReadUnit {
  const { unit, next } = raised(tokens, plain, after, end);
  const oldAt = isHyphen(tokens.norms[next]) ? next + 1 : next;
  if (tokens.norms[oldAt] === 'old' || tokens.norms[oldAt] === 'olds') {
    if (unit.dimension.startsWith('duration')) return { name: unit.name, dimension: 'age', next: oldAt + 1 };
  }
  if (tokens.norms[next] === 'of' && tokens.norms[next + 1] === 'age')
    return { name: unit.name, dimension: 'age', next: next + 2 };
  // "lb-ft", "foot pounds": torque.
  if (
    unit.name === 'pound' &&
    isHyphen(tokens.norms[next]) &&
    (tokens.norms[next + 1] === 'ft' || tokens.norms[next + 1] === 'feet')
  )
    return { name: 'foot pound-force', dimension: 'torque:foot', next: next + 2 };
  // "4e14 s−1", "5 fb-1".
  if (isHyphen(tokens.norms[next]) && glued(tokens, next) && tokens.norms[next + 1] === '1' && glued(tokens, next + 1))
    return { name: `inverse ${unit.name}`, dimension: `1/${unit.dimension}`, next: next + 2 };
  const slash = tokens.norms[next];
  if (slash === '/' && glued(tokens, next) && next + 1 < end && tokens.kinds[next + 1] === WORD) {
    const below = unitBelow(tokens, text, next + 1, end);
    if (below !== null) {
      const each = combine(unit.name, unit.dimension, below.name, below.dimension, below.next);
      return rate(tokens, each.name, each.dimension, each.next, end);
    }
  }
  return rate(tokens, unit.name, unit.dimension, next, end);
}

const POWERS: Readonly<Record<string, string>> = { '2': 'square', '3': 'cubic' };

/** What stands below the stroke: "km/h", "kg/m³", "km/s2", "m/s^2". */
function unitBelow(tokens: Tokens, text: string, at: number, end: number): ReadUnit | null {
  const written = text.slice(tokens.starts[at]!, tokens.ends[at]!);
  const known = UNIT_SYMBOLS.get(written) ?? UNIT_WORDS.get(tokens.norms[at]!)?.[0]?.unit;
  const power = known === undefined ? /^(\p{L}+)([23])$/u.exec(written) : null;
  const unit = known ?? (power === null ? undefined : UNIT_SYMBOLS.get(power[1]!));
  if (unit === undefined) return null;
  const caret = tokens.norms[at + 1] === '^' && glued(tokens, at + 1) && at + 2 < end;
  const sign = { '²': '2', '³': '3' }[text[tokens.ends[at]!] ?? ''];
  const digit = power?.[2] ?? (caret ? tokens.norms[at + 2] : sign);
  const next = digit === undefined || power !== null ? at + 1 : at + (caret ? 3 : 2);
  const word = digit === undefined ? undefined : POWERS[digit];
  if (word === undefined) return { name: unit.name, dimension: unit.dimension, next: at + 1 };
  const name = `${word} ${unit.name}`;
  return { name, dimension: UNITS.get(name)?.dimension ?? `${unit.dimension}^${digit}`, next };
}
