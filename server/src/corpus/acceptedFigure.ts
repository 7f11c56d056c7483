import { readArticle } from '../article/read';
import { FIXED_MEASURES } from '../english/measures';
import { readQuantities } from '../facts/quantities';
import type { Figure } from '../facts/types';
import { distance, intervalOf, meeting } from './compare';
import type { CorpusSnapshot } from './snapshot';
import type { FigureClaim } from './types';

/** The figure that the ruling accepted; one that nobody writes any more is read from the ruling. */
export function acceptedFigure(
  corpus: Pick<CorpusSnapshot, 'articles'>,
  claim: FigureClaim,
  value: string,
  own: Figure,
): Figure | null {
  for (const { path, figure: at } of claim.figures) {
    const figure = corpus.articles.get(path)?.facts.figures[at];
    if (figure && figure.text.replace(/\s+/g, ' ') === value) return figure;
  }
  const quantity = readQuantities(readArticle(`${value}.`, 'txt'))[0];
  if (quantity === undefined) return null;
  const counts = own.dimension === 'count' && /^(?:count|number)$/.test(quantity.dimension);
  if (!counts && quantity.dimension !== own.dimension) return null;
  const { min, max, modifier, precision } = quantity;
  const unit = counts ? own.unit : quantity.unit;
  return { ...own, min, max, unit, modifier, precision, text: value, converts: null };
}

/** Whether a figure allows the one that was accepted. */
export function agreesWithAccepted(figure: Figure, accepted: Figure): boolean {
  const fixed = figure.measure !== null && FIXED_MEASURES.has(figure.measure);
  const [own, right] = [intervalOf(figure, fixed), intervalOf(accepted, fixed)];
  if (own === null || right === null || meeting(own, right) !== 'apart') return true;
  return figure.unit !== accepted.unit && distance(own, right) <= 0.015;
}
