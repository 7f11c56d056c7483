import { DEAD_OF_PLACE } from './deadOfPlaces';
import { isDistance } from './distances';
import { isDuration } from './durations';
import { LOWEST_AGE } from './eligibleAges';
import { isSize } from './sizes';
import { isTenure } from './tenures';

/**
 * What is told in passing of the one event of a story or its place: how long it lasted, how far off it was. Whose it is
 * the words seldom say; only articles on one affair are held against each other.
 */
export function isOfStory(measure: string): boolean {
  return (
    isDuration(measure) ||
    isDistance(measure) ||
    isSize(measure) ||
    isTenure(measure) ||
    measure === LOWEST_AGE ||
    measure === DEAD_OF_PLACE
  );
}
