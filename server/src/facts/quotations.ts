import type { Article } from '../article/types';
import type { MentionFacts } from './mentions';
import type { Quotation, UnbalancedMark } from './types';

export interface QuotationFacts {
  readonly quotations: readonly Quotation[];
  readonly unbalanced: readonly UnbalancedMark[];
}

export function readQuotations(_article: Article, _names: MentionFacts): QuotationFacts {
  return { quotations: [], unbalanced: [] };
}
