import type { Article } from '../article/types';
import type { MentionFacts } from './mentions';
import { readQuantities } from './quantities';
import type { Figure, Quotation } from './types';

/** The figures of an article, in order. */
export function readFigures(
  article: Article,
  _names: MentionFacts,
  _quotations: readonly Quotation[],
): readonly Figure[] {
  return readQuantities(article).map((quantity) => ({
    start: quantity.start,
    end: quantity.end,
    text: article.text.slice(quantity.start, quantity.end),
    min: quantity.min,
    max: quantity.max,
    unit: quantity.unit,
    modifier: quantity.modifier,
    precision: quantity.precision,
    dimension: quantity.dimension,
    measure: null,
    of: null,
    place: null,
    scope: null,
    asOf: null,
    attributedTo: null,
    converts: null,
    grows: false,
  }));
}
