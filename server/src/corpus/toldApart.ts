import { CASUALTY_MEASURES, isEventMeasure } from '../english/measures';
import type { Figure } from '../facts/types';
import { firstEndingAfter } from '../text/span';
import type { CorpusArticle } from './types';

interface Count {
  readonly article: CorpusArticle;
  readonly figure: Figure;
}

/** Whether two counts for one event are of two things, as the articles themselves tell by what else they have. */
export function areToldApart(a: Count, b: Count): boolean {
  const { measure } = a.figure;
  // An article that gives two turnouts tells of two votes, or of two places of one.
  if (measure === 'turnout') return a.article === b.article;
  if (measure === null || !isEventMeasure(measure)) return false;
  if (a.article === b.article) return CASUALTY_MEASURES.has(measure) && isPart(a.figure, b.figure);
  return isPlacedIn(a, b) || isPlacedIn(b, a) || isBeside(a, b) || isBeside(b, a);
}

/** "Three peacekeepers were killed", and further down "the total number of dead at four": those of a group are some of all. */
function isPart(a: Figure, b: Figure): boolean {
  const [some, all] = numberOf(a) <= numberOf(b) ? [a, b] : [b, a];
  return some.scope !== null && all.scope === null;
}

/** "Four died in Lisk, the fifth in the port" has the four that another article counts in Lisk. */
function isPlacedIn({ figure }: Count, whole: Count): boolean {
  const place = whole.figure.place?.text;
  return whole.article.facts.figures.some(
    (other) =>
      other.measure === figure.measure &&
      other.place !== null &&
      other.place.text !== place &&
      other.scope === null &&
      // On another's word, it is another count of the same dead.
      other.attributedTo === null &&
      isSame(other, figure) &&
      numberOf(figure) < numberOf(whole.figure),
  );
}

/** "Lisk has 41 dead; across the province the figure is 63" has the 63 that another article counts. */
function isBeside({ article, figure }: Count, other: Count): boolean {
  if (numberOf(figure) >= numberOf(other.figure)) return false;
  const { sentences } = article.article;
  const own = firstEndingAfter(sentences, figure.start);
  return article.facts.figures.some(
    (beside) =>
      beside !== figure &&
      (beside.dimension === 'count' || beside.dimension === 'number') &&
      isSame(beside, other.figure) &&
      firstEndingAfter(sentences, beside.start) === own,
  );
}

const isSame = (a: Figure, b: Figure): boolean => a.min === a.max && numberOf(a) === numberOf(b);

const numberOf = ({ min, max }: Figure): number => min ?? max ?? 0;
