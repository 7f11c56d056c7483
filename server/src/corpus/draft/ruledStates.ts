import { acceptedFigure, agreesWithAccepted } from '../acceptedFigure';
import { rulingInWords, rulingOn } from '../rulings';
import type { CorpusSnapshot } from '../snapshot';
import type { CorpusArticle } from '../types';
import type { FigureState } from './figureStates';

/** Otherwise than a person ruled, a claim is not told: what the sources dispute is settled once somebody has decided it. */
export function asRuled(
  draft: CorpusArticle,
  fact: number,
  found: FigureState,
  corpus: CorpusSnapshot,
): FigureState & { readonly ruled?: string } {
  const key = corpus.claimsOf.get(draft.path)?.[fact] ?? null;
  const claim = key === null ? undefined : corpus.claims.get(key);
  const ruling = claim === undefined ? null : rulingOn(corpus, claim.key);
  if (claim === undefined || ruling === null) return found;
  const ruled = rulingInWords(ruling);
  const figure = draft.facts.figures[fact]!;
  const supports = found.passages.filter((passage) => passage.supports);
  if (ruling.verdict === 'disputed') return { ...found, ruled };
  if (ruling.verdict === 'not the same claim') {
    // The others are of something else: they neither bear the figure out nor part from it.
    if (supports.length === 0) return { ...found, ruled };
    return { ...found, state: stateBy(found, figure.text), aspect: null, passages: supports, ruled };
  }
  const accepted = ruling.value === null ? null : acceptedFigure(corpus, claim, ruling.value, figure);
  if (accepted === null) return { ...found, ruled };
  if (!agreesWithAccepted(figure, accepted)) return { ...found, state: 'differs', aspect: 'value', ruled };
  const state = supports.length === 0 ? 'agrees' : stateBy({ ...found, passages: supports }, figure.text);
  return { ...found, state, aspect: null, passages: supports, ruled };
}

/** Somebody has looked into it: that all have it from one place is known by then. */
function stateBy({ passages }: FigureState, own: string): FigureState['state'] {
  const plain = (text: string): string => text.replace(/\s+/g, ' ');
  return passages.some(({ supports, value }) => supports && value !== null && plain(value) === plain(own))
    ? 'verbatim'
    : 'agrees';
}
