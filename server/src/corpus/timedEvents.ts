import { CAPITAL } from '../article/types';
import { ALL, happeningOf, isSince, isUnlisted, SUDDEN } from '../english/happenings';
import { dayOf, daysBetween } from '../facts/dates';
import { type ToldHappenings, toldHappeningsOf } from '../facts/leadHappenings';
import { readTimedEvents, type TimedEvent } from '../facts/timedEvents';
import { areDisjoint } from '../text/sets';
import { conceptsOf } from './concepts';
import { clauseOf, type EventClause } from './eventClauses';
import { momentsApart, type Parting } from './momentsApart';
import { nameOneEvent } from './oneAffair';
import { ofArticle } from './perArticle';
import { sharedWords } from './sentenceWords';
import type { SourceIndex } from './sourceIndex';
import { stemAt } from './stems';
import type { CorpusArticle } from './types';

/** A happening and the article that tells when it was. */
export interface PlacedEvent extends EventClause {
  readonly source: CorpusArticle;
  readonly event: TimedEvent;
  /** "It", "the accident": what happened is told elsewhere. */
  readonly standsIn: boolean;
}

/** In days: so long papers tell of what happened, of what is to come, and of what a firm or a ship has behind it. */
const TOLD_FOR = { past: 4, ahead: 7, history: 30 };

export const placedEventsOf = ofArticle((source): readonly PlacedEvent[] =>
  readTimedEvents(source.article).flatMap((event) => {
    const clause = clauseOf(source, event);
    return meantBy(source, event).map((one) => ({ source, event: one, standsIn: event.class === ALL, ...clause }));
  }),
);

/** "It happened at six": each of the sudden things that the article begins with may be meant. */
function meantBy(source: CorpusArticle, event: TimedEvent): readonly TimedEvent[] {
  if (isUnlisted(event.class)) return inOneWord(event);
  if (event.class !== ALL) return [event];
  const { often } = toldHappenings(source);
  // Who never names what happened, and says that it did, means whatever the others tell.
  const isNamed = often.size > 0 || event.behind - event.word > 1 || source.article.tokens.norms[event.word] === 'it';
  return [...new Set([...(isNamed ? often : SUDDEN), 'trouble'])].map((name) => ({
    ...event,
    class: name,
    phase: happeningOf(name).lasts === true ? 'began' : null,
  }));
}

/** "Bought" and "acquired", "close" and "shut" are one, by each of the meanings that the verb may have. */
function inOneWord(event: TimedEvent): readonly TimedEvent[] {
  return conceptsOf(event.class.slice(1), undefined).map((concept) => ({ ...event, class: `~${concept}` }));
}

const toldHappenings = ofArticle((source): ToldHappenings => toldHappeningsOf(source.article));

const isAbout = ({ source, standsIn }: PlacedEvent, name: string): boolean =>
  toldHappenings(source)[standsIn ? 'often' : 'first'].has(name) ||
  (standsIn && toldHappenings(source).often.size === 0);

const eventKey = ({ class: name, phase, ahead, old, moment: { way } }: TimedEvent): string =>
  `${name} ${phase} ${ahead} ${old} ${way === 'until'}`;

/** By what happened, and by that and the day of the article: a large corpus has thousands of fires. */
export function placedEventsIn(sources: readonly CorpusArticle[]): ReadonlyMap<string, readonly PlacedEvent[]> {
  const index = new Map<string, PlacedEvent[]>();
  const add = (key: string, one: PlacedEvent): void => {
    const there = index.get(key);
    if (there === undefined) index.set(key, [one]);
    else there.push(one);
  };
  for (const source of sources) {
    if (source.copyOf !== null) continue;
    for (const one of placedEventsOf(source)) {
      const key = eventKey(one.event);
      add(key, one);
      add(keyOfDay(key, dayOf(source.date ?? '')), one);
    }
  }
  return index;
}

const keyOfDay = (key: string, day: number | null): string => `${key} ${day ?? 'undated'}`;

/** What other articles of the same days, or without a date, tell of such a happening; in the order of their paths. */
export function likeEventsOf(own: PlacedEvent, index: SourceIndex): readonly PlacedEvent[] {
  const key = eventKey(own.event);
  const day = dayOf(own.source.date ?? '');
  if (day === null) return index.eventsOf(key).filter(({ source }) => source !== own.source);
  const most = mostDaysFor(own.event);
  const found = [...index.eventsOf(keyOfDay(key, null))];
  for (let other = day - most; other <= day + most; other++) found.push(...index.eventsOf(keyOfDay(key, other)));
  return found
    .filter(({ source }) => source !== own.source)
    .sort((a, b) => byPath(a.source, b.source) || a.event.moment.first - b.event.moment.first);
}

const byPath = ({ path: a }: CorpusArticle, { path: b }: CorpusArticle): number => (a < b ? -1 : a > b ? 1 : 0);

/** What another article tells of the same happening, and in what it parts. */
export interface OtherTime {
  readonly other: PlacedEvent;
  readonly parting: Parting;
}

/** Whether two tell of one happening, as far as their articles and clauses say. */
export function areOfOneHappening(a: PlacedEvent, b: PlacedEvent): boolean {
  if (a.source === b.source) return false;
  const days = daysBetween(a.source.date, b.source.date);
  return (days === null || days <= mostDaysFor(a.event)) && mayBeOne(a, b) && nameOneEvent(a.source, b.source);
}

function mostDaysFor({ class: name, ahead }: TimedEvent): number {
  if (happeningOf(name).past === true) return TOLD_FOR.history;
  return ahead ? TOLD_FOR.ahead : TOLD_FOR.past;
}

/** Who is named there and what is told there besides must not be others. */
function mayBeOne(a: PlacedEvent, b: PlacedEvent): boolean {
  const { shares, strict, ofPerson, past, lasts, daily, subset, inMatch } = happeningOf(a.event.class);
  const { class: name, old } = a.event;
  if (a.standsIn || b.standsIn) return name === 'trouble' || (isAbout(a, name) && isAbout(b, name));
  // "Roe put Tolm ahead", "Tolm went ahead through Roe".
  if ((inMatch !== true && areDisjoint(a.subject, b.subject)) || !areAlike(a, b)) return false;
  const named = sharesAny(a.subject, b.subject) || sharesAny(a.subject, b.around) || sharesAny(a.around, b.subject);
  if (past !== true && !old && !named && areDisjoint(a.around, b.around)) return false;
  if (ofPerson === true && !sharesAny(a.people, b.people) && !isHolderOf(a, b) && !isHolderOf(b, a)) return false;
  if (
    daily === true &&
    Math.abs((a.event.day ?? 0) - (b.event.day ?? 0)) > DAILY &&
    a.event.day !== null &&
    b.event.day !== null
  )
    return false;
  if (old)
    return (
      (ofPerson === true || doOrSuffer(a, b)) &&
      countAlike(a, b, named) >= (ofPerson === true ? LEAST_OF_OLD : LEAST_OF_OPEN)
    );
  if (ofPerson === true && past !== true) return true;
  // What no list knows is the same where the same does it, or it is done to the same.
  // "will invest 2 billion by 2034", "6 billion by 2040": each by its own year.
  if (isUnlisted(name) && (!doOrSuffer(a, b) || areDisjoint(a.figures, b.figures))) return false;
  if (subset === true)
    return (
      !areDisjoint(namesOf(a), namesOf(b)) &&
      (isWithin(a.before, b.before) || (a.before.size === 0 && b.before.size === 0))
    );
  if (shares === undefined) return true;
  const words = sharedWords(a.words, b.words).length;
  // "The treaty", "the border treaty": one says of it no more than the other.
  if (shares > 1 && lasts === true && (isSince(name) ? isWithin(a.words, b.words) : isWithin(a.before, b.before)))
    return true;
  if (strict === true) return words >= 1 && countAlike(a, b, named) >= shares;
  // Who founds one thing founds another.
  if (named && !isUnlisted(name) && (past !== true || (a.isPassive && b.isPassive))) return true;
  const names = sharedWords(a.around, b.around).length + (isUnlisted(name) && named ? 1 : 0);
  return words + names >= shares;
}

/** "Plans to cut emissions by 40 percent", "emissions are to fall by 40 per cent": it is done by the same, or to the same. */
function doOrSuffer(a: PlacedEvent, b: PlacedEvent): boolean {
  if (sharesAny(a.before, b.before) || sharesAny(a.subject, b.subject)) return true;
  return sharesAny(a.numbers, b.numbers) && (sharesAny(a.before, b.words) || sharesAny(a.words, b.before));
}

function isWithin(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const shared = sharedWords(a, b).length;
  return shared > 0 && (shared === a.size || shared === b.size);
}

/** "The prime minister lost. He has held the office since 2026": the one whom the other paper names, if this one does at all. */
function isHolderOf(a: PlacedEvent, b: PlacedEvent): boolean {
  if (happeningOf(a.event.class).ofOffice !== true || !a.isHolder || a.people.size > 0) return false;
  const { tokens } = a.source.article;
  for (let t = 0; t < tokens.norms.length; t++) {
    if ((tokens.flags[t]! & CAPITAL) !== 0 && b.people.has(stemAt(tokens, t))) return true;
  }
  return false;
}

const namesOf = ({ subject, around }: PlacedEvent): ReadonlySet<number> => new Set([...subject, ...around]);

/** In days: raids that lie so far apart are two. */
const DAILY = 2;

/** What somebody did years ago, he may have done twice: so much must be shared besides who he is. */
const LEAST_OF_OLD = 2;
const LEAST_OF_OPEN = 3;

function countAlike(a: PlacedEvent, b: PlacedEvent, named: boolean): number {
  return sharedWords(a.words, b.words).length + sharedWords(a.around, b.around).length + (named ? 1 : 0);
}

/** Whether what they are of is of one kind, in one place and of one office, as far as they say. */
function areAlike(a: PlacedEvent, b: PlacedEvent): boolean {
  const { class: name } = a.event;
  const { ofKind, ofOffice, toPlace, toThing, past } = happeningOf(name);
  // "The tower collapsed", "the bridge gave way".
  if (name === 'collapse' && a.kind !== b.kind && a.kind !== -1 && b.kind !== -1) return false;
  // "The mill was opened", "the school was opened".
  if (name === 'inauguration' && areDisjoint(a.before, b.before)) return false;
  if (ofKind === true) {
    if (a.kind !== b.kind ? a.kind !== -1 && b.kind !== -1 : a.kind === -1 && past === true) return false;
  }
  if (toPlace === true && areDisjoint(without(a.around, a.people), without(b.around, b.people))) return false;
  if (toThing === true && areDisjoint(without(a.words, a.before), without(b.words, b.before))) return false;
  return ofOffice !== true || !areDisjoint(a.offices, b.offices);
}

function without(all: ReadonlySet<number>, some: ReadonlySet<number>): ReadonlySet<number> {
  return some.size === 0 ? all : new Set([...all].filter((one) => !some.has(one)));
}

const sharesAny = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => sharedWords(a, b).length > 0;

/** Whether the article itself has what the other one tells, as precisely, besides what parts from it. */
export function isSettledIn(source: CorpusArticle, other: PlacedEvent, parting: Parting): boolean {
  const key = eventKey(other.event);
  return placedEventsOf(source).some(
    ({ event }) => eventKey(event) === key && tellsIn(event, parting) && momentsApart(event, other.event) === null,
  );
}

/** Whether it says what two of them part in. */
export function tellsIn({ moment: { clock, date, within } }: TimedEvent, parting: Parting): boolean {
  return parting === 'day' ? date !== null : parting === 'hour' ? clock !== null : within !== null;
}
