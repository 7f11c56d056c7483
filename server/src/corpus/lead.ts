import type { CorpusArticle } from './types';

/** How much of an article tells what it is about, in UTF-16 code units. */
export const LEAD = 900;

const leads = new WeakMap<CorpusArticle['article'], string>();

/** Whether the headline or the beginning of the body speaks of the place. */
export function inLead({ article }: CorpusArticle, place: string): boolean {
  let lead = leads.get(article);
  if (lead === undefined) {
    lead = article.text.slice(article.bodyStart, article.bodyStart + LEAD + LONGEST_NAME);
    leads.set(article, lead);
  }
  const at = lead.indexOf(place);
  return (at >= 0 && at < LEAD) || (article.metadata.title?.value.includes(place) ?? false);
}

/** A name that begins in the lead may end behind it. */
const LONGEST_NAME = 200;

/** Whether the headline or the first paragraph speaks of the place: all that the article tells without another one is of there. */
export function opensWith({ article }: CorpusArticle, place: string): boolean {
  const first = article.blocks.find(({ kind }) => kind === 'paragraph');
  return first !== undefined && article.text.slice(article.bodyStart, first.end).includes(place);
}

/** Whether the headline, or the text up to an offset, speaks of the place: what is told behind it may be of there. */
export function namesBefore({ article }: CorpusArticle, place: string, end: number): boolean {
  return article.text.slice(0, end).includes(place) || (article.metadata.title?.value.includes(place) ?? false);
}
