import { draftStatements } from '../../corpus/draft/statements';
import type { DraftStatement } from '../../corpus/draft/types';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { holds } from '../../text/span';
import type { Place } from '../things';

/** The statements of a draft at an offset, the narrowest first; the one that the cursor stands before beats the one behind it. */
export function statementsAt(corpus: CorpusSnapshot, path: string, offset: number): readonly DraftStatement[] {
  const outside = (one: DraftStatement): number => (one.end === offset ? 1 : 0);
  return draftStatements(corpus, path)
    .filter((statement) => holds(statement, offset))
    .sort((a, b) => outside(a) - outside(b) || a.end - a.start - (b.end - b.start));
}

/** Where the drafts say what a place of a source bears out or denies: the way back from evidence. */
export function statementsUsing(corpus: CorpusSnapshot, path: string, offset: number): readonly Place[] {
  const places: Place[] = [];
  for (const draft of corpus.articles.values()) {
    if (draft.role !== 'draft') continue;
    for (const { start, end, passages } of draftStatements(corpus, draft.path)) {
      const uses = passages.some(
        (passage) => passage.path === path && passage.spans.some((span) => holds(span, offset)),
      );
      if (uses) places.push({ path: draft.path, start, end });
    }
  }
  return places;
}

/** The passages of a statement as places, one a source and span. */
export function placesOfStatement({ passages }: DraftStatement): readonly Place[] {
  return passages.map(({ path, start, end }) => ({ path, start, end }));
}
