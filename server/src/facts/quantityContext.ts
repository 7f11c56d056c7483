import { NUMBER, PUNCTUATION, type Sentence, type Tokens, WORD } from '../article/types';
import { CURRENCY_NAMES } from '../english/currencies';
import type { Amount, ReadUnit } from './amountTypes';
import { glued, isHyphen } from './tokenMarks';

/** A quantity as far as it is read: tokens `[first, next)`, its number, its unit, the token of the noun it counts. */
interface SoFar {
  readonly first: number;
  readonly next: number;
  readonly amount: Amount;
  readonly named: ReadUnit | null;
  readonly head: number;
}

/** A unit that does not follow its number: "absolute zero", "a winning percentage of 48.3", "rupees 500 crore". */
export function unitByContext(
  tokens: Tokens,
  text: string,
  read: SoFar,
  sentence: Sentence,
): { readonly first: number; readonly named: ReadUnit } | null {
  const { amount, named, head, next } = read;
  const at = Math.min(read.first, amount.first) - 1;
  if (named !== null || head >= 0 || at < sentence.firstToken || tokens.kinds[at] !== WORD) return null;
  const norm = tokens.norms[at]!;
  if (amount.value === 0 && norm === 'absolute')
    return { first: at, named: { name: 'kelvin', dimension: 'temperature', next } };
  if (EXPECTANCY_LINKS.has(norm) && tellsLifeExpectancy(tokens, read, sentence, at))
    return { first: read.first, named: { name: 'year', dimension: 'age', next } };
  if (norm === 'of') return percentageOf(tokens, read, sentence, at);
  const currency =
    amount.form === 'digits' ? CURRENCY_NAMES.get(norm)?.find(({ rest }) => rest.length === 0) : undefined;
  // "in euros 2019" is a year: only what is written as a sum.
  const sum = amount.scale > 1 || text.slice(tokens.starts[amount.numberFirst]!, tokens.ends[next - 1]!).includes(',');
  if (
    currency === undefined ||
    !sum ||
    (norm.length < 3 && norm !== 'kr') ||
    NO_PREFIXES.has(norm) ||
    !closes(tokens, next, sentence)
  )
    return null;
  const { name, code } = currency.currency;
  return { first: at, named: { name, dimension: `money:${code}`, next } };
}

const EXPECTANCY_LINKS = new Set('is was of at to from'.split(' '));

/** "life expectancy for men is around 73". */
function tellsLifeExpectancy(tokens: Tokens, { next, amount }: SoFar, sentence: Sentence, link: number): boolean {
  if (amount.value < 20 || amount.value > 110 || !closes(tokens, next, sentence)) return false;
  for (let at = link - 1; at > sentence.firstToken && at > link - 12; at--)
    if (tokens.norms[at] === 'expectancy') return tokens.norms[at - 1] === 'life';
  return false;
}

/** Names of currencies that are other words before a number. */
const NO_PREFIXES = new Set(
  'won real buck bucks pound pounds mark marks crown crowns cent cents penny sterling'.split(' '),
);

/** "a winning percentage of 48.3"; "what percent of 20 voters" asks, and "the percentage of 18-year-olds" is of them. */
function percentageOf(
  tokens: Tokens,
  { amount, next }: SoFar,
  sentence: Sentence,
  of: number,
): { readonly first: number; readonly named: ReadUnit } | null {
  const word = of - 1;
  if (word < sentence.firstToken || !closes(tokens, next, sentence) || amount.form === 'open') return null;
  const spaced = tokens.norms[word] === 'cent' && tokens.norms[word - 1] === 'per' && word > sentence.firstToken;
  if (!spaced && !/^(?:percent|percents|percentage|pct)$/.test(tokens.norms[word]!)) return null;
  const first = spaced ? word - 1 : word;
  const before = first > sentence.firstToken ? first - 1 : -1;
  if (before >= 0 && (tokens.kinds[before] === NUMBER || /^(?:what|which|many)$/.test(tokens.norms[before]!)))
    return null;
  // ".617" is how American sport writes 61.7 percent.
  if (amount.value < 1) return null;
  return { first: word, named: { name: 'percent', dimension: 'percent', next } };
}

/** Nothing follows that the number could count or be a part of. */
function closes(tokens: Tokens, next: number, sentence: Sentence): boolean {
  if (next >= sentence.endToken) return true;
  return tokens.kinds[next] === PUNCTUATION ? !isHyphen(tokens.norms[next]) : AFTER_VALUES.has(tokens.norms[next]!);
}

const AFTER_VALUES = new Set(
  'and or but in on at for from to as by with this last since after before while per is was are were will would'.split(
    ' ',
  ),
);

/** Words after which an amount in brackets is the value itself and no aside. */
const BEFORE_BRACKETS = /^(?:is|was|are|were|of|to|at|by|totalled|totaled)$/;

/** Below zero by what stands around it: "income was ($4.2 million)", "40 degrees below zero", a line of "- 1 4/5" alone. Then the token to go on with. */
export function signedByContext(
  tokens: Tokens,
  { first, next, amount, named, head }: SoFar,
  sentence: Sentence,
): number | null {
  if (amount.value <= 0 || amount.form === 'open' || amount.form === 'words') return null;
  const before = tokens.norms[first - 1];
  if (first - 2 >= sentence.firstToken && before === '(' && tokens.norms[next] === ')' && head < 0)
    return BEFORE_BRACKETS.test(tokens.norms[first - 2]!) && writtenAsSum(tokens, amount, named) ? next : null;
  if (/^(?:temperature|angle)$/.test(named?.dimension ?? '') && tokens.norms[next] === 'below')
    return tokens.norms[next + 1] === 'zero' && next + 1 < sentence.endToken ? next + 2 : null;
  return /^[-−]$/.test(before ?? '') && isAloneOnLine(tokens, first - 1, next, sentence) ? next : null;
}

/** As accountants write a loss: in money, or with the separators of a sum. */
function writtenAsSum(tokens: Tokens, amount: Amount, named: ReadUnit | null): boolean {
  return (named?.dimension.startsWith('money') ?? false) || /[.,]/.test(tokens.norms[amount.numberFirst] ?? '');
}

/** Sign and number are all that stands there: no dash between clauses. */
function isAloneOnLine(tokens: Tokens, sign: number, next: number, sentence: Sentence): boolean {
  if (next < sentence.endToken || glued(tokens, sign + 1)) return false;
  return sign === sentence.firstToken;
}
