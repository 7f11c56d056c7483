import { kindAt } from '../article/blockKinds';
import { words } from '../english/words';
import { daysBetween } from '../facts/dates';
import { BY_WHO_COUNTS, type Figure, LATE_DEATHS, ONE_OF_SEVERAL, WITH_ATTACKER } from '../facts/types';
import { opposesTheOfficial } from './authorities';
import { areApart } from './compare';
import { LEAD } from './lead';
import { onOneAffair, onOneAffairByThird } from './oneAffair';
import { partOfToll } from './partsOfTolls';
import { ofArticle } from './perArticle';
import { comparePlaces, readPlaceName } from './placeNames';
import type { IndexedFigure, SourceIndex } from './sourceIndex';
import type { CorpusArticle } from './types';

/** How many an article counts of those whom its event befell. */
interface Toll extends IndexedFigure {
  readonly measure: string;
  /** "soldiers"; '' where all are meant. */
  readonly group: string;
}

const OF_EVENTS = words('killed wounded missing captured');

/**
 * By figure of the article, the tolls that others on its affair give for the same otherwise, whatever day or place they
 * name for it: "eleven soldiers were killed on Friday", and a day later "the coffins of fourteen soldiers".
 */
export function otherTollsOf(
  article: CorpusArticle,
  index: SourceIndex,
): ReadonlyMap<number, readonly IndexedFigure[]> {
  const found = new Map<number, readonly IndexedFigure[]>();
  const own = tollsOf(article);
  if (own.length === 0) return found;
  const beside = onOneAffairByThird(article, index);
  for (const toll of own) {
    const others = beside.flatMap((source) => tollsOf(source).filter((other) => tollsPart(toll, other)));
    if (others.length > 0) found.set(toll.figure, others);
  }
  return found;
}

/** Whose tolls are compared with each other's because this article is on an affair with both. */
export function tollsHeldTogether(article: CorpusArticle, index: SourceIndex): readonly CorpusArticle[] {
  const near = onOneAffair(article, index);
  const part = (a: CorpusArticle, b: CorpusArticle): boolean =>
    tollsOf(a).some((toll) => tollsOf(b).some((other) => tollsPart(toll, other)));
  return near.filter((a) => near.some((b) => a !== b && a.date === b.date && part(a, b)));
}

/** Of each measure and group the one number that the article gives; none where it gives two. */
const tollsOf = ofArticle(findTolls);

/** A part of the dead wherever it is named. */
const PARTS: ReadonlySet<string> = new Set([
  ...words('children women men'),
  ONE_OF_SEVERAL,
  LATE_DEATHS,
  WITH_ATTACKER,
  BY_WHO_COUNTS,
]);

function findTolls(source: CorpusArticle): readonly Toll[] {
  const { article, facts } = source;
  const found = new Map<string, Toll | null>();
  facts.figures.forEach((figure, at) => {
    const { measure, scope, start } = figure;
    if (measure === null || !OF_EVENTS.has(measure) || !isOfNow(source, figure)) return;
    const group = scope ?? '';
    if (group.includes(',') || PARTS.has(group) || WHOLE.test(group)) return;
    if (partOfToll(source, figure) !== null) return;
    const key = `${measure}|${group}`;
    const before = found.get(key);
    if (before !== undefined) {
      if (before !== null && areApart(figureOf(before), figure)) found.set(key, null);
      return;
    }
    if (kindAt(article, start) !== 'paragraph') return;
    const isOfAll = start < article.bodyStart + LEAD || measure === 'captured';
    found.set(key, isOfAll ? { source, figure: at, measure, group } : null);
  });
  return [...found.values()].filter((toll) => toll !== null);
}

const WHOLE = /^(?:since |in the |this |last |past |previous |every |each |nationwide|in an |others)|among them$/;
/** In days: what lies further back is another event. */
const OF_LATE = 4;

/** Told of these days, and by itself. */
function isOfNow({ date }: CorpusArticle, { min, converts, denied, asOf }: Figure): boolean {
  if (min === null || min < 2 || converts !== null || denied) return false;
  if (asOf === null) return true;
  const days = asOf.length === 10 ? daysBetween(asOf, date) : null;
  return days !== null && days <= OF_LATE;
}

const figureOf = ({ source, figure }: IndexedFigure): Figure => source.facts.figures[figure]!;

/** So many times as many are of more than one event. */
const MOST_TIMES = 2;
/** In days: one has the day of the event, the other that on which it was told, or on which the bodies came home. */
const MOST_DAYS = 2;

function tollsPart(a: Toll, b: Toll): boolean {
  if (a.measure !== b.measure || a.group !== b.group) return false;
  const [own, theirs] = [figureOf(a), figureOf(b)];
  if (!areApart(own, theirs)) return false;
  if (Math.max(own.min!, theirs.min!) > MOST_TIMES * Math.min(own.min!, theirs.min!)) return false;
  if (own.cause !== theirs.cause && (bothSay(own.cause, theirs.cause) || areOnTwoDays(own, theirs))) return false;
  if (opposesTheOfficial(own.attributedTo) !== opposesTheOfficial(theirs.attributedTo)) return false;
  if (own.asOf !== null && theirs.asOf !== null && (daysBetween(own.asOf, theirs.asOf) ?? 0) > MOST_DAYS) return false;
  return !grew(a, b) && placesFit(a, b) && !has(a.source, theirs) && !has(b.source, own);
}

const bothSay = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined;

/** Each names a day for it: "a mine on Wednesday", "a raid on Thursday". */
function areOnTwoDays(a: Figure, b: Figure): boolean {
  return a.asOf !== null && b.asOf !== null && a.asOf !== b.asOf && !a.ofReport && !b.ofReport;
}

/** The dead become more, and of the missing some are found. */
function grew(a: Toll, b: Toll): boolean {
  const [x, y] = [a.source.date!, b.source.date!];
  return x !== y && (a.measure === 'missing' || x < y === figureOf(a).min! < figureOf(b).min!);
}

function placesFit(a: Toll, b: Toll): boolean {
  const [own, theirs] = [figureOf(a).place, figureOf(b).place];
  if (own === null || theirs === null) return true;
  if (comparePlaces(readPlaceName(own.text), readPlaceName(theirs.text)) !== 'other') return true;
  return a.source.article.text.includes(theirs.text) && b.source.article.text.includes(own.text);
}

/** Whether the article has the other's number as well, of whomever. */
function has({ facts }: CorpusArticle, { min }: Figure): boolean {
  return facts.figures.some((one) => one.min === min && (one.dimension === 'count' || one.dimension === 'number'));
}
