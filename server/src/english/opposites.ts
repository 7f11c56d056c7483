const words = (list: string): readonly string[] => list.split(' ');

/** Verbs and nouns that tell of one act in other words: who uses a weapon also deploys it. By folded form. */
const ACTS: readonly (readonly [act: string, forms: string])[] = [
  ['use', 'use used uses using deploy deployed deploys deploying employ employed employs employing'],
  ['fire', 'fire fired fires firing launch launched launches launching'],
  ['approve', 'approve approved approves authorise authorised authorises authorize authorized authorizes'],
  ['approve', 'allow allowed allows permit permitted permits greenlight greenlit'],
  [
    'send',
    'send sent sends deliver delivered delivers supply supplied supplies ship shipped ships transfer transferred',
  ],
  ['visit', 'visit visited visits'],
  ['meet', 'meet met meets'],
  ['sign', 'sign signed signs ratify ratified ratifies'],
  ['test', 'test tested tests'],
  ['strike', 'strike struck strikes attack attacked attacks bomb bombed bombs'],
  ['arrest', 'arrest arrested arrests detain detained detains'],
  ['dismiss', 'dismiss dismissed dismisses sack sacked sacks fire fired'],
];

export const ACT_OF: ReadonlyMap<string, string> = new Map(
  ACTS.flatMap(([act, forms]) => words(forms).map((form): [string, string] => [form, act])).reverse(),
);

/** Forms that say by themselves that it is done: with "has" before them, or finite. */
export const PAST_FORM = /(?:ed|sent|met|struck|greenlit|shipped)$/;

/** What may stand between the one who acts and the verb without making it another's act. */
export const BETWEEN: ReadonlySet<string> = new Set(
  words(
    'has have had will would may might can could must shall should is are was were be been being do does did to not never yet only now then also still already previously reportedly apparently officially publicly formally plans planned plan intends intended wants wanted expected set ready about going able made make',
  ),
);

/** Words that leave open whether it is so. */
export const OPEN_MODALS: ReadonlySet<string> = new Set(words('may might can could would should if whether'));

export const INSIDE: ReadonlySet<string> = new Set(words('in inside within into'));
export const OUTSIDE: ReadonlySet<string> = new Set(words('outside beyond'));
export const EXCLUSIVE: ReadonlySet<string> = new Set(words('only solely exclusively'));

/** Nouns that stand for an act told in the sentence before: "This decision, announced on Monday". */
export const DECISIONS: ReadonlySet<string> = new Set(
  words('decision move step order approval authorisation authorization permission measure announcement deal'),
);
/** Nouns that pass an act on: "has not confirmed reports that …". */
export const REPORTS: ReadonlySet<string> = new Set(
  words('report reports claim claims suggestion suggestions that rumours rumors'),
);

/** Phrases of time behind "for the first time" that are no limits within one affair. */
export const WHOLE_AFFAIR: ReadonlySet<string> = new Set(words('conflict war fighting campaign history battle'));

/** What stands behind the name of an area. */
export const AREAS: ReadonlySet<string> = new Set(
  words('region province oblast area district county peninsula strait'),
);

/** Words that tell whether something is confirmed, and whether somebody lives. */
export const TELLS_STATUS: ReadonlySet<string> = new Set(
  words('unconfirmed confirm confirms confirmed announce announced'),
);
export const TELLS_LIFE: ReadonlySet<string> = new Set(words('alive dead died killed'));
