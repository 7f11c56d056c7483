import type { Quotation } from '../facts/types';
import { firstEndingAfter } from '../text/span';
import type { CorpusArticle } from './types';

const TO_US =
  /\b(?:told|spoke (?:to|with)|speaking (?:to|with)|talked (?:to|with)|talking (?:to|with)|interview(?:ed)? (?:with|by)) (?:the )?(\p{Lu}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*){0,3})/gu;

/**
 * Whether a quotation is from an interview that its outlet had: "told the Herald", in the paragraph or the one before it.
 * Whoever speaks to two outlets says it twice.
 */
export function isOwnInterview({ article: { text, blocks }, outlet }: CorpusArticle, { spans }: Quotation): boolean {
  const at = firstEndingAfter(blocks, spans[0]!.start);
  const [from, to] = [blocks[at - 1]?.start ?? 0, blocks[at]?.end ?? text.length];
  const own = new Set(wordsIn(outlet));
  return [...text.slice(from, to).matchAll(TO_US)].some(([, whom]) => wordsIn(whom!).some((word) => own.has(word)));
}

/** "Osterlak Courier", and the name of a file where nobody knows the outlet. */
const wordsIn = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !OF_ANY.has(word));

const OF_ANY = new Set('the of and in on at new'.split(' '));
