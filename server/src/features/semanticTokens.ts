import type { CorpusSnapshot } from '../corpus/snapshot';
import type { EntityKind } from '../entities/types';
import { extentOf } from '../facts/extents';
import { overlaps, type Span } from '../text/span';

export type TokenKind = EntityKind | 'quotation' | 'figure';

export interface TokenItem extends Span {
  readonly kind: TokenKind;
}

/**
 * Entities by their kind, figures, and quotations around them, in a stretch of an article. They do not overlap: what
 * stands inside a quotation parts it.
 */
export function semanticTokens(corpus: CorpusSnapshot, path: string, range: Span): readonly TokenItem[] {
  const facts = corpus.articles.get(path)?.facts;
  if (!facts) return [];
  const inner: TokenItem[] = [
    ...facts.mentions
      .filter(({ form }) => form !== 'pronoun' && form !== 'common')
      .map((mention) => ({ ...extentOf(mention), kind: mention.kind })),
    ...facts.figures.map((figure) => ({ ...figure, kind: 'figure' as const })),
  ]
    .map(({ start, end, kind }) => ({ start, end, kind }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const tokens: TokenItem[] = [];
  for (const token of inner) if (token.start >= (tokens.at(-1)?.end ?? 0)) tokens.push(token);
  const named = [...tokens];
  let at = 0;
  let i = 0;
  const quoted = facts.quotations
    .filter(({ kind }) => kind === 'direct' || kind === 'partial')
    .flatMap(({ spans }) => spans)
    .sort((a, b) => a.start - b.start);
  for (const span of quoted) {
    at = Math.max(at, span.start);
    while (i < named.length && named[i]!.end <= at) i++;
    for (; i < named.length && named[i]!.start < span.end; i++) {
      if (named[i]!.start > at) tokens.push({ start: at, end: named[i]!.start, kind: 'quotation' });
      at = Math.max(at, named[i]!.end);
    }
    if (at < span.end) tokens.push({ start: at, end: span.end, kind: 'quotation' });
    at = Math.max(at, span.end);
  }
  return tokens.filter((token) => overlaps(token, range)).sort((a, b) => a.start - b.start);
}
