import { datesSeenFrom, rightWeekday, type Today, todayFor } from '../corpus/draft/today';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import type { DateMention } from '../facts/dates';

export interface WrongWeekday {
  readonly date: DateMention;
  /** The weekday that the date has. */
  readonly right: string;
  /** From where the article looks at it. */
  readonly today: Today | null;
}

/** The weekdays of an article that do not fit the dates beside them. */
export function wrongWeekdays(of: CorpusArticle, corpus: CorpusSnapshot): readonly WrongWeekday[] {
  const today = todayFor(of, () => corpus.evidence.index());
  return datesSeenFrom(of, today).flatMap((date) => {
    const right = rightWeekday(date, today);
    return right === null ? [] : [{ date, right, today }];
  });
}
