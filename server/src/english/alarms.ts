import type { HappeningClass, HappeningWords } from './happeningWords';
import { words } from './words';

export const FIRES = words('fire fires blaze flames');

/** Floods, fires and the warnings of them. */
export const ALARMS: Readonly<Record<HappeningClass, HappeningWords>> = {
  overflow: {
    verbs:
      'overflowed|overtopped|spilled over|spilt over|overspilled|brimmed over|burst its banks|burst their banks|broke its banks|broke their banks|overran its banks|spilled its banks',
    weakVerbs: 'flooded|ran over|topped|ran out over|poured over|flowed over|went over|rose above|was topped|flooding',
    subjects: words(
      'reservoir dam lake river creek stream brook canal levee dike dyke embankment crest basin pond spillway water',
    ),
    nouns: 'overflow',
    shares: 1,
    strict: true,
  },
  warning: {
    verbs: 'sounded the alarm|gave the alarm',
    deeds:
      'issued|was issued|were issued|went out|gone out|sent out|was sent|were sent|raised|was raised|given|was given|sounded|sent',
    things: words('warning alert'),
    shares: 1,
    strict: true,
  },
  siren: {
    weakVerbs: 'sounded|wailed|blared|howled|went off|were heard|rang out|began|started',
    subjects: words('siren sirens'),
  },
  'end of fire': {
    weakVerbs: 'was put out|were put out|was extinguished|were extinguished|was doused|went out|was out',
    deeds: 'put out|extinguished|doused|quenched',
    subjects: FIRES,
    things: FIRES,
  },
  'fire under control': {
    weakVerbs: 'under control|was contained|were contained|was under control',
    subjects: FIRES,
  },
};
