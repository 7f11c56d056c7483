import { otherNumbersOf } from './likeSentences';
import type { CorpusSnapshot } from './snapshot';
import type { IndexedFigure } from './sourceIndex';
import type { FigureClaim, FigurePlace } from './types';

/** What other articles have of the same thing, found by what their sentences say: of no claim, or of another one. */
export function heldAgainst(corpus: CorpusSnapshot, { path, figure }: FigurePlace): readonly IndexedFigure[] {
  const article = corpus.articles.get(path);
  const told = article && otherNumbersOf(article, corpus).find((one) => one.figure === figure);
  return told?.ofOneThing ? told.others : [];
}

/**
 * The same for all figures of a claim, once each: figures that allow each other agree only as long as nobody else has
 * another number for it.
 */
export function heldAgainstClaim(corpus: CorpusSnapshot, claim: FigureClaim): readonly IndexedFigure[] {
  const others = new Map<string, IndexedFigure>();
  for (const place of claim.figures)
    for (const other of heldAgainst(corpus, place)) others.set(`${other.figure} ${other.source.path}`, other);
  return [...others.values()];
}
