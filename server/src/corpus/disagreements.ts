import { CASUALTY_MEASURES, FIXED_MEASURES } from '../english/measures';
import type { Figure } from '../facts/types';
import { fold } from '../text/fold';
import { distance, type Interval, intervalOf, meeting } from './compare';
import { inLead } from './lead';
import type { CorpusArticle, Disagreement, FigurePlace } from './types';

interface Told {
  readonly place: FigurePlace;
  readonly article: CorpusArticle;
  readonly figure: Figure;
  readonly interval: Interval;
  /** The place, level and authority that the article gives for this number, here or elsewhere. */
  readonly where: Figure['place'];
  readonly level: 'region' | 'town' | null;
  readonly by: Figure['attributedTo'];
}

/** Figures of one claim in one article beyond this many values are a table, not a statement. */
const MOST_VALUES = 12;

export interface Comparison {
  readonly disagreements: readonly Disagreement[];
  /** Some figures count other events, by their place or cause, and were not compared. */
  readonly otherEvents: boolean;
}

/**
 * How each two figures of a claim that part stand to each other. Repetitions within an article count once, so that the
 * work grows with the articles that share the claim, and what they say alike is compared once.
 */
export function disagreementsOf(
  places: readonly FigurePlace[],
  articles: ReadonlyMap<string, CorpusArticle>,
): Comparison {
  const told = representatives(places, articles);
  const found: Disagreement[] = [];
  let events = false;
  for (let i = 0; i < told.length; i++) {
    for (let j = i + 1; j < told.length; j++) {
      const compared = compare(told[i]!, told[j]!);
      if (compared === 'other events') events = true;
      else if (compared !== null) found.push(compared);
    }
  }
  return { disagreements: found, otherEvents: events };
}

function representatives(
  places: readonly FigurePlace[],
  articles: ReadonlyMap<string, CorpusArticle>,
): readonly Told[] {
  const told: Told[] = [];
  const seen = new Set<string>();
  const values = new Map<string, number>();
  for (const place of places) {
    const article = articles.get(place.path);
    const figure = article?.facts.figures[place.figure];
    if (article === undefined || figure === undefined || figure.measure === null) continue;
    const interval = intervalOf(figure, FIXED_MEASURES.has(figure.measure));
    if (interval === null) continue;
    const same = `${place.path}|${interval.low}|${interval.high}|${figure.attributedTo === null ? '' : fold(figure.attributedTo.text)}`;
    const count = values.get(place.path) ?? 0;
    if (seen.has(same) || count >= MOST_VALUES) continue;
    seen.add(same);
    values.set(place.path, count + 1);
    told.push({ place, article, figure, interval, where: null, level: null, by: figure.attributedTo });
  }
  return told.map((one) => withNeighbours(one, told));
}

/**
 * A headline or a repetition leaves out what the article says of the same number elsewhere: its place, whether that is
 * a town or a province, and on whose word it stands.
 */
function withNeighbours(one: Told, told: readonly Told[]): Told {
  const same = told.filter((other) => other.article === one.article && other.interval.number === one.interval.number);
  const where = one.figure.place ?? same.find((other) => other.figure.place !== null)?.figure.place ?? null;
  const levels = [one, ...same].map(levelOf).filter((level) => level !== null);
  const by = one.by ?? same.find((other) => other.figure.attributedTo !== null)?.figure.attributedTo ?? null;
  return { ...one, where, level: levels[0] ?? null, by };
}

function compare(a: Told, b: Told): Disagreement | 'other events' | null {
  const met = meeting(a.interval, b.interval);
  if (met === 'same' || met === 'meets' || isRoundedConversion(a, b)) return null;
  if (!samePlace(a, b)) return 'other events';
  const verdict = verdictOf(a, b, met === 'meets far apart');
  if (verdict === null) return null;
  return { a: a.place, b: b.place, ...verdict };
}

/** One outlet has miles, the other kilometres: conversions are rounded, so that 1.5 % between them are none. */
function isRoundedConversion(a: Told, b: Told): boolean {
  const counted = a.figure.dimension === 'count' || a.figure.dimension === 'number';
  return !counted && a.figure.unit !== b.figure.unit && distance(a.interval, b.interval) <= 0.015;
}

function verdictOf(a: Told, b: Told, open: boolean): Pick<Disagreement, 'verdict' | 'why'> | null {
  const percent = Math.max(1, Math.round(distance(a.interval, b.interval) * 100));
  const both = `“${a.figure.text}” and “${b.figure.text}”`;
  const across = a.article.path !== b.article.path;
  const newer = across ? newerOf(a, b) : null;
  if (open && newer !== null) return newer;
  if (open) return { verdict: 'differs', why: `${both} can both hold, but lie ${percent} % apart.` };
  if (newer !== null) return newer;
  if (across && a.figure.grows && orderOf(a.article.date, b.article.date) === null)
    return { verdict: 'differs', why: `${both}: the count may grow, and without dates nobody knows which is newer.` };
  const named = isAuthority(a.by) && isAuthority(b.by);
  if (across && a.figure.grows && named && sameAuthority(a, b)) {
    return { verdict: 'updated', why: `${both} are two counts of ${a.by!.text}: one is older.` };
  }
  if (CASUALTY_MEASURES.has(a.figure.measure!) && named && !sameAuthority(a, b)) {
    return {
      verdict: 'disputed',
      why: `${a.by!.text} says “${a.figure.text}”, ${b.by!.text} says “${b.figure.text}”.`,
    };
  }
  return { verdict: 'conflict', why: `${both} cannot both be true: they lie ${percent} % apart.` };
}

/** A count that grows, and was larger on a later day. */
function newerOf(a: Told, b: Told): Pick<Disagreement, 'verdict' | 'why'> | null {
  const order = a.figure.grows ? orderOf(a.article.date, b.article.date) : null;
  if (order === null || order === 0) return null;
  const [earlier, later] = order < 0 ? [a, b] : [b, a];
  if (later.interval.number <= earlier.interval.number) return null;
  const why = `“${later.figure.text}” of ${later.article.date} is newer than “${earlier.figure.text}” of ${earlier.article.date}.`;
  return { verdict: 'updated', why };
}

/** Who is named with a name: "the health ministry" is an authority where the article names it, "a resident" is none. */
function isAuthority(by: Figure['attributedTo']): boolean {
  return by !== null && (by.referent !== null || /^\p{Lu}/u.test(by.text));
}

function sameAuthority(a: Told, b: Told): boolean {
  const left = fold(a.by!.text);
  const right = fold(b.by!.text);
  return left.includes(right) || right.includes(left);
}

/** Negative: a is earlier. 0: the same day. Null: not both are dated to the day. */
function orderOf(a: string | null, b: string | null): number | null {
  if (a === null || b === null || a.length < 10 || b.length < 10) return null;
  const left = a.slice(0, 10);
  const right = b.slice(0, 10);
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Two counts of events are of one event only if their places fit: the same name, or each article speaks of the other's
 * place too (the village here, the town near it there). A figure without a place fits every other.
 */
function samePlace(a: Told, b: Told): boolean {
  const left = a.where;
  const right = b.where;
  if (FIXED_MEASURES.has(a.figure.measure!)) return true;
  const causes = a.figure.cause !== undefined && b.figure.cause !== undefined && a.figure.cause !== b.figure.cause;
  const across = a.article.path !== b.article.path;
  if (causes && (across || a.figure.attributedTo === null || b.figure.attributedTo === null)) return false;
  // One ship, one event.
  if (CASUALTY_MEASURES.has(a.figure.measure!) && a.figure.of !== null && b.figure.of !== null) return true;
  if (left === null || right === null) return true;
  const x = fold(left.text);
  const y = fold(right.text);
  if (!across) return true;
  if (x === y || x.includes(y) || y.includes(x) || skeleton(x) === skeleton(y)) return !levelsDiffer(a, b);
  return inLead(b.article, left.text) || inLead(a.article, right.text);
}

/** Consonants without doubles: names from other scripts differ in their vowels (Hasakah, Hasakeh; Raqa, Raqqa). */
function skeleton(name: string): string {
  const bare = name.replace(/^(?:al|el|the)[- ]/, '').replace(/[^a-z]/g, '');
  return bare.length < 4
    ? bare
    : bare[0]! +
        bare
          .slice(1)
          .replace(/[aeiouy]/g, '')
          .replace(/(.)\1+/g, '$1');
}

/** One speaks of the province, the other of the town of the same name. */
function levelsDiffer(a: Told, b: Told): boolean {
  return a.level !== null && b.level !== null && a.level !== b.level;
}

function levelOf({ article, figure }: Told): 'region' | 'town' | null {
  const { text } = article.article;
  if (figure.place === null) return null;
  const { start, end } = figure.place;
  const after = text.slice(end, end + 14).toLowerCase();
  const before = text.slice(Math.max(0, start - 16), start).toLowerCase();
  if (
    /^ (?:province|governorate|region|state|district|county)/.test(after) ||
    /(?:province|region|governorate) of $/.test(before)
  )
    return 'region';
  if (/^ (?:city|town|village)/.test(after) || /(?:city|town|village) of $/.test(before)) return 'town';
  return null;
}
