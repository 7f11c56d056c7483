import type { CorpusArticle } from './types';

/**
 * What is worked out of an article beside all others: once, for as long as the article and that in which the others are
 * found (the index of the sources, or all that they are evidence of) stay the same.
 */
export function perArticle<In extends object, T extends object>(
  work: (article: CorpusArticle, within: In) => T,
): (article: CorpusArticle, within: In) => T {
  const found = new WeakMap<In, WeakMap<CorpusArticle, T>>();
  return (article, within) => {
    let known = found.get(within);
    if (known === undefined) {
      known = new WeakMap();
      found.set(within, known);
    }
    let own = known.get(article);
    if (own === undefined) {
      own = work(article, within);
      known.set(article, own);
    }
    return own;
  };
}
