import { openings, wholeWords } from '../text/openings';
import { DATE_OPENINGS, readWrittenDate, type WrittenDate } from './dates';

const LABEL =
  /^(?:(?:first |last |date of |date )?(?:published|publication|updated|posted|modified|created|issued|released|date)(?:\s+(?:on|at|date))?\s*:?\s*|on\s+)/i;
const LABELS = 'published publication updated posted modified created issued released date'.split(' ');
const LABEL_OPENINGS = ['', 'first ', 'last ', 'date of ', 'date '].flatMap((lead) =>
  LABELS.map((label) => lead + label),
);
const mayBeLabel = openings([...LABEL_OPENINGS, ...wholeWords(['on'])]);
/** What a line begins with that begins with a date. */
export const LEADING_DATE_OPENINGS: readonly string[] = [
  ...LABEL_OPENINGS,
  ...DATE_OPENINGS.flatMap((date) => [date, `on ${date}`]),
];
const CLOCK_AFTER =
  /^[\s,|•·–—-]*(?:(?:at|,)\s*)?(?:\d{1,2}[:.]?\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:\(?[A-Z]{2,5}\)?(?:[+-]\d{1,2})?)?)?[\s,|•·–—-]*/i;

/** A date at the start of a line, with "Published" and the like before it. `end` counts from the line's start. */
export interface LeadingDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
  readonly labelled: boolean;
}

export function readLeadingDate(line: string): LeadingDate | null {
  const label = mayBeLabel(line) ? (LABEL.exec(line)?.[0].length ?? 0) : 0;
  const written: WrittenDate | null = readWrittenDate(line.slice(label, label + 90));
  return written && { iso: written.iso, start: label, end: label + written.length, labelled: label > 0 };
}

/** A line that holds nothing but a date, with a time and a label perhaps. */
export function isDateLine(line: string): boolean {
  if (line.length > 110 || !/\d/.test(line)) return false;
  const date = readLeadingDate(line);
  if (date === null || (!date.labelled && date.iso.length < 7)) return false;
  const rest = line.slice(date.end).replace(CLOCK_AFTER, '');
  return (
    rest.length < 4 || /^\(?(?:updated|last updated|modified|edited|published|\d+ min(?:ute)?s? read)\b/i.test(rest)
  );
}
