import { isEventMeasure, QUAKE_MEASURES } from '../english/measures';
import { nextMeasured } from '../facts/figures';
import type { Figure } from '../facts/types';
import { LEAD } from './lead';
import { nextDay, nightEdgeOf } from './nightEdges';
import { isState } from './oneEvent';
import { ofArticle } from './perArticle';
import { skeletonOf } from './placeNames';
import type { CorpusArticle } from './types';

/**
 * The days on which something befell people, as the sources name them, by place. An article that only says when it was
 * told ("eleven were killed, the police said on Thursday") counts the event that others date, if there is one and no
 * more of it at its place in the days before.
 */
export interface EventDays {
  /** The event's day; null where nobody names it, or several could be meant. */
  dayOf(article: CorpusArticle, figure: Figure): string | null;
}

/** A follow-up that no longer names the day comes within this many days. */
const FOLLOWED_FOR = 4;
const DAY = 86_400_000;

const OF_VOTES: ReadonlySet<string> = new Set(['share of the vote', 'turnout']);
/** Votes that are held within days of each other are one, wherever an article says that it was. */
const A_VOTE = '(a vote)';
/** Told of on its day or later, and by some as if it were of the day on which they went to its ruins: of the first day. */
const A_QUAKE = '(a quake)';

interface DatedEvent {
  readonly place: string;
  readonly day: string;
  readonly cause: string | null;
  /** In the small hours of that day, in a town: what others may date by the evening before. */
  readonly early: boolean;
  /** Whether the sentence names the place; else it is one that the article begins with. */
  readonly named: boolean;
}

/** Place → day → causes. */
type ByPlace = Map<string, Map<string, Set<string | null>>>;

interface Events {
  readonly all: ByPlace;
  readonly early: ByPlace;
}

export function eventDaysOf(articles: Iterable<CorpusArticle>): EventDays {
  let events: Events | null = null;
  const read = (): Events => {
    events ??= gather(articles);
    return events;
  };
  return {
    dayOf(article, figure) {
      if (isFollowUp(figure)) return dayFrom(read().all, article, figure);
      return isLate(article, figure) ? morningAfter(read().early, article, figure) : null;
    },
  };
}

function gather(articles: Iterable<CorpusArticle>): Events {
  const [all, early]: [ByPlace, ByPlace] = [new Map(), new Map()];
  for (const article of articles) {
    if (article.role !== 'source') continue;
    for (const event of datedEvents(article)) {
      if (event.named) add(all, event);
      if (event.early) add(early, event);
    }
  }
  return { all, early };
}

function add(events: ByPlace, { place, day, cause }: DatedEvent): void {
  const days = events.get(place) ?? new Map<string, Set<string | null>>();
  events.set(place, days);
  const causes = days.get(day) ?? new Set<string | null>();
  days.set(day, causes.add(cause));
}

function isLate(article: CorpusArticle, { measure, asOf, ofReport }: Figure): boolean {
  if (measure === null || asOf?.length !== 10 || ofReport || !isEventMeasure(measure)) return false;
  return nightEdgeOf(article, asOf) === 'late';
}

/** "Late on Thursday": the Friday on which others have it "in the early hours"; null where nobody has. */
function morningAfter(early: ByPlace, article: CorpusArticle, figure: Figure): string | null {
  const day = nextDay(figure.asOf!);
  const isThere = placesOf(article, figure).some((place) => {
    const causes = early.get(place)?.get(day);
    return causes !== undefined && fits(causes, figure.cause);
  });
  return isThere ? day : null;
}

const datedEvents = ofArticle(eventsIn);

function eventsIn(article: CorpusArticle): readonly DatedEvent[] {
  const { figures } = article.facts;
  const found: DatedEvent[] = [];
  for (let i = nextMeasured(figures, 0); i < figures.length; i = nextMeasured(figures, i + 1))
    addEvent(article, figures[i]!, found);
  return found;
}

function addEvent(article: CorpusArticle, figure: Figure, found: DatedEvent[]): void {
  const { place, asOf, cause = null, measure, scope, ofReport } = figure;
  if (measure === null || asOf?.length !== 10 || ofReport) return;
  if (OF_VOTES.has(measure)) found.push({ place: A_VOTE, day: asOf, cause: null, early: false, named: true });
  else if (QUAKE_MEASURES.has(measure) && scope === null)
    found.push({ place: A_QUAKE, day: asOf, cause: null, early: false, named: true });
  else if (isEventMeasure(measure)) {
    const early = nightEdgeOf(article, asOf) === 'early';
    const event = { day: asOf, cause, named: place !== null };
    if (place !== null)
      found.push({ ...event, place: skeletonOf(place.text), early: early && !isState(article, place) });
    else if (early) for (const lead of placesOf(article, figure)) found.push({ ...event, place: lead, early });
  }
}

function isFollowUp({ measure, asOf, ofReport }: Figure): boolean {
  if (measure !== null && QUAKE_MEASURES.has(measure)) return asOf?.length === 10;
  if (ofReport !== true || measure === null || asOf?.length !== 10) return false;
  return isEventMeasure(measure) || OF_VOTES.has(measure);
}

function dayFrom(events: ByPlace, article: CorpusArticle, figure: Figure): string | null {
  const told = Date.parse(figure.asOf!);
  const places = placesOf(article, figure);
  const days = new Set<string>();
  const quake = QUAKE_MEASURES.has(figure.measure!);
  for (let back = 0; back <= FOLLOWED_FOR; back++) {
    const day = new Date(told - back * DAY).toISOString().slice(0, 10);
    for (const place of places) {
      const causes = events.get(place)?.get(day);
      if (causes === undefined || !fits(causes, figure.cause)) continue;
      // Something happened on the day itself: that may be what is told.
      if (back === 0 && !quake) return null;
      if (quake) days.clear();
      days.add(day);
    }
  }
  return days.size === 1 ? [...days][0]! : null;
}

function fits(causes: ReadonlySet<string | null>, cause: string | undefined): boolean {
  return cause === undefined || causes.has(cause) || (causes.size === 1 && causes.has(null));
}

/** The place that the figure has; without one, the places that its article begins with. Whole states are too wide. */
function placesOf(article: CorpusArticle, { place, measure }: Figure): readonly string[] {
  if (OF_VOTES.has(measure!)) return [A_VOTE];
  if (QUAKE_MEASURES.has(measure!)) return [A_QUAKE];
  const { facts } = article;
  const kindOf = (referent: number | null) => (referent === null ? null : facts.referents[referent]?.kind);
  if (place !== null && kindOf(place.referent) !== 'state') return [skeletonOf(place.text)];
  const end = article.article.bodyStart + LEAD;
  const names = facts.mentions.filter(({ kind, form, start }) => kind === 'place' && form === 'full' && start < end);
  const written = names.map((mention) => article.article.text.slice(mention.start, mention.end));
  // A town that is no mention, since no list has it, may still be where the dead of the first paragraph were.
  for (const { place: other } of facts.figures)
    if (other !== null && other.start < end && kindOf(other.referent) !== 'state') written.push(other.text);
  return [...new Set(written.map(skeletonOf))];
}
