import type { CorpusArticle } from '../corpus/types';

/** Sorted by path, so that nothing depends on the order in which files came. */
export function inOrder(articles: ReadonlyMap<string, CorpusArticle>): ReadonlyMap<string, CorpusArticle> {
  const paths = [...articles.keys()].sort();
  return new Map(paths.map((path) => [path, articles.get(path)!]));
}
