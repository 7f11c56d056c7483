import { SHIPS } from './ships';

const words = (list: string): readonly string[] => list.split(' ');

/** What befell the people (or things) that a number counts. */
export interface Predicate {
  readonly measure: string;
  /** As a verb directly before the number: "killing 12". */
  readonly before: readonly string[];
  /** After the number or the noun: "12 people were killed", "12 dead". */
  readonly after: readonly string[];
  /** As the counted noun: "12 deaths". */
  readonly nouns: readonly string[];
}

const PREDICATES: readonly Predicate[] = [
  {
    measure: 'killed',
    before: words(
      'kill kills killed killing slay slays slew slain slaying massacred massacring murdering murdered slaughter slaughtered slaughtering butchered butchering assassinated assassinating martyred martyring lynched lynching',
    ),
    after: words(
      'killed dead died die dies dying perished perish drowned drown suffocated slain murdered massacred martyred slaughtered butchered assassinated lynched electrocuted asphyxiated succumbed',
    ),
    nouns: words('death deaths dead fatality fatalities martyr martyrs'),
  },
  {
    measure: 'wounded',
    before: words(
      'wound wounds wounded wounding injure injures injured injuring hurt hurting maim maims maimed maiming',
    ),
    after: words('wounded injured hurt maimed'),
    nouns: words('injury injuries wounded injured'),
  },
  { measure: 'casualties', before: [], after: [], nouns: words('casualty casualties victim victims') },
  { measure: 'missing', before: [], after: words('missing unaccounted'), nouns: words('missing') },
  {
    measure: 'displaced',
    before: words('displace displaces displaced displacing uprooted uprooting'),
    after: words('displaced uprooted homeless fled'),
    nouns: words('displaced'),
  },
  {
    measure: 'evacuated',
    before: words('evacuate evacuated evacuating evacuates'),
    after: words('evacuated bused bussed'),
    nouns: [],
  },
  {
    measure: 'arrested',
    before: words('arrest arrested arresting arrests detain detained detaining detains'),
    after: words('arrested detained'),
    nouns: words('arrest arrests detainee detainees'),
  },
  {
    measure: 'executed',
    before: words('execute executed executing executes hanged hanging beheaded beheading'),
    after: words('executed hanged beheaded'),
    nouns: [],
  },
  {
    measure: 'captured',
    before: words('capture captured capturing captures retook recaptured recapturing retaking'),
    after: words('captured recaptured retaken'),
    nouns: [],
  },
  {
    measure: 'rescued',
    before: words('rescue rescued rescuing rescues saved'),
    after: words('rescued saved'),
    nouns: [],
  },
  {
    measure: 'infected',
    before: words('infect infected infecting infects sickened sickening'),
    after: words('infected sickened'),
    nouns: words('infection infections'),
  },
  { measure: 'hospitalised', before: [], after: words('hospitalised hospitalized'), nouns: [] },
  {
    measure: 'kidnapped',
    before: words('kidnapped abducted kidnapping abducting'),
    after: words('kidnapped abducted'),
    nouns: [],
  },
  { measure: 'besieged', before: [], after: words('besieged trapped encircled blockaded'), nouns: [] },
  { measure: 'surrendered', before: [], after: words('surrendered capitulated'), nouns: [] },
  { measure: 'defected', before: [], after: words('defected'), nouns: [] },
  {
    measure: 'destroyed',
    before: words('destroy destroyed destroying destroys razed razing flattened flattening gutted gutting'),
    after: words('destroyed collapsed razed flattened gutted'),
    nouns: [],
  },
  { measure: 'damaged', before: words('damage damaged damaging damages'), after: words('damaged'), nouns: [] },
  {
    measure: 'fired',
    before: words('fire fired firing fires launch launched launching launches'),
    after: words('fired launched'),
    nouns: [],
  },
  { measure: 'dropped', before: words('drop dropped dropping drops'), after: [], nouns: [] },
  { measure: 'deployed', before: words('deploy deployed deploying deploys'), after: words('deployed'), nouns: [] },
  { measure: 'expelled', before: words('expel expelled expelling expels'), after: words('expelled'), nouns: [] },
];

const index = (key: 'before' | 'after' | 'nouns'): ReadonlyMap<string, string> =>
  new Map(PREDICATES.flatMap((p) => p[key].map((word): [string, string] => [word, p.measure])));

export const PREDICATES_BEFORE = index('before');
export const PREDICATES_AFTER = index('after');
export const PREDICATE_NOUNS = index('nouns');

/** Measures of harm to people: what is counted may be unsaid ("killing 12"), and the count may rise. */
export const CASUALTY_MEASURES: ReadonlySet<string> = new Set([
  ...words(
    'killed wounded casualties missing displaced evacuated arrested executed captured rescued infected hospitalised treated kidnapped besieged surrendered defected',
  ),
  'seriously wounded',
  'held hostage',
]);

/** How far a missile flew that was fired. */
export const FLOWN = 'distance flown';

/** What seismologists measure of a quake. */
export const QUAKE_MEASURES: ReadonlySet<string> = new Set(['quake depth', 'quake magnitude']);

/** What two authorities who are named dispute where they part: two sides seldom count the same, two institutes seldom measure it. */
export const DISPUTED_MEASURES: ReadonlySet<string> = new Set([...CASUALTY_MEASURES, ...QUAKE_MEASURES]);

/** What is told of one event by a number of its own, beside the harm that it did: its day says which event is meant. */
export const EVENT_MEASURES: ReadonlySet<string> = new Set([
  ...CASUALTY_MEASURES,
  'aboard',
  'attackers',
  'prisoners exchanged',
  'altitude',
  'area burned',
  'attendance',
  'containment',
  FLOWN,
  ...QUAKE_MEASURES,
  'rainfall',
  'snowfall',
  'survived',
  'temperature',
]);

/** Cases of a disease that are not all its cases. */
export const CASE_KINDS: ReadonlySet<string> = new Set(words('suspected probable active possible'));

const DONE_TO_THINGS =
  / (?:used|destroyed|damaged|fired|downed|dropped|exploded|detonated|handed over|got through|deployed|expelled|captured|displaced|evacuated|without power)$/;

export function isEventMeasure(measure: string): boolean {
  return EVENT_MEASURES.has(measure) || DONE_TO_THINGS.test(measure);
}

/** What is told by its day and has no owner that would tell whose it is: strikes, what a storm or a fire was or did. */
const BY_ITS_DAY: ReadonlySet<string> = new Set(['damage', 'explosions', 'strikes', 'sorties', 'wind speed']);

/** Counted by the day, and told of by either side and by those who watch. */
export const RAIDS: ReadonlySet<string> = new Set(['explosions', 'strikes', 'sorties']);

/** Whether two numbers of one day may be of two events. */
export function isOfSomeEvent(measure: string): boolean {
  return isEventMeasure(measure) || BY_ITS_DAY.has(measure);
}

/** Who are counted, by head noun: figures of different groups are never compared. '' is everybody. */
const GROUPS: readonly (readonly [string, string])[] = [
  [
    '',
    'person people suspect soul individual others other resident villager citizen man-woman human victim life more casualty passenger',
  ],
  ['civilians', 'civilian noncombatant bystander'],
  ['children', 'child minor kid infant baby toddler schoolchild boy girl teenager pupil'],
  ['women', 'woman'],
  ['men', 'man'],
  [
    'fighters',
    'fighter militant rebel insurgent jihadist jihadi terrorist combatant gunman militiaman guerrilla extremist attacker assailant mercenary separatist islamist takfiri mujahideen mujahedeen mujahid insurrectionist',
  ],
  [
    'soldiers',
    'soldier troop serviceman servicewoman conscript marine guardsman airman sailor commando paratrooper reservist infantryman recruit',
  ],
  ['officers', 'officer policeman police policewoman'],
  ['medics', 'medic paramedic doctor nurse rescuer'],
  ['workers', 'worker employee'],
  ['journalists', 'journalist reporter'],
  ['students', 'student'],
  ['prisoners', 'prisoner detainee inmate'],
  ['hostages', 'hostage captive abductee'],
  ['foreigners', 'foreigner tourist'],
  ['migrants', 'migrant refugee'],
  ['evacuees', 'evacuee'],
];

export const GROUP_OF: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap(([group, nouns]) => words(nouns).map((noun): [string, string] => [noun, group])),
);

/** Of whom some bodies are made up: "ten of the garrison", "nine members of the army". */
export const BODIES_OF_PEOPLE: ReadonlyMap<string, string> = new Map(
  (
    [
      ['soldiers', 'army garrison battalion brigade regiment platoon troops forces navy military'],
      ['fighters', 'militia militias faction factions'],
      ['officers', 'police gendarmerie constabulary'],
    ] as const
  ).flatMap(([group, nouns]) => words(nouns).map((noun): [string, string] => [noun, group])),
);

/** What properties are told in: all money is one, and so are counts with and without a noun. */
export type PropertyDimension = 'length' | 'mass' | 'speed' | 'area' | 'money' | 'percent' | 'count';

/** The dimension of a quantity as properties have it. */
export function asPropertyDimension(dimension: string): string {
  if (dimension === 'number') return 'count';
  return dimension.startsWith('money') ? 'money' : dimension;
}

/** A property that a number states, with the dimension it must have. */
export interface Property {
  readonly measure: string;
  readonly dimension: PropertyDimension;
  /** Whether it belongs to a thing and stays as it is: its bounds state the value. */
  readonly fixed: boolean;
  /** Whether later figures may be larger. */
  readonly grows: boolean;
}

/** For how long somebody may go to prison: up to 20 years is a maximum of 20. */
export const MAXIMUM_TERM = 'maximum sentence';

/** How many a ship, a hall or a bus holds: of the thing, whatever happens to it. */
export const CAPACITY = 'capacity';

const PROPERTIES: readonly (readonly [
  measure: string,
  dimension: PropertyDimension,
  forms: string,
  fixed?: boolean,
  grows?: boolean,
])[] = [
  ['range', 'length', 'range ranges reach distance-range', true],
  ['altitude', 'length', 'altitude height-flight elevation'],
  ['length', 'length', 'long length', true],
  ['height', 'length', 'tall high height', true],
  ['width', 'length', 'wide width', true],
  ['depth', 'length', 'deep depth', true],
  ['calibre', 'length', 'calibre caliber gun shell shells howitzer howitzers mortar mortars artillery rounds', true],
  ['warhead', 'mass', 'warhead warheads payload payloads explosives', true],
  ['weight', 'mass', 'weighs weighing weigh weight weighed', true],
  ['speed', 'speed', 'speed speeds winds wind gusts', true],
  ['area', 'area', 'area territory land', false],
  ['area burned', 'area', 'burned burnt burns burning scorched charred blackened consumed', false, true],
  ['aid', 'money', 'aid assistance', false, true],
  ['cost', 'money', 'cost costs costing', false],
  ['price', 'money', 'price prices', false],
  ['budget', 'money', 'budget budgets', false],
  ['damage', 'money', 'damage damages losses', false, true],
  ['revenue', 'money', 'revenue revenues sales turnover', false],
  ['profit', 'money', 'profit profits earnings income', false],
  ['debt', 'money', 'debt debts', false],
  ['fine', 'money', 'fine fines fined penalty', false],
  ['investment', 'money', 'investment investments invest', false],
  ['loan', 'money', 'loan loans', false],
  ['grant', 'money', 'grant grants', false],
  ['trade', 'money', 'trade exports imports', false],
  ['funding', 'money', 'fund funding funds donations pledges', false, true],
  ['wage', 'money', 'salary salaries wage wages', false],
  ['valuation', 'money', 'valued valuation', false],
  ['turnout', 'percent', 'turnout', false],
  ['inflation', 'percent', 'inflation', false],
  ['unemployment', 'percent', 'unemployment jobless', false],
  ['growth', 'percent', 'growth', false],
  ['share of the vote', 'percent', 'vote votes ballot ballots', false],
  ['approval', 'percent', 'approval', false],
  ['interest rate', 'percent', 'interest rate', false],
  ['tariff', 'percent', 'tariff tariffs duty duties', false],
  ['efficacy', 'percent', 'effective efficacy effectiveness', true],
  ['population', 'count', 'population', false],
  ['attendance', 'count', 'attendance crowd spectators', false],
];

/** By folded word: the properties that the word may name. */
export const PROPERTIES_BY_WORD: ReadonlyMap<string, readonly Property[]> = (() => {
  const map = new Map<string, Property[]>();
  for (const [measure, dimension, forms, fixed = false, grows = false] of PROPERTIES) {
    for (const word of words(forms)) map.set(word, [...(map.get(word) ?? []), { measure, dimension, fixed, grows }]);
  }
  return map;
})();

/** What a length before it is, when it stands there like an adjective: "the 92-metre ferry". Of a dam or a wall it may be either. */
export const EXTENT_NOUNS: ReadonlyMap<string, 'length' | 'height'> = new Map([
  ...[...SHIPS].map((noun) => [noun, 'length'] as const),
  ...words('bridge footbridge viaduct aqueduct tunnel canal pier runway pipeline').map(
    (noun) => [noun, 'length'] as const,
  ),
  ...words('tower skyscraper chimney lighthouse monument statue mast pyramid').map((noun) => [noun, 'height'] as const),
]);

/** How long, high, wide or deep something is. */
export const EXTENTS: ReadonlySet<string> = new Set(words('length height width depth'));

/** Measures whose bounds state the value: "a range of up to 190 miles" is a range of 190. */
export const FIXED_MEASURES: ReadonlySet<string> = new Set([
  ...PROPERTIES.filter((p) => p[3]).map((p) => p[0]),
  CAPACITY,
  MAXIMUM_TERM,
]);
