import { daysBetween } from '../facts/dates';
import { areDisjoint } from '../text/sets';
import { A_DAY, A_MONTH, A_YEAR } from './amountsOfTime';
import { LIFETIME } from './lengthForms';
import { type Length, lengthsOf } from './lengths';
import { nearOneAffair } from './oneAffair';
import { perArticle } from './perArticle';
import type { CorpusSnapshot } from './snapshot';
import type { SourceIndex } from './sourceIndex';
import type { CorpusArticle } from './types';

/** How long something lasted by an article, and by others. */
export interface LengthElsewhere {
  readonly own: Length;
  readonly others: readonly Length[];
}

/** What lasted so long in a source, and otherwise in others on its affair. In the order of the text. */
export function otherLengthsOf(article: CorpusArticle, corpus: CorpusSnapshot): readonly LengthElsewhere[] {
  if (article.role !== 'source' || article.copyOf !== null) return NONE;
  return found(article, corpus.evidence.index());
}

const NONE: readonly LengthElsewhere[] = [];

const found = perArticle(readOtherLengths);

function readOtherLengths(article: CorpusArticle, index: SourceIndex): readonly LengthElsewhere[] {
  const beside = nearOneAffair(article, index);
  if (beside.length === 0) return NONE;
  return lengthsOf(article).flatMap((own) => {
    if (!own.tells || !isSole(own)) return [];
    const others = beside.flatMap((source) => {
      const other = lengthsOf(source).find((one) => one.tells && areOfOneThing(own, one) && isSole(one));
      return other !== undefined && arePart(own, other) ? [other] : [];
    });
    return others.length === 0 ? [] : [{ own, others }];
  });
}

const scaleOf = ({ low }: Length): number => (low < A_DAY ? 0 : low < A_YEAR ? 1 : 2);

/** So many times as long is another thing. */
const MOST_TIMES = 4;

function areOfOneThing(a: Length, b: Length): boolean {
  if (a.which !== b.which || a.ahead !== b.ahead || areDisjoint(a.names, b.names)) return false;
  if (areDisjoint(a.around, b.around)) return false;
  if (Math.max(a.high, b.high) > MOST_TIMES * Math.min(a.low, b.low)) return false;
  const shared = [...a.topics].filter((topic) => b.topics.has(topic));
  if (shared.length > 0) {
    // Of terms of years there are many, but for those of what holds by a paper and of what is built.
    const isLong = scaleOf(a) === 2 || scaleOf(b) === 2;
    return !isLong || shared.some((topic) => OF_YEARS.has(topic));
  }
  // "Six minutes were enough": the only hours or minutes, or days, of either article are those of what both are about.
  if (!a.isOfAll && !b.isOfAll) return false;
  return scaleOf(a) === scaleOf(b) && isOnlyOne(a) && isOnlyOne(b);
}

const OF_YEARS: ReadonlySet<string> = new Set([LIFETIME, 'lasting contract', 'lasting warranty', 'lasting ban']);

const meet = (a: Length, b: Length): boolean => a.low <= b.high + slackOf(a, b) && b.low <= a.high + slackOf(a, b);

/** Of the coarser unit: 36 hours are two days to some. */
const SLACK = 0.5;
/** Of what is told in one unit. */
const SMALL = 0.1;

function slackOf(a: Length, b: Length): number {
  if (a.unit !== b.unit) return SLACK * Math.max(a.unit, b.unit) * (Math.max(a.unit, b.unit) >= A_MONTH ? 1 / 3 : 1);
  return SMALL * Math.min(a.low, b.low);
}

/** Whether the article gives all such things this length. */
function isSole(one: Length): boolean {
  return lengthsOf(one.source).every(
    (other) => !other.tells || areDisjointTopics(one, other) || scaleOf(one) !== scaleOf(other) || meet(one, other),
  );
}

const areDisjointTopics = (a: Length, b: Length): boolean => [...a.topics].every((topic) => !b.topics.has(topic));

/** Whether the article has no other hours and minutes, or no other days and weeks. */
function isOnlyOne(one: Length): boolean {
  const scale = scaleOf(one);
  if (scale > 1) return false;
  return lengthsOf(one.source).every((other) => other.isBetween || scaleOf(other) !== scale || meet(one, other));
}

/** Whether they cannot both be right, and neither article has the other's length as well. */
function arePart(a: Length, b: Length): boolean {
  if (meet(a, b)) return false;
  // What goes on is longer the day after.
  const days = daysBetween(a.source.date, b.source.date);
  if ((a.goesOn || b.goesOn) && days !== 0) return false;
  return !has(a.source, b) && !has(b.source, a);
}

/** "Two hours later" is no length of this, unless it is the very same. */
const has = (source: CorpusArticle, one: Length): boolean =>
  lengthsOf(source).some((other) =>
    other.isBetween ? one.low <= other.high && other.low <= one.high : meet(one, other),
  );
