import { type DateMention, dayOf } from './dates';
import type { Moment } from './moments';

/** In days before an article: what its happenings lie within. */
const NEWS = 60;
/** The same in months, where only the month is told. */
const NEWS_MONTHS = 6;
/** In days after it. */
const PLANS = 120;

/** What an article tells of its days: others of its kind were years ago, and their time says nothing. */
export function isOfNews(
  { date, clock }: Moment,
  day: number | null,
  anchor: string | undefined,
  ahead: boolean,
  past: boolean,
  lasts = false,
): boolean {
  if (date === null) return clock !== null && !past;
  if (past)
    return (
      (lasts && day !== null && day <= (dayOf(anchor ?? '') ?? day)) ||
      date.yearWritten ||
      (date.iso !== null && date.iso.length < 10)
    );
  if (ahead && date.iso !== null && date.iso.length < 10) return anchor !== undefined && isSoon(date, anchor);
  if (date.iso?.length === 7) return anchor !== undefined && monthsBefore(date.iso, anchor) <= NEWS_MONTHS;
  if (date.iso !== null && date.iso.length < 10) return false;
  const today = anchor === undefined ? null : dayOf(anchor);
  if (today === null || day === null) return !date.yearWritten;
  return ahead ? day >= today && day <= today + PLANS : day <= today && day >= today - NEWS;
}

/** Of years ago, with the year: what was done once to somebody or something that the news is about. */
export function isOfYearsAgo({ date }: Moment, anchor: string | undefined): boolean {
  if (date?.iso == null || !date.yearWritten || date.iso.length >= 10 || anchor === undefined) return false;
  return (
    date.iso < anchor.slice(0, date.iso.length) &&
    (date.iso.length === 4 || monthsBefore(date.iso, anchor) > NEWS_MONTHS)
  );
}

/** "in January 2033", "by the end of 2034": nobody says so of what is past. */
function isSoon({ iso }: DateMention, anchor: string): boolean {
  const years = Number(iso!.slice(0, 4)) - Number(anchor.slice(0, 4));
  if (iso!.length === 4) return years >= 0 && years <= MOST_YEARS;
  return iso! >= anchor.slice(0, 7) && years <= MOST_YEARS;
}

const MOST_YEARS = 10;

function monthsBefore(iso: string, anchor: string): number {
  const [then, now] = [iso, anchor].map((one) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7)));
  return now! - then!;
}
