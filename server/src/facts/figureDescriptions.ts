import type { Article, Sentence, Tokens } from '../article/types';
import {
  CAPACITY,
  CASUALTY_MEASURES,
  EVENT_MEASURES,
  EXTENT_NOUNS,
  EXTENTS,
  FIXED_MEASURES,
  MAXIMUM_TERM,
  QUAKE_MEASURES,
} from '../english/measures';
import { once } from '../text/once';
import { isLicensed } from './aboard';
import { ACCOUNTS, kindOfProfit, type Period, periodOf, yearOfPeriod } from './accounts';
import { aidOf } from './aid';
import { causeOf } from './causes';
import { countryOf } from './countries';
import { CHARGES } from './court';
import { isAtVenue } from './crowds';
import { type DateMention, isoOf, readDatesOf } from './dates';
import { DEAD_OF_PLACE } from './deadOfPlaces';
import { EMPLOYEES, SHARE_OFFER, TAKEOVER } from './deals';
import { farAwayOf, isDistance } from './distances';
import { isDuration } from './durations';
import { OF_PERIODS, periodOfEconomy } from './economy';
import { electionDay } from './electionDays';
import { attributionFor } from './figureAuthorities';
import { OF_BUSINESS, ownedBy, shipOf } from './figureOwners';
import { placeAt, placeFor } from './figurePlaces';
import { subjectOf, VOTE_SHARE } from './figureSubjects';
import { type DaysOfArticle, datesOf, eventDay, mainEventDay, timeOfClauseIn, totalScope } from './figureTimes';
import { weaponFor } from './figureWeapons';
import { isCountGoingOn } from './interim';
import { destroyedOf, isLoss } from './losses';
import type { Measured } from './measured';
import type { MentionFacts } from './mentions';
import { isOfStory } from './ofStories';
import { personOf, TRANSFER_FEE } from './personalTerms';
import { isPowerCut, widerPlace } from './powerCuts';
import { PRISON_TERM } from './prisonTerms';
import { measurerOf } from './quakes';
import type { ReadQuantity } from './quantities';
import { isOneOfSeveral } from './severalPlaces';
import { shareScope } from './shares';
import { craftFor, type NamedCrafts, readNamedCrafts } from './spacecraft';
import { lastOfOwner, structureFor } from './structures';
import { OF_VOTES } from './tallies';
import { isTenure } from './tenures';
import { isLivesTaken } from './tollForms';
import {
  AT_VENUE,
  BY_LICENCE,
  type Figure,
  type FigureSubject,
  ONE_OF_SEVERAL,
  PARTIAL_COUNT,
  type Quotation,
} from './types';
import { type NamedShips, readNamedShips, shipMeant } from './vessels';

/** What a figure says besides its quantity. */
export interface Said extends Pick<Figure, 'measure' | 'of' | 'place' | 'scope' | 'asOf' | 'attributedTo' | 'grows'> {
  readonly ofReport: boolean;
  readonly cause: string | null;
}

/** What is said of a measure before anything more is known of it: all are made here, and so have one shape. */
export function saying(measure: string | null, grows: boolean): Mutable<Said> {
  return {
    measure,
    of: null,
    place: null,
    scope: null,
    asOf: null,
    attributedTo: null,
    grows,
    ofReport: false,
    cause: null,
  };
}

/** An article with what it says as a whole, read when a figure asks for it: most say nothing that could be compared. */
export interface Background extends DaysOfArticle {
  readonly article: Article;
  readonly names: MentionFacts;
  readonly quotations: readonly Quotation[];
  readonly ships: () => NamedShips;
  readonly crafts: () => NamedCrafts;
  /** Days since 1970. */
  readonly electionDay: () => number | null;
  /** Whether votes are still counted. */
  readonly isCounting: () => boolean;
  /** Whether a turnout before has its place. */
  turnoutTold: boolean;
}

export function backgroundOf(article: Article, names: MentionFacts, quotations: readonly Quotation[]): Background {
  const kept: (readonly DateMention[])[] = [];
  const datesIn = (sentence: number): readonly DateMention[] => {
    // Of a dateline, it is the day of the report: "TOLM, June 3 (VD) —".
    kept[sentence] ??= isDateline(article, sentence) ? NO_DATES : readDatesOf(article, sentence);
    return kept[sentence];
  };
  return {
    article,
    names,
    quotations,
    datesIn,
    mainDay: once(() => mainEventDay(article, datesIn)),
    ships: once(() => readNamedShips(article, names)),
    crafts: once(() => readNamedCrafts(article)),
    electionDay: once(() => electionDay(article, datesIn)),
    isCounting: once(() => isCountGoingOn(article.tokens)),
    turnoutTold: false,
  };
}

const isDateline = ({ dateline, sentences }: Article, sentence: number): boolean =>
  dateline !== undefined && sentences[sentence]!.start === dateline.start;

/** A quantity that measures something, while what else the text says of it is gathered, stage by stage. */
export interface Description {
  readonly background: Background;
  readonly s: number;
  readonly sentence: Sentence;
  readonly q: ReadQuantity;
  readonly measured: Measured;
  readonly said: Mutable<Said>;
  /** Nothing is left to say of it. */
  done: boolean;
  dates: readonly DateMention[];
  /** The time that its clause names. */
  timeOfClause: string | null;
  /** "in the whole": counted over more than one event. */
  total: string | null;
  /** The months that a firm reports of. */
  period: Period | null;
  /** Nobody knows whose count it is: there is nothing to hold it against. */
  ownerless: boolean;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export function descriptionOf(background: Background, s: number, q: ReadQuantity, measured: Measured): Description {
  return {
    background,
    s,
    sentence: background.article.sentences[s]!,
    q,
    measured,
    said: saying(measured.measure, measured.grows),
    done: false,
    dates: NO_DATES,
    timeOfClause: null,
    total: null,
    period: null,
    ownerless: false,
  };
}

const NO_DATES: readonly DateMention[] = [];

/** Gathers what the texts say of these, all but what a figure goes on about from the one before it. */
export function describeAll(all: readonly Description[]): void {
  for (const tell of STEPS) for (let k = 0; k < all.length; k++) if (!all[k]!.done) tell(all[k]!);
}

const STEPS: readonly ((one: Description) => void)[] = [
  tellOnWhoseWord,
  describeWeapon,
  describeOfStory,
  tellDates,
  tellTotal,
  describeAid,
  tellPlace,
  tellCause,
  tellScope,
  tellOwner,
  tellDay,
];

/** Whether it is of something that happened, or of a thing, so that what brought it about matters. */
export function isOfEvent({ done, measured }: Description): boolean {
  return !done && (EVENT_MEASURES.has(measured.measure) || measured.group === null);
}

function tellOnWhoseWord({ background: { article, names, quotations }, sentence, q, said }: Description): void {
  // "The raid claimed 30 lives": nobody says so.
  if (!isLivesTaken(article.tokens, q)) said.attributedTo = attributionFor(article, names, sentence, q, quotations);
  if (QUAKE_MEASURES.has(said.measure!)) said.attributedTo ??= measurerOf(article, names, sentence);
}

function describeWeapon(one: Description): void {
  const { background, s, q, said } = one;
  if (!FIXED_MEASURES.has(one.measured.measure)) return;
  const { article, names, ships } = background;
  const { measure } = one.measured;
  if (measure === MAXIMUM_TERM) {
    said.of = personOf(article, names, one.sentence, q);
    said.grows = false;
    one.done = true;
    return;
  }
  const vessel = measure === CAPACITY ? shipOf(article, s, measure, null, ships, q) : null;
  const structure = EXTENTS.has(measure) ? structureFor(article, names, one.sentence, q, one.measured.at) : null;
  const nouns = EXTENTS.has(measure) ? [one.measured.at, lastOfOwner(article.tokens, one.sentence, q)] : [];
  const meant = shipMeant(background, one.sentence, nouns);
  // "hit a 1,200-metre bridge": not the missile's.
  const isOther = EXTENT_NOUNS.has(article.tokens.norms[one.measured.at]!);
  const craft = OF_CRAFTS.has(measure)
    ? craftFor(article, one.sentence, q, one.measured.at, background.crafts())
    : null;
  said.of = vessel ?? structure ?? meant ?? craft ?? (isOther ? null : weaponFor(article, names, s, q.start));
  if (measure === CAPACITY && said.of === null && isLicensed(article.tokens, one.sentence.firstToken, q.first))
    said.scope = BY_LICENCE;
  said.grows = false;
  one.done = true;
}

/** Of the one event that the story tells, whenever it was. */
function describeOfStory(one: Description): void {
  const { background, s, q, measured, said } = one;
  if (!isOfStory(measured.measure)) return;
  one.done = true;
  // Sirens wail in two towns, and each has an alert of its own.
  if (isDuration(measured.measure)) said.place = placeFor(background.article, background.names, one.sentence, q.start);
  if (measured.measure === DEAD_OF_PLACE) {
    said.place = placeAt(background.article, background.names, one.sentence, measured.at);
    said.scope = said.place === null ? null : [measured.group ?? 'in', said.place.text.toLowerCase()].join(' ');
    one.ownerless = said.place === null;
  }
  if (isTenure(measured.measure)) {
    said.of = personOf(background.article, background.names, one.sentence, q);
    one.ownerless = said.of === null;
  }
  if (!isDistance(measured.measure)) return;
  said.scope = farAwayOf(background.article, background.names, s, q);
  one.ownerless = said.scope === null;
}

const OF_CRAFTS: ReadonlySet<string> = new Set(['weight', 'height']);

function tellDates(one: Description): void {
  const { background, s, q } = one;
  one.dates = datesOf(background.article, background, s);
  one.timeOfClause = timeOfClauseIn(background.article, q, one.dates);
}

function tellTotal(one: Description): void {
  // Of which month or year, such a percentage tells itself.
  if (one.timeOfClause !== null || OF_PERIODS.has(one.measured.measure) || OF_VOTES.has(one.measured.measure)) return;
  const { background, sentence, q, dates } = one;
  const told = totalScope(background.article, sentence, q, dates) ?? (isHuge(one) ? 'in the whole' : null);
  // "An outbreak in 2017 killed 112 people over eight months": for so long it lasted.
  const total = told !== null && LASTED.test(told) && dates.some(isOfOldTime) ? null : told;
  // What an army lost it tells by the day.
  one.total = isLoss(one.measured.measure) && total === 'in the 24 hours' ? null : total;
}

/** "in the eight months", as `totalScope` puts it. */
const LASTED = /^in the (?!(?:last|past|24) )\S+ (?:days|weeks|months|years|hours)$/;

const isOfOldTime = ({ day, iso, since }: DateMention): boolean => day === null && iso !== null && !since;

/** No single event kills a hundred thousand in the news of a day: such a number is of a whole war. */
function isHuge({ background, q, dates, measured }: Description): boolean {
  const most = OF_WARS.has(measured.measure) ? (q.min ?? q.max ?? 0) : 0;
  return most >= 100_000 || (most >= 1000 && dates.length === 0 && haveBeen(background.article.tokens, q));
}

function describeAid(one: Description): void {
  const { background, sentence, q, measured, total, said } = one;
  if (measured.measure !== 'aid') return;
  const { recipient, scope } = aidOf(background.article, background.names, sentence, q, measured.at);
  said.of = recipient;
  said.scope = total === null ? `${scope}single` : `${scope}in all`;
  said.grows = total !== null;
  if (total === null) said.asOf = dayOfPackage(one);
  one.done = true;
}

/** The one day that the sentence itself names: that on which the package was announced, approved or sent. */
function dayOfPackage({ background, s }: Description): string | null {
  const days = new Set<number>();
  for (const { day, since } of background.datesIn(s)) if (day !== null && !since) days.add(day);
  const [day] = days;
  return days.size === 1 && day !== undefined ? isoOf(day) : null;
}

function tellPlace(one: Description): void {
  const { background, sentence, q, said } = one;
  const { article, names } = background;
  const near =
    placeFor(article, names, sentence, q.start) ??
    (said.measure === 'turnout' && isFirstTurnout(background, q) ? firstPlace(article, names) : null);
  // "on the ferry Orsa" is no place.
  said.place = near !== null && (isShip(background.ships(), near.text) || isElsewhere(one, near)) ? null : near;
  if (isPowerCut(said.measure!)) said.place = widerPlace(article, sentence, q) ?? said.place;
  if (QUAKE_MEASURES.has(said.measure!) && isSeatOf(said.attributedTo, said.place)) said.place = null;
  if (said.measure === 'turnout') background.turnoutTold = true;
}

/** "The USGS in Golden": where those sit who measured it. */
function isSeatOf(by: FigureSubject | null, place: FigureSubject | null): boolean {
  return by !== null && place !== null && place.start >= by.end && place.start - by.end <= SEAT;
}

/** In UTF-16 units: " in ". */
const SEAT = 4;

/** "employs 39,000 people, and will close its plant in Tolm": those it employs are not all there. */
function isElsewhere({ background: { article }, measured, q }: Description, { start }: FigureSubject): boolean {
  return measured.measure === EMPLOYEES && (start < q.start || article.text.slice(q.end, start).includes(','));
}

const isShip = ({ main, others }: NamedShips, text: string): boolean =>
  main?.subject.text === text || others.some(({ subject }) => subject.text === text);

/** Further turnouts are of other votes, as a rule. */
function isFirstTurnout({ article, turnoutTold }: Background, { start }: ReadQuantity): boolean {
  return !turnoutTold && start <= article.bodyStart + 600;
}

/** Nobody says twice where the vote was: the first town or region that the article names. */
function firstPlace(article: Article, names: MentionFacts): FigureSubject | null {
  const first = names.mentions.find(({ kind, form }) => (kind === 'place' || kind === 'state') && form === 'full');
  return first === undefined || first.start > article.bodyStart + 400 ? null : subjectOf(article, first);
}

function tellCause(one: Description): void {
  const { background, sentence, q, said } = one;
  if (!isOfEvent(one)) return;
  said.cause = causeOf(background.article.tokens, sentence, q);
}

function tellScope(one: Description): void {
  const { background, sentence, q, measured, total, said } = one;
  const { tokens } = background.article;
  const { measure, group, part } = measured;
  const scopes: string[] = [];
  if (CASUALTY_MEASURES.has(measure) && isOneOfSeveral(tokens, sentence, q)) scopes.push(ONE_OF_SEVERAL);
  if (group) scopes.push(part ? `${group} among them` : group);
  if (total !== null) scopes.push(total);
  if (measure === 'attendance' && total === null && isAtVenue(tokens, sentence, q)) scopes.push(AT_VENUE);
  if (ACCOUNTS.has(measure)) {
    one.period = periodOf(background.article, one.s, q);
    const kind = measure === 'profit' ? kindOfProfit(tokens, measured.at) : null;
    for (const scope of [kind, one.period?.name ?? null]) if (scope !== null) scopes.push(scope);
  }
  const share = SHARES.has(measure) ? shareScope(tokens, sentence, q) : null;
  if (share !== null) scopes.push(share);
  if (measure === VOTE_SHARE && background.isCounting()) scopes.push(PARTIAL_COUNT);
  if (scopes.length > 0) said.scope = scopes.join(', ');
}

const SHARES: ReadonlySet<string> = new Set([VOTE_SHARE, 'approval']);

function tellOwner(one: Description): void {
  const { background, s, sentence, q, measured, total, said } = one;
  const { article, names, ships } = background;
  if (OF_PERIODS.has(measured.measure)) {
    const country = countryOf(article, names, sentence);
    one.ownerless = country === 'several';
    said.of = country === 'several' ? null : country;
    said.place = null;
    return;
  }
  said.of = ownedBy(article, names, s, sentence, q, measured, total, ships, said.place);
  // "Profit at Dornsalt was …": a firm that no list has.
  if (said.of === null && said.place !== null && OF_BUSINESS.has(measured.measure) && isAtFirm(article, said.place)) {
    said.of = said.place;
    said.place = null;
  }
  one.ownerless = measured.owned === true && said.of === null;
  const destroyed = one.ownerless && isLoss(measured.measure) ? destroyedOf(measured.measure) : null;
  if (destroyed === null) return;
  said.measure = destroyed;
  one.ownerless = false;
}

const isAtFirm = ({ text }: Article, { start }: FigureSubject): boolean =>
  /\b(?:profits?|revenues?|sales|turnover|earnings|loss(?:es)?|staff|workforce) at $/i.test(
    text.slice(Math.max(0, start - 16), start),
  );

const OF_ELECTIONS: ReadonlySet<string> = new Set([VOTE_SHARE, 'turnout']);
/** Of `2031-05-02`: a year alone is another election's. */
const DAY_LENGTH = 10;

function tellDay({ background, sentence, q, dates, timeOfClause, total, measured, said, period }: Description): void {
  if (period !== null) {
    said.asOf = yearOfPeriod(period, timeOfClause ?? background.article.metadata.date?.value);
    return;
  }
  if (OF_PERIODS.has(measured.measure)) {
    said.asOf = periodOfEconomy(background.article.tokens, sentence, q, background.article.metadata.date?.value);
    return;
  }
  const day =
    timeOfClause === null && total === null ? eventDay(background.article.tokens, dates, q, background.mainDay) : null;
  if (!LASTING.has(measured.measure)) said.asOf = timeOfClause ?? day?.asOf ?? null;
  if (OF_ELECTIONS.has(measured.measure) && said.asOf?.length === DAY_LENGTH) {
    const held = background.electionDay();
    if (held !== null) said.asOf = isoOf(held);
  }
  if (day?.ofReport) said.ofReport = true;
}

/** What holds for longer than the day on which it is told, or has nothing to do with it. */
const LASTING: ReadonlySet<string> = new Set([
  TAKEOVER,
  SHARE_OFFER,
  EMPLOYEES,
  PRISON_TERM,
  TRANSFER_FEE,
  CHARGES,
  ...OF_VOTES,
]);

const OF_WARS: ReadonlySet<string> = new Set([
  'killed',
  'wounded',
  'casualties',
  'displaced',
  'missing',
  'arrested',
  'besieged',
]);

/** "70,000 soldiers have been killed": of a whole war, where no day is named. */
function haveBeen({ norms }: Tokens, { phraseEnd }: ReadQuantity): boolean {
  return /^(?:have|had)$/.test(norms[phraseEnd] ?? '') && /^(?:been|died)$/.test(norms[phraseEnd + 1] ?? '');
}
