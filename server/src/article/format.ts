import type { ArticleFormat } from './types';

/** What a file is read as, by its name. */
export function formatOf(path: string): ArticleFormat {
  if (path.endsWith('.article') || /\.article\.(txt|md)$/.test(path)) return 'article';
  return path.endsWith('.md') ? 'md' : 'txt';
}
