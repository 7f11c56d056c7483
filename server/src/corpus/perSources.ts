import type { SourceIdentity } from './identity';
import type { CorpusSnapshot } from './snapshot';

/**
 * What is worked out of the sources and their facts alone: once, for as long as these stay. It holds no offsets and
 * nothing of the text besides: an edit may move or change that and leave all facts as they are.
 */
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
