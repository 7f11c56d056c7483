import type { CorpusArticle } from '../corpus/types';
import type { Quotation } from '../facts/types';
import { wholeOf } from './quotationText';
import type { Fix } from './types';

/** Ends that belong to the sentence around a quotation and not to its words. */
const CLOSING = /[,.]$/;

/**
 * Gives a draft's quotation the words that a source has. Offered only where both begin alike and neither is split: then
 * the source's words can stand in the draft's sentence as they are.
 */
export function writeTheirWords(
  article: CorpusArticle,
  quotation: Quotation,
  other: CorpusArticle,
  theirs: Quotation,
  outlet: string,
): Fix[] {
  if (article.role !== 'draft' || quotation.spans.length > 1 || theirs.spans.length > 1) return [];
  if (quotation.words[0] !== theirs.words[0] || quotation.kind !== theirs.kind) return [];
  const own = innerOf(article, quotation);
  const source = innerOf(other, theirs);
  const end = CLOSING.exec(own.text)?.[0] ?? '';
  return [
    {
      title: `Write it as ${outlet} has it`,
      preferred: false,
      action: {
        kind: 'edit text',
        edits: [{ start: own.start, end: own.end, newText: source.text.replace(CLOSING, '') + end }],
      },
    },
  ];
}

/** Gives a draft's quotation the speaker that a source names; only where the draft has a name or a pronoun in its place. */
export function writeTheirSpeaker(article: CorpusArticle, quotation: Quotation, name: string): Fix[] {
  const { speaker } = quotation;
  if (article.role !== 'draft' || !speaker || !REPLACEABLE.test(speaker.text)) return [];
  return [
    {
      title: `Write “${name}”`,
      preferred: false,
      action: { kind: 'edit text', edits: [{ start: speaker.start, end: speaker.end, newText: name }] },
    },
  ];
}

/** A name or a subject pronoun: "Ruth Askell", "she"; not "her" nor "the senator who led the talks". */
const REPLACEABLE = /^(?:[Ss]?[Hh]e|(?:\p{Lu}[\p{L}’'.-]* ){0,4}\p{Lu}[\p{L}’'-]*)$/u;

/** What stands between the marks. */
function innerOf(article: CorpusArticle, quotation: Quotation): { start: number; end: number; text: string } {
  const whole = wholeOf(quotation);
  const { text } = article.article;
  let { start, end } = whole;
  // One mark on each side: a second one belongs to a quotation within.
  if (MARK.test(text[start]!)) start++;
  if (end > start && MARK.test(text[end - 1]!)) end--;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { start, end, text: text.slice(start, end) };
}

const MARK = /[“”"„«»‘’'`]/;
