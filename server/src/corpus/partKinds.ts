import { type Tokens, WORD } from '../article/types';
import { GROUPS, MEMBERS } from '../english/collectives';
import { EMPTY_WORDS } from '../english/emptyWords';
import { TRADED_UNITS } from '../english/freight';
import { isPlural } from '../english/nouns';
import { words } from '../english/words';
import { PRISON_TERM } from '../facts/prisonTerms';
import type { Figure } from '../facts/types';
import { firstEndingAfter } from '../text/span';
import { thingOf } from './concepts';
import { nounOf } from './figureKinds';
import { SPORTS_COUNTS } from './sportsCounts';
import { stemOfWritten, tokenAt } from './stems';
import type { CorpusArticle } from './types';
import { isMarginOfError, isWholeBefore, isWholeOfPart } from './waysOfNumbers';

/** What a number of an article may be held against: what it counts, or its dimension. */
export interface PartKind {
  readonly kind: string;
  /** Nothing beside the number says what it counts: "Five were shot down". */
  readonly isImplied: boolean;
}

const NONE: readonly PartKind[] = [];

/** Tolls and ages have rules of their own. */
const NOT_COMPARED = words('killed wounded missing hospitalised treated casualties infected age magnitude');
/** What athletes have so many of, and cities so many of their own. */
const NO_THINGS: ReadonlySet<string> = new Set([
  ...SPORTS_COUNTS,
  ...'title medal win loss stage round test race member seat'.split(' ').map(stemOfWritten),
]);

/** Of each figure of an article, in their order. */
export function kindsOfParts(source: CorpusArticle): readonly (readonly PartKind[])[] {
  const { figures } = source.facts;
  return figures.map((figure, at) => {
    if (!isCompared(figure)) return NONE;
    const { tokens } = source.article;
    const [first, next] = [tokenAt(tokens, figure.start), tokenAt(tokens, figure.end)];
    if (isMarginOfError(tokens, figure, first, next)) return NONE;
    if (isWholeOfPart(source.article.text, figures[at - 1], figure)) return NONE;
    if (isWholeBefore(source.article, first, figure, figures[at + 1])) return NONE;
    const isCount = figure.dimension === 'count' || figure.dimension === 'number';
    if (!isCount) return one(kindOfAmount(figure), false);
    const size = sizeOf(tokens, figure, first, next);
    const own = figure.dimension === 'count' ? one(kindOfCount(figure), false) : impliedKind(source, at, first, next);
    return size === '' ? own : [...own, { kind: size, isImplied: false }];
  });
}

const one = (kind: string, isImplied: boolean): readonly PartKind[] => (kind === '' ? NONE : [{ kind, isImplied }]);

const DECIMALS = /\.\d{3}/;

function isCompared({ dimension, measure, converts, denied, min, text }: Figure): boolean {
  if (min === null || denied || converts !== null || dimension === 'age' || text.includes('/')) return false;
  // "1.4789": a rate, which moves by the hour.
  if (DECIMALS.test(String(min))) return false;
  return measure === null || !NOT_COMPARED.has(measure);
}

function kindOfCount(figure: Figure): string {
  const { unit, min } = figure;
  // Weapons with a name are compared by it.
  if ((unit !== unit.toLowerCase() && Number.isInteger(min)) || unit.includes(' per ')) return kindOfRate(unit);
  const noun = nounOf(figure);
  return noun === '' || NO_THINGS.has(noun) ? '' : `count ${thingOf(noun)}`;
}

/** "9,000 books a day". */
function kindOfRate(unit: string): string {
  const per = unit.indexOf(' per ');
  if (per < 0 || unit !== unit.toLowerCase()) return '';
  const noun = stemOfWritten(unit.slice(unit.lastIndexOf(' ', per - 1) + 1, per));
  return `count ${thingOf(noun)}${unit.slice(per)}`;
}

/** Months and days are one; money by the year is another thing than money. */
export function kindOfAmount({ dimension, unit, measure }: Figure): string {
  if (measure === PRISON_TERM) return measure;
  const per = unit.indexOf(' per ');
  if (per < 0 || dimension === 'speed') return dimension.startsWith('duration') ? 'duration' : dimension;
  if (!dimension.startsWith('money')) return kindOfRate(unit);
  const of = unit.slice(per + ' per '.length);
  // Cents and dollars are of one currency, and yet 5 cents are no 5 dollars.
  return TRADED_UNITS.has(of) ? '' : `${unit.slice(0, per)} per ${of}`;
}

const HAS = words('has have had with of by numbers numbered comprises comprise comprised includes counts counted');
/** In tokens: "the commission, which has eight members". */
const TO_GROUP = 6;

/** The group whose members a number counts, as a kind; '' where it counts no group. */
function sizeOf({ norms }: Tokens, figure: Figure, first: number, next: number): string {
  if (norms[first - 1] === 'of' && GROUPS.has(norms[first - 2] ?? '') && !isWholeNext(norms, next))
    return `size ${norms[first - 2]}`;
  if (norms[next] === '-' && MEMBERS.has(norms[next + 1] ?? '')) {
    for (let t = next + 2; t < next + 4; t++) if (GROUPS.has(norms[t] ?? '')) return `size ${norms[t]}`;
    return '';
  }
  if (!figure.unit.endsWith('member') || norms[next]?.startsWith('member') !== true) return '';
  if (norms[next + 1] === 'of') {
    for (let t = next + 2; t < next + 5; t++) if (GROUPS.has(norms[t] ?? '')) return `size ${norms[t]}`;
    return '';
  }
  if (!HAS.has(norms[first - 1] ?? '')) return '';
  for (let t = first - 2; t >= first - TO_GROUP; t--) if (GROUPS.has(norms[t] ?? '')) return `size ${norms[t]}`;
  return '';
}

/** "A crew of 12 of the 14". */
const isWholeNext = (norms: readonly string[], next: number): boolean => norms[next] === 'of';

const THEM = words('them those these which whom');
const HAPPENS = words(
  'were was are is had have has did remained remain survived died escaped came went got lay stood fell hit missed landed',
);
const OPENS = words(', ; and but while of');
/** In UTF-16 units, from what is counted to "five of them". */
const FARTHEST_NOUN = 260;

/** What a number without a noun counts: "five of them", "Five were shot down", "five of the nine districts", "of which 171". */
function impliedKind(source: CorpusArticle, at: number, first: number, next: number): readonly PartKind[] {
  const { article, facts } = source;
  const { tokens } = article;
  const { norms } = tokens;
  const figure = facts.figures[at]!;
  const behind = facts.figures[at + 1];
  if (behind?.dimension === 'count' && isWholeOfPart(article.text, figure, behind))
    return one(kindOfCount(behind), false);
  const [before, after] = [norms[first - 1] ?? '', norms[next] ?? ''];
  if (after === 'of' && (norms[next + 1] === 'a' || norms[next + 1] === 'an'))
    return Number.isInteger(figure.min) ? NONE : one(kindOfNoun(headBehind(tokens, next + 2)), false);
  const isOfThem = after === 'of' && THEM.has(norms[next + 1] ?? '');
  // "The helicopters, three of them, landed."
  if (isOfThem && before === ',' && !/\w/.test(norms[next + 2] ?? '') && isPlural(norms[first - 2] ?? ''))
    return one(kindOfNoun(norms[first - 2]!), false);
  const sentence = article.sentences[firstEndingAfter(article.sentences, figure.start)];
  const opens = sentence?.firstToken === first || OPENS.has(before);
  const isAll = HAPPENS.has(after) && opens;
  const isOfWhich = THEM.has(before) && norms[first - 2] === 'of';
  return isOfThem || isAll || isOfWhich ? one(antecedentOf(source, at), true) : NONE;
}

/** What the number before it counts, in its sentence or the one before. */
function antecedentOf({ article, facts }: CorpusArticle, at: number): string {
  const { start } = facts.figures[at]!;
  const sentence = firstEndingAfter(article.sentences, start);
  const block = firstEndingAfter(article.blocks, start);
  for (let i = at - 1; i >= 0; i--) {
    const before = facts.figures[i]!;
    if (start - before.end > FARTHEST_NOUN || firstEndingAfter(article.blocks, before.start) !== block) return '';
    if (sentence - firstEndingAfter(article.sentences, before.start) > 1) return '';
    if (before.dimension === 'count' && before.min !== 1) return kindOfCount(before);
  }
  return '';
}

const kindOfNoun = (noun: string): string => {
  const stem = noun === '' ? '' : stemOfWritten(noun);
  return stem === '' || NO_THINGS.has(stem) ? '' : `count ${thingOf(stem)}`;
};

/** In tokens: "0.23 of a new Lind share". */
const LONGEST_PHRASE = 4;

/** The last word of the phrase that begins here. */
function headBehind({ norms, kinds }: Tokens, from: number): string {
  let head = '';
  for (let t = from; t < from + LONGEST_PHRASE && kinds[t] === WORD && !EMPTY_WORDS.has(norms[t]!); t++)
    head = norms[t]!;
  return head;
}
