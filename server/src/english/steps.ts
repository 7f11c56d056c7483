import { words } from './words';

/**
 * A step of an affair by the verbs and nouns that tell of it, wider than a happening: where each of two reports gives one
 * hour for such a step, it is that of the same. What comes before it and after it (the alarm, the arrival of help, the
 * end) are other steps, or none.
 */
export interface Step {
  /** Verbs by themselves, `|` between them. */
  readonly verbs: string;
  /** Verbs that may mean anything else: they need one of `beside` in their clause. */
  readonly weak?: string;
  readonly beside?: ReadonlySet<string>;
  /** Who does so does something else: a storm strikes a town. */
  readonly unless?: ReadonlySet<string>;
  /** Verbs of which there are many in a night: only those of the first tell when it began. */
  readonly first?: ReadonlySet<string>;
  /** What came, happened or began: "the blast came at six". */
  readonly nouns?: string;
  /** Whatever it is told of, it is the same: the lights and the power, the gang and the burglars. */
  readonly anybody?: true;
  /** Whatever leaves or comes in is one of many: both must name the same. */
  readonly strict?: true;
}

const SHOTS = words(
  'shot shots gunshot gunshots bullet bullets shell shells mortar mortars rocket rockets missile missiles bomb bombs round rounds drone drones salvo salvoes volley volleys grenade grenades projectile projectiles artillery',
);
const LIGHTS = words('lights light lamps power electricity grid current supply bulbs screens');
const FLAMES = words('fire blaze flames flame inferno');
const BUILT = words(
  'dam dike dyke levee embankment crest bridge viaduct roof ceiling wall walls tunnel shaft gallery tower building block house stand grandstand crane scaffold scaffolding balcony floor overpass flyover pier platform mast chimney slope hillside hill cliff quay terrace mountain snow slab ice rock mud bank',
);
const VESSELS = words('ship ferry boat vessel tanker freighter trawler yacht barge dinghy liner cutter she it');
const OPENED_BY_FORCE = words(
  'window windows door doors skylight grille gate hatch shutter shutters lock padlock roof cellar',
);

export const STEPS: Readonly<Record<string, Step>> = {
  impact: {
    verbs:
      'collided|rammed|ran aground|run aground|went aground|ran ashore|ran onto|ran up onto|ran into|drove onto|drove into|rode onto|rode up|ploughed into|ploughed onto|ploughed through|plowed into|plowed onto|plowed through|slammed|smashed into|smashed onto|smashed against|crashed|crunched into|crunched onto|piled into|piled onto|piled up on|careered into|careered onto|careened into|hurtled into|bumped into|bumped onto|barrelled into|barreled into|scraped along|scraped over|hit|struck|clipped|grounded|derailed|jumped the|left the rails|left the tracks|left the track|left the road|left the runway|came off the|came to grief|skidded off|slid off|veered off|ran off|went off the road|overran the|overshot|overturned|plunged|tipped over',
    weak: 'came down|went down|fell from|dropped from|ditched|nosedived',
    beside: words(
      'plane jet airliner aircraft helicopter chopper glider balloon airship airplane drone gyrocopter microlight',
    ),
    unless: new Set([
      ...SHOTS,
      ...words(
        'quake earthquake tremor temblor aftershock aftershocks storm hurricane typhoon cyclone tornado lightning wave waves gust disaster outage strike raid attack clock bell',
      ),
    ]),
    nouns: 'collision|impact|crash|grounding|derailment|accident|smash',
  },
  sinking: {
    verbs:
      'sank|capsized|foundered|keeled over|rolled over|slipped under|slipped beneath|went under|went to the bottom|disappeared beneath|vanished beneath',
    weak: 'went down|turned over|overturned',
    beside: VESSELS,
    nouns: 'sinking|capsizing',
  },
  collapse: {
    verbs: 'collapsed|gave way|caved in|crumbled|fell in|buckled|subsided|folded|crashed down',
    weak: 'came down|broke|burst|fell|toppled|went|slid|came away|broke away|broke off|gave in|let go|came loose',
    beside: BUILT,
    nouns: 'collapse|cave - in|landslide|avalanche|landslip|mudslide|rockfall|breach',
  },
  blast: {
    verbs: 'exploded|blew up|detonated|blew apart|went up in|tore apart|ripped apart|blown up',
    weak: 'went off|ripped through|tore through|shook|rocked',
    beside: words('bomb bombs device charge explosion explosions blast blasts car grenade gas boiler'),
    nouns: 'explosion|blast|bombing|detonation|bang',
  },
  fire: {
    verbs: 'caught fire|burst into flames|went up in flames|caught light|ignited|took fire',
    weak: 'broke out|started|began|erupted|flared|flared up|leapt|shot',
    beside: FLAMES,
    nouns: 'fire|blaze',
  },
  fight: {
    verbs:
      'opened fire|began shooting|started shooting|began firing|started firing|began shelling|started shelling|came under fire|came under attack|came under shellfire',
    weak: 'fell|landed|rang out|was fired|were fired|hit|struck|came down|came over|came in|rained|began to fall|started falling|whistled|flew|exploded|were heard|was heard|crackled|cracked|began|started|broke out|erupted|opened|flared|flared up',
    beside: new Set([
      ...SHOTS,
      ...words(
        'shooting gunfire firing shelling fighting bombardment firefight battle gunfight skirmish barrage cannonade onslaught assault attack clashes hostilities',
      ),
    ]),
    first: words('fell landed hit struck came rained whistled flew exploded was were'),
    nouns:
      'shooting|gunfire|shelling|fighting|bombardment|firefight|battle|gunfight|skirmish|barrage|assault|attack|ambush|raid|clashes|hostilities',
  },
  entry: {
    verbs:
      'broke in|broke into|burgled|robbed|got in|got into|let themselves in|let themselves into|let himself in|climbed in|climbed into|climbed through|clambered through|clambered in|clambered into|squeezed in|squeezed into|squeezed through|crawled in|crawled into|crawled through|slipped in|slipped into|slipped through|sneaked in|sneaked into|crept in|crept into|forced their way|made their way in|made their way into|gained entry|gained access|cut their way|smashed their way|dropped in|dropped into|lowered themselves|abseiled into|abseiled through|burst into',
    weak: 'entered|walked into|strode into|marched into|stepped into|came into|forced|forced open|prised open|prized open|jemmied|smashed|broke|broke open|cut|sawed through|came in|came through|went in|went through|struck',
    beside: new Set([
      ...OPENED_BY_FORCE,
      ...words('bank shop store branch jeweller jewellers jeweler kiosk vault strongroom counter'),
      ...words('thieves thief burglars burglar robbers robber raiders raider gang intruders intruder'),
    ]),
    nouns: 'break - in|burglary|robbery|heist|raid|theft',
    anybody: true,
  },
  departure: {
    verbs:
      'left|departed|took off|taken off|lifted off|blasted off|set off|set out|set sail|sailed|cast off|pulled out|pulled away|put to sea|put out|took to the air|got under way|climbed off|rose from|rose off|rose into|roared off|roared into|soared|lifted into|climbed into|thundered off|was airborne|steamed out|weighed anchor',
    nouns: 'departure|liftoff|lift - off|takeoff|take - off|launch|blastoff',
    strict: true,
  },
  escape: {
    verbs:
      'escaped|broke out of|absconded|fled from|got away from|went over the wall|climbed over|scaled|tunnelled out|tunneled out|slipped out of|walked out of|made off from',
    nouns: 'escape|breakout|jailbreak',
    strict: true,
  },
  outage: {
    verbs: 'went dark|lost power|blacked out|were plunged into|was plunged into|plunged into darkness',
    weak: 'went out|failed|went off|went|died|gave out|tripped|was cut|were cut|flickered out|cut out|collapsed',
    beside: LIGHTS,
    nouns: 'outage|blackout|power cut|power failure',
    anybody: true,
  },
  quake: {
    verbs: 'quaked',
    weak: 'struck|hit|shook|rattled|jolted|trembled|rumbled|began to shake|started to shake|began to tremble|came',
    beside: words('quake earthquake tremor temblor ground earth'),
    nouns: 'quake|earthquake|tremor|temblor',
  },
  storm: {
    verbs: 'made landfall|came ashore',
    weak: 'touched down|struck|hit|tore into|tore through|ripped into|ripped through|swept in|swept through|slammed into|came|reached|barrelled into|barreled into',
    beside: words('tornado twister hurricane cyclone typhoon storm funnel squall gale gust whirlwind'),
    nouns: 'tornado|twister|hurricane|cyclone|typhoon|storm',
  },
  wave: {
    verbs: 'engulfed',
    weak: 'hit|struck|crashed|rolled|came|swept|reached|broke over|poured',
    beside: words('wave waves tsunami surge'),
    nouns: 'wave|tsunami|surge',
  },
  flood: {
    verbs:
      'burst its banks|burst their banks|broke its banks|overflowed|overtopped|spilled over|spilt over|brimmed over|poured over|came over the|ran over the',
    nouns: 'flood|overflow|flash flood',
  },
  halt: {
    verbs:
      'came to a standstill|came to a halt|ground to a halt|came to a stop|stalled|stopped dead|jammed|broke down on|seized up',
    weak: 'stopped|got stuck|was stuck|were stuck|halted|failed',
    beside: words(
      'lift elevator cabin cabins car cars gondola gondolas chairlift train tram wheel ride coaster rollercoaster escalator metro',
    ),
  },
  storming: {
    verbs: 'stormed|raided|swooped on|moved in|kicked in|kicked down|battered down|broke down the|burst in|went in',
    nouns: 'raid|storming',
  },
  loss: {
    verbs:
      'vanished from|vanished off|disappeared from|disappeared off|dropped off|went silent|fell silent|lost contact|lost radio|stopped transmitting|stopped responding|was last heard|was last seen|were last seen|were last heard',
    weak: 'was lost|lost|broke off|was broken off|ended|ceased|stopped',
    beside: words('contact radio radar signal transponder transmission transmissions'),
    anybody: true,
  },
  alarm: {
    verbs:
      'raised the alarm|gave the alarm|sounded the alarm|called the police|called police|called for help|dialled|dialed|rang the police|sent a mayday|sent out a mayday|sent a distress',
    weak: 'came in|came|went off|sounded|rang|was received|was raised|went out|reached|picked up|received',
    beside: words('call alarm mayday distress sos emergency calls'),
  },
  assault: {
    verbs: 'came under attack from',
    weak: 'shot|stabbed|gunned down|knifed|attacked|run over|knocked down|mown down|ambushed|beaten|assaulted|mugged',
    beside: words('was were been'),
    nouns: 'shooting|stabbing|ambush|assault',
  },
  death: { verbs: 'died|passed away|was pronounced dead|breathed his last|breathed her last', strict: true },
  verdict: {
    verbs: 'returned a verdict|returned its verdict|returned their verdict|sentenced|convicted|acquitted',
    weak: 'pronounced|read|was read|returned|came back|delivered|handed down|announced|gave|came in|filed back',
    beside: words('verdict jury jurors judge sentence ruling'),
    nouns: 'verdict|ruling|sentencing',
  },
  eruption: {
    verbs: 'erupted|spewed|belched',
    nouns: 'eruption',
  },
  vote: {
    verbs: 'voted|approved|adopted|passed',
    nouns: 'vote|ballot|division',
    strict: true,
  },
  signing: {
    verbs: 'signed|initialled|initialed|put pen to|put their names|put their signatures',
    nouns: 'signing',
    strict: true,
  },
};

/** What is told of a noun that says what it was: "the blast came at six". */
export const HAPPENED_AT = words(
  'came happened occurred took was is struck hit began started broke erupted unfolded fell',
);
/** How whatever lasts begins, by the noun before the verb. */
export const BEGAN_AT = words('began started opened commenced kicked got');
/** What must stand behind some of them: "kicked off", "got under way". */
export const BEGAN_BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['kicked', words('off')],
  ['got', words('under underway going')],
]);
