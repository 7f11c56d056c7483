import { WORD } from '../article/types';
import { rankOf } from '../english/likeWords';
import { ofArticle } from './perArticle';
import { plainRoot } from './rewordings';
import type { CorpusArticle } from './types';

/** Words as common as these stand in every report. */
const EVERYWHERE = 250;
/** For a name, and for a word that is rarer than those of the table. */
const RARE = 22_000;

const FEWEST_WORDS = 14;

interface Content {
  /** The roots of its words, in their order, and what each weighs: the rarer, the more. */
  readonly roots: Int32Array;
  readonly weights: Float64Array;
  readonly length: number;
}

/**
 * How alike two articles are in all that they say but for names, from 0 to 1: the cosine of their words, each once, weighed
 * by how rare it is in news. Reports of one event by two outlets seldom have less than 0.1, those of two events of one kind
 * seldom 0.2. Null where one says too little.
 */
export function likenessOfContent(a: CorpusArticle, b: CorpusArticle): number | null {
  const [x, y] = [contentOf(a), contentOf(b)];
  const [ends, others] = [x.roots.length, y.roots.length];
  if (Math.min(ends, others) < FEWEST_WORDS) return null;
  let product = 0;
  for (let i = 0, j = 0; i < ends && j < others; ) {
    const [root, other] = [x.roots[i]!, y.roots[j]!];
    if (root === other) product += Math.min(x.weights[i]!, y.weights[j]!) ** 2;
    if (root <= other) i++;
    if (other <= root) j++;
  }
  return product / (x.length * y.length);
}

/** Whether two versions of an article are alike to all others in the same way. */
export function haveSameContent(a: CorpusArticle, b: CorpusArticle): boolean {
  const [x, y] = [contentOf(a), contentOf(b)];
  return (
    x.roots.length === y.roots.length &&
    x.roots.every((root, i) => root === y.roots[i] && x.weights[i] === y.weights[i])
  );
}

const contentOf = ofArticle(weigh);

function weigh({ article: { tokens }, facts }: CorpusArticle): Content {
  const found = new Map<number, number>();
  const names = new Set(
    facts.referents.flatMap((one) => one.names.flatMap((name) => name.toLowerCase().split(/[\s-]+/))),
  );
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.kinds[t] !== WORD || tokens.norms[t]!.length < 3 || names.has(tokens.norms[t]!)) continue;
    const { root, weight } = wordOf(tokens.norms[t]!);
    if (weight > 0 && (found.get(root) ?? 0) < weight) found.set(root, weight);
  }
  const roots = Int32Array.from(found.keys()).sort();
  const weights = Float64Array.from(roots, (root) => found.get(root)!);
  return { roots, weights, length: Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) };
}

interface Word {
  readonly root: number;
  /** 0 for what stands everywhere. */
  readonly weight: number;
}

/** By norm, and not by its number: a report is written by a program of its own, which has given no numbers. */
const words = new Map<string, Word>();
const MOST_WORDS = 50_000;
const numbers = new Map<string, number>();

function wordOf(norm: string): Word {
  let word = words.get(norm);
  if (word === undefined) {
    const rank = rankOf(norm) ?? RARE;
    word = { root: numberOf(plainRoot(norm)), weight: rank < EVERYWHERE ? 0 : Math.log10(rank) - LEAST };
    if (words.size > MOST_WORDS) words.clear();
    words.set(norm, word);
  }
  return word;
}

function numberOf(root: string): number {
  let number = numbers.get(root);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(root, number);
  }
  return number;
}

const LEAST = 2.2;
