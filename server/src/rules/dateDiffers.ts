import { draftStatements } from '../corpus/draft/statements';
import { findingOn, outletsOf } from './draftEvidence';
import type { RawFinding, Rule } from './types';

/** The sources say the same and put it on another day. */
export const dateDiffers: Rule = {
  code: 'date.differs',
  title: 'A day that the sources give otherwise',
  levels: { draft: 'warning', source: 'off' },
  check: (article, corpus) =>
    draftStatements(corpus, article.path).flatMap((statement): readonly RawFinding[] => {
      const { kind, state, aspect, words, instead, passages } = statement;
      if (kind !== 'date' || state !== 'differs' || aspect !== 'date') return [];
      const message = `“${words}” here, “${instead}” in ${outletsOf(passages, corpus)}. Check the day.`;
      return [findingOn(statement, 'date.differs', message, corpus)];
    }),
};
