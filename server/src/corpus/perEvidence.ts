import type { CorpusSnapshot } from './snapshot';
import type { Evidence } from './sourceIndex';
import type { CorpusArticle } from './types';

/**
 * What is worked out of the sources and their texts: once, for as long as all of them stay the same. What asks for their
 * facts alone stays for longer (see `perSources`).
 */
export function perEvidence<T extends object>(gather: (corpus: CorpusSnapshot) => T): (corpus: CorpusSnapshot) => T {
  const found = new WeakMap<Evidence, T>();
  return (corpus) => {
    let known = found.get(corpus.evidence);
    if (known === undefined) {
      known = gather(corpus);
      found.set(corpus.evidence, known);
    }
    return known;
  };
}

/** What the sources say of one kind of thing, by what another source may name as well. Copies say nothing of their own. */
export function evidenceBy<Item, Key>(
  readIn: (source: CorpusArticle) => readonly Item[],
  keyOf: (item: Item) => Key,
): (corpus: CorpusSnapshot) => ReadonlyMap<Key, readonly Item[]> {
  return perEvidence(({ articles }) => {
    const by = new Map<Key, Item[]>();
    for (const article of articles.values()) {
      if (article.role !== 'source' || article.copyOf !== null) continue;
      for (const item of readIn(article)) {
        const own = by.get(keyOf(item));
        if (own === undefined) by.set(keyOf(item), [item]);
        else own.push(item);
      }
    }
    return by;
  });
}
