import type { ArticleFacts, Referent } from '../facts/types';
import type { CorpusArticle, ReferentPlace } from './types';

/**
 * The referents of some articles, numbered one after the other in the order of the articles. A corpus has ten for each
 * thing that it speaks of: lists of those that are one thing, with an object for each place, took a third of the time in
 * which a folder's names are put together.
 */
export interface NumberedReferents {
  readonly paths: readonly string[];
  /** By article, as are the paths. */
  readonly facts: readonly ArticleFacts[];
  /** By article: the number of its first referent. */
  readonly firsts: Int32Array;
  /** By referent: its article. */
  readonly articleOf: Int32Array;
  /** By referent: the next one that is the same thing, or -1. */
  readonly next: Int32Array;
}

export function numberReferents(articles: ReadonlyMap<string, CorpusArticle>): NumberedReferents {
  const paths: string[] = [];
  const facts: ArticleFacts[] = [];
  const firsts = new Int32Array(articles.size);
  let count = 0;
  for (const [path, article] of articles) {
    firsts[paths.length] = count;
    count += article.facts.referents.length;
    paths.push(path);
    facts.push(article.facts);
  }
  const articleOf = new Int32Array(count);
  for (let a = 0; a < paths.length; a++) articleOf.fill(a, firsts[a]!, firsts[a + 1] ?? count);
  return { paths, facts, firsts, articleOf, next: new Int32Array(count).fill(-1) };
}

export function referentAt({ facts, firsts, articleOf }: NumberedReferents, number: number): Referent {
  const article = articleOf[number]!;
  return facts[article]!.referents[number - firsts[article]!]!;
}

/** The number of the first referent of its article. */
export const firstAt = ({ firsts, articleOf }: NumberedReferents, number: number): number =>
  firsts[articleOf[number]!]!;

export const pathAt = ({ paths, articleOf }: NumberedReferents, number: number): string => paths[articleOf[number]!]!;

export function placeAt({ paths, firsts, articleOf }: NumberedReferents, number: number): ReferentPlace {
  const article = articleOf[number]!;
  return { path: paths[article]!, referent: number - firsts[article]! };
}
