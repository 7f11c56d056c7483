import { type Article, type Block, NUMBER, type Sentence, SPACE_BEFORE, type Tokens } from '../article/types';
import type { Span } from '../text/span';
import { readAmount } from './amounts';
import { readAnyQuantity } from './anyQuantities';
import { endOfRun, isNoQuantity } from './notQuantities';
import { beginsQuantity, nextBeginning } from './quantityBeginnings';
import type { Skip } from './ranges';
import { shareCurrency, shareUnit, withOtherBound, withoutHedge, withUnitBefore } from './sharedQuantities';
import { isSpanOver } from './spansOver';
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
  const { blocks, tokens } = article;
  const found: ReadQuantity[] = [];
  // A clipping of one line that looks like a share counter is all there is, and so no furniture around a text.
  let others = 0;
  while (others < blocks.length && blocks[others]!.kind === 'furniture') others++;
  const clipping = others === blocks.length;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b]!;
    if (block.firstSentence >= block.endSentence || (!clipping && SKIPPED_BLOCKS.has(block.kind))) continue;
    const before = found.length;
    addQuantitiesOf(article, block, found);
    if (found.length > before + 1) shareCurrency(tokens, found, before);
  }
  return found;
}

const SKIPPED_BLOCKS = new Set(['furniture', 'byline', 'credit']);

/** Adds the quantities of the sentences of a block. */
function addQuantitiesOf(article: Article, { firstSentence, endSentence }: Block, found: ReadQuantity[]): void {
  const { sentences, tokens, text } = article;
  let s = firstSentence;
  let sentence = sentences[s]!;
  const end = sentences[endSentence - 1]!.endToken;
  /** Where the last quantity ends. What begins within it is none, but may be a run that goes beyond it: "from 8-9:30". */
  let covered = 0;
  let at = nextBeginning(tokens, sentence.firstToken, end);
  while (at < end) {
    while (at >= sentence.endToken) sentence = sentences[++s]!;
    let next = at + 1;
    if (at >= sentence.firstToken && beginsQuantity(tokens, text, at, sentence)) {
      const run = touchesNothing(tokens, at) ? -1 : endOfRun(tokens, at, sentence.endToken);
      if (run >= 0) next = Math.max(next, run);
      else if (at >= covered) {
        const quantity = quantityAt(tokens, text, at, sentence, s);
        if (quantity !== null) covered = Math.min(addTo(found, article, quantity, s), sentence.endToken);
      }
    }
    at = nextBeginning(tokens, next, end);
  }
}

/** Words, signs, and digits with a space on both sides. */
function touchesNothing({ kinds, flags }: Tokens, at: number): boolean {
  return kinds[at] !== NUMBER || (flags[at]! & flags[at + 1]! & SPACE_BEFORE) !== 0;
}

/** The quantity that begins at the token, a skip for a number that is none, null for what is no number. */
function quantityAt(
  tokens: Tokens,
  text: string,
  at: number,
  sentence: Sentence,
  s: number,
): ReadQuantity | Skip | null {
  const amount = readAmount(tokens, text, at, sentence.endToken);
  if (amount === null) return readCouple(tokens, at, sentence, s);
  const no = isNoQuantity(tokens, amount, sentence);
  return no === null ? readAnyQuantity(tokens, text, amount, sentence, s) : { skipTo: no };
}

/** Adds the quantity of a beginning in sentence `s`, if it is one. The token to go on with. */
function addTo(found: ReadQuantity[], article: Article, read: ReadQuantity | Skip, s: number): number {
  if ('skipTo' in read) return read.skipTo;
  const { tokens, text } = article;
  const last = found.length > 0 ? found[found.length - 1]! : null;
  const before = last?.sentence === s ? last : null;
  const over = read.modifier === 'over' && isSpanOver(tokens, article.sentences[s]!, read, before);
  const quantity = over ? withoutHedge(tokens, read) : read;
  if (before === null) {
    found.push(quantity);
    return quantity.next;
  }
  const bounded = withOtherBound(tokens, before, quantity);
  if (bounded !== null) found[found.length - 1] = bounded;
  else {
    // "Two children under five were killed": what is said of them follows their age.
    if (quantity.dimension === 'age' && before.head >= 0 && quantity.first === before.phraseEnd)
      found[found.length - 1] = { ...before, phraseEnd: quantity.next };
    found.push(withUnitBefore(tokens, text, quantity, before, found));
    shareUnit(tokens, found);
  }
  return quantity.next;
}
