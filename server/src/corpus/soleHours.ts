import { isTold } from '../article/blockKinds';
import { words } from '../english/words';
import { type ClockTime, readClockTimesIn } from '../facts/clockTimes';
import { dayOf } from '../facts/dates';
import { dayOfMoment, type Moment, readMoments, sentencesWithTime } from '../facts/moments';
import type { TimedEvent } from '../facts/timedEvents';
import { areDisjoint } from '../text/sets';
import { clauseOf } from './eventClauses';
import { momentsApart } from './momentsApart';
import { nearOneAffair } from './oneAffair';
import { ofArticle } from './perArticle';
import { capitalsOf } from './sharedCapitals';
import type { SourceIndex } from './sourceIndex';
import { isStrict, mayBeOneStep, stepOf, type ToldStep } from './steps';
import type { OtherTime, PlacedEvent } from './timedEvents';
import type { CorpusArticle } from './types';

/** An hour of an article, and the step of its affair that had it, if its clause tells of one. */
interface ToldHour {
  readonly source: CorpusArticle;
  readonly event: TimedEvent;
  readonly step: ToldStep | null;
}

interface Hours {
  readonly told: readonly ToldHour[];
  /** In minutes: what the clocks of the place are ahead of Greenwich, where the article gives one hour by both. */
  readonly ahead: number | null;
}

/** In days before an article: an older hour is that of another affair. */
const OLDEST = 4;

const hoursOf = ofArticle(readHours);

function readHours(source: CorpusArticle): Hours {
  const { article } = source;
  const told: ToldHour[] = [];
  let ahead: number | null = null;
  for (const s of sentencesWithTime(article)) {
    if (!isTold(article.blocks[article.sentences[s]!.block]!.kind)) continue;
    for (const moment of readMoments(article, s)) {
      if (moment.clock === null || moment.clock.ofMatch === true) continue;
      ahead ??= aheadOfGreenwich(source, s, moment);
      const day = dayOfMoment(moment, article.metadata.date?.value, false);
      const isOld = day !== null && source.date !== null && (dayOf(source.date) ?? day) - day > OLDEST;
      const step = isOld || isByOtherClocks(source, moment) ? null : stepOf(source, s, moment);
      told.push({ source, event: eventOf(source, s, moment, day, step), step });
    }
  }
  return { told, ahead };
}

function eventOf(
  source: CorpusArticle,
  s: number,
  moment: Moment,
  day: number | null,
  step: ToldStep | null,
): TimedEvent {
  const { firstToken, endToken } = source.article.sentences[s]!;
  const verb = step?.sentence === s ? step.verb : moment.first;
  return {
    class: 'step',
    phase: null,
    ahead: false,
    old: false,
    moment,
    day,
    sentence: s,
    from: firstToken,
    end: endToken,
    word: verb,
    behind: verb + 1,
    thing: -1,
  };
}

/** "at 4:20 a.m. by Velmish clocks", "9 a.m. Lysk time": nobody knows what that is elsewhere. */
function isByOtherClocks({ article: { tokens } }: CorpusArticle, { next, zone }: Moment): boolean {
  if (zone !== null && zone !== 'local' && !GREENWICH.has(zone)) return true;
  for (let t = next; t < next + TO_CLOCKS; t++) {
    if (CLOCKS.has(tokens.norms[t] ?? '')) return zone !== 'local';
    if (/^[,.;]$/.test(tokens.norms[t] ?? '.')) return false;
  }
  return false;
}

const TO_CLOCKS = 4;
const CLOCKS = words('clock clocks time watch watches');

const DAY = 1440;
const HALF = 720;
/** Clocks part by quarters of an hour. */
const QUARTER = 15;

/** "6:14 a.m. (0414 GMT)", "0414 GMT (6:14 a.m. local time)". */
function aheadOfGreenwich({ article }: CorpusArticle, s: number, { next, clock, zone }: Moment): number | null {
  const { tokens, sentences } = article;
  const { norms } = tokens;
  if (clock?.halfKnown !== true || norms[next] !== '(') return null;
  const others: ClockTime[] = [];
  readClockTimesIn(tokens, next + 1, Math.min(sentences[s]!.endToken, next + TO_GREENWICH), others);
  const [other] = others;
  if (other?.halfKnown !== true) return null;
  const isGreenwich = GREENWICH.has(zone ?? '');
  if (isGreenwich === GREENWICH.has(norms[other.next] ?? '')) return null;
  const [here, there] = isGreenwich ? [other, clock] : [clock, other];
  const apart = ((here.minutes - there.minutes + DAY + HALF) % DAY) - HALF;
  return apart % QUARTER === 0 ? apart : null;
}

const GREENWICH = words('gmt utc');
const TO_GREENWICH = 6;

/** The same hour by the clocks of the place. */
function atPlace(event: TimedEvent, ahead: number | null): TimedEvent {
  const { moment } = event;
  if (!GREENWICH.has(moment.zone ?? '') || ahead === null || moment.clock === null) return event;
  const clock = { ...moment.clock, minutes: (moment.clock.minutes + ahead + DAY) % DAY };
  const within = moment.within === null ? null : ([moment.within[0] + ahead, moment.within[1] + ahead] as const);
  return { ...event, moment: { ...moment, clock, within, zone: 'local' } };
}

/** The only time that an article gives one thing, and the other one that another article on its affair gives it. */
export interface TimeOfOne {
  readonly own: PlacedEvent;
  readonly other: OtherTime;
}

/** The hours that an article gives a step of its affair, where each of two reports has one and neither has the other's. */
export function hoursElsewhere(article: CorpusArticle, index: SourceIndex): readonly TimeOfOne[] {
  const beside = nearOneAffair(article, index);
  if (beside.length === 0) return [];
  const own = hoursOf(article);
  if (own.told.every(({ step }) => step === null)) return [];
  return beside.flatMap((source) => {
    const theirs = hoursOf(source);
    const ahead = own.ahead ?? theirs.ahead;
    return own.told.flatMap((a): readonly TimeOfOne[] => {
      if (a.step === null || !isSole(a, own, ahead)) return [];
      const b = theirs.told.find(
        (other) => other.step !== null && mayBeOneStep(a.step!, other.step) && areInOnePlace(a, other),
      );
      if (b === undefined || !isSole(b, theirs, ahead) || apart(a, b, ahead) !== 'hour') return [];
      if (
        theirs.told.some((other) => isSameHour(a, other, ahead)) ||
        own.told.some((other) => isSameHour(b, other, ahead))
      )
        return [];
      return [{ own: placed(a), other: { other: placed(b), parting: 'hour' } }];
    });
  });
}

/**
 * "Through the roof of the Venn Wing", "into the Lind Museum": where only one of the two names is in both articles, the
 * one place may be in the other.
 */
function areInOnePlace(a: ToldHour, b: ToldHour): boolean {
  if (!areDisjoint(a.step!.around, b.step!.around)) return true;
  if (isStrict(a.step!, b.step!)) return false;
  return areNamedIn(a.step!.around, b.source) !== areNamedIn(b.step!.around, a.source);
}

const areNamedIn = (names: ReadonlySet<string>, source: CorpusArticle): boolean =>
  [...names].some((name) => capitalsOf(source).has(name));

const apart = (a: ToldHour, b: ToldHour, ahead: number | null) =>
  momentsApart(atPlace(a.event, ahead), atPlace(b.event, ahead));

/** Whether all that the article says of such a step is of one hour. */
function isSole(one: ToldHour, { told }: Hours, ahead: number | null): boolean {
  return told.every(
    (other) =>
      other.step === null ||
      [...other.step.names].every((name) => !one.step!.names.has(name)) ||
      isSameHour(one, other, ahead),
  );
}

/** On whatever day: who has the hour at all may have it of the same. */
function isSameHour(a: ToldHour, b: ToldHour, ahead: number | null): boolean {
  const withoutDay = ({ event }: ToldHour): TimedEvent => {
    const { moment, ...rest } = atPlace(event, ahead);
    return { ...rest, moment: { ...moment, date: null, weekday: null, zone: null }, day: null };
  };
  return momentsApart(withoutDay(a), withoutDay(b)) === null;
}

function placed({ source, event }: ToldHour): PlacedEvent {
  return { source, event, standsIn: false, ...clauseOf(source, event) };
}
