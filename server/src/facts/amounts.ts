import { ALL_CAPITALS, CAPITAL, NUMBER, PUNCTUATION, SYMBOL, type Tokens, WORD } from '../article/types';
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS, type Currency, DOLLAR_PREFIXES } from '../english/currencies';
import { PHRASE_ENDS, singularOf } from '../english/nouns';
import { SCALES } from '../english/numberWords';
import { TIME_NOUNS, UNIT_SYMBOLS, UNIT_WORDS, UNITS, type Unit } from '../english/units';
import { parseDigits, times } from './digits';
import { glued, isHyphen, type ReadNumber, readNumber } from './numbers';

/** The unit that follows (or, for money, goes with) a number. */
export interface ReadUnit {
  readonly name: string;
  readonly dimension: string;
  readonly next: number;
}

/** A number with what is written around it. Tokens `[first, next)`; the number itself is `[numberFirst, numberNext)`. */
export interface Amount {
  readonly first: number;
  readonly numberFirst: number;
  readonly numberNext: number;
  readonly next: number;
  readonly value: number;
  readonly precision: number;
  readonly form: ReadNumber['form'];
  readonly scale: number;
  readonly unit: ReadUnit | null;
}

const MINUS = new Set(['minus', 'negative']);

/** Pairs of units in which one length or sum is told: "5 feet 2 inches", "13 dollars and 45 cents". */
const SMALLER: ReadonlyMap<string, readonly [name: string, parts: number]> = new Map([
  ['foot', ['inch', 12]],
  ['dollar', ['cent', 100]],
  ['euro', ['cent', 100]],
  ['pound', ['ounce', 16]],
]);

/** The amount that begins at token `i`: currency, sign, number, unit, and its smaller unit. Null where there is none. */
export function readAmount(tokens: Tokens, text: string, i: number, end: number): Amount | null {
  const amount = readSingleAmount(tokens, text, i, end);
  const smaller = amount?.unit == null ? undefined : SMALLER.get(amount.unit.name);
  if (amount?.unit == null || smaller === undefined || !Number.isInteger(amount.value)) return amount;
  let at = amount.next;
  if (tokens.norms[at] === 'and' || tokens.norms[at] === ',') at++;
  if (at >= end || (tokens.kinds[at] !== NUMBER && tokens.kinds[at] !== WORD)) return amount;
  const rest = readSingleAmount(tokens, text, at, end);
  const [name, parts] = smaller;
  if (rest === null || rest.unit?.name !== name || rest.value >= parts || rest.value <= 0 || rest.form === 'open')
    return amount;
  const value = Number((amount.value + (Math.sign(amount.value) * rest.value) / parts).toPrecision(15));
  return { ...amount, value, precision: rest.precision / parts, numberNext: rest.numberNext, next: rest.next };
}

function readSingleAmount(tokens: Tokens, text: string, i: number, end: number): Amount | null {
  const prefix = readCurrencyPrefix(tokens, text, i, end);
  if (prefix !== null && 'value' in prefix) return prefix;
  let at = prefix === null ? i : prefix.next;
  let sign = 1;
  const mark = tokens.norms[at];
  if (mark !== undefined && at < end) {
    if (MINUS.has(mark) && at + 1 < end) {
      sign = -1;
      at += isHyphen(tokens.norms[at + 1]) ? 2 : 1;
    } else if ((isHyphen(mark) || mark === '−') && glued(tokens, at + 1) && (prefix !== null || !glued(tokens, at))) {
      sign = -1;
      at++;
      if (prefix === null) {
        const inner = readCurrencyPrefix(tokens, text, at, end);
        if (inner !== null && !('value' in inner)) return signed(readPrefixed(tokens, text, i, inner, end), -1);
      }
    }
  }
  if (at >= end) return null;
  const number = readNumber(tokens, text, at, end, prefix !== null);
  if (number === null) return null;
  const unit =
    prefix === null ? readUnit(tokens, text, number, end) : moneyUnit(tokens, number.next, end, prefix.currency);
  return {
    first: i,
    numberFirst: at,
    numberNext: number.next,
    next: unit === null ? number.next : unit.next,
    value: sign * number.value,
    precision: number.precision,
    form: number.form,
    scale: number.scale,
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

function moneyUnit(tokens: Tokens, next: number, end: number, currency: Currency): ReadUnit {
  return rate(tokens, currency.name, `money:${currency.code}`, afterMoney(tokens, next, end, currency), end);
}

/** "$5 billion dollars", "$5 USD": the name after the sign says the same again. */
function afterMoney(tokens: Tokens, next: number, end: number, currency: Currency): number {
  const name = readCurrencyName(tokens, next, end);
  if (name !== null && name.currency.code === currency.code) return name.next;
  if (next < end && tokens.norms[next] === currency.code.toLowerCase()) return next + 1;
  return next;
}

interface Prefix {
  readonly currency: Currency;
  readonly next: number;
}

function readCurrencyPrefix(tokens: Tokens, text: string, i: number, end: number): Prefix | Amount | null {
  const kind = tokens.kinds[i];
  if (kind === SYMBOL) {
    const currency = CURRENCY_SIGNS.get(text[tokens.starts[i]!]!);
    if (currency?.code === 'USD' && tokens.kinds[i + 1] === WORD && glued(tokens, i + 1) && i + 1 < end)
      return readSignAndLetters(tokens, text, i, end);
    return currency === undefined || i + 1 >= end ? null : { currency, next: i + 1 };
  }
  if (kind !== WORD || !(tokens.flags[i]! & CAPITAL)) return null;
  const norm = tokens.norms[i]!;
  if (tokens.kinds[i + 1] === SYMBOL && i + 2 < end) {
    const sign = text[tokens.starts[i + 1]!]!;
    const prefixed = DOLLAR_PREFIXES.get(norm);
    if (sign === '$' && prefixed !== undefined && (glued(tokens, i + 1) || norm.length > 1))
      return { currency: prefixed, next: i + 2 };
    const code = CURRENCY_CODES.get(norm);
    if (code !== undefined && CURRENCY_SIGNS.has(sign)) return { currency: code, next: i + 2 };
    return null;
  }
  const isCode = (tokens.flags[i]! & ALL_CAPITALS) !== 0 || norm === 'rs' || norm === 'rp';
  if (!isCode) return readGluedCode(tokens, text, i, end);
  const code = CURRENCY_CODES.get(norm);
  if (code !== undefined) {
    const at = tokens.norms[i + 1] === '.' && norm === 'rs' ? i + 2 : i + 1;
    return at < end && tokens.kinds[at] === NUMBER ? { currency: code, next: at } : null;
  }
  return readGluedCode(tokens, text, i, end);
}

const SIGN_AND_LETTERS = /\$(US|A|AU|C|CA|NZ|HK|S)(\d[\d,]*(?:\.\d+)?)([a-z]{0,3})/y;

/** "$US55.9 million", "$A82m": the letters stand behind the sign. */
function readSignAndLetters(tokens: Tokens, text: string, i: number, end: number): Amount | null {
  SIGN_AND_LETTERS.lastIndex = tokens.starts[i]!;
  const match = SIGN_AND_LETTERS.exec(text);
  const currency = match === null ? undefined : DOLLAR_PREFIXES.get(match[1]!.toLowerCase());
  return match === null || currency === undefined ? null : amountFromMatch(tokens, i, end, match, currency);
}

const GLUED_CODE = /([A-Z]{2,3})(\d[\d,]*(?:\.\d+)?)([a-z]{0,3})/y;
const GLUED_SCALES: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
  ['mil', 1e6],
  ['bil', 1e9],
]);

/** "USD50", "EUR50m", "RM1,700": one run of letters and digits. */
function readGluedCode(tokens: Tokens, text: string, i: number, end: number): Amount | null {
  GLUED_CODE.lastIndex = tokens.starts[i]!;
  const match = GLUED_CODE.exec(text);
  if (match === null) return null;
  const currency = CURRENCY_CODES.get(match[1]!.toLowerCase());
  return currency === undefined ? null : amountFromMatch(tokens, i, end, match, currency);
}

function amountFromMatch(
  tokens: Tokens,
  i: number,
  end: number,
  match: RegExpExecArray,
  currency: Currency,
): Amount | null {
  const parsed = parseDigits(match[2]!.replace(/,$/, ''));
  const factor = GLUED_SCALES.get(match[3]!);
  if (parsed === null || factor === undefined) return null;
  const stop = tokens.starts[i]! + match[0].length;
  let next = i + 1;
  while (next < end && tokens.starts[next]! < stop) next++;
  const word = next < end ? SCALES.get(tokens.norms[next]!) : undefined;
  const scale = factor * (word ?? 1);
  if (word !== undefined) next++;
  const unit = moneyUnit(tokens, next, end, currency);
  return {
    first: i,
    numberFirst: i,
    numberNext: next,
    next: unit.next,
    value: times(parsed.value, scale),
    precision: parsed.precision * scale,
    form: 'digits',
    scale,
    unit,
  };
}

export function readCurrencyName(
  tokens: Tokens,
  i: number,
  end: number,
): { currency: Currency; factor: number; next: number } | null {
  if (i >= end || tokens.kinds[i] !== WORD) return null;
  const forms = CURRENCY_NAMES.get(tokens.norms[i]!);
  if (forms === undefined) return null;
  for (const form of forms) {
    if (matches(tokens, i + 1, end, form.rest))
      return { currency: form.currency, factor: form.factor, next: i + 1 + form.rest.length };
  }
  return null;
}

function matches(tokens: Tokens, i: number, end: number, rest: readonly string[]): boolean {
  if (i + rest.length > end) return false;
  for (let k = 0; k < rest.length; k++) if (tokens.norms[i + k] !== rest[k]) return false;
  return true;
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
  if (at >= end) return null;
  const kind = tokens.kinds[at];
  const norm = tokens.norms[at]!;
  if (kind === SYMBOL) {
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
    // "50€" and "50 €", but not "5 $10 bills".
    if (currency !== undefined && tokens.kinds[at + 1] !== NUMBER)
      return { name: currency.name, dimension: `money:${currency.code}`, next: at + 1 };
    return null;
  }
  if (text[tokens.starts[at]!] === '″' && glued(tokens, at)) return { name: 'inch', dimension: 'length', next: at + 1 };
  if (kind === PUNCTUATION) return null;
  if (kind !== WORD) return null;
  const money = readMoneyAfter(tokens, at, end, number, hyphen);
  if (money !== null) return money;
  const forms = UNIT_WORDS.get(norm);
  if (forms !== undefined && !(tokens.flags[at]! & CAPITAL && SURNAMES.has(norm))) {
    for (const form of forms) {
      if (!matchesUnit(tokens, at + 1, end, form.rest)) continue;
      const next = at + 1 + spread(tokens, at + 1, form.rest);
      return rated(tokens, text, form.unit, next, end);
    }
  }
  const symbol = UNIT_SYMBOLS.get(text.slice(tokens.starts[at]!, tokens.ends[at]!));
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

/** "km^3", "km cubed", "kilometres squared": the square or cube of a unit of length. */
function raised(tokens: Tokens, unit: Unit, next: number, end: number): { readonly unit: Unit; readonly next: number } {
  if (unit.dimension !== 'length' || next >= end) return { unit, next };
  const norm = tokens.norms[next]!;
  const caret = norm === '^' && glued(tokens, next) ? tokens.norms[next + 1] : undefined;
  const power = norm === 'squared' || caret === '2' ? 'square' : norm === 'cubed' || caret === '3' ? 'cubic' : null;
  const found = power === null ? undefined : UNITS.get(`${power} ${unit.name}`);
  return found === undefined ? { unit, next } : { unit: found, next: caret === undefined ? next + 1 : next + 2 };
}

/** Units that are also names: "during 2016 Stone spoke". */
const SURNAMES = new Set(['stone', 'stones', 'mole', 'foot', 'day', 'hertz', 'bar', 'second', 'quarters']);

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
    if (written === 'm') return close || !(at + 1 < end && tokens.flags[at + 1]! & CAPITAL);
    if ('CF'.includes(written)) return close || text[tokens.ends[at - 1]!] === ' ';
    if (written === 't')
      return at + 1 >= end || tokens.kinds[at + 1] !== WORD || PHRASE_ENDS.has(tokens.norms[at + 1]!);
    return close || 'WVAgLJ'.includes(written);
  }
  if (written === 'in')
    return (
      close ||
      at + 1 >= end ||
      tokens.kinds[at + 1] !== WORD ||
      /^(?:thick|long|tall|wide|deep|high|diameter)$/.test(tokens.norms[at + 1]!)
    );
  // "bar" and "min" after a space are mostly words.
  if (written === 'bar' || written === 'mb' || written === 'kt') return close;
  return true;
}

/** Codes that are no words, so that people also write them small. */
const PLAIN_CODES = new Set(['usd', 'eur', 'gbp', 'jpy', 'cny', 'rmb', 'chf']);

function readMoneyAfter(tokens: Tokens, at: number, end: number, number: ReadNumber, hyphen: boolean): ReadUnit | null {
  const named = readCurrencyName(tokens, at, end);
  if (named !== null) {
    const norm = tokens.norms[at]!;
    // "p" is a penny only when glued to digits; "won", "real", "stone" are words.
    if (norm === 'p' && !(glued(tokens, at) && number.form === 'digits')) return null;
    if (
      norm === 'won' &&
      tokens.kinds[named.next] === WORD &&
      !/^(?:in|per|to|for|from|and|or|as|a|on|of|at|by)$/.test(tokens.norms[named.next]!)
    )
      return null;
    if (norm === 'won' && number.value < 100) return null;
    return rate(tokens, named.currency.name, `money:${named.currency.code}`, named.next, end);
  }
  if (tokens.norms[at] === 'pounds' && number.scale >= 1e6)
    return rate(tokens, 'pound sterling', 'money:GBP', at + 1, end);
  if ((tokens.flags[at]! & ALL_CAPITALS || PLAIN_CODES.has(tokens.norms[at]!)) && !hyphen) {
    const code = CURRENCY_CODES.get(tokens.norms[at]!);
    if (code !== undefined && tokens.norms[at]!.length === 3)
      return rate(tokens, code.name, `money:${code.code}`, at + 1, end);
  }
  return null;
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
  const slash = tokens.norms[next];
  if (slash === '/' && glued(tokens, next) && next + 1 < end && tokens.kinds[next + 1] === WORD) {
    const below =
      UNIT_SYMBOLS.get(text.slice(tokens.starts[next + 1]!, tokens.ends[next + 1]!)) ??
      UNIT_WORDS.get(tokens.norms[next + 1]!)?.[0]?.unit;
    if (below !== undefined) {
      const each = raised(tokens, below, next + 2, end);
      return combine(unit.name, unit.dimension, each.unit.name, each.unit.dimension, each.next);
    }
  }
  return rate(tokens, unit.name, unit.dimension, next, end);
}

const RATE_NOUNS = new Set(
  'barrel share tonne ton gallon litre liter kilogram kilo kg pound ounce head person piece unit household family student child mile kilometer kilometre bottle ticket vote'.split(
    ' ',
  ),
);

/** "per hour", "a day", "per barrel" after a unit, a currency or a counted noun. */
export function rate(tokens: Tokens, name: string, dimension: string, next: number, end: number): ReadUnit {
  let at = next;
  const hyphen = isHyphen(tokens.norms[at]) && glued(tokens, at);
  if (hyphen) at++;
  const word = tokens.norms[at];
  if (at + 1 >= end || word === undefined) return { name, dimension, next };
  if (word === '/' && glued(tokens, at) && tokens.kinds[at + 1] === WORD && glued(tokens, at + 1)) {
    const each = UNIT_WORDS.get(tokens.norms[at + 1]!)?.[0]?.unit ?? UNIT_SYMBOLS.get(tokens.norms[at + 1]!);
    return each === undefined ? { name, dimension, next } : combine(name, dimension, each.name, each.dimension, at + 2);
  }
  const article = word === 'a' || word === 'an' || word === 'each' || word === 'every';
  if (word !== 'per' && !article) return { name, dimension, next };
  let noun = at + 1;
  if (isHyphen(tokens.norms[noun]) && glued(tokens, noun)) noun++;
  if (noun >= end || tokens.kinds[noun] !== WORD) return { name, dimension, next };
  const below = singularOf(tokens.norms[noun]!);
  if (word === 'per') {
    const unit = UNIT_WORDS.get(tokens.norms[noun]!)?.find((form) => matches(tokens, noun + 1, end, form.rest));
    if (unit !== undefined)
      return combine(name, dimension, unit.unit.name, unit.unit.dimension, noun + 1 + unit.rest.length);
    const symbol = UNIT_SYMBOLS.get(tokens.norms[noun]!);
    if (symbol !== undefined) return combine(name, dimension, symbol.name, symbol.dimension, noun + 1);
    return combine(name, dimension, below, below, noun + 1);
  }
  if (TIME_NOUNS.has(below) && below === tokens.norms[noun])
    return combine(name, dimension, below, UNIT_WORDS.get(below)?.[0]?.unit.dimension ?? below, noun + 1);
  if (dimension.startsWith('money') && RATE_NOUNS.has(below)) return combine(name, dimension, below, below, noun + 1);
  return { name, dimension, next };
}

function combine(name: string, dimension: string, below: string, belowDimension: string, next: number): ReadUnit {
  const both = `${dimension}/${belowDimension}`;
  return { name: `${name} per ${below}`, dimension: both === 'length/duration' ? 'speed' : both, next };
}
