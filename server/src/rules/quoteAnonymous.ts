import type { Quotation } from '../facts/types';
import { excerptOf, wholeOf } from './quotationText';
import type { Rule } from './types';

/** How many of the nameless speakers the message lists. */
const LISTED = 3;

/** Quotations that rest on speakers without a name: how many, who, and for what. Once an article, at the first. */
export const quoteAnonymous: Rule = {
  code: 'quote.anonymous',
  title: 'Speakers without a name',
  levels: { draft: 'information', source: 'off' },
  check(article) {
    const nameless = article.facts.quotations.filter(
      (quotation) => quotation.status === 'anonymous' && quotation.speaker !== null && !quotation.annotated,
    );
    const first = nameless[0];
    if (!first) return [];
    const list = nameless
      .slice(0, LISTED)
      .map((quotation) => `${speakerOf(quotation)} for ${excerptOf(article.article, quotation, 5)}`);
    const more = nameless.length > LISTED ? ` and ${nameless.length - LISTED} more` : '';
    const count = nameless.length === 1 ? 'One quotation has' : `${nameless.length} quotations have`;
    return [
      {
        ...wholeOf(first),
        message: `${count} a speaker without a name: ${list.join('; ')}${more}. Name them, or say why they have none.`,
        related: nameless.slice(1).map((quotation) => ({
          ...wholeOf(quotation),
          article: article.path,
          relation: 'context' as const,
          message: `also without a name: ${speakerOf(quotation)}`,
        })),
        fixes: [
          {
            title: 'Ignore, with a reason',
            preferred: false,
            action: { kind: 'decide finding', code: 'quote.anonymous', span: wholeOf(first) },
          },
        ],
      },
    ];
  },
};

function speakerOf(quotation: Quotation): string {
  return quotation.speaker?.text ?? 'somebody';
}
