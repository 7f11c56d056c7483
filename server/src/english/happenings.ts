import { DEEDS } from './deeds';
import { words } from './words';

/**
 * What happens once and has its time, in the words that tell of it. Two words for one happening are of one class: a dam
 * bursts, breaks, gives way. Verbs stand in the forms that tell what was; what is to come is told of meetings, talks and
 * the like.
 */
export type HappeningClass = string;

export interface HappeningWords {
  /** Verbs by themselves, `|` between them. */
  readonly verbs?: string;
  /** Verbs that may mean anything else: they need one of `subjects` before them. */
  readonly weakVerbs?: string;
  readonly subjects?: ReadonlySet<string>;
  readonly nouns?: string;
  /** Verbs that may mean anything else: they need one of `things` beside them, as their subject or their object. */
  readonly deeds?: string;
  readonly things?: ReadonlySet<string>;
  /** Of what lasts: verbs that tell its beginning where one of `subjects` stands before them. */
  readonly beginnings?: string;
  /** It leaves somebody as he is from then on: "suspended since May 4". */
  readonly state?: true;
  /** It lasts: that it began and that it ended are two things. */
  readonly lasts?: true;
  /** There may be many on a day: only what names the same person or place is one, or so many of the same things. */
  readonly shares?: number;
  /** It befalls people: only that of one who is named in both is one. */
  readonly ofPerson?: true;
  /** Of long ago: its year or month is compared, and its day is not asked for. */
  readonly past?: true;
  /** Always to come. */
  readonly future?: true;
}

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
const ROCKETS = words('rocket rockets spacecraft shuttle capsule missile launcher booster probe satellite');
const FIRES = words('fire fires blaze flames');
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

/** Which kind of thing that is built or sails a word names; -1 where none. */
export function kindMade(word: string): number {
  return MADE_KINDS.findIndex((kind) => kind.has(word));
}

export const HAPPENINGS: Readonly<Record<HappeningClass, HappeningWords>> = {
  ...DEEDS,
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
    weakVerbs: 'rose|roared|took off|was launched|launched|climbed',
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
    verbs:
      'arrested|detained|taken into custody|led away|was seized|were seized|gave himself up|gave herself up|turned himself in',
    nouns: 'arrest',
    ofPerson: true,
  },
  death: {
    verbs:
      'died|was found dead|passed away|was pronounced dead|was killed|were killed|was shot|was shot dead|was stabbed|was murdered',
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
      'was kidnapped|were kidnapped|was abducted|were abducted|was taken hostage|were taken hostage|disappeared|went missing',
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
    verbs: 'departed|set sail|set off|set out',
    weakVerbs: 'left|sailed|took off',
    subjects: new Set([...VESSELS, ...AIRCRAFT, 'train', 'bus', 'convoy']),
    shares: 2,
  },
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
      'appear in court|appears in court|due in court|is due in court|are due in court|be sentenced|be arraigned|appeared in court',
    nouns: 'hearing|court hearing|next hearing|arraignment|sentencing hearing',
    ofPerson: true,
  },
  funeral: { nouns: 'funeral|burial|memorial service', ofPerson: true },
  measure: { nouns: 'law|ban|tariffs|tariff|sanctions|embargo|rules|lockdown|price cap', lasts: true, shares: 2 },
  office: { verbs: 'took office', past: true, ofPerson: true },
  inauguration: {
    weakVerbs: 'opened|was opened|was inaugurated|inaugurated',
    subjects: new Set([...THINGS_MADE, 'mine', 'airport', 'factory', 'refinery', 'reactor']),
    past: true,
  },
  'next meeting': {
    verbs: 'next meets|meets next|meet again|meets again|next meet|next convenes|meet next|reconvene|reconvenes',
    nouns: 'next meeting|next regular meeting|next scheduled meeting|next policy meeting|next rate meeting',
    shares: 1,
    future: true,
  },
  'resumption of talks': {
    verbs:
      'back at the negotiating table|back at the table|return to the negotiating table|return to the table|resume talks|resume negotiations|back to the negotiating table|return to talks',
  },
  talks: { nouns: 'talks|negotiations', lasts: true },
  trial: { nouns: 'trial|court case|inquest', lasts: true, past: true },
  strike: { nouns: 'strike|walkout|stoppage|industrial action', lasts: true },
  truce: { nouns: 'ceasefire|cease - fire|truce', lasts: true },
  curfew: { nouns: 'curfew', lasts: true },
  consultation: { nouns: 'consultation|consultations', lasts: true },
  festival: { nouns: 'festival|fair|exhibition|carnival', lasts: true },
  summit: { nouns: 'summit|conference', lasts: true },
  campaign: { nouns: 'campaign|vaccination campaign', lasts: true },
  operation: { nouns: 'operation|offensive|exercise|exercises|drill|manoeuvres', lasts: true },
  inquiry: { nouns: 'inquiry|public inquiry|hearings', lasts: true },
  election: { nouns: 'election|elections|referendum|by - election|ballot', shares: 2 },
  runoff: { nouns: 'runoff|run - off|second round|runoff election' },
  founding: {
    verbs: 'founded|was founded|established|was established|set up|was set up|was created|was incorporated',
    shares: 2,
    past: true,
  },
  building: {
    verbs: 'was built|were built|been built|was constructed|been launched',
    weakVerbs: 'built|launched|finished|was launched|completed|was completed|commissioned',
    subjects: THINGS_MADE,
    past: true,
  },
  birth: { verbs: 'was born|born', ofPerson: true, past: true },
  outbreak: {
    weakVerbs:
      'was detected|were detected|detected|picked up|was picked up|was recorded|was confirmed|was reported|was identified|fell ill|became ill|developed symptoms|developed a fever|showed symptoms',
    subjects: words('outbreak case first'),
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
  [ALL]: { nouns: 'incident|accident|tragedy|disaster|catastrophe' },
};

/** What no list has is compared where its clauses share as much. */
const UNLISTED: HappeningWords = { shares: 2 };

export const happeningOf = (name: HappeningClass): HappeningWords => HAPPENINGS[name] ?? UNLISTED;

export const isUnlisted = (name: HappeningClass): boolean => HAPPENINGS[name] === undefined;

/** What the beginning of something that lasts is told by, and of anything that it was. */
export const BEGAN =
  'began|begun|started|opened|got under way|got underway|commenced|kicked off|begin|begins|start|starts|open|opens|get under way|gets under way|came into force|come into force|comes into force|took effect|take effect|takes effect|broke out|kick off|kicks off|set in|flared|flared up|got going|was launched|be launched|launched|erupted|get going';
export const RESUMED = 'resumed|resume|resumes|continue|restart|restarted|reopen';
export const ENDED =
  'ended|end|ends|expired|expire|expires|finished|ran out|run out|runs out|lapsed|lapse|lapses|was lifted|be lifted|broke up|collapsed|broke down|closed|close|closes|concluded|conclude|concludes|wound up|was over|were over|came to an end|drew to a close|finish|was called off|were called off|be called off';
export const HAPPENED =
  'happened|occurred|came|took place|take place|takes place|was held|be held|were held|was carried out|carried out|was reported|struck|hit|was|is|was set for|is set for|is due|are due|falls on|fell on|unfolded|was staged|be staged|is scheduled for|are scheduled for|is planned for';

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
