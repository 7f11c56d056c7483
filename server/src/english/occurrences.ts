import { words } from './words';

/** What happens to people once, on a day: a second one is told apart by its time ("the January strike"). In the singular. */
export const OCCURRENCES = words(
  'accident ambush assault attack avalanche blast blaze bombardment bombing collapse collision crash cyclone derailment disaster earthquake epidemic eruption explosion famine fire flood flooding hurricane incident incursion landslide massacre mudslide offensive outbreak quake raid riot rampage shelling shipwreck skirmish shooting siege sinking stabbing stampede storm strike airstrike tornado tsunami typhoon war wildfire',
);

/** What people do to people goes by many names. */
export const ATTACKS = words(
  'strike airstrike attack assault raid shelling bombardment bombing blast explosion ambush incursion offensive massacre shooting rampage siege war',
);

/** They may be called so whatever they were. */
export const ANY_OCCURRENCE = words('incident disaster accident');
