import { CAPITAL } from '../article/types';
import { ALL, happeningOf, isUnlisted, kindMade, SUDDEN } from '../english/happenings';
import { words as wordSet } from '../english/words';
import { dayOf, daysBetween } from '../facts/dates';
import { isNaming } from '../facts/happeningClauses';
import { type ToldHappenings, toldHappeningsOf } from '../facts/leadHappenings';
import { readTimedEvents, type TimedEvent } from '../facts/timedEvents';
import { areDisjoint, countShared } from '../text/sets';
import { firstEndingAfter } from '../text/span';
import { nameOneAffair, rareNamesOf } from './affairsOfFigures';
import { kindOfThing } from './concepts';
import { sharedWords } from './draft/sentenceWords';
import type { SourceIndex } from './draft/sourceIndex';
import { stemAt, stemOfWord, stemOfWritten } from './draft/words';
import { momentsApart, type Parting } from './momentsApart';
import type { CorpusArticle } from './types';

/** A happening and the article that tells when it was. */
export interface PlacedEvent {
  readonly source: CorpusArticle;
  readonly event: TimedEvent;
  /** Stems of the names in its clause: those of what it befell, and those behind. */
  readonly subject: ReadonlySet<number>;
  readonly around: ReadonlySet<number>;
  /** Those of them that name people. */
  readonly people: ReadonlySet<number>;
  /** Stems of its other words with content. */
  readonly words: ReadonlySet<number>;
  /** Those of them that stand before the verb. */
  readonly before: ReadonlySet<number>;
  /** "It", "the accident": what happened is told elsewhere. */
  readonly standsIn: boolean;
  /** It is told of what it befell ("was founded"), and not of who did it ("founded a school"). */
  readonly isPassive: boolean;
  /** Of what was built: the kind of it; -1 where nothing says so. */
  readonly kind: number;
}

/** In days: so long papers tell of what happened, of what is to come, and of what a firm or a ship has behind it. */
const TOLD_FOR = { past: 4, ahead: 7, history: 30 };

const read = new WeakMap<CorpusArticle, readonly PlacedEvent[]>();

export function placedEventsOf(source: CorpusArticle): readonly PlacedEvent[] {
  let known = read.get(source);
  if (known === undefined) {
    known = readTimedEvents(source.article).flatMap((event) => {
      const clause = clauseOf(source, event);
      return meantBy(source, event).map((one) => ({ source, event: one, standsIn: event.class === ALL, ...clause }));
    });
    read.set(source, known);
  }
  return known;
}

/** "It happened at six": each of the sudden things that the article begins with may be meant. */
function meantBy(source: CorpusArticle, event: TimedEvent): readonly TimedEvent[] {
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

const told = new WeakMap<CorpusArticle, ToldHappenings>();

function toldHappenings(source: CorpusArticle): ToldHappenings {
  let known = told.get(source);
  if (known === undefined) {
    known = toldHappeningsOf(source.article);
    told.set(source, known);
  }
  return known;
}

const isAbout = ({ source, standsIn }: PlacedEvent, name: string): boolean =>
  toldHappenings(source)[standsIn ? 'often' : 'first'].has(name) ||
  (standsIn && toldHappenings(source).often.size === 0);

const eventKey = ({ class: name, phase, ahead, moment: { way } }: TimedEvent): string =>
  `${name} ${phase} ${ahead} ${way === 'until'}`;

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

type Clause = Pick<PlacedEvent, 'people' | 'subject' | 'around' | 'words' | 'before' | 'isPassive' | 'kind'>;

function clauseOf({ article: { tokens, sentences }, facts: { mentions } }: CorpusArticle, event: TimedEvent): Clause {
  const subject = new Set<number>();
  const around = new Set<number>();
  const people = new Set<number>();
  const words = new Set<number>();
  const before = new Set<number>();
  let kind = -1;
  const { from, end, word, behind, moment, sentence } = event;
  for (let t = from; t < end; t++) {
    if ((t >= moment.first && t < moment.next) || !isNaming(tokens, t)) continue;
    if (kind === -1 && t < word) kind = kindMade(tokens.norms[t]!);
    const stem = stemAt(tokens, t);
    if (stem <= 0) continue;
    // The first word of a sentence has its capital in any case.
    const capital = (tokens.flags[t]! & CAPITAL) !== 0;
    const mention = capital ? mentionAt(mentions, tokens.starts[t]!) : null;
    const isName = capital && (t > sentences[sentence]!.firstToken || mention !== null);
    if (mention?.kind === 'person') people.add(stem);
    if (!isName) {
      if (COMMON.has(tokens.norms[t]!) || (t >= word && t < behind)) continue;
      words.add(stemOfThing(tokens.norms[t]!, stem));
      if (t < word) before.add(stemOfThing(tokens.norms[t]!, stem));
    } else if (t < word) subject.add(stem);
    else around.add(stem);
  }
  if (event.thing >= 0) words.add(stemOfThing(tokens.norms[event.thing]!, stemAt(tokens, event.thing)));
  const isPassive = moment.lead <= behind || /^(?:was|were|been|be)$/.test(tokens.norms[word]!);
  return { subject, around, people, words, before, isPassive, kind };
}

/** What stands in any clause says nothing of what it is about. */
const COMMON = wordSet(
  'people man men woman women day days morning afternoon evening night time hour hours local first new year years week weeks month minutes early late two three four five six seven eight nine ten others other last next official officials around',
);

/** "the accord", "the contract": words for one thing count as one. */
function stemOfThing(norm: string, stem: number): number {
  const kind = kindOfThing(stemOfWritten(norm));
  return kind === null ? stem : stemOfWord(kind);
}

type Mentions = CorpusArticle['facts']['mentions'];

function mentionAt(mentions: Mentions, offset: number): Mentions[number] | null {
  const mention = mentions[firstEndingAfter(mentions, offset)];
  const isNamed = mention !== undefined && mention.form !== 'common' && mention.form !== 'pronoun';
  return isNamed && mention.start <= offset ? mention : null;
}

/** What another article tells of the same happening, and in what it parts. */
export interface OtherTime {
  readonly other: PlacedEvent;
  readonly parting: Parting;
}

/** Whether two tell of one happening, as far as their articles and clauses say. */
export function areOfOneHappening(a: PlacedEvent, b: PlacedEvent): boolean {
  if (a.source === b.source) return false;
  const days = daysBetween(a.source.date, b.source.date);
  return (days === null || days <= mostDaysFor(a.event)) && mayBeOne(a, b) && areOfOneEvent(a.source, b.source);
}

/** So many names that no list knows are shared by nothing but reports of one affair, whatever they begin with. */
const LEAST_RARE = 3;

function areOfOneEvent(a: CorpusArticle, b: CorpusArticle): boolean {
  if (nameOneAffair(a, b)) return true;
  return countShared(rareNamesOf(a), rareNamesOf(b)) >= LEAST_RARE;
}

function mostDaysFor({ class: name, ahead }: TimedEvent): number {
  if (happeningOf(name).past === true) return TOLD_FOR.history;
  return ahead ? TOLD_FOR.ahead : TOLD_FOR.past;
}

/** Who is named there and what is told there besides must not be others. */
function mayBeOne(a: PlacedEvent, b: PlacedEvent): boolean {
  const { shares, ofPerson, past } = happeningOf(a.event.class);
  if (a.standsIn || b.standsIn) {
    const name = a.event.class;
    return name === 'trouble' || (isAbout(a, name) && isAbout(b, name));
  }
  if (areDisjoint(a.subject, b.subject)) return false;
  if (a.event.class === 'building' && (a.kind === b.kind ? a.kind === -1 : a.kind !== -1 && b.kind !== -1))
    return false;
  const named = sharesAny(a.subject, b.subject) || sharesAny(a.subject, b.around) || sharesAny(a.around, b.subject);
  if (past !== true && !named && areDisjoint(a.around, b.around)) return false;
  if (ofPerson === true && !sharesAny(a.people, b.people)) return false;
  if (ofPerson === true && past !== true) return true;
  // What no list knows is the same where the same does it, or it is done to the same.
  if (isUnlisted(a.event.class) && !sharesAny(a.before, b.before) && !sharesAny(a.subject, b.subject)) return false;
  if (shares === undefined) return true;
  // Who founds one thing founds another.
  if (named && !isUnlisted(a.event.class) && (past !== true || (a.isPassive && b.isPassive))) return true;
  const names = sharedWords(a.around, b.around).length + (isUnlisted(a.event.class) && named ? 1 : 0);
  return sharedWords(a.words, b.words).length + names >= shares;
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
