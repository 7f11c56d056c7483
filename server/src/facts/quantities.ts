import { type Article, type Block, type Sentence, type Tokens, WORD } from '../article/types';
import type { Span } from '../text/span';
import { readAmount, readUnit } from './amounts';
import type { Amount, ReadUnit } from './amountTypes';
import { countUnit } from './countUnits';
import { isNoQuantity } from './notQuantities';
import { readCounted } from './nounPhrases';
import { BEGINS_HEDGE, ENDS_HEDGE, JOINS_RANGE, MAY_BEGIN, numberTraitsAt, SAYS_UNIT } from './numberTraits';
import { plainQuantity, standsPlainly } from './plainQuantities';
import { beginsQuantity, nextBeginning } from './quantityBeginnings';
import { signedByContext, unitByContext } from './quantityContext';
import { readHedgeAfter, readHedgeBefore } from './quantityHedges';
import { isAge, readRange, readRatio, type Skip } from './ranges';
import { ratedBehindBracket } from './rates';
import { shareCurrency, shareUnit, withOtherBound, withUnitBefore } from './sharedQuantities';
import type { Modifier, Quantity } from './types';
import { readCouple } from './unwrittenNumbers';

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

const SKIPPED_BLOCKS = new Set(['furniture', 'byline', 'credit']);

/** All quantities of the article, in order. Furniture, bylines and credits are left out. */
export function readQuantities(article: Article): readonly ReadQuantity[] {
  const found: ReadQuantity[] = [];
  // A clipping of one line that looks like a share counter is all there is, and so no furniture around a text.
  const { blocks } = article;
  let others = 0;
  while (others < blocks.length && blocks[others]!.kind === 'furniture') others++;
  const clipping = others === blocks.length;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b]!;
    if (!clipping && SKIPPED_BLOCKS.has(block.kind)) continue;
    const before = found.length;
    readBlock(article, block, found);
    if (found.length > before + 1) shareCurrency(article.tokens, found, before);
  }
  return found;
}

function readBlock({ tokens, text, sentences }: Article, { firstSentence, endSentence }: Block, found: ReadQuantity[]) {
  if (firstSentence >= endSentence) return;
  let s = firstSentence;
  let sentence = sentences[s]!;
  const end = sentences[endSentence - 1]!.endToken;
  let i = nextBeginning(tokens, sentence.firstToken, end);
  while (i < end) {
    while (i >= sentence.endToken) sentence = sentences[++s]!;
    let next = i + 1;
    // Each sentence begins anew.
    if (i >= sentence.firstToken && beginsQuantity(tokens, text, i, sentence))
      next = Math.max(next, Math.min(readAt(tokens, text, i, sentence, s, found), sentence.endToken));
    i = nextBeginning(tokens, next, end);
  }
}

/** Adds the quantity that begins with the token. The token to go on with; 0 where there is none. */
function readAt(tokens: Tokens, text: string, i: number, sentence: Sentence, s: number, found: ReadQuantity[]): number {
  const quantity = readQuantity(tokens, text, i, sentence, s);
  if (quantity === null) return 0;
  if ('skipTo' in quantity) return quantity.skipTo;
  const before = found.length > 0 ? found[found.length - 1]! : null;
  if (before === null || before.sentence !== s) {
    found.push(quantity);
    return quantity.next;
  }
  const bounded = withOtherBound(tokens, before, quantity);
  if (bounded !== null) found[found.length - 1] = bounded;
  else {
    found.push(withUnitBefore(tokens, text, quantity, before, found));
    shareUnit(tokens, found);
  }
  return quantity.next;
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

function mayBeBelowZero({ norms }: Tokens, first: number, next: number): boolean {
  const before = norms[first - 1];
  return before === '(' || before === '-' || before === '−' || norms[next] === 'below';
}

function readQuantity(
  tokens: Tokens,
  text: string,
  i: number,
  sentence: Sentence,
  s: number,
): ReadQuantity | Skip | null {
  const amount = readAmount(tokens, text, i, sentence.endToken);
  if (amount === null) return readCouple(tokens, i, sentence, s);
  const stands = standsPlainly(tokens, amount, sentence);
  // "no one", "one of them": of all that stands plainly, only this may be no number.
  if (!stands || tokens.norms[amount.numberFirst] === 'one') {
    const no = isNoQuantity(tokens, amount, sentence);
    if (no !== null) return { skipTo: no };
  }
  const plain = stands ? plainQuantity(tokens, text, amount, sentence, s) : null;
  return plain ?? readAnyQuantity(tokens, text, amount, sentence, s);
}

/** The quantity of an amount, whatever stands around it. */
export function readAnyQuantity(
  tokens: Tokens,
  text: string,
  amount: Amount,
  sentence: Sentence,
  s: number,
): ReadQuantity | Skip {
  const end = sentence.endToken;
  const joined = numberTraitsAt(tokens, amount.next) & JOINS_RANGE;
  const range = joined ? readRange(tokens, text, amount, sentence) : null;
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
    const part = high === null && mayBeOneOfMany(tokens, next) ? readRatio(tokens, text, amount, end) : null;
    if (part !== null) {
      min = max = part.value;
      next = part.next;
      precision = part.value;
      ratio = true;
    }
  }
  let added = false;
  if (first > sentence.firstToken && numberTraitsAt(tokens, first - 1) & ENDS_HEDGE) {
    const before = readHedgeBefore(tokens, first, sentence.firstToken);
    if (before.hedge !== null && !(form === 'open' && before.hedge !== 'about')) modifier = before.hedge;
    first = before.first;
    added = before.added;
  }
  const after = numberTraitsAt(tokens, next) & BEGINS_HEDGE ? readHedgeAfter(tokens, next, end) : null;
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
      const late = numberTraitsAt(tokens, phraseEnd) & BEGINS_HEDGE ? readHedgeAfter(tokens, phraseEnd, end) : null;
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
  if (named === null && head < 0 && numberTraitsAt(tokens, amount.first - 1) & SAYS_UNIT) {
    if (high === null && isAge(tokens, text, amount, next)) named = { name: 'year', dimension: 'age', next };
  }
  if (named === null && head < 0 && numberTraitsAt(tokens, Math.min(first, amount.first) - 1) & SAYS_UNIT) {
    const context = unitByContext(tokens, text, { first, next, amount, named, head }, sentence);
    if (context !== null) {
      ({ first, named } = context);
      next = Math.max(next, context.named.next);
    }
  }
  if (high === null && mayBeBelowZero(tokens, first, next)) {
    const below = signedByContext(tokens, { first, next, amount, named, head }, sentence);
    if (below !== null) {
      next = below;
      min = -min;
      max = max === null ? null : -max;
    }
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
    added,
    implicit: false,
  };
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
