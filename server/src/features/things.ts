import { retellingsOf } from '../corpus/retellings';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle, FigureClaim, QuotationPlace, ResolvedEntity, Saying } from '../corpus/types';
import { extentOf } from '../facts/extents';
import type { Figure, Mention, Quotation } from '../facts/types';
import { firstEndingAfter, holds, type Span } from '../text/span';

/** What stands under the cursor, with the words that are it. */
export type Thing =
  | { readonly kind: 'mention'; readonly span: Span; readonly mention: Mention }
  | { readonly kind: 'speaker'; readonly span: Span; readonly quotation: number }
  | { readonly kind: 'cue'; readonly span: Span; readonly quotation: number }
  | { readonly kind: 'figure'; readonly span: Span; readonly figure: number }
  | { readonly kind: 'quotation'; readonly span: Span; readonly quotation: number };

/** At equal length, what says more about the words comes first. */
const ORDER: Readonly<Record<Thing['kind'], number>> = { mention: 0, figure: 1, speaker: 2, cue: 3, quotation: 4 };

/** Everything at an offset, the narrowest first: a name inside a quotation comes before the quotation. */
export function thingsAt(article: CorpusArticle, offset: number): readonly Thing[] {
  const things: Thing[] = [];
  for (const mention of article.facts.mentions) {
    const span = extentOf(mention);
    if (span.start > offset) break;
    if (holds(span, offset)) things.push({ kind: 'mention', span, mention });
  }
  article.facts.figures.forEach((figure, index) => {
    if (holds(figure, offset)) things.push({ kind: 'figure', span: spanOf(figure), figure: index });
  });
  article.facts.quotations.forEach((quotation, index) => {
    const { speaker, cue } = quotation;
    if (speaker && holds(speaker, offset)) things.push({ kind: 'speaker', span: spanOf(speaker), quotation: index });
    if (cue && holds(cue, offset)) things.push({ kind: 'cue', span: spanOf(cue), quotation: index });
    const span = quotation.spans.find((part) => holds(part, offset));
    if (span) things.push({ kind: 'quotation', span, quotation: index });
  });
  // A cursor between two words touches both: the one it stands before wins.
  const outside = (thing: Thing): number => (thing.span.end === offset ? 1 : 0);
  return things.sort(
    (a, b) => outside(a) - outside(b) || lengthOf(a.span) - lengthOf(b.span) || ORDER[a.kind] - ORDER[b.kind],
  );
}

const lengthOf = (span: Span): number => span.end - span.start;

export function spanOf(span: Span): Span {
  return { start: span.start, end: span.end };
}

export function claimOf(corpus: CorpusSnapshot, path: string, figure: number): FigureClaim | null {
  const own = corpus.claimsOf.get(path)?.[figure] ?? null;
  if (own !== null) return corpus.claims.get(own) ?? null;
  // "190 miles (305.8 kilometers)": the bracket belongs to what it converts.
  const converts = corpus.articles.get(path)?.facts.figures[figure]?.converts ?? null;
  if (converts === null || converts === figure) return null;
  const key = corpus.claimsOf.get(path)?.[converts] ?? null;
  return key === null ? null : (corpus.claims.get(key) ?? null);
}

export function sayingOf(corpus: CorpusSnapshot, path: string, quotation: number): Saying | null {
  const key = corpus.sayingsOf.get(path)?.[quotation] ?? null;
  return key === null ? null : (corpus.sayings.get(key) ?? null);
}

export interface Version extends QuotationPlace {
  /** In words so different that it is no saying they share. */
  readonly retold: boolean;
}

/** Where else a quotation stands, here or in other articles: first in its words, then in other words. */
export function otherVersionsOf(corpus: CorpusSnapshot, path: string, quotation: number): readonly Version[] {
  const isOwn = (place: QuotationPlace): boolean => place.path === path && place.quotation === quotation;
  const same = (sayingOf(corpus, path, quotation)?.quotations ?? []).filter((place) => !isOwn(place));
  const isKnown = (place: QuotationPlace): boolean =>
    same.some((one) => one.path === place.path && one.quotation === place.quotation);
  const retold = (retellingsOf(corpus).get(path)?.get(quotation) ?? []).filter((place) => !isKnown(place));
  return [
    ...same.map((place) => ({ ...place, retold: false })),
    ...retold.map((place) => ({ ...place, retold: true })),
  ];
}

export function entityOfMention(corpus: CorpusSnapshot, path: string, mention: Mention): ResolvedEntity | null {
  return mention.referent === null ? null : corpus.identity.entityOf(path, mention.referent);
}

/** From the start of the first part to the end of the last. */
export function wholeOf(quotation: Quotation): Span {
  return { start: quotation.spans[0]?.start ?? 0, end: quotation.spans.at(-1)?.end ?? 0 };
}

/** The quotation as written, its parts joined by an ellipsis. */
export function textOfQuotation(article: CorpusArticle, quotation: Quotation): string {
  return quotation.spans.map((span) => article.article.text.slice(span.start, span.end)).join(' … ');
}

/** The sentence that holds a place: what a peek shows around it. The place itself where no sentence does. */
export function sentenceAround(article: CorpusArticle, span: Span): Span {
  const sentences = article.article.sentences;
  const sentence = sentences[firstEndingAfter(sentences, span.start)];
  if (!sentence || sentence.start > span.start) return spanOf(span);
  return { start: sentence.start, end: Math.max(sentence.end, span.end) };
}

/** The earlier first; what is undated has no order and comes last, by its path. */
export function byDate(a: CorpusArticle, b: CorpusArticle): number {
  if (a.date !== b.date) return a.date === null ? 1 : b.date === null ? -1 : a.date < b.date ? -1 : 1;
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** A place in the corpus. */
export interface Place extends Span {
  /** Relative to the corpus. */
  readonly path: string;
}

export function figureAt(corpus: CorpusSnapshot, path: string, figure: number): Figure | null {
  return corpus.articles.get(path)?.facts.figures[figure] ?? null;
}

export function quotationAt(corpus: CorpusSnapshot, path: string, quotation: number): Quotation | null {
  return corpus.articles.get(path)?.facts.quotations[quotation] ?? null;
}
