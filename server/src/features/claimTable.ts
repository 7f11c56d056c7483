import type { Role } from '../article/types';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { ClaimState, CorpusArticle, FigurePlace } from '../corpus/types';
import type { Figure } from '../facts/types';
import { byDate, labelOf, type Place, sentenceAround } from './things';

/** The figures of one claim as a reader compares them. */
export interface ClaimTable {
  readonly key: string;
  readonly title: string;
  readonly state: ClaimState;
  readonly why: string;
  /** Figures that say the same value; those that most articles carry first. */
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
  /** As written, with what the article itself converts it to: "around 180 miles (290 km)". */
  readonly value: string;
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
  const groups = new Map<string, ClaimRow[]>();
  const seen = new Set<string>();
  for (const entry of figures) {
    const value = valueKey(entry.figure);
    const once = `${value} ${entry.article.path}`;
    if (seen.has(once)) continue;
    seen.add(once);
    const row = rowOf(entry);
    const group = groups.get(value);
    if (group) group.push(row);
    else groups.set(value, [row]);
  }
  const sorted = [...groups.values()].sort((a, b) => b.length - a.length);
  return {
    key,
    title: claim.title,
    state: claim.state,
    why: claim.why,
    groups: sorted.map((rows) => ({ value: rows[0]!.value, rows })),
  };
}

interface FigureOf {
  readonly article: CorpusArticle;
  readonly figure: Figure;
  readonly index: number;
}

function figureOf(corpus: CorpusSnapshot, place: FigurePlace): readonly FigureOf[] {
  const article = corpus.articles.get(place.path);
  const figure = article?.facts.figures[place.figure];
  return article && figure && figure.converts === null ? [{ article, figure, index: place.figure }] : [];
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
    outlet: labelOf(article),
    date: article.date,
    role: article.role,
    attributedTo: figure.attributedTo?.text ?? null,
    sentence: article.article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim(),
  };
}

/** Hedges in the words of a desk, for figures whose own text leaves them out. */
const HEDGES = { exact: '', about: 'about ', atLeast: 'at least ', atMost: 'up to ', over: 'over ', under: 'under ' };
const HEDGE_WORDS =
  /^(about|around|approximately|roughly|nearly|almost|some|up to|at least|at most|as many as|as much as|more than|less than|over|under|fewer than|an estimated|a maximum of|no more than|close to|just)\b/i;

/** "up to 190 miles (305.8 kilometers)": as written, its hedge and the article's own conversion included. */
export function writtenValue(article: CorpusArticle, index: number): string {
  const figure = article.facts.figures[index]!;
  const text = figure.text.replace(/\s+/g, ' ');
  const before = article.article.text.slice(Math.max(0, figure.start - 24), figure.start).replace(/\s+/g, ' ');
  const own = HEDGE_WORDS.test(text) ? '' : (WRITTEN_HEDGE.exec(before)?.[1] ?? HEDGES[figure.modifier].trim());
  const hedge = own === '' || figure.modifier === 'exact' ? '' : `${own.toLowerCase()} `;
  const conversion = article.facts.figures.find((other) => other.converts === index && other.start >= figure.end);
  return `${hedge}${text}${conversion ? ` (${conversion.text.replace(/\s+/g, ' ')})` : ''}`;
}

const WRITTEN_HEDGE =
  /\b(about|around|approximately|roughly|nearly|almost|some|up to|at least|at most|as many as|as much as|more than|less than|over|under|fewer than|an estimated|close to)\s$/i;
