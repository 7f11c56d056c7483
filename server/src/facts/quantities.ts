import { type Article, CAPITAL, NUMBER, PUNCTUATION, type Sentence, SYMBOL, type Tokens, WORD } from '../article/types';
import { wordColumn, wordTable } from '../article/wordTable';
import { CURRENCY_SIGNS } from '../english/currencies';
import { GROUP_OF } from '../english/measures';
import { singularOf } from '../english/nouns';
import { DENOMINATORS, FRACTION_SIGNS, OPEN_SCALES, SCALES, SMALL_NUMBERS } from '../english/numberWords';
import { TIME_NOUNS } from '../english/units';
import type { Span } from '../text/span';
import { isLooseMinus, isSign, readAmount, readUnit } from './amounts';
import type { Amount, ReadUnit } from './amountTypes';
import { isNoQuantity } from './notQuantities';
import { readCounted } from './nounPhrases';
import { signedByContext, unitByContext } from './quantityContext';
import { readHedgeAfter, readHedgeBefore } from './quantityHedges';
import { isAge, readRange, readRatio, type Skip } from './ranges';
import { rate, ratedBehindBracket } from './rates';
import { unitSaidBefore } from './sharedUnits';
import { glued } from './tokenMarks';
import type { Modifier, Quantity } from './types';
import { readCouple, SINGLE_COINS, SINGLE_UNITS } from './unwrittenNumbers';

/** A quantity as read from the text, with the tokens that its meaning is looked for around. */
export interface ReadQuantity extends Quantity, Span {
  readonly sentence: number;
  /** Hedge, number and unit: tokens `[first, next)`. */
  readonly first: number;
  readonly next: number;
  /** The first token of the number itself. */
  readonly numberFirst: number;
  readonly numberNext: number;
  readonly dimension: string;
  /** The token of the counted noun; -1 where a unit or nothing follows. */
  readonly head: number;
  /** The token after the unit or the counted noun phrase. */
  readonly phraseEnd: number;
  readonly form: 'digits' | 'words' | 'fraction' | 'open';
  /** "rose from 5 to 7": two points in time, no range of one thing. */
  readonly change: boolean;
  /** No number is written: "a woman and her child". */
  readonly implicit: boolean;
  /** "another 20", "a further 20": not all of them. */
  readonly added: boolean;
}

const STARTERS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...OPEN_SCALES.keys(),
  ...SCALES.keys(),
  'half',
  'quarter',
  'several',
  'few',
  'minus',
  'negative',
]);

/** What makes a number of the article before it ("a dozen", "a third"), or may be counted without one ("in a week"). */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...SCALES.keys(),
  ...DENOMINATORS.keys(),
  ...TIME_NOUNS.keys(),
  ...GROUP_OF.keys(),
  ...SINGLE_UNITS.keys(),
  ...SINGLE_COINS.keys(),
  'few',
  'couple',
]);

const STARTER = 1;
const ARTICLE = 2;
const FOLLOWS_ARTICLE = 4;
const MONEY_LETTERS = 8;

const MINUS = 16;

/** How a word may take part in the beginning of a quantity. */
function beginningOf(norm: string): number {
  return (
    (STARTERS.has(norm) ? STARTER : 0) |
    (norm === 'a' || norm === 'an' ? ARTICLE : 0) |
    (AFTER_ARTICLE.has(norm) ? FOLLOWS_ARTICLE : 0) |
    (isMoneyLike(norm) ? MONEY_LETTERS : 0) |
    (norm === '-' || norm === '−' ? MINUS : 0)
  );
}

/**
 * The tokens with which a quantity may begin, found in one loop over all, since what is asked of them costs more than the
 * loop.
 */
function findBeginnings(tokens: Tokens): readonly number[] {
  const { kinds, flags, count } = tokens;
  const beginnings = beginningsOf(tokens);
  const found: number[] = [];
  for (let i = 0; i < count; i++) {
    const kind = kinds[i]!;
    if (kind === NUMBER || kind === SYMBOL) found.push(i);
    else {
      const beginning = beginnings[i]!;
      const may = kind === WORD ? STARTER | ARTICLE | (flags[i]! & CAPITAL ? MONEY_LETTERS : 0) : MINUS;
      if (beginning & may) found.push(i);
    }
  }
  return found;
}

const beginning = wordTable(beginningOf);

/** By token: the same. */
const beginningsOf = wordColumn(beginningOf);

const SKIPPED_BLOCKS = new Set(['furniture', 'byline', 'credit']);

/** All quantities of the article, in order. Furniture, bylines and credits are left out. */
export function readQuantities(article: Article): readonly ReadQuantity[] {
  const { tokens, text } = article;
  const found: ReadQuantity[] = [];
  // A clipping of one line that looks like a share counter is all there is, and so no furniture around a text.
  const clipping = article.blocks.every((block) => block.kind === 'furniture');
  const beginnings = findBeginnings(tokens);
  let next = 0;
  for (const block of article.blocks) {
    if (!clipping && SKIPPED_BLOCKS.has(block.kind)) continue;
    const before = found.length;
    for (let s = block.firstSentence; s < block.endSentence; s++) {
      const sentence = article.sentences[s]!;
      let from = sentence.firstToken;
      for (; next < beginnings.length && beginnings[next]! < sentence.endToken; next++) {
        const i = beginnings[next]!;
        if (i < from || !mayBegin(tokens, text, i)) continue;
        const quantity = readQuantity(tokens, text, i, sentence, s);
        if (quantity === null) continue;
        if ('skipTo' in quantity) from = quantity.skipTo;
        else {
          const bounded = withOtherBound(tokens, found.at(-1), quantity);
          if (bounded !== null) found[found.length - 1] = bounded;
          else {
            found.push(withUnitBefore(tokens, text, quantity, found));
            shareUnit(tokens, found);
          }
          from = quantity.next;
        }
      }
    }
    shareCurrency(tokens, found, before);
  }
  return found;
}

/** "A$5" and "a 12-year-old" are left to the reader of numbers. */
function opensNumber(tokens: Tokens, article: number): boolean {
  const next = article + 1 < tokens.count ? article + 1 : article;
  return tokens.kinds[next] !== WORD || (beginning(tokens, next) & FOLLOWS_ARTICLE) !== 0;
}

/** Asked of what `findBeginnings` found. */
function mayBegin(tokens: Tokens, text: string, i: number): boolean {
  const kind = tokens.kinds[i];
  if (kind === NUMBER) return true;
  if (kind === WORD) {
    const begins = beginning(tokens, i);
    return (
      (begins & STARTER) !== 0 ||
      ((begins & ARTICLE) !== 0 && opensNumber(tokens, i)) ||
      startsMoney(tokens, text, i, tokens.norms[i]!)
    );
  }
  if (kind === SYMBOL) {
    const sign = text[tokens.starts[i]!]!;
    return CURRENCY_SIGNS.has(sign) || FRACTION_SIGNS.has(sign);
  }
  const norm = tokens.norms[i]!;
  return (
    (norm === '-' || norm === '−') &&
    ((glued(tokens, i + 1) &&
      (tokens.kinds[i + 1] === NUMBER || tokens.kinds[i + 1] === SYMBOL) &&
      isSign(tokens, i)) ||
      isLooseMinus(tokens, i, tokens.count))
  );
}

/** Letters that a sum may begin with, whatever follows: a code, or letters and digits in one. */
function isMoneyLike(norm: string): boolean {
  if (norm.length > 12) return false;
  return norm.length <= 4 || isDigit(norm.charCodeAt(2)) || isDigit(norm.charCodeAt(3));
}

/** A currency code or the letters before a dollar sign, in capitals. */
function startsMoney(tokens: Tokens, text: string, i: number, norm: string): boolean {
  const kind = i + 1 < tokens.count ? tokens.kinds[i + 1] : PUNCTUATION;
  if (norm.length <= 4 && (kind === NUMBER || (kind === SYMBOL && CURRENCY_SIGNS.has(text[tokens.starts[i + 1]!]!))))
    return true;
  const last = norm.charCodeAt(norm.length - 1);
  const third = norm.charCodeAt(2);
  return norm.length > 2 && (isDigit(third) || isDigit(norm.charCodeAt(3))) && (isDigit(last) || norm.length < 8);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function readQuantity(
  tokens: Tokens,
  text: string,
  i: number,
  sentence: Sentence,
  s: number,
): ReadQuantity | Skip | null {
  const end = sentence.endToken;
  const amount = readAmount(tokens, text, i, end);
  if (amount === null) return readCouple(tokens, i, sentence, s);
  const no = isNoQuantity(tokens, amount, sentence);
  if (no !== null) return { skipTo: no };
  const range = readRange(tokens, text, amount, sentence);
  if (range !== null && 'skipTo' in range) return range;
  const high = range?.high ?? null;
  const unit = high?.unit ?? amount.unit;
  let first = amount.first;
  let next = high?.next ?? amount.next;
  let min: number | null = amount.value;
  let max: number | null = high === null ? amount.value : high.value;
  let precision = high === null ? amount.precision : Math.min(amount.precision, high.precision);
  let modifier: Modifier = 'exact';
  if (
    high !== null &&
    amount.scale === 1 &&
    high.scale > 1 &&
    amount.value * high.scale <= high.value &&
    sharesScale(amount, high)
  ) {
    min = amount.value * high.scale;
    precision = Math.min(amount.precision * high.scale, high.precision);
  }
  if (range !== null) {
    first = range.first;
    min = range.low ?? min;
  }
  const form = amount.form;
  let ratio = false;
  if (form === 'open') {
    max = null;
    modifier = 'atLeast';
  } else {
    const part = high === null ? readRatio(tokens, text, amount, end) : null;
    if (part !== null) {
      min = max = part.value;
      next = part.next;
      precision = part.value;
      ratio = true;
    }
  }
  const before = readHedgeBefore(tokens, first, sentence.firstToken);
  if (before.hedge !== null && !(form === 'open' && before.hedge !== 'about')) modifier = before.hedge;
  first = before.first;
  const after = readHedgeAfter(tokens, next, end);
  if (after !== null) {
    if (modifier === 'exact') modifier = after.hedge;
    next = after.next;
  }
  let named: ReadUnit | null = unit;
  let head = -1;
  let phraseEnd = next;
  if (after !== null && named === null) named = unitAfterHedge(tokens, text, amount, next, end);
  if (named !== null && after !== null && named.next > next) next = named.next;
  // "a category 4 storm" is no four storms.
  const ranked = tokens.norms[amount.first - 1] === 'category';
  if (named === null && !ratio && !ranked) {
    // "a half point" and "one point" have a noun in the singular.
    const half = tokens.norms[amount.numberNext - 1] === 'half' && tokens.norms[amount.numberNext - 2] === 'a';
    const counted = readCounted(tokens, next, end, (min === 1 && max === 1) || (half && tokens.norms[next] !== 'of'));
    head = counted.head;
    phraseEnd = counted.end;
    if (head >= 0) {
      const late = readHedgeAfter(tokens, phraseEnd, end);
      if (late !== null && modifier === 'exact' && tokens.norms[phraseEnd] !== 'at') {
        modifier = late.hedge;
        phraseEnd = late.next;
      }
      named = countUnit(tokens, text, counted.first, head, phraseEnd, end);
    }
  }
  // "80 who are new": people, since nothing else is a who.
  if (named === null && head < 0 && !ratio && tokens.norms[next] === 'who' && next < end)
    named = { name: 'person', dimension: 'count', next };
  if (named === null && head < 0 && high === null && isAge(tokens, text, amount, next))
    named = { name: 'year', dimension: 'age', next };
  const context = unitByContext(tokens, text, { first, next, amount, named, head }, sentence);
  if (context !== null) {
    ({ first, named } = context);
    next = Math.max(next, context.named.next);
  }
  const below = high === null ? signedByContext(tokens, { first, next, amount, named, head }, sentence) : null;
  if (below !== null) {
    next = below;
    min = -min;
    max = max === null ? null : -max;
  }
  if (named !== null && head < 0) phraseEnd = next;
  if (named !== null && tokens.norms[next] === '(') named = ratedBehindBracket(tokens, named, next, end);
  if (min < 0 || (max !== null && max < 0)) [min, max] = max !== null && max < min ? [max, min] : [min, max];
  const fraction = (form === 'fraction' || ratio) && head < 0 && named === null;
  return {
    start: tokens.starts[first]!,
    end: tokens.ends[next - 1]!,
    sentence: s,
    first,
    next,
    numberFirst: amount.numberFirst,
    numberNext: high?.numberNext ?? amount.numberNext,
    min,
    max,
    unit: named?.name ?? '',
    modifier,
    precision,
    dimension: named?.dimension ?? (fraction ? 'share' : 'number'),
    head,
    phraseEnd,
    form: ratio ? 'fraction' : form,
    change: range?.change ?? false,
    added: before.added,
    implicit: false,
  };
}

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

/** "5, 10 and 20 km": the last of a list has the unit of all. */
function shareUnit(tokens: Tokens, found: ReadQuantity[]): void {
  const last = found.at(-1)!;
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
function shareCurrency(tokens: Tokens, found: ReadQuantity[], from: number): void {
  let sum: ReadQuantity | null = null;
  for (let k = from; k < found.length; k++) {
    const one = found[k]!;
    if (!one.dimension.startsWith('money:') || one.unit.includes(' per ')) continue;
    if (sum !== null && sum.dimension !== one.dimension) return;
    sum = one;
  }
  if (sum === null) return;
  for (let k = from; k < found.length; k++) {
    const one = found[k]!;
    const bare = one.unit === '' && one.dimension === 'number' && one.form === 'digits' && (one.min ?? 0) >= 1e6;
    const other = tokens.norms[one.first - 1] === 'other' ? one.first - 2 : one.first - 1;
    if (bare && /^(?:the|those|that|these)$/.test(tokens.norms[other] ?? ''))
      found[k] = withUnit(one, sum.unit, sum.dimension);
  }
}

const LOWER: ReadonlySet<Modifier> = new Set(['over', 'atLeast']);
const UPPER: ReadonlySet<Modifier> = new Set(['under', 'atMost']);

/** "more than 10 and fewer than 40 people": a lower and an upper bound of one number make an interval. */
function withOtherBound(tokens: Tokens, before: ReadQuantity | undefined, q: ReadQuantity): ReadQuantity | null {
  if (before === undefined || before.sentence !== q.sentence || before.form === 'open' || q.form === 'open')
    return null;
  if (!/^(?:and|but|,)$/.test(tokens.norms[q.first - 1] ?? '') || before.next !== q.first - 1) return null;
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
function withUnitBefore(tokens: Tokens, text: string, q: ReadQuantity, found: readonly ReadQuantity[]): ReadQuantity {
  const before = found.at(-1);
  if (
    q.unit !== '' ||
    q.dimension !== 'number' ||
    q.form !== 'digits' ||
    before === undefined ||
    before.sentence !== q.sentence
  )
    return q;
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

/** The counted noun with what stands before it: "first-team player"; multiples ("four times") count nothing. */
function countUnit(tokens: Tokens, text: string, first: number, head: number, next: number, end: number): ReadUnit {
  const singular = singularOf(tokens.norms[head]!);
  if (singular === 'time' || singular === 'fold' || tokens.norms[first] === 'times')
    return frequency(rate(tokens, 'time', 'count', next, end), next);
  if (singular === 'other') return rate(tokens, 'person', 'count', next, end);
  const before = first < head ? text.slice(tokens.starts[first]!, tokens.starts[head]!).replace(/\s+/g, ' ') : '';
  return rate(tokens, `${before}${singular}`, 'count', next, end);
}

/** "four times" multiplies, "four times a week" is how often. */
function frequency(read: ReadUnit, next: number): ReadUnit {
  return read.name === 'time' ? { name: '', dimension: 'number', next } : read;
}

function sharesScale(low: Amount, high: Amount): boolean {
  // "$200 to $4 million" is 200 dollars; "$5 to $6 billion" is five billion.
  return low.value <= high.value / high.scale;
}

/** "40 or so miles", "50+ km": the unit stands behind the hedge. */
function unitAfterHedge(tokens: Tokens, text: string, amount: Amount, next: number, end: number): ReadUnit | null {
  return readUnit(
    tokens,
    text,
    { value: amount.value, precision: amount.precision, next, form: amount.form, scale: amount.scale },
    end,
  );
}
