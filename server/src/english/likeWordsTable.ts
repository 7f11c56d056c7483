import text from './likeWords.txt';

/**
 * The commonest words of news in order, one a line, each with 48 numbers from 0 to 14 in base 64. What runs on Node reads
 * it from a file beside its bundle instead, when the first word is asked for (see `scripts/bundles.mjs`).
 */
export const likeWordsTable = (): string => text;
