import { words } from './words';

/** What happens to people once, on a day: a second one is told apart by its time ("the January strike"). In the singular. */
export const OCCURRENCES = words(
  'accident ambush assault attack avalanche blast blaze bombardment bombing collapse collision crash cyclone derailment disaster earthquake epidemic eruption explosion famine fire flood flooding hurricane incident incursion landslide massacre mudslide offensive outbreak quake raid riot rampage shelling shipwreck shooting siege sinking stabbing stampede storm strike airstrike tornado tsunami typhoon war wildfire',
);
