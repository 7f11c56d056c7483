import { daysBetween } from '../facts/dates';
import { rareNamesOf } from './affairsOfFigures';
import type { SourceIndex } from './draft/sourceIndex';
import { likenessOfContent } from './likeContent';
import { perArticle } from './perArticle';
import type { CorpusArticle } from './types';

/** In days; for longer where all words are alike, as in the next issue of a weekly paper. */
const SAME_AFFAIR = 3;
const SAME_STORY = 7;
const LIKE_STORY = 0.45;
const LEAST_NAMES = 2;
const LEAST_SHARE = 0.2;
/** One such name is enough where the two are so alike in all their words: less so if it is somebody's in full. */
const LEAST_LIKE = 0.12;
const LEAST_LIKE_OF_NAMED = 0.06;
/** Few articles of the same days are most likely of one affair: there no name need be shared, since a list may know them all. */
const LEAST_LIKE_OF_FEW = 0.12;
const FEW_ARTICLES = 12;
/** A name in more articles than this is no one affair's. */
export const MOST_ARTICLES = 24;
/** One in so few tells more: whom everybody speaks of in a campaign is in dozens. */
const FEW = 6;

/** Articles by the names that only local people know. */
export function namedIn(sources: readonly CorpusArticle[]): ReadonlyMap<string, readonly CorpusArticle[]> {
  const index = new Map<string, CorpusArticle[]>();
  for (const source of sources) {
    if (source.date === null) continue;
    for (const name of rareNamesOf(source)) {
      const there = index.get(name);
      if (there === undefined) index.set(name, [source]);
      else there.push(source);
    }
  }
  return index;
}

/** The other articles on the affair of this one, by path. */
export const onOneAffair = perArticle(findAffair);

/** The articles on which the number of those with a name, or of all, may tell otherwise after a step than before it. */
export function countedOtherwise(
  before: SourceIndex,
  now: SourceIndex,
  touched: Iterable<string>,
): ReadonlySet<string> {
  const crosses = (a: number, b: number, most: number): boolean => a <= most !== b <= most;
  if (crosses(before.sources.size, now.sources.size, FEW_ARTICLES)) return new Set(now.sources.keys());
  const names = new Set<string>();
  for (const path of touched)
    for (const article of [before.sources.get(path), now.sources.get(path)])
      if (article !== undefined) for (const name of rareNamesOf(article)) names.add(name);
  const found = new Set<string>();
  for (const name of names) {
    const [were, are] = [before.naming(name), now.naming(name)];
    const isOther = [FEW, MOST_ARTICLES].some((most) => crosses(were.length, are.length, most));
    if (isOther) for (const { path } of are) found.add(path);
  }
  return found;
}

function shareNames(count: number, own: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  return count >= LEAST_NAMES && count >= LEAST_SHARE * Math.min(own.size, theirs.size);
}

function findAffair(article: CorpusArticle, index: SourceIndex): readonly CorpusArticle[] {
  if (article.date === null) return [];
  const shared = new Map<CorpusArticle, Shared>();
  const own = rareNamesOf(article);
  for (const name of own) {
    const naming = index.naming(name);
    if (naming.length > MOST_ARTICLES) continue;
    const few = naming.length <= FEW;
    for (const other of naming) {
      if (other === article) continue;
      let names = shared.get(other);
      if (names === undefined) {
        names = { count: 0, telling: 0, inFull: 0 };
        shared.set(other, names);
      }
      names.count++;
      if (few) names.telling++;
      if (few && name.includes(' ')) names.inFull++;
    }
  }
  const found = [...shared.keys()].filter(
    (other) => other.copyOf === null && areNear(article, other, own, shared.get(other)!),
  );
  if (index.sources.size <= FEW_ARTICLES) {
    for (const other of index.sources.values()) {
      if (other === article || other.copyOf !== null || found.includes(other)) continue;
      const isNear = areOfDays(article, other, SAME_AFFAIR);
      if (isNear && (likenessOfContent(article, other) ?? 0) >= LEAST_LIKE_OF_FEW) found.push(other);
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** How many names two articles share, how many of them few others have, and of these, how many are somebody's in full. */
interface Shared {
  count: number;
  telling: number;
  inFull: number;
}

function areNear(
  article: CorpusArticle,
  other: CorpusArticle,
  own: ReadonlySet<string>,
  { count, telling, inFull }: Shared,
): boolean {
  if (!areOfDays(article, other, SAME_STORY)) return false;
  const isNear = areOfDays(article, other, SAME_AFFAIR);
  if (isNear && shareNames(count, own, rareNamesOf(other))) return true;
  if (telling === 0) return false;
  const likeness = likenessOfContent(article, other) ?? 0;
  if (!isNear) return likeness >= LIKE_STORY;
  return likeness >= (inFull > 0 ? LEAST_LIKE_OF_NAMED : LEAST_LIKE);
}

function areOfDays(a: CorpusArticle, b: CorpusArticle, most: number): boolean {
  const days = daysBetween(a.date, b.date);
  return days !== null && days <= most;
}
