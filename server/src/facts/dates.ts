import { type Article, CAPITAL, NUMBER, QUOTE_MARK, type Sentence, type Tokens, WORD } from '../article/types';
import { MONTHS, WEEKDAYS } from '../english/months';
import { isOccurrence, readEarlierTime } from './earlierTimes';
import { FOUR_DIGITS, learnNumberTraits, NUMBER_TRAITS, numberTraitsAt, OF_DATE } from './numberTraits';

/** A day or a longer time that the text names. Tokens `[first, next)`. */
export interface DateMention {
  readonly first: number;
  readonly next: number;
  readonly sentence: number;
  /** ISO: `2031-05-02`, `2031-05`, `2031`; null where the article's own date is needed and unknown. */
  readonly iso: string | null;
  /** Days since 1970 of the last day meant; null where only a month or year is known. */
  readonly day: number | null;
  /** The day on which something was said, not on which it happened: "the mayor said on Friday". */
  readonly reporting: boolean;
  /** The weekday written before the date (0 = Sunday), where both stand together: "Wednesday, March 3". */
  readonly weekday: number | null;
  /** Whether the year stands in the text; else it is the article's. */
  readonly yearWritten: boolean;
  /** "since March 2022": the beginning of a period. */
  readonly since: boolean;
}

const DAY = 86_400_000;

export function dayOf(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match === null ? null : Math.floor(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / DAY);
}

/** How far two days lie from each other; null where one of them is not known to the day. */
export function daysBetween(a: string | null, b: string | null): number | null {
  const [one, other] = [a, b].map((iso) => (iso === null ? null : dayOf(iso)));
  return one == null || other == null ? null : Math.abs(one - other);
}

export function isoOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The weekday (0 = Sunday) of a day number; 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

const SAID = new Set(
  'said says told reported announced stated added claimed tweeted wrote confirmed statement reuters afp ap press agency reporters interview'.split(
    ' ',
  ),
);

/**
 * The dates of the article in order. Weekdays look back from the article's own date, as news means them; without that
 * date they have no day.
 */
export function readDates(article: Article): readonly DateMention[] {
  let dates = known.get(article);
  if (dates === undefined) {
    dates = datesAsOf(article, ownDay(article));
    known.set(article, dates);
  }
  return dates;
}

/** A key press asks for the dates of a draft several times. */
const known = new WeakMap<Article, readonly DateMention[]>();

/** The same, as if the article were of another day. */
export function datesAsOf(article: Article, anchor: number | null): readonly DateMention[] {
  const found: DateMention[] = [];
  for (let s = 0; s < article.sentences.length; s++) addDatesOf(article, s, false, anchor, found);
  return found;
}

function ownDay({ metadata }: Article): number | null {
  return metadata.date === undefined ? null : dayOf(metadata.date.value);
}

const NO_DATES: readonly DateMention[] = [];

/** The same, of one sentence, and the earlier times that it opens with: "Last year", "In April". */
export function readDatesOf(article: Article, s: number): readonly DateMention[] {
  const { firstToken, endToken } = article.sentences[s]!;
  if (nextOfDate(article.tokens, firstToken, endToken) >= endToken) return NO_DATES;
  const found: DateMention[] = [];
  addDatesOf(article, s, true, ownDay(article), found);
  return found;
}

function addDatesOf(
  article: Article,
  s: number,
  withEarlier: boolean,
  anchor: number | null,
  found: DateMention[],
): void {
  const { tokens, sentences, blocks } = article;
  const sentence = sentences[s]!;
  const end = sentence.endToken;
  let i = nextOfDate(tokens, sentence.firstToken, end);
  if (i >= end) return;
  const { kind } = blocks[sentence.block]!;
  if (kind === 'furniture' || kind === 'credit' || kind === 'byline') return;
  while (i < end) {
    const earlier = withEarlier && anchor !== null ? readEarlier(tokens, i, sentence, anchor) : null;
    const read =
      earlier ?? readDate(tokens, i, sentence, anchor) ?? (withEarlier ? null : yearOfLimit(tokens, i, sentence));
    if (read !== null) {
      const { first, next, iso, day, reporting, weekday, yearWritten, since } = read;
      found.push({ first, next, sentence: s, iso, day, reporting, weekday, yearWritten, since });
    }
    i = nextOfDate(tokens, read === null ? i + 1 : read.next, end);
  }
}

/** The first token from `from` on that may be a date or begin one, a year or a day before its month; `end` where none may. */
export function nextOfDate(tokens: Tokens, from: number, end: number): number {
  const { kinds, words } = tokens;
  for (let at = from; at < end; at++) {
    if ((NUMBER_TRAITS[words[at]!]! || learnNumberTraits(tokens, at)) & (OF_DATE | FOUR_DIGITS)) return at;
    if (kinds[at] === NUMBER && numberTraitsAt(tokens, at + 1) & OF_DATE) return at;
  }
  return end;
}

type Read = Omit<DateMention, 'sentence'>;

/** "are expected to walk out on Monday", "will vote on Tuesday": the clause tells what is to come. */
function liesAhead({ norms, kinds }: Tokens, firstToken: number, at: number): boolean {
  for (let k = at - 1; k >= Math.max(firstToken, at - FARTHEST_VERB); k--) {
    const norm = norms[k]!;
    if (ENDS_CLAUSE.has(norm) || kinds[k] === QUOTE_MARK) return false;
    const next = norms[k + 1]!;
    if (norm === 'will' || norm === 'would') return next !== 'not' && next !== 'only' && next !== 'have';
    if (PLANNED.has(norm) && (next === 'to' || next === 'for')) return true;
  }
  return false;
}

/** In tokens. */
const FARTHEST_VERB = 8;
const PLANNED = new Set('expected due scheduled set plans plan'.split(' '));
const ENDS_CLAUSE = new Set(
  ', ; : . after before when since following as who which that said says told if and but'.split(' '),
);

function readDate(tokens: Tokens, i: number, sentence: Sentence, anchor: number | null): Read | null {
  if (tokens.kinds[i] === NUMBER) return readDayFirst(tokens, i, sentence, anchor);
  if (tokens.kinds[i] !== WORD || !(numberTraitsAt(tokens, i) & OF_DATE)) return null;
  const norm = tokens.norms[i]!;
  const since = tokens.norms[i - 1] === 'since' && i > sentence.firstToken;
  const weekday = tokens.flags[i]! & CAPITAL ? WEEKDAYS.get(norm) : undefined;
  if (weekday !== undefined && norm.length > 3) {
    const next = i + 1;
    // "Wednesday, March 3": the date says the day.
    const at = tokens.norms[next] === ',' ? next + 1 : next;
    const named =
      at < sentence.endToken && !WEEKDAYS.has(tokens.norms[at]!) ? readDate(tokens, at, sentence, anchor) : null;
    if (named !== null && named.day !== null && tokens.norms[at] !== 'today') {
      return {
        ...named,
        weekday: weekday % 7,
        first: i,
        reporting: isReporting(tokens, i, named.next, sentence),
        since,
      };
    }
    const before = tokens.norms[i - 1];
    // "on a Tuesday": any.
    const some = before === 'a' || before === 'one' || before === 'every' || before === 'each';
    const back = anchor === null || some ? null : anchor - ((weekdayOf(anchor) - weekday + 14) % 7);
    const coming = before === 'next' || before === 'coming' || /^(?:will|would)$/.test(tokens.norms[i - 2] ?? '');
    const last = before === 'last' && back !== null && back === anchor;
    // "in the night to Tuesday" begins on Monday.
    const night = before === 'to' && tokens.norms[i - 2] === 'night';
    const ahead = coming || (back !== null && back !== anchor && !last && liesAhead(tokens, sentence.firstToken, i));
    const day = back === null ? null : ahead ? back + 7 : last ? back - 7 : night ? back - 1 : back;
    return {
      first: i,
      next,
      day,
      iso: day === null ? null : isoOf(day),
      reporting: isReporting(tokens, i, next, sentence),
      weekday: null,
      yearWritten: false,
      since,
    };
  }
  if (norm === 'yesterday' || norm === 'today' || norm === 'tonight' || norm === 'tomorrow') {
    const day = anchor === null ? null : norm === 'yesterday' ? anchor - 1 : norm === 'tomorrow' ? anchor + 1 : anchor;
    return {
      first: i,
      next: i + 1,
      day,
      iso: day === null ? null : isoOf(day),
      reporting: isReporting(tokens, i, i + 1, sentence),
      weekday: null,
      yearWritten: false,
      since,
    };
  }
  const month = tokens.flags[i]! & CAPITAL ? MONTHS.get(norm) : undefined;
  if (month !== undefined) return readMonth(tokens, i, month, sentence, anchor, since);
  return null;
}

/** "In April last year a quake struck …": a time before the article's own, that a sentence opens with. */
function readEarlier(tokens: Tokens, i: number, sentence: Sentence, anchor: number): Read | null {
  const read = readEarlierTime(tokens, i, sentence, isoOf(anchor));
  if (read === null) return null;
  const { first, next, iso } = read;
  return { first, next, iso, day: null, reporting: false, weekday: null, yearWritten: false, since: false };
}

/** "May 23, 2031", "May 23", "May 2031". */
function readMonth(
  tokens: Tokens,
  i: number,
  month: number,
  sentence: Sentence,
  anchor: number | null,
  since: boolean,
): Read | null {
  let at = i + 1;
  if (tokens.norms[at] === '.' && at < sentence.endToken) at++;
  if (at >= sentence.endToken || tokens.kinds[at] !== NUMBER) return null;
  const digits = tokens.norms[at]!;
  if (/^\d{4}$/.test(digits)) {
    return {
      first: i,
      next: at + 1,
      day: null,
      iso: `${digits}-${two(month)}`,
      reporting: false,
      weekday: null,
      yearWritten: true,
      since,
    };
  }
  const dayOfMonth = Number(digits);
  if (!/^\d{1,2}$/.test(digits) || dayOfMonth < 1 || dayOfMonth > 31) return null;
  let next = at + 1;
  const yearAt = tokens.norms[next] === ',' ? next + 1 : next;
  const year =
    yearAt < sentence.endToken && /^(?:19|20)\d{2}$/.test(tokens.norms[yearAt]!) ? Number(tokens.norms[yearAt]) : null;
  if (year !== null) next = yearAt + 1;
  return onDay(tokens, i, next, sentence, year, month, dayOfMonth, anchor, since);
}

/** "23 May 2031", "2031-05-23" in one piece is left to the metadata. */
function readDayFirst(tokens: Tokens, i: number, sentence: Sentence, anchor: number | null): Read | null {
  const month =
    i + 1 < sentence.endToken && tokens.flags[i + 1]! & CAPITAL ? MONTHS.get(tokens.norms[i + 1]!) : undefined;
  const digits = tokens.norms[i]!;
  if (month === undefined || !/^\d{1,2}$/.test(digits)) return readYear(tokens, i, sentence);
  let next = i + 2;
  const year =
    next < sentence.endToken && /^(?:19|20)\d{2}$/.test(tokens.norms[next]!) ? Number(tokens.norms[next]) : null;
  if (year !== null) next++;
  const since = tokens.norms[i - 1] === 'since';
  return onDay(tokens, i, next, sentence, year, month, Number(digits), anchor, since);
}

function readYear(tokens: Tokens, i: number, sentence: Sentence): Read | null {
  const digits = tokens.norms[i]!;
  const before = i > sentence.firstToken ? tokens.norms[i - 1]! : '';
  if (!/^(?:19|20)\d{2}$/.test(digits)) return null;
  const event = i + 1 < sentence.endToken && isOccurrence(tokens.norms[i + 1]) && isOneOfItsYear(tokens, i);
  if (!event && !/^(?:in|since|of|during|by|until|late|early|mid|from|for)$/.test(before)) return null;
  return {
    first: i,
    next: i + 1,
    day: null,
    iso: digits,
    reporting: false,
    weekday: null,
    yearWritten: true,
    since: before === 'since',
  };
}

/** "No mill will close before 2038": a figure is not of that year, but what is told has it. */
export function isYearOfLimit({ norms, kinds }: Tokens, i: number, firstToken: number): boolean {
  return i > firstToken && norms[i - 1] === 'before' && kinds[i] === NUMBER && /^20\d\d$/.test(norms[i]!);
}

function yearOfLimit(tokens: Tokens, i: number, { firstToken }: Sentence): Read | null {
  if (!isYearOfLimit(tokens, i, firstToken)) return null;
  const iso = tokens.norms[i]!;
  return { first: i, next: i + 1, day: null, iso, reporting: false, weekday: null, yearWritten: true, since: false };
}

/** "a devastating 1974 flood", and not "some 2000 flood victims": an article stands before the year or the word before it. */
function isOneOfItsYear({ norms }: Tokens, year: number): boolean {
  const opens = /^(?:the|a|an|'s)$/;
  return opens.test(norms[year - 1] ?? '') || opens.test(norms[year - 2] ?? '');
}

/** In days. */
const HALF_YEAR = 180;

function onDay(
  tokens: Tokens,
  first: number,
  next: number,
  sentence: Sentence,
  year: number | null,
  month: number,
  dayOfMonth: number,
  anchor: number | null,
  since: boolean,
): Read {
  // A full date that no preposition leads in is a stamp: of publication, of a photograph.
  const stamp = year !== null && !/^(?:on|of|by|since|until|before|after|from|,)$/.test(tokens.norms[first - 1] ?? '');
  const reporting = stamp || isReporting(tokens, first, next, sentence);
  let y = year;
  if (y === null && anchor !== null) {
    y = new Date(anchor * DAY).getUTCFullYear();
    // News looks back: "December 30" in January is last year's.
    const from = Date.UTC(y, month - 1, dayOfMonth) / DAY - anchor;
    if (Math.abs(from) > HALF_YEAR) {
      const named = WEEKDAYS.has(tokens.norms[first - 2] ?? '') ? first - 2 : first;
      const ahead = liesAhead(tokens, sentence.firstToken, named);
      // "The last shift will be on December 18", in February: this year's.
      if (from > 0 && !ahead) y--;
      else if (from < 0 && ahead) y++;
    }
  }
  if (y === null) return { first, next, day: null, iso: null, reporting, weekday: null, yearWritten: false, since };
  const day = Math.floor(Date.UTC(y, month - 1, dayOfMonth) / DAY);
  return { first, next, day, iso: isoOf(day), reporting, weekday: null, yearWritten: year !== null, since };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

const RISES = new Set('rose risen rises climbed climbs mounted jumped grew reached stood stands passed'.split(' '));

/**
 * "the toll rose to eleven on Friday", "the number of dead stood on Friday at eleven": the day of the count, not of the
 * event.
 */
function isDayOfCount({ norms }: Tokens, before: number, sentence: Sentence): boolean {
  let at = before;
  while (at > before - 6 && at > sentence.firstToken && !RISES.has(norms[at]!)) at--;
  if (!RISES.has(norms[at]!)) return false;
  for (let k = at - 1; k >= sentence.firstToken && k > at - 14; k--)
    if (norms[k] === 'toll' || (norms[k] === 'number' && norms[k + 1] === 'of')) return true;
  return false;
}

/** Whether a verb of saying stands directly before the date ("said on Friday", "told Reuters Friday"). */
function isReporting(tokens: Tokens, first: number, next: number, sentence: Sentence): boolean {
  let at = first - 1;
  if (tokens.norms[at] === 'on') at--;
  // "had spread over 15,500 acres by Thursday".
  if (isDayOfCount(tokens, at, sentence) || tokens.norms[first - 1] === 'by') return true;
  for (let k = 0; k < 3 && at >= sentence.firstToken; k++, at--) {
    if (SAID.has(tokens.norms[at]!)) return true;
    if (tokens.kinds[at] !== WORD || !(tokens.flags[at]! & CAPITAL)) break;
  }
  return next < sentence.endToken && SAID.has(tokens.norms[next]!);
}

/** "built in 1998": says when something was made and nothing of when a sentence is true. `year` is its token. */
export function isOfMaking({ norms }: Tokens, year: number): boolean {
  return norms[year - 1] === 'in' && MADE.has(norms[year - 2] ?? '');
}

const MADE = new Set(
  'built launched commissioned delivered completed founded established constructed erected'.split(' '),
);

/** "said it answered the raid on Tuesday", "a video of what it said was the shelling on Friday": the day of something else. */
export function isOfAside({ tokens, sentences }: Article, date: DateMention): boolean {
  for (let at = date.first - 1; at > sentences[date.sentence]!.firstToken; at--)
    if (ASIDES.has(tokens.norms[at]!)) return true;
  return false;
}

const ASIDES = new Set('response retaliation revenge answer reaction what which video footage'.split(' '));
