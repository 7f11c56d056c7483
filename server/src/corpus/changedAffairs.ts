import type { SourceIndex } from './draft/sourceIndex';
import { countedOtherwise, onOneAffair } from './oneAffair';
import { articlesBesideAndAfter } from './sharedCapitals';
import type { CorpusArticle } from './types';

/**
 * The articles, none of them touched, that are on an affair with others than before: a name that they share is in few
 * articles now, or in many, or there are few articles in all.
 */
export function changedAffairs(before: SourceIndex, now: SourceIndex, touched: ReadonlySet<string>): readonly string[] {
  return [...countedOtherwise(before, now, touched)].filter((path) => {
    const [was, is] = [before.sources.get(path), now.sources.get(path)];
    if (touched.has(path) || was === undefined || is === undefined) return false;
    return [onOneAffair, articlesBesideAndAfter].some((beside) => {
      const others = (own: CorpusArticle, index: SourceIndex): string =>
        JSON.stringify(beside(own, index).flatMap((other) => (touched.has(other.path) ? [] : other.path)));
      return others(was, before) !== others(is, now);
    });
  });
}
