import { readableDate } from '../text/isoDate';
import type { Rule } from './types';

/** A text that is locked, and is not what it was when its hash was recorded. */
export const articleChanged: Rule = {
  code: 'article.changed',
  title: 'A locked text that has changed',
  levels: { draft: 'warning', source: 'warning' },
  check({ article, changed }) {
    if (changed === null) return [];
    const first = article.blocks[0];
    const start = first?.start ?? article.bodyStart;
    const end = first?.end ?? Math.min(article.text.length, start + 1);
    const when = changed.on === null ? '' : ` on ${readableDate(changed.on)}`;
    const message = `This text is locked, and is not what was recorded${when}. Restore it from a copy, or record it as it is now, with a reason.`;
    const fix = {
      title: 'Record the text as it is now, with a reason…',
      preferred: false,
      action: { kind: 'record text' as const },
    };
    return [{ start, end, message, related: [], fixes: [fix] }];
  },
};
