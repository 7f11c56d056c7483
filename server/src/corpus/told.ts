import { mayBeOneCause } from '../english/figureWords';
import { CASUALTY_MEASURES, FIXED_MEASURES, isOfSomeEvent } from '../english/measures';
import type { Figure } from '../facts/types';
import { fold } from '../text/fold';
import { firstEndingAfter } from '../text/span';
import { type Interval, measuredInterval } from './compare';
import { isOfAffair } from './figuresOfAffairs';
import { inLead } from './lead';
import { areOfOneAffair } from './oneAffair';
import { isState, mayBeOfOneEvent } from './oneEvent';
import { comparePlaces, levelOf, NO_PLACE_NAME, type PlaceName, readPlaceName } from './placeNames';
import { areOfOneThing } from './sameThing';
import type { CorpusArticle, FigurePlace } from './types';

/** A figure as its article tells it. */
export interface Told {
  readonly place: FigurePlace;
  readonly article: CorpusArticle;
  readonly figure: Figure;
  readonly interval: Interval;
  /** Equal for figures of one value. */
  readonly value: string;
  /** The place, level and authority that the article gives for this number, here or elsewhere. */
  readonly where: Figure['place'];
  readonly level: 'region' | 'town' | null;
  readonly by: Figure['attributedTo'];
  /** The name of `where`. */
  readonly placeName: PlaceName;
}

/** Figures of one claim in one article beyond this many values are a table, not a statement. */
const MOST_VALUES = 12;

/** The figures of a claim that are compared: repetitions within an article count once. */
export function tellingFigures(
  places: readonly FigurePlace[],
  articles: ReadonlyMap<string, CorpusArticle>,
): readonly Told[] {
  const told: Told[] = [];
  const byArticle = new Map<string, Told[]>();
  const seen = new Set<string>();
  for (const place of places) {
    const article = articles.get(place.path);
    const figure = article?.facts.figures[place.figure];
    if (article === undefined || figure === undefined || figure.measure === null) continue;
    const interval = measuredInterval(figure);
    if (interval === null) continue;
    const by = figure.attributedTo;
    const same = `${place.path}|${interval.low}|${interval.high}|${by === null ? '' : fold(by.text)}`;
    const own = byArticle.get(place.path) ?? [];
    if (seen.has(same) || own.length >= MOST_VALUES) continue;
    seen.add(same);
    // How far apart two ages may lie is a question of the articles' days.
    const day = figure.measure === 'age' ? article.date : '';
    const value = `${day}|${interval.low}|${interval.high}|${interval.number}|${interval.open}|${interval.stretched}|${figure.unit}|${figure.dimension}`;
    const one: Told = {
      place,
      article,
      figure,
      interval,
      value,
      where: null,
      level: null,
      by,
      placeName: NO_PLACE_NAME,
    };
    own.push(one);
    byArticle.set(place.path, own);
    told.push(one);
  }
  return told.map((one) => withNeighbours(one, byArticle.get(one.place.path)!));
}

/**
 * A headline or a repetition leaves out what the article says of the same number elsewhere: its place, whether that is
 * a town or a province, and on whose word it stands.
 */
function withNeighbours(one: Told, own: readonly Told[]): Told {
  const same = own.filter((other) => other.interval.number === one.interval.number);
  const where = one.figure.place ?? same.find((other) => other.figure.place !== null)?.figure.place ?? null;
  const levels = [one, ...same].map(levelOf).filter((level) => level !== null);
  const by = one.by ?? same.find((other) => other.figure.attributedTo !== null)?.figure.attributedTo ?? null;
  const placeName = where === null ? NO_PLACE_NAME : readPlaceName(where.text);
  const { interval, value } = same.find((other) => isHedgedOf(one, other)) ?? one;
  return { ...one, interval, value, where, level: levels[0] ?? null, by, placeName };
}

/** "One dead in quake" above "killed at least one person": the headline has no room for the hedge. */
function isHedgedOf(one: Told, other: Told): boolean {
  const { blocks } = one.article.article;
  const kind = blocks[firstEndingAfter(blocks, one.figure.start)]?.kind;
  return kind === 'headline' && one.figure.modifier === 'exact' && (other.interval.open || other.interval.stretched);
}

/**
 * Two counts of events are of one event only if their places fit: the same name, or each article speaks of the other's
 * place too (the village here, the town near it there). A figure without a place fits every other that may be of its event;
 * of one claim both are, since the reports of its event hold together (`joined`).
 */
export function samePlace(a: Told, b: Told, joined = false): boolean {
  const left = a.where;
  const right = b.where;
  if (FIXED_MEASURES.has(a.figure.measure!) && !isOfAffair(a.figure)) return true;
  const known = areOfOneThing(a, b);
  if (known !== null) return known;
  const [cause, other] = [a.figure.cause, b.figure.cause];
  const causes = cause !== undefined && other !== undefined && !mayBeOneCause(cause, other);
  const across = a.article.path !== b.article.path;
  const apart = across ? !areOfOneBlaze(a, b) : a.figure.attributedTo === null || b.figure.attributedTo === null;
  if (causes && apart) return false;
  // One ship, one event.
  if (CASUALTY_MEASURES.has(a.figure.measure!) && a.figure.of !== null && b.figure.of !== null) return true;
  if (!across) return true;
  if (left === null || right === null) return joined || !isOfSomeEvent(a.figure.measure!) || mayBeOfOneEvent(a, b);
  const places = comparePlaces(a.placeName, b.placeName);
  // "Killed in Syria" tells in which state it was: an event in northern Syria may well be meant. Gaza is no such frame.
  if (places === 'part') return isState(a.article, left) || isState(b.article, right);
  if (places === 'same') return !levelsDiffer(a, b);
  // A province that both leads name says little: one dead and eighteen are of two raids in it.
  if (isFarOff(a.interval, b.interval)) return false;
  return inLead(b.article, left.text) || inLead(a.article, right.text);
}

/** What sets a place on fire: one outlet counts the dead of the strike, another those of the fire. */
const SETS_ON_FIRE: ReadonlySet<string> = new Set(['air strike', 'shelling', 'blast', 'crash']);

/** Whether one count is of a fire and the other of what set it, in two articles on one affair. */
function areOfOneBlaze(a: Told, b: Told): boolean {
  const [x, y] = [a.figure.cause, b.figure.cause];
  const set = x === 'fire' ? y : y === 'fire' ? x : undefined;
  return set !== undefined && SETS_ON_FIRE.has(set) && areOfOneAffair(a.article, b.article);
}

function isFarOff(a: Interval, b: Interval): boolean {
  return Math.max(a.number, b.number) > 8 * Math.min(a.number, b.number);
}

/** One speaks of the province, the other of the town of the same name; a bare name may be either. */
function levelsDiffer(a: Told, b: Told): boolean {
  return a.level !== null && b.level !== null && a.level !== b.level;
}
