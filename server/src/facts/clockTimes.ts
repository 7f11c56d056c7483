import { type Article, NUMBER, type Tokens } from '../article/types';
import { wordTable } from '../article/wordTable';
import { WEEKDAYS } from '../english/months';
import { SMALL_NUMBERS } from '../english/numberWords';
import { words } from '../english/words';

/** A time of day that the text names. Tokens `[first, next)`. */
export interface ClockTime {
  readonly first: number;
  readonly next: number;
  /** Minutes since midnight; of twelve hours where nothing says which half of the day is meant. */
  readonly minutes: number;
  readonly halfKnown: boolean;
  /** "at about 7 p.m.". */
  readonly about: boolean;
  /** It is that of a match: "in the 88th minute". */
  readonly ofMatch?: true;
}

const HALVES: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['am', 'am'],
  ['a.m', 'am'],
  ['a.m.', 'am'],
  ['pm', 'pm'],
  ['p.m', 'pm'],
  ['p.m.', 'pm'],
]);
const BEFORE = words('at by from until till before after since around about to between and');
/** Before an hour of four digits, as clocks show it, and before one that a part of the day follows. */
const BEFORE_SHOWN = words('was past exactly precisely gone showed read reading shortly just nearly almost roughly');
const ABOUT = words('about around roughly approximately some nearly almost shortly just');
const ZONES = words('gmt utc');

/** The times of day of an article in order. */
export function readClockTimes({ blocks, tokens }: Article): readonly ClockTime[] {
  const found: ClockTime[] = [];
  for (const block of blocks) {
    if (block.kind === 'furniture' || block.kind === 'credit' || block.kind === 'byline') continue;
    readClockTimesIn(tokens, block.firstToken, block.endToken, found);
  }
  return found;
}

export function readClockTimesIn(tokens: Tokens, from: number, end: number, found: ClockTime[]): void {
  const { kinds } = tokens;
  for (let i = from; i < end; i++) {
    if (kinds[i] !== NUMBER && mayBegin(tokens, i) === 0) continue;
    const time = readTime(tokens, i, end);
    if (time === null) continue;
    found.push(time);
    i = time.next - 1;
  }
}

/** "in the 88th minute", "after 17 minutes", "on 17 minutes": of a match, where that is what is told. */
export function readMatchMinutes({ norms, kinds }: Tokens, from: number, end: number): readonly ClockTime[] {
  const found: ClockTime[] = [];
  for (let t = from + 2; t < end; t++) {
    if (norms[t] !== 'minute' && norms[t] !== 'minutes') continue;
    const isNth = norms[t] === 'minute' && /^(?:st|nd|rd|th)$/.test(norms[t - 1]!);
    const number = isNth ? t - 2 : t - 1;
    if (kinds[number] !== NUMBER || (!isNth && !/^(?:after|on)$/.test(norms[t - 2]!))) continue;
    const minutes = Number(norms[number]);
    // "the third minute of stoppage time"
    if (!(minutes > 0 && minutes <= LONGEST_MATCH) || norms[t + 1] === 'of') continue;
    found.push({ first: number, next: t + 1, minutes, halfKnown: true, about: false, ofMatch: true });
  }
  return found;
}

const LONGEST_MATCH = 120;

const mayBegin = wordTable((norm) =>
  norm === 'noon' || norm === 'midnight' || norm === 'half' || norm === 'quarter' || SMALL_NUMBERS.has(norm) ? 1 : 0,
);

function readTime(tokens: Tokens, i: number, end: number): ClockTime | null {
  const before = tokens.norms[i - 1];
  const about = before !== undefined && (ABOUT.has(before) || ABOUT.has(tokens.norms[i - 2] ?? ''));
  const norm = tokens.norms[i]!;
  if ((norm === 'noon' || norm === 'midnight') && leadsToHour(tokens, i)) {
    return { first: i, next: i + 1, minutes: norm === 'noon' ? 720 : 0, halfKnown: true, about };
  }
  if (tokens.kinds[i] !== NUMBER) return readSpoken(tokens, i, end, about);
  if (before === ':') return null;
  const [, hour, dotted] = /^(\d{1,2})(?:\.(\d{2}))?$/.exec(norm) ?? [];
  if (hour === undefined) return readOfZone(tokens, i, end, about);
  const glued = tokens.norms[i + 1] === ':' && i + 2 < end && /^\d{2}$/.test(tokens.norms[i + 2]!);
  if (glued && tokens.norms[i + 3] === ':') return null;
  const minute = Number(glued ? tokens.norms[i + 2] : (dotted ?? 0));
  let next = glued ? i + 3 : i + 1;
  const half = next < end ? HALVES.get(tokens.norms[next]!) : undefined;
  const hours = Number(hour);
  if (minute > 59 || hours > 23) return null;
  if (half !== undefined) {
    if (hours > 12 || hours === 0) return null;
    next++;
    return { first: i, next, minutes: (hours % 12) * 60 + minute + (half === 'pm' ? 720 : 0), halfKnown: true, about };
  }
  if (tokens.norms[next] === "o'clock" && !glued && hours > 0 && hours < 13)
    return withHalf(tokens, i, next + 1, end, (hours % 12) * 60, about);
  if (before === undefined) return null;
  const leads = BEFORE.has(before) || BEFORE_SHOWN.has(before);
  if (!glued) {
    if (!leads || hours === 0) return null;
    if (hours < 13 && isOfPartOfDay(tokens, next, end))
      return { first: i, next, minutes: (hours % 12) * 60 + minute, halfKnown: false, about };
    if (hours < 13 && dotted === undefined && isBareHour(tokens, i, next, end))
      return { first: i, next, minutes: (hours % 12) * 60, halfKnown: false, about };
    // "at 16.10"
    const shown = hours > 12 && dotted !== undefined && before === 'at' && isBehindHour(tokens, next, end);
    return shown ? { first: i, next, minutes: hours * 60 + minute, halfKnown: true, about } : null;
  }
  // "by 3:1" may be anything; "at 23:15" is a time.
  if (!leads) return null;
  const halfKnown = hours > 12 || hour.startsWith('0');
  return { first: i, next, minutes: (halfKnown ? hours : hours % 12) * 60 + minute, halfKnown, about };
}

/** "at noon", "shortly before midnight", "a little past noon". */
function leadsToHour(tokens: Tokens, i: number): boolean {
  const before = tokens.norms[i - 1] ?? '';
  return before === 'at' || before === 'around' || before === 'about' || isNearHour(tokens, i);
}

const NEAR_WAYS = words('before after past');
const NEAR = words('shortly just soon little bit while long moments minutes');

/** "shortly before seven", "a little after five", "not long after three", and neither "before seven" nor "long after". */
function isNearHour({ norms }: Tokens, i: number): boolean {
  if (norms[i - 1] === 'of') return norms[i - 2] === 'short';
  if (!NEAR_WAYS.has(norms[i - 1] ?? '')) return false;
  const near = norms[i - 2] ?? '';
  if (near === 'long') return norms[i - 3] === 'not';
  // "six minutes after nine" is told with its minutes.
  return near === 'minutes' ? !SMALL_NUMBERS.has(norms[i - 3] ?? '') : NEAR.has(near);
}

/** "It was getting on for nine when", "It was nearly three on Sunday morning". */
function isHourOfScene({ norms }: Tokens, i: number): boolean {
  for (let t = i - 1; t > i - TO_SCENE; t--) {
    if (norms[t] === 'was') return /^(?:it|time)$/.test(norms[t - 1] ?? '');
    if (!NEARING.has(norms[t] ?? '')) return false;
  }
  return false;
}

/** In tokens. */
const TO_SCENE = 6;
const NEARING = words(
  'nearly almost about around just gone getting on for close to coming up toward towards nearing past only not yet approaching already well short of',
);

/** Behind a bare hour, where nothing is counted by it. */
const BEHIND_BARE = words(
  ', . ; : ) — – when on local in that as and yesterday this while the a an his her its their he she it they we i',
);

/** "three in the afternoon", "9 on Friday evening". */
function isOfPartOfDay({ norms }: Tokens, at: number, end: number): boolean {
  if (at + 1 >= end) return false;
  const [first, second, third] = [norms[at]!, norms[at + 1]!, norms[at + 2] ?? ''];
  if (first === 'at') return second === 'night';
  if (first === 'in') return (second === 'the' || second === 'that') && PARTS.has(third);
  if (first === 'this' || first === 'that' || first === 'yesterday') return PARTS.has(second);
  return first === 'on' && WEEKDAYS.has(second) && (PARTS.has(third) || third === 'night');
}

const PARTS = words('morning afternoon evening');

/** Nothing that could be counted: "at 16.10 on Friday", "at 16.10, when". */
const isBehindHour = ({ norms }: Tokens, at: number, end: number): boolean => at < end && BEHIND_HOUR.has(norms[at]!);

/** "It began shortly before seven, when", "not long after 5 on Sunday". */
function isBareHour(tokens: Tokens, i: number, next: number, end: number): boolean {
  if (next < end && !BEHIND_BARE.has(tokens.norms[next]!)) return false;
  if (tokens.norms[next] === '-' || (tokens.norms[next] === 'in' && tokens.norms[next + 1] !== 'the')) return false;
  return isNearHour(tokens, i) || (next < end && tokens.norms[next] !== ',' && isHourOfScene(tokens, i));
}

/** "0612 GMT". */
function readOfZone({ norms }: Tokens, i: number, end: number, about: boolean): ClockTime | null {
  const digits = norms[i]!;
  if (!/^[0-2]\d[0-5]\d$/.test(digits) || i + 1 >= end || !ZONES.has(norms[i + 1]!)) return null;
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return minutes < 1440 ? { first: i, next: i + 1, minutes, halfKnown: true, about } : null;
}

/** Only numbers that clocks are read by: "three to five" may be anything. */
const ROUND = new Map([
  ['five', 5],
  ['ten', 10],
  ['quarter', 15],
  ['twenty', 20],
  ['half', 30],
]);
/** What may stand behind an hour in words; a noun makes a range of it: "ten to twelve people". */
const AFTER_HOUR = words(
  ', . ; : ) — – - ? ! on in when the a an he she it they we there yesterday this that local and as but a.m a.m. p.m p.m. am pm ’ " ”',
);

/** What says that a number like "16.10" was an hour. */
const BEHIND_HOUR = words('on local in when and yesterday as gmt utc');

/** "ten to five", "half past eight", "four minutes to nine", "six o'clock". */
function readSpoken(tokens: Tokens, i: number, end: number, about: boolean): ClockTime | null {
  const { norms } = tokens;
  const norm = norms[i]!;
  if (i + 1 < end && norms[i + 1] === "o'clock") {
    const hour = hourOf(norm);
    return hour === null ? null : withHalf(tokens, i, i + 2, end, hour * 60, about);
  }
  const own = hourOf(norm);
  if (own !== null && i > 0 && isOfPartOfDay(tokens, i + 1, end)) {
    const before = norms[i - 1]!;
    if (BEFORE.has(before) ? before !== 'and' && before !== 'to' : BEFORE_SHOWN.has(before))
      return { first: i, next: i + 1, minutes: own * 60, halfKnown: false, about };
  }
  if (own !== null && isBareHour(tokens, i, i + 1, end))
    return { first: i, next: i + 1, minutes: own * 60, halfKnown: false, about };
  let at = i + 1;
  let minutes = ROUND.get(norm);
  if (norms[at] === 'minutes' || norms[at] === 'minute') {
    minutes = SMALL_NUMBERS.get(norm);
    at++;
  } else if (norm === 'twenty' && (norms[at] === '-' ? norms[at + 1] : norms[at]) === 'five') {
    minutes = 25;
    at += norms[at] === '-' ? 2 : 1;
  }
  const way = norms[at];
  if (minutes === undefined || minutes > 40 || at + 1 >= end || (way !== 'past' && way !== 'to')) return null;
  const hour = hourOf(norms[at + 1]!);
  if (hour === null || (way === 'to' && norm === 'half')) return null;
  const next = norms[at + 2] === "o'clock" ? at + 3 : at + 2;
  const counted = at > i + 1 && norm !== 'twenty';
  if (way === 'to' && !counted && next < end && !AFTER_HOUR.has(norms[next]!)) return null;
  // "ten to five" without a word before it that leads a time in is a range, of whatever.
  const first = norms[i - 1] === 'a' ? i - 1 : i;
  const before = norms[first - 1] ?? '';
  if (way === 'to' && !LEADS_IN.has(before)) return null;
  return withHalf(tokens, first, next, end, (hour * 60 + (way === 'past' ? minutes : -minutes) + 720) % 720, about);
}

const LEADS_IN = words('at about around was before after shortly just nearly almost roughly by until');

function hourOf(word: string): number | null {
  const hour = SMALL_NUMBERS.get(word);
  return hour === undefined || hour < 1 || hour > 12 ? null : hour % 12;
}

function withHalf(
  { norms }: Tokens,
  first: number,
  next: number,
  end: number,
  minutes: number,
  about: boolean,
): ClockTime {
  const half = next < end ? HALVES.get(norms[next]!) : undefined;
  if (half === undefined) return { first, next, minutes: minutes % 720, halfKnown: false, about };
  return { first, next: next + 1, minutes: (minutes % 720) + (half === 'pm' ? 720 : 0), halfKnown: true, about };
}

/** Minutes that lie between two times of day. */
export function minutesBetween(a: ClockTime, b: ClockTime): number {
  const round = a.halfKnown && b.halfKnown ? 1440 : 720;
  const apart = Math.abs(a.minutes - b.minutes) % round;
  return Math.min(apart, round - apart);
}
