import type { Article, Block } from '../article/types';
import type { Quotation } from '../facts/types';
import { firstEndingAfter, type Span } from '../text/span';

/** The stretch from the first to the last mark of a quotation. */
export function wholeOf(quotation: Quotation): Span {
  return { start: quotation.spans[0]!.start, end: quotation.spans.at(-1)!.end };
}

/** The first words of a quotation for a message, without its marks: “We will never leave…”. */
export function excerptOf(article: Article, quotation: Quotation, words = 6): string {
  const { start, end } = quotation.spans[0]!;
  const inner = article.text
    .slice(start, end)
    .replace(/^[“"„«'‘`]+|[”"»'’“]+$/g, '')
    .trim();
  const parts = inner.split(/\s+/);
  const cut =
    parts.length > words
      ? `${parts
          .slice(0, words)
          .join(' ')
          .replace(/[.,;:]+$/, '')}…`
      : inner.replace(/[.,]$/, '');
  return `“${cut}”`;
}

export function blockOf(article: Article, offset: number): Block | undefined {
  return article.blocks[firstEndingAfter(article.blocks, offset)];
}
