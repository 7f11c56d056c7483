import { ALARMS, FIRES } from './alarms';
import { DEEDS } from './deeds';
import type { HappeningClass, HappeningWords } from './happeningWords';
import { LIVES } from './lives';
import { MATCHES } from './matches';
import { words } from './words';

/** What an article is about, whatever that is: "It happened at six", "the accident". */
export const ALL: HappeningClass = 'all';

/** What comes all at once and is news by itself, so that one hour is its own. */
export const SUDDEN: ReadonlySet<HappeningClass> = new Set(
  (
    'collapse|landslide|blast|fire|outage|crash|impact|sinking|grounding|landing|liftoff|quake|landfall|storm|eruption|ambush|attack|' +
    'bombardment|hit|shooting|break-in|raid|kidnapping|escape|signing|exchange|march|arrest|trouble'
  ).split('|'),
);

const STRUCTURES = words(
  'dam dike dyke levee embankment crest bank bridge viaduct roof ceiling wall tunnel tower building block house scaffolding ' +
    'stand grandstand crane gallery shaft balcony floor overpass flyover pier walkway platform mast chimney slope hillside cliff',
);
const AIRCRAFT = words(
  'plane planes jet airliner aircraft airbus boeing flight helicopter glider airplane aeroplane drone turboprop',
);
const VEHICLES = words('bus car train tram truck lorry van coach minibus taxi motorcycle cyclist pedestrian');
const VESSELS = words(
  'ship vessel ferry boat tanker freighter trawler yacht barge liner dinghy submarine cruiser carrier she',
);
const ROCKETS = words(
  'rocket rockets spacecraft shuttle capsule missile launcher booster probe satellite telescope lander rover astronaut astronauts crew',
);
const POWER = words('power lights electricity grid network supply current');
const TREMORS = words('quake earthquake tremor temblor');

/** Of what is built, one of a kind is held against one of the same kind. */
const MADE_KINDS: readonly ReadonlySet<string>[] = [
  VESSELS,
  AIRCRAFT,
  ROCKETS,
  words('dam dike dyke levee embankment'),
  words('bridge viaduct overpass flyover'),
  words('tower building block house hotel'),
  words('station stadium school hospital plant mill church mosque yard prison theatre theater museum hall tunnel'),
];
const THINGS_MADE: ReadonlySet<string> = new Set(MADE_KINDS.flatMap((kind) => [...kind]));

const ALL_KINDS = [...MADE_KINDS, words('train trains locomotive'), words('bus buses coach minibus')];

/** Which kind of thing that is built, flies or sails a word names; -1 where none. */
export function kindMade(word: string): number {
  return ALL_KINDS.findIndex((kind) => kind.has(word));
}

export const HAPPENINGS: Readonly<Record<HappeningClass, HappeningWords>> = {
  ...DEEDS,
  ...LIVES,
  ...ALARMS,
  ...MATCHES,
  collapse: {
    verbs:
      'gave way|given way|collapsed|caved in|crumbled|had collapsed|burst its banks|was breached|were breached|had given way',
    weakVerbs: 'came down|come down|went|broke|broken|burst|fell|fallen|failed|toppled|breached',
    subjects: STRUCTURES,
    nouns: 'collapse|cave - in|dam failure|breach|rockfall',
  },
  landslide: { nouns: 'landslide|mudslide|landslip|avalanche|rockslide' },
  blast: {
    verbs: 'exploded|went off|gone off|blew up|blown up|detonated',
    nouns: 'explosion|blast|bombing|detonation|car bomb',
  },
  fire: {
    verbs: 'caught fire|burst into flames|went up in flames',
    weakVerbs: 'broke out|broken out|started|began|erupted|ignited',
    subjects: FIRES,
    nouns: 'fire|blaze|inferno',
  },
  outage: {
    verbs: 'went dark|gone dark|lost power|blacked out|cut power|knocked out power',
    weakVerbs: 'went out|gone out|failed|went off|was cut|were cut',
    subjects: POWER,
    nouns: 'outage|power outage|blackout|power cut|power failure',
  },
  crash: {
    verbs:
      'crashed|collided|derailed|was derailed|jumped the rails|jumped the tracks|left the tracks|left the rails|came off the rails|came off the tracks|ran into|slammed into|ploughed into|plowed into|rammed|ran off the runway|slid off the runway',
    weakVerbs: 'went down|came down|was struck|was hit|were struck',
    subjects: new Set([...AIRCRAFT, ...VEHICLES]),
    nouns: 'crash|collision|derailment|pile - up|pileup',
  },
  sinking: {
    verbs: 'sank|capsized|capsized and sank|keeled over|foundered|had sunk',
    weakVerbs: 'went down|gone down|overturned|rolled over',
    subjects: VESSELS,
    nouns: 'sinking|capsizing|shipwreck',
  },
  landing: {
    verbs: 'touched down|crash - landed',
    weakVerbs: 'landed|came in|come in|set down',
    subjects: AIRCRAFT,
    nouns: 'touchdown|landing',
  },
  liftoff: {
    verbs: 'lifted off|blasted off|soared into',
    weakVerbs:
      'rose|roared|took off|was launched|launched|climbed|launch|lift off|blast off|be launched|launches|lifts off|blasts off',
    subjects: ROCKETS,
    nouns: 'liftoff|lift - off|blastoff|blast - off|launch',
  },
  quake: {
    weakVerbs: 'struck|hit|shook|rattled|was felt|jolted',
    subjects: TREMORS,
    nouns: 'earthquake|quake|temblor',
  },
  landfall: { verbs: 'made landfall', nouns: 'landfall' },
  ambush: {
    verbs:
      'ambushed|was ambushed|were ambushed|struck a mine|hit a mine|drove over a mine|ran over a mine|struck a bomb|hit a roadside bomb',
    nouns: 'ambush',
    shares: 1,
  },
  attack: { nouns: 'attack|assault|massacre|stabbing|airstrike|air strike|air raid', shares: 2 },
  'break-in': {
    verbs:
      'broke into|burgled|burglarized|robbed|was burgled|was robbed|was stolen|were stolen|stole|was taken from|were taken from|taken from',
    nouns: 'break - in|burglary|robbery|heist|raid|theft',
  },
  raid: { verbs: 'raided|stormed|was raided', nouns: 'raid', shares: 2 },
  arrest: {
    state: true,
    verbs:
      'in custody|in detention|in police custody|been held|arrested|detained|taken into custody|picked up|was picked up|were picked up|led away|was seized|were seized|gave himself up|gave herself up|turned himself in',
    nouns: 'arrest',
    ofPerson: true,
  },
  death: {
    verbs: 'died|was found dead|passed away|was pronounced dead|was killed|were killed|was shot dead|was murdered',
    nouns: 'death',
    ofPerson: true,
  },
  resignation: {
    verbs: 'resigned|stood down|stepped down|quit|handed in his resignation|handed in her resignation',
    nouns: 'resignation',
    ofPerson: true,
  },
  verdict: {
    verbs: 'was sentenced|were sentenced|was convicted|was found guilty|was acquitted|was jailed|pleaded guilty',
    nouns: 'verdict|sentencing',
    ofPerson: true,
  },
  capture: {
    verbs:
      'captured|was captured|seized control of|took control of|retook|recaptured|withdrew from|pulled out of|marched into|overran|stormed',
    weakVerbs: 'fell',
    subjects: words('town city village base airport fort fortress garrison capital'),
    nouns: 'capture',
    shares: 2,
  },
  kidnapping: {
    verbs:
      'was kidnapped|were kidnapped|was abducted|were abducted|was taken hostage|were taken hostage|disappeared|went missing|was seized by|were seized by',
    nouns: 'kidnapping|abduction|disappearance',
    ofPerson: true,
  },
  vote: {
    weakVerbs: 'voted|passed|was passed|adopted|was adopted|approved|was approved|vote|votes|be put to the vote',
    subjects: words(
      'parliament assembly house senate chamber council deputies lawmakers mps members shareholders congress bill budget law',
    ),
    nouns: 'vote|ballot',
    shares: 2,
  },
  departure: {
    weakVerbs:
      'left|sailed|took off|lifted off|departed|departed from|set sail|set off|set out|pulled out|pulled out of|steamed out of|cast off|was airborne|got under way',
    subjects: new Set([
      ...[...VESSELS].filter((word) => word !== 'she'),
      ...AIRCRAFT,
      'train',
      'bus',
      'coach',
      'convoy',
      'service',
    ]),
    nouns: 'departure|takeoff|take - off',
    toPlace: true,
    ofKind: true,
  },
  'setting out': { verbs: 'departed|set sail|set off|set out', shares: 2 },
  hit: {
    verbs:
      'was hit|were hit|was struck|were struck|was torpedoed|was shelled|was bombed|was shot down|came under fire|came under attack',
    shares: 1,
  },
  shooting: {
    verbs: 'opened fire|shots rang out|shots were fired',
    nouns: 'shooting|mass shooting',
    shares: 1,
  },
  alarm: {
    verbs:
      'were called|was called to|were alerted|was alerted|alarm was raised|raised the alarm|called police|called the police|telephoned police|received the first call',
    shares: 1,
  },
  arrival: { verbs: 'arrived in|arrived at|docked|docked at|tied up|pulled into', shares: 2 },
  'return of power': { weakVerbs: 'was restored|returned|came back|was back', subjects: POWER },
  evacuation: {
    verbs:
      'was evacuated|were evacuated|ordered out|been ordered out|were ordered out|told to leave|ordered to leave|told to evacuate|ordered to evacuate|residents to leave|people to leave|villagers to leave|residents to evacuate',
    nouns: 'evacuation|evacuation order|order to leave|order to evacuate',
  },
  peak: { verbs: 'crested|peaked', shares: 1 },
  hearing: {
    verbs:
      'appear in court|appears in court|due in court|is due in court|are due in court|be sentenced|pass sentence|be arraigned|appeared in court',
    nouns: 'hearing|court hearing|next hearing|arraignment|sentencing hearing',
    ofPerson: true,
  },
  funeral: {
    verbs: 'was buried|be buried|is buried|be laid to rest|was laid to rest|be cremated',
    nouns: 'funeral|burial|memorial service',
    ofPerson: true,
  },
  measure: {
    nouns:
      'law|act|ban|tariffs|tariff|sanctions|embargo|rules|rule|regulation|regulations|lockdown|price cap|cap|treaty|convention|agreement|accord|pact|levy|tax|duty|duties|fee|fees|charge|restrictions|minimum wage|quota|reform|decree|ordinance|budget|constitution|prices|fares|contract',
    lasts: true,
    shares: 2,
  },
  inauguration: {
    weakVerbs:
      'opened|was opened|been opened|was inaugurated|inaugurated|opened to traffic|opened to the public|opened to visitors|opened its doors|opened their doors|was opened to traffic|was opened to the public|in operation|in use',
    subjects: new Set([
      ...THINGS_MADE,
      'mine',
      'airport',
      'factory',
      'refinery',
      'reactor',
      'line',
      'road',
      'railway',
      'port',
      'park',
      'shop',
      'store',
      'centre',
      'center',
      'clinic',
      'market',
      'camp',
      'base',
      'pool',
      'zoo',
    ]),
    past: true,
    state: true,
  },
  'next meeting': {
    verbs: 'next meets|meets next|meet again|meets again|next meet|next convenes|meet next|reconvene|reconvenes',
    nouns:
      'next round|next round of talks|next round of negotiations|second round of talks|third round of talks|next meeting|next regular meeting|next scheduled meeting|next policy meeting|next rate meeting',
    shares: 1,
    future: true,
  },
  'resumption of talks': {
    verbs:
      'back at the negotiating table|back at the table|return to the negotiating table|return to the table|resume talks|resume negotiations|back to the negotiating table|return to talks',
  },
  talks: { nouns: 'talks|negotiations', lasts: true },
  trial: {
    begun: 'goes on trial|go on trial|went on trial|gone on trial|stand trial|stands trial|stood trial',
    nouns: 'trial|court case|inquest',
    lasts: true,
    past: true,
  },
  strike: {
    begun:
      'on strike|walked out|walk out|downed tools|down tools|went on strike|go on strike|goes on strike|stopped work|stop work|laid down tools',
    nouns: 'strike|walkout|stoppage|industrial action',
    lasts: true,
  },
  homecoming: {
    verbs:
      'came home|come home|flew home|fly home|flown home|returned home|return home|arrived home|arrive home|got home|back home|landed|land|arrived back|flown back|flew back',
    shares: 1,
    strict: true,
    toPlace: true,
  },
  truce: { nouns: 'ceasefire|cease - fire|truce', lasts: true },
  curfew: { nouns: 'curfew', lasts: true },
  consultation: { nouns: 'consultation|consultations', lasts: true },
  festival: { nouns: 'festival|fair|exhibition|carnival', lasts: true },
  summit: { nouns: 'summit|conference', lasts: true },
  campaign: { nouns: 'campaign|vaccination campaign', lasts: true },
  operation: { nouns: 'operation|offensive|exercise|exercises|drill|manoeuvres', lasts: true },
  inquiry: { nouns: 'inquiry|public inquiry|hearings', lasts: true },
  election: {
    verbs: 'go to the polls|goes to the polls|went to the polls|head to the polls',
    nouns: 'election|elections|referendum|by - election|ballot',
    subset: true,
  },
  'coming verdict': { nouns: 'verdict|judgment|judgement|ruling|sentencing|sentence', coming: true },
  runoff: { nouns: 'runoff|run - off|second round|runoff election' },
  founding: {
    verbs:
      'founded|was founded|established|was established|set up|was set up|was created|was incorporated|has existed|existed|in existence|in business',
    shares: 2,
    past: true,
    state: true,
  },
  building: {
    verbs: 'was built|were built|been built|was constructed|been launched',
    weakVerbs: 'built|launched|finished|was launched|completed|was completed|commissioned|was finished|dates|dating',
    subjects: THINGS_MADE,
    past: true,
    state: true,
    ofKind: true,
  },
  'entry into service': {
    weakVerbs:
      'entered service|went into service|came into service|put into service|joined the fleet|was delivered|were delivered|been delivered|delivered|in service|flew for the first time',
    subjects: THINGS_MADE,
    past: true,
    state: true,
    ofKind: true,
  },
  birth: { verbs: 'was born|born', ofPerson: true, past: true },
  outbreak: {
    weakVerbs:
      'was noticed|noticed|began|started|was detected|were detected|detected|picked up|was picked up|was recorded|was confirmed|was reported|was identified|fell ill|became ill|developed symptoms|developed a fever|showed symptoms',
    subjects: words('outbreak case first epidemic disease'),
    nouns: 'outbreak',
  },
  inspection: {
    verbs:
      'last inspected|was last inspected|were last inspected|last checked|was last checked|were last checked|last serviced|was last serviced|last examined|was last examined|last tested|was last tested|last overhauled|was last overhauled',
    nouns:
      'last inspection|latest inspection|most recent inspection|last proper inspection|last full inspection|last safety inspection|last routine inspection|last annual inspection|last thorough inspection|last official inspection|last check|last service|last overhaul|last test|last examination',
    past: true,
  },
  trouble: {
    nouns: 'trouble|unrest|riot|rioting|disturbance|clashes|violence|mutiny|brawl|stampede|crush',
  },
  visit: {
    verbs:
      'visited|visit|visits|paid a visit|pay a visit|is expected in|are expected in|is expected at|is due in|are due in|travels to|travel to|travelled to|traveled to|flew to|fly to|flies to|come|come to|came to|toured|arrive|arrives|arrived',
    nouns: 'visit',
    ofPerson: true,
    toPlace: true,
    toThing: true,
  },
  [ALL]: { nouns: 'incident|accident|tragedy|disaster|catastrophe' },
};

/** What no list has is compared where its clauses share as much. */
const UNLISTED: HappeningWords = { shares: 2 };

/** Before the noun for what happened in another year: "the flood of 1965". */
export const FORMER = '^';
/** Before what nothing has been as much as since: "the worst flood since 1965". */
export const SINCE = '^since ';
const FORMERLY: HappeningWords = { past: true, state: true };
const NOT_SINCE: HappeningWords = { past: true, state: true, shares: 2, lasts: true };

export function happeningOf(name: HappeningClass): HappeningWords {
  const known = HAPPENINGS[name];
  if (known !== undefined) return known;
  return name.startsWith(SINCE) ? NOT_SINCE : name.startsWith(FORMER) ? FORMERLY : UNLISTED;
}

/** A verb that no list has. */
export const isUnlisted = (name: HappeningClass): boolean => name.startsWith('~');

/** "The worst since", of which the words behind tell what it is the worst of. */
export const isSince = (name: HappeningClass): boolean => name.startsWith(SINCE);

/** What the beginning of something that lasts is told by, and of anything that it was. */
export const BEGAN =
  'in force|in effect|in place|began|begun|started|opened|got under way|got underway|commenced|kicked off|begin|begins|start|starts|open|opens|get under way|gets under way|came into force|come into force|comes into force|took effect|take effect|takes effect|entered into force|enter into force|enters into force|went into effect|go into effect|goes into effect|came into effect|come into effect|comes into effect|apply|applies|applied|became law|become law|becomes law|became binding|broke out|kick off|kicks off|set in|flared|flared up|got going|was launched|be launched|launched|erupted|get going';
export const RESUMED = 'resumed|resume|resumes|continue|restart|restarted|reopen';
export const ENDED =
  'ended|end|ends|expired|expire|expires|finished|ran out|run out|runs out|lapsed|lapse|lapses|was lifted|be lifted|broke up|collapsed|broke down|closed|close|closes|concluded|conclude|concludes|wound up|was over|were over|came to an end|drew to a close|finish|was called off|were called off|be called off';
export const HAPPENED =
  'happened|occurred|came|took place|take place|takes place|was held|be held|were held|was carried out|carried out|was reported|struck|hit|was|is|was set for|is set for|is due|are due|is expected|are expected|falls on|fell on|unfolded|was staged|be staged|is scheduled for|are scheduled for|is planned for';

/** Before a happening: it is not the one that all is about. */
export const ANOTHER = words(
  'another earlier previous separate similar last other former third fourth fifth latest past unrelated',
);

/** In minutes since midnight, as wide as the words are: an evening begins when somebody says so. */
export const PARTS_OF_DAY: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['morning', [0, 12 * 60 + 30]],
  ['dawn', [3 * 60, 9 * 60]],
  ['midday', [10 * 60, 15 * 60]],
  ['lunchtime', [11 * 60, 15 * 60]],
  ['afternoon', [11 * 60 + 30, 19 * 60]],
  ['evening', [16 * 60, 24 * 60]],
  ['night', [17 * 60, 32 * 60]],
  ['early', [0, 9 * 60 + 30]],
  ['late', [15 * 60, 28 * 60]],
  ['small', [0, 7 * 60]],
]);
