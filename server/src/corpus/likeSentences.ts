import type { Figure } from '../facts/types';
import { areDisjoint } from '../text/sets';
import { areApart } from './compare';
import { qualifiersClash } from './figureKinds';
import { otherPartsOf } from './likeParts';
import { sharedNames } from './namesOfArticles';
import { areOfTwoThings } from './ofTwoThings';
import { otherTollsOf } from './otherTolls';
import { sharedWords } from './sentenceWords';
import type { CorpusSnapshot } from './snapshot';
import { countsPart, likeKeysOfCount, type SoleCount, soleCountsOf } from './soleCounts';
import type { IndexedFigure, SourceIndex } from './sourceIndex';
import { swappedDigitsOf } from './swappedDigits';
import { isThing, kindOf, likeKeysOf, type ToldFigure, thingCounted, toldFiguresOf } from './toldFigures';
import type { CorpusArticle } from './types';

/** A figure, and those of other articles that have another number for the same. */
export interface OtherNumber {
  readonly figure: number;
  readonly others: readonly IndexedFigure[];
  /** They count one thing, whatever else their sentences say. */
  readonly ofOneThing: boolean;
}

const found = new WeakMap<SourceIndex, WeakMap<CorpusArticle, readonly OtherNumber[]>>();

/**
 * Figures of a source that stand otherwise in a like sentence of another one, in the order of the text. Both sentences
 * are each other's likest.
 */
export function otherNumbersOf(article: CorpusArticle, corpus: CorpusSnapshot): readonly OtherNumber[] {
  if (article.role !== 'source' || article.copyOf !== null) return [];
  const told = toldFiguresOf(article);
  const counts = soleCountsOf(article);
  if (article.facts.figures.length === 0) return [];
  const index = corpus.evidence.index();
  let known = found.get(index)?.get(article);
  if (known === undefined) {
    const alike = told.flatMap((own) => {
      const others = likest(own, index).filter((other) =>
        likest(other, index).some(({ source, figure }) => source === article && figure === own.figure),
      );
      return others.length === 0 ? [] : [{ figure: own.figure, others, ofOneThing: isThing(own.kind) }];
    });
    const before = [...alike, ...otherCounts(counts, alike, index)];
    const parts = [...otherPartsOf(article, index)]
      .filter(([figure]) => !before.some((one) => one.figure === figure))
      .map(([figure, others]): OtherNumber => ({ figure, others, ofOneThing: true }));
    const swapped = [...swappedDigitsOf(article, index)]
      .filter(([figure]) => ![...before, ...parts].some((one) => one.figure === figure))
      .map(([figure, others]): OtherNumber => ({ figure, others, ofOneThing: true }));
    const tolls = [...otherTollsOf(article, index)]
      .filter(([figure]) => ![...before, ...parts, ...swapped].some((one) => one.figure === figure))
      .map(([figure, others]): OtherNumber => ({ figure, others, ofOneThing: true }));
    known = [...before, ...parts, ...swapped, ...tolls]
      .flatMap((one) => withoutOtherThings(one, article))
      .sort((a, b) => a.figure - b.figure);
    let ofIndex = found.get(index);
    if (ofIndex === undefined) {
      ofIndex = new WeakMap();
      found.set(index, ofIndex);
    }
    ofIndex.set(article, known);
  }
  return known.flatMap((one) => withoutClaims(one, article, corpus));
}

function withoutOtherThings(one: OtherNumber, source: CorpusArticle): readonly OtherNumber[] {
  const others = one.others.filter((other) => !areOfTwoThings({ source, figure: one.figure }, other));
  return others.length === 0 ? [] : [{ ...one, others }];
}

/** What belongs to one claim is compared there. */
function withoutClaims(one: OtherNumber, article: CorpusArticle, { claimsOf }: CorpusSnapshot): readonly OtherNumber[] {
  const claim = claimsOf.get(article.path)?.[one.figure] ?? null;
  if (claim === null) return [one];
  const others = one.others.filter(({ source, figure }) => claimsOf.get(source.path)?.[figure] !== claim);
  return others.length === 0 ? [] : [{ ...one, others }];
}

/** Of what each article counts once, but for what the sentences tell already. */
function otherCounts(
  counts: readonly SoleCount[],
  alike: readonly OtherNumber[],
  index: SourceIndex,
): readonly OtherNumber[] {
  const found: OtherNumber[] = [];
  for (const own of counts) {
    if ([...alike, ...found].some(({ figure }) => figure === own.figure)) continue;
    const others = new Set<SoleCount>();
    for (const key of likeKeysOfCount(own))
      for (const other of index.countsOf(key)) if (!others.has(other) && countsPart(own, other)) others.add(other);
    if (others.size > 0)
      found.push({
        figure: own.figure,
        others: [...others].sort((a, b) => (a.source.path < b.source.path ? -1 : 1)),
        ofOneThing: true,
      });
  }
  return found;
}

interface Scored {
  readonly other: ToldFigure;
  readonly score: number;
}

/** Of equals the first in the text, in whatever order they were found. */
function isLiker(a: Scored, b: Scored): boolean {
  return a.score > b.score || (a.score === b.score && a.other.figure < b.other.figure);
}

/** Of each other article the likest sentence with another number of this kind, where one is like enough. */
function likest(own: ToldFigure, index: SourceIndex): readonly ToldFigure[] {
  const candidates = new Set<ToldFigure>();
  for (const key of likeKeysOf(own)) {
    for (const other of index.toldBeside(key)) if (other.source !== own.source) candidates.add(other);
  }
  const best = new Map<CorpusArticle, Scored>();
  for (const other of candidates) {
    const score = likeness(own, other);
    const before = best.get(other.source);
    if (score > 0 && (before === undefined || isLiker({ other, score }, before)))
      best.set(other.source, { other, score });
  }
  return [...best.values()]
    .map(({ other }) => other)
    .filter((other) => parts(own, other))
    .sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
}

/**
 * How much of two sentences is the same; 0 where it is too little, or where they name other places, people or days.
 * Without dates it must be more: two polls of one year say much the same.
 */
function likeness(a: ToldFigure, b: ToldFigure): number {
  if (isThing(a.kind)) return isOnlyCount(a) && isOnlyCount(b) && tellOfTheSame(a.source, b.source) ? 1 : 0;
  const near = sharedWords(a.beside, b.beside).length;
  if (near < 2 || (near < 3 && near < Math.min(a.beside.size, b.beside.size) / 2)) return 0;
  if (strangers(a.names, b.names) || a.times.some((times, i) => areDisjoint(times, b.times[i]!))) return 0;
  if (a.nameBefore !== b.nameBefore && a.nameBefore > 0 && b.nameBefore > 0) return 0;
  if (a.ofOtherYear !== b.ofOtherYear) return 0;
  const dated = a.source.date !== null;
  if (!dated && (isShare(a) || sharedWords(a.names, b.names).length === 0)) return 0;
  const shared = sharedWords(a.words, b.words);
  const share = shared.length / Math.max(1, Math.min(a.words.size, b.words.size));
  // A firm's report is full of sums and percentages, one beside the other.
  const loose = dated && !isShare(a) && !a.kind.startsWith('money');
  if (shared.length < (loose ? 3 : 4) || share < (loose ? 0.5 : 0.6)) return 0;
  // Who "scored nine goals" has scored 214 in her life: names alone do not say what a number is about.
  return shared.filter((stem) => !a.names.has(stem)).length >= 2 ? near + share : 0;
}

/** "486 HIMARS launchers", and no other number of them in the article. */
function isOnlyCount({ source, kind }: ToldFigure): boolean {
  return source.facts.figures.filter((figure) => thingCounted(source, figure) === kind).length === 1;
}

/** Names of people, bodies, weapons and places that two reports of one affair share. */
const SHARED_NAMES = 4;

function tellOfTheSame(a: CorpusArticle, b: CorpusArticle): boolean {
  return sharedNames(a, b).length >= SHARED_NAMES;
}

/** A share or a lead: without a date, of no one poll and no one count. */
function isShare({ kind, source, figure }: ToldFigure): boolean {
  return kind === 'percent' || kind === 'point' || source.facts.figures[figure]!.unit === 'percentage point';
}

/** Whether one names somebody or some place, and the other names mostly others. */
function strangers(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  const shared = sharedWords(a, b).length;
  return shared < Math.min(a.size, b.size) / 2 || shared < Math.max(a.size, b.size) / 3;
}

/** Whether both cannot be right, and neither article has the other's number as well. */
function parts(a: ToldFigure, b: ToldFigure): boolean {
  const [own, theirs] = [figureOf(a), figureOf(b)];
  if (!areApart(own, theirs)) return false;
  if (isThing(a.kind)) return true;
  if (own.dimension === 'count' && qualifiersClash(own, theirs)) return false;
  return !has(a.source, b.kind, theirs) && !has(b.source, a.kind, own);
}

const figureOf = ({ source, figure }: ToldFigure): Figure => source.facts.figures[figure]!;

function has({ facts }: CorpusArticle, kind: string, figure: Figure): boolean {
  return facts.figures.some((one) => kindOf(one) === kind && !areApart(one, figure));
}
