import { rightWeekday, WEEKDAY_NAMES } from '../corpus/draft/dateStates';
import { readDates } from '../facts/dates';
import type { RawFinding, Rule } from './types';

/** "Wednesday, March 3" in a year where that day was a Tuesday. */
export const dateWeekday: Rule = {
  code: 'date.weekday',
  title: 'A weekday that does not fit its date',
  levels: { draft: 'warning', source: 'information' },
  check(of) {
    const { article } = of;
    const findings: RawFinding[] = [];
    for (const date of readDates(article)) {
      const right = rightWeekday(of, date);
      if (right === null) continue;
      const wrong = WEEKDAY_NAMES[date.weekday!];
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
