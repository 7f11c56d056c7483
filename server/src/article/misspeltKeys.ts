import { editDistance } from '../text/editDistance';
import type { Problem } from '../text/problem';
import { type FrontMatterEntry, frontMatterProblem } from './frontMatter';

/** The keys that people write by hand. Clippers do not mistype theirs. */
const WRITTEN = [
  'title',
  'headline',
  'outlet',
  'publisher',
  'date',
  'published',
  'author',
  'byline',
  'role',
  'wire',
  'agency',
  'translated',
  'timezone',
  'damaged',
];

/**
 * Keys that nobody reads and that are a slip away from one that counts. All other unknown keys are the writer's own:
 * front matter is shared with note-taking programs and site builders. A longer or shorter form ("dates", "publish") is
 * a key of theirs more often than a slip.
 */
export function misspeltKeys(
  entries: readonly FrontMatterEntry[],
  isKnown: (key: string) => boolean,
): readonly Problem[] {
  const written = new Set(entries.map(({ key }) => key));
  return entries.flatMap(({ key, keySpan }) => {
    if (isKnown(key)) return [];
    const meant = WRITTEN.find((word) => !written.has(word) && isSlip(key, word));
    return meant === undefined
      ? []
      : [frontMatterProblem(keySpan, `No key is called “${key}”, and it is not read. Did you mean "${meant}"?`)];
  });
}

function isSlip(key: string, word: string): boolean {
  if (key[0] !== word[0] || key.startsWith(word) || word.startsWith(key)) return false;
  // Short words are a letter away from many others ("date", "data"): there only two letters that changed places tell.
  if (word.length < 5) return key.length === word.length && letters(key) === letters(word);
  return editDistance(key, word) <= (word.length < 8 ? 1 : 2);
}

function letters(word: string): string {
  return [...word].sort().join('');
}
