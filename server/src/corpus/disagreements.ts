import { CASUALTY_MEASURES, DISPUTED_MEASURES, FIXED_MEASURES } from '../english/measures';
import { daysBetween } from '../facts/dates';
import { firstEndingAfter } from '../text/span';
import { isAuthority, opposesTheOfficial, sameAuthority } from './authorities';
import { distance, meeting } from './compare';
import { correctionOf, lackOfDates, newerOf, risenTo, type Verdict } from './newer';
import { isRoundedConversion, isRoundedShare } from './roundings';
import { samePlace, type Told, tellingFigures } from './told';
import { areToldApart } from './toldApart';
import { turned } from './turnedDigits';
import type { ClaimState, CorpusArticle, Disagreement, FigureClaim, FigurePlace } from './types';

export interface Summary {
  readonly state: ClaimState;
  readonly why: string | null;
  /** Some figures count other events, by their place or cause, and were not compared. */
  readonly otherEvents: boolean;
}

const WORSE: readonly ClaimState[] = ['agreed', 'updated', 'differs', 'disputed', 'conflict'];

/**
 * What the figures of a claim make of it: the worst of how any two stand. Whole groups of equal values are compared
 * first, so that figures that allow each other are never held against each other one by one. Sources are held against
 * each other first and once for as long as they stay the same, then each draft against them and itself.
 */
export function summaryOf(places: readonly FigurePlace[], articles: ReadonlyMap<string, CorpusArticle>): Summary {
  const sources = amongSources(places, articles);
  const others = places.filter(({ path }) => articles.get(path)?.role !== 'source');
  if (others.length === 0) return sources.summary;
  const told = tellingFigures(others, articles);
  let summary = sources.summary;
  told.forEach((one, i) => {
    const isAllowedBy = allowing(one);
    // What another draft says proves nothing.
    const own = told.slice(0, i).filter(({ article }) => article === one.article);
    for (const other of [...sources.told, ...own]) {
      if (summary.state === 'conflict') return;
      if (!isAllowedBy(other)) summary = worse(summary, inOrder(one, other));
    }
  });
  return summary;
}

/** What the sources of a claim tell, and what that makes of it without any draft. */
interface AmongSources {
  readonly places: readonly FigurePlace[];
  readonly articles: readonly CorpusArticle[];
  readonly told: readonly Told[];
  readonly summary: Summary;
}

/** By the first article and its figure: each figure is of one claim only. */
const kept = new WeakMap<CorpusArticle, Map<number, AmongSources>>();
const NO_SOURCES: AmongSources = {
  places: [],
  articles: [],
  told: [],
  summary: { state: 'agreed', why: null, otherEvents: false },
};

function amongSources(all: readonly FigurePlace[], articles: ReadonlyMap<string, CorpusArticle>): AmongSources {
  const places = all.filter(({ path }) => articles.get(path)?.role === 'source');
  const [first] = places;
  if (first === undefined) return NO_SOURCES;
  const article = articles.get(first.path)!;
  const ofFirst = kept.get(article) ?? new Map<number, AmongSources>();
  kept.set(article, ofFirst);
  const known = ofFirst.get(first.figure);
  const stays =
    known?.places.length === places.length &&
    known.places.every(
      ({ path, figure }, i) =>
        places[i]!.path === path && places[i]!.figure === figure && articles.get(path) === known.articles[i],
    );
  if (known !== undefined && stays) return known;
  const told = tellingFigures(places, articles);
  const now = { places, articles: places.map(({ path }) => articles.get(path)!), told, summary: summaryAmong(told) };
  ofFirst.set(first.figure, now);
  return now;
}

function summaryAmong(told: readonly Told[]): Summary {
  const parts = partingValues(told);
  let summary: Summary = NO_SOURCES.summary;
  for (let i = 0; i < told.length; i++) {
    const apart = parts.get(told[i]!.value)!;
    if (apart.size === 0) continue;
    for (let j = i + 1; j < told.length; j++) {
      if (!apart.has(told[j]!.value)) continue;
      summary = worse(summary, compare(told[i]!, told[j]!));
      if (summary.state === 'conflict') return summary;
    }
  }
  return summary;
}

function worse(summary: Summary, compared: ReturnType<typeof compare>): Summary {
  if (compared === null) return summary;
  if (compared === 'other events') return summary.otherEvents ? summary : { ...summary, otherEvents: true };
  if (WORSE.indexOf(compared.verdict) <= WORSE.indexOf(summary.state)) return summary;
  return { ...summary, state: compared.verdict, why: compared.why };
}

/** Whether another figure simply allows this one; asked once for each of its values. */
function allowing(one: Told): (other: Told) => boolean {
  const known = new Map<string, boolean>();
  return (other) => {
    let allowed = known.get(other.value);
    if (allowed === undefined) {
      allowed = isAllowed(one, other);
      known.set(other.value, allowed);
    }
    return allowed;
  };
}

/** The one that comes first in the order of the articles is held against the other. */
function inOrder(one: Told, other: Told): ReturnType<typeof compare> {
  return byPlace(one.place, other.place) < 0 ? compare(one, other) : compare(other, one);
}

function byPlace(a: FigurePlace, b: FigurePlace): number {
  return a.path === b.path ? a.figure - b.figure : a.path < b.path ? -1 : 1;
}

/**
 * How each figure of one article stands to those of the claim that part from it; of all articles without a path. Worked
 * out when somebody asks and never stored: a claim of five hundred figures has a hundred thousand pairs.
 */
export function disagreementsOf(
  claim: FigureClaim,
  articles: ReadonlyMap<string, CorpusArticle>,
  path: string | null,
): readonly Disagreement[] {
  if (claim.state === 'agreed') return [];
  const ofSnapshot = readingsOf(articles);
  // The rules ask one after the other about the claims of one article.
  if (path !== null && ofSnapshot.path === path) {
    const known = ofSnapshot.lists.get(claim);
    if (known !== undefined) return known;
  }
  const isDraft = path !== null && articles.get(path)?.role === 'draft';
  const found = isDraft
    ? disagreementsOfDraft(claim, articles, path)
    : disagreementsFrom(prepared(claim, articles), path);
  if (path === null) return found;
  if (ofSnapshot.path !== path) ofSnapshot.lists = new Map();
  ofSnapshot.path = path;
  ofSnapshot.lists.set(claim, found);
  return found;
}

/** A draft's figures are held against the sources' and each other; another draft's prove nothing. */
function disagreementsOfDraft(
  { figures }: FigureClaim,
  articles: ReadonlyMap<string, CorpusArticle>,
  path: string,
): readonly Disagreement[] {
  const sources = amongSources(figures, articles).told;
  const own = tellingFigures(
    figures.filter((place) => place.path === path),
    articles,
  );
  const found: Disagreement[] = [];
  own.forEach((one, i) => {
    const isAllowedBy = allowing(one);
    for (const other of [...sources, ...own.slice(0, i)]) {
      if (isAllowedBy(other)) continue;
      const compared = inOrder(one, other);
      if (compared !== null && compared !== 'other events') found.push(compared);
    }
  });
  return found.sort((a, b) => byPlace(a.a, b.a) || byPlace(a.b, b.b));
}

function disagreementsFrom({ told, parts }: Prepared, path: string | null): readonly Disagreement[] {
  const found: Disagreement[] = [];
  forEachPair(told, path, (one, other) => {
    if (!parts.get(one.value)!.has(other.value)) return;
    const compared = compare(one, other);
    if (compared !== null && compared !== 'other events') found.push(compared);
  });
  return found;
}

/** The pairs in order; of one article, only those that it is part of, which are few where the others are many. */
function forEachPair(told: readonly Told[], path: string | null, visit: (one: Told, other: Told) => void): void {
  const mine = told.flatMap((one, i) => (path === null || one.article.path === path ? [i] : []));
  let next = 0;
  for (let i = 0; i < told.length; i++) {
    const one = told[i]!;
    while (next < mine.length && mine[next]! <= i) next++;
    if (path === null || one.article.path === path) {
      for (let j = i + 1; j < told.length; j++) visit(one, told[j]!);
    } else {
      for (let m = next; m < mine.length; m++) visit(one, told[mine[m]!]!);
    }
  }
}

/**
 * Whether two figures of a claim say so different things that they cannot both be true of one thing, whatever keeps them
 * from being held against each other: of another event, of another part, or side by side in one sentence.
 */
export function valuesPartIn(
  claim: FigureClaim,
  articles: ReadonlyMap<string, CorpusArticle>,
): (one: FigurePlace, other: FigurePlace) => boolean {
  const { told, parts } = prepared(claim, articles);
  const byPlace = new Map(told.map((one) => [one.place, one]));
  // What an article repeats, or has in a table, is not told; it has a value all the same.
  const toldAt = (place: FigurePlace): Told | undefined => {
    const known = byPlace.get(place) ?? tellingFigures([place], articles)[0];
    if (known !== undefined) byPlace.set(place, known);
    return known;
  };
  return (one, other) => {
    const [a, b] = [toldAt(one), toldAt(other)];
    if (a === undefined || b === undefined || a.value === b.value) return false;
    const known = parts.get(a.value);
    return known !== undefined && parts.has(b.value) ? known.has(b.value) : !isAllowed(a, b);
  };
}

interface Prepared {
  readonly told: readonly Told[];
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Claims outlive the snapshots they are in; what was read from one snapshot's articles goes with it. */
const readings = new WeakMap<ReadonlyMap<string, CorpusArticle>, Readings>();

interface Readings {
  readonly claims: WeakMap<FigureClaim, Prepared>;
  /** The article last asked about, and its disagreements by claim. */
  path: string | null;
  lists: Map<FigureClaim, readonly Disagreement[]>;
}

function readingsOf(articles: ReadonlyMap<string, CorpusArticle>): Readings {
  let known = readings.get(articles);
  if (known === undefined) {
    known = { claims: new WeakMap(), path: null, lists: new Map() };
    readings.set(articles, known);
  }
  return known;
}

function prepared(claim: FigureClaim, articles: ReadonlyMap<string, CorpusArticle>): Prepared {
  const { claims } = readingsOf(articles);
  let reading = claims.get(claim);
  if (reading === undefined) {
    const told = tellingFigures(claim.figures, articles);
    reading = { told, parts: partingValues(told) };
    claims.set(claim, reading);
  }
  return reading;
}

/** For each value, those that it does not simply allow. A group of one value has the same interval throughout. */
function partingValues(told: readonly Told[]): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Told>();
  for (const one of told) if (!values.has(one.value)) values.set(one.value, one);
  const parts = new Map<string, Set<string>>();
  for (const value of values.keys()) parts.set(value, new Set());
  const list = [...values.values()];
  for (let i = 0; i < list.length; i++) {
    for (let j = i + 1; j < list.length; j++) {
      if (isAllowed(list[i]!, list[j]!)) continue;
      parts.get(list[i]!.value)!.add(list[j]!.value);
      parts.get(list[j]!.value)!.add(list[i]!.value);
    }
  }
  return parts;
}

function isAllowed(a: Told, b: Told): boolean {
  if (isYearApart(a, b) || areApartThoughHedged(a, b)) return false;
  const met = meeting(a.interval, b.interval);
  return met === 'same' || met === 'meets' || isRoundedConversion(a, b) || isRoundedShare(a, b);
}

/** Beyond this two rounded numbers are no roundings of one, as a part of the larger. */
const HEDGED_APART = 0.1;
/** The same where each is told so closely that the two lie several of its steps apart: "some 410", "approximately 380". */
const CLOSELY_APART = 0.05;
const STEPS_APART = 3;

/** "About 340,000" and "some 290,000", "some 410" and "about 380": each is rounded to its second digit, and by no more than that. */
function areApartThoughHedged(a: Told, b: Told): boolean {
  const isRounded = ({ figure }: Told): boolean =>
    figure.modifier === 'about' && figure.min === figure.max && figure.precision * 10 < (figure.min ?? 0);
  if (a.article === b.article || !isRounded(a) || !isRounded(b)) return false;
  const apart = distance(a.interval, b.interval);
  const step = Math.max(a.figure.precision, b.figure.precision);
  const isClose =
    Math.abs((a.figure.min ?? 0) - (b.figure.min ?? 0)) >= STEPS_APART * step && a.figure.unit === b.figure.unit;
  return apart > (isClose ? CLOSELY_APART : HEDGED_APART);
}

/** A birthday seldom lies between two articles that are so near each other. */
const DAYS_WITHOUT_BIRTHDAY = 14;

/** "Roe, 61" here and "Roe, 62" there, within days. */
function isYearApart(a: Told, b: Told): boolean {
  if (a.figure.measure !== 'age' || a.article === b.article || a.interval.number === b.interval.number) return false;
  const days = daysBetween(a.article.date, b.article.date);
  return days !== null && days <= DAYS_WITHOUT_BIRTHDAY;
}

/** In years: beyond this two of one name are a father and a son, or two who share it by chance; a slip changes a digit. */
const MOST_YEARS_OFF = 12;

function areTwoPeople(a: Told, b: Told): boolean {
  if (a.figure.measure !== 'age' || a.figure.min === null || b.figure.min === null) return false;
  return Math.abs(a.figure.min - b.figure.min) > MOST_YEARS_OFF && !turned(a.figure.min).includes(b.figure.min);
}

function compare(a: Told, b: Told): Disagreement | 'other events' | null {
  if (isAllowed(a, b)) return null;
  const met = meeting(a.interval, b.interval);
  if (!samePlace(a, b, true) || areTwoPeople(a, b)) return 'other events';
  if (areSetSideBySide(a, b) || areToldApart(a, b)) return null;
  if (met === 'meets' && isYearApart(a, b)) {
    const why = `“${a.figure.text}” and “${b.figure.text}”: a birthday between the two articles is unlikely.`;
    return { a: a.place, b: b.place, verdict: 'differs', why };
  }
  if (met === 'meets' && areApartThoughHedged(a, b)) {
    const percent = Math.round(distance(a.interval, b.interval) * 100);
    const why = `“${a.figure.text}” and “${b.figure.text}” are both rounded, but lie ${percent} % apart.`;
    return newerOf(a, b) === null ? { a: a.place, b: b.place, verdict: 'differs', why } : null;
  }
  return { a: a.place, b: b.place, ...verdictOf(a, b, met === 'meets far apart') };
}

/**
 * Two numbers in one sentence are meant to stand beside each other: a part and its whole ("fined $185 million, including
 * $100 million"), a rate and a lower one. Only two authorities who are set against each other dispute there.
 */
function areSetSideBySide(a: Told, b: Told): boolean {
  if (a.article !== b.article) return false;
  if (isAuthority(a.figure.attributedTo) && isAuthority(b.figure.attributedTo) && !sameAuthority(a.by!, b.by!))
    return false;
  const { sentences } = a.article.article;
  return firstEndingAfter(sentences, a.figure.start) === firstEndingAfter(sentences, b.figure.start);
}

function verdictOf(a: Told, b: Told, open: boolean): Verdict {
  const percent = Math.max(1, Math.round(distance(a.interval, b.interval) * 100));
  const both = `“${a.figure.text}” and “${b.figure.text}”`;
  const across = a.article.path !== b.article.path;
  const newer = across ? (correctionOf(a, b) ?? newerOf(a, b) ?? risenTo(a, b)) : null;
  if (open && newer !== null) return newer;
  if (open) return { verdict: 'differs', why: `${both} can both hold, but lie ${percent} % apart.` };
  if (newer !== null) return newer;
  const lack = across && !FIXED_MEASURES.has(a.figure.measure!) ? lackOfDates(a, b) : null;
  if (lack !== null) {
    const moves = a.figure.grows ? 'the count may grow' : 'such a figure changes with time';
    return { verdict: 'differs', why: `${both}: ${moves}, and since ${lack}, nobody knows which is newer.`, lack };
  }
  const named = isAuthority(a.by) && isAuthority(b.by);
  if (across && a.figure.grows && named && sameAuthority(a.by!, b.by!)) {
    return { verdict: 'updated', why: `${both} are two counts of ${a.by!.text}: one is older.` };
  }
  // "30,000, police said; organisers put it at 80,000": the article itself tells that they differ.
  const told = a.by !== null && b.by !== null && (!across || a.figure.measure === 'attendance');
  if (CASUALTY_MEASURES.has(a.figure.measure!) && opposesTheOfficial(a.by) !== opposesTheOfficial(b.by))
    return disputeOf(a, b);
  if ((told || (DISPUTED_MEASURES.has(a.figure.measure!) && named)) && !sameAuthority(a.by!, b.by!)) {
    return disputeOf(a, b);
  }
  return { verdict: 'conflict', why: `${both} cannot both be true: they lie ${percent} % apart.` };
}

function disputeOf(a: Told, b: Told): Verdict {
  const says = ({ by, figure }: Told): string => `${by?.text ?? 'the article'} says “${figure.text}”`;
  return { verdict: 'disputed', why: `${says(a)}, ${says(b)}.` };
}
