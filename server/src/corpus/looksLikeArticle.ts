const LEAST_WORDS = 80;
/** What is looked at: the beginning says enough. */
const SAMPLE = 20_000;

/**
 * Whether a file reads like a news article, for the question *Check this folder?*. Prose in English: enough words, sentences of
 * some length, few of the signs that code and tables are full of, and words that every English text has.
 */
export function looksLikeArticle(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (words.length < LEAST_WORDS || sample.includes('\u0000')) return false;
  let common = 0;
  for (const word of words) if (COMMON.has(word.toLowerCase())) common++;
  if (common / words.length < 0.2) return false;
  let signs = 0;
  for (const char of sample) if (SIGNS.has(char)) signs++;
  if (signs / words.length > 0.08) return false;
  const stops = sample.match(/[.!?…]["”’')\]]*(?=\s|$)/g)?.length ?? 0;
  const wordsASentence = words.length / Math.max(1, stops);
  return stops >= 4 && wordsASentence >= 6 && wordsASentence <= 60;
}

const SIGNS = new Set('{}[]<>=|\\_#*`~^@;');
const COMMON = new Set(
  (
    'the a an of to in on at by for with from as and or but that which who it its he she they his her their was were is are ' +
    'be been has have had will would said not after before'
  ).split(' '),
);
