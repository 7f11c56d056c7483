import type { Role } from '../article/types';
import { heldAgainstClaim } from '../corpus/againstClaims';
import { nameOfArticle } from '../corpus/articleName';
import { intervalOf } from '../corpus/compare';
import type { ClaimDecision } from '../corpus/decisions';
import { valuesPartIn } from '../corpus/disagreements';
import { rulingOn } from '../corpus/rulings';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { ClaimState, CorpusArticle, FigureClaim, FigurePlace } from '../corpus/types';
import type { Figure } from '../facts/types';
import { inOtherUnits } from './otherUnits';
import { byDate, type Place, sentenceAround } from './things';

/** The figures of one claim as a reader compares them. */
export interface ClaimTable {
  readonly key: string;
  readonly title: string;
  readonly state: ClaimState;
  readonly why: string;
  /** What a person ruled on it, while that holds. */
  readonly ruling: ClaimDecision | null;
  /** Figures that can all be true together; those that most articles carry first. */
  readonly groups: readonly ClaimGroup[];
}

export interface ClaimGroup {
  /** As the first of them writes it. */
  readonly value: string;
  readonly rows: readonly ClaimRow[];
}

export interface ClaimRow extends Place {
  /** Index into `facts.figures`. */
  readonly figure: number;
  /** As written, with what the article itself converts it to: "around 180 miles (290 kilometers)". */
  readonly value: string;
  /** In the base unit of its dimension: what tells two values apart that are written alike or in two units. */
  readonly number: number | null;
  /** For a card: with the value in other units, all rows rounded alike: "around 180 miles (290 km)". */
  readonly converted: string;
  readonly outlet: string;
  readonly date: string | null;
  readonly role: Role;
  readonly attributedTo: string | null;
  readonly sentence: string;
}

/** One row an article and value, the drafts last; null when no such claim is left. */
export function claimTable(corpus: CorpusSnapshot, key: string): ClaimTable | null {
  const claim = corpus.claims.get(key);
  if (!claim) return null;
  const figures = claim.figures
    .flatMap((place) => figureOf(corpus, place))
    .sort(
      (a, b) =>
        Number(a.article.role === 'draft') - Number(b.article.role === 'draft') ||
        byDate(a.article, b.article) ||
        a.figure.start - b.figure.start,
    );
  const valuesPart = valuesPartIn(claim, corpus.articles);
  const groups: ClaimRow[][] = [];
  /** One figure for each value of a group: hundreds that say the same are held against once. */
  const members: Map<string, FigurePlace>[] = [];
  const seen = new Set<string>();
  for (const entry of figures) {
    const once = `${valueKey(entry.figure)} ${entry.article.path}`;
    if (seen.has(once)) continue;
    seen.add(once);
    const partsFrom = (other: FigurePlace): boolean => valuesPart(entry.place, other);
    const fitting = members.findIndex((group) => ![...group.values()].some(partsFrom));
    const value = valueKey(entry.figure);
    if (fitting < 0) {
      groups.push([rowOf(entry)]);
      members.push(new Map([[value, entry.place]]));
    } else {
      groups[fitting]!.push(rowOf(entry));
      if (!members[fitting]!.has(value)) members[fitting]!.set(value, entry.place);
    }
  }
  const sorted = groups.sort((a, b) => b.length - a.length);
  return {
    key,
    title: claim.title,
    ...standingOf(corpus, claim),
    ruling: rulingOn(corpus, key),
    groups: sorted.map((rows) => ({ value: rows[0]!.value, rows })),
  };
}

const MOST_AGAINST = 3;

/** No claim is called agreed while a finding on one of its figures says otherwise. */
function standingOf(corpus: CorpusSnapshot, claim: FigureClaim): Pick<ClaimTable, 'state' | 'why'> {
  const { state, why } = claim;
  const against = state === 'agreed' ? heldAgainstClaim(corpus, claim) : [];
  if (against.length === 0) return { state, why };
  const told = against
    .slice(0, MOST_AGAINST)
    .map(({ source, figure }) => `“${source.facts.figures[figure]!.text}” in ${nameOfArticle(source)}`);
  const more = against.length > MOST_AGAINST ? ` and ${against.length - MOST_AGAINST} more` : '';
  return { state: 'differs', why: `Elsewhere ${told.join(', ')}${more}, of the same thing.` };
}

interface FigureOf {
  readonly place: FigurePlace;
  readonly article: CorpusArticle;
  readonly figure: Figure;
  readonly index: number;
}

function figureOf(corpus: CorpusSnapshot, place: FigurePlace): readonly FigureOf[] {
  const article = corpus.articles.get(place.path);
  const figure = article?.facts.figures[place.figure];
  return article && figure && figure.converts === null ? [{ place, article, figure, index: place.figure }] : [];
}

function valueKey({ min, max, unit, modifier }: Figure): string {
  return `${min}..${max} ${unit} ${modifier}`;
}

function rowOf({ article, figure, index }: FigureOf): ClaimRow {
  const sentence = sentenceAround(article, figure);
  return {
    path: article.path,
    start: figure.start,
    end: figure.end,
    figure: index,
    value: writtenValue(article, index),
    number: intervalOf(figure, true)?.number ?? null,
    converted: convertedValue(article, index),
    outlet: nameOfArticle(article),
    date: article.date,
    role: article.role,
    attributedTo: figure.attributedTo?.text ?? null,
    sentence: article.article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim(),
  };
}

/** Hedges in the words of a desk, for figures whose own text leaves them out. */
const HEDGES = { exact: '', about: 'about ', atLeast: 'at least ', atMost: 'up to ', over: 'over ', under: 'under ' };
const HEDGE_WORDS =
  /^(about|around|approximately|roughly|nearly|almost|some|up to|at least|at most|as many as|as much as|more than|less than|over|under|fewer than|an estimated|a maximum of|no more than|close to|just|dozens|scores|hundreds|thousands|millions|billions)\b/i;

/** "up to 190 miles (305.8 kilometers)": as written, its hedge and the article's own conversion included. */
export function writtenValue(article: CorpusArticle, index: number): string {
  const { start, end } = article.facts.figures[index]!;
  const conversion = article.facts.figures.find((other) => other.converts === index && other.start >= end - 1);
  // A figure's own text may hold its bracket already.
  const inside = conversion !== undefined && conversion.end <= end && conversion.start >= start;
  const bracket = conversion && !inside ? ` (${conversion.text.replace(/\s+/g, ' ')})` : '';
  return `${hedgedText(article, index)}${bracket}`;
}

function convertedValue(article: CorpusArticle, index: number): string {
  const other = inOtherUnits(article.facts.figures[index]!);
  return other === null ? writtenValue(article, index) : `${hedgedText(article, index)} (${other})`;
}

function hedgedText(article: CorpusArticle, index: number): string {
  const figure = article.facts.figures[index]!;
  const text = figure.text.replace(/\s+/g, ' ');
  const before = article.article.text.slice(Math.max(0, figure.start - 24), figure.start).replace(/\s+/g, ' ');
  const own = HEDGE_WORDS.test(text) ? '' : (WRITTEN_HEDGE.exec(before)?.[1] ?? HEDGES[figure.modifier].trim());
  return own === '' || figure.modifier === 'exact' ? text : `${own.toLowerCase()} ${text}`;
}

const WRITTEN_HEDGE =
  /\b(about|around|approximately|roughly|nearly|almost|some|up to|at least|at most|as many as|as much as|more than|less than|over|under|fewer than|an estimated|close to)\s$/i;
