import { draftStatements } from '../corpus/draft/statements';
import { findingOn } from './draftEvidence';
import type { RawFinding, Rule } from './types';

/** A draft's headline has a figure that its own text has otherwise. */
export const headlineDiffers: Rule = {
  code: 'headline.differs',
  title: 'A headline that its text does not bear out',
  levels: { draft: 'warning', source: 'off' },
  check: (article, corpus) =>
    draftStatements(corpus, article.path).flatMap((statement): readonly RawFinding[] => {
      const { kind, state, instead } = statement;
      if (kind !== 'headline' || state !== 'differs') return [];
      const message = `The headline has another figure than the text, which says “${instead}”. Correct the one that is wrong.`;
      return [findingOn(statement, 'headline.differs', message, corpus)];
    }),
};
