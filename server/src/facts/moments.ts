import { type Article, CAPITAL, NUMBER, type Tokens } from '../article/types';
import { wordTable } from '../article/wordTable';
import { PARTS_OF_DAY } from '../english/happenings';
import { MONTHS, WEEKDAYS } from '../english/months';
import { words } from '../english/words';
import { type ClockTime, readClockTimesIn, readMatchMinutes } from './clockTimes';
import { type DateMention, dayOf, isoOf, isYearOfLimit, readDatesOf, weekdayOf } from './dates';

/** When something happens, as a sentence puts it together: "at 2.45pm on Tuesday", "early on Sunday", "in 1863". */
export interface Moment {
  /** Tokens `[first, next)`, without the preposition before them. */
  readonly first: number;
  readonly next: number;
  /** Where what leads it in begins: "shortly after", "on". */
  readonly lead: number;
  readonly date: DateMention | null;
  readonly clock: ClockTime | null;
  /** Minutes of the day between which it lies; null where nothing narrows the day. May end after midnight. */
  readonly within: readonly [from: number, to: number] | null;
  /** 0 = Sunday. */
  readonly weekday: number | null;
  /** Nothing but a weekday says which day. */
  readonly bareWeekday: boolean;
  /** It is when something happens, or from when on it is so, or what it happens before. */
  readonly way: 'at' | 'from' | 'since' | 'until';
  /** Where the clock goes, if it says so: "gmt"; `local` is that of the place. */
  readonly zone: string | null;
}

/** What may stand between the two halves of a time. */
const GLUE = words(
  "on at in the of , ( ) - – — local time this early late about around roughly shortly just before after soon hours small morning afternoon evening night dawn midday lunchtime gmt utc et edt est cet cest bst pt pst pdt 's",
);
const MOST_GLUE = 7;
const ZONES = words('gmt utc et edt est cet cest bst pt pst pdt');
/** Before a time: it is not that of the happening, but what that lies before or after, or as far as it goes. */
const NOT_AT = words('between after to through than following and or for a every each one some not if');
const PLANNED = words('planned set scheduled due slated fixed called');
const NEARLY = words('shortly just soon moments minutes little right immediately bit while');
const VAGUE = words('about around roughly approximately nearly almost some circa');

type Piece = DateMention | ClockTime;

const DAY_NAME = 1;
const YEAR_DIGITS = 2;
const CLOCK_WORD = 3;
const COLON = 4;
const TO = 5;
const PART = 6;
const MINUTE = 7;
const HOUR = 8;

const TRAITS: ReadonlyMap<string, number> = new Map([
  ...[...WEEKDAYS.keys(), ...MONTHS.keys()].map((word) => [word, DAY_NAME] as const),
  ...[...words("am pm a.m p.m a.m. p.m. past o'clock noon midnight gmt utc")].map(
    (word) => [word, CLOCK_WORD] as const,
  ),
  [':', COLON] as const,
  ['to', TO] as const,
  ['minute', MINUTE] as const,
  ['minutes', MINUTE] as const,
  ...[...words('morning afternoon evening night')].map((word) => [word, PART] as const),
  ...[...words('one two three four five six seven eight nine ten eleven twelve')].map((word) => [word, HOUR] as const),
]);

const ZERO = 48;
const ONE = 49;
const TWO = 50;
const NINE = 57;

/** What a word may be of a time; 0 for nearly all. Asked of every word there is: no pattern is tried on more than digits. */
const traitOf = wordTable((norm) => {
  const first = norm.charCodeAt(0);
  // "16.10"
  if ((first === ONE || first === TWO) && norm.length === 5) return norm[2] === '.' ? CLOCK_WORD : 0;
  if (norm.length <= 2 && first > ZERO && first <= NINE) return HOUR;
  if (first === ONE || first === TWO) return norm.length === 4 && /^(?:1[5-9]|20)\d\d$/.test(norm) ? YEAR_DIGITS : 0;
  return TRAITS.get(norm) ?? 0;
});

const BEFORE_TO = words('five ten quarter twenty minutes minute');

/** Whether it pays to look for a time in a sentence: one in ten has any. */
function mayTellTime(tokens: Tokens, from: number, end: number): boolean {
  const { flags, kinds, norms } = tokens;
  for (let t = from; t < end; t++) {
    const trait = traitOf(tokens, t);
    if (trait === 0) continue;
    if (trait === DAY_NAME && (flags[t]! & CAPITAL) === 0) continue;
    if (trait === COLON && (kinds[t - 1] !== NUMBER || kinds[t + 1] !== NUMBER)) continue;
    // "three in the morning", "nine at night"
    if (trait === PART && norms[t - 1] !== 'at' && (norms[t - 2] !== 'in' || norms[t - 1] !== 'the')) continue;
    if (trait === MINUTE && !isOfMatch(tokens, t)) continue;
    if (trait === HOUR && !LEADS_TO_HOUR.has(norms[t - 1] ?? '')) continue;
    if (trait === TO && !BEFORE_TO.has(norms[t - 1] ?? '')) continue;
    return true;
  }
  return false;
}

/** "shortly before seven", "getting on for nine". */
const LEADS_TO_HOUR = words('before after past of for nearly almost about around gone to toward towards');

/** "in the 88th minute", "after 17 minutes" */
const isOfMatch = ({ norms }: Tokens, t: number): boolean =>
  /^(?:st|nd|rd|th)$/.test(norms[t - 1] ?? '') || norms[t - 2] === 'after' || norms[t - 2] === 'on';

const telling = new WeakMap<Tokens, readonly number[]>();

/** The sentences of an article that may tell a time: those who ask go through the whole text once between them. */
export function sentencesWithTime({ tokens, sentences }: Article): readonly number[] {
  let found = telling.get(tokens);
  if (found === undefined) {
    const some: number[] = [];
    for (let s = 0; s < sentences.length; s++) {
      const { firstToken, endToken } = sentences[s]!;
      if (mayTellTime(tokens, firstToken, endToken)) some.push(s);
    }
    found = some;
    telling.set(tokens, found);
  }
  return found;
}

/** Whether a weekday stands before a date: "Wednesday, March 3", "Friday 2 May". */
export function mayDateWeekday(tokens: Tokens, from: number, end: number): boolean {
  const { flags, kinds, norms } = tokens;
  for (let t = from; t + 1 < end; t++) {
    if (traitOf(tokens, t) !== DAY_NAME || (flags[t]! & CAPITAL) === 0) continue;
    const next = norms[t + 1] === ',' ? t + 2 : t + 1;
    if (next < end && (kinds[next] === NUMBER || traitOf(tokens, next) === DAY_NAME || NEAR_DAYS.has(norms[next]!)))
      return true;
  }
  return false;
}

const NEAR_DAYS = words('yesterday tonight tomorrow');

/** The times of a sentence, in order. */
export function readMoments(article: Article, s: number): readonly Moment[] {
  const { tokens, sentences } = article;
  const { firstToken, endToken } = sentences[s]!;
  const read = readDatesOf(article, s).map((date) => ofMonth(article, date) ?? date);
  const plain = plainTimes(article, s).filter(
    ({ first }) => !read.some((date) => date.first <= first && first < date.next),
  );
  const dates = [...read, ...plain];
  const clocks: ClockTime[] = [];
  readClockTimesIn(tokens, firstToken, endToken, clocks);
  if (clocks.length === 0) clocks.push(...readMatchMinutes(tokens, firstToken, endToken));
  if (dates.length === 0 && clocks.length === 0) return NONE;
  const pieces = [...dates, ...clocks].sort((a, b) => a.first - b.first);
  const moments: Moment[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const group: Piece[] = [pieces[i]!];
    while (i + 1 < pieces.length && belongs(tokens, group, pieces[i + 1]!)) group.push(pieces[++i]!);
    // "8:12 a.m. local time (0612 GMT)": once is enough.
    if (i + 1 < pieces.length && isOfOtherZone(tokens, group, pieces[i + 1]!)) i++;
    const moment = momentOf(tokens, group, firstToken, endToken);
    if (moment !== null) moments.push(moment);
  }
  return moments;
}

const NONE: readonly Moment[] = [];

/** "in 1863", of a century of which news tells beginnings and little else; "in January", of the latest such month. */
function plainTimes({ tokens, sentences, metadata }: Article, s: number): readonly DateMention[] {
  const { norms, kinds, flags } = tokens;
  const { firstToken, endToken } = sentences[s]!;
  const anchor = metadata.date?.value;
  const found: DateMention[] = [];
  for (let t = firstToken + 1; t < endToken; t++) {
    if (!BEFORE_MONTH.has(norms[t - 1]!)) continue;
    const month = flags[t]! & CAPITAL && anchor !== undefined ? MONTHS.get(norms[t]!) : undefined;
    const isIn = norms[t - 1] === 'in';
    if (norms[t - 1] === 'of' && norms[t - 2] !== 'end') continue;
    const former = kinds[t] === NUMBER && ((isIn && FORMER.test(norms[t]!)) || isYearOfLimit(tokens, t, firstToken));
    // Before a number it is read with it, at the beginning of a sentence it is read with the year before.
    if (!former && (month === undefined || kinds[t + 1] === NUMBER || t <= firstToken + OPENING)) continue;
    const iso = former ? norms[t]! : latestMonth(month!, anchor!);
    found.push({
      first: t,
      next: t + 1,
      sentence: s,
      iso,
      day: null,
      reporting: false,
      weekday: null,
      yearWritten: former,
      since: false,
    });
  }
  return found;
}

const ORDINALS: ReadonlyMap<string, number> = new Map(
  ['first', 'second', 'third', 'fourth', 'last'].map((word, i) => [word, i]),
);
const DAYS = 86_400_000;
/** In days. */
const HALF_YEAR = 183;

/** "the first Thursday in June", "the last Monday of March": that day of the month nearest by; null for another date. */
function ofMonth({ tokens, metadata }: Article, date: DateMention): DateMention | null {
  const { norms, flags } = tokens;
  const { first, next } = date;
  const nth = next - first === 1 ? ORDINALS.get(norms[first - 1] ?? '') : undefined;
  const weekday = WEEKDAYS.get(norms[first]!);
  const month =
    /^(?:in|of)$/.test(norms[next] ?? '') && flags[next + 1]! & CAPITAL ? MONTHS.get(norms[next + 1]!) : undefined;
  const today = dayOf(metadata.date?.value ?? '');
  if (nth === undefined || weekday === undefined || month === undefined || today === null) return null;
  const year = new Date(today * DAYS).getUTCFullYear();
  for (const one of [year - 1, year, year + 1]) {
    const begin = Date.UTC(one, month - 1, 1) / DAYS;
    const end = Date.UTC(one, month, 1) / DAYS;
    let day = begin + ((weekday - weekdayOf(begin) + DAYS_OF_WEEK) % DAYS_OF_WEEK) + nth * DAYS_OF_WEEK;
    while (day >= end) day -= DAYS_OF_WEEK;
    if (Math.abs(day - today) <= HALF_YEAR) return { ...date, first: first - 1, next: next + 2, iso: isoOf(day), day };
  }
  return null;
}

const BEFORE_MONTH = words('in by of until before');

/** In tokens, see `readEarlierTime`. */
const OPENING = 3;

function latestMonth(month: number, anchor: string): string {
  const year = Number(anchor.slice(0, 4)) - (month > Number(anchor.slice(5, 7)) ? 1 : 0);
  return `${year}-${String(month).padStart(2, '0')}`;
}

const FORMER = /^1[5-8]\d\d$/;

const isDate = (piece: Piece): piece is DateMention => 'iso' in piece;

/** Whether the next piece tells the same time more precisely; a second clock is that of another zone. */
function belongs({ norms }: Tokens, group: readonly Piece[], next: Piece): boolean {
  const last = group.at(-1)!;
  if (next.first - last.next > MOST_GLUE) return false;
  for (let t = last.next; t < next.first; t++) if (!GLUE.has(norms[t]!)) return false;
  if (isDate(next)) return !group.some(isDate);
  return group.every(isDate);
}

function isOfOtherZone({ norms }: Tokens, group: readonly Piece[], next: Piece): boolean {
  return (
    !isDate(next) &&
    !group.every(isDate) &&
    norms[next.first - 1] === '(' &&
    next.first - group.at(-1)!.next <= MOST_GLUE
  );
}

function momentOf(tokens: Tokens, group: readonly Piece[], from: number, end: number): Moment | null {
  const { norms } = tokens;
  const date = group.find(isDate) ?? null;
  const clock = group.find((one): one is ClockTime => !isDate(one)) ?? null;
  // "by Thursday" tells of a count or of a limit: which it is, is asked below.
  if (date?.reporting && norms[date.first - 1] !== 'by') return null;
  let first = group[0]!.first;
  let next = group.at(-1)!.next;
  let part: readonly [number, number] | null = null;
  let zone: string | null = null;
  // "this morning", "Tuesday afternoon", "in the evening", "local time", "GMT" behind it.
  for (let t = next, seen = 0; t < end && seen < 4; t++, seen++) {
    const norm = norms[t]!;
    const found = PARTS_OF_DAY.get(norm);
    if (found !== undefined && norm !== 'early' && norm !== 'late' && norm !== 'small') part = found;
    else if (ZONES.has(norm) || norm === 'local') zone = norm;
    else if (!/^(?:in|the|this|at|time|of|that)$/.test(norm)) break;
    if (found !== undefined || zone === norm || (norm === 'time' && zone === 'local')) next = t + 1;
  }
  for (let t = group[0]!.first; t < group.at(-1)!.next; t++) {
    if (ZONES.has(norms[t]!) || norms[t] === 'local') zone ??= norms[t]!;
    part ??= PARTS_OF_DAY.get(norms[t]!) ?? null;
  }
  // "early on", "in the early hours of", "on the morning of", "before dawn on", "late".
  for (let t = first - 1, seen = 0; t >= from && seen < 5; t--, seen++) {
    const norm = norms[t]!;
    const found = PARTS_OF_DAY.get(norm);
    if (found !== undefined) {
      const untilDawn = norm === 'dawn' && norms[t - 1] === 'before';
      part = untilDawn ? [0, 7 * 60] : norm === 'early' && norms[t + 1] === 'hours' ? [0, 7 * 60] : (part ?? found);
      first = untilDawn ? t - 1 : t;
    } else if (!/^(?:on|of|the|hours|in|at)$/.test(norm)) break;
  }
  let lead = first - 1;
  while (lead > from && /^(?:the|hours|of|end)$/.test(norms[lead]!)) lead--;
  const before = lead >= from ? norms[lead]! : '';
  // "from March 30-April 4", "on May 4-6": that goes on from one day to another.
  if (isRange(tokens, lead) || isRange(tokens, next)) return null;
  const side = lead < from ? null : sideOf(tokens, lead);
  const near = side !== null;
  // "planned for May 11"
  const isPlanned = before === 'for' && PLANNED.has(norms[lead - 1] ?? '');
  const way = near ? 'at' : wayTold(tokens, date?.since === true ? 'since' : before, next);
  const ofMatch = clock?.ofMatch === true;
  if (way === null || (NOT_AT.has(before) && !near && !isPlanned && way === 'at' && !ofMatch)) return null;
  if (before === 'last' && date?.iso?.length !== 10) return null;
  const bareWeekday = date !== null && date.next - date.first === 1 && WEEKDAYS.has(norms[date.first]!);
  // "today", "yesterday" are told from a day that a paper may have printed or not.
  if (date !== null && date.next - date.first === 1 && !bareWeekday && (date.iso === null || date.iso.length === 10))
    return null;
  const written = bareWeekday ? WEEKDAYS.get(norms[date.first]!)! % 7 : (date?.weekday ?? null);
  const settled = clock === null ? null : withPart(clock, part);
  return {
    first,
    next,
    lead:
      way === 'at' && !(ofMatch && before === 'after')
        ? leadOf(tokens, near ? lead - 1 : lead, from)
        : Math.max(from, lead),
    date,
    clock: settled,
    within: settled === null ? part : reachOf(settled, side ?? (VAGUE.has(before) ? 'about' : '')),
    weekday: written ?? (date?.day == null ? null : weekdayOf(date.day)),
    bareWeekday,
    way,
    zone: ofMatch ? 'match' : zone,
  };
}

/** "shortly before", "not long after", "getting on for": on which side of the hour it lies close by; null where it does not. */
function sideOf({ norms }: Tokens, lead: number): 'before' | 'after' | null {
  const near = norms[lead - 1] ?? '';
  switch (norms[lead]) {
    case 'before':
    case 'after':
    case 'past': {
      const isNear =
        NEARLY.has(near) ||
        (near === 'long' && norms[lead - 2] === 'not') ||
        (norms[lead] === 'past' && (near === 'already' || near === 'was'));
      return isNear ? (norms[lead] === 'before' ? 'before' : 'after') : null;
    }
    case 'of':
      return near === 'short' ? 'before' : null;
    case 'for':
      return near === 'on' && norms[lead - 2] === 'getting' ? 'before' : null;
    case 'to':
      return near === 'close' || (near === 'up' && norms[lead - 2] === 'coming') ? 'before' : null;
    case 'gone':
      return near === 'just' || near === 'was' ? 'after' : null;
    default:
      return null;
  }
}

/** A dash that a number stands before or behind, a month between them or not. */
function isRange({ norms, kinds }: Tokens, t: number): boolean {
  return (
    /^[-–—]$/.test(norms[t] ?? '') &&
    kinds[t - 1] === NUMBER &&
    (kinds[t + 1] === NUMBER || MONTHS.has(norms[t + 1] ?? ''))
  );
}

/** "since May 4", "from 4 p.m.", "by the end of May"; null for what goes on from one time to another. */
function wayTold({ norms }: Tokens, before: string, next: number): Moment['way'] | null {
  if (before === 'since') return before;
  if (before === 'from') return /^(?:to|until|till|through|-|–|—)$/.test(norms[next] ?? '') ? null : before;
  if (!LIMITS.has(before)) return 'at';
  // "By Monday, when the dam broke": that was on Monday.
  const behind = norms[next] === ',' ? next + 1 : next;
  return norms[behind] === 'when' ? 'at' : 'until';
}

const LIMITS = words('by until till before');

/** "just about", "at around". */
function leadOf({ norms }: Tokens, at: number, from: number): number {
  let t = at + 1;
  while (t > from && LEADING.has(norms[t - 1]!)) t--;
  return t;
}

const LEADING = words('at on in just shortly about around roughly soon right moments minutes some only');

/** "ten to nine on Tuesday evening": the other half of the day. */
function withPart(clock: ClockTime, part: readonly [number, number] | null): ClockTime {
  if (clock.halfKnown || part === null) return clock;
  const [morning, later] = [clock.minutes % 720, (clock.minutes % 720) + 720];
  const fits = [morning, later, morning + 1440].filter((minutes) => part[0] <= minutes && minutes <= part[1]);
  return fits.length === 1 ? { ...clock, minutes: fits[0]! % 1440, halfKnown: true } : clock;
}

const NEAR_MINUTES = 30;
const ABOUT_MINUTES = 20;

function reachOf({ minutes, about }: ClockTime, hedge: string): readonly [number, number] {
  if (hedge === 'before') return [minutes - NEAR_MINUTES, minutes];
  if (hedge === 'after') return [minutes, minutes + NEAR_MINUTES];
  return hedge === 'about' || about ? [minutes - ABOUT_MINUTES, minutes + ABOUT_MINUTES] : [minutes, minutes];
}

const DAYS_OF_WEEK = 7;

/** The day that is meant: a weekday looks back from the article's own day, or ahead where what it tells is to come. */
export function dayOfMoment(
  { date, bareWeekday, weekday }: Moment,
  anchor: string | undefined,
  ahead: boolean,
): number | null {
  if (date === null) return null;
  const day = anchor === undefined ? null : dayOf(anchor);
  if (!bareWeekday || day === null) return date.day;
  const back = (weekdayOf(day) - weekday! + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  return ahead ? day - back + (back === 0 ? 0 : DAYS_OF_WEEK) : date.day === null ? null : day - back;
}

/** "will open in January": a month without its year is the next one, where what it tells is to come. */
export function aheadOf(moment: Moment, anchor: string | undefined): Moment {
  const { date } = moment;
  if (date?.iso?.length !== 7 || date.yearWritten || anchor === undefined || date.iso >= anchor.slice(0, 7))
    return moment;
  return { ...moment, date: { ...date, iso: `${Number(date.iso.slice(0, 4)) + 1}${date.iso.slice(4)}` } };
}
