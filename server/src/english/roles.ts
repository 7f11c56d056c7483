import { words } from './words';
/** Titles and offices: the words (folded) by which English names people for what they are. */

/** Forms of address: what follows is a person's name. */
export const MALE_TITLES = words(
  'mr mister sir lord king prince baron duke earl father brother sheikh sheik imam ayatollah rabbi pope msgr monsignor sultan emir fr ' +
    'alhaji alh monsieur herr signor shri maulana mullah otunba haji datuk dato encik sayyid viscount baronet maharaja tsar czar padre abbe monseigneur',
);
export const FEMALE_TITLES = words(
  'mrs ms miss mme mlle madam madame lady dame queen princess duchess baroness sister empress ' +
    'alhaja hajia hajah datin puan sheikha mademoiselle frau fraulein signora signorina smt countess viscountess marchioness maharani tsarina',
);
export const OTHER_TITLES = words(
  `dr prof professor rev reverend bishop archbishop cardinal hon honorable justice judge magistrate
   gen lt col maj capt cmdr adm sgt cpl pvt brig pte pfc spc cmdr staff
   sens reps gens govs profs drs messrs sen rep gov pres sec supt insp det atty atty dep asst st saint hajji tun tan
   cllr clr coun ald comrade engr barr const comdt cdre ven bp abp dcn ofc ptl tpr agt mallam ustaz qari khun headteacher headmaster headmistress`,
);

/** Nouns for offices and trades that stand before a name ("President Orla Venn", "analyst Orla Venn") or in an apposition. */
export const ROLE_HEADS = words(
  `president vice-president premier minister chancellor secretary undersecretary undersec governor mayor senator congressman congresswoman
   congressperson representative lawmaker legislator parliamentarian mp deputy councillor councilman councilwoman councilor councilmember alderman delegate
   assemblyman assemblywoman assemblymember committeeman committeewoman selectman selectwoman selectboard freeholder taoiseach tanaiste
   councilmen councilwomen aldermen congressmen congresswomen assemblymen assemblywomen committeemen committeewomen selectmen
   chairmen chairwomen policemen policewomen patrolman patrolwoman undersheriff havildar subedar supervisor prosecutor-general
   ambassador envoy diplomat consul attache commissioner emissary mediator negotiator ombudsman
   spokesman spokeswoman spokesperson spokespersons spokesmen official chief head leader director chairman chairwoman chairperson chair
   ceo cfo coo cto executive manager founder co-founder cofounder owner boss president-elect administrator superintendent treasurer
   general lieutenant colonel major captain commander admiral sergeant corporal private brigadier marshal commodore warlord soldier officer
   commandant chief-of-staff marine pilot fighter veteran sniper gunner paratrooper cosmonaut astronaut
   analyst expert researcher scientist professor lecturer scholar historian economist strategist fellow adviser advisor aide consultant
   lawyer attorney solicitor barrister prosecutor judge justice counsel magistrate advocate notary
   journalist reporter correspondent editor columnist author writer photographer cameraman broadcaster commentator anchor blogger producer
   hydrologist hydrographer meteorologist climatologist seismologist geologist biologist chemist physicist astronomer oceanographer glaciologist
   zoologist botanist toxicologist agronomist statistician archaeologist philosopher theologian linguist coroner auditor librarian curator
   pharmacist veterinarian midwife cardiologist oncologist radiologist paediatrician pediatrician anaesthetist translator interpreter
   doctor physician surgeon nurse psychiatrist psychologist paramedic dentist pathologist epidemiologist virologist
   activist campaigner organizer organiser dissident defector refugee volunteer protester witness resident survivor victim hostage
   teacher principal student pastor priest bishop archbishop cardinal cleric imam rabbi pope patriarch nun monk preacher reverend vicar chaplain archdeacon evangelist
   king queen prince princess sultan emir sheikh sheik emperor monarch duke duchess crown-prince ayatollah
   coach player goalkeeper striker midfielder quarterback pitcher guard forward defenseman skater swimmer sprinter cyclist boxer golfer
   actor actress singer musician composer conductor director filmmaker artist painter sculptor designer dancer comedian poet novelist playwright
   songwriter screenwriter scriptwriter lyricist librettist choreographer illustrator cartoonist animator moviemaker showrunner presenter rapper
   violinist pianist cellist guitarist drummer bassist keyboardist organist vocalist saxophonist trumpeter frontman frontwoman bandleader
   winger linebacker catcher shortstop outfielder infielder wicketkeeper batsman batter bowler skier rower wrestler gymnast jockey hurdler sculler
   coordinator co-ordinator winemaker policymaker chef restaurateur hotelier
   architect engineer developer programmer hacker inventor entrepreneur businessman businesswoman billionaire tycoon banker investor broker trader
   farmer worker driver fisherman miner shopkeeper carpenter policeman policewoman detective sheriff inspector constable trooper firefighter
   candidate contender nominee incumbent speaker whip strongman dictator ruler successor predecessor oligarch mogul
   militant terrorist gunman suspect defendant assassin bomber rebel guerrilla commander insurgent
   father mother brother sister son daughter husband wife widow uncle aunt cousin grandfather grandmother nephew niece
   spymaster secretary-general director-general governor-general attorney-general lieutenant-general major-general comptroller regent warden
   watchman trucker skipper plumber electrician bricklayer hairdresser lifeguard stewardess postman postwoman seamstress beekeeper schoolteacher
   specialist airman seaman rifleman corpsman legionnaire peacekeeper inspector-general spymaster warlord ringleader negotiator spokesmen
   rep sen gov gen col capt lt maj sgt adm cmdr pres dr prof`,
);

/** A role's noun, in the singular or in the plural ("Senators Orla Venn and Tarn Sabel"). */
export function isRoleNoun(norm: string): boolean {
  return ROLE_HEADS.has(norm) || (norm.endsWith('s') && norm.length > 5 && ROLE_HEADS.has(norm.slice(0, -1)));
}

/** All words for which `isRoleNoun` holds. */
export function roleNouns(): readonly string[] {
  return [...ROLE_HEADS, ...[...ROLE_HEADS].map((head) => `${head}s`).filter((plural) => plural.length > 5)];
}

/** Words that stand before a role's head and belong to it. */
export const ROLE_MODIFIERS = words(
  `prime foreign defense defence interior finance home health education energy trade economy economic justice culture labor labour environment transport
   agriculture development information communications housing sports tourism science technology industry commerce treasury intelligence security oil
   deputy vice assistant associate acting interim former ex late then-president senior junior chief lead top first second third permanent special
   executive managing general national federal state regional provincial local county city district military political press media public
   presidential ministerial parliamentary congressional supreme high police army navy naval coastguard air force fire crown prime chief-executive
   attorney lieutenant major brigadier rear staff master petty warrant field wing squadron group flight shadow opposition majority minority
   democratic republican liberal conservative labour tory social socialist communist independent left-wing right-wing far-right pro-kremlin
   human rights foreign-policy aid relief election campaign policy legal medical research scientific financial veteran retired
   longtime long-time outgoing incoming newly elected then co honorary emeritus holy grand great leading famed noted fellow
   war peace nuclear cyber border immigration customs drug anti-corruption counterterrorism coalition alliance mission party union
   affairs relations operating financial commercial marketing sporting technical operations safety clinical nursing creative artistic prisons`,
);

/** What an office is of: "Secretary of State", "Minister of Foreign Affairs", "Chief of Staff". */
export const OFFICE_COMPLEMENTS = words(
  `state defense defence staff the treasury commerce labor labour justice interior finance foreign affairs health education energy agriculture
   transportation transport homeland security veterans national intelligence internal economy trade war navy army air force operations external
   human services housing urban development culture information and communications police general`,
);

export const MALE_ROLES = words(
  `spokesman chairman congressman councilman alderman businessman policeman king prince father brother son husband uncle grandfather nephew actor
   fisherman watchman postman cameraman priest pope gunman strongman monk sultan emir widower emperor duke`,
);
export const FEMALE_ROLES = words(
  `spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman queen princess mother sister daughter wife aunt grandmother niece
   actress seamstress stewardess postwoman nun widow duchess empress`,
);

/** Plural or collective nouns by which news names speakers without a name. */
export const PEOPLE_PLURALS = words(
  `officials lawmakers authorities experts analysts sources diplomats officers commanders aides advisers advisors leaders ministers senators
   prosecutors investigators researchers scientists doctors witnesses residents activists critics observers spokesmen spokespeople journalists
   reporters rebels militants insurgents fighters soldiers troops protesters demonstrators lawyers economists military-bloggers generals
   politicians legislators republicans democrats allies negotiators mediators inspectors civilians refugees`,
);
