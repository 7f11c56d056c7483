import type { CorpusArticle } from '../corpus/types';
import type { Figure } from '../facts/types';
import { claimFindings, listOthers } from './figureClaims';
import type { Rule } from './types';

/** Whoever writes the draft can say which is meant; of a source it can only be looked up. */
function adviceFor({ role }: CorpusArticle, { measure }: Figure): string {
  if (measure === 'age') return 'Only a birthday between the two would allow both: check which is right.';
  return role === 'draft' ? 'Both can hold: say which you mean.' : 'Both can hold: look which is nearer to the event.';
}

/** Figures of one claim that differ, though hedges, rounding or unknown dates allow both. */
export const figureDiffers: Rule = {
  code: 'figure.differs',
  title: 'Figures that differ, though both may hold',
  levels: { draft: 'information', source: 'information' },
  check: (article, corpus) =>
    claimFindings(article, corpus, {
      verdicts: ['differs'],
      relation: 'differs',
      // How old somebody is, a draft has right or wrong: `role.differs` warns of it.
      measures: (measure) => article.role === 'source' || measure !== 'age',
      message: ({ claim, figure, others, lack }) =>
        `${claim.title.charAt(0).toUpperCase()}${claim.title.slice(1)}: “${figure.text}” here; ${listOthers(others, article)}. ${lack === undefined ? adviceFor(article, figure) : `Since ${lack}, nobody knows which is newer.`}`,
    }),
};
