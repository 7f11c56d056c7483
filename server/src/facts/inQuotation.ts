import { contains, type Span } from '../text/span';
import type { Quotation } from './types';

/** Whether a stretch of the text lies in the words of one of these quotations: somebody else says it, and not the outlet. */
export function isInQuotation(quotations: readonly Pick<Quotation, 'spans'>[], stretch: Span): boolean {
  return quotations.some(({ spans }) => spans.some((span) => contains(span, stretch)));
}
