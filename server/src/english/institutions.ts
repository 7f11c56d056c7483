import { words } from './words';

/* Common nouns for bodies that people work for and head. Those that names end in are in `organisationWords.ts`. */

/** What is said of a body without its name, and may be any. */
export const INSTITUTIONS = words(
  'company firm group agency operator organisation organization institute charity body site plant factory works mine yard hospital club port airport airline bank museum theatre theater school college university trust union railway carrier maker manufacturer builder utility foundation laboratory',
);
/** What belongs to a state, a church or an alliance, and may be part of a larger one. */
export const AUTHORITIES = words(
  'agency authority board service services commission committee council inspectorate ministry federation association police brigade bureau inquiry mission delegation',
);
/** Bodies that have people to speak for them; who speaks for a small group often leads it. */
export const WITH_SPEAKERS = words(
  'authority agency ministry department police board service commission company airline council bank railway operator hospital prosecutor court army navy government airport institute organisation organization group',
);
