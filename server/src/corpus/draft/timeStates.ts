import { type ClockTime, minutesBetween, readClockTimes } from '../../facts/clockTimes';
import { keyOfPlace, paragraphWords, sentenceWords, sharedWords } from '../sentenceWords';
import { remembered, type SourceIndex } from '../sourceIndex';
import type { CorpusArticle } from '../types';
import type { DateStatement } from './dateStates';
import { placePassage } from './peoplePlaces';
import type { Passage } from './types';

type State = Pick<DateStatement, 'state' | 'aspect' | 'passages' | 'instead'>;

interface TimeInSource {
  readonly source: CorpusArticle;
  readonly time: ClockTime;
}

const MOST_PASSAGES = 6;
/** "About seven" and five past: so many minutes. */
const ABOUT = 15;
/** So much of a sentence two of them share that tell the time of one thing. */
const SHARED = { words: 3, part: 0.45 };

const times = new WeakMap<CorpusArticle['article'], readonly ClockTime[]>();

function timesIn({ article }: CorpusArticle): readonly ClockTime[] {
  let found = times.get(article);
  if (found === undefined) {
    found = readClockTimes(article);
    times.set(article, found);
  }
  return found;
}

const ofSources = new WeakMap<SourceIndex, readonly TimeInSource[]>();

/** A story names a time or two: all of them are few. */
function timesOfSources(index: SourceIndex): readonly TimeInSource[] {
  let all = ofSources.get(index);
  if (all === undefined) {
    all = [...index.sources.values()].flatMap((source) => timesIn(source).map((time) => ({ source, time })));
    ofSources.set(index, all);
  }
  return all;
}

/** The times of day that a draft names. */
export function statesOfTimes(draft: CorpusArticle, index: SourceIndex): readonly DateStatement[] {
  return timesIn(draft).map((time) => {
    const span = spanOf(draft, time);
    const key = `time ${time.minutes} ${time.halfKnown} ${time.about} ${keyOfPlace(draft.article, span.start)}`;
    return { ...span, ...remembered(index, key, () => lookUp(draft, time, span.start, index)) };
  });
}

function spanOf(
  { article }: CorpusArticle,
  { first, next }: ClockTime,
): { readonly start: number; readonly end: number } {
  return { start: article.tokens.starts[first]!, end: article.tokens.ends[next - 1]! };
}

function lookUp(draft: CorpusArticle, time: ClockTime, at: number, index: SourceIndex): State {
  const own = sentenceWords(draft.article, at);
  const same: Passage[] = [];
  const near: Passage[] = [];
  const other: { readonly passage: Passage; readonly score: number }[] = [];
  for (const { source, time: theirs } of timesOfSources(index)) {
    const place = spanOf(source, theirs);
    const apart = minutesBetween(time, theirs);
    const words = sentenceWords(source.article, place.start);
    const shared = sharedWords(own, words).length;
    const passage = (supports: boolean): Passage =>
      placePassage(source, place, supports, source.article.text.slice(place.start, place.end).replace(/\s+/g, ' '));
    if (apart <= (time.about || theirs.about ? ABOUT : 0)) {
      if (shared >= 1) (apart === 0 ? same : near).push(passage(true));
      else if (sharedWords(own, paragraphWords(source.article, place.start)).length >= 2) near.push(passage(true));
    } else if (shared >= SHARED.words && shared >= Math.min(own.size, words.size) * SHARED.part) {
      other.push({ passage: passage(false), score: shared });
    }
  }
  if (same.length > 0) return bearing('verbatim', same);
  if (near.length > 0) return bearing('agrees', near);
  if (other.length === 0) return { state: 'not found', aspect: null, passages: [], instead: null };
  const passages = other.sort((a, b) => b.score - a.score).map(({ passage }) => passage);
  return { state: 'differs', aspect: 'date', passages: passages.slice(0, MOST_PASSAGES), instead: null };
}

const bearing = (state: 'verbatim' | 'agrees', passages: readonly Passage[]): State => ({
  state,
  aspect: null,
  passages: passages.slice(0, MOST_PASSAGES),
  instead: null,
});
