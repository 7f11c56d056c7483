import type { OpenName } from './types';

/** The same for names that are open between the same people: what is told of one is told of all. */
export const openNameKey = (bearers: OpenName['bearers']): string =>
  bearers
    .map(({ id }) => id)
    .sort()
    .join(' ');
