import { MONTHS } from '../english/months';
import { fold } from '../text/fold';
import { letterPattern } from '../text/letterPattern';
import { openings, wholeWords } from '../text/openings';

/** Only as they are spelt: which month a misspelt one means is a guess, and what is no date is told as unknown. */
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const END = '(?![\\d\\p{L}])';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d{2})';

const ISO = new RegExp(`^${YEAR}(?:([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?)?(?![\\d])`, 'u');
const COMPACT = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/;
const DAY_FIRST = letterPattern(`^${DAY}(?:\\s+of)?[\\s-]*${MONTH}\\.?,?[\\s-]*${YEAR}${END}`, 'i');
const MONTH_FIRST = letterPattern(`^${MONTH}\\.?\\s+${DAY},?\\s+${YEAR}${END}`, 'i');
const MONTH_ONLY = letterPattern(`^${MONTH}\\.?,?\\s+${YEAR}${END}`, 'i');
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;
const CLOCK = /^(?:at\s+)?\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*(?:[A-Z]{2,4}))?,?\s+(?:on\s+)?/i;

/** What a date begins with. */
export const DATE_OPENINGS: readonly string[] = [
  ...[...'0123456789'].flatMap((digit) => [digit, `at ${digit}`]),
  ...wholeWords(
    'mon tue tues wed wednes thu thur thurs fri sat satur sun'.split(' ').flatMap((day) => [day, `${day}day`]),
  ),
  ...wholeWords(MONTHS.keys()),
];
const mayBeDate = openings(DATE_OPENINGS);

/** A date as written, in ISO 8601 as precise as it is known, and how many UTF-16 units of the text it took. */
export interface WrittenDate {
  readonly iso: string;
  readonly length: number;
}

/**
 * Reads a date with its year at the start of `text`. Numbers whose order nobody can know ("03/04/2024") give no
 * date; with a stop between them ("03.04.2024") the day comes first, as everywhere that writes dates so.
 */
export function readWrittenDate(text: string): WrittenDate | null {
  const first = text.charCodeAt(0);
  // Of what is not ASCII only the long s is a letter of a month.
  if ((first > 127 && first !== 0x17f) || !mayBeDate(text)) return null;
  const head = text.slice(0, 80);
  // No date is read without its year.
  if (!head.includes('20') && !head.includes('19')) return null;
  const clock = mayBeClock(first) ? (CLOCK.exec(head)?.[0].length ?? 0) : 0;
  const weekday = isDigit(head.charCodeAt(clock)) ? 0 : (WEEKDAY.exec(head.slice(clock))?.[0].length ?? 0);
  const skipped = clock + weekday;
  const rest = head.slice(skipped);
  const date = isDigit(rest.charCodeAt(0)) ? readFromNumber(rest) : readFromMonth(rest);
  return date && { iso: date.iso, length: skipped + date.length };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A digit, or "at". */
function mayBeClock(first: number): boolean {
  return isDigit(first) || (first | 32) === 97;
}

function readFromNumber(text: string): WrittenDate | null {
  let match = COMPACT.exec(text);
  if (match) return writtenDate(match, match[1]!, Number(match[2]), Number(match[3]));
  match = DAY_FIRST(text).exec(text);
  if (match) return writtenDate(match, match[3]!, MONTHS.get(fold(match[2]!)), Number(match[1]));
  match = NUMBERS.exec(text);
  if (match) {
    const [, a, separator, b, year] = match;
    const first = Number(a);
    const second = Number(b);
    if (separator === '.' || first > 12 || first === second) return writtenDate(match, year!, second, first);
    return second > 12 ? writtenDate(match, year!, first, second) : null;
  }
  match = ISO.exec(text);
  if (match === null) return null;
  const month = match[3] === undefined ? undefined : Number(match[3]);
  return writtenDate(match, match[1]!, month, match[4] === undefined ? undefined : Number(match[4]));
}

function readFromMonth(text: string): WrittenDate | null {
  const withDay = MONTH_FIRST(text).exec(text);
  if (withDay) return writtenDate(withDay, withDay[3]!, MONTHS.get(fold(withDay[1]!)), Number(withDay[2]));
  const match = MONTH_ONLY(text).exec(text);
  return match && writtenDate(match, match[2]!, MONTHS.get(fold(match[1]!)));
}

function writtenDate(match: RegExpExecArray, year: string, month?: number, day?: number): WrittenDate | null {
  const iso = isoDate(Number(year), month, day);
  return iso === null ? null : { iso, length: match[0].length };
}

const DAY_IN_NAME = /(?<!\d)((?:19|20)\d\d)([-_.]?)([01]\d)\2([0-3]\d)(?!\d)/g;

/** The day that a name begins, ends or is broken by ("herald-2031-05-04", "20310504_herald"), as ISO; null for none or two. */
export function dayInName(name: string): string | null {
  const days = new Set<string>();
  for (const [, year, , month, day] of name.matchAll(DAY_IN_NAME)) {
    const iso = isoDate(Number(year), Number(month), Number(day));
    if (iso !== null) days.add(iso);
  }
  return days.size === 1 ? [...days][0]! : null;
}

/** Null for a day that no calendar has. */
function isoDate(year: number, month?: number, day?: number): string | null {
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return null;
  const twoDigits = (n: number): string => String(n).padStart(2, '0');
  if (day === undefined) return `${year}-${twoDigits(month)}`;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}
