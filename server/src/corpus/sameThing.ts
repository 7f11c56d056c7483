import { isPowerCut } from '../facts/powerCuts';
import type { Figure } from '../facts/types';
import { isOfAffair, meetInAffair } from './affairsOfFigures';
import type { Interval } from './compare';
import { areOfOneEvent, isOfFormerEvent } from './formerEvents';
import { comparePlaces, type PlaceName } from './placeNames';
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
  if (isOfAffair(a.figure)) return meetInAffair(a, b);
  if (isOfFormerEvent(a.article, a.figure) && isOfFormerEvent(b.article, b.figure)) return areOfOneEvent(a, b);
  return isPowerCut(a.figure.measure!) && a.article !== b.article ? areOfOnePlace(a, b) : null;
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
