import { words } from './words';

/** Verbs by which a number is made, or becomes, more or fewer; a thesaurus has them under "increase" and "decrease". */
export const CHANGES = words(
  'double doubled doubles doubling treble trebled tripled triple quadrupled raise raised raises raising lift lifted lifts lifting increase increased increases increasing boost boosted boosts expand expanded extend extended enlarged swelled swollen climbed topped upped reduce reduced reduces lower lowered halve halved trimmed slashed shrank shrunk brought bringing brings revised',
);
