import type { CorpusArticle } from './types';

/** What is read of an article by itself, once. It is a pure function of the article and its facts. */
export function ofArticle<T>(read: (article: CorpusArticle) => T): (article: CorpusArticle) => T {
  const found = new WeakMap<CorpusArticle, { readonly read: T }>();
  return (article) => {
    let known = found.get(article);
    if (known === undefined) {
      known = { read: read(article) };
      found.set(article, known);
    }
    return known.read;
  };
}

/**
 * What is worked out of an article beside all others: once, for as long as the article and that in which the others are
 * found (the index of the sources, or all that they are evidence of) stay the same.
 */
export function perArticle<In extends object, T extends object>(
  work: (article: CorpusArticle, within: In) => T,
): (article: CorpusArticle, within: In) => T {
  const found = new WeakMap<In, (article: CorpusArticle) => T>();
  return (article, within) => {
    let ofOne = found.get(within);
    if (ofOne === undefined) {
      ofOne = ofArticle((one) => work(one, within));
      found.set(within, ofOne);
    }
    return ofOne(article);
  };
}
