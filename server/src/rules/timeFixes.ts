import { WEEKDAYS } from '../english/months';
import type { Fix } from './types';

interface Clock {
  readonly hours: number;
  readonly minutes: string;
  /** `:` or `.`; empty where only the hour is written. */
  readonly mark: string;
  readonly space: string;
  /** Empty where the hours are counted to 24. */
  readonly half: string;
}

/** Writes the source's day or hour as the draft writes its own; nothing where one of them is told in other words. */
export function timeFixes(
  { start, end, words }: { readonly start: number; readonly end: number; readonly words: string },
  instead: string,
  outlet: string,
): readonly Fix[] {
  const newText = inStyleOf(words, instead);
  if (newText === null) return [];
  return [
    {
      title: `Write “${newText}” as ${outlet} has it`,
      preferred: false,
      action: { kind: 'edit text', edits: [{ start, end, newText }] },
    },
  ];
}

/** A source's time in the style of another one: "8.40pm" after "9:40 p.m." is "8:40 p.m.". */
export function inStyleOf(style: string, time: string): string | null {
  if (WEEKDAYS.has(style.toLowerCase())) return WEEKDAYS.has(time.toLowerCase()) ? time : null;
  if (DATES.some((form) => form.test(style)))
    return DATES.some((form) => form.test(style) && form.test(time)) ? time : null;
  const [own, other] = [style, time].map(readClock);
  if (own == null || other == null) return null;
  const pm = other.half === '' ? other.hours >= 12 : /^p/i.test(other.half);
  const hours24 = (other.half === '' ? other.hours : (other.hours % 12) + (pm ? 12 : 0)) % 24;
  if (own.half === '') return `${String(hours24).padStart(2, '0')}${own.mark}${other.minutes}`;
  const letter = pm ? 'p' : 'a';
  const half = (/^[AP]/.test(own.half) ? letter.toUpperCase() : letter) + own.half.slice(1);
  const mark = own.mark || (own.half.includes('.') ? ':' : '.');
  const minutes = other.minutes === '00' && own.mark === '' ? '' : mark + other.minutes;
  return `${hours24 % 12 === 0 ? 12 : hours24 % 12}${minutes}${own.space}${half}`;
}

/** "2031", "May 2", "2 May", "May 2031": one is written for another of its form. */
const DATES = [/^[12]\d{3}$/, /^[A-Z][a-z]{2,8} \d{1,2}$/, /^\d{1,2} [A-Z][a-z]{2,8}$/, /^[A-Z][a-z]{2,8} [12]\d{3}$/];

function readClock(text: string): Clock | null {
  const [, hours, mark = '', minutes = '00', space = '', half = ''] =
    /^(\d{1,2})(?:([:.])(\d{2}))?(?:(\s?)([ap]\.?m\.?))?$/i.exec(text) ?? [];
  if (hours === undefined || (half === '' && (mark !== ':' || (Number(hours) < 13 && !hours.startsWith('0')))))
    return null;
  return { hours: Number(hours), minutes, mark, space, half };
}
