import type { TimedEvent } from '../facts/timedEvents';

/** In what two times part: the day, the hour, or no more than the part of the day. */
export type Parting = 'day' | 'hour' | 'part of day';

const DAY = 1440;
const HALF = 720;
const WEEK = 7;
/** In minutes: hours are rounded to a quarter, a half or the hour itself, and clocks go as they go. */
const EXACT = 5;
const QUARTER = 7;
const FULL = 15;
/** In minutes: the 18th begins after 17. */
const IN_MATCH = 2;
/** In minutes, what parts of a day must lie apart: nobody knows when an evening begins. */
const PARTS = 60;

/** Whether two times of one happening cannot both be right, and in what; null where they can. */
export function momentsApart(a: TimedEvent, b: TimedEvent): Parting | null {
  const [x, y] = [a.moment, b.moment];
  // "8:12 local time", "0612 GMT".
  if (zoneOf(a) !== zoneOf(b)) return null;
  if (x.date !== null && y.date !== null) {
    const longer = byPeriod(x.date.iso, y.date.iso);
    // A weekday is no better than the date that its article was given.
    if (longer !== null) return longer && !x.bareWeekday && !y.bareWeekday ? 'day' : null;
    if (a.day !== null && b.day !== null) {
      if (a.day !== b.day) return areDaysApart(a, b) ? 'day' : null;
    } else if (x.weekday !== null && y.weekday !== null) {
      if (x.weekday !== y.weekday) return mayBeOneNight(a, b) ? null : 'day';
    } else return null;
    return hoursApart(a, b);
  }
  return x.clock !== null && y.clock !== null ? hoursApart(a, b) : null;
}

function zoneOf({ moment: { zone } }: TimedEvent): string | null {
  return zone === 'local' ? null : zone === 'utc' ? 'gmt' : zone;
}

/** Where one of them names no more than a month or a year; null where both name a day. */
function byPeriod(a: string | null, b: string | null): boolean | null {
  if (a === null || b === null) return null;
  const length = Math.min(a.length, b.length);
  return length === 10 ? null : a.slice(0, length) !== b.slice(0, length);
}

function reachOf({ moment: { within, clock } }: TimedEvent): readonly [number, number] {
  return within === null || (clock !== null && !clock.halfKnown) ? [0, DAY] : within;
}

/** "Saturday night" and "early on Sunday" are one night; a weekday of another week is one that was counted otherwise. */
function areDaysApart(a: TimedEvent, b: TimedEvent): boolean {
  const apart = b.day! - a.day!;
  if (a.moment.bareWeekday && b.moment.bareWeekday && apart % WEEK === 0) return false;
  const [x, y] = [reachOf(a), reachOf(b)];
  const gap = apart > 0 ? apart * DAY + y[0] - x[1] : -apart * DAY + x[0] - y[1];
  return gap > (a.moment.clock !== null && b.moment.clock !== null ? PARTS : -1);
}

function mayBeOneNight(a: TimedEvent, b: TimedEvent): boolean {
  const apart = (b.moment.weekday! - a.moment.weekday! + WEEK) % WEEK;
  if (apart !== 1 && apart !== WEEK - 1) return false;
  const [early, late] = apart === 1 ? [a, b] : [b, a];
  return DAY + reachOf(late)[0] - reachOf(early)[1] < 0;
}

function hoursApart(a: TimedEvent, b: TimedEvent): Parting | null {
  const [x, y] = [a.moment, b.moment];
  if (x.within === null || y.within === null) return null;
  if (x.clock !== null && y.clock !== null) {
    const round = x.clock.halfKnown && y.clock.halfKnown ? DAY : HALF;
    const allowed =
      x.clock.ofMatch === true ? IN_MATCH : Math.max(roundingOf(x.clock.minutes), roundingOf(y.clock.minutes));
    return gapBetween(x.within, y.within, round) > allowed ? 'hour' : null;
  }
  if ((x.clock !== null && !x.clock.halfKnown) || (y.clock !== null && !y.clock.halfKnown)) return null;
  return gapBetween(x.within, y.within, DAY) > PARTS ? 'part of day' : null;
}

function roundingOf(minutes: number): number {
  return minutes % 60 === 0 ? FULL : minutes % 15 === 0 ? QUARTER : EXACT;
}

/** On a dial: both ways round. */
function gapBetween(a: readonly [number, number], b: readonly [number, number], round: number): number {
  const width = a[1] - a[0] + (b[1] - b[0]);
  if (width >= round) return 0;
  const forth = mod(b[0] - a[1], round);
  const back = mod(a[0] - b[1], round);
  // Where they overlap, what is left of the dial both ways is more than all that they do not cover.
  return forth + back + width > round + 0.5 ? 0 : Math.min(forth, back);
}

const mod = (value: number, by: number): number => ((value % by) + by) % by;
