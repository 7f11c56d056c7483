import { nameOfArticle } from '../corpus/articleName';
import { WEEKDAY_NAMES } from '../corpus/draft/today';
import { sentenceWords, sharedWords } from '../corpus/sentenceWords';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import { type DateMention, isoOf, weekdayOf } from '../facts/dates';
import type { Fix, RawFinding, Rule } from './types';
import { wrongWeekdays } from './wrongWeekdays';

/** "Wednesday, March 3" in a year where that day was a Tuesday. */
export const dateWeekday: Rule = {
  code: 'date.weekday',
  title: 'A weekday that does not fit its date',
  levels: { draft: 'warning', source: 'information' },
  check(of, corpus) {
    const { starts, ends } = of.article.tokens;
    return wrongWeekdays(of, corpus).map(({ date, right, today }): RawFinding => {
      const wrong = WEEKDAY_NAMES[date.weekday!];
      const start = starts[date.first]!;
      const end = ends[date.first]!;
      const tense = today !== null && date.day! > today.day ? 'is' : 'was';
      const whence =
        today?.ofSources && !date.yearWritten ? ' The draft has no date: the year is that of its sources.' : '';
      return {
        start,
        end: ends[date.next - 1]!,
        message: `${date.iso} ${tense} a ${right}, not a ${wrong}. Check which of the two is meant.${whence}`,
        related: [],
        fixes: [
          ...ofSources(of, date, corpus),
          {
            title: `Write “${right}”`,
            preferred: false,
            action: { kind: 'edit text', edits: [{ start, end, newText: right }] },
          },
        ],
      };
    });
  },
};

const WEEK = 7;

/** "Friday, December 4" where a source has Friday, December 5: the day of the month is the slip. */
function ofSources(of: CorpusArticle, date: DateMention, corpus: CorpusSnapshot): readonly Fix[] {
  if (of.role !== 'draft') return [];
  const { tokens } = of.article;
  const written = Number(isoOf(date.day!).slice(8));
  let at = date.first;
  while (at < date.next && Number.parseInt(tokens.norms[at]!, 10) !== written) at++;
  if (at === date.next) return [];
  const own = sentenceWords(of.article, tokens.starts[date.first]!);
  const later = (date.weekday! - weekdayOf(date.day!) + WEEK) % WEEK;
  return [date.day! + later, date.day! + later - WEEK].flatMap((day): readonly Fix[] => {
    const iso = isoOf(day);
    if (iso.slice(0, 7) !== isoOf(date.day!).slice(0, 7)) return [];
    const places = corpus.evidence.index().datesAt(iso);
    const like = places.find(({ source, date: { first } }) => {
      const theirs = sentenceWords(source.article, source.article.tokens.starts[first]!);
      return sharedWords(own, theirs).length >= LEAST_SHARED;
    });
    if (like === undefined) return [];
    const start = tokens.starts[at]!;
    const end = start + String(written).length;
    const text = of.article.text;
    const newText = iso.slice(8).replace(/^0/, '');
    const whole = `${text.slice(tokens.starts[date.first]!, start)}${newText}${text.slice(end, tokens.ends[date.next - 1]!)}`;
    return [
      {
        title: `Write “${whole}” as ${nameOfArticle(like.source)} has it`,
        preferred: false,
        action: { kind: 'edit text', edits: [{ start, end, newText }] },
      },
    ];
  });
}

/** Words besides the day itself. */
const LEAST_SHARED = 2;
