import { type Article, NUMBER, type Sentence, SPACE_BEFORE } from '../article/types';
import type { Span } from '../text/span';
import { readAnyAmount } from './amounts';
import type { Amount } from './amountTypes';
import { readAnyQuantity } from './anyQuantities';
import { endOfRun, isNoQuantity } from './notQuantities';
import { readPlainAmount } from './plainAmounts';
import { plainQuantity, standsPlainly } from './plainQuantities';
import { beginsQuantity, nextBeginning } from './quantityBeginnings';
import type { Skip } from './ranges';
import { shareCurrency, shareUnit, withOtherBound, withUnitBefore } from './sharedQuantities';
import type { Quantity } from './types';
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

/** All quantities of the article, in order. Furniture, bylines and credits are left out. */
export function readQuantities(article: Article): readonly ReadQuantity[] {
  return readQuantitiesOf([article])[0]!;
}

/** The same of many articles, stage by stage (see `readFactsOf`). */
export function readQuantitiesOf(articles: readonly Article[]): (readonly ReadQuantity[])[] {
  const beginnings: Beginning[] = [];
  for (let a = 0; a < articles.length; a++) findBeginnings(articles[a]!, a, beginnings);
  for (const readStage of STAGES) readStage(beginnings);
  return joinedOf(articles, beginnings);
}

/** Where a quantity may begin, and what each stage makes of it. */
interface Beginning {
  readonly article: Article;
  /** Index of the article. */
  readonly of: number;
  readonly at: number;
  /** Index of its sentence. */
  readonly s: number;
  readonly sentence: Sentence;
  state: State;
  amount: Amount | null;
  quantity: ReadQuantity | Skip | null;
}

/** What the next stages have to do with a beginning. */
type State = typeof UNREAD | typeof WITHIN_NUMBER | typeof PLAIN | typeof MAYBE_NONE | typeof UNPLAIN | typeof DONE;
const UNREAD = 0;
/** "million" in "3 million": read only where it turns out that no quantity covers it. */
const WITHIN_NUMBER = 1;
/** Has an amount, and nothing beside it could make more of that. */
const PLAIN = 2;
/** Has an amount that may be no quantity: a date, an address, a name's number. */
const MAYBE_NONE = 3;
/** Has an amount that is a quantity of whatever kind. */
const UNPLAIN = 4;
const DONE = 5;

const STAGES: readonly ((beginnings: readonly Beginning[]) => void)[] = [
  readPlainAmounts,
  readOtherAmounts,
  seeWhatStandsPlainly,
  leaveOutNoQuantities,
  readPlainQuantities,
  readOtherQuantities,
];

const SKIPPED_BLOCKS = new Set(['furniture', 'byline', 'credit']);

function findBeginnings(article: Article, of: number, beginnings: Beginning[]): void {
  // A clipping of one line that looks like a share counter is all there is, and so no furniture around a text.
  const { blocks, sentences, tokens, text } = article;
  const { flags, kinds } = tokens;
  let others = 0;
  while (others < blocks.length && blocks[others]!.kind === 'furniture') others++;
  const clipping = others === blocks.length;
  for (let b = 0; b < blocks.length; b++) {
    const { kind, firstSentence, endSentence } = blocks[b]!;
    if (firstSentence >= endSentence || (!clipping && SKIPPED_BLOCKS.has(kind))) continue;
    let s = firstSentence;
    let sentence = sentences[s]!;
    const end = sentences[endSentence - 1]!.endToken;
    let next = sentence.firstToken;
    for (let at = nextBeginning(tokens, next, end); at < end; at = nextBeginning(tokens, next, end)) {
      next = at + 1;
      while (at >= sentence.endToken) sentence = sentences[++s]!;
      if (at < sentence.firstToken || !beginsQuantity(tokens, text, at, sentence)) continue;
      const alone = kinds[at] !== NUMBER || (flags[at]! & flags[at + 1]! & SPACE_BEFORE) !== 0;
      const run = alone ? -1 : endOfRun(tokens, at, sentence.endToken);
      if (run >= 0) next = Math.max(next, run);
      else beginnings.push({ article, of, at, s, sentence, state: UNREAD, amount: null, quantity: null });
    }
  }
}

function readPlainAmounts(beginnings: readonly Beginning[]): void {
  let last: Beginning | null = null;
  for (let k = 0; k < beginnings.length; k++) {
    const one = beginnings[k]!;
    const { article, of, at, sentence } = one;
    if (last !== null && last.of === of && at < last.amount!.numberNext) {
      one.state = WITHIN_NUMBER;
      continue;
    }
    const amount = readPlainAmount(article.tokens, article.text, at, sentence.endToken);
    if (amount === null) continue;
    one.amount = amount;
    last = one;
  }
}

function readOtherAmounts(beginnings: readonly Beginning[]): void {
  for (let k = 0; k < beginnings.length; k++) {
    const one = beginnings[k]!;
    if (one.state !== UNREAD || one.amount !== null) continue;
    const { article, at, s, sentence } = one;
    one.amount = readAnyAmount(article.tokens, article.text, at, sentence.endToken);
    if (one.amount !== null) {
      leaveWithin(beginnings, k, one.amount);
      continue;
    }
    one.quantity = readCouple(article.tokens, at, sentence, s);
    one.state = DONE;
  }
}

/** "3.5 million" in "$3.5 million a year". */
function leaveWithin(beginnings: readonly Beginning[], k: number, amount: Amount): void {
  const { of } = beginnings[k]!;
  for (let j = k + 1; j < beginnings.length; j++) {
    const next = beginnings[j]!;
    if (next.of !== of || next.at >= amount.numberNext) return;
    next.state = WITHIN_NUMBER;
  }
}

function seeWhatStandsPlainly(beginnings: readonly Beginning[]): void {
  for (let k = 0; k < beginnings.length; k++) {
    const one = beginnings[k]!;
    if (one.state !== UNREAD) continue;
    one.state = standsPlainly(one.article.tokens, one.amount!, one.sentence) ? PLAIN : MAYBE_NONE;
  }
}

function leaveOutNoQuantities(beginnings: readonly Beginning[]): void {
  for (let k = 0; k < beginnings.length; k++) {
    const one = beginnings[k]!;
    const { amount, state, sentence } = one;
    if (amount === null || (state !== PLAIN && state !== MAYBE_NONE)) continue;
    const { tokens } = one.article;
    // "no one", "one of them": of all that stands plainly, only this may be no number.
    if (state === PLAIN && tokens.norms[amount.numberFirst] !== 'one') continue;
    const no = isNoQuantity(tokens, amount, sentence);
    if (no !== null) {
      one.quantity = { skipTo: no };
      one.state = DONE;
    } else if (state === MAYBE_NONE) one.state = UNPLAIN;
  }
}

function readPlainQuantities(beginnings: readonly Beginning[]): void {
  for (let k = 0; k < beginnings.length; k++) {
    const one = beginnings[k]!;
    if (one.state !== PLAIN) continue;
    const { tokens, text } = one.article;
    one.quantity = plainQuantity(tokens, text, one.amount!, one.sentence, one.s);
    one.state = one.quantity === null ? UNPLAIN : DONE;
  }
}

function readOtherQuantities(beginnings: readonly Beginning[]): void {
  for (let k = 0; k < beginnings.length; k++) {
    const one = beginnings[k]!;
    if (one.state !== UNPLAIN) continue;
    const { tokens, text } = one.article;
    one.quantity = readAnyQuantity(tokens, text, one.amount!, one.sentence, one.s);
    one.state = DONE;
  }
}

/** The quantities of each article: of what overlaps, the first, with what they share with each other. */
function joinedOf(articles: readonly Article[], beginnings: readonly Beginning[]): (readonly ReadQuantity[])[] {
  const all: (readonly ReadQuantity[])[] = [];
  let k = 0;
  for (let a = 0; a < articles.length; a++) {
    const found: ReadQuantity[] = [];
    while (k < beginnings.length && beginnings[k]!.of === a) k = joinBlock(beginnings, k, found);
    all.push(found);
  }
  return all;
}

/** Adds the quantities of the block that the beginning `from` is in. The first beginning behind it. */
function joinBlock(beginnings: readonly Beginning[], from: number, found: ReadQuantity[]): number {
  const { article, of, sentence } = beginnings[from]!;
  const before = found.length;
  let next = 0;
  let k = from;
  for (; k < beginnings.length; k++) {
    const one = beginnings[k]!;
    if (one.sentence.block !== sentence.block || one.of !== of) break;
    if (one.at < next) continue;
    if (one.state === WITHIN_NUMBER) readAlone(one);
    if (one.quantity !== null) next = Math.min(addTo(found, article, one.quantity, one.s), one.sentence.endToken);
  }
  if (found.length > before + 1) shareCurrency(article.tokens, found, before);
  return k;
}

function readAlone(one: Beginning): void {
  one.state = UNREAD;
  for (const readStage of STAGES) readStage([one]);
}

/** Adds the quantity of a beginning in sentence `s`, if it is one. The token to go on with. */
function addTo(found: ReadQuantity[], { tokens, text }: Article, quantity: ReadQuantity | Skip, s: number): number {
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
