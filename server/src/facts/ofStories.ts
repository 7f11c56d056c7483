import { isDistance } from './distances';
import { isDuration } from './durations';
import { isSize } from './sizes';

/**
 * What is told in passing of the one event of a story or its place: how long it lasted, how far off it was. Whose it is
 * the words do not say; only articles on one affair are held against each other.
 */
export function isOfStory(measure: string): boolean {
  return isDuration(measure) || isDistance(measure) || isSize(measure);
}
