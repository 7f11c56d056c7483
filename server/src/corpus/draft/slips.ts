import type { Figure } from '../../facts/types';
import { familyOf, isAmount, isMoney, nounOf } from '../figureKinds';
import { keyOfPlace, paragraphWords, sentenceWords, sharedWords } from '../sentenceWords';
import { type IndexedFigure, remembered, type SourceIndex } from '../sourceIndex';
import { turned } from '../turnedDigits';
import type { CorpusArticle } from '../types';
import { isSameKind } from './figureSearch';

const MOST_FOUND = 6;

/**
 * Numbers of the sources of which a draft's is a slip: two digits have changed places ("46,000" for 64,000), or the
 * amount is right and the currency another one.
 */
export function slipsOf(draft: CorpusArticle, figure: Figure, index: SourceIndex): readonly IndexedFigure[] {
  const { dimension, unit, min, max, measure } = figure;
  if (min === null || min !== max) return [];
  const key = `slip ${dimension} ${unit} ${min} ${measure} ${keyOfPlace(draft.article, figure.start)}`;
  return remembered(index, key, () => findSlips(draft, figure, min, index));
}

function findSlips(draft: CorpusArticle, figure: Figure, value: number, index: SourceIndex): readonly IndexedFigure[] {
  const own = sentenceWords(draft.article, figure.start);
  const found: { readonly place: IndexedFigure; readonly score: number }[] = [];
  const add = (place: IndexedFigure): void => {
    const score = likenessOf(figure, own, place);
    if (score > 0) found.push({ place, score });
  };
  for (const other of turned(value)) {
    for (const place of index.figuresNear({ ...figure, min: other, max: other }, 0)) {
      const { min, converts, unit } = place.source.facts.figures[place.figure]!;
      const isTurned = min !== null && Math.abs(min - other) <= other * 1e-9 && converts === null;
      if (isTurned && (unit === figure.unit || familyOf(figure) === 'count')) add(place);
    }
  }
  if (isMoney(figure.dimension) && isAmount(figure)) {
    for (const place of index.amountsOf(figure)) {
      const { dimension, converts } = place.source.facts.figures[place.figure]!;
      if (isMoney(dimension) && dimension !== figure.dimension && converts === null) add(place);
    }
  }
  const best = Math.max(...found.map(({ score }) => score));
  return found
    .filter(({ score }) => score === best)
    .slice(0, MOST_FOUND)
    .map(({ place }) => place);
}

/** How many words tell that both are of one thing; 0 where too few do. */
function likenessOf(figure: Figure, own: ReadonlySet<number>, { source, figure: at }: IndexedFigure): number {
  const theirs = source.facts.figures[at]!;
  const isOtherCurrency = isMoney(figure.dimension) && isMoney(theirs.dimension);
  const isBare = familyOf(figure) === 'count' && (nounOf(figure) === '' || nounOf(theirs) === '');
  const clash = figure.measure !== null && theirs.measure !== null && figure.measure !== theirs.measure;
  if (clash || !(isSameKind(figure, theirs) || isBare || isOtherCurrency)) return 0;
  const beside = sharedWords(own, sentenceWords(source.article, theirs.start)).length;
  const around = sharedWords(own, paragraphWords(source.article, theirs.start)).length;
  const enough = beside >= LEAST_BESIDE || (beside >= 1 && around >= LEAST_AROUND);
  return enough ? beside + around / 100 : 0;
}

const LEAST_BESIDE = 2;
const LEAST_AROUND = 3;
