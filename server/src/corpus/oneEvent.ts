import type { Figure, FigureSubject } from '../facts/types';
import { beginInOneTown } from './leadTowns';
import { likenessOfContent } from './likeContent';
import { sharedNames } from './namesOfArticles';
import type { CorpusArticle } from './types';

interface Counted {
  readonly article: CorpusArticle;
  readonly where: Figure['place'];
}

/** Reports of one event are alike in their words by so much, and reports of two events of one kind seldom are. */
const LEAST_LIKE = 0.15;
const LEAST_NAMES = 2;

/**
 * Whether two counts of one day may be of one event though not both have a town: the other article speaks of the town as
 * well, or both articles are alike. In a folder of all that happened on a day nothing else holds them together.
 */
export function mayBeOfOneEvent(a: Counted, b: Counted): boolean {
  // What is written in a draft tells no two events apart: which of them it means, its names say.
  if (a.article.role !== 'source' || b.article.role !== 'source') return true;
  if (speaksOf(b.article, a) || speaksOf(a.article, b)) return true;
  if (beginInOneTown(a.article, b.article)) return true;
  // A line or two says too little to tell them apart.
  if ((likenessOfContent(a.article, b.article) ?? 1) >= LEAST_LIKE) return true;
  return a.where === null && b.where === null && sharedNames(a.article, b.article).length >= LEAST_NAMES;
}

/** Of a state there is too much to tell on a day. */
function speaksOf({ article: { text } }: CorpusArticle, one: Counted): boolean {
  return one.where !== null && !isState(one.article, one.where) && text.includes(one.where.text);
}

export function isState({ facts }: CorpusArticle, { referent }: FigureSubject): boolean {
  return referent !== null && facts.referents[referent]?.kind === 'state';
}
