import { type Article, CAPITAL, type Sentence, type Tokens } from '../article/types';
import { CAUSES, WHOLE_AFFAIRS } from '../english/figureWords';
import { words } from '../english/words';
import { type DateMention, dayOf, isOfAside, isOfMaking, isoOf, nextOfDate } from './dates';
import { ENDS_CLAUSE, isOccurrence } from './earlierTimes';
import { nextWithFigureTraits, OF_TOTAL } from './figureTraits';
import type { ReadQuantity } from './quantities';

/** What the whole article says of time. */
export interface DaysOfArticle {
  /** The dates of a sentence. */
  readonly datesIn: (sentence: number) => readonly DateMention[];
  readonly mainDay: () => MainDay | null;
}

/** The day the article is about; `ofReport` where it is only the day on which somebody said so or the article came out. */
export interface MainDay {
  readonly day: number;
  readonly ofReport: boolean;
}

/** The dates that a sentence tells of: its own, else those that it goes on about. */
export function datesOf(article: Article, background: DaysOfArticle, s: number): readonly DateMention[] {
  const all = background.datesIn(s);
  const own = all.length === 0 ? all : withoutMaking(article.tokens, all);
  if (own.length > 0) return own;
  const before = datesBefore(article, background, s);
  const main = before.some((date) => isOfAside(article, date)) ? background.mainDay() : null;
  return main === null || main.ofReport || before[0]!.day === main.day ? before : [];
}

/** The dates but those on which something was built. */
function withoutMaking(tokens: Tokens, dates: readonly DateMention[]): readonly DateMention[] {
  for (let i = 0; i < dates.length; i++)
    if (isOfMaking(tokens, dates[i]!.next - 1)) return dates.filter(({ next }) => !isOfMaking(tokens, next - 1));
  return dates;
}

const FIRST_SENTENCES = 13;

/** The first day that its first sentences name as more than the day of a statement. */
export function mainEventDay(article: Article, datesIn: DaysOfArticle['datesIn']): MainDay | null {
  const { blocks, sentences, tokens } = article;
  let said: number | null = null;
  const published = article.metadata.date === undefined ? null : dayOf(article.metadata.date.value);
  const last = sentences[Math.min(FIRST_SENTENCES, sentences.length) - 1]?.endToken ?? 0;
  let s = 0;
  for (let at = nextOfDate(tokens, 0, last); at < last; at = nextOfDate(tokens, sentences[s]!.endToken, last)) {
    while (sentences[s]!.endToken <= at) s++;
    if (blocks[sentences[s]!.block]!.kind === 'headline') continue;
    const dates = datesIn(s);
    if (dates.length === 0) continue;
    const day = dayOfEvent(tokens, dates);
    // What is to come on Monday is not what happened.
    if (day !== null && (published === null || day <= published)) return { day, ofReport: false };
    said ??= dayOfStatement(dates);
  }
  // What names no day is of the day of the article.
  const day = said ?? published;
  return day === null ? null : { day, ofReport: true };
}

/** The first day that is more than the day of a statement. */
function dayOfEvent(tokens: Tokens, dates: readonly DateMention[]): number | null {
  for (const date of dates)
    if (date.day !== null && !date.since && !date.reporting && !isAftermath(tokens, date))
      return lastOfSpan(dates, date) ?? date.day;
  return null;
}

function dayOfStatement(dates: readonly DateMention[]): number | null {
  return dates.find(({ day, since }) => day !== null && !since)?.day ?? null;
}

/** What is done about the dead on a later day: "were buried on Saturday", "visited the site on Friday". */
const AFTERMATH = new Set(
  'mourned buried mourn prayed visited visit searched resumed reopened gathered protested grieved remembered'.split(
    ' ',
  ),
);

function isAftermath({ norms }: Tokens, date: DateMention): boolean {
  const on = norms[date.first - 1] === 'on' ? date.first - 2 : date.first - 1;
  if (AFTERMATH.has(norms[on] ?? '') || AFTERMATH.has(norms[on - 1] ?? '') || AFTERMATH.has(norms[on - 2] ?? ''))
    return true;
  return isRecovery(norms, on);
}

const RECOVERS = new Set('recovered retrieved pulled found identified dug rose climbed'.split(' '));
const RECOVERED = new Set('body bodies remains survivor survivors toll'.split(' '));
/** In tokens: a clause. */
const CLAUSE = 14;

/** "Rescuers recovered five more bodies from the river on Monday", "the toll rose to 14 on Monday". */
function isRecovery(norms: readonly string[], from: number): boolean {
  let verb = false;
  let what = false;
  for (let at = from; at >= Math.max(0, from - CLAUSE) && !/^[.,;]$/.test(norms[at]!); at--) {
    verb ||= RECOVERS.has(norms[at]!);
    what ||= RECOVERED.has(norms[at]!);
  }
  return verb && what;
}

/** "on Saturday and Sunday": the later of the two. */
function lastOfSpan(dates: readonly DateMention[], date: DateMention): number | null {
  const next = dates[dates.indexOf(date) + 1];
  if (
    next !== undefined &&
    next.sentence === date.sentence &&
    next.day !== null &&
    date.day !== null &&
    next.day === date.day + 1 &&
    next.first - date.next <= 2
  )
    return next.day;
  return date.day;
}

/**
 * What a sentence without a date goes on about: the day that one of the two sentences before it in the paragraph names,
 * or another year ("in 2013").
 */
function datesBefore(article: Article, { datesIn }: DaysOfArticle, s: number): readonly DateMention[] {
  const before = (s > 0 ? datesIn(s - 1).at(-1) : undefined) ?? (s > 1 ? datesIn(s - 2).at(-1) : undefined);
  if (before === undefined || before.iso === null || before.since || before.reporting) return [];
  if (article.sentences[s]!.block !== article.sentences[before.sentence]!.block) return [];
  const year = article.metadata.date?.value.slice(0, 4);
  if (before.day === null && (before.sentence < s - 1 || year === undefined || before.iso.startsWith(year))) return [];
  const { firstToken } = article.sentences[before.sentence]!;
  // Only what goes on about it is of that other year: "It killed 1,200".
  if (before.day === null && !goesOn(article.tokens, article.sentences[s]!)) return [];
  if (before.day === null && isCompared(article.tokens, Math.max(firstToken, before.first - 12), before)) return [];
  return [before];
}

/** "It killed 1,200", "Five people died in the quake". */
function goesOn({ norms }: Tokens, { firstToken, endToken }: Sentence): boolean {
  if (REFERS_BACK.test(norms[firstToken] ?? '')) return true;
  for (let at = firstToken + 1; at < endToken; at++)
    if (norms[at - 1] === 'the' && (CAUSES.has(norms[at]!) || norms[at] === 'attack')) return true;
  return false;
}

const REFERS_BACK = /^(?:it|that|the|this|they|then|he|she|its|their|those|there|in)$/;

/** In tokens. */
const LONGEST_CLAUSE = 14;

/** "the worst since 1954, when 42 people died": the clause tells of that time. */
export function timeOfClauseIn({ tokens }: Article, q: ReadQuantity, dates: readonly DateMention[]): string | null {
  for (const date of dates) {
    if (date.iso === null || date.next > q.first || q.first - date.next > LONGEST_CLAUSE) continue;
    const at = tokens.norms[date.next] === ',' ? date.next + 1 : date.next;
    if (tokens.norms[at] === 'when') return date.iso;
  }
  return null;
}

/** "14 died, which is less than in 2019": the year of what it is compared with. */
function isOfAnother(tokens: Tokens, q: ReadQuantity, date: DateMention): boolean {
  return isCompared(tokens, q.phraseEnd, date);
}

function isCompared({ norms }: Tokens, from: number, date: DateMention): boolean {
  for (let at = from; at < date.first; at++) {
    if (COMPARISONS.has(norms[at]!)) return true;
    if (norms[at] === 'from' && /^(?:up|down)$/.test(norms[at - 1] ?? '')) return true;
  }
  return false;
}

/** "The 2011 quake killed 1,200; in 1954 a quake killed 300." */
function inOneClause({ norms }: Tokens, q: ReadQuantity, date: DateMention): boolean {
  for (let at = Math.min(q.next, date.next); at < Math.max(q.first, date.first); at++)
    if (norms[at] === ';') return false;
  return true;
}

/** "In 2019 a fire killed 11, and a 2011 collapse killed 31": each clause has its time. */
function isAcrossAnd({ norms }: Tokens, q: ReadQuantity, date: DateMention): boolean {
  for (let at = Math.min(q.next, date.next); at < Math.max(q.first, date.first); at++)
    if (norms[at] === ',' && CLAUSE_JOINTS.has(norms[at + 1]!)) return true;
  return false;
}

const CLAUSE_JOINTS = new Set(['and', 'but', 'while', 'whereas']);

/** "In 2019, 11 died in the fire, and 31 were hurt": what a sentence opens with is of all of it. */
const leadsSentence = ({ norms, flags }: Tokens, { first }: DateMention): boolean =>
  norms[first - 1] !== 'by' && (flags[first - 1]! & CAPITAL) !== 0;

/**
 * "The fire, which was sparked on May 2, has burnt 61,000 hectares": how far it has come is of another day than its
 * beginning. "Killed 11 people, among them a man who had come on Friday": what had happened before.
 */
function isOfOtherClause({ norms }: Tokens, q: ReadQuantity, date: DateMention): boolean {
  if (date.next > q.first) {
    for (let at = q.next; at + 1 < date.first; at++)
      if (RELATIVES.has(norms[at]!) && (norms[at + 1] === 'had' || norms[at + 2] === 'had')) return true;
    return false;
  }
  let closing = date.next;
  while (closing < q.first && norms[closing] !== ',') closing++;
  if (closing === q.first) return false;
  let perfect = false;
  for (let at = closing + 1; at < q.first && !perfect; at++) perfect = norms[at] === 'has' || norms[at] === 'have';
  if (!perfect) return false;
  let opening = date.first - 1;
  while (opening > date.first - LONGEST_CLAUSE && norms[opening] !== ',' && norms[opening] !== '.') opening--;
  return norms[opening] === ',' && RELATIVES.has(norms[opening + 1]!);
}

const RELATIVES = new Set(['who', 'which', 'that', 'where', 'whose']);

const COMPARISONS = new Set('which than compared against versus unlike'.split(' '));

/** The day of what is counted, from the figure's own sentence if it names one; else the article's main day. */
export function eventDay(
  tokens: Tokens,
  dates: readonly DateMention[],
  q: ReadQuantity,
  mainDayOf: DaysOfArticle['mainDay'],
): { readonly asOf: string | null; readonly ofReport: boolean } {
  let best: DateMention | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const date of dates) {
    if (date.since || date.day === null || isOfOtherClause(tokens, q, date)) continue;
    const distance = date.first >= q.next ? date.first - q.next : q.first - date.next;
    const cost = distance + (date.reporting || isAftermath(tokens, date) ? 100 : 0);
    if (cost < bestDistance) {
      best = date;
      bestDistance = cost;
    }
  }
  // "in 2013": another year's event, not that of the article.
  const olds = dates.filter(
    (date) =>
      date.day === null &&
      date.iso !== null &&
      !date.since &&
      !isOfAnother(tokens, q, date) &&
      inOneClause(tokens, q, date),
  );
  const old = olds.find((date) => !isAcrossAnd(tokens, q, date)) ?? olds.find((date) => leadsSentence(tokens, date));
  if (best === null && old !== undefined) return { asOf: old.iso, ofReport: false };
  const aside = best !== null && (best.reporting || isAftermath(tokens, best));
  // Who asks for the main day has the first sentences read for it.
  const mainDay = best !== null && !aside ? null : mainDayOf();
  if (best !== null && (!aside || mainDay === null)) {
    const last = lastOfSpan(dates, best);
    return { asOf: last === null ? null : isoOf(last), ofReport: aside };
  }
  return mainDay === null ? { asOf: null, ofReport: false } : { asOf: isoOf(mainDay.day), ofReport: mainDay.ofReport };
}

/** A fire that burns "since Thursday" is one event, whose count goes on. */
function isOfThisWeek(article: Article, { day }: DateMention): boolean {
  const published = article.metadata.date === undefined ? null : dayOf(article.metadata.date.value);
  return day !== null && published !== null && published - day <= 7;
}

/** "the lowest since 2015", "the deadliest incident between the two states since the war": a comparison, no time that is counted over. */
function isRecord({ norms }: Tokens, since: number): boolean {
  let ended = false;
  for (let at = since - 1; at >= Math.max(0, since - LONGEST_RECORD); at--) {
    const norm = norms[at]!;
    const isNear = since - at <= NEAR_RECORD;
    if (isNear && RECORDS.has(norm)) return true;
    if (!ended && SUPERLATIVES.has(norm)) return true;
    ended ||= ENDS_RECORD.has(norm);
    if (ended && !isNear) return false;
  }
  return false;
}

/** In tokens: "first time since". */
const NEAR_RECORD = 5;
const LONGEST_RECORD = 12;
const SUPERLATIVES = words(
  'worst highest lowest biggest largest smallest deadliest strongest heaviest bloodiest fiercest gravest fewest fastest longest',
);
const RECORDS: ReadonlySet<string> = new Set([...SUPERLATIVES, ...words('first last best most least record')]);
/** What has a verb of its own is told of a time: "the largest of the rebel groups has killed 40 since 2021". */
const ENDS_RECORD = words(', ; : ( ) has have had is are was were been who which that and killed died');

/** Counts of a whole war or year, not of one event: "since March 2031", "in the conflict", "so far this year". */
export function totalScope(
  article: Article,
  sentence: Sentence,
  q: ReadQuantity,
  dates: readonly DateMention[],
): string | null {
  const periods = dates.filter(
    (date) => date.since && !isRecord(article.tokens, date.first - 1) && !isOfThisWeek(article, date),
  );
  const since = periods.find((date) => date.first > q.next - 1) ?? periods[0];
  if (since !== undefined) return `since ${since.iso ?? article.tokens.norms[since.first]!}`;
  const { tokens } = article;
  const end = sentence.endToken;
  for (
    let i = nextWithFigureTraits(tokens, sentence.firstToken, end, OF_TOTAL);
    i < end;
    i = nextWithFigureTraits(tokens, i + 1, end, OF_TOTAL)
  ) {
    const norm = tokens.norms[i]!;
    const next = tokens.norms[i + 1] ?? '';
    if (EARLIER.has(norm) && isOfEarlier(tokens.norms, i, q)) return 'in an earlier event';
    if (norm === 'after' && isSomeTimeAfter(tokens.norms, i, q)) return 'in an earlier event';
    if (ACROSS.has(norm) && isCountry(tokens.norms, i + 1)) return 'nationwide';
    if (/^(?:nation|country)wide$/.test(norm) && i >= q.next && i < q.phraseEnd + 6) return 'nationwide';
    const isAhead = i > q.first || i === sentence.firstToken;
    const opens = norm === 'since' && isAhead && !isRecord(tokens, i) && !isOfThisDay(tokens.norms, i + 1);
    if (opens && !dates.some((date) => date.since && date.first === i + 1 && isOfThisWeek(article, date)))
      return 'since it began';
    if (norm === 'so' && next === 'far' && i > q.first && tokens.norms[i + 2] === 'this')
      return `this ${tokens.norms[i + 3] ?? 'year'}`;
    // "killed in avalanches this winter"; "its fifth launch this year" counts launches, and "the deadliest attack this year" compares them.
    if (
      norm === 'this' &&
      THESE.has(next) &&
      tokens.norms[i + 2] !== "'s" &&
      i > q.first &&
      !isNth(tokens.norms, i) &&
      !isRecord(tokens, i)
    )
      return `this ${next}`;
    if (i > q.first && isPeriod(norm, next)) return `${norm} ${next}`;
    if (norm === 'time' && tokens.norms[i - 1] === 'a' && tokens.norms[i - 2] === 'at' && i > q.first)
      return 'each time';
    if (WHOLE_AFFAIRS.has(norm) && i > q.next && inTheWhole(article, i) && !isOfSource(tokens.norms, q.phraseEnd, i))
      return `in the ${norm}`;
    if (WHOLE_AFFAIRS.has(norm) && i < q.first && q.first - i < 6 && /^(?:has|have|had)$/.test(next))
      return `in the ${norm}`;
    const isBehind = i >= q.phraseEnd && i < q.phraseEnd + 12;
    const isBefore = i === sentence.firstToken && i < q.first;
    if ((isBehind || isBefore) && /^(?:in|over|during|within)$/.test(norm)) {
      // "their first final in 22 years" is a comparison as well.
      const period = isRecord(tokens, i) ? null : periodAt(article, i + 1, sentence.endToken);
      // "In 14 hours the army took nine villages": so long it took.
      if (period !== null && !(isBefore && period.endsWith(' hours'))) return period;
    }
  }
  return null;
}

/** "some 150 strikes since dawn": of one day. */
function isOfThisDay(norms: readonly string[], at: number): boolean {
  const first = /^(?:the|early|late|about|around)$/.test(norms[at] ?? '') ? at + 1 : at;
  return /^(?:dawn|daybreak|sunrise|midnight|noon|morning|midday|sunset|nightfall|yesterday|afternoon|evening)$/.test(
    norms[first] ?? '',
  );
}

const EARLIER = new Set(['earlier', 'previous', 'prior']);

/** "The attack came a day after 17 people were killed". */
function isSomeTimeAfter(norms: readonly string[], i: number, q: ReadQuantity): boolean {
  return (
    i < q.first &&
    q.first - i <= TO_EARLIER &&
    /^(?:days?|weeks?|months?|years?|fortnight)$/.test(norms[i - 1] ?? '') &&
    !norms.slice(i + 1, q.first).some((norm) => ENDS_CLAUSE.has(norm))
  );
}

/** In tokens: "a week after a strike on the town killed 17". */
const TO_EARLIER = 10;

/** "An earlier strike killed six", "six died in a previous attack": nothing ends the clause between the two. */
function isOfEarlier(norms: readonly string[], i: number, q: ReadQuantity): boolean {
  const at = isOccurrence(norms[i + 1]) ? i + 1 : i + 2;
  if (!isOccurrence(norms[at]) || (q.first < i && i < q.phraseEnd)) return false;
  for (let k = Math.min(at, q.phraseEnd); k < Math.max(q.first, i); k++)
    if (ENDS_CLAUSE.has(norms[k]!) || norms[k] === 'for' || norms[k] === 'to') return false;
  return true;
}

const THESE = new Set(['year', 'month', 'winter', 'spring', 'summer', 'autumn', 'season', 'decade']);

/** "fifth launch" right before this token. */
function isNth(norms: readonly string[], before: number): boolean {
  return ORDINAL.test(norms[before - 2] ?? '') || ORDINAL.test(norms[before - 3] ?? '');
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|st|nd|rd|th)$/;

const ACROSS = new Set(['across', 'throughout', 'around']);

/** "across the country", "across the Arab country". */
function isCountry(norms: readonly string[], at: number): boolean {
  if (norms[at] === 'country') return true;
  return (norms[at] === 'the' || norms[at] === 'arab') && norms[at + 1] === 'country';
}

/** "last year", "every week", but "last week" tells of days. */
function isPeriod(norm: string, next: string): boolean {
  const each = norm === 'every' || norm === 'each';
  if (!each && norm !== 'last' && norm !== 'past' && norm !== 'previous') return false;
  return LONG_PERIODS.has(next) || (each && SHORT_PERIODS.has(next));
}

const LONG_PERIODS = new Set(['year', 'month', 'decade', 'century']);
const SHORT_PERIODS = new Set(['week', 'day', 'night', 'time', 'hour']);

/** "in two days", "over the past 24 hours": a count of a period, not of a day. */
function periodAt(article: Article, from: number, end: number): string | null {
  const { norms } = article.tokens;
  let at = from;
  while (at < end && /^(?:the|past|last|previous|a)$/.test(norms[at]!)) at++;
  if (at + 1 < end && /^(?:days|weeks|months|years|hours)$/.test(norms[at + 1]!))
    return `in the ${norms[at]} ${norms[at + 1]}`;
  return at > from && /^(?:week|month|year)$/.test(norms[at] ?? '') && norms[at - 1] !== 'a' && norms[at - 1] !== 'the'
    ? `in the last ${norms[at]}`
    : null;
}

/** "have died in the conflict", "in Syria's civil war": a preposition and at most four words before it. */
function inTheWhole(article: Article, at: number): boolean {
  const { norms } = article.tokens;
  for (let k = at - 1; k >= at - 5 && k >= 0; k--) {
    if (/^(?:that|which|who)$/.test(norms[k]!)) return false;
    // "on both sides of the war"
    if (/^(?:in|during|of|by)$/.test(norms[k]!)) return !/^(?:sides?|observers?|monitors?)$/.test(norms[k - 1] ?? '');
  }
  return false;
}

/** "…, said a group in Orlat that tracks the war": what is told of whoever gives the number. */
function isOfSource(norms: readonly string[], from: number, to: number): boolean {
  let isGiven = false;
  for (let at = from; at < to; at++) {
    if (/^(?:said|says|according)$/.test(norms[at]!)) isGiven = true;
    else if (isGiven && /^(?:which|that|who)$/.test(norms[at]!) && norms[at - 1] !== 'said') return true;
  }
  return false;
}
