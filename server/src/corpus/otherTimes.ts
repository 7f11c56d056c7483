import { dayOf } from '../facts/dates';
import { comingElsewhere } from './comingDates';
import { momentsApart } from './momentsApart';
import { yearsElsewhere } from './originYears';
import { perArticle } from './perArticle';
import type { CorpusSnapshot } from './snapshot';
import { hoursElsewhere } from './soleHours';
import type { SourceIndex } from './sourceIndex';
import {
  areOfOneHappening,
  isSettledIn,
  likeEventsOf,
  type OtherTime,
  type PlacedEvent,
  placedEventsOf,
} from './timedEvents';
import type { CorpusArticle } from './types';

/** A happening of an article, and the other times that other articles give it. */
export interface TimeElsewhere {
  readonly own: PlacedEvent;
  readonly others: readonly OtherTime[];
}

/** What a source says happened, or will, at another time than another source has it. In the order of the text. */
export function otherTimesOf(article: CorpusArticle, corpus: CorpusSnapshot): readonly TimeElsewhere[] {
  if (article.role !== 'source' || article.copyOf !== null) return NONE;
  return found(article, corpus.evidence.index());
}

const NONE: readonly TimeElsewhere[] = [];

const found = perArticle(readOtherTimes);

function readOtherTimes(article: CorpusArticle, index: SourceIndex): readonly TimeElsewhere[] {
  const byMoment = new Map<number, TimeElsewhere>();
  for (const one of timesElsewhere(article, index)) {
    const { first } = one.own.event.moment;
    const known = byMoment.get(first);
    byMoment.set(
      first,
      known === undefined ? one : { own: known.own, others: onceEach([...known.others, ...one.others]) },
    );
  }
  // What is told already is told once.
  for (const { own, other } of [
    ...hoursElsewhere(article, index),
    ...yearsElsewhere(article, index),
    ...comingElsewhere(article, index),
  ]) {
    const { first } = own.event.moment;
    const known = byMoment.get(first);
    if (known?.others.some(({ other: { source } }) => source === other.other.source) === true) continue;
    byMoment.set(first, { own: known?.own ?? own, others: [...(known?.others ?? []), other] });
  }
  return [...byMoment.values()].sort((a, b) => a.own.event.moment.first - b.own.event.moment.first);
}

/** One verb may be of two classes ("a crash", "an impact"): a time is told once. */
function onceEach(others: readonly OtherTime[]): readonly OtherTime[] {
  const seen = new Set<string>();
  return others.filter(({ other: { source, event } }) => {
    const key = `${event.moment.first} ${source.path}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** In Thursday's paper "dated Friday", in Monday's "dated Tuesday": each issue of a series has its own. */
function areOfEachIssue(a: PlacedEvent, b: PlacedEvent): boolean {
  const [x, y] = [dayOf(a.source.date ?? ''), dayOf(b.source.date ?? '')];
  if (a.event.moment.bareWeekday || b.event.moment.bareWeekday) return false;
  if (x === null || y === null || x === y || a.event.day === null || b.event.day === null) return false;
  const ahead = a.event.day - x;
  return ahead > 0 && ahead === b.event.day - y;
}

function timesElsewhere(article: CorpusArticle, index: SourceIndex): readonly TimeElsewhere[] {
  return placedEventsOf(article).flatMap((own) => {
    const others = likeEventsOf(own, index).flatMap((other): readonly OtherTime[] => {
      if (areOfEachIssue(own, other)) return [];
      const parting = momentsApart(own.event, other.event);
      if (parting === null || !areOfOneHappening(own, other)) return [];
      // Who has both times tells of two happenings.
      return isSettledIn(article, other, parting) || isSettledIn(other.source, own, parting)
        ? []
        : [{ other, parting }];
    });
    return others.length === 0 ? [] : [{ own, others: onceEach(others) }];
  });
}
