import type { Article } from '../../article/types';
import { NUMBER } from '../../article/types';
import { firstEndingAfter, type Span } from '../../text/span';
import { isSpoken, stemAt } from './words';

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

export function sharedWords(a: ReadonlySet<number>, b: ReadonlySet<number>): readonly number[] {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return [...few].filter((word) => many.has(word));
}
