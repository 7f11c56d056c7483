import { describedConflicts } from './describedFigures';
import { claimFindings, listOthers } from './figureClaims';
import { ruledConflicts } from './ruledFigures';
import type { Rule } from './types';

/**
 * Figures of one claim that cannot both be true, within an article and across. What named authorities dispute is the
 * news and no error: it is told at information.
 */
export const figureConflict: Rule = {
  code: 'figure.conflict',
  title: 'Figures that cannot both be true',
  levels: { draft: 'warning', source: 'warning' },
  check(article, corpus) {
    const across = claimFindings(article, corpus, {
      verdicts: ['conflict', 'disputed'],
      relation: 'conflicts',
      message: ({ claim, figure, others, disputed }) => {
        const start = `${capitalised(claim.title)}: “${figure.text}” here; ${listOthers(others, article)}.`;
        return disputed
          ? `${start} It is disputed: say whose number each is.`
          : `${start} Compare, check the original, or decide.`;
      },
    });
    const ruled = ruledConflicts(article, corpus);
    const told = new Set([...across, ...ruled].map((finding) => finding.claim ?? ''));
    return [...across, ...ruled, ...describedConflicts(article, corpus, told)];
  },
};

function capitalised(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}
