import { WORD } from '../article/types';
import { wordNumber, wordOf } from '../article/wordsByNumber';
import { rankOf } from '../english/likeWords';
import { rootOf } from './rewordings';
import type { CorpusArticle } from './types';

/** Words as common as these stand in every report. */
const EVERYWHERE = 250;
/** For a name, and for a word that is rarer than those of the table. */
const RARE = 22_000;

const FEWEST_WORDS = 14;

interface Content {
  /** By the root of each word what it weighs: the rarer, the more. */
  readonly weights: ReadonlyMap<number, number>;
  readonly length: number;
}

const known = new WeakMap<CorpusArticle, Content>();

/**
 * How alike two articles are in all that they say, from 0 to 1: the cosine of their words, each once, weighed by how rare it
 * is in news. Reports of one event by two outlets have 0.2 or more, those of two events of one kind seldom so much. Null where one says
 * too little.
 */
export function likenessOfContent(a: CorpusArticle, b: CorpusArticle): number | null {
  const [x, y] = [contentOf(a), contentOf(b)];
  if (Math.min(x.weights.size, y.weights.size) < FEWEST_WORDS) return null;
  const [few, many] = x.weights.size <= y.weights.size ? [x, y] : [y, x];
  let product = 0;
  for (const [root, weight] of few.weights) {
    const other = many.weights.get(root);
    if (other !== undefined) product += Math.min(weight, other) ** 2;
  }
  return product === 0 ? 0 : product / (x.length * y.length);
}

function contentOf(article: CorpusArticle): Content {
  let content = known.get(article);
  if (content === undefined) {
    content = weigh(article);
    known.set(article, content);
  }
  return content;
}

function weigh({ article: { tokens } }: CorpusArticle): Content {
  const weights = new Map<number, number>();
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.kinds[t] !== WORD || tokens.norms[t]!.length < 3) continue;
    const word = wordNumber(tokens, t);
    const rank = rankOf(wordOf(word)) ?? RARE;
    if (rank < EVERYWHERE) continue;
    const root = rootOf(word);
    weights.set(root, Math.max(weights.get(root) ?? 0, Math.log10(rank) - LEAST));
  }
  let square = 0;
  for (const weight of weights.values()) square += weight * weight;
  return { weights, length: Math.sqrt(square) };
}

const LEAST = 2.2;
