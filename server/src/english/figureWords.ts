import { words } from './words';

/** Kinds of events, by the words that name them. "attack" says too little to tell two events apart. */
export const CAUSES: ReadonlyMap<string, string> = new Map(
  [
    ['air strike', 'airstrike airstrikes raid raids warplanes warplane bombardment jets'],
    ['shelling', 'rocket rockets shell shells shelling mortar mortars artillery'],
    ['blast', 'bomb bombs bomber blast blasts explosion explosions suicide bombing bombings detonated'],
    ['gas', 'gas chlorine sarin chemical'],
    ['shooting', 'shooting gunman gunmen gunfire shootings'],
    ['clashes', 'clashes fighting battle battles clash'],
    ['earthquake', 'earthquake quake tremor aftershock'],
    ['storm', 'storm hurricane cyclone typhoon tornado'],
    ['flood', 'flood floods flooding landslide mudslide dam'],
    ['fire', 'fire blaze wildfire wildfires'],
    ['crash', 'crash collision derailment derailed crashed collided'],
    ['sinking', 'sank sinking capsized shipwreck'],
    ['disease', 'virus outbreak epidemic cholera ebola measles covid'],
  ].flatMap(([cause, list]) => list!.split(' ').map((word): [string, string] => [word, cause!])),
);

/** What two reports of one event may name otherwise: shots in a clash. */
const IN_OTHER_WORDS: ReadonlySet<string> = new Set(['blast|fire', 'clashes|shelling', 'clashes|shooting']);

/** Whether two reports that name these causes may tell of one event. */
export function mayBeOneCause(a: string, b: string): boolean {
  return a === b || IN_OTHER_WORDS.has(a < b ? `${a}|${b}` : `${b}|${a}`);
}

/** Verbs of those on whose word a number is told. */
export const FIGURE_CUES = words(
  'said says say told reported reports claimed claims stated announced estimates estimated confirmed added put gave gives counts counted',
);

/** Affairs that a number may be of as a whole: "have died in the conflict". */
export const WHOLE_AFFAIRS = words('conflict war uprising pandemic insurgency revolt crisis');

export const LOCATIVES = words('in at near around on outside inside across throughout through over of against');

/** Verbs that open another statement behind a figure. */
export const SAYING_BESIDES = words(
  'charging saying claiming adding accusing alleging arguing insisting warning vowing noting blaming',
);
