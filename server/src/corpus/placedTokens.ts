import { clauseOf } from './eventClauses';
import type { PlacedEvent } from './timedEvents';
import type { CorpusArticle } from './types';

/** A time that stands at tokens `[first, next)`, as happenings are told; its day, if it has one, since 1970. */
export function placedAt(
  source: CorpusArticle,
  sentence: number,
  first: number,
  next: number,
  day: number | null,
): PlacedEvent {
  const { firstToken, endToken } = source.article.sentences[sentence]!;
  const event = {
    class: 'step',
    phase: null,
    ahead: false,
    old: false,
    moment: {
      first,
      next,
      lead: first,
      date: null,
      clock: null,
      within: null,
      weekday: null,
      bareWeekday: false,
      way: 'at',
      zone: null,
    },
    day,
    sentence,
    from: firstToken,
    end: endToken,
    word: first,
    behind: next,
    thing: -1,
  } as const;
  return { source, event, standsIn: false, ...clauseOf(source, event) };
}
