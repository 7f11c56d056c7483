import { daysBetween } from '../facts/dates';
import { rareNamesOf } from './affairsOfFigures';
import type { SourceIndex } from './draft/sourceIndex';
import { likenessOfContent } from './likeContent';
import type { CorpusArticle } from './types';

/** In days. */
const SAME_AFFAIR = 3;
const LEAST_NAMES = 2;
const LEAST_SHARE = 0.2;
/** One such name is enough where the two are so alike in all their words. */
const LEAST_LIKE = 0.2;
/** A name in more articles than this is no one affair's. */
const MOST_ARTICLES = 24;

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

const affairs = new WeakMap<SourceIndex, WeakMap<CorpusArticle, readonly CorpusArticle[]>>();

/** The other articles on the affair of this one, by path. */
export function onOneAffair(article: CorpusArticle, index: SourceIndex): readonly CorpusArticle[] {
  let ofIndex = affairs.get(index);
  if (ofIndex === undefined) {
    ofIndex = new WeakMap();
    affairs.set(index, ofIndex);
  }
  let others = ofIndex.get(article);
  if (others === undefined) {
    others = findAffair(article, index);
    ofIndex.set(article, others);
  }
  return others;
}

function shareNames(count: number, own: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  return count >= LEAST_NAMES && count >= LEAST_SHARE * Math.min(own.size, theirs.size);
}

function findAffair(article: CorpusArticle, index: SourceIndex): readonly CorpusArticle[] {
  if (article.date === null) return [];
  const shared = new Map<CorpusArticle, number>();
  const own = rareNamesOf(article);
  for (const name of own) {
    const naming = index.naming(name);
    if (naming.length > MOST_ARTICLES) continue;
    for (const other of naming) if (other !== article) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const found: CorpusArticle[] = [];
  for (const [other, count] of shared) {
    if (other.copyOf !== null) continue;
    const days = daysBetween(article.date, other.date);
    if (days === null || days > SAME_AFFAIR) continue;
    if (shareNames(count, own, rareNamesOf(other)) || (likenessOfContent(article, other) ?? 0) >= LEAST_LIKE)
      found.push(other);
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
