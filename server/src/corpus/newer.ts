import type { Figure } from '../facts/types';
import { firstEndingAfter } from '../text/span';
import type { Interval } from './compare';
import { isCorrected } from './corrections';
import type { CorpusArticle, Disagreement } from './types';

/** A figure with the article whose date says when it was written. */
export interface DatedFigure {
  readonly article: CorpusArticle;
  readonly figure: Figure;
  readonly interval: Interval;
}

/** What two figures make of each other, and why. */
export type Verdict = Pick<Disagreement, 'verdict' | 'why' | 'lack'>;

/** Why nobody knows which of two figures is newer; null where their dates tell. */
export function lackOfDates(a: DatedFigure, b: DatedFigure): string | null {
  const undated = [a, b].filter(({ article }) => article.date === null);
  const dayless = [a, b].filter(({ article }) => article.date !== null && !namesDay(article.date));
  const [first] = undated.length > 0 ? undated : dayless;
  if (first === undefined) return null;
  const one = `“${first.figure.text}” in ${first.article.outlet}`;
  if (undated.length > 0) return undated.length === 2 ? 'neither is dated' : `${one} is undated`;
  return dayless.length === 2 ? 'neither date names a day' : `the date of ${one}, ${first.article.date}, names no day`;
}

/** A corrected article supersedes what its outlet had on the days before. */
export function correctionOf(a: DatedFigure, b: DatedFigure): Verdict | null {
  if (!a.article.outletKnown || a.article.outlet !== b.article.outlet) return null;
  const order = orderOf(a.article.date, b.article.date);
  if (order === null || order === 0) return null;
  const [earlier, later] = order < 0 ? [a, b] : [b, a];
  if (!isCorrected(later.article.article)) return null;
  return { verdict: 'updated', why: `“${later.figure.text}” is the corrected figure for “${earlier.figure.text}”.` };
}

/** Counts that fall as well as rise: the missing are found, the displaced go home. */
const FALLING: ReadonlySet<string> = new Set(
  'missing|displaced|evacuated|hospitalised|treated|besieged|homes without power|people without power'.split('|'),
);

/** How many left on one day stays as it is; how many may not go home yet, each day tells anew. */
function mayFall(a: Figure, b: Figure): boolean {
  if (!FALLING.has(a.measure!)) return false;
  return a.measure !== 'evacuated' || a.asOf === null || a.asOf.length < 10 || a.asOf !== b.asOf;
}

/** A count that grows, and was larger on a later day; one that also falls, and was another. */
export function newerOf(a: DatedFigure, b: DatedFigure): Verdict | null {
  const growing = a.figure.grows && !(isSettled(a) && isSettled(b));
  const order = growing ? orderOf(a.article.date, b.article.date) : null;
  if (order === null || order === 0) return null;
  const [earlier, later] = order < 0 ? [a, b] : [b, a];
  if (later.interval.number <= earlier.interval.number && !mayFall(a.figure, b.figure)) return null;
  const why = `“${later.figure.text}” of ${later.article.date} is newer than “${earlier.figure.text}” of ${earlier.article.date}.`;
  return { verdict: 'updated', why };
}

const RISEN =
  /\b(?:ris(?:en|es?|ing)|rose|climb(?:ed|s|ing)|mount(?:ed|s|ing)|jump(?:ed|s)|increas(?:ed|es|ing)|grown|grew|gone up|went up|goes up|now up) (?:further )?to (?:(?:at least|more than|over|around|about|some|nearly|almost) )?$/i;
/** In UTF-16 code units. */
const BEFORE = 50;

/** "The toll has risen to 86": a smaller count of the day was there before it. What rises since a month ago is of more. */
export function isRisen({ article: { text, sentences } }: CorpusArticle, { start, grows }: Figure): boolean {
  if (!grows || !RISEN.test(text.slice(Math.max(0, start - BEFORE), start))) return false;
  const sentence = sentences[firstEndingAfter(sentences, start)];
  return sentence !== undefined && !OVER_TIME.test(text.slice(sentence.start, start));
}

const OVER_TIME =
  /\b(?:since|(?:this|in the (?:last|past)|during the) (?:week|month|year)|overall|so far this|in total)\b/i;

/** One article tells its count as risen, so that a smaller one of the same day is an earlier one. */
export function risenTo(a: DatedFigure, b: DatedFigure): Verdict | null {
  if (orderOf(a.article.date, b.article.date) !== 0) return null;
  const [less, more] = a.interval.number <= b.interval.number ? [a, b] : [b, a];
  const { article, figure } = more;
  const isTold = article.facts.figures.some(
    (one) =>
      one.measure === figure.measure && one.min === figure.min && one.max === figure.max && isRisen(article, one),
  );
  if (!isTold) return null;
  return {
    verdict: 'updated',
    why: `“${figure.text}” is told as a risen count: “${less.figure.text}” may be an earlier one.`,
  };
}

/** Days after which nobody counts the dead of an event anew. */
const SETTLED_AFTER = 60;

/** What happened long before the article was written has been counted: another number for it is no newer one. */
function isSettled({ figure: { asOf }, article: { date } }: DatedFigure): boolean {
  if (asOf === null || asOf.includes('/') || date === null || date.length < 10) return false;
  if (asOf.length < 7) return Number(date.slice(0, 4)) - Number(asOf.slice(0, 4)) > 1;
  if (asOf.length < 10) return monthsOf(date) - monthsOf(asOf) > 1;
  return Date.parse(date.slice(0, 10)) - Date.parse(asOf.slice(0, 10)) > SETTLED_AFTER * 86_400_000;
}

const monthsOf = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));

function namesDay(date: string): boolean {
  return date.length >= 10;
}

/** Negative: a is earlier. 0: the same day. Null: not both are dated to the day. */
function orderOf(a: string | null, b: string | null): number | null {
  if (a === null || b === null || !namesDay(a) || !namesDay(b)) return null;
  const left = a.slice(0, 10);
  const right = b.slice(0, 10);
  return left < right ? -1 : left > right ? 1 : 0;
}
