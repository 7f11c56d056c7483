import { WEEKDAY_NAMES } from '../corpus/draft/today';
import type { RawFinding, Rule } from './types';
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
