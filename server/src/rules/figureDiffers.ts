import { claimFindings, listOthers } from './figureClaims';
import type { Rule } from './types';

/** Figures of one claim that differ, though hedges, rounding or unknown dates allow both. */
export const figureDiffers: Rule = {
  code: 'figure.differs',
  title: 'Figures that differ, though both may hold',
  levels: { draft: 'information', source: 'information' },
  check: (article, corpus) =>
    claimFindings(article, corpus, {
      verdicts: ['differs'],
      relation: 'differs',
      message: ({ claim, figure, others, lack }) =>
        `${claim.title.charAt(0).toUpperCase()}${claim.title.slice(1)}: “${figure.text}” here; ${listOthers(others, article)}. ${lack === undefined ? 'Both can hold: say which you mean.' : `Since ${lack}, nobody knows which is newer.`}`,
    }),
};
