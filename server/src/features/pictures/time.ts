import { withoutCopies } from '../../corpus/annotatorFolders';
import { nameOfArticle } from '../../corpus/articleName';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { FigureClaim } from '../../corpus/types';
import { readableDate } from '../../text/isoDate';
import { plural } from '../../text/plural';
import { byDate, type Place } from '../things';
import { byName, capitalised, headlineOf } from '../views/items';
import type { TimeMark, TimePicture } from './types';

/** The lane of what the figures count: blasts, strikes, and when they were. */
export const EVENTS = 'What is counted';
const DRAFTS = 'Drafts';

/** What was published when, a lane an outlet, with the days of the events that the figures count above them. */
export function timePicture(corpus: CorpusSnapshot): TimePicture<Place> {
  const places: Place[] = [];
  const placed = (place: Place): number => places.push(place) - 1;
  const marks: TimeMark[] = [];
  const undated: { at: number; lane: string; label: string }[] = [];
  for (const claim of corpus.claims.values()) {
    const event = eventOf(corpus, claim);
    if (event)
      marks.push({
        at: placed(event.place),
        lane: EVENTS,
        date: event.date,
        what: 'event',
        label: capitalised(claim.title),
      });
  }
  for (const article of [...withoutCopies(corpus.articles).values()].sort(byDate)) {
    const draft = article.role === 'draft';
    const lane = draft ? DRAFTS : article.outletKnown ? nameOfArticle(article) : 'Outlet not known';
    const start = article.article.bodyStart;
    const at = placed({ path: article.path, start, end: start });
    const label = headlineOf(article);
    if (article.date === null || article.date.length < 10) undated.push({ at, lane, label });
    else marks.push({ at, lane, date: article.date.slice(0, 10), what: draft ? 'draft' : 'article', label });
  }
  const used = new Set(marks.map(({ lane }) => lane));
  const outlets = [...used].filter((lane) => lane !== EVENTS && lane !== DRAFTS).sort(byName);
  const dates = marks.map(({ date }) => date).sort();
  const dated = marks.filter(({ what }) => what === 'article').length;
  const written = marks.filter(({ what }) => what === 'draft').length;
  const events = marks.length - dated - written;
  const counted = [plural(dated, 'article'), ...(written > 0 ? [plural(written, 'draft')] : [])].join(', ');
  return {
    kind: 'time',
    title: 'Time line',
    summary:
      dates.length === 0
        ? 'No article has a date.'
        : `${counted} and ${plural(events, 'counted event')}, from ${readableDate(dates[0]!)} to ${readableDate(dates.at(-1)!)}${undated.length > 0 ? `; ${undated.length} without a date` : ''}.`,
    lanes: [...(used.has(EVENTS) ? [EVENTS] : []), ...outlets, ...(used.has(DRAFTS) ? [DRAFTS] : [])],
    marks: marks.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.at - b.at)),
    undated,
    places,
  };
}

/** The earliest day that the figures of a growing count name: what happened is before what was counted later. */
function eventOf(corpus: CorpusSnapshot, claim: FigureClaim): { readonly date: string; readonly place: Place } | null {
  let first: { readonly date: string; readonly place: Place } | null = null;
  for (const { path, figure } of claim.figures) {
    const found = corpus.articles.get(path)?.facts.figures[figure];
    if (!found?.grows || found.asOf === null || !/^\d{4}-\d{2}-\d{2}$/.test(found.asOf)) continue;
    if (first === null || found.asOf < first.date) {
      first = { date: found.asOf, place: { path, start: found.start, end: found.end } };
    }
  }
  return first;
}
