import { WEEKDAYS } from '../../english/months';
import { type DateMention, readDates } from '../../facts/dates';
import { fold } from '../../text/fold';
import { once } from '../../text/once';
import type { Span } from '../../text/span';
import { paragraphWords, sentenceAt, sentenceWords, sharedWords } from '../sentenceWords';
import { remembered, type SourceIndex } from '../sourceIndex';
import { stemAt } from '../stems';
import type { CorpusArticle } from '../types';
import { clauseWords } from './dateClauses';
import { placePassage } from './peoplePlaces';
import { datesSeenFrom, rightWeekday, type Today, todayFor } from './today';
import type { DraftStatement, Passage } from './types';

export type DateStatement = Pick<DraftStatement, 'start' | 'end' | 'state' | 'aspect' | 'passages' | 'instead'>;

const MOST_PASSAGES = 6;

/** The days, months and years that a draft names, but for that of its dateline, on which it was written. */
export function statesOfDates(draft: CorpusArticle, index: SourceIndex): readonly DateStatement[] {
  const today = todayFor(draft, () => index);
  return datesSeenFrom(draft, today)
    .filter((date) => !isOfDateline(draft, date))
    .map((date) => ({ ...spanOf(draft, date), ...stateOf(draft, date, today, index) }));
}

function isOfDateline({ article: { dateline, sentences } }: CorpusArticle, { sentence }: DateMention): boolean {
  return dateline !== undefined && sentences[sentence]!.start === dateline.start;
}

function spanOf({ article }: CorpusArticle, date: DateMention): { readonly start: number; readonly end: number } {
  return { start: article.tokens.starts[date.first]!, end: article.tokens.ends[date.next - 1]! };
}

function stateOf(
  draft: CorpusArticle,
  date: DateMention,
  today: Today | null,
  index: SourceIndex,
): Pick<DateStatement, 'state' | 'aspect' | 'passages' | 'instead'> {
  const right = rightWeekday(date, today);
  if (right !== null) return { state: 'differs', aspect: 'weekday', passages: [], instead: right };
  const span = spanOf(draft, date);
  const { start, end } = sentenceAt(draft.article, { start: span.start, end: span.start });
  const sentence = draft.article.text.slice(start, end);
  const key = `date ${date.iso} ${date.weekday} ${weekdayWritten(draft, date)}\n${sentence}`;
  return remembered(index, key, () => lookUp(draft, date, span, index));
}

function lookUp(draft: CorpusArticle, date: DateMention, span: Span, index: SourceIndex): ReturnType<typeof stateOf> {
  const own = wordsBeside(draft, date, sentenceWords(draft.article, span.start));
  const same: { readonly passage: Passage; readonly score: number }[] = [];
  const near: Passage[] = [];
  for (const { source, date: theirs } of date.iso === null ? [] : index.datesAt(date.iso)) {
    if (same.length === MOST_PASSAGES) break;
    const place = spanOf(source, theirs);
    const passage = placePassage(source, place, true, null);
    const score = sharedWords(own, wordsBeside(source, theirs, sentenceWords(source.article, place.start))).length;
    if (score >= 1) same.push({ passage, score });
    else if (sharedWords(own, paragraphWords(source.article, place.start)).length >= 2) near.push(passage);
  }
  const borneOut = same.map(({ passage }) => passage);
  const best = Math.max(0, ...same.map(({ score }) => score));
  if (best * 2 >= own.size && best > 0) return bearing('verbatim', borneOut);
  const published = date.iso === null ? [] : publishedOn(draft, span.start, date.iso, index);
  if (borneOut.length === 0 && published.length > 0) return bearing('agrees', published);
  const { agreeing, within, parting } = datesOfLikeSentences(draft, date, own, index);
  // What happened on that day in a sentence that shares little is something else, where one that says the same has another;
  // a month or a year of the past is seldom named for two things.
  const isDay = date.iso?.length === DAY_LENGTH;
  const isOther =
    (isDay || borneOut.length === 0) &&
    parting.some(({ score }) => score >= LEAST_OF_SAME && score >= best * 2) &&
    !isLater(draft, span);
  if (borneOut.length > 0 && !isOther) return bearing('verbatim', borneOut);
  if (published.length > 0) return bearing('agrees', published);
  if (near.length > 0 && !isOther) return bearing('agrees', near);
  if (agreeing.length > 0) return bearing('verbatim', agreeing);
  if (within.length > 0) return bearing('agrees', within);
  if (parting.length > 0 && !isLater(draft, span)) {
    const passages = parting.slice(0, MOST_PASSAGES).map(({ passage }) => passage);
    return { state: 'differs', aspect: 'date', passages, instead: null };
  }
  return { state: 'not found', aspect: null, passages: [], instead: null };
}

const DAY_LENGTH = '2031-05-02'.length;
/** Words that two clauses share before they tell of one thing, whatever else happened on that day. */
const LEAST_OF_SAME = 3;

/** The words of a sentence without those of the day: that both name a Thursday is no likeness. */
function wordsBeside({ article }: CorpusArticle, date: DateMention, all: ReadonlySet<number>): ReadonlySet<number> {
  const words = new Set(all);
  for (let t = date.first; t < date.next; t++) words.delete(stemAt(article.tokens, t));
  return words;
}

/** "On Thursday, two days after the dam broke": the sources' day is that of the dam. */
function isLater({ article }: CorpusArticle, span: Span): boolean {
  const { start, end } = sentenceAt(article, { start: span.start, end: span.start });
  return /\b(?:hours?|days?|weeks?|months?|years?) (?:after|later)\b/i.test(article.text.slice(start, end));
}

function bearing(state: 'verbatim' | 'agrees', passages: readonly Passage[]): ReturnType<typeof stateOf> {
  return { state, aspect: null, passages: passages.slice(0, MOST_PASSAGES), instead: null };
}

const byDay = new WeakMap<SourceIndex, ReadonlyMap<string, readonly CorpusArticle[]>>();

/** Sources of a known outlet by the day on which they were published. */
function publishedBy(index: SourceIndex): ReadonlyMap<string, readonly CorpusArticle[]> {
  let days = byDay.get(index);
  if (days === undefined) {
    const found = new Map<string, CorpusArticle[]>();
    for (const source of index.sources.values()) {
      if (source.date === null || !source.outletKnown) continue;
      const day = source.date.slice(0, 10);
      found.set(day, [...(found.get(day) ?? []), source]);
    }
    days = found;
    byDay.set(index, days);
  }
  return days;
}

/** "The Corran Times reported on March 5": the paper's article of that day bears it out. */
function publishedOn(draft: CorpusArticle, at: number, iso: string, index: SourceIndex): readonly Passage[] {
  const sentence = sentenceAt(draft.article, { start: at, end: at });
  const words = fold(draft.article.text.slice(sentence.start, sentence.end));
  return (publishedBy(index).get(iso) ?? []).flatMap((source) => {
    if (!words.includes(fold(source.outlet).replace(/^the /, ''))) return [];
    const headline =
      source.article.blocks.find(({ kind }) => kind === 'headline') ?? source.article.metadata.title?.span;
    const start = headline?.start ?? source.article.bodyStart;
    return [placePassage(source, { start, end: headline?.end ?? start }, true, null)];
  });
}

interface Likes {
  readonly agreeing: readonly Passage[];
  readonly within: readonly Passage[];
  /** By how many words its clause shares, the most first. */
  readonly parting: readonly { readonly passage: Passage; readonly score: number }[];
}

const MOST_TELLING = 6;
const MOST_SOURCES = 20;

/** The sources that share most of the rarest words of a sentence. */
function likestSources(own: ReadonlySet<number>, index: SourceIndex): readonly CorpusArticle[] {
  const telling = [...own]
    .map((stem) => ({ stem, count: index.frequency(stem) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
    .slice(0, MOST_TELLING);
  const shared = new Map<CorpusArticle, number>();
  for (const { stem } of telling) {
    for (const source of index.sourcesWith(stem)) shared.set(source, (shared.get(source) ?? 0) + 1);
  }
  return [...shared]
    .filter(([, count]) => count >= 2)
    .sort((a, b) => b[1] - a[1] || (a[0].path < b[0].path ? -1 : 1))
    .slice(0, MOST_SOURCES)
    .map(([source]) => source);
}

/** Sources whose sentence says the same and names a day: the same weekday, one in the draft's month or year, or another. */
function datesOfLikeSentences(
  draft: CorpusArticle,
  date: DateMention,
  own: ReadonlySet<number>,
  index: SourceIndex,
): Likes {
  const agreeing: Passage[] = [];
  const within: Passage[] = [];
  const parting: Parting[] = [];
  const weekday = weekdayWritten(draft, date);
  // "By late Saturday it was 90,000, and it hoped … by Monday": the source's Saturday is the draft's.
  const beside = readDates(draft.article).filter(
    ({ first, sentence }) => sentence === date.sentence && first !== date.first,
  );
  const clause = once(() => clauseWords(draft, date));
  const ofClause = (
    theirs: DateMention,
    source: CorpusArticle,
    shared: readonly number[],
    isOneEvent: boolean,
  ): number => {
    if (date.reporting !== theirs.reporting) return 0;
    if (date.reporting) return shared.length;
    const there = clauseWords(source, theirs);
    return isOneEvent ? sharedWords(clause(), there).length : sharedInClauses(clause(), there, shared);
  };
  for (const source of likestSources(own, index)) {
    for (const theirs of readDates(source.article)) {
      if (isOfDateline(source, theirs)) continue;
      const place = spanOf(source, theirs);
      const words = wordsBeside(source, theirs, sentenceWords(source.article, place.start));
      const shared = sharedWords(own, words);
      const common = shared.length;
      const alike = common >= 3 && common / Math.min(own.size, words.size) >= 0.45;
      const there = weekdayWritten(source, theirs);
      const isOneEvent = isOfOneEvent(draft, date, source, theirs, shared, index);
      const isOther = !alike && !isOneEvent;
      // "The number was down to 90,000. It hopes to reach the rest by Monday.": the next sentence of one paragraph.
      const isNext =
        isOther &&
        weekday !== null &&
        weekday === there &&
        sharedWords(own, paragraphWords(source.article, place.start)).length >= LEAST_OF_PARAGRAPH;
      if ((isOther && !isNext) || beside.some((one) => isSameDay(draft, one, source, theirs))) continue;
      const value = source.article.text.slice(place.start, place.end);
      const part = (): void => {
        const score = ofClause(theirs, source, shared, isOneEvent);
        if (score > 0) parting.push({ passage: placePassage(source, place, false, value), score });
      };
      if (weekday !== null && there !== null) {
        if (weekday === there && (date.iso === null || theirs.iso === null))
          agreeing.push(placePassage(source, place, true, value));
        else if (weekday !== there) part();
      } else if (date.iso === null || theirs.iso === null || date.iso === theirs.iso) {
        // Nothing is known, or it was found by its day.
      } else if (theirs.iso.startsWith(`${date.iso}-`)) {
        within.push(placePassage(source, place, true, value));
      } else if (date.iso.length === theirs.iso.length) {
        part();
      }
    }
  }
  return { agreeing, within, parting: bestOf(parting) };
}

type Parting = Likes['parting'][number];

/** A source that tells of the thing itself says no more by other days on which the same names stand. */
function bestOf(parting: readonly Parting[]): readonly Parting[] {
  const best = new Map<string, number>();
  for (const { passage, score } of parting) best.set(passage.path, Math.max(score, best.get(passage.path) ?? 0));
  return parting.filter(({ passage, score }) => score === best.get(passage.path)).sort((a, b) => b.score - a.score);
}

/** Words of a draft's sentence, besides the day, that a paragraph must share to go on with it. */
const LEAST_OF_PARAGRAPH = 3;
const LEAST_OF_CLAUSE = 2;
/** Of what two sentences share, the part that must be in the clauses of the two days. */
const MOST_OF_SHARED = 0.6;

/**
 * How many of the shared words are told of both days; 0 where the source's day is that of something else: "lawyers said on
 * Friday, a day after Roe was jailed" says nothing against "Roe was jailed on Thursday".
 */
function sharedInClauses(own: ReadonlySet<number>, theirs: ReadonlySet<number>, shared: readonly number[]): number {
  const common = shared.filter((stem) => own.has(stem) && theirs.has(stem)).length;
  return common >= LEAST_OF_CLAUSE && common >= shared.length * MOST_OF_SHARED ? common : 0;
}

function isSameDay(draft: CorpusArticle, a: DateMention, source: CorpusArticle, b: DateMention): boolean {
  if (a.iso !== null && b.iso !== null) return a.iso === b.iso;
  const weekday = weekdayWritten(draft, a);
  return weekday !== null && weekday === weekdayWritten(source, b);
}

/** Days between two dates of which one is a slip of the other. */
const SLIP = 31;
/** So far before a date stands what happened on it. */
const BEFORE = 10;

/** "had come into force on September 14", "which came into force on September 12": rare words, and one just before each date. */
function isOfOneEvent(
  draft: CorpusArticle,
  date: DateMention,
  source: CorpusArticle,
  theirs: DateMention,
  shared: readonly number[],
  index: SourceIndex,
): boolean {
  if (date.day === null || theirs.day === null || Math.abs(date.day - theirs.day) > SLIP) return false;
  const rare = shared.filter((stem) => index.frequency(stem) <= Math.max(3, index.sources.size * 0.05));
  if (rare.length < 2) return false;
  const [here, there] = [wordsBefore(draft, date), wordsBefore(source, theirs)];
  return rare.some((stem) => here.has(stem) && there.has(stem));
}

function wordsBefore({ article }: CorpusArticle, { first, sentence }: DateMention): ReadonlySet<number> {
  const from = Math.max(article.sentences[sentence]!.firstToken, first - BEFORE);
  const words = new Set<number>();
  for (let i = from; i < first; i++) words.add(stemAt(article.tokens, i));
  return words;
}

/** The weekday of a date that is nothing but a weekday, or has one before it. */
function weekdayWritten({ article }: CorpusArticle, date: DateMention): number | null {
  if (date.weekday !== null) return date.weekday;
  if (date.next - date.first !== 1) return null;
  const weekday = WEEKDAYS.get(article.tokens.norms[date.first]!);
  return weekday === undefined ? null : weekday % 7;
}
