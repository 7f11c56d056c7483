import type { CorpusSnapshot } from '../corpus/snapshot';
import type { Span } from '../text/span';
import { documentSymbols } from './symbols';
import { wholeOf } from './things';

export interface FoldingItem extends Span {
  /** `furniture`: what surrounds the article on its page, and its front matter. */
  readonly kind: 'section' | 'quotation' | 'furniture';
}

/** Front matter, runs of furniture, sections, and quotations of several paragraphs. Null for a file that is no article. */
export function foldingRanges(corpus: CorpusSnapshot, path: string): readonly FoldingItem[] | null {
  const article = corpus.articles.get(path);
  if (!article) return null;
  const { text, bodyStart, blocks } = article.article;
  const items: FoldingItem[] = [];
  const frontMatter = text.slice(0, bodyStart).trimEnd().length;
  if (frontMatter > 0) items.push({ kind: 'furniture', start: 0, end: frontMatter });
  blocks.forEach((block, i) => {
    if (block.kind !== 'furniture' || blocks[i - 1]?.kind === 'furniture') return;
    let last = i;
    while (blocks[last + 1]?.kind === 'furniture') last++;
    items.push({ kind: 'furniture', start: block.start, end: blocks[last]!.end });
  });
  for (const { kind, start, end } of documentSymbols(corpus, path)) {
    // The headline's section is the whole article, and nobody folds that.
    if (kind === 'section') items.push({ kind, start, end: start + text.slice(start, end).trimEnd().length });
  }
  for (const quotation of article.facts.quotations) items.push({ kind: 'quotation', ...wholeOf(quotation) });
  return items
    .filter(({ start, end }) => /\n/.test(text.slice(start, end).trimEnd()))
    .sort((a, b) => a.start - b.start);
}
