import type { Severity } from './types';

/**
 * Findings on files as files: their encoding, front matter, YAML, annotation lines. They come from reading, not from
 * rules, but `corpus.yaml` and `--rule` set their levels all the same.
 */
export const PROBLEM_CODES: ReadonlyMap<string, Severity> = new Map([
  ['article.encoding', 'warning'],
  ['article.front-matter', 'warning'],
  ['article.not-text', 'warning'],
  ['article.too-large', 'warning'],
  ['corpus.manifest', 'error'],
  ['corpus.entities', 'error'],
  ['corpus.decisions', 'error'],
  ['corpus.metadata', 'warning'],
]);
