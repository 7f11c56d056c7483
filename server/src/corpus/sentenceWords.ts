import type { Article } from '../article/types';
import { NUMBER } from '../article/types';
import { firstEndingAfter, type Span } from '../text/span';
import { isSpoken, stemAt } from './stems';

const bags = new WeakMap<Article, Map<number, ReadonlySet<number>>>();

/** The sentence that holds a place; the place itself where none does. */
export function sentenceAt(article: Article, span: Span): Span {
  const sentence = article.sentences[firstEndingAfter(article.sentences, span.start)];
  if (sentence === undefined || sentence.start > span.start) return { start: span.start, end: span.end };
  return { start: sentence.start, end: Math.max(sentence.end, span.end) };
}

/** Stems with content of the sentence that holds a place. Numbers are no content: they are what is compared. */
export function sentenceWords(article: Article, offset: number): ReadonlySet<number> {
  const at = firstEndingAfter(article.sentences, offset);
  const sentence = article.sentences[at];
  if (sentence === undefined) return NONE;
  return bagOf(article, at, sentence.firstToken, sentence.endToken);
}

/** Of the paragraph around it; a short one alone says little of what its figures are about. */
export function paragraphWords(article: Article, offset: number): ReadonlySet<number> {
  const at = firstEndingAfter(article.blocks, offset);
  const block = article.blocks[at];
  if (block === undefined) return NONE;
  return bagOf(article, -1 - at, block.firstToken, block.endToken);
}

const NONE: ReadonlySet<number> = new Set();

function bagOf(article: Article, key: number, from: number, to: number): ReadonlySet<number> {
  let ofArticle = bags.get(article);
  if (ofArticle === undefined) {
    ofArticle = new Map();
    bags.set(article, ofArticle);
  }
  let bag = ofArticle.get(key);
  if (bag === undefined) {
    const words = new Set<number>();
    for (let i = from; i < to; i++) {
      if (!isSpoken(article.tokens, i) || article.tokens.kinds[i] === NUMBER) continue;
      const stem = stemAt(article.tokens, i);
      if (stem > 0) words.add(stem);
    }
    bag = words;
    ofArticle.set(key, bag);
  }
  return bag;
}

/** Texts by a number each: a key press asks of hundreds of sentences again, and a number is a shorter key than they are. */
const textNumbers = new Map<string, number>();
let lastNumber = 0;
const MOST_TEXTS = 20_000;

function numberOfText(text: string): number {
  let number = textNumbers.get(text);
  if (number === undefined) {
    // What was numbered before never means another text: the numbers go on.
    if (textNumbers.size > MOST_TEXTS) textNumbers.clear();
    number = ++lastNumber;
    textNumbers.set(text, number);
  }
  return number;
}

const placeKeys = new WeakMap<Article, Map<number, number>>();

/** The same for places in the same sentence and paragraph, in whatever version of a draft. */
export function keyOfPlace(article: Article, offset: number): number {
  let ofArticle = placeKeys.get(article);
  if (ofArticle === undefined) {
    ofArticle = new Map();
    placeKeys.set(article, ofArticle);
  }
  const sentence = firstEndingAfter(article.sentences, offset);
  const block = firstEndingAfter(article.blocks, offset);
  const place = sentence * (article.blocks.length + 1) + block;
  let key = ofArticle.get(place);
  if (key === undefined) {
    key = numberOfText(`${textOf(article, article.sentences[sentence])}\n\n${textOf(article, article.blocks[block])}`);
    ofArticle.set(place, key);
  }
  return key;
}

function textOf(article: Article, span: Span | undefined): string {
  return span === undefined ? '' : article.text.slice(span.start, span.end);
}

export function sharedWords(a: ReadonlySet<number>, b: ReadonlySet<number>): readonly number[] {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  const shared: number[] = [];
  for (const word of few) if (many.has(word)) shared.push(word);
  return shared;
}
