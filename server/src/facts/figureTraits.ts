import type { Sentence, Tokens } from '../article/types';
import { wordBits } from '../article/wordTable';
import { ACTION_FORMS, ACTION_PARTICIPLES } from '../english/actions';
import { ARMS_THINGS } from '../english/arms';
import { CAUSES, FIGURE_CUES, LOCATIVES, SAYING_BESIDES, WHOLE_AFFAIRS } from '../english/figureWords';
import { DONE_TO_FIGHTERS } from '../english/harm';
import {
  EXTENT_NOUNS,
  PREDICATE_NOUNS,
  PREDICATES_AFTER,
  PREDICATES_BEFORE,
  PROPERTIES_BY_WORD,
  type PropertyDimension,
} from '../english/measures';
import { pluralOf } from '../english/nouns';
import { WORDS_OF_CAPTURES } from './captures';
import { WORDS_OF_CONVOYS } from './convoys';
import { WORDS_OF_DURATIONS } from './durations';
import { WORDS_OF_AGES } from './eligibleAges';
import { WORDS_OF_FATES } from './fates';
import { WORDS_BEFORE_HARMED, WORDS_OF_HARM } from './harmForms';
import { WORDS_OF_ATTACKS, WORDS_OF_HOSTAGES } from './hostages';
import { WORDS_OF_PRISON_TERMS } from './prisonTerms';
import { WORDS_OF_SIZES } from './sizes';
import { WORDS_OF_TENURES } from './tenures';

/**
 * What the readers of what a number measures ask of a word, as bits. Each says that the word *may* matter to a reader,
 * who then looks closer. All bits of a sentence in one say whom it need not be shown to: of twelve numbers in an article
 * eleven measure nothing.
 */

/** Behind a count, may say what befell them: "killed", "in hospital". */
export const PREDICATE_AFTER = 1 << 1;
/** Before a count, may say so: "killing", "the deaths of". */
export const PREDICATE_BEFORE = 1 << 2;
/** As the counted noun: "deaths", "strikes". */
export const PREDICATE_NOUN = 1 << 3;
export const TOLL = 1 << 4;
/** "the number of". */
export const NUMBER_OF = 1 << 5;
/** "without power". */
export const POWER = 1 << 6;
/** What is done by those or to what is counted: "signed", "seized". */
export const ACTION = 1 << 7;
/** May name a property that is counted: "population". */
export const COUNTED_PROPERTY = 1 << 8;
export const PERCENT_PROPERTY = 1 << 9;
export const MONEY_PROPERTY = 1 << 10;
/** May name a property with another dimension: "range", "weight". */
export const OTHER_PROPERTY = 1 << 11;
export const REACH = 1 << 12;
/** "An earlier version of this article". */
export const VERSION = 1 << 13;
/** May say on whose word: "said", "according". */
export const CUE = 1 << 14;
/** May say over what time or in which affair is counted: "since", "this", "war". */
export const OF_TOTAL = 1 << 15;
/** May lead to a place or end what is said of one: "in", "including". */
export const PLACING = 1 << 16;
/** May name what brought an event about: "blast". */
export const OF_CAUSE = 1 << 17;

/** Of tolls, people on board, crowds, buses and cases (see `specialOfCount`). */
export const SPECIAL = 1 << 18;
/** Of shares of a vote. */
export const OF_SHARE = 1 << 19;
export const OF_QUAKE = 1 << 20;
/** Of takeovers. */
export const OF_DEAL = 1 << 21;
export const OF_FIRE = 1 << 22;
/** Of prison terms. */
export const OF_TERM = 1 << 23;
/** Of drugs, gold and the like that were seized. */
export const OF_HAUL = 1 << 24;
export const OF_HEAT = 1 << 25;
export const OF_TURNOUT = 1 << 26;
/** Of what else is told in percent: how far a fire is contained, prices, growth, deficits, offers of wages. */
export const OF_PERCENT = 1 << 27;
/** Tells of an election, not of what people say they would vote. */
export const OF_ELECTION = 1 << 28;
export const OF_POLL = 1 << 29;
/** "ferry", "bridge": what has a length or a height of its own. */
export const OF_EXTENT = 1 << 30;
/** "drones": what is launched and brought down, and whatever else is fired, hit and lost in a war. */
export const OF_AIR = 1 << 31;

/**
 * For a sentence that every reader is to be shown, whatever words it has. A word that a reader waits for and that has no
 * bit here or in `specialTraits` would never be read: a test holds what is read with this against what is read by bits.
 */
export const EVERY_TRAIT = -1;

/** What may be said of people and things that are counted, but for properties. */
const COUNT_MEASURES =
  PREDICATE_AFTER | PREDICATE_BEFORE | PREDICATE_NOUN | TOLL | NUMBER_OF | POWER | ACTION | COUNTED_PROPERTY | OF_AIR;

export const REACH_WORDS: readonly string[] =
  'striking reaching hitting strike reach hit travel travelling traveling fly flying attacking'.split(' ');

/** What was done to people, as a noun before "of": "the deployment of 50,000 troops". */
export const ACTION_NOUNS: ReadonlyMap<string, string> = new Map([
  ['deployment', 'deployed'],
  ['arrest', 'arrested'],
  ['detention', 'arrested'],
  ['evacuation', 'evacuated'],
  ['expulsion', 'expelled'],
  ['rescue', 'rescued'],
  ['displacement', 'displaced'],
  ['capture', 'captured'],
  ['destruction', 'destroyed'],
  ['loss', 'killed'],
]);

const words = (list: string): readonly string[] => list.split(' ');

function wordsOfProperties(told: (dimension: PropertyDimension) => boolean): readonly string[] {
  return [...PROPERTIES_BY_WORD]
    .filter(([, properties]) => properties.some(({ dimension }) => told(dimension)))
    .map(([word]) => word);
}

const COMMON_DIMENSIONS: ReadonlySet<PropertyDimension> = new Set(['count', 'percent', 'money']);

const { bits, learn } = wordBits(() => [
  [PREDICATE_AFTER, [...PREDICATES_AFTER.keys(), ...words('treated hospital hospitals lost burned burnt')]],
  [PREDICATE_AFTER, [...WORDS_OF_FATES, ...WORDS_OF_HARM, ...DONE_TO_FIGHTERS]],
  [PREDICATE_BEFORE, [...PREDICATES_BEFORE.keys(), ...PREDICATE_NOUNS.keys(), ...ACTION_NOUNS.keys()]],
  [PREDICATE_BEFORE, words('life lives took wiped wiping')],
  [PREDICATE_BEFORE, [...WORDS_BEFORE_HARMED, ...DONE_TO_FIGHTERS]],
  [
    PREDICATE_NOUN,
    [
      ...PREDICATE_NOUNS.keys(),
      ...words(
        'strike strikes airstrike airstrikes raid raids sortie sorties air-strikes air-raids bombardments explosions blasts',
      ),
    ],
  ],
  [TOLL, ['toll']],
  [NUMBER_OF, ['number']],
  [POWER, words('power electricity supply blackout blackouts outage outages disconnected powerless dark darkness off')],
  [POWER, ['blacked']],
  [ACTION, [...ACTION_FORMS.keys(), ...ACTION_PARTICIPLES]],
  [COUNTED_PROPERTY, wordsOfProperties((dimension) => dimension === 'count')],
  [PERCENT_PROPERTY, wordsOfProperties((dimension) => dimension === 'percent')],
  [MONEY_PROPERTY, wordsOfProperties((dimension) => dimension === 'money')],
  [OTHER_PROPERTY, wordsOfProperties((dimension) => !COMMON_DIMENSIONS.has(dimension))],
  [REACH, REACH_WORDS],
  [
    SPECIAL,
    words(
      'lost lives life bodies corpses shot safety but survived survivor survivors forced forces forcing drove driven driving condition conditions passenger passengers employ employee employs employed employing employees workforce critically seriously gravely severely bus buses coach coaches convoy taken brought moved transferred transported board aboard capacity carry carrying carried carries licensed licenced license licence certificate permit allowed permitted certified authorised authorized designed built able can could part streets turned crowd crowds drew attracted drawing attracting cases survivors ordered told urged evacuation magnitude put puts putting',
    ),
  ],
  [
    SPECIAL,
    words(
      'packed jammed thronged filled crowded front inside watched fans spectators ground stadium arena stands hall theatre theater venue velodrome racecourse circuit ballpark amphitheatre amphitheater crew addressed spoke losing losses prisoner prisoners captive hands captivity abstention abstentions abstained abstaining votes voted vote passed approved adopted rejected defeated backed ratified majority decision ruling verdict split',
    ),
  ],
  [SPECIAL, words('flown evacuated airlifted ferried')],
  [SPECIAL, words('protested marched rallied demonstrated gathered attended protest march rally demonstrate gather')],
  [
    SPECIAL,
    words(
      'them whom protesters demonstrators marchers strike walkout walked stoppage tools underground shift rose risen climbed grown grew increased jumped',
    ),
  ],
  [SPECIAL, WORDS_OF_CAPTURES],
  [SPECIAL, WORDS_OF_HOSTAGES],
  [SPECIAL, WORDS_OF_ATTACKS],
  [SPECIAL, WORDS_OF_CONVOYS],
  [OF_TURNOUT, words('voters electorate')],
  [OF_PERCENT, words('contained containment inflation prices growth economy deficit shortfall')],
  [OF_PERCENT, words('offered offering offers offer strike strikes action walkout walkouts')],
  [OF_SHARE, words('won win wins winning took takes taking got gets received')],
  [OF_SHARE, words('receives receiving secured polled garnered had has with on vote votes ballots')],
  [
    OF_ELECTION,
    words('election elections elected vote votes turnout presidential ballot ballots runoff run-off polls'),
  ],
  [OF_ELECTION, words('referendum re-elected reelected electoral voters')],
  [OF_POLL, words('poll pollster pollsters survey surveys surveyed respondents polled')],
  [OF_QUAKE, words('depth deep rain rainfall snow snowfall flew flown travelled traveled')],
  [OF_QUAKE, words('from off outside beyond behind short of')],
  [OF_TERM, WORDS_OF_DURATIONS],
  [OF_TERM, WORDS_OF_TENURES],
  [OF_TERM, WORDS_OF_AGES],
  [OF_EXTENT, WORDS_OF_SIZES],
  [OF_TERM, WORDS_OF_PRISON_TERMS],
  [OF_TERM, ['maximum']],
  [SPECIAL, words('count counts charge charges')],
  [OF_HAUL, words('mass satellite spacecraft probe orbiter lander rover capsule telescope rocket launcher booster kg')],
  [OF_EXTENT, words('rocket launcher booster metre meter')],
  [OF_HAUL, words('explosive explosives tnt dynamite')],
  [OF_HAUL, words('seize seized seizing found confiscated intercepted discovered')],
  [OF_HEAT, words('temperature temperatures mercury thermometer thermometers')],
  [OF_DEAL, words('offering offered offers pay pays paid paying bidding bids put puts putting')],
  [OF_DEAL, words('fee sign signs signed signing join joins joined transfer move switch')],
  [
    OF_DEAL,
    words('deal takeover acquisition merger bid offer buyout purchase buy buys buying bought acquire acquires'),
  ],
  [OF_DEAL, words('acquiring acquired purchased take takes taking taken')],
  [OF_FIRE, words('fire blaze wildfire fires wildfires bushfire bushfires')],
  [VERSION, ['version']],
  [CUE, [...FIGURE_CUES, 'according']],
  [
    OF_TOTAL,
    words(
      'across throughout around since so this last past previous every each in over during within time nationwide countrywide earlier previous prior after',
    ),
  ],
  [OF_TOTAL, WHOLE_AFFAIRS],
  [PLACING, [...LOCATIVES, ...SAYING_BESIDES, 'including']],
  [OF_CAUSE, [...CAUSES.keys(), 'strike', 'strikes']],
  [OF_EXTENT, EXTENT_NOUNS.keys()],
  [
    OF_AIR,
    words(
      'drone drones uav uavs quadcopters missile missiles rocket rockets projectiles helicopters warplanes jets bombers balloons',
    ),
  ],
  [OF_AIR, [...ARMS_THINGS.keys()].flatMap((noun) => [noun, pluralOf(noun)])],
  [OF_AIR, words('round rounds munition munitions carrier carriers barrels')],
]);

/** Of a token of the text. */
export function figureTraitsAt(tokens: Tokens, at: number): number {
  return bits[tokens.words[at]!] || learn(tokens, at);
}

/** Of all tokens from `from` to before `end` together. */
export function figureTraitsOf(tokens: Tokens, from: number, end: number): number {
  const { words } = tokens;
  let all = 0;
  for (let at = from; at < end; at++) all |= bits[words[at]!] || learn(tokens, at);
  return all;
}

/** The first token from `from` on that has one of the traits; `end` where none has. */
export function nextWithFigureTraits(tokens: Tokens, from: number, end: number, traits: number): number {
  const { words } = tokens;
  for (let at = from; at < end; at++) if ((bits[words[at]!] || learn(tokens, at)) & traits) return at;
  return end;
}

/** Of a sentence, and of the token behind it that some readers look at. */
export function sentenceTraits(tokens: Tokens, { firstToken, endToken }: Sentence): number {
  return figureTraitsOf(tokens, firstToken, Math.min(endToken + 1, tokens.count));
}

/** Who may say what a number with a dimension measures. */
export interface DimensionBits {
  /** What is said in a way of its own needs (see `specialMeasures`). */
  readonly special: number;
  /** Who may name the property that it states. */
  readonly properties: number;
  /** Everybody. */
  readonly all: number;
}

/** Kept for each dimension: there are as many as units and pairs of units. */
const bitsOfDimensions = new Map<string, DimensionBits>();

export function bitsOfDimension(dimension: string): DimensionBits {
  return bitsOfDimensions.get(dimension) ?? learnDimension(dimension);
}

function learnDimension(dimension: string): DimensionBits {
  const special = specialBits(dimension);
  const properties = propertyBits(dimension);
  const counts = dimension === 'count' || dimension === 'number';
  const learned = { special, properties, all: special | (counts ? COUNT_MEASURES : properties) };
  bitsOfDimensions.set(dimension, learned);
  return learned;
}

function specialBits(dimension: string): number {
  if (dimension === 'count' || dimension === 'number' || dimension === 'magnitude')
    return SPECIAL | PREDICATE_AFTER | PREDICATE_NOUN;
  if (dimension === 'percent') return OF_SHARE | OF_TURNOUT | OF_PERCENT;
  if (dimension.startsWith('money')) return OF_DEAL;
  if (dimension.startsWith('duration') || dimension === 'age') return OF_TERM;
  if (dimension === 'mass') return OF_HAUL;
  if (dimension === 'temperature') return OF_HEAT;
  if (dimension === 'speed' || dimension === 'volume') return OF_EXTENT;
  return dimension === 'length' ? OF_QUAKE | OF_EXTENT : dimension === 'area' ? OF_FIRE : 0;
}

function propertyBits(dimension: string): number {
  if (dimension === 'count' || dimension === 'number') return COUNTED_PROPERTY;
  if (dimension === 'percent') return PERCENT_PROPERTY;
  if (dimension.startsWith('money')) return MONEY_PROPERTY;
  return dimension === 'length' ? OTHER_PROPERTY | REACH : OTHER_PROPERTY;
}
