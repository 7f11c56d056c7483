import { words } from './words';

/** Verbs by the way in which something begins; a thesaurus has them under "found", "build", "make" and "open". */
export const ORIGIN_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['found', 'founded established created formed'],
    ['build', 'built erected constructed completed'],
    ['open', 'opened inaugurated consecrated unveiled'],
    [
      'make',
      'made cast forged painted written composed printed carved woven minted crafted sculpted engraved embroidered hammered fashioned moulded molded wrought sewn stitched',
    ],
    ['found build make', 'dates dating dated'],
    ['plant', 'planted'],
    ['install', 'installed fitted'],
  ].flatMap(([ways, verbs]) => verbs!.split(' ').map((verb): [string, string[]] => [verb, ways!.split(' ')])),
);

/** What was done to it later, and what becomes of people. */
export const LATER_DEEDS = words(
  'rebuilt reopened restored renovated sold bought acquired burned burnt closed shut demolished extended enlarged born died married joined elected won lost last ago refounded re again not since second third previous earlier',
);
