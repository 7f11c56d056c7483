import { draftStatements } from '../corpus/draft/statements';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import { overlaps } from '../text/span';
import { findingOn, outletsOf, valuesIn, valuesOf } from './draftEvidence';
import { timeFixes } from './timeFixes';
import { timesDiffer } from './timesDiffer';
import type { RawFinding, Rule } from './types';
import { wrongWeekdays } from './wrongWeekdays';

const TIME = /^(?:noon|midnight)$|\d:\d\d|[ap]\.?m\.?$|\b(?:past|to) \S+$|o['’]clock|GMT$/i;

/** The sources say the same and put it on another day, or at another time of it; or two sources do. */
export const dateDiffers: Rule = {
  code: 'date.differs',
  title: 'A day or time that the sources give otherwise',
  levels: { draft: 'warning', source: 'information' },
  check: (article, corpus) =>
    article.role === 'source' ? timesDiffer(article, corpus) : timesInDraft(article, corpus),
};

function timesInDraft(article: CorpusArticle, corpus: CorpusSnapshot): readonly RawFinding[] {
  const differing = draftStatements(corpus, article.path).filter(
    ({ kind, state, aspect }) => kind === 'date' && state === 'differs' && aspect === 'date',
  );
  if (differing.length === 0) return [];
  // What does not fit its own date is told as that.
  const { starts, ends } = article.article.tokens;
  const told = wrongWeekdays(article, corpus).map(({ date }) => ({
    start: starts[date.first]!,
    end: ends[date.next - 1]!,
  }));
  return differing.flatMap((statement): readonly RawFinding[] => {
    if (told.some((span) => overlaps(span, statement))) return [];
    const { words, passages } = statement;
    const what = TIME.test(words) ? 'time' : 'day';
    const message = `“${words}” here, ${valuesOf(passages, corpus)}. Check the ${what}.`;
    const fixes = [...valuesIn(passages)].flatMap(([value, places]) =>
      timeFixes(statement, value, outletsOf(places, corpus)),
    );
    return [findingOn(statement, 'date.differs', message, corpus, fixes)];
  });
}
