import { NUMBER } from '../article/types';
import { words } from '../english/words';
import type { Figure } from '../facts/types';
import { firstEndingAfter } from '../text/span';
import { areApart } from './compare';
import { isPeople, thingOf } from './concepts';
import { isMoney, nounOf } from './figureKinds';
import { onOneAffair } from './oneAffair';
import { paragraphWords, sentenceWords, sharedWords } from './sentenceWords';
import type { IndexedFigure, SourceIndex } from './sourceIndex';
import { turned } from './turnedDigits';
import type { CorpusArticle } from './types';

/** Words of content, without those that both articles have throughout. */
const LEAST_BESIDE = 2;
const LEAST_AROUND = 3;
/** The more digits two numbers have, the less chance is there that they are each other's by accident. */
const TELLING = 3;
const LARGE = 1000;

/**
 * By figure of the article, those of others on its affair that have two digits in each other's places (“£840,000” and
 * “£480,000”, “8.9 per cent” and “9.8 per cent”), or of four or more one that is another (“1,894”, “1,854”), where neither article has the other's number.
 */
export function swappedDigitsOf(
  article: CorpusArticle,
  index: SourceIndex,
): ReadonlyMap<number, readonly IndexedFigure[]> {
  const found = new Map<number, IndexedFigure[]>();
  const figures = article.facts.figures.flatMap((figure, at) => slipsOfFigure(figure, at) ?? []);
  if (figures.length === 0) return found;
  for (const source of onOneAffair(article, index)) {
    for (const own of figures) {
      const { at } = own;
      const other = swappedIn(source, article, own);
      if (other === null) continue;
      const there = found.get(at);
      if (there === undefined) found.set(at, [other]);
      else there.push(other);
    }
  }
  return found;
}

function isPlain({ min, max, denied, converts, dimension }: Figure): boolean {
  return min !== null && min === max && min >= 0.1 && !denied && converts === null && dimension !== 'age';
}

/** A figure of which another may be a slip. */
interface Slipping {
  readonly figure: Figure;
  readonly at: number;
  /** Its number with two neighbouring digits in each other's places. */
  readonly values: readonly number[];
  /** So long that one other digit tells. */
  readonly isLong: boolean;
}

function slipsOfFigure(figure: Figure, at: number): Slipping | null {
  if (!isPlain(figure)) return null;
  const values = turned(figure.min!);
  // A rate has another last digit each day.
  const isLong = digitsOf(figure.min!) >= LONG && Number.isInteger(figure.min!);
  return values.length === 0 && !isLong ? null : { figure, at, values, isLong };
}

function swappedIn(
  source: CorpusArticle,
  article: CorpusArticle,
  { figure: own, values, isLong }: Slipping,
): IndexedFigure | null {
  if (has(source, own)) return null;
  const isSlip = ({ min }: Figure): boolean =>
    values.includes(min!) ||
    (isLong &&
      (isOneDigitOff(own.min!, min!) || areOfOneDigits(own.min!, min!)) &&
      !isLarger(article, own, source, min!));
  const swapped = source.facts.figures.flatMap((figure, at) =>
    isPlain(figure) && isSlip(figure) && isOneKind(own, figure) ? [{ figure, at }] : [],
  );
  const [only] = swapped;
  if (only === undefined || swapped.length > 1 || has(article, only.figure)) return null;
  if (!areOfOneTime(timesAround(article, own), timesAround(source, only.figure))) return null;
  return tellsOfOne(article, own, source, only.figure) ? { source, figure: only.at } : null;
}

/** Years gone by in the sentence of a figure, and words for what was before: "In 2018 repairs cost …", "up from 480 earlier". */
function timesAround({ article, date }: CorpusArticle, figure: Figure): readonly string[] {
  const { tokens, sentences } = article;
  const sentence = sentences[firstEndingAfter(sentences, figure.start)];
  if (sentence === undefined) return [];
  const year = date?.slice(0, 4);
  const times: string[] = [];
  for (let t = sentence.firstToken; t < sentence.endToken; t++) {
    const norm = tokens.norms[t]!;
    // "Between 2014 and 2018": for how long, and not when.
    const isPeriod = tokens.norms[t - 1] === 'between' || tokens.norms[t - 3] === 'between';
    if (
      tokens.kinds[t] === NUMBER ? YEAR.test(norm) && year !== undefined && norm < year && !isPeriod : EARLIER.has(norm)
    )
      times.push(norm);
    else if (norm === 'last' && PERIODS.has(tokens.norms[t + 1]!)) times.push('ago');
  }
  return times;
}

function areOfOneTime(a: readonly string[], b: readonly string[]): boolean {
  return (a.length === 0 && b.length === 0) || a.some((time) => b.includes(time));
}

const YEAR = /^(?:1[89]|20)\d\d$/;
const EARLIER = words('previous previously earlier former formerly ago usually normally typically average');
const PERIODS = words('year month quarter season decade century time');

/** So many digits two numbers seldom share but for one. */
const LONG = 4;

function isOneDigitOff(a: number, b: number): boolean {
  const [own, theirs] = [String(a), String(b)];
  if (own.length !== theirs.length) return false;
  let off = 0;
  for (let i = 0; i < own.length; i++) if (own[i] !== theirs[i]) off++;
  return off === 1;
}

/** "1,914" and "1,419": the same digits in another order. */
function areOfOneDigits(a: number, b: number): boolean {
  const [own, theirs] = [sorted(a), sorted(b)];
  return own === theirs && String(a).length === String(b).length;
}

const sorted = (value: number): string => [...String(value)].sort().join('');

/** What a later report has more of may have grown. */
function isLarger({ date }: CorpusArticle, { min }: Figure, { date: other }: CorpusArticle, value: number): boolean {
  return date !== other && date !== null && other !== null && date < other === min! < value;
}

function isOneKind(a: Figure, b: Figure): boolean {
  if (a.measure !== null && b.measure !== null && !areOfOneMeasure(a.measure, b.measure)) return false;
  if (a.dimension !== b.dimension) return isBare(a) || isBare(b);
  if (a.dimension !== 'count') return a.unit === b.unit;
  const [own, theirs] = [nounOf(a), nounOf(b)];
  return own === theirs || own === '' || theirs === '' || (isPeople(thingOf(own)) && isPeople(thingOf(theirs)));
}

/** "Speed" by itself is that of the train, too. */
const areOfOneMeasure = (a: string, b: string): boolean =>
  a === b || a.startsWith(`${b} of `) || b.startsWith(`${a} of `);

/** "2,300 of its jobs" and "3,200 will go": of a number without a noun the words around it tell. */
const isBare = ({ dimension, unit }: Figure): boolean => dimension === 'number' && unit === '';

function tellsOfOne(article: CorpusArticle, own: Figure, source: CorpusArticle, theirs: Figure): boolean {
  const beside = sharedWords(sentenceWords(article.article, own.start), sentenceWords(source.article, theirs.start));
  // A vote and a poll are full of shares of a hundred.
  if (own.dimension === 'percent' && Number.isInteger(own.min!)) return beside.length > LEAST_BESIDE;
  if (beside.length >= LEAST_BESIDE || (isOnlyAmount(article, own) && isOnlyAmount(source, theirs))) return true;
  if (beside.length === 0) return false;
  // Of lengths, speeds or masses an article has few, and two seldom share their digits.
  if (MEASURED.has(own.dimension)) return true;
  if (own.min! >= LARGE || (digitsOf(own.min!) >= TELLING && !isBare(own) && !isBare(theirs))) return true;
  const around = sharedWords(paragraphWords(article.article, own.start), paragraphWords(source.article, theirs.start));
  return around.length >= LEAST_AROUND;
}

const MEASURED = words('length speed mass area volume temperature power');

/** "68 minutes" and "86 minutes", where neither article has other minutes. */
function isOnlyAmount({ facts }: CorpusArticle, { dimension, unit, min }: Figure): boolean {
  if (dimension === 'count' || dimension === 'number' || min! < LEAST_TELLING) return false;
  return facts.figures.every((one) => one.unit !== unit || one.min === min);
}

const LEAST_TELLING = 10;

const digitsOf = (value: number): number =>
  String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;

/** Whether the article has such a number somewhere, also in other words or of something else. */
function has({ facts }: CorpusArticle, figure: Figure): boolean {
  return facts.figures.some(
    (one) =>
      one.min === figure.min ||
      (one.dimension === figure.dimension &&
        (isMoney(one.dimension) || one.unit === figure.unit) &&
        !areApart(one, figure)),
  );
}
