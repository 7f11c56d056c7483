import type { SourceIdentity } from './identity';
import type { CorpusSnapshot } from './snapshot';

/** What is worked out of the sources and their facts alone: once, for as long as these stay. */
export function perSources<T extends object>(gather: (corpus: CorpusSnapshot) => T): (corpus: CorpusSnapshot) => T {
  const found = new WeakMap<SourceIdentity, T>();
  return (corpus) => {
    const identity = corpus.identity.ofSources;
    let known = found.get(identity);
    if (known === undefined) {
      known = gather(corpus);
      found.set(identity, known);
    }
    return known;
  };
}
