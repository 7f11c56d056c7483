import { daysBetween } from '../facts/dates';
import { countShared } from '../text/sets';
import { likenessOfContent } from './likeContent';
import { leadNamesOf, rareNamesOf, sharedNames, unknownPeopleOf } from './namesOfArticles';
import { perArticle } from './perArticle';
import { shareCapitals } from './sharedCapitals';
import type { SourceIndex } from './sourceIndex';
import type { CorpusArticle } from './types';

/*
 * Whether articles tell of one affair. Two questions are asked, and each is answered in several strengths: what is
 * compared takes the strictest with which it is found.
 *
 * Of two articles alone, by what both name: `areOfOneAffair`, `areOfOneStory` and, whatever their days, `nameOneAffair`
 * and `nameOneEvent`.
 *
 * Of one article among all, where it counts how many others have a name: `onOneAffair`, `nearOneAffair`,
 * `nearOneAffairAndAfter` and `onOneAffairByThird`.
 *
 * How much two articles share, where who is who is known already and somebody of whom both may speak must not count, is
 * another question: `affairsOfPeople.ts` weighs it.
 */

/** In days: what papers say of one affair before it goes on. */
const OF_DAYS = 2;
const LEAST_NAMES = 2;

/** Whether two articles of the same days tell of one affair: they share names, and one of them both begin with. */
export function areOfOneAffair(a: CorpusArticle, b: CorpusArticle, days = OF_DAYS): boolean {
  return areWithin(a, b, days) && nameOneAffair(a, b);
}

/** In days: for so long papers tell of what happened. */
const ONE_STORY = 4;
const LEAST_PEOPLE = 2;

/** The same, or of days that lie near each other and with people whom nobody knows but for what they did there. */
export function areOfOneStory(a: CorpusArticle, b: CorpusArticle): boolean {
  if (areOfOneAffair(a, b)) return true;
  return areWithin(a, b, ONE_STORY) && countShared(unknownPeopleOf(a), unknownPeopleOf(b)) >= LEAST_PEOPLE;
}

/** Whether they share names, and one of them both begin with: where something else says that they are of one time. */
export function nameOneAffair(a: CorpusArticle, b: CorpusArticle): boolean {
  const shared = sharedNames(a, b);
  if (shared.length < LEAST_NAMES) return false;
  const [first, second] = [leadNamesOf(a), leadNamesOf(b)];
  return shared.some((name) => first.has(name) && second.has(name));
}

/** So many names that no list knows are shared by nothing but reports of one affair, whatever they begin with. */
const LEAST_RARE = 3;

/** The same, or so many names that no list knows: where something else says that they tell of one kind of event. */
export function nameOneEvent(a: CorpusArticle, b: CorpusArticle): boolean {
  return nameOneAffair(a, b) || countShared(rareNamesOf(a), rareNamesOf(b)) >= LEAST_RARE;
}

/** In days; for longer where all words are alike, as in the next issue of a weekly paper, or where it is looked back on. */
const SAME_AFFAIR = 3;
const SAME_STORY = 7;
const LOOKING_BACK = 10;
const LIKE_STORY = 0.45;
const LEAST_SHARE = 0.2;
/** One such name is enough where the two are so alike in all their words: less so if it is somebody's in full. */
const LEAST_LIKE = 0.12;
const LEAST_LIKE_OF_NAMED = 0.06;
/** Few articles of the same days are most likely of one affair: there no name need be shared, since a list may know them all. */
const LEAST_LIKE_OF_FEW = 0.12;
export const FEW_ARTICLES = 12;
/** A name in more articles than this is no one affair's. */
export const MANY_WITH_NAME = 24;
/** One in so few tells more: whom everybody speaks of in a campaign is in dozens. */
export const FEW_WITH_NAME = 6;

/**
 * The other articles on the affair of this one, by path: of the same days, with names in common that few others have, or
 * with one and like words.
 */
export const onOneAffair = perArticle(findAffair);

/**
 * The same, and those that share one name and, within others that nobody read as names ("the post of Orlat", "a Velmish
 * guard"), several words with a capital.
 */
export const nearOneAffair = perArticle((article: CorpusArticle, index: SourceIndex) =>
  findNear(article, index, SAME_AFFAIR),
);

/** The same, with those that look back on it in the days after: what was long ago is told as before. */
export const nearOneAffairAndAfter = perArticle((article: CorpusArticle, index: SourceIndex) =>
  findNear(article, index, LOOKING_BACK),
);

/**
 * Those on its affair, and of its day those that are on an affair with them: of two that share few words a third shares
 * many with each.
 */
export const onOneAffairByThird = perArticle((article: CorpusArticle, index: SourceIndex) => {
  const near = onOneAffair(article, index);
  const found = new Set(near);
  for (const third of near)
    for (const other of onOneAffair(third, index))
      if (other !== article && other.date === article.date) found.add(other);
  return [...found].sort(byPath);
});

function findAffair(article: CorpusArticle, index: SourceIndex): readonly CorpusArticle[] {
  if (article.date === null) return [];
  const found = [...namesSharedWith(article, index)].flatMap(([other, shared]) =>
    other.copyOf === null && areNear(article, other, shared) ? [other] : [],
  );
  if (index.sources.size <= FEW_ARTICLES) {
    for (const other of index.sources.values()) {
      if (other === article || other.copyOf !== null || found.includes(other)) continue;
      const isNear = areWithin(article, other, SAME_AFFAIR);
      if (isNear && (likenessOfContent(article, other) ?? 0) >= LEAST_LIKE_OF_FEW) found.push(other);
    }
  }
  return found.sort(byPath);
}

/** How many names two articles share, how many of them few others have, and of these, how many are somebody's in full. */
interface Shared {
  count: number;
  telling: number;
  inFull: number;
}

function namesSharedWith(article: CorpusArticle, index: SourceIndex): ReadonlyMap<CorpusArticle, Shared> {
  const shared = new Map<CorpusArticle, Shared>();
  for (const name of rareNamesOf(article)) {
    const naming = index.naming(name);
    if (naming.length > MANY_WITH_NAME) continue;
    const few = naming.length <= FEW_WITH_NAME;
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
  return shared;
}

function areNear(article: CorpusArticle, other: CorpusArticle, { count, telling, inFull }: Shared): boolean {
  if (!areWithin(article, other, SAME_STORY)) return false;
  const isNear = areWithin(article, other, SAME_AFFAIR);
  const fewest = Math.min(rareNamesOf(article).size, rareNamesOf(other).size);
  if (isNear && count >= LEAST_NAMES && count >= LEAST_SHARE * fewest) return true;
  if (telling === 0) return false;
  const likeness = likenessOfContent(article, other) ?? 0;
  if (!isNear) return likeness >= LIKE_STORY;
  return likeness >= (inFull > 0 ? LEAST_LIKE_OF_NAMED : LEAST_LIKE);
}

function findNear(article: CorpusArticle, index: SourceIndex, days: number): readonly CorpusArticle[] {
  if (article.date === null) return [];
  const found = new Set(onOneAffair(article, index));
  for (const name of rareNamesOf(article)) {
    const naming = index.naming(name);
    if (naming.length > MANY_WITH_NAME) continue;
    for (const other of naming) {
      if (other === article || found.has(other) || other.copyOf !== null) continue;
      // The words are gathered only where something else is shared already.
      if (areWithin(article, other, days) && shareCapitals(article, other)) found.add(other);
    }
  }
  return [...found].sort(byPath);
}

/** Whether two articles are of days that lie no further apart; what is undated is of no days. */
export function areWithin(a: CorpusArticle, b: CorpusArticle, most: number): boolean {
  const days = daysBetween(a.date, b.date);
  return days !== null && days <= most;
}

const byPath = (a: CorpusArticle, b: CorpusArticle): number => (a.path < b.path ? -1 : 1);
