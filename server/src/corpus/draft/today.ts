import { type DateMention, datesAsOf, dayOf, readDates, weekdayOf } from '../../facts/dates';
import type { SourceIndex } from '../sourceIndex';
import type { CorpusArticle } from '../types';

export const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** The day from which an article looks at the days that it names. */
export interface Today {
  /** Since 1970. */
  readonly day: number;
  /** The article has no date: it is that of the last of its sources. */
  readonly ofSources: boolean;
}

/** Days between an article and a date without a year, beyond which its year is anybody's guess. */
const NEAR = 100;
/** Days between the first and the last source of one story, beyond which nobody knows when a draft of it is written. */
const ONE_STORY = 42;

/** Its own date, else for a draft that of its last source, where their dates lie near each other. */
export function todayFor({ date, role }: CorpusArticle, index: () => SourceIndex): Today | null {
  const day = date === null ? null : dayOf(date);
  if (day !== null) return { day, ofSources: false };
  // A draft that tells its year or month was written then, whatever it is made of.
  if (date !== null || role !== 'draft') return null;
  const last = lastDayOf(index());
  return last === null ? null : { day: last, ofSources: true };
}

const lastDays = new WeakMap<SourceIndex, number | null>();

function lastDayOf(index: SourceIndex): number | null {
  let last = lastDays.get(index);
  if (last === undefined) {
    last = readLastDay(index);
    lastDays.set(index, last);
  }
  return last;
}

/** Of the sources, if most of them say when they were written. */
function readLastDay({ sources }: SourceIndex): number | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let dated = 0;
  for (const { date } of sources.values()) {
    const day = date === null ? null : dayOf(date);
    if (day === null) continue;
    dated++;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return dated > 0 && dated * 2 > sources.size && last - first <= ONE_STORY ? last : null;
}

/** The dates of an article. One without a date has the year of its sources, and neither their "today" nor their weekdays. */
export function datesSeenFrom({ article }: CorpusArticle, today: Today | null): readonly DateMention[] {
  const own = readDates(article);
  if (today === null || !today.ofSources || own.every(({ iso }) => iso !== null)) return own;
  return datesAsOf(article, today.day).map((date) =>
    namesMonth(date) ? date : (own.find(({ first }) => first === date.first) ?? { ...date, iso: null, day: null }),
  );
}

/** "6 July": a weekday alone, and "yesterday", is one word. */
const namesMonth = ({ first, next }: DateMention): boolean => next - first > 1;

/** The weekday that a date has, where another one is written before it; null where they fit or nobody can know. */
export function rightWeekday(date: DateMention, today: Today | null): string | null {
  if (date.weekday === null || date.day === null) return null;
  if (!date.yearWritten && (today === null || Math.abs(today.day - date.day) > NEAR)) return null;
  const right = weekdayOf(date.day);
  return right === date.weekday ? null : WEEKDAY_NAMES[right]!;
}
