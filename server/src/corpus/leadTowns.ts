import type { Span } from '../text/span';
import { ofArticle } from './perArticle';
import { comparePlaces, type PlaceName, readPlaceName } from './placeNames';
import type { CorpusArticle } from './types';

/** In UTF-16 code units: the first paragraph or two, where a report says where it was. */
const BEGINNING = 450;

/** Where a report is filed, which need not be where it was: "PORT VELM, Orlan (Herald) -". */
const FILED_FROM = /^[\p{Lu}\d\s.'’-]+$/u;

/** Whether two reports begin with one town, or a site in one town: whatever else they say, they tell what happened there. */
export function beginInOneTown(a: CorpusArticle, b: CorpusArticle): boolean {
  const theirs = townsOf(b);
  return townsOf(a).some((one) => theirs.some((other) => comparePlaces(one, other) === 'same'));
}

/** The towns and sites, not states or regions, that the headline and the beginning of the body name. */
const townsOf = ofArticle((article): readonly PlaceName[] => {
  const { text, bodyStart } = article.article;
  const end = bodyStart + BEGINNING;
  return article.facts.mentions
    .filter(({ kind, form, start }) => kind === 'place' && form === 'full' && start < end)
    .filter((mention) => !isRegion(article, mention.whole ?? mention))
    .map((mention) => text.slice(mention.start, mention.end))
    .filter((name) => !FILED_FROM.test(name))
    .map(readPlaceName)
    .filter(({ part, bare }) => part === '' && bare.length >= SHORTEST);
});

const SHORTEST = 3;

function isRegion({ article: { text } }: CorpusArticle, { start, end }: Span): boolean {
  return /\b(?:province|governorate|oblast|region|county|countryside|district)\b/i.test(
    text.slice(Math.max(0, start - 20), end + 14),
  );
}
