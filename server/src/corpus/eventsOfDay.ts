import { isOfSomeEvent } from '../english/measures';
import { sharedNames } from './namesOfArticles';
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
  readonly figures: readonly FigurePlace[];
  readonly told: readonly Told[];
}

/**
 * The figures of one key by the event that they count. On one day people are killed in many places; two articles tell of
 * one event where their places fit, or where one names no place and both are alike. The event of which most sources tell
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
  if (!isOfSomeEvent(measure)) return whole;
  const reports = reportsOf(figures, articles);
  if (reports.length < 2) return whole;
  const found = new Map<string, Report[]>();
  const add = (events: readonly Report[][]): void => {
    for (const event of events) found.set(keyOf(base, event, found), event);
  };
  add(join(reports.filter(isSource)));
  // What is written in a draft brings no two events together, and says nothing of what another draft means.
  const events = [...found.values()];
  const drafts = reports
    .filter((report) => !isSource(report))
    .map((report) => [report, meantBy(report, events)] as const);
  for (const [draft, event] of drafts) event?.push(draft);
  add(join(drafts.flatMap(([draft, event]) => (event === undefined ? [draft] : []))));
  if (found.size < 2) return whole;
  return new Map(
    Array.from(found, ([key, event]) => [key, event.flatMap((report) => report.figures).sort(byPlace)] as const),
  );
}

function reportsOf(figures: readonly FigurePlace[], articles: ReadonlyMap<string, CorpusArticle>): readonly Report[] {
  const byPath = new Map<string, FigurePlace[]>();
  for (const place of figures) {
    const own = byPath.get(place.path);
    if (own === undefined) byPath.set(place.path, [place]);
    else own.push(place);
  }
  return Array.from(byPath, ([path, own]): Report => {
    const article = articles.get(path)!;
    return { path, article, figures: own, told: tellingFigures(own, articles) };
  });
}

const isSource = ({ article: { role } }: Report): boolean => role === 'source';

/** That of which most reports tell first, and of two as large the one that comes first. */
function join(reports: readonly Report[]): readonly Report[][] {
  let events: Report[][] = [];
  for (const report of reports) {
    const [first, ...others] = events.filter((event) => event.some((other) => areOfOneEvent(report, other)));
    if (first === undefined) {
      events.push([report]);
      continue;
    }
    first.push(report, ...others.flat());
    if (others.length > 0) events = events.filter((event) => !others.includes(event));
  }
  return events.sort((a, b) => b.length - a.length || (firstOf(a) < firstOf(b) ? -1 : 1));
}

/** The event that a draft may mean whose reports share most names with it, and of two as near the first. */
function meantBy(draft: Report, events: readonly Report[][]): Report[] | undefined {
  const names = (event: readonly Report[]): number =>
    Math.max(...event.map((report) => sharedNames(draft.article, report.article).length));
  const near = events.filter((event) => event.some((report) => areOfOneEvent(draft, report)));
  return near.sort((a, b) => names(b) - names(a))[0];
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
