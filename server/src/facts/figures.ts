import type { Article } from '../article/types';
import type { MentionFacts } from './mentions';
import type { Figure, Quotation } from './types';

export function readFigures(
  _article: Article,
  _names: MentionFacts,
  _quotations: readonly Quotation[],
): readonly Figure[] {
  return [];
}
