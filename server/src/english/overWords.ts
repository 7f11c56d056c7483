import { words } from './words';

/** Nouns and verbs that something is disputed or handed "over" by, so that a number behind it says what, not more than how many. */
export const NOUNS_DISPUTED_OVER = words(
  'argue argues argued arguing argument arguments dispute disputes row rows feud feuds feuding fighting battle battles clash clashes clashed clashing ' +
    'split divided disagree disagrees disagreed disagreement disagreements quarrel quarrels quarrelled quarreled quarrelling bicker bickered bickering ' +
    'squabble squabbles squabbled wrangle wrangled wrangling haggle haggled haggling concern concerns concerned worry worries worried fear fears anger ' +
    'outrage fury uproar outcry controversy scandal tension tensions control jurisdiction sovereignty authority dominance hand hands handed handing',
);

/** Where something flies, falls or hangs over: their singulars. */
export const PLACES = words(
  'region province state country county district city town village island area oblast territory nation continent sea lake neighbourhood neighborhood ' +
    'municipality governorate prefecture canton parish borough suburb valley mountain forest field base airport port peninsula republic',
);

/** What does so. */
export const VERBS_OVER_PLACES = words(
  'fly flies flew flown flying flight flights hover hovers hovered hovering circle circles circled circling soar soars soared soaring fall falls fell falling ' +
    'drift drifts drifted drifting rain rains raining snow hang hangs hung hanging skies airspace smoke smog fog clouds haze storm rose rises rising ' +
    'pass passes passed passing glide glides glided gliding swept sweep sweeps sweeping',
);

/** Verbs that a length of time is told by: "lasted over three days". */
export const VERBS_OF_DURATION = words(
  'last lasts lasted lasting take takes took taken taking spend spends spent spending wait waits waited waiting serve serves served serving live lives lived living ' +
    'work works worked working run runs ran running go goes went gone going stretch stretches stretched stretching stay stays stayed staying remain remains remained remaining ' +
    'endure endures endured continue continues continued continuing travel travels travelled traveled travelling walk walks walked walking drive drives drove driven driving ' +
    'need needs needed needing require requires required requiring span spans spanned spanning sit sat stand stood sleep slept back dating linger lingered lost loses ' +
    'survive survived survives sentenced jailed imprisoned faced face faces facing get gets got give gives gave given elapsed passed idle late ahead behind',
);
