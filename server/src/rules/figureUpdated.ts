import type { CorpusArticle } from '../corpus/types';
import { claimFindings, listOthers, type Told } from './figureClaims';
import type { Rule } from './types';

function adviceFor({ date, role }: CorpusArticle, others: readonly Told[]): string {
  if (role === 'draft') return 'There is a newer count: take it, or say of when yours is.';
  const own = date ?? '';
  if (others.some(({ article }) => (article.date ?? '') > own))
    return 'A later article has a newer count: check which one you need.';
  // Two counts of one authority, of one day.
  if (others.every(({ article }) => (article.date ?? '') === own)) return 'One of them is older: find out which.';
  return 'This is the newer count.';
}

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
        return `${title}: “${figure.text}” here; ${listOthers(others, article)}. ${adviceFor(article, others)}`;
      },
    }),
};
