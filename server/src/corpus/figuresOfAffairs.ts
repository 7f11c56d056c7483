import { CAPACITY } from '../english/measures';
import { OF_WORK, ON_STRIKE } from '../facts/atWork';
import { SHARE_OFFER } from '../facts/deals';
import { ANNUAL_INFLATION, OF_PERIODS } from '../facts/economy';
import { isOfStory } from '../facts/ofStories';
import { OF_VOTES } from '../facts/tallies';
import { BY_LICENCE, type Figure } from '../facts/types';
import { CONVICTIONS } from '../facts/verdicts';
import { intervalOf } from './compare';
import { nameOf } from './namesOfArticles';
import { areOfOneAffair, areOfOneStory } from './oneAffair';
import type { CorpusArticle } from './types';

const OF_AFFAIRS: ReadonlySet<string> = new Set([SHARE_OFFER, CONVICTIONS, ...OF_VOTES, ...OF_WORK]);

/** What tells by itself too little of what it is of: only articles on one affair are held against each other. */
export function isOfAffair({ measure, scope }: Figure): boolean {
  if (measure === null) return false;
  if (measure === CAPACITY) return scope === BY_LICENCE;
  return OF_PERIODS.has(measure) || OF_AFFAIRS.has(measure) || isOfStory(measure);
}

/** So many times as long: two things that took time, or two places. */
const FARTHEST = 4;
/** So many times as many strikers: those of a town are some of all. */
const MOST_STRIKERS = 2;

function isFarOff(a: Figure, b: Figure, times: number): boolean {
  const [x, y] = [intervalOf(a, false)?.number ?? 0, intervalOf(b, false)?.number ?? 0];
  return Math.max(x, y) > times * Math.min(x, y);
}

/** Whether two figures of an affair may be of one thing: of two articles on one affair, and of no two states. */
export function meetInAffair(a: { article: CorpusArticle; figure: Figure }, b: typeof a): boolean {
  if (a.article === b.article || !isOnlyValue(a) || !isOnlyValue(b)) return false;
  if (a.figure.measure === ON_STRIKE && isFarOff(a.figure, b.figure, MOST_STRIKERS)) return false;
  const [left, right] = [ownerOf(a), ownerOf(b)];
  // Of a state that both name, in one month, prices rose by so much whatever else the articles tell.
  if (left !== null && right !== null && (left !== right || a.figure.measure === ANNUAL_INFLATION))
    return left === right;
  if (isOfStory(a.figure.measure!) || a.figure.measure === CAPACITY)
    return !isFarOff(a.figure, b.figure, FARTHEST) && areOfOneStory(a.article, b.article);
  return areOfOneAffair(a.article, b.article);
}

/** An article with two such numbers tells of two bids, of two states, or of what was and what is: nobody knows which is which. */
export function isOnlyValue({ article, figure }: { article: CorpusArticle; figure: Figure }): boolean {
  return article.facts.figures.every(
    ({ measure, scope, asOf, dimension, min, max, converts }) =>
      measure !== figure.measure ||
      converts !== null ||
      scope !== figure.scope ||
      (asOf !== figure.asOf && OF_PERIODS.has(measure!)) ||
      dimension !== figure.dimension ||
      (min === figure.min && max === figure.max),
  );
}

function ownerOf({ article, figure: { of } }: { article: CorpusArticle; figure: Figure }): string | null {
  if (of === null) return null;
  return of.referent === null ? of.text.toLowerCase() : nameOf(article.facts.referents[of.referent]!);
}
