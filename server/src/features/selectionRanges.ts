import type { CorpusSnapshot } from '../corpus/snapshot';
import { contains, holds, type Span } from '../text/span';
import { documentSymbols } from './symbols';
import { spanOf, wholeOf } from './things';

/** Stretches around an offset, each inside the next: name, figure, quoted words, quotation, sentence, paragraph, section, body. */
export function selectionRanges(corpus: CorpusSnapshot, path: string, offset: number): readonly Span[] {
  const article = corpus.articles.get(path);
  if (!article) return [];
  const { text, bodyStart, blocks, sentences } = article.article;
  const { mentions, figures, quotations } = article.facts;
  const around: Span[] = [
    ...mentions,
    ...figures,
    ...quotations.flatMap((quotation) => [
      ...quotation.spans.flatMap((span) => [withoutMarks(text, span), span]),
      wholeOf(quotation),
      ...(quotation.speaker ? [quotation.speaker] : []),
    ]),
    ...sentences,
    ...blocks,
    ...documentSymbols(corpus, path).filter(({ kind }) => kind === 'section' || kind === 'headline'),
    { start: bodyStart, end: text.length },
    { start: 0, end: text.length },
  ].filter((span) => holds(span, offset));
  around.sort((a, b) => a.end - a.start - (b.end - b.start));
  const chain: Span[] = [];
  for (const span of around) {
    const trimmed = { start: span.start, end: span.start + text.slice(span.start, span.end).trimEnd().length };
    const last = chain.at(-1);
    // What only overlaps (a quotation that goes on in the next paragraph) would jump back and forth.
    if (
      holds(trimmed, offset) &&
      (!last || (contains(trimmed, last) && trimmed.end - trimmed.start > last.end - last.start))
    ) {
      chain.push(spanOf(trimmed));
    }
  }
  return chain;
}

function withoutMarks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = /^[“”"„«»'‘’]*/.exec(words)![0].length;
  const after = /[“”"„«»'‘’]*$/.exec(words)![0].length;
  return before + after >= words.length ? { start, end } : { start: start + before, end: end - after };
}
