import { conversionOf } from '../../english/convert';
import { FIXED_MEASURES } from '../../english/measures';
import type { Figure } from '../../facts/types';
import { firstEndingAfter } from '../../text/span';
import { distance, intervalOf, meeting } from '../compare';
import { familyOf, isAmount, nounOf } from '../figureKinds';
import { keyOfPlace, paragraphWords, sentenceWords, sharedWords } from '../sentenceWords';
import { type IndexedFigure, remembered, type SourceIndex } from '../sourceIndex';
import type { CorpusArticle } from '../types';
import { differencesOf, isWorkedOutOf } from './workedOut';

export interface ValueSearch {
  readonly same: readonly IndexedFigure[];
  readonly near: readonly IndexedFigure[];
  /** Other values of what seems to be the same thing. */
  readonly other: readonly IndexedFigure[];
}

interface Found {
  readonly place: IndexedFigure;
  readonly score: number;
}

interface OtherValue {
  readonly place: IndexedFigure;
  /** So few words are shared that only a value that agrees is of the same thing. */
  readonly weak: boolean;
}

const NOTHING: ValueSearch = { same: [], near: [], other: [] };
const MOST_FOUND_PLACES = 8;
const MOST_SOURCES = 30;
/** A sentence with no more words of content than this goes on from those before it: "Of them, 2,900 are back." */
const SHORT = 3;

/**
 * Figures that belong to no claim, by their value, their unit or counted noun, and the words of the sentence. What bears
 * out one figure of the draft is not held against another one.
 */
export function lookForValue(
  draft: CorpusArticle,
  figures: readonly number[],
  index: SourceIndex,
  used: Set<string>,
): ReadonlyMap<number, ValueSearch> {
  const found = new Map<number, ValueSearch>();
  for (const i of figures) {
    const same = sameValue(draft, draft.facts.figures[i]!, index);
    found.set(i, { ...NOTHING, same });
    for (const { source, figure } of same) used.add(`${source.path} ${figure}`);
  }
  for (const i of figures) {
    if (found.get(i)!.same.length > 0) continue;
    const figure = draft.facts.figures[i]!;
    const bound = figure.modifier === 'exact' ? [] : boundBy(draft, figure, index);
    if (bound.length > 0) {
      found.set(i, { ...NOTHING, near: bound });
      continue;
    }
    const others = otherValues(draft, figure, index).filter(
      ({ place: { source, figure: at } }) => !used.has(`${source.path} ${at}`),
    );
    const own = intervalOf(figure, false);
    const agrees = ({ place: { source, figure: at } }: OtherValue): boolean => {
      const theirs = source.facts.figures[at]!;
      if (isConversion(figure, theirs) || isShareIn(source, figure, at)) return true;
      if (isWorkedOutOf(draft, figure, source, at)) return true;
      const interval = intervalOf(theirs, false);
      return own !== null && interval !== null && meeting(own, interval) === 'meets';
    };
    const told = others.filter(agrees).map(({ place }) => place);
    const near = told.length > 0 ? told : differencesOf(draft, figure, index);
    const other = near.length > 0 ? [] : others.filter(({ weak }) => !weak).map(({ place }) => place);
    found.set(i, { same: [], near, other });
  }
  return found;
}

/** Figures of one value that the words around them say to be of the same thing, the likest first. */
export function sameValue(draft: CorpusArticle, figure: Figure, index: SourceIndex): readonly IndexedFigure[] {
  const key = `value ${figure.dimension} ${figure.unit} ${figure.min} ${figure.max} ${figure.modifier} ${figure.precision} ${figure.measure} ${keyOfPlace(draft.article, figure.start)}`;
  return remembered(index, key, () => {
    const own = intervalOf(figure, isFixed(figure));
    if (own === null) return [];
    const found: Found[] = [];
    const sought = soughtOf(draft, figure);
    for (const place of [...index.figuresNear(figure), ...inOtherWords(figure, index)]) {
      const theirs = place.source.facts.figures[place.figure]!;
      const interval = intervalOf(theirs, isFixed(theirs));
      if (interval === null || measuresClash(figure, theirs)) continue;
      const converted = figure.unit !== theirs.unit && familyOf(figure) !== 'count';
      const isNamed = familyOf(figure) === familyOf(theirs);
      if (!isNamed && theirs.min !== figure.min) continue;
      if (isNamed && distance(own, interval) > (converted ? 0.015 : 1e-9)) continue;
      // "Up to ten" does not bear out "over ten".
      if (isNamed && meeting(own, interval) === 'apart' && !converted) continue;
      const score = likeness(sought, place, index);
      if (score > 0) found.push({ place, score });
    }
    return found
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_FOUND_PLACES)
      .map(({ place }) => place);
  });
}

/** "Damage of 1.1 billion" where a source says of what currency, or the other way round. */
function inOtherWords(figure: Figure, index: SourceIndex): readonly IndexedFigure[] {
  if (!isAmount(figure)) return [];
  return index.amountsOf(figure).filter(({ source, figure: at }) => {
    const { dimension } = source.facts.figures[at]!;
    return (dimension === 'number') !== (figure.dimension === 'number');
  });
}

/** "Almost two thirds of the doors" where the source's sentence has 57 of 90 doors. */
function isShareIn(source: CorpusArticle, figure: Figure, at: number): boolean {
  const share = figure.min;
  if (share === null || share >= 1 || share <= 0) return false;
  const { figures } = source.facts;
  const { sentences } = source.article;
  const one = figures[at]!;
  const sentence = firstEndingAfter(sentences, one.start);
  return figures.some((other) => {
    if (other === one || familyOf(other) !== 'count' || one.min === null || other.min === null) return false;
    const ratio = Math.min(one.min, other.min) / Math.max(one.min, other.min);
    return Math.abs(ratio - share) <= SHARE_OFF && firstEndingAfter(sentences, other.start) === sentence;
  });
}

/** "A third" is said of 31 and of 36 in a hundred. */
const SHARE_OFF = 0.04;

/** In percent: "more than 60" is a fair way to put 63, and no way to put 120. */
const FAIR = 10;

/** What a hedged figure of the draft sums up: "more than 60" and "fewer than 60" where a source has 63 or 58. */
function boundBy(draft: CorpusArticle, figure: Figure, index: SourceIndex): readonly IndexedFigure[] {
  const key = `bound ${figure.dimension} ${figure.unit} ${figure.min} ${figure.max} ${figure.modifier} ${figure.measure} ${keyOfPlace(draft.article, figure.start)}`;
  return remembered(index, key, () => {
    const own = intervalOf(figure, false);
    if (own === null) return [];
    const sought = soughtOf(draft, figure);
    return index
      .figuresNear(figure, FAIR)
      .filter((place) => {
        const theirs = place.source.facts.figures[place.figure]!;
        const interval = intervalOf(theirs, false);
        if (interval === null || measuresClash(figure, theirs) || meeting(own, interval) !== 'meets') return false;
        return likeness(sought, place, index) > 0;
      })
      .slice(0, MOST_FOUND_PLACES);
  });
}

/** What of a draft's figure each of the sources' is held against: read once, since a common value stands in hundreds of places. */
interface Sought {
  readonly figure: Figure;
  readonly sentence: ReturnType<typeof sentenceWords>;
  readonly paragraph: ReturnType<typeof paragraphWords>;
  readonly noun: string;
  readonly counted: boolean;
}

function soughtOf(draft: CorpusArticle, figure: Figure): Sought {
  return {
    figure,
    sentence: sentenceWords(draft.article, figure.start),
    paragraph: paragraphWords(draft.article, figure.start),
    noun: nounOf(figure),
    counted: familyOf(figure) === 'count',
  };
}

/** How well the words around fit; 0 where they do not speak of the same thing. */
function likeness(sought: Sought, { source, figure: at }: IndexedFigure, index: SourceIndex): number {
  const { figure, sentence: own, noun, counted } = sought;
  const theirs = source.facts.figures[at]!;
  const theirNoun = nounOf(theirs);
  const sameNoun = noun !== '' && noun === theirNoun;
  const measured = figure.measure !== null && figure.measure === theirs.measure;
  const theirSentence = sentenceWords(source.article, theirs.start);
  const shared = sharedWords(own, theirSentence);
  const beside = shared.length - (sameNoun && counted ? 1 : 0);
  // Six sailors are not six launchers, whatever else the sentences share.
  const nouns = counted && noun !== '' && theirNoun !== '' && !sameNoun;
  if (nouns && !measured) return beside >= 3 && (figure.measure === null) === (theirs.measure === null) ? beside : 0;
  const asksFor = isDistinctive(figure)
    ? 1
    : counted
      ? sameNoun
        ? isRarelyCounted(figure, noun)
          ? 0
          : 1
        : 2
      : figure.dimension.startsWith('duration')
        ? 2
        : 1;
  if (beside >= asksFor || (measured && beside >= 1)) {
    return 1 + beside + shared.reduce((sum, stem) => sum + 1 / (1 + index.frequency(stem)), 0);
  }
  if (sharedWords(own, paragraphWords(source.article, theirs.start)).length >= asksFor + 2) return 0.5;
  const paragraph = sharedWords(sought.paragraph, theirSentence);
  return paragraph.length >= (own.size <= SHORT ? 2 : asksFor + 3) ? 0.25 : 0;
}

/** 140 teachers are 140 teachers, in whatever sentence; 140 people may be any. */
function isRarelyCounted({ min, max }: Figure, noun: string): boolean {
  return noun !== 'person' && (min ?? max ?? 0) >= 12;
}

/** 212, 5,200, 305.8: numbers that two things rarely share. */
function isDistinctive(figure: Figure): boolean {
  return digitsOf(figure).length >= 3;
}

/** Without the zeros at either end: of 1.2 billion and 1.2 million the same. */
function digitsOf({ min, max }: Figure): string {
  return String(min ?? max ?? 0)
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
}

/** A slip of the scale: "$1.2 billion" for $1.2 million. */
function slips(a: Figure, b: Figure): boolean {
  const digits = digitsOf(a);
  return digits.length >= 2 && digits === digitsOf(b);
}

/** Sources whose sentence speaks of the same and has another number of the same kind in it. */
function otherValues(draft: CorpusArticle, figure: Figure, index: SourceIndex): readonly OtherValue[] {
  const key = `other ${figure.dimension} ${figure.unit} ${figure.min} ${figure.max} ${figure.measure} ${keyOfPlace(draft.article, figure.start)}`;
  return remembered(index, key, () => {
    const own = sentenceWords(draft.article, figure.start);
    const telling = [...own]
      .map((stem) => ({ stem, count: index.frequency(stem) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.count - b.count)
      .slice(0, 8);
    const sources = new Map<CorpusArticle, number>();
    for (const { stem } of telling) {
      for (const source of index.sourcesWith(stem)) sources.set(source, (sources.get(source) ?? 0) + 1);
    }
    const candidates = [...sources]
      .filter(([, count]) => count >= 2)
      .sort((a, b) => b[1] - a[1] || (a[0].path < b[0].path ? -1 : 1))
      .slice(0, MOST_SOURCES);
    const rare = Math.max(3, index.sources.size * 0.05);
    const found: (Found & OtherValue)[] = [];
    for (const [source] of candidates) {
      source.facts.figures.forEach((theirs, at) => {
        if (!isSameKind(figure, theirs) || theirs.converts !== null) return;
        const shared = sharedWords(own, sentenceWords(source.article, theirs.start));
        const noun = nounOf(figure);
        const beside =
          shared.filter((stem) => index.frequency(stem) > 0).length -
          (noun !== '' && familyOf(figure) === 'count' ? 1 : 0);
        const telling = shared.some((stem) => index.frequency(stem) <= rare);
        const share = beside / Math.max(1, Math.min(own.size, sentenceWords(source.article, theirs.start).size) - 1);
        if (share < 0.25 || !(beside >= 3 || (beside >= 1 && telling))) return;
        const slip = slips(figure, theirs) ? 1 : 0;
        found.push({ place: { source, figure: at }, score: beside + share + slip, weak: beside < 2 });
      });
    }
    const best = found.sort((a, b) => b.score - a.score)[0];
    return found.filter(({ score }) => best !== undefined && score >= best.score * 0.75).slice(0, MOST_FOUND_PLACES);
  });
}

export function isSameKind(a: Figure, b: Figure): boolean {
  if (measuresClash(a, b) || familyOf(a) !== familyOf(b)) return false;
  if (familyOf(a) !== 'count') return true;
  const noun = nounOf(a);
  if (a.measure !== null && a.measure === b.measure) return true;
  return noun !== '' && noun === nounOf(b);
}

/** "Seven miles" for 11 kilometres: each is right to its last digit, and they lie within a few percent. */
export function isConversion(a: Figure, b: Figure): boolean {
  const [left, right] = [conversionOf(a.unit), conversionOf(b.unit)];
  if (a.unit === b.unit || left === null || right === null || a.min === null || b.min === null) return false;
  if (a.dimension !== b.dimension || a.min !== a.max || b.min !== b.max) return false;
  const [x, y] = [a.min * left.factor + left.offset, b.min * right.factor + right.offset];
  const digits = (a.precision * left.factor + b.precision * right.factor) / 2;
  return Math.abs(x - y) <= Math.min(digits, 0.04 * Math.max(Math.abs(x), Math.abs(y)));
}

function measuresClash(a: Figure, b: Figure): boolean {
  return a.measure !== null && b.measure !== null && a.measure !== b.measure;
}

const isFixed = ({ measure }: Figure): boolean => measure !== null && FIXED_MEASURES.has(measure);
