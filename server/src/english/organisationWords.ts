import { words } from './words';
/** Head nouns (folded) that make a capitalised name an organisation's or a place's. General vocabulary. */

/** "Orlat Construction", "Northern Rail": at the end of a firm's name what it deals in. By themselves they are no bodies. */
export const TRADE_HEADS = words(
  `construction trains rail railway railroad trams buses ferries cruises lines water power roofing plumbing landscaping catering realty properties
   homes housing hotels resorts brewing distillers distillery bakery bakeries restaurants shipmanagement tankers towing salvage dredging drilling
   offshore exploration resources aviation aeronautics avionics textiles garments furniture ceramics packaging plastics beverages bottlers
   fertilisers fertilizers robotics genetics optics`,
);

const BODY_HEADS = `ministry department dept office agency bureau commission committee subcommittee council court tribunal congress parliament senate assembly
   duma knesset legislature cabinet party union league federation confederation association society institute institution university college
   school academy centre center foundation fund trust bank group company corporation corp co inc ltd llc plc ag gmbh sa spa nv holdings
   industries systems technologies technology laboratories laboratory labs pharmaceuticals airlines airways motors motor electric electronics
   telecom communications energy petroleum oil gas steel mining insurance securities capital partners associates consulting
   staff brigade battalion regiment division corps army navy force forces guard guards command fleet squadron militia legion platoon
   police service services authority administration board network organization organisation club team front movement coalition
   alliance brotherhood church circuit org newspaper times post journal gazette herald tribune chronicle observer examiner courier globe daily news press
   radio television tv channel broadcasting magazine review studios records pictures entertainment films productions publishing
   observatory initiative directorate secretariat treasury mission embassy consulate registry registrar exchange hospital clinic museum
   library gallery orchestra symphony opera ballet theatre theater choir band conference convention caucus committee workshop
   works enterprises enterprise ventures international brothers bros sons stores markets foods systems software networks microsystems computers
   forum brigades battalions regiments divisions committees councils farms mills militias airmen fleets legions commands commandos squad unit units bureaus
   gendarmerie constabulary directorate intelligence militias detachment battlegroup contingent headquarters commissariat ombudsman presidium
   chamber registry bundesbank rada politburo junta regime government administration faction wing cartel syndicate mafia
   pac media colleges workers opposition panel taskforce watchdog thinktank think-tank charity ngo consortium cooperative collective project programme
   monitor sentinel inquirer dispatch bulletin watch pharma biotech aerospace shipyards railways maritime shipping logistics chemical chemicals
   aggregates quarries haulage seafoods trucking freight contractors builders cement minerals metals dairies breweries brewery fisheries
   nurseries vineyards scaffolding demolition recycling utilities renewables semiconductors biosciences therapeutics diagnostics outfitters
   weekly sun star standard mail mirror express telegraph monthly independent falcons lions tigers bears eagles hawks knicks nets lakers celtics bulls yankees mets giants dodgers braves cubs orioles
   newsroom newsdesk air guild polytechnic lyceum seminary conservatory conservatoire hospice infirmary aquarium archives synod diocese archdiocese
   presbytery fraternity sorority sisterhood jirga sangh samiti morcha parishad mahasabha panchayat
   fc rangers united rovers wanderers athletic olympiacos dynamo spartak lokomotiv`;

/** Part of firms' names, and by themselves somebody's. */
const KINDRED = words('brothers bros sons friends');

/** "the union", "the ministry": what speaks as one. */
export const BODIES: ReadonlySet<string> = new Set([...words(BODY_HEADS)].filter((head) => !KINDRED.has(head)));

/** "Velm Trade Ministry", "Institute for Harbour Studies": at the end of a name, or before "of", "for", "on". */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set([...BODIES, ...TRADE_HEADS]);

/** Heads that are also everyday ends of other capitalised phrases: they need two more signs, so alone they say little. */
export const WEAK_ORGANISATION_HEADS: ReadonlySet<string> = new Set([
  ...TRADE_HEADS,
  ...words(`monitor dispatch bulletin watch international united works wing energy oil gas technology electric times post globe press news daily project review exchange capital
   weekly sun star standard mail mirror express telegraph monthly independent circuit
   team club front group conference convention channel school office trust giants lions tigers bears eagles hawks bulls nets rangers guard guards
   air regime government administration media workers opposition panel committees councils farms mills airmen unit units squad intelligence headquarters commands divisions`),
]);

/** Ends of company names: sure signs. */
export const COMPANY_ENDINGS = words(
  'inc corp co ltd llc plc ag gmbh nv sa bros llp lp holdings corporation incorporated limited bhd sdn cos ab oy oyj asa bv kg kgaa pte pty s.a. n.v. b.v. a.g. s.p.a.',
);

/** Heads that take "of …" or "for …" and name an organisation with it. */
export const ORGANISATION_OF = words(
  `ministry department office agency bureau commission committee council court congress parliament senate assembly party union league federation
   confederation association society institute institution university college school academy centre center foundation fund trust bank
   board organization organisation church house chamber directorate secretariat embassy army forces force bank registry museum library
   coalition alliance movement front brotherhood government conference group mission club network observatory friends doctors reporters workers missionaries knights daughters`,
);

/** "Orla Street", "Venn Province": at the end of a name, a place. */
export const PLACE_HEADS = words(
  `city province oblast region county district governorate prefecture canton municipality township borough parish state territory
   street avenue boulevard road lane highway drive square plaza terrace
   river lake sea ocean bay gulf strait canal coast shore creek falls reservoir
   mountain mountains mount hills hill valley desert peninsula island islands isle isles cape plateau forest woods plains delta basin
   airport airfield aerodrome port harbor harbour station bridge tunnel dam park zoo beach base camp crossing junction
   village town suburb quarter neighborhood neighbourhood hotel inn jetport stadium arena mosque cathedral palace castle tower towers temple shrine
   prison jail plant reactor mine refinery depot garrison fortress cemetery memorial monument hall courthouse apartments building mall
   republic kingdom emirate federation raion rayon krai`,
);

/** "Mount Orla", "Lake Venn", "Fort Sabel": before a name, a place. */
export const PLACE_OPENERS = words(
  'mount lake fort port cape camp st san santa los las isle puerto rio monte sierra tel tal tall deir dayr khan wadi jebel jabal kafr kafar kefr bab ain ayn jisr ras umm beit nahr bir urum urem maarat qalaat masjid bani jazirat shatt camp',
);

/** "Jaish Orla", "Liwa al-Venn", "Banco Orla": before a name, a group or a firm (army, front, bank, party, company … in other languages). */
export const GROUP_OPENERS = words(
  `jaish jaysh jabhat liwa faylaq harakat kataib katibat hizb ansar ahrar saraya asaib fatah lashkar jamaat jemaah
   banco banca banque corporacion compania compagnie empresa societe sociedad grupo gruppo groupe partido parti partito movimiento mouvement
   federacion asociacion confederacion sindicato instituto fundacion fondation fondazione universidad universite universita gazeta diario jornal`,
);

/** Heads that take "of …" and name a place with it. */
export const PLACE_OF = words(
  'gulf bay strait straits sea isle isles coast cape city town village republic province kingdom state port lake mount horn straits territory district county plain plains plateau valley desert governorate port',
);

/** Prepositions after which a lone unknown name is a place more often than anything else. */
export const PLACE_CUES = words('in near outside around across throughout toward towards inside into via');

/** Lower-case nouns before "of" that announce a place: "the town of Velm". */
export const PLACE_NOUNS = words(
  `city town village province region district county state island port capital suburb hamlet settlement area neighborhood neighbourhood
   outskirts coast coastline border cities towns villages provinces regions districts suburbs islands municipality municipalities borough commune parish peninsula north south east west northeast northwest southeast southwest republic governorate oblast canton valley`,
);

/** Lower-case nouns after a name that is a place's: "the Venn hospital". */
export const PLACE_NOUNS_AFTER = words(
  `city town village province region district county state island governorate oblast canton valley neighborhood neighbourhood suburb hamlet
   settlement hospital mosque camp bridge airport airbase airfield aerodrome dam prison jail checkpoint crossing refinery barracks garrison
   square roundabout highway tunnel bypass volcano glacier canal lake beach airstrip gorge river mountain mountains hills peninsula strait cemetery stadium cathedral shrine border corridor oilfield gasfield`,
);

/** Lower-case nouns behind a place's name that tell what it is: "Venn province", "the Orlat river". */
export const PLACE_DESIGNATORS = words(
  `province region district county governorate oblast prefecture canton municipality township river mountains mountain island islands
   peninsula valley strait archipelago desert delta plateau`,
);

const POINTS =
  'north south east west northern southern eastern western northeastern northwestern southeastern southwestern central';

/** Capitalised words for compass points that open a place's name without being part of it. */
export const COMPASS = words(`${POINTS} upper lower`);

/** Before a place's name, a part of that place: "eastern Velm", "north-west Orlat", "central Tolm". */
export const COMPASS_WORDS = words(`${POINTS} northeast northwest southeast southwest`);

/** Words that end the name of a newspaper when a place begins it: "Velm Star". */
export const NEWSPAPER_HEADS = words(
  'times post journal gazette herald tribune chronicle observer examiner courier globe news press weekly sun star standard mail mirror express telegraph monthly independent wire newswire',
);

/** Of those, the ones that hardly anything else is called. */
export const SURE_NEWSPAPER_HEADS = words('times journal gazette herald tribune chronicle observer courier telegraph');

/** Bodies that are named by their bare noun even without "the": "House and Senate negotiators". */
export const SURE_BODIES = words('senate duma knesset bundestag treasury parliament rada coalition');

/** Bodies that news names by their bare noun with a capital: "the Senate", "the Commission". */
export const CAPITAL_BODIES = words(
  'senate parliament house treasury congress duma commons lords cabinet coalition council commission assembly court ministry supreme knesset rada bundestag',
);

/** "USS Orla Venn": what follows is a ship. */
export const SHIP_PREFIXES = words(
  'uss hms hmcs hmas hmnzs ins fs usns rms mv hnlms js roks rfs ss sms fgs its trg ans usns rfa uscgc le bap kri bns tcg hdms hswms',
);

/** Actors of a state that are written in lower case: "Velmish security forces", "the Velmish government". */
export const STATE_BODIES = words(
  `forces army military government police navy parliament ministry regime opposition authorities militia militias coalition
   intelligence presidency cabinet embassy judiciary leadership`,
);
export const STATE_BODY_MODIFIERS = words(
  `security armed defense defence interior foreign finance health special ground air naval government regime military police peacekeeping riot
   border intelligence ruling transitional interim caretaker central federal coalition opposition justice energy trade economy education
   agriculture transport culture paramilitary`,
);
