import { isEventMeasure } from '../english/measures';
import { samePlace, type Told, tellingFigures } from './told';
import type { CorpusArticle, FigurePlace } from './types';

/** Between a key and what tells one event of a day from the others. */
const OF = '|of ';

/** The key that a claim has before the events of its day are told apart. */
export function baseOf(key: string): string {
  const at = key.indexOf(OF);
  return at < 0 ? key : key.slice(0, at);
}

/** What an article tells of one day under one key: of one event, or of none that it tells apart. */
interface Report {
  readonly path: string;
  readonly article: CorpusArticle;
  readonly figures: FigurePlace[];
  told: readonly Told[];
}

interface EventOfDay {
  readonly reports: Report[];
}

/**
 * The figures of one key by the event that they count. On one day people are killed in many places; two articles tell of
 * one event where their places fit, or where one names no place and both are alike. The event of which most articles tell
 * keeps the key, so that a decision on it stands when something else happens on that day; the others have their place, or
 * their first article, behind it.
 */
export function eventsOf(
  base: string,
  figures: readonly FigurePlace[],
  articles: ReadonlyMap<string, CorpusArticle>,
): ReadonlyMap<string, readonly FigurePlace[]> {
  const whole = new Map([[base, figures]]);
  const measure = base.slice(0, base.indexOf('|'));
  if (!isEventMeasure(measure)) return whole;
  const reports = reportsOf(figures, articles);
  if (reports.length < 2) return whole;
  const events = join(reports);
  if (events.length < 2) return whole;
  const found = new Map<string, readonly FigurePlace[]>();
  for (const { reports: own } of events) {
    const key = keyOf(base, own, found);
    found.set(key, own.flatMap((report) => report.figures).sort(byPlace));
  }
  return found;
}

/** The sources first: what a draft says brings no two events together. */
function reportsOf(figures: readonly FigurePlace[], articles: ReadonlyMap<string, CorpusArticle>): readonly Report[] {
  const byPath = new Map<string, Report>();
  for (const place of figures) {
    const report = byPath.get(place.path);
    if (report !== undefined) report.figures.push(place);
    else byPath.set(place.path, { path: place.path, article: articles.get(place.path)!, figures: [place], told: [] });
  }
  const reports = [...byPath.values()];
  for (const report of reports) report.told = tellingFigures(report.figures, articles);
  const isSource = ({ article: { role } }: Report): boolean => role === 'source';
  return [...reports.filter(isSource), ...reports.filter((report) => !isSource(report))];
}

/** The largest first, and of two as large the one that comes first. */
function join(reports: readonly Report[]): readonly EventOfDay[] {
  let events: EventOfDay[] = [];
  for (const report of reports) {
    const near = events.filter((event) => event.reports.some((other) => areOfOneEvent(report, other)));
    const [first, ...others] = report.article.role === 'source' ? near : near.slice(0, 1);
    if (first === undefined) {
      events.push({ reports: [report] });
      continue;
    }
    first.reports.push(report, ...others.flatMap((event) => event.reports));
    if (others.length > 0) events = events.filter((event) => !others.includes(event));
  }
  return events.sort(
    (a, b) => b.reports.length - a.reports.length || (firstOf(a.reports) < firstOf(b.reports) ? -1 : 1),
  );
}

function areOfOneEvent(a: Report, b: Report): boolean {
  return a.told.some((one) => b.told.some((other) => samePlace(one, other)));
}

const firstOf = (reports: readonly Report[]): string => reports.map(({ path }) => path).sort()[0]!;

function keyOf(base: string, reports: readonly Report[], taken: ReadonlyMap<string, unknown>): string {
  if (taken.size === 0) return base;
  const places = reports.flatMap(({ told }) => told.flatMap(({ placeName }) => placeName.bare || []));
  const place = places.sort()[0];
  const key = `${base}${OF}${place ?? `the day in ${firstOf(reports)}`}`;
  return taken.has(key) ? `${key} in ${firstOf(reports)}` : key;
}

function byPlace(a: FigurePlace, b: FigurePlace): number {
  return a.path === b.path ? a.figure - b.figure : a.path < b.path ? -1 : 1;
}
