import { draftStatements } from '../corpus/draft/statements';
import { findingOn, outletsOf } from './draftEvidence';
import { timeFixes } from './timeFixes';
import { timesDiffer } from './timesDiffer';
import type { RawFinding, Rule } from './types';

const TIME = /^(?:noon|midnight)$|\d:\d\d|[ap]\.?m\.?$|\b(?:past|to) \S+$|o['’]clock|GMT$/i;

/** The sources say the same and put it on another day, or at another time of it; or two sources do. */
export const dateDiffers: Rule = {
  code: 'date.differs',
  title: 'A day or time that the sources give otherwise',
  levels: { draft: 'warning', source: 'information' },
  check: (article, corpus) => [
    ...timesDiffer(article, corpus),
    ...draftStatements(corpus, article.path).flatMap((statement): readonly RawFinding[] => {
      const { kind, state, aspect, words, instead, passages } = statement;
      if (kind !== 'date' || state !== 'differs' || aspect !== 'date') return [];
      const what = TIME.test(words) ? 'time' : 'day';
      const outlets = outletsOf(passages, corpus);
      const message = `“${words}” here, “${instead}” in ${outlets}. Check the ${what}.`;
      return [findingOn(statement, 'date.differs', message, corpus, timeFixes(statement, instead, outlets))];
    }),
  ],
};
