import { datesSeenFrom, rightWeekday, todayFor, WEEKDAY_NAMES } from '../corpus/draft/today';
import type { RawFinding, Rule } from './types';

/** "Wednesday, March 3" in a year where that day was a Tuesday. */
export const dateWeekday: Rule = {
  code: 'date.weekday',
  title: 'A weekday that does not fit its date',
  levels: { draft: 'warning', source: 'information' },
  check(of, corpus) {
    const { article } = of;
    const findings: RawFinding[] = [];
    const today = todayFor(of, () => corpus.evidence.index());
    for (const date of datesSeenFrom(of, today)) {
      const right = rightWeekday(date, today);
      if (right === null) continue;
      const wrong = WEEKDAY_NAMES[date.weekday!];
      const start = article.tokens.starts[date.first]!;
      const end = article.tokens.ends[date.first]!;
      const whole = { start, end: article.tokens.ends[date.next - 1]! };
      const tense = today !== null && date.day! > today.day ? 'is' : 'was';
      const whence =
        today?.ofSources && !date.yearWritten ? ' The draft has no date: the year is that of its sources.' : '';
      findings.push({
        ...whole,
        message: `${date.iso} ${tense} a ${right}, not a ${wrong}. Check which of the two is meant.${whence}`,
        related: [],
        fixes: [
          {
            title: `Write “${right}”`,
            preferred: false,
            action: { kind: 'edit text', edits: [{ start, end, newText: right }] },
          },
        ],
      });
    }
    return findings;
  },
};
