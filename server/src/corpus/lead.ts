import type { CorpusArticle } from './types';

/** How much of an article tells what it is about, in UTF-16 code units. */
export const LEAD = 900;

/** Whether the headline or the beginning of the body speaks of the place. */
export function inLead({ article }: CorpusArticle, place: string): boolean {
  const at = article.text.indexOf(place, article.bodyStart);
  return (at >= 0 && at < article.bodyStart + LEAD) || (article.metadata.title?.value.includes(place) ?? false);
}
