/** Words (folded, without their stop) after which a full stop does not end a sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof gen lt col maj capt cmdr adm sgt cpl pvt sen rep gov pres sec rev hon fr st sr jr supt insp ' +
    'brig pte mt ft messrs mme mlle amb det dep asst assn atty'
  ).split(' '),
);

/** Abbreviations that may end a sentence, but do not before a lower-case word or a number. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'inc ltd co corp bros dept univ est no nos vs etc al approx fig figs p pp vol ed eds cf ca ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'a.m p.m u.s u.k u.n u.a.e e.u d.c ph.d e.g i.e calif ala ariz ark colo conn del fla ga ill ind kan ky la md mass mich minn ' +
    'miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo mm cm km kg lb lbs oz ft sq mph'
  ).split(' '),
);

/** Closed-class words that begin a sentence when capitalised after `U.S.` and the like. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we you i his her its their our my your there here ' +
    'in on at by for from with during after before since while when although though if but and yet so or as ' +
    'however meanwhile moreover despite because until under over about also still now then what who where why how ' +
    "some many most both each all no not one two it's he's she's that's last earlier according"
  ).split(' '),
);
