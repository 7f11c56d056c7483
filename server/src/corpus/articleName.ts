import type { CorpusArticle } from './types';

const LONGEST = 28;

/**
 * How an article is called in messages and cards: its outlet, else the file's name that stands in for it, without the
 * hash that a scraper put behind it, and short. A draft goes by its file.
 */
export function nameOfArticle(article: CorpusArticle): string {
  if (article.outletKnown && article.role === 'source') return article.outlet;
  const file = article.path.slice(article.path.lastIndexOf('/') + 1);
  const name = file.replace(/(\.article)?\.(txt|md|article)$/i, '');
  const bare = name.replace(/[_-][0-9a-f]{8,}$/i, '');
  if (bare !== name && bare !== '') return `${bare}…`;
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1)}…`;
}
