import { dayOf, readDates, weekdayOf } from '../facts/dates';
import type { RawFinding, Rule } from './types';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Days between an article and a date without a year, beyond which its year is anybody's guess. */
const NEAR = 100;

/** "Wednesday, March 3" in a year where that day was a Tuesday. */
export const dateWeekday: Rule = {
  code: 'date.weekday',
  title: 'A weekday that does not fit its date',
  levels: { draft: 'warning', source: 'information' },
  check({ article, date: published }) {
    const anchor = published === null ? null : dayOf(published);
    const findings: RawFinding[] = [];
    for (const date of readDates(article)) {
      if (date.weekday === null || date.day === null) continue;
      if (!date.yearWritten && (anchor === null || Math.abs(anchor - date.day) > NEAR)) continue;
      const right = WEEKDAYS[weekdayOf(date.day)]!;
      const wrong = WEEKDAYS[date.weekday]!;
      if (right === wrong) continue;
      const start = article.tokens.starts[date.first]!;
      const end = article.tokens.ends[date.first]!;
      const whole = { start, end: article.tokens.ends[date.next - 1]! };
      findings.push({
        ...whole,
        message: `${date.iso} was a ${right}, not a ${wrong}. Check which of the two is meant.`,
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
