import { type Article, type Block, NUMBER, WORD } from '../article/types';
import type { CorpusArticle } from '../corpus/types';
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

/**
 * Some of its words as they are printed: "the UN, only second". Null where brackets or the like stand among them, so that
 * it has other words than the text.
 */
export function printedWords(
  { article: { text, tokens } }: CorpusArticle,
  { spans, words }: Quotation,
  places: readonly (readonly [from: number, to: number])[],
): string | null {
  const at: number[] = [];
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.kinds[t] !== WORD && tokens.kinds[t] !== NUMBER) continue;
    if (spans.some(({ start, end }) => start <= tokens.starts[t]! && tokens.ends[t]! <= end)) at.push(t);
  }
  if (at.length !== words.length) return null;
  const parts = places.flatMap(([from, to]) => {
    if (from >= to) return [];
    const [first, last] = [at[from]!, at[to - 1]!];
    const isSplit = !spans.some(({ start, end }) => start <= tokens.starts[first]! && tokens.ends[last]! <= end);
    return isSplit ? [null] : [text.slice(tokens.starts[first]!, tokens.ends[last]!).replace(/\s+/g, ' ')];
  });
  return parts.includes(null) ? null : parts.join(' … ');
}

export function blockOf(article: Article, offset: number): Block | undefined {
  return article.blocks[firstEndingAfter(article.blocks, offset)];
}
