import {
  type Article,
  type Block,
  CAPITAL,
  NUMBER,
  PUNCTUATION,
  QUOTE_MARK,
  type Tokens,
  WORD,
} from '../article/types';
import type { MarkedStretch } from './quotationMarks';
import { speechTraits } from './speechTraits';

/**
 * One paragraph as attribution sees it: its tokens, with every marked stretch as one item, cut into frames at the
 * sentence ends outside the marks. An item at or above 0 is a token's index; below 0 it is the stretch -1 - item.
 */
export interface Paragraph {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly block: number;
  readonly items: readonly number[];
  /** By item: what is known of its word (see `speechTraits`); 0 for a marked stretch. */
  readonly traits: readonly number[];
  readonly frames: readonly Frame[];
  readonly stretches: readonly MarkedStretch[];
  /** A headline that capitalises everything: capitals say nothing in it. */
  readonly titleCase: boolean;
}

/** Item indices of one sentence, half open. */
export interface Frame {
  readonly from: number;
  readonly to: number;
}

export const isStretch = (item: number): boolean => item < 0;
export const stretchOf = (item: number): number => -1 - item;

/** The folded word at item `k`, or "" outside the paragraph and for a marked stretch. */
export function wordAt(p: Paragraph, k: number): string {
  const item = tokenAt(p, k);
  return item < 0 ? '' : p.tokens.norms[item]!;
}

/** The token that item `k` is; below 0 outside the paragraph and for a marked stretch. */
function tokenAt(p: Paragraph, k: number): number {
  // Asking an array for what it does not hold is slow, for an index below 0 very much so.
  return k >= 0 && k < p.items.length ? p.items[k]! : -1;
}

/** What is known of the word at item `k` (see `speechTraits`); nothing outside the paragraph and for a marked stretch. */
export function traitsAt(p: Paragraph, k: number): number {
  return k >= 0 && k < p.traits.length ? p.traits[k]! : 0;
}

/** Whether the word at item `k` has one of the traits. */
export function is(p: Paragraph, k: number, traits: number): boolean {
  return (traitsAt(p, k) & traits) !== 0;
}

export function isStretchAt(p: Paragraph, k: number): boolean {
  return k >= 0 && k < p.items.length && p.items[k]! < 0;
}

export function isWordAt(p: Paragraph, k: number): boolean {
  const item = tokenAt(p, k);
  return item >= 0 && p.tokens.kinds[item] === WORD;
}

export function isNumberAt(p: Paragraph, k: number): boolean {
  const item = tokenAt(p, k);
  return item >= 0 && p.tokens.kinds[item] === NUMBER;
}

export function isPunctuationAt(p: Paragraph, k: number): boolean {
  const item = tokenAt(p, k);
  return item >= 0 && (p.tokens.kinds[item] === PUNCTUATION || p.tokens.kinds[item] === QUOTE_MARK);
}

export function isCapitalAt(p: Paragraph, k: number): boolean {
  const item = tokenAt(p, k);
  return item >= 0 && (p.tokens.flags[item]! & CAPITAL) !== 0;
}

/** Where item `k` begins and ends in the text. */
export function itemStart(p: Paragraph, k: number): number {
  const item = p.items[k]!;
  return p.tokens.starts[item < 0 ? p.stretches[stretchOf(item)]!.firstToken : item]!;
}
export function itemEnd(p: Paragraph, k: number): number {
  const item = p.items[k]!;
  return p.tokens.ends[item < 0 ? p.stretches[stretchOf(item)]!.endToken - 1 : item]!;
}

/** The last character within the marks. */
export function lastInside(p: Paragraph, stretch: MarkedStretch): string {
  return stretch.innerEnd > stretch.innerFirst ? p.tokens.norms[stretch.innerEnd - 1]! : '';
}

const TERMINALS: ReadonlySet<string> = new Set(['.', '?', '!', '…']);
export function isTerminal(norm: string): boolean {
  return TERMINALS.has(norm) || (norm.length > 1 && norm[0] === '.' && norm[1] === '.');
}

/** Reads block `b` with the stretches that lie in it (`first` to `end` of `stretches`). */
export function readParagraph(
  article: Article,
  b: number,
  stretches: readonly MarkedStretch[],
  first: number,
  end: number,
): Paragraph {
  const { tokens } = article;
  const block: Block = article.blocks[b]!;
  const items: number[] = [];
  const traits: number[] = [];
  const starts: number[] = [];
  let s = block.firstSentence;
  let q = first;
  for (let t = block.firstToken; t < block.endToken; ) {
    while (s < block.endSentence && article.sentences[s]!.firstToken < t) s++;
    if (s < block.endSentence && article.sentences[s]!.firstToken === t) starts.push(items.length);
    const stretch = q < end ? stretches[q] : undefined;
    if (stretch && stretch.firstToken <= t) {
      items.push(-1 - q);
      traits.push(0);
      t = Math.max(stretch.endToken, t + 1);
      q++;
    } else {
      items.push(t);
      traits.push(speechTraits(tokens, t));
      t++;
    }
  }
  const frames: Frame[] = [];
  let from = 0;
  for (const start of starts) {
    if (start > from) {
      frames.push({ from, to: start });
      from = start;
    }
  }
  if (items.length > from) frames.push({ from, to: items.length });
  return { article, tokens, block: b, items, traits, frames, stretches, titleCase: isTitleCase(tokens, items) };
}

const SMALL: ReadonlySet<string> = new Set(
  'a an the and or but nor of for to in on at by with from as vs is de la le'.split(' '),
);
/** No headline is longer. */
const HEADLINE_ITEMS = 32;

function isTitleCase(tokens: Tokens, items: readonly number[]): boolean {
  if (items.length > HEADLINE_ITEMS) return false;
  let capitals = 0;
  let small = 0;
  for (const item of items) {
    if (item < 0 || tokens.kinds[item] !== WORD) continue;
    if (tokens.flags[item]! & CAPITAL) capitals++;
    else if (!SMALL.has(tokens.norms[item]!) && tokens.norms[item] !== "'s") small++;
  }
  return capitals >= 3 && small <= capitals / 4;
}
