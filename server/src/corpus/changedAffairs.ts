import { rareNamesOf } from './namesOfArticles';
import { FEW_ARTICLES, FEW_WITH_NAME, MANY_WITH_NAME, nearOneAffairAndAfter, onOneAffair } from './oneAffair';
import type { SourceIndex } from './sourceIndex';
import type { CorpusArticle } from './types';

/**
 * The articles, none of them touched, that are on an affair with others than before: a name that they share is in few
 * articles now, or in many, or there are few articles in all.
 */
export function changedAffairs(before: SourceIndex, now: SourceIndex, touched: ReadonlySet<string>): readonly string[] {
  return [...countedOtherwise(before, now, touched)].filter((path) => {
    const [was, is] = [before.sources.get(path), now.sources.get(path)];
    if (touched.has(path) || was === undefined || is === undefined) return false;
    return [onOneAffair, nearOneAffairAndAfter].some((beside) => {
      const others = (own: CorpusArticle, index: SourceIndex): string =>
        JSON.stringify(beside(own, index).flatMap((other) => (touched.has(other.path) ? [] : other.path)));
      return others(was, before) !== others(is, now);
    });
  });
}

/** The articles on which the number of those with a name, or of all, may tell otherwise after a step than before it. */
function countedOtherwise(before: SourceIndex, now: SourceIndex, touched: Iterable<string>): ReadonlySet<string> {
  const crosses = (a: number, b: number, most: number): boolean => a <= most !== b <= most;
  if (crosses(before.sources.size, now.sources.size, FEW_ARTICLES)) return new Set(now.sources.keys());
  const names = new Set<string>();
  for (const path of touched)
    for (const article of [before.sources.get(path), now.sources.get(path)])
      if (article !== undefined) for (const name of rareNamesOf(article)) names.add(name);
  const found = new Set<string>();
  for (const name of names) {
    const [were, are] = [before.naming(name), now.naming(name)];
    const isOther = [FEW_WITH_NAME, MANY_WITH_NAME].some((most) => crosses(were.length, are.length, most));
    if (isOther) for (const { path } of are) found.add(path);
  }
  return found;
}
