import { WEEKDAYS } from '../english/months';
import { dayOf, isoOf, weekdayOf } from '../facts/dates';
import { ofArticle } from './perArticle';
import type { CorpusArticle } from './types';

/** Which end of a night an article names with a day: one outlet dates by "late on Thursday" what another has "early on Friday". */
export type NightEdge = 'late' | 'early';

const NAMES: readonly string[] = Array.from(WEEKDAYS)
  .filter(([name]) => name.endsWith('day'))
  .sort((a, b) => (a[1] % 7) - (b[1] % 7))
  .map(([name]) => `${name[0]!.toUpperCase()}${name.slice(1)}`);

const LATE = (day: string): string =>
  `(?:[Ll]ate(?: in the (?:day|evening))?(?: on)?|[Oo]n the night of|[Ll]ast night,?(?: on)?|[Ss]hortly before midnight(?: on)?) ${day}\\b|\\b${day} night\\b|\\b${day} (?:late at|at) night\\b|\\b[Oo]vernight (?:from )?${day} (?:to|into)\\b`;
const EARLY = (day: string): string =>
  `(?:[Ee]arly(?: on)?|[Ee]arly in the morning (?:of|on)|[Ii]n the (?:early|small|first) hours (?:of|on)|[Bb]efore (?:dawn|sunrise|daybreak)(?: on)?|[Ss]hortly after midnight(?: on)?|[Oo]vernight (?:to|into)|[Pp]re-?dawn(?: hours of)?) ${day}\\b|\\b${day} (?:before|ahead of) (?:dawn|sunrise|daybreak)\\b|\\b(?:to|into) ${day} (?:morning)\\b`;

/** By the day of the week. */
const EDGES = NAMES.map((name) => [new RegExp(LATE(name)), new RegExp(EARLY(name))] as const);

/** What every such form has. */
const ANY = /night|\b[Ll]ate\b|\b[Ee]arly\b|hours (?:of|on)\b|dawn|sunrise|daybreak/;

const namesNight = ofArticle(({ article: { text } }) => ANY.test(text));

/** Null where the article names neither, or both, for that day (ISO). */
export function nightEdgeOf(article: CorpusArticle, iso: string): NightEdge | null {
  const day = namesNight(article) ? dayOf(iso) : null;
  if (day === null) return null;
  const { text } = article.article;
  const [late, early] = EDGES[weekdayOf(day)]!.map((pattern) => pattern.test(text));
  return late === early ? null : late ? 'late' : 'early';
}

/** The day after (ISO). */
export function nextDay(iso: string): string {
  return isoOf(dayOf(iso)! + 1);
}

/** Whether two versions of an article name the same ends of nights with the days of their figures. */
export function haveSameNights(a: CorpusArticle, b: CorpusArticle): boolean {
  const days = new Set(b.facts.figures.flatMap(({ asOf }) => (asOf?.length === 10 ? asOf : [])));
  return [...days].every((day) => nightEdgeOf(a, day) === nightEdgeOf(b, day));
}
