import type { Figure } from '../../facts/types';

/** "Two days after the dam broke" is counted to the day on which the draft is written. */
const FROM_NOW = /^\s(?:after|later|ago|earlier|before)\b/;

/**
 * What can be looked up: not the other half of a conversion, an age (a person's), "a day", "thousands", nor a bare small
 * number that counts nothing.
 */
export function isCheckable(figure: Figure, text: string): boolean {
  const { converts, dimension, min, max, measure, end } = figure;
  if (converts !== null || dimension === 'age' || dimension === 'share' || dimension === 'ordinal') return false;
  if (min === null || max === null) return false;
  if (dimension.startsWith('duration') && (min < 2 || FROM_NOW.test(text.slice(end, end + 10)))) return false;
  return measure !== null || dimension !== 'number' || min >= 100;
}
