import { CAPITAL } from '../article/types';
import { words } from '../english/words';
import type { Figure } from '../facts/types';
import { firstEndingAfter } from '../text/span';
import { areOfOneLandmark, isRest, landmarkOf } from './partWords';
import type { IndexedFigure } from './sourceIndex';
import { tokenAt } from './stems';
import { isWholeOfPart } from './waysOfNumbers';

/** Whether the words beside two numbers say that they are of two things, however like their sentences are. */
export function areOfTwoThings(a: IndexedFigure, b: IndexedFigure): boolean {
  const [own, theirs] = [figureOf(a), figureOf(b)];
  if (own.dimension === 'length') return !areOfOneLandmark(landmarkAt(a), landmarkAt(b)) || areOfTwoPlaces(a, b);
  if (own.dimension.startsWith('duration')) return isRestAt(a) || isRestAt(b);
  if (own.dimension !== 'count' && own.dimension !== 'number') return false;
  if (isMeantFor(a) !== isMeantFor(b)) return true;
  return isOfMore(a, own, theirs) || isOfMore(b, theirs, own) || pairsClash(a, b);
}

const figureOf = ({ source, figure }: IndexedFigure): Figure => source.facts.figures[figure]!;

function landmarkAt({ source: { article, facts }, figure }: IndexedFigure): string {
  const { end } = facts.figures[figure]!;
  const sentence = article.sentences[firstEndingAfter(article.sentences, end)];
  return sentence === undefined ? '' : landmarkOf(article.tokens, sentence, tokenAt(article.tokens, end));
}

/** "Lower Tarn, 25 km north of Lysk", "Orlat 30 km north of Lysk": of either place. */
function areOfTwoPlaces(a: IndexedFigure, b: IndexedFigure): boolean {
  const [own, theirs] = [nameBefore(a), nameBefore(b)];
  return own !== '' && theirs !== '' && own !== theirs;
}

function nameBefore({ source: { article, facts }, figure }: IndexedFigure): string {
  const { tokens } = article;
  let t = tokenAt(tokens, facts.figures[figure]!.start) - 1;
  if (tokens.norms[t] === ',') t--;
  return t >= 0 && (tokens.flags[t]! & CAPITAL) !== 0 ? tokens.norms[t]! : '';
}

function isRestAt({ source: { article, facts }, figure }: IndexedFigure): boolean {
  return isRest(article.tokens.norms[tokenAt(article.tokens, facts.figures[figure]!.end)] ?? '');
}

/** "Built for 540 men": what it may hold is not what it holds. */
function isMeantFor({ source: { article, facts }, figure }: IndexedFigure): boolean {
  const { norms } = article.tokens;
  const first = tokenAt(article.tokens, facts.figures[figure]!.start);
  return norms[first - 1] === 'for' && MEANT.has(norms[first - 2] ?? '');
}

const MEANT = words('built designed meant intended planned made licensed laid equipped');

const OWN = words('the its his her their our those these');

/** "Three of the berths" may be of five. */
function isOfMore({ source: { article, facts }, figure }: IndexedFigure, own: Figure, other: Figure): boolean {
  if (own.min! > other.min!) return false;
  const { norms } = article.tokens;
  const next = tokenAt(article.tokens, own.end);
  if (norms[next] !== 'of' || !OWN.has(norms[next + 1] ?? '')) return false;
  const behind = facts.figures[figure + 1];
  return behind === undefined || !isWholeOfPart(article.text, own, behind);
}

interface Pair {
  /** Of both, in the order of the alphabet. */
  readonly kinds: string;
  readonly sum: number;
  readonly partner: number;
}

/** "Seven men and four women", and "two men and three women": of a boat and of a car. Of two reports of one boat the sum is the same, or one of the two. */
function pairsClash(a: IndexedFigure, b: IndexedFigure): boolean {
  const [own, theirs] = [pairOf(a), pairOf(b)];
  if (own === null || theirs === null || own.kinds !== theirs.kinds) return false;
  return own.sum !== theirs.sum && own.partner !== theirs.partner;
}

/** Whether both stand in pairs of the same kinds that are as many together: "seven men and four women", "six men and five women". */
export function areOfOneSum(a: IndexedFigure, b: IndexedFigure): boolean {
  const [own, theirs] = [pairOf(a), pairOf(b)];
  return own !== null && theirs !== null && own.kinds === theirs.kinds && own.sum === theirs.sum;
}

function pairOf({ source: { article, facts }, figure }: IndexedFigure): Pair | null {
  const { figures } = facts;
  const here = figures[figure]!;
  const partner = [figures[figure + 1], figures[figure - 1]].find((other) => {
    if (other?.dimension !== 'count' || here.dimension !== 'count') return false;
    const [first, second] = other.start > here.start ? [here, other] : [other, here];
    return second.start - first.end < FARTHEST_PAIR && PAIR.test(article.text.slice(first.end, second.start));
  });
  if (partner === undefined) return null;
  const kinds = [here.unit, partner.unit].sort().join(' and ');
  return { kinds, sum: (here.min ?? 0) + (partner.min ?? 0), partner: partner.min ?? 0 };
}

/** In UTF-16 units. */
const FARTHEST_PAIR = 30;
const PAIR = /^\s[\p{L}-]+(?:\s[\p{L}-]+)?\sand\s$/u;
