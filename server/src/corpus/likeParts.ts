import { conversionOf } from '../english/convert';
import { EMPTY_WORDS } from '../english/emptyWords';
import { nearness } from '../english/likeWords';
import { words } from '../english/words';
import { PRISON_TERM } from '../facts/prisonTerms';
import type { Figure } from '../facts/types';
import { areDisjoint, countShared } from '../text/sets';
import { areApart, distance, intervalOf } from './compare';
import { conceptsOf, isPeople, thingOf } from './concepts';
import { nounOf, qualifiersClash } from './figureKinds';
import { areOfOneSum } from './ofTwoThings';
import { onOneAffair } from './oneAffair';
import { measuresMeet, type PartFigure, partFiguresOf } from './partFigures';
import { kindOfAmount } from './partKinds';
import { areWholeAndPart } from './partsOfWhole';
import { AS_WRITTEN, type Said } from './partWords';
import type { SourceIndex } from './sourceIndex';
import { stemOfWritten } from './stems';
import type { CorpusArticle } from './types';

/** By figure of the article, those of others that play its part with another number. */
export function otherPartsOf(article: CorpusArticle, index: SourceIndex): ReadonlyMap<number, readonly PartFigure[]> {
  const found = new Map<number, PartFigure[]>();
  const others = onOneAffair(article, index);
  if (others.length === 0) return found;
  const own = partFiguresOf(article);
  for (const other of others) {
    const theirs = partFiguresOf(other);
    for (const a of own) {
      if (!a.tells) continue;
      const b = likest(a, theirs);
      if (b === null || !b.tells || likest(b, own) !== a || !partInNumber(a, b)) continue;
      const there = found.get(a.figure);
      if (there === undefined) found.set(a.figure, [b]);
      else if (!there.some(({ source, figure }) => source === b.source && figure === b.figure)) there.push(b);
    }
  }
  return found;
}

/** The one that is more like it than any other with another number; null where two are. */
function likest(own: PartFigure, others: readonly PartFigure[]): PartFigure | null {
  let best: PartFigure | null = null;
  let most = 0;
  let second = 0;
  for (const other of others) {
    if (!kindsMeet(own.kind, other.kind)) continue;
    // Rather the passengers than the people.
    const score = likeness(own, other) * (other.kind === own.kind ? 1 : 0.5);
    if (score <= 0) continue;
    if (score > most) {
      if (best !== null && !isSame(best, other)) second = most;
      best = other;
      most = score;
    } else if (best !== null && !isSame(best, other)) second = Math.max(second, score);
  }
  return best !== null && most > second ? best : null;
}

const isSame = (a: PartFigure, b: PartFigure): boolean => figureOf(a).min === figureOf(b).min;

/** Workers are people to others, and so many jobs are so many workers. */
function kindsMeet(a: string, b: string): boolean {
  if (a === b) return true;
  if (!a.startsWith('count ') || !b.startsWith('count ')) return false;
  if (a === 'count person' || b === 'count person')
    return isPeople((a === 'count person' ? b : a).slice('count '.length));
  return JOBS.has(a) && JOBS.has(b);
}

const JOBS: ReadonlySet<string> = new Set(['worker', 'job'].map((noun) => `count ${thingOf(stemOfWritten(noun))}`));

/** What a group of people does says more than that there is one. */
const ANY = new Set(['count person', 'count man', 'count woman', 'count child', 'count day', 'count point']);

/** In an article that has one such number only, other words of like meaning count half. */
const LIKE = 0.5;
const NEAR = 0.5;

/** How many words of one stand near a word of the other that is not the same. */
function likeIn(a: Said, b: Said): number {
  const theirs = [...b.values()];
  return [...a.values()].filter((own) =>
    theirs.some(
      (other) => !own.some((concept) => other.includes(concept)) && nearness(wordOf(own), wordOf(other)) >= NEAR,
    ),
  ).length;
}

const wordOf = (said: readonly string[]): string => said.at(-1)!.slice(AS_WRITTEN.length);

/** What an article has several of, it has for several things. */
const OF_MANY = words('percent share duration');

function likeness(a: PartFigure, b: PartFigure): number {
  const areOnly = a.isOnly && b.isOnly;
  const same = sharedOf(a.near, b.near).length;
  const near = same + (areOnly ? LIKE * likeIn(a.near, b.near) : 0);
  const close = sharedOf(a.close, b.close).length;
  const score = same + close + 0.25 * (countShared(a.names, b.names) + countShared(a.numbers, b.numbers));
  const isDoing = sharedOf(a.near, b.near).some((concept) => concept.startsWith(':'));
  if (a.kind.startsWith('size ')) return 1 + score;
  if (a.kind === PRISON_TERM) return a.isOnly && b.isOnly ? 1 + score : 0;
  // The same befell them.
  if (a.isImplied || b.isImplied) return isDoing ? score : 0;
  const isCount = a.kind.startsWith('count ');
  if (isCount && a.landmark + b.landmark !== '' && !isOneHead(a, b)) return 0;
  const isThing = isCount && a.kind === b.kind && !ANY.has(a.kind);
  if (isThing && areOnly) return near > 0 || areManyOfOneNoun(a, b) ? 0.5 + score : 0;
  if (isThing) return near + close < 2 ? 0 : score;
  if (isCount && areOfOneSum(a, b)) return 2 + score;
  if (isCount) return isDoing || near > 1 ? score : 0;
  // Two towns, each on its side of the capital.
  if (a.side !== '' && b.side !== '' && a.side !== b.side) return 0;
  if (a.landmark !== '' && b.landmark !== '') return isOneLandmark(a, b) ? 2 + score : 0;
  // One doing of two people, or on two towns.
  if (near < 2 && areDisjoint(a.names, b.names)) return 0;
  // Of shares there are many, unless it is known of what.
  const isKnown = (figureOf(a).measure ?? '') === (figureOf(b).measure ?? 'none') || (a.isOnly && b.isOnly);
  const isShare = a.kind === 'percent' && !isKnown;
  if (areOnly && near > 0 && !OF_MANY.has(a.kind)) return near + score;
  if (near + close < (isShare ? 3 : 2)) return 0;
  return isDoing || near > 1 ? score : 0;
}

/** "A nine-storey block", "the block has ten floors"; and not "a 50-state plan", "won 22 states". */
function isOneHead(a: PartFigure, b: PartFigure): boolean {
  if (a.landmark !== '' && b.landmark !== '') return isOneLandmark(a, b);
  const [head, near] = a.landmark === '' ? [b.landmark, a.near] : [a.landmark, b.near];
  const concepts = conceptsOfWords(head);
  return [...near.values()].some((said) => said.some((concept) => concepts.includes(concept)));
}

function isOneLandmark({ landmark: a }: PartFigure, { landmark: b }: PartFigure): boolean {
  const theirs = conceptsOfWords(b);
  return conceptsOfWords(a).some((concept) => theirs.includes(concept));
}

const conceptsOfWords = (text: string): readonly string[] =>
  text
    .split(' ')
    .filter((word) => !EMPTY_WORDS.has(word) && /\p{L}/u.test(word))
    .flatMap((word) => conceptsOf(word, undefined));

/** Of few things a story has several twos and threes, and of one class several kinds. */
function areManyOfOneNoun(a: PartFigure, b: PartFigure): boolean {
  const [own, theirs] = [figureOf(a), figureOf(b)];
  const isOfOne = Math.min(own.min!, theirs.min!) >= LEAST_MANY && nounOf(own) === nounOf(theirs);
  // "Eight teachers were hurt", "twelve teachers signed": of two groups.
  return isOfOne && !areDisjoint(doingsOf(a.close), doingsOf(b.close));
}

function doingsOf(said: Said): ReadonlySet<string> {
  return new Set([...said.values()].flat().filter((concept) => concept.startsWith(':')));
}

const LEAST_MANY = 5;

/** What both say, a word of theirs for each. */
export function sharedOf(a: Said, b: Said): readonly string[] {
  const shared: string[] = [];
  const used = new Set<string>();
  for (const concepts of a.values()) {
    for (const [word, theirs] of b) {
      const both = used.has(word) ? undefined : concepts.find((concept) => theirs.includes(concept));
      if (both === undefined) continue;
      used.add(word);
      shared.push(both);
      break;
    }
  }
  return shared;
}

const MOST_TIMES = 2.5;

/** "Six minutes", "sixteen minutes"; "14 schools", "41 schools". */
function isSlip({ unit: u, min: x }: Figure, { unit: v, min: y }: Figure): boolean {
  if (u !== v && u !== '' && v !== '') return false;
  return (Math.abs(x! - y!) === 10 && Math.min(x!, y!) >= LEAST_TEEN) || (x! >= 10 && digitsOf(x!) === digitsOf(y!));
}

/** In their order. */
const digitsOf = (number: number): string => [...String(number)].sort().join('');
const LEAST_TEEN = 3;

function partInNumber(a: PartFigure, b: PartFigure): boolean {
  const [own, theirs] = [figureOf(a), figureOf(b)];
  if (!partBeyondUnits(own, theirs) || !measuresMeet(own, theirs)) return false;
  const [x, y] = [intervalOf(own, false)!.number, intervalOf(theirs, false)!.number];
  if (Math.max(x, y) > MOST_TIMES * Math.min(x, y) && !isSlip(own, theirs)) return false;
  if (areDisjoint(a.days, b.days) || areDisjoint(a.months, b.months) || areDisjoint(a.bodies, b.bodies)) return false;
  if (
    (own.dimension === 'count' && qualifiersClash(own, theirs)) ||
    grewSince(a, b) ||
    isRounded(own, theirs) ||
    ofTwo(own, theirs) ||
    ofTwoYears(a, b)
  )
    return false;
  if (own.dimension === 'count' && areWholeAndPart(a, b)) return false;
  if (a.way !== b.way || (a.isTogether !== b.isTogether && x > y === a.isTogether)) return false;
  return !has(a.source, b) && !has(b.source, a);
}

const figureOf = ({ source, figure }: PartFigure): Figure => source.facts.figures[figure]!;

/** "Up to 6 metres" of mud are 20 feet to others, and 36 hours two days. */
function partBeyondUnits(a: Figure, b: Figure): boolean {
  if (!areApart(a, b)) return false;
  if (a.dimension === 'count' || a.unit === b.unit) return true;
  const [x, y] = [intervalOf(a, false)!, intervalOf(b, false)!];
  return distance(x, y) > CONVERTED && Math.abs(x.number - y.number) > Math.max(halfOf(a), halfOf(b));
}

/** Of the last written digit, in the base unit; but nobody calls a year and a half two years. */
const halfOf = ({ precision, unit }: Figure): number =>
  LONG.has(unit) ? 0 : (precision / 2) * (conversionOf(unit)?.factor ?? 1);
const LONG = words('month year decade');

/** Whoever turns a measure into other units rounds as well. */
const CONVERTED = 0.05;

/** "Two million" is 2.1 million to some. */
function isRounded(a: Figure, b: Figure): boolean {
  const precision = Math.max(a.precision, b.precision);
  return precision >= LEAST_ROUNDED && Math.abs(a.min! - b.min!) <= precision / 2;
}

const LEAST_ROUNDED = 1000;

/** The distance of one town is not that of the next. */
function ofTwo({ of: a }: Figure, { of: b }: Figure): boolean {
  if (a === null || b === null) return false;
  const other = b.text.toLowerCase().split(' ');
  return !a.text
    .toLowerCase()
    .split(' ')
    .some((word) => other.includes(word));
}

/** What grows is larger in the later report; what is so "now" was otherwise before. */
function grewSince(a: PartFigure, b: PartFigure): boolean {
  const [x, y] = [a.source.date!, b.source.date!];
  if (x === y) return false;
  const [own, theirs] = [figureOf(a), figureOf(b)];
  const isLarger = x < y === (own.min ?? 0) < (theirs.min ?? 0);
  if (isLarger && (own.grows || theirs.grows || a.isNow || b.isNow)) return true;
  return x < y ? b.isNow : a.isNow;
}

/** What was in another year is another thing; what is to be by a year may be told without it. */
function ofTwoYears(a: PartFigure, b: PartFigure): boolean {
  if (a.years.size > 0 && b.years.size > 0) return areDisjoint(a.years, b.years);
  const year = a.source.date!.slice(0, 4);
  return [...a.years, ...b.years].some((other) => other < year);
}

/** A bare number so large is no accident. */
const LEAST_TELLING = 10;

/** Of what is not alike, an article has many twos and tens. */
const LEAST_ANYTHING = 20;

/** Whether the article has the other's number as well. */
function has(source: CorpusArticle, other: PartFigure): boolean {
  const { figures } = source.facts;
  const theirs = figureOf(other);
  if (theirs.dimension !== 'count' && theirs.dimension !== 'number')
    return figures.some((one) => kindOfAmount(one) === other.kind && !partBeyondUnits(one, theirs));
  if (partFiguresOf(source).some((part) => part.kind === other.kind && figureOf(part).min === theirs.min)) return true;
  return figures.some((one) => {
    if (one.min !== theirs.min) return false;
    if (one.dimension === 'number') return one.min! >= LEAST_TELLING;
    return one.dimension === 'count' && (one.min! >= LEAST_ANYTHING || areOfOneKind(nounOf(one), other.kind));
  });
}

/** Residents are people, and so are passengers. */
function areOfOneKind(noun: string, kind: string): boolean {
  const thing = thingOf(noun);
  return kind === `count ${thing}` || (isPeople(thing) && isPeople(kind.slice('count '.length)));
}
