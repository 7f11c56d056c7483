import { draftStatements } from '../corpus/draft/statements';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import { MONTHS } from '../english/months';
import { overlaps } from '../text/span';
import { findingOn, outletsOf, valuesIn, valuesOf } from './draftEvidence';
import { lengthsDiffer } from './lengthsDiffer';
import { timeFixes } from './timeFixes';
import { timesDiffer } from './timesDiffer';
import type { RawFinding, Rule } from './types';
import { wrongWeekdays } from './wrongWeekdays';

const TIME = /^(?:noon|midnight)$|\bminutes?$|\d:\d\d|[ap]\.?m\.?$|\b(?:past|to) \S+$|o['’]clock|GMT$/i;

/** The sources say the same and put it on another day, or at another time of it; or two sources do. */
export const dateDiffers: Rule = {
  code: 'date.differs',
  title: 'A day or time that the sources give otherwise',
  levels: { draft: 'warning', source: 'information' },
  check: (article, corpus) =>
    article.role === 'source'
      ? [...timesDiffer(article, corpus), ...lengthsDiffer(article, corpus)].sort((a, b) => a.start - b.start)
      : timesInDraft(article, corpus),
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
    const values = valuesIn(passages);
    const what = TIME.test(words) ? 'time' : partThatDiffers(words, [...values.keys()]);
    const message = `“${words}” here, ${valuesOf(passages, corpus)}. Check the ${what}.`;
    const fixes = [...values].flatMap(([value, places]) => timeFixes(statement, value, outletsOf(places, corpus)));
    return [findingOn(statement, 'date.differs', message, corpus, fixes)];
  });
}

/** "2030" and "2032" are years, "May 2031" and "June 2031" part in the month. */
function partThatDiffers(words: string, values: readonly string[]): string {
  const all = [words, ...values];
  const withoutYears = new Set(all.map((one) => one.replace(YEAR, '').trim().toLowerCase()));
  if (withoutYears.size === 1 && all.every((one) => YEAR.test(one))) return 'year';
  if (!all.every((one) => MONTHS.has(one.replace(YEAR, '').trim().toLowerCase()))) return 'day';
  return new Set(all.map((one) => YEAR.exec(one)?.[0])).size === 1 ? 'month' : 'date';
}

const YEAR = /\b[12]\d{3}$/;
