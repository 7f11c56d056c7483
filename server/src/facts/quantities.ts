import { type Article, CAPITAL, NUMBER, type Sentence, SYMBOL, type Tokens, WORD } from '../article/types';
import { CURRENCY_SIGNS } from '../english/currencies';
import { HEDGES_AFTER, HEDGES_BEFORE, type Hedge, type HedgeForm } from '../english/hedges';
import { GROUP_OF } from '../english/measures';
import { singularOf } from '../english/nouns';
import { FRACTION_SIGNS, OPEN_SCALES, SCALES, SMALL_NUMBERS } from '../english/numberWords';
import { TIME_NOUNS, UNITS } from '../english/units';
import type { Span } from '../text/span';
import { type Amount, type ReadUnit, rate, readAmount, readUnit } from './amounts';
import { isNoQuantity } from './notQuantities';
import { readCounted } from './nounPhrases';
import { glued, isHyphen } from './numbers';
import type { Modifier, Quantity } from './types';

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
  'a',
  'an',
  'half',
  'several',
  'few',
  'minus',
  'negative',
]);

const SKIPPED_BLOCKS = new Set(['furniture', 'byline', 'credit']);

/** All quantities of the article, in order. One pass over the tokens; furniture, bylines and credits are left out. */
export function readQuantities(article: Article): readonly ReadQuantity[] {
  const { tokens, text } = article;
  const found: ReadQuantity[] = [];
  // A clipping of one line that looks like a share counter is all there is, and so no furniture around a text.
  const clipping = article.blocks.every((block) => block.kind === 'furniture');
  for (const block of article.blocks) {
    if (!clipping && SKIPPED_BLOCKS.has(block.kind)) continue;
    for (let s = block.firstSentence; s < block.endSentence; s++) {
      const sentence = article.sentences[s]!;
      let i = sentence.firstToken;
      while (i < sentence.endToken) {
        if (!mayBegin(tokens, text, i)) {
          i++;
          continue;
        }
        const quantity = readQuantity(tokens, text, i, sentence, s);
        if (quantity === null) i++;
        else if ('skipTo' in quantity) i = Math.max(i + 1, quantity.skipTo);
        else {
          found.push(quantity);
          i = Math.max(i + 1, quantity.next);
        }
      }
    }
  }
  return found;
}

function mayBegin(tokens: Tokens, text: string, i: number): boolean {
  const kind = tokens.kinds[i];
  if (kind === NUMBER) return true;
  if (kind === WORD) {
    const norm = tokens.norms[i]!;
    if (STARTERS.has(norm)) return true;
    return norm.length <= 12 && (tokens.flags[i]! & CAPITAL) !== 0 && startsMoney(tokens, text, i, norm);
  }
  if (kind === SYMBOL) {
    const sign = text[tokens.starts[i]!]!;
    return CURRENCY_SIGNS.has(sign) || FRACTION_SIGNS.has(sign);
  }
  const norm = tokens.norms[i]!;
  return (
    (norm === '-' || norm === '−') &&
    glued(tokens, i + 1) &&
    (tokens.kinds[i + 1] === NUMBER || tokens.kinds[i + 1] === SYMBOL) &&
    !glued(tokens, i)
  );
}

/** A currency code or the letters before a dollar sign, in capitals. */
function startsMoney(tokens: Tokens, text: string, i: number, norm: string): boolean {
  const kind = tokens.kinds[i + 1];
  if (norm.length <= 4 && (kind === NUMBER || (kind === SYMBOL && CURRENCY_SIGNS.has(text[tokens.starts[i + 1]!]!))))
    return true;
  const last = norm.charCodeAt(norm.length - 1);
  const third = norm.charCodeAt(2);
  return norm.length > 2 && (isDigit(third) || isDigit(norm.charCodeAt(3))) && (isDigit(last) || norm.length < 8);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Tokens to be passed over because they are no quantity. */
interface Skip {
  readonly skipTo: number;
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
  if (range !== null && range !== undefined) first = range.first;
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
  if (named === null && !ratio) {
    const counted = readCounted(tokens, next, end, min === 1 && max === 1);
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
  if (named === null && head < 0 && high === null && isAge(tokens, text, amount, next))
    named = { name: 'year', dimension: 'age', next };
  if (named !== null && head < 0) phraseEnd = next;
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

/** The counted noun with what stands before it: "first-team player"; multiples ("four times") count nothing. */
function countUnit(tokens: Tokens, text: string, first: number, head: number, next: number, end: number): ReadUnit {
  const singular = singularOf(tokens.norms[head]!);
  if (singular === 'time' || singular === 'fold') return { name: '', dimension: 'number', next };
  const before = first < head ? text.slice(tokens.starts[first]!, tokens.starts[head]!).replace(/\s+/g, ' ') : '';
  return rate(tokens, `${before}${singular}`, 'count', next, end);
}

/** "a woman and her child": two people without a number; kept only where something befell them. */
function readCouple(tokens: Tokens, i: number, sentence: Sentence, s: number): ReadQuantity | null {
  const single = readSingle(tokens, i, sentence, s);
  if (single !== null) return single;
  if (tokens.norms[i] !== 'a' || i + 4 >= sentence.endToken || tokens.norms[i + 2] !== 'and') return null;
  if (
    !/^(?:a|an|her|his|their)$/.test(tokens.norms[i + 3]!) ||
    !GROUP_OF.has(tokens.norms[i + 1]!) ||
    !GROUP_OF.has(tokens.norms[i + 4]!)
  )
    return null;
  return unwritten(tokens, i, i + 5, s, { value: 2, unit: 'person', dimension: 'count', modifier: 'exact' });
}

/** "in a week", "more than an hour": one of a unit of time, where a preposition or a hedge says that it is counted. */
function readSingle(tokens: Tokens, i: number, sentence: Sentence, s: number): ReadQuantity | null {
  if ((tokens.norms[i] !== 'a' && tokens.norms[i] !== 'an') || i + 1 >= sentence.endToken || i === sentence.firstToken)
    return null;
  const time = TIME_NOUNS.get(tokens.norms[i + 1]!);
  if (time === undefined || time === 'second' || time === 'minute' || time === 'quarter') return null;
  const hedge = readHedgeBefore(tokens, i, sentence.firstToken);
  if (hedge.hedge === null && !/^(?:in|within)$/.test(tokens.norms[i - 1]!)) return null;
  const { dimension } = UNITS.get(time)!;
  const read = unwritten(tokens, hedge.first, i + 2, s, {
    value: 1,
    unit: time,
    dimension,
    modifier: hedge.hedge ?? 'exact',
  });
  return { ...read, implicit: false };
}

function unwritten(
  tokens: Tokens,
  first: number,
  next: number,
  sentence: number,
  { value, unit, dimension, modifier }: { value: number; unit: string; dimension: string; modifier: Modifier },
): ReadQuantity {
  return {
    start: tokens.starts[first]!,
    end: tokens.ends[next - 1]!,
    sentence,
    first,
    next,
    numberFirst: first,
    numberNext: next,
    min: value,
    max: value,
    unit,
    modifier,
    precision: 1,
    dimension,
    head: -1,
    phraseEnd: next,
    form: 'words',
    change: false,
    added: false,
    implicit: true,
  };
}

function sharesScale(low: Amount, high: Amount): boolean {
  // "$200 to $4 million" is 200 dollars; "$5 to $6 billion" is five billion.
  return low.value <= high.value / high.scale;
}

interface Range {
  readonly high: Amount;
  readonly first: number;
  readonly change: boolean;
}

const CHANGE_VERBS =
  /^(?:ros|ris|fell|fall|climb|jump|drop|increas|decreas|declin|grow|grew|went|mov|rais|cut|chang|up$|down$|soar|slip|slid|shr[aiu]nk|reduc|slash|lower|boost|surg|plung|tumbl|extend|expand|revis|upgrad|downgrad)/;

/**
 * The other end of a range that begins with `low`: null where there is none, a skip where the two numbers are a score
 * or a vote and thus no quantity at all.
 */
function readRange(tokens: Tokens, text: string, low: Amount, sentence: Sentence): Range | Skip | null {
  const end = sentence.endToken;
  const at = low.next;
  if (at + 1 >= end) return null;
  const word = tokens.norms[at]!;
  const before = tokens.norms[low.first - 1] ?? '';
  let other = -1;
  let joint: 'hyphen' | 'to' | 'and' | 'or' = 'hyphen';
  if (isHyphen(word) || word === '—') {
    const tight = glued(tokens, at) && glued(tokens, at + 1);
    const loose = !glued(tokens, at) && !glued(tokens, at + 1);
    if (tight || (loose && word !== '—' && (word !== '-' || low.unit === null))) other = at + 1;
    if (
      glued(tokens, at) &&
      !glued(tokens, at + 1) &&
      (tokens.norms[at + 1] === 'to' || tokens.norms[at + 1] === 'or')
    ) {
      // "8- to 16-metre mirrors".
      joint = 'to';
      other = at + 2;
    } else if (tight && tokens.norms[at + 1] === 'to' && isHyphen(tokens.norms[at + 2])) {
      joint = 'to';
      other = at + 3;
    } else if (tight && tokens.norms[at + 1] === 'to') {
      joint = 'to';
      other = at + 2;
    }
  } else if (word === 'to' || word === 'through') {
    joint = 'to';
    other = at + 1;
    if (isHyphen(tokens.norms[other]) && glued(tokens, other)) other++;
  } else if (word === 'and' && (before === 'between' || before === 'from')) {
    joint = 'and';
    other = at + 1;
  } else if (word === 'or') {
    joint = 'or';
    other = at + 1;
  }
  if (other < 0 || other >= end) return null;
  if ((tokens.norms[other] === 'a' || tokens.norms[other] === 'an') && joint !== 'to') return null;
  const high = readAmount(tokens, text, other, end);
  if (high === null || high.form === 'open') return null;
  if (joint === 'hyphen' && isNoQuantity(tokens, high, sentence) !== null && high.unit === null)
    return { skipTo: high.next };
  if (!unitsAgree(low, high)) return null;
  const ascending = high.value > low.value || (high.scale > low.scale && high.value > low.value);
  const from = before === 'from';
  if (joint === 'or') {
    if (low.unit !== null || !ascending || low.value > 100 || high.value > low.value * 3) return null;
    return { high, first: low.first, change: false };
  }
  if (joint === 'hyphen') {
    if (!ascending) return high.unit === null && low.unit === null && low.value < 1000 ? { skipTo: high.next } : null;
    if (high.unit === null && low.unit === null && high.scale === 1) {
      const counted = readCounted(tokens, high.next, end, false);
      const next = tokens.norms[high.next] ?? '';
      if (counted.head < 0 || SCORE_WORDS.has(next))
        return low.value < 200 && high.value < 200 && low.form === 'digits' ? { skipTo: high.next } : null;
    }
  }
  if (joint === 'to' && !from && !ascending) return null;
  if (joint === 'to' && !from && high.value > low.value * 20 && low.scale === high.scale && low.value > 1) return null;
  const opener = from || before === 'between';
  const verb = tokens.norms[low.first - 2] ?? '';
  const earlier = tokens.norms[low.first - 3] ?? '';
  const change = from && (CHANGE_VERBS.test(verb) || CHANGE_VERBS.test(earlier));
  return { high, first: opener ? low.first - 1 : low.first, change };
}

/** "Ann Roe, 44, said", "aged 12", "turned 30". */
function isAge(tokens: Tokens, text: string, amount: Amount, next: number): boolean {
  const i = amount.first;
  if (amount.form === 'fraction' || amount.form === 'open' || amount.value < 1 || amount.value > 115 || i === 0)
    return false;
  const before = tokens.norms[i - 1]!;
  if (before === 'aged' || before === 'turned' || before === 'age') return true;
  if (
    before !== ',' ||
    !(tokens.flags[i - 2]! & CAPITAL) ||
    tokens.kinds[i - 2] !== WORD ||
    !Number.isInteger(amount.value)
  )
    return false;
  const after = text[tokens.starts[next] ?? text.length];
  return after === ',' || after === '.' || after === ')';
}

const SCORE_WORDS = new Set('win wins victory lead loss defeat draw record margin vote votes'.split(' '));

/** "15 km and 17 km", "$5 to $6", "5 to 6 km" agree; "5 km to 6 people" does not. */
function unitsAgree(low: Amount, high: Amount): boolean {
  if (low.unit === null) return true;
  if (high.unit === null)
    return low.unit.dimension.startsWith('money') && low.form === 'digits' && high.form === 'digits';
  return low.unit.dimension === high.unit.dimension;
}

/** "one in five", "1 out of 10": the part that it is. */
function readRatio(tokens: Tokens, text: string, part: Amount, end: number): { value: number; next: number } | null {
  if (part.unit !== null || part.value <= 0 || part.value > 100) return null;
  let at = part.next;
  if (tokens.norms[at] === 'out' && tokens.norms[at + 1] === 'of') at += 2;
  else if (tokens.norms[at] === 'in') at++;
  else return null;
  const every = tokens.norms[at] === 'every' || tokens.norms[at] === 'each';
  if (every) at++;
  if (at >= end) return null;
  const whole = readAmount(tokens, text, at, end);
  if (whole === null || whole.unit !== null || whole.form === 'open' || whole.value <= part.value) return null;
  // "killed 12 in 2019" and "3 in 10 days" are no ratios.
  if (whole.value >= 1900 && whole.value <= 2100) return null;
  if (
    tokens.norms[part.next] === 'in' &&
    part.form === 'digits' &&
    !every &&
    !/^(?:10|100|1000|1,000|10,000|100,000|[2-9]|20)$/.test(tokens.norms[at]!)
  )
    return null;
  if (isHyphen(tokens.norms[whole.next])) return null;
  return { value: part.value / whole.value, next: whole.next };
}

const FILLERS = new Set(['another', 'additional', 'further']);

function readHedgeBefore(
  tokens: Tokens,
  from: number,
  sentenceStart: number,
): { hedge: Hedge | null; first: number; added: boolean } {
  let first = from;
  let hedge: Hedge | null = null;
  let added = false;
  let at = first - 1;
  if (at >= sentenceStart && FILLERS.has(tokens.norms[at]!)) {
    added = true;
    first = at;
    at--;
    if (at >= sentenceStart && (tokens.norms[at] === 'a' || tokens.norms[at] === 'an')) {
      first = at;
      at--;
    }
  } else if (at >= sentenceStart + 1 && tokens.norms[at] === 'of' && tokens.norms[at - 1] === 'total') {
    // "at least a total of 40": the hedge stands before it.
    at = at - 2;
    if (at >= sentenceStart && tokens.norms[at] === 'a') at--;
  }
  // Hedges may pile up ("an estimated at least 40"); the outer ones are taken into the span, the inner one counts.
  for (let turns = 0; turns < 2; turns++) {
    if (at >= sentenceStart && isHyphen(tokens.norms[at]) && tokens.norms[at] !== '-') at--;
    const form = at >= sentenceStart ? hedgeEndingAt(tokens, at, sentenceStart) : null;
    if (form === null) break;
    first = at - form.words.length + 1;
    if (form.words[0] === 'estimated' && first > sentenceStart && tokens.norms[first - 1] === 'an') first--;
    hedge = hedge ?? form.hedge;
    at = first - 1;
  }
  return { hedge, first: hedge === null && !added ? from : first, added };
}

function hedgeEndingAt(tokens: Tokens, at: number, sentenceStart: number): HedgeForm | null {
  const forms = HEDGES_BEFORE.get(tokens.norms[at]!);
  if (forms === undefined) return null;
  for (const form of forms) {
    const start = at - form.words.length + 1;
    if (start < sentenceStart) continue;
    let same = true;
    for (let k = form.words.length - 2; k >= 0 && same; k--) same = tokens.norms[start + k] === form.words[k];
    if (same) return form;
  }
  return null;
}

function readHedgeAfter(tokens: Tokens, at: number, end: number): { hedge: Hedge; next: number } | null {
  let from = at;
  if (
    isHyphen(tokens.norms[from]) &&
    (tokens.norms[from + 1] === 'odd' || tokens.norms[from + 1] === 'plus' || tokens.norms[from + 1] === 'ish')
  )
    from++;
  const forms = from < end ? HEDGES_AFTER.get(tokens.norms[from]!) : undefined;
  if (forms === undefined) return null;
  for (const form of forms) {
    if (from + form.words.length > end) continue;
    if (form.words[0] === 'plus' && tokens.kinds[from + 1] === NUMBER) continue;
    if (form.words[0] === 'at' && tokens.kinds[from + 2] === NUMBER) continue;
    let same = true;
    for (let k = 1; k < form.words.length && same; k++) same = tokens.norms[from + k] === form.words[k];
    if (same) return { hedge: form.hedge, next: from + form.words.length };
  }
  return null;
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
