import { kindAt } from '../article/blockKinds';
import { type Article, CAPITAL, NUMBER, type Sentence, type Tokens, WORD } from '../article/types';
import { MONTHS, WEEKDAYS } from '../english/months';
import { words } from '../english/words';
import { isInQuotation } from '../facts/inQuotation';
import { LEVEL_CHANGES } from '../facts/notMeasured';
import type { Figure } from '../facts/types';
import { firstEndingAfter, type Span } from '../text/span';
import { familyOf, nounOf } from './figureKinds';
import { ofArticle } from './perArticle';
import { sentenceWords } from './sentenceWords';
import { SPORTS_COUNTS } from './sportsCounts';
import { isSpoken, stemAt, stemOfWord, tokenAt } from './stems';
import type { CorpusArticle } from './types';
import { isMarginOfError, isPartOrBoast } from './waysOfNumbers';

/** A figure of a source that measures nothing by itself, and what its sentence says around it. */
export interface ToldFigure {
  readonly source: CorpusArticle;
  /** Index into `facts.figures`. */
  readonly figure: number;
  /** The counted noun, or what a unit measures: only figures of one kind are held against each other. */
  readonly kind: string;
  /** Stems with content of the whole sentence, but for the counted noun. */
  readonly words: ReadonlySet<number>;
  /** Those of them that stand near the number. */
  readonly beside: ReadonlySet<number>;
  /** Stems of the names in the sentence. */
  readonly names: ReadonlySet<number>;
  /** The last word of the name right before the number ("Brand won 49"), 0 where none stands there. */
  readonly nameBefore: number;
  /** Its weekdays, its months, its years and its ordinals, in this order: of each, two sentences about one thing share some. */
  readonly times: readonly ReadonlySet<string>[];
  /** It tells of a year before the article's, or after it. */
  readonly ofOtherYear: boolean;
}

/** In tokens on either side: a clause. */
const NEAR = 8;

/** In tokens: a name, its verb and an adverb. */
const NEAR_NAME = 4;

/** Words of a sentence without a capital. */
const LEAST_WORDS = 4;

/** What of an article may be held against a sentence of another one. A pure function of its facts. */
export const toldFiguresOf = ofArticle((source): readonly ToldFigure[] =>
  source.facts.figures.flatMap((figure, at) => {
    const one = isComparable(source, figure) ? toldFigure(source, figure, at) : null;
    return one === null ? [] : [one];
  }),
);

const DAY = 86_400_000;

/** In days: what papers say of one event, they say within so many. */
const SAME_EVENT = 2;

/**
 * The keys under which a figure is found: by its day and each of the words near it, without a day by each of the names in
 * its sentence.
 */
function keysOf(told: ToldFigure): readonly string[] {
  return keysOn(told, told.source.date?.slice(0, 10) ?? null);
}

/** The keys of what may speak of the same event: of about the same day; what is undated is held against the undated. */
export function likeKeysOf(told: ToldFigure): readonly string[] {
  const day = told.source.date?.slice(0, 10) ?? null;
  if (day === null || day.length < 10 || Number.isNaN(Date.parse(day))) return keysOn(told, day);
  const keys: string[] = [];
  for (let off = -SAME_EVENT; off <= SAME_EVENT; off++) {
    keys.push(...keysOn(told, new Date(Date.parse(day) + off * DAY).toISOString().slice(0, 10)));
  }
  return keys;
}

function keysOn({ kind, beside, names }: ToldFigure, day: string | null): readonly string[] {
  if (isThing(kind)) return day === null ? [] : [`${day} ${kind}`];
  return [...(day === null ? names : beside)].map((stem) => `${day} ${kind} ${stem}`);
}

export function toldIn(sources: readonly CorpusArticle[]): ReadonlyMap<string, readonly ToldFigure[]> {
  const index = new Map<string, ToldFigure[]>();
  for (const source of sources) {
    for (const figure of toldFiguresOf(source)) {
      for (const key of keysOf(figure)) {
        const there = index.get(key);
        if (there === undefined) index.set(key, [figure]);
        else there.push(figure);
      }
    }
  }
  return index;
}

/** What has a measure is compared in its claim; "one of them" counts nothing, and quoted words are compared as such. */
function isComparable(source: CorpusArticle, figure: Figure): boolean {
  const { article, facts } = source;
  if (figure.measure !== null || figure.converts !== null || figure.denied || figure.text.includes('/')) return false;
  if (isWhole(source, figure)) return false;
  if (figure.min === null || figure.max === null || (figure.min === 1 && figure.max === 1)) return false;
  // A price moves by the hour.
  if (figure.unit.includes(' per ') || SPORTS_COUNTS.has(nounOf(figure))) return false;
  if (kindAt(article, figure.start) !== 'paragraph') return false;
  return !isInQuotation(facts.quotations, figure);
}

function toldFigure(source: CorpusArticle, figure: Figure, at: number): ToldFigure | null {
  const { article } = source;
  const noun = nounOf(figure);
  const family = familyOf(figure);
  const kind = (family === 'count' ? thingCounted(source, figure) : null) ?? kindOf(figure);
  if ((family === 'count' && noun === '') || family === 'age') return null;
  const counted = stemOfWord(figure.unit.slice(figure.unit.lastIndexOf(' ') + 1).toLowerCase());
  const content = new Set(sentenceWords(article, figure.start));
  if (family === 'count') content.delete(counted);
  const sentence = article.sentences[firstEndingAfter(article.sentences, figure.start)];
  if (
    sentence === undefined ||
    isChange(article.tokens, figure) ||
    hasSeveral(source, kind, sentence) ||
    !isProse(article, sentence)
  )
    return null;
  const { tokens } = article;
  const first = tokenAt(tokens, figure.start);
  const next = tokenAt(tokens, figure.end);
  if (isPartOrBoast(tokens, sentence.firstToken, first) || isMarginOfError(tokens, figure, first, next)) return null;
  if (tokens.norms[sentence.firstToken] === 'if' || tokens.norms[sentence.firstToken] === 'unless') return null;
  // "Three months ago" is so long before whatever day.
  if (tokens.norms[next] === 'ago') return null;
  const end = Math.min(sentence.endToken, next + NEAR);
  const beside = new Set<number>();
  for (let t = Math.max(sentence.firstToken, first - NEAR); t < end; t++) {
    const stem = isSpoken(tokens, t) ? stemAt(tokens, t) : 0;
    if (content.has(stem)) beside.add(stem);
  }
  const names = namesIn(source, sentence.start, sentence.end);
  const times = timesIn(tokens, sentence.firstToken, sentence.endToken);
  const year = source.date?.slice(0, 4);
  return {
    source,
    figure: at,
    kind,
    words: content,
    beside,
    names,
    nameBefore: nameBefore(tokens, names, Math.max(sentence.firstToken, first - NEAR_NAME), first),
    times,
    ofOtherYear: year !== undefined && times[YEARS]!.size > 0 && !times[YEARS]!.has(year),
  };
}

/** A row of a table ends in no stop, and says little but names. */
export function isProse(
  { text, tokens }: Article,
  { end, firstToken, endToken }: Sentence,
  least = LEAST_WORDS,
): boolean {
  if (!/[.!?]["'”’]?\s*$/.test(text.slice(end - 3, end))) return false;
  let small = 0;
  for (let t = firstToken; t < endToken; t++) if (tokens.kinds[t] === WORD && !(tokens.flags[t]! & CAPITAL)) small++;
  return small >= least;
}

const THING = 'thing ';

/** Whether weapons or vehicles of one name are counted. */
export function isThing(kind: string): boolean {
  return kind.startsWith(THING);
}

/** In UTF-16 units: from a number to the name of what it counts ("250 M1A2 Abrams"). */
const TO_NAME = 12;

/** "1,484 Hellfires", "1,844 Hellfire missiles": the weapon by its name. */
export function thingCounted({ facts }: CorpusArticle, { end }: Span): string | null {
  const { mentions, referents } = facts;
  const mention = mentions[firstEndingAfter(mentions, end)];
  const near = mention !== undefined && mention.start >= end && mention.start - end <= TO_NAME;
  if (!near || mention.referent === null || (mention.kind !== 'weapon' && mention.kind !== 'platform')) return null;
  const { known, name } = referents[mention.referent]!;
  return `${THING}${known ?? name.toLowerCase()}`;
}

/** The counted noun, or what the unit measures. */
export function kindOf(figure: Figure): string {
  const family = familyOf(figure);
  return family === 'count' ? nounOf(figure) : family;
}

/** The 58 of "31 of the state's 58 counties": the 31 are told. */
function isWhole({ article, facts }: CorpusArticle, { start }: Span): boolean {
  return facts.figures.some(
    ({ end }) => end < start && start - end < TO_WHOLE && OF.test(article.text.slice(end, start)),
  );
}

const TO_WHOLE = 30;
const OF = /^\s+of\s+(?:(?:the|its|their|all)\s+)?(?:[\p{L}-]+['’]s\s+)?$/u;

/** "47 percent to Lenk's 44 percent": which of them is which the words around do not tell. */
function hasSeveral(source: CorpusArticle, kind: string, { start, end }: Span): boolean {
  let of = 0;
  for (const one of source.facts.figures) {
    if (one.start >= start && one.end <= end && one.converts === null && kindOf(one) === kind && !isWhole(source, one))
      of++;
  }
  return of > 1;
}

function namesIn({ article: { tokens }, facts }: CorpusArticle, start: number, end: number): ReadonlySet<number> {
  const names = new Set<number>();
  for (const mention of facts.mentions) {
    if (mention.end <= start || mention.start >= end || mention.form === 'common' || mention.form === 'pronoun')
      continue;
    for (let t = tokenAt(tokens, mention.start); t < tokens.count && tokens.starts[t]! < mention.end; t++) {
      const stem = isSpoken(tokens, t) ? stemAt(tokens, t) : 0;
      if (stem > 0) names.add(stem);
    }
  }
  return names;
}

const MOVES = words('by gained lost');
const COMPARES = words('more less fewer higher lower');

/** "15 million more", "up nine percent": how much something moved, from wherever it was. */
function isChange(tokens: Tokens, { start, end }: Span): boolean {
  const first = tokenAt(tokens, start);
  const next = tokenAt(tokens, end);
  const before = tokens.norms[first - 1] ?? '';
  return COMPARES.has(tokens.norms[next] ?? '') || LEVEL_CHANGES.has(before) || MOVES.has(before);
}

function nameBefore(tokens: Tokens, names: ReadonlySet<number>, from: number, to: number): number {
  for (let t = to - 1; t >= from; t--) {
    const stem = isSpoken(tokens, t) ? stemAt(tokens, t) : 0;
    if (names.has(stem)) return stem;
  }
  return 0;
}

/** Where the years are in `ToldFigure.times`. */
const YEARS = 2;
const YEAR = /^(?:19|20|21)\d\d$/;
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|last)$/;

function timesIn({ kinds, norms }: Tokens, from: number, end: number): readonly ReadonlySet<string>[] {
  const [weekdays, months, years, ordinals] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ];
  for (let t = from; t < end; t++) {
    const norm = norms[t]!;
    if (kinds[t] === NUMBER) {
      if (YEAR.test(norm)) years.add(norm);
    } else if (WEEKDAYS.has(norm)) weekdays.add(norm);
    else if (MONTHS.has(norm)) months.add(norm);
    else if (ORDINAL.test(norm)) ordinals.add(norm);
  }
  return [weekdays, months, years, ordinals];
}
