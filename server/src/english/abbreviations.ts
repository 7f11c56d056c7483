import { words } from './words';
/** Titles and place words (folded, without their stop) that stand, capitalised, before a name: their stop ends nothing. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = words(`
  mr mrs ms mx dr prof gen lt col maj capt cpt cmdr cdr adm vadm radm sgt cpl pvt pfc sen rep reps gov govs pres sec rev
  hon fr st ste supt insp brig pte mt mts ft messrs mme mlle amb det dep asst atty sens drs profs gens const cllr
  ald coun clr engr barr alh comdt cdre lcdr ven bp abp dcn ofc ptl tpr agt smt addl
  comdr sr jr msgr br pt chm cmd spc ens
`);

/** Abbreviations that lead to the word after them, whatever it is: "vs. Roe", "Dept. of", "approx. 50". */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = words(`
  vs v cf approx ca viz dept univ esp incl resp avg govt intl natl acad op nee tel ext attn min max
`);

/** Titles after a name, and streets: their stop may end a sentence too, which only the next word can tell. */
export const TRAILING_ABBREVIATIONS: ReadonlySet<string> = words(`
  jr sr st ave blvd rd hwy sq inc ltd co corp bros cos plc llc assn est esq
  calif ala ariz ark colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn
  tenn tex va vt wash wis wyo dak ont que
`);

/** States of the United States as the press shortens them behind a town (folded, without their last stop). */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = words(`
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn
  tex va vt wash wis wyo n.h n.j n.m n.y n.c n.d s.c s.d r.i d.c w.va
`);

/** The same in full; of those with two words, the last. */
export const STATES_OF_AMERICA: ReadonlySet<string> = words(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
  kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire
  jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania island tennessee texas utah vermont virginia washington
  wisconsin wyoming
`);
/** Provinces of Canada, states of Australia, countries whose towns are told so as well; of those with two words, the last. */
export const PROVINCES: ReadonlySet<string> = words(`
  ontario quebec manitoba saskatchewan alberta newfoundland columbia scotia brunswick queensland tasmania wales australia
  england scotland ireland
`);
/** What begins the others: "New Hampshire", "British Columbia", "Western Australia", "Northern Ireland". */
export const TWO_WORD_STATES: ReadonlySet<string> = words('new north south west rhode british nova western northern');

/** What follows a town and its state within a sentence, where the comma was forgotten: "Ferguson, Mo. Mayor …". */
export const AFTER_STATE: ReadonlySet<string> = words(`
  mayor police gov governor sen senator rep representative attorney sheriff judge district republican republicans democrat
  democrats democratic congressman congresswoman councilman councilwoman council city county state university school
  native resident
`);

/** Before a number these lead on ("No. 5", "p. 12", "Art. 4"); before a word they end a sentence like any word ("No. We stay."). */
export const NUMBERED_ABBREVIATIONS: ReadonlySet<string> = words(
  'rs ksh kshs tsh tk php no nos p pp fig figs vol vols art arts sec secs ch par para eq ed eds ver res rte sect cl ref ft lb lbs hr hrs',
);

/** Months and weekdays cut short; a day follows, or the next sentence. */
export const DATE_ABBREVIATIONS: ReadonlySet<string> = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
);

/** Units and the like in lower case: a stop after them ends a sentence only before a capital. */
export const LOWER_ABBREVIATIONS: ReadonlySet<string> = words(`
  etc al mm cm km kg kgs lb lbs oz ft sq mph kph hr hrs mi yd yds cu ml kt kts mins secs yr yrs dia cal
`);

/** Initialisms (folded, without the last stop) that lead on and never end a sentence. */
export const LEADING_INITIALISMS: ReadonlySet<string> = words('e.g i.e a.k.a v.s f.k.a');

/** Closed-class words that begin a sentence when capitalised after `U.S.` and the like. */
export const SENTENCE_STARTERS: ReadonlySet<string> = words(`
  the a an this that these those he she it they we you i his her its their our my your there here
  in on at by for from with during after before since while when although though if but and yet so or as
  however meanwhile moreover despite because until under over about also still now then what who where why how
  some many most both each all no not one two it's he's she's that's last earlier according
  amid among against between through throughout without within unless whether once even just only such nor
  later instead additionally furthermore nevertheless nonetheless therefore thus hence indeed overall today
  yesterday tomorrow asked several few another every neither either three four five six ten they've we've i'm
  together outside inside behind beyond beneath besides unlike they're we're you're there's what's here's let's nobody everyone someone nothing everything anyone none to of
`);

/** Those of them that are surnames as well: after an initial ("J. So") they begin no sentence. */
export const STARTERS_THAT_ARE_NAMES: ReadonlySet<string> = words('he so an you her no all do i may to of a my or');

/**
 * People in the plural as news speaks of them. Capitalised in running text after `U.S.`, such a word begins a
 * sentence ("in the U.S. Officials said"), while "U.S. President" or "U.S. Army" does not.
 */
export const PLURAL_STARTERS: ReadonlySet<string> = words(`
  officials analysts experts critics lawmakers police investigators prosecutors authorities residents witnesses
  supporters opponents rescuers protesters soldiers reporters scientists researchers observers diplomats doctors
  activists observers economists historians voters allies troops forces leaders people others
`);

/** Verbs after which or before which a quoted question's speaker stands: “Is it true?” Roe asked. */
export const QUESTION_CUES: ReadonlySet<string> = words(`
  asked asks said says wondered wonders wrote writes added adds shouted cried replied replies demanded tweeted exclaimed
  continued joked told answered yelled responded
`);

/** What may follow "5 p.m." within its sentence, apart from lower-case words. */
export const AFTER_TIME: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday est edt et gmt utc cet cest bst cst cdt pst pdt ist msk
  eastern central pacific mountain greenwich local
`);
