import { ALL_CAPITALS, CAPITAL, NUMBER, PUNCTUATION, SYMBOL, type Tokens, WORD } from '../article/types';
import {
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  type Currency,
  DOLLAR_PREFIXES,
  LOOSE_DOLLAR_PREFIXES,
} from '../english/currencies';
import { DOUBTFUL_PREFIXES, SIGN_PREFIXES, SUM_PREFIXES } from '../english/currencyPrefixes';
import { SCALES } from '../english/numberWords';
import type { Amount, ReadUnit } from './amountTypes';
import { parseDigits, times } from './digits';
import type { ReadNumber } from './numbers';
import { CURRENCY_LETTERS, GLUED_SUM, numberTraitsAt } from './numberTraits';
import { matches, rate } from './rates';
import { glued } from './tokenMarks';

export function moneyUnit(tokens: Tokens, next: number, end: number, currency: Currency): ReadUnit {
  return rate(tokens, currency.name, `money:${currency.code}`, afterMoney(tokens, next, end, currency), end);
}

/** "$5 billion dollars", "$5 USD": the name after the sign says the same again. */
function afterMoney(tokens: Tokens, next: number, end: number, currency: Currency): number {
  const name = readCurrencyName(tokens, next, end);
  if (name !== null && name.currency.code === currency.code) return name.next;
  if (next < end && tokens.norms[next] === currency.code.toLowerCase()) return next + 1;
  return next;
}

export interface Prefix {
  readonly currency: Currency;
  readonly next: number;
  /** The code says millions: "MAUD 60". */
  readonly factor?: number;
}

export function readCurrencyPrefix(tokens: Tokens, text: string, i: number, end: number): Prefix | Amount | null {
  const kind = tokens.kinds[i];
  if (kind === SYMBOL) {
    const currency = codeBeforeSign(tokens, text, i) ?? CURRENCY_SIGNS.get(text[tokens.starts[i]!]!);
    if (currency?.code === 'USD' && tokens.kinds[i + 1] === WORD && glued(tokens, i + 1) && i + 1 < end)
      return readSignAndLetters(tokens, text, i, end);
    return currency === undefined || i + 1 >= end ? null : { currency, next: i + 1 };
  }
  if (kind !== WORD || !(tokens.flags[i]! & CAPITAL)) return null;
  if (!(numberTraitsAt(tokens, i) & (CURRENCY_LETTERS | GLUED_SUM))) return null;
  const norm = tokens.norms[i]!;
  if (tokens.kinds[i + 1] === SYMBOL && i + 2 < end) {
    const sign = text[tokens.starts[i + 1]!]!;
    const prefixed = DOLLAR_PREFIXES.get(norm);
    if (sign === '$' && prefixed !== undefined && (glued(tokens, i + 1) || LOOSE_DOLLAR_PREFIXES.has(norm)))
      return { currency: prefixed, next: i + 2 };
    const signed = glued(tokens, i + 1) ? SIGN_PREFIXES.get(norm + sign) : undefined;
    if (signed !== undefined) return { currency: signed, next: i + 2 };
    const code = CURRENCY_CODES.get(norm);
    if (code !== undefined && CURRENCY_SIGNS.has(sign)) return { currency: code, next: i + 2 };
    return null;
  }
  const prefix = SUM_PREFIXES.get(norm);
  if (prefix !== undefined) {
    const at = tokens.norms[i + 1] === '.' ? i + 2 : i + 1;
    if (at < end && tokens.kinds[at] === NUMBER) return { currency: prefix, next: at };
  }
  if (!(tokens.flags[i]! & ALL_CAPITALS)) return readGluedCode(tokens, text, i, end);
  const code = CURRENCY_CODES.get(norm);
  const million = norm.length === 4 && norm[0] === 'm' ? CURRENCY_CODES.get(norm.slice(1)) : undefined;
  if (million !== undefined && i + 1 < end && tokens.kinds[i + 1] === NUMBER)
    return { currency: million, next: i + 1, factor: 1e6 };
  if (code !== undefined) return i + 1 < end && tokens.kinds[i + 1] === NUMBER ? { currency: code, next: i + 1 } : null;
  return readGluedCode(tokens, text, i, end);
}

/** "mxn$ 15", "hk $10": a code in small letters before the sign, which the reading has passed over as a word. */
function codeBeforeSign(tokens: Tokens, text: string, i: number): Currency | undefined {
  if (i === 0 || text[tokens.starts[i]!] !== '$' || tokens.kinds[i - 1] !== WORD) return undefined;
  const norm = tokens.norms[i - 1]!;
  if (glued(tokens, i)) return DOLLAR_PREFIXES.get(norm) ?? CURRENCY_CODES.get(norm);
  const loose = norm === 'hk' || norm === 'nz' || norm === 'c' || (norm === 's' && tokens.flags[i - 1]! & CAPITAL);
  return loose ? DOLLAR_PREFIXES.get(norm) : undefined;
}

const SIGN_AND_LETTERS = /\$(US|A|AU|C|CA|NZ|HK|S)(\d(?:[\d,]*\d)?(?:\.\d+)?)([a-z]{0,3})/y;

/** "$US55.9 million", "$A82m": the letters stand behind the sign. */
function readSignAndLetters(tokens: Tokens, text: string, i: number, end: number): Amount | null {
  SIGN_AND_LETTERS.lastIndex = tokens.starts[i]!;
  const match = SIGN_AND_LETTERS.exec(text);
  const currency = match === null ? undefined : DOLLAR_PREFIXES.get(match[1]!.toLowerCase());
  return match === null || currency === undefined ? null : amountFromMatch(tokens, i, end, match, currency);
}

const GLUED_CODE = /([A-Z][A-Za-z]{0,3})(\d(?:[\d,]*\d)?(?:\.\d+)?)([a-z]{0,3})/y;
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

/** "USD50", "EUR50m", "RM1,700", "KSh6 million", "N1.5bn": one run of letters and digits. */
function readGluedCode(tokens: Tokens, text: string, i: number, end: number): Amount | null {
  GLUED_CODE.lastIndex = tokens.starts[i]!;
  const match = GLUED_CODE.exec(text);
  if (match === null) return null;
  const letters = match[1]!;
  const norm = letters.toLowerCase();
  const code = letters === letters.toUpperCase() && norm.length > 1 ? CURRENCY_CODES.get(norm) : undefined;
  const currency = code ?? SUM_PREFIXES.get(norm);
  if (currency !== undefined) return amountFromMatch(tokens, i, end, match, currency);
  // "Le" is Sierra Leone's, "LE" Egypt's.
  const doubtful = letters === 'LE' ? CURRENCY_CODES.get('egp') : DOUBTFUL_PREFIXES.get(norm);
  const amount = doubtful === undefined ? null : amountFromMatch(tokens, i, end, match, doubtful);
  return amount !== null && (amount.scale >= 1000 || WRITTEN_SUM.test(match[2]!)) ? amount : null;
}

/** With the separators of a sum: "N1 road", "R2 region", "P5" have none. */
const WRITTEN_SUM = /^\d{1,3}(?:,\d{3})+(?:\.\d\d)?$|^\d+\.\d\d$/;

function amountFromMatch(
  tokens: Tokens,
  i: number,
  end: number,
  match: RegExpExecArray,
  currency: Currency,
): Amount | null {
  const parsed = parseDigits(match[2]!);
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

function closesSum(tokens: Tokens, at: number, end: number): boolean {
  return at >= end || tokens.kinds[at] === PUNCTUATION || /^(?:a|at|per|and|to|from|on|in)$/.test(tokens.norms[at]!);
}

/** Codes that are no words, so that people also write them small. */
const PLAIN_CODES = new Set(['usd', 'eur', 'gbp', 'jpy', 'cny', 'rmb', 'chf']);

export function readMoneyAfter(
  tokens: Tokens,
  at: number,
  end: number,
  number: ReadNumber,
  hyphen: boolean,
): ReadUnit | null {
  const named = readCurrencyName(tokens, at, end);
  if (named !== null) {
    const norm = tokens.norms[at]!;
    // "p" is a penny only when glued to digits, or where a sum ends: "down 2 p at 125 p". "won" is a word as well.
    if (norm === 'p' && !(number.form === 'digits' && (glued(tokens, at) || closesSum(tokens, at + 1, end))))
      return null;
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

/** "30 MUSD", "120 MEUR", "75 USD million": a sum in millions or thousands by the code itself, or by a scale after it. */
export function readScaledCode(
  tokens: Tokens,
  at: number,
  end: number,
): { readonly currency: Currency; readonly factor: number; readonly next: number } | null {
  if (at >= end || tokens.kinds[at] !== WORD || !(tokens.flags[at]! & ALL_CAPITALS)) return null;
  const norm = tokens.norms[at]!;
  if (norm.length === 3) {
    const currency = CURRENCY_CODES.get(norm);
    const factor = at + 1 < end ? SCALES.get(tokens.norms[at + 1]!) : undefined;
    return currency === undefined || factor === undefined ? null : { currency, factor, next: at + 2 };
  }
  if (norm.length !== 4) return null;
  const currency = CURRENCY_CODES.get(norm.slice(1));
  const factor = norm[0] === 'm' ? 1e6 : norm[0] === 'k' ? 1e3 : undefined;
  return currency === undefined || factor === undefined ? null : { currency, factor, next: at + 1 };
}
