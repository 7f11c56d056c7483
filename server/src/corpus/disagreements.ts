import { CASUALTY_MEASURES, FIXED_MEASURES } from '../english/measures';
import type { Figure } from '../facts/types';
import { fold } from '../text/fold';
import { distance, type Interval, intervalOf, meeting } from './compare';
import type { CorpusArticle, Disagreement, FigurePlace } from './types';

interface Told {
  readonly place: FigurePlace;
  readonly article: CorpusArticle;
  readonly figure: Figure;
  readonly interval: Interval;
}

/** Figures of one claim in one article beyond this many values are a table, not a statement. */
const MOST_VALUES = 12;

/**
 * How each two figures of a claim that part stand to each other. Repetitions within an article count once, so that the
 * work grows with the articles that share the claim, and what they say alike is compared once.
 */
export function disagreementsOf(
  places: readonly FigurePlace[],
  articles: ReadonlyMap<string, CorpusArticle>,
): readonly Disagreement[] {
  const told = representatives(places, articles);
  const found: Disagreement[] = [];
  for (let i = 0; i < told.length; i++) {
    for (let j = i + 1; j < told.length; j++) {
      const disagreement = compare(told[i]!, told[j]!);
      if (disagreement !== null) found.push(disagreement);
    }
  }
  return found;
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
    told.push({ place, article, figure, interval });
  }
  return told;
}

function compare(a: Told, b: Told): Disagreement | null {
  const met = meeting(a.interval, b.interval);
  if (met === 'same' || met === 'meets' || isRoundedConversion(a, b)) return null;
  if (!samePlace(a, b)) return null;
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
  if (open) return { verdict: 'differs', why: `${both} can both hold, but lie ${percent} % apart.` };
  const across = a.article.path !== b.article.path;
  if (across && a.figure.grows) {
    const order = orderOf(a.article.date, b.article.date);
    if (order === null)
      return { verdict: 'differs', why: `${both}: the count may grow, and without dates nobody knows which is newer.` };
    if (order !== 0) {
      const [earlier, later] = order < 0 ? [a, b] : [b, a];
      if (later.interval.number > earlier.interval.number) {
        return {
          verdict: 'updated',
          why: `“${later.figure.text}” of ${later.article.date} is newer than “${earlier.figure.text}” of ${earlier.article.date}.`,
        };
      }
    }
  }
  if (
    CASUALTY_MEASURES.has(a.figure.measure!) &&
    isAuthority(a.figure) &&
    isAuthority(b.figure) &&
    !sameAuthority(a.figure, b.figure)
  ) {
    return {
      verdict: 'disputed',
      why: `${a.figure.attributedTo!.text} says “${a.figure.text}”, ${b.figure.attributedTo!.text} says “${b.figure.text}”.`,
    };
  }
  return { verdict: 'conflict', why: `${both} cannot both be true: they lie ${percent} % apart.` };
}

/** Who is named with a name: "the health ministry" is an authority where the article names it, "a resident" is none. */
function isAuthority(figure: Figure): boolean {
  const by = figure.attributedTo;
  return by !== null && (by.referent !== null || /^\p{Lu}/u.test(by.text));
}

function sameAuthority(a: Figure, b: Figure): boolean {
  const left = fold(a.attributedTo!.text);
  const right = fold(b.attributedTo!.text);
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
  const left = a.figure.place;
  const right = b.figure.place;
  if (left === null || right === null || FIXED_MEASURES.has(a.figure.measure!)) return true;
  const x = fold(left.text);
  const y = fold(right.text);
  if (x === y || x.includes(y) || y.includes(x)) return true;
  if (a.article.path === b.article.path) return true;
  return b.article.article.text.includes(left.text) || a.article.article.text.includes(right.text);
}
