import { claimFindings, listOthers } from './figureClaims';
import type { Rule } from './types';

/** A later article carries a newer count of what grows. */
export const figureUpdated: Rule = {
  code: 'figure.updated',
  title: 'A newer count exists',
  levels: { draft: 'warning', source: 'information' },
  check: (article, corpus) =>
    claimFindings(article, corpus, {
      verdicts: ['updated'],
      relation: 'differs',
      // A draft that has the newer count has it right.
      worthTelling: (own, other) => own.role === 'source' || (other.date ?? '') > (own.date ?? ''),
      message: ({ claim, figure, others }) => {
        const title = claim.title.charAt(0).toUpperCase() + claim.title.slice(1);
        const newer = others.some((other) => (other.article.date ?? '') > (article.date ?? ''));
        const advice = newer
          ? 'A later article has a newer count: check which one you need.'
          : 'This is the newer count.';
        return `${title}: “${figure.text}” here; ${listOthers(others, article)}. ${advice}`;
      },
    }),
};
