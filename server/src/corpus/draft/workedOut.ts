import { conversionOf } from '../../english/convert';
import { words } from '../../english/words';
import type { Figure } from '../../facts/types';
import { firstEndingAfter } from '../../text/span';
import { intervalOf, meeting } from '../compare';
import { familyOf, nounOf } from '../figureKinds';
import { keyOfPlace, sentenceWords, sharedWords } from '../sentenceWords';
import { type IndexedFigure, remembered, type SourceIndex } from '../sourceIndex';
import type { CorpusArticle } from '../types';

/**
 * Whether a draft's figure is worked out of what stands at a figure of a source: "four and a half hours" of 4 hours 38
 * minutes, "18 kph over the limit" of 78 where 60 are allowed.
 */
export function isWorkedOutOf(draft: CorpusArticle, figure: Figure, source: CorpusArticle, at: number): boolean {
  return isWholeTime(figure, source, at) || (isDifference(draft, figure) && isDifferenceIn(figure, source, at));
}

/** In UTF-16 units: " and ". */
const FARTHEST_PART = 5;

/** "4 hours 38 minutes 12 seconds" is one time. */
function isWholeTime(figure: Figure, { facts: { figures } }: CorpusArticle, at: number): boolean {
  const first = figures[at]!;
  if (first.dimension !== 'duration' || figure.dimension !== 'duration' || first.min === null) return false;
  let seconds = secondsOf(first);
  let last = first;
  for (let next = at + 1; next < figures.length && next < at + 3; next++) {
    const part = figures[next]!;
    if (part.start - last.end > FARTHEST_PART || !isSmallerUnit(part, last)) break;
    seconds += secondsOf(part);
    last = part;
  }
  if (last === first) return false;
  const whole = { ...first, unit: 'second', min: seconds, max: seconds, precision: 1 };
  const [own, theirs] = [intervalOf(figure, false), intervalOf(whole, false)];
  if (own === null || theirs === null) return false;
  // "Four and a half hours" are told to the half hour.
  const half = ((figure.precision || 1) / 4) * (conversionOf(figure.unit)?.factor ?? 1);
  return meeting(own, theirs) === 'meets' || Math.abs(own.number - seconds) <= half;
}

function isSmallerUnit(part: Figure, whole: Figure): boolean {
  if (part.dimension !== 'duration' || part.min === null || part.min !== part.max) return false;
  return (conversionOf(part.unit)?.factor ?? 1) < (conversionOf(whole.unit)?.factor ?? 1);
}

const secondsOf = ({ min, unit }: Figure): number => (min ?? 0) * (conversionOf(unit)?.factor ?? 1);

const COMPARES = words('over above below more fewer less faster slower higher lower');

/** "18 kph over the limit", "90 officers fewer than": how much one number is beyond another. */
function isDifference({ article: { text } }: CorpusArticle, { end }: Figure): boolean {
  const [first = '', second = ''] =
    text
      .slice(end, end + BEHIND)
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  return COMPARES.has(first) || FEWER.has(second);
}

/** Behind what is counted: "90 officers fewer". */
const FEWER = words('more fewer less');
/** In UTF-16 units: two words. */
const BEHIND = 24;
const MOST_DIFFERENCES = 8;

/** Where two numbers of one sentence of a source are so far apart, for a figure that tells how far: "90 officers fewer than". */
export function differencesOf(draft: CorpusArticle, figure: Figure, index: SourceIndex): readonly IndexedFigure[] {
  if (!isDifference(draft, figure)) return [];
  const { dimension, unit, min, max, precision, modifier } = figure;
  const key = `difference ${dimension} ${unit} ${min} ${max} ${precision} ${modifier} ${keyOfPlace(draft.article, figure.start)}`;
  return remembered(index, key, () => findDifferences(figure, sentenceWords(draft.article, figure.start), index));
}

function findDifferences(figure: Figure, own: ReadonlySet<number>, index: SourceIndex): readonly IndexedFigure[] {
  const found: IndexedFigure[] = [];
  for (const source of index.sources.values()) {
    for (const [at, theirs] of source.facts.figures.entries()) {
      if (!isDifferenceIn(figure, source, at)) continue;
      const shared = sharedWords(own, sentenceWords(source.article, theirs.start));
      if (shared.length >= LEAST_SHARED) found.push({ source, figure: at });
      if (found.length === MOST_DIFFERENCES) return found;
    }
  }
  return found;
}

/** What is counted, and another word. */
const LEAST_SHARED = 2;

function isDifferenceIn(figure: Figure, source: CorpusArticle, at: number): boolean {
  const { figures } = source.facts;
  const { sentences } = source.article;
  const one = figures[at]!;
  if (one.min === null || one.min !== one.max) return false;
  if (familyOf(one) === 'count' ? nounOf(one) !== nounOf(figure) : one.unit !== figure.unit) return false;
  const sentence = firstEndingAfter(sentences, one.start);
  const own = intervalOf(figure, false);
  return figures.some((other) => {
    if (other === one || other.min === null || other.min !== other.max || own === null) return false;
    if (other.dimension !== 'number' && familyOf(other) !== familyOf(one)) return false;
    if (firstEndingAfter(sentences, other.start) !== sentence) return false;
    const apart = Math.abs(one.min! - other.min);
    const difference = intervalOf({ ...one, min: apart, max: apart }, false);
    return apart > 0 && difference !== null && meeting(own, difference) !== 'apart';
  });
}
