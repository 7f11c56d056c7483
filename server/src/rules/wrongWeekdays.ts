import { datesSeenFrom, rightWeekday, type Today, todayFor } from '../corpus/draft/today';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import type { DateMention } from '../facts/dates';
import { mayDateWeekday, sentencesWithTime } from '../facts/moments';

export interface WrongWeekday {
  readonly date: DateMention;
  /** The weekday that the date has. */
  readonly right: string;
  /** From where the article looks at it. */
  readonly today: Today | null;
}

/** The weekdays of an article that do not fit the dates beside them. */
export function wrongWeekdays(of: CorpusArticle, corpus: CorpusSnapshot): readonly WrongWeekday[] {
  const { tokens, sentences } = of.article;
  // Nearly all articles have no weekday beside a date.
  const mayHave = sentencesWithTime(of.article).some((s) =>
    mayDateWeekday(tokens, sentences[s]!.firstToken, sentences[s]!.endToken),
  );
  if (!mayHave) return [];
  const today = todayFor(of, () => corpus.evidence.index());
  return datesSeenFrom(of, today).flatMap((date) => {
    const right = rightWeekday(date, today);
    return right === null ? [] : [{ date, right, today }];
  });
}
