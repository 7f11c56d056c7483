import { CAPITAL, WORD } from '../article/types';
import { QUAKE_MEASURES } from '../english/measures';
import { MONTHS, WEEKDAYS } from '../english/months';
import { daysBetween } from '../facts/dates';
import { isDuration } from '../facts/durations';
import { isPowerCut } from '../facts/powerCuts';
import { AT_VENUE, type Figure } from '../facts/types';
import { firstEndingAfter } from '../text/span';
import type { Interval } from './compare';
import { isOfAffair, isOnlyValue, meetInAffair } from './figuresOfAffairs';
import { areOfOneEvent, isOfFormerEvent } from './formerEvents';
import { areOfOneAffair, areOfOneStory } from './oneAffair';
import { comparePlaces, type PlaceName } from './placeNames';
import { areOfTwoArmies, isOfArms } from './sidesOfArms';
import { areOfTwoSides, isOfOneSide } from './sidesOfWars';
import type { CorpusArticle } from './types';

/** A figure as it is held against another one. */
export interface Compared {
  readonly article: CorpusArticle;
  readonly figure: Figure;
  readonly interval: Interval;
  readonly where: Figure['place'];
  readonly level: 'region' | 'town' | null;
  readonly placeName: PlaceName;
}

/** Whether two figures whose key says too little are of one thing; null where their key says enough. */
export function areOfOneThing(a: Compared, b: Compared): boolean | null {
  if (isOfAffair(a.figure)) return meetInAffair(a, b) && !(isDuration(a.figure.measure!) && areTwo(a, b));
  if (isOfFormerEvent(a.article, a.figure) && isOfFormerEvent(b.article, b.figure)) return areOfOneEvent(a, b);
  if (isOfOneSide(a.figure) && areOfTwoSides(a, b)) return false;
  if (isOfArms(a.figure) && areOfTwoArmies(a, b)) return false;
  if (isAtGates(a.figure)) return areOfOneGate(a, b);
  if (a.article === b.article) return null;
  // Of the quake whose day another article names: if both speak of the same people.
  if (QUAKE_MEASURES.has(a.figure.measure!) && a.figure.asOf !== b.figure.asOf && !areOfOneStory(a.article, b.article))
    return false;
  // A crowd is that of one place, and there are many on a day.
  if (a.figure.measure === 'attendance') return areOfOneCrowd(a, b);
  return isPowerCut(a.figure.measure!) ? areOfOnePlace(a, b) : null;
}

const DAY = 86_400;

/** Whether what lasted did so in two places, or goes on and has been told of on two days. */
function areTwo(a: Compared, b: Compared): boolean {
  if (a.where !== null && b.where !== null && comparePlaces(a.placeName, b.placeName) !== 'same') return true;
  const [x, y] = [a.interval.number, b.interval.number];
  const days = daysBetween(a.article.date, b.article.date) ?? 0;
  return Math.max(x, y) >= DAY && Math.abs(x - y) <= days * DAY;
}

function areOfOneCrowd(a: Compared, b: Compared): boolean {
  if (a.where !== null && b.where !== null) return comparePlaces(a.placeName, b.placeName) === 'same';
  const namesFor = (one: Compared) => (one.where === null ? placesBeside(one) : wordsOf(one.where.text));
  const [here, there] = [namesFor(a), namesFor(b)];
  if (here.length === 0 || there.length === 0) return areOfOneAffair(a.article, b.article);
  return here.some((place) => there.includes(place));
}

/** A crowd that was let in to a match or a concert: how many came is told in reports of other days, too. */
export const isAtGates = ({ measure, scope }: Figure): boolean => measure === 'attendance' && scope === AT_VENUE;

/** So many times as many: of the final, and of a match in the second division. */
const FARTHEST_CROWDS = 4;

/**
 * Whether both crowds came to one thing: on the day and at the place that both articles give, else where the articles
 * tell one story and none has another crowd. Two numbers of one article are of two matches, if nobody disputes them.
 */
function areOfOneGate(a: Compared, b: Compared): boolean {
  if (a.article === b.article) return a.figure.attributedTo !== null && b.figure.attributedTo !== null;
  const dated = namesDay(a) && namesDay(b);
  if (dated && a.figure.asOf !== b.figure.asOf) return false;
  const [x, y] = [a.interval.number, b.interval.number];
  if (Math.max(x, y) > FARTHEST_CROWDS * Math.min(x, y)) return false;
  const placed = a.where !== null && b.where !== null;
  const atOne = placed && comparePlaces(a.placeName, b.placeName) === 'same';
  if (atOne && dated) return true;
  if ((placed && !atOne) || !isOnlyValue(a) || !isOnlyValue(b) || !knowsPlace(a, b) || !knowsPlace(b, a)) return false;
  return areOfOneStory(a.article, b.article);
}

/** Whether an article names the town that the other's crowd came to: a stadium is often left out. */
const knowsPlace = ({ article: { article } }: Compared, { where }: Compared): boolean =>
  where === null || VENUE.test(where.text) || article.text.includes(where.text);

const VENUE = /\b(?:stadium|arena|park|ground|oval|bowl|cent(?:re|er)|dome|coliseum|theat(?:re|er)|lane|road)$/i;

/** Whether its own sentence says on which day: the day of another sentence may be that of the parade. */
function namesDay({ article: { article }, figure }: Compared): boolean {
  const { norms } = article.tokens;
  const { firstToken, endToken } = article.sentences[firstEndingAfter(article.sentences, figure.start)]!;
  for (let at = firstToken; at < endToken; at++) if (WEEKDAYS.has(norms[at]!) || MONTHS.has(norms[at]!)) return true;
  return false;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(' ');

/** The names in its sentence, lists know them or not: "marched through Velmora", "the streets of Velmora". */
function placesBeside({ article, figure }: Compared): readonly string[] {
  const { sentences, tokens } = article.article;
  const sentence = sentences[firstEndingAfter(sentences, figure.start)];
  const names: string[] = [];
  if (sentence === undefined) return names;
  for (let t = sentence.firstToken + 1; t < sentence.endToken; t++) {
    const norm = tokens.norms[t]!;
    const isDay = WEEKDAYS.has(norm) || MONTHS.has(norm);
    if (tokens.kinds[t] === WORD && tokens.flags[t]! & CAPITAL && !isDay) names.push(norm);
  }
  return names;
}

/** Where homes are without power says how many of them are counted, and not only where it happened. */
function areOfOnePlace(a: Compared, b: Compared): boolean {
  const levelsDiffer = a.level !== null && b.level !== null && a.level !== b.level;
  const causesDiffer =
    a.figure.cause !== undefined && b.figure.cause !== undefined && a.figure.cause !== b.figure.cause;
  if (levelsDiffer || causesDiffer) return false;
  if (a.where === null || b.where === null) return a.where === b.where;
  return comparePlaces(a.placeName, b.placeName) === 'same';
}
