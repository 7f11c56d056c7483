import { readArticle } from '../../article/read';
import { intervalOf } from '../../corpus/compare';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { conversionOf, convert } from '../../english/convert';
import { FIXED_MEASURES } from '../../english/measures';
import { readQuantities } from '../../facts/quantities';
import type { Figure } from '../../facts/types';
import { plural } from '../../text/plural';
import { clip } from '../cards/markdown';
import { type ClaimRow, claimTable } from '../claimTable';
import { sameUnitFor } from '../sameUnit';
import type { Place } from '../things';
import { capitalised } from '../views/items';
import type { ClaimPicture, PicturedValue } from './types';

/** What says the same shares a mark, so that hundreds can be drawn; the Claims view has them all. */
const MOST_VALUES = 800;
/** Of so many, nobody reads a whole sentence each. */
const LONGEST_SENTENCE = 280;

/** The values of a claim with what their wording allows; null when no such claim is left. */
export function claimPicture(corpus: CorpusSnapshot, key: string, most = MOST_VALUES): ClaimPicture<Place> | null {
  const table = claimTable(corpus, key);
  if (!table) return null;
  const all = table.groups.flatMap(({ rows: members }, group) => members.map((row) => ({ row, group })));
  // Each group's first ones before its others: what is left out says the same as something that is shown.
  const nth = new Map(table.groups.flatMap(({ rows: members }) => members.map((row, i) => [row, i] as const)));
  const kept = new Set([...all].sort((a, b) => nth.get(a.row)! - nth.get(b.row)! || a.group - b.group).slice(0, most));
  const rows = all.filter((row) => kept.has(row));
  const figures = rows.flatMap(({ row }) => figureOf(corpus, row) ?? []);
  const unit = commonUnit(figures);
  const stated = sameUnitFor(figures);
  const placed = rows.flatMap(({ row, group }): readonly { readonly value: Value; readonly place: Place }[] => {
    const figure = figureOf(corpus, row);
    const interval = figure && intervalOf(figure, figure.measure !== null && FIXED_MEASURES.has(figure.measure));
    if (!figure || !interval) return [];
    const inUnit = (value: number): number | null => (Number.isFinite(value) ? fromBase(value, unit, figure) : null);
    const number = inUnit(interval.number);
    if (number === null) return [];
    const place = { path: row.path, start: row.start, end: row.end };
    const value = {
      outlet: row.outlet,
      role: row.role,
      date: row.date,
      asOf: figure.asOf,
      authority: row.attributedTo,
      written: row.value,
      stated: stated(figure),
      sentence: clip(row.sentence, LONGEST_SENTENCE),
      number,
      low: inUnit(interval.low),
      high: inUnit(interval.high),
      group,
    };
    return [{ value, place }];
  });
  const values = placed.map(({ value }) => value);
  const decision = corpus.decisions.claims.find(({ claim }) => claim === key) ?? null;
  const ruling = decision && { verdict: decision.verdict, value: decision.value, reason: decision.reason };
  return {
    kind: 'claim',
    key,
    title: capitalised(table.title),
    state: table.state,
    why: table.why,
    summary: summaryOf(capitalised(table.title), values),
    unit: axisUnit(unit, figures),
    ruling,
    accepted: ruling?.verdict === 'accepted' && ruling.value !== null ? numberIn(ruling.value, unit) : null,
    values: values.map((value, at) => ({ ...value, at })),
    left: all.length - rows.length,
    places: placed.map(({ place }) => place),
  };
}

type Value = Omit<PicturedValue, 'at'>;

function figureOf(corpus: CorpusSnapshot, row: ClaimRow): Figure | null {
  const figure = corpus.articles.get(row.path)?.facts.figures[row.figure] ?? null;
  return figure && (figure.min ?? figure.max) !== null ? figure : null;
}

/** The unit that most of them are written in; the others are converted to it. */
function commonUnit(figures: readonly Figure[]): string {
  const counts = new Map<string, number>();
  for (const { unit, dimension } of figures) {
    if (dimension === 'count' || dimension === 'number') continue;
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** Intervals are in the dimension's base unit. */
function fromBase(value: number, unit: string, figure: Figure): number {
  if (figure.dimension === 'count' || figure.dimension === 'number') return value;
  const { factor, offset } = conversionOf(unit) ?? { factor: 1, offset: 0 };
  // The arithmetic of conversions leaves crumbs that would show on an axis and in a table.
  return Number(((value - offset) / factor).toPrecision(10));
}

function numberIn(written: string, unit: string): number | null {
  const [quantity] = readQuantities(readArticle(written, 'txt'));
  const stated = quantity?.min ?? quantity?.max ?? null;
  if (!quantity || stated === null) return null;
  return unit === '' ? stated : convert(stated, quantity.unit, unit);
}

/** "miles"; for counts what is measured, since the outlets' own nouns differ ("people", "sailors", "dead"). */
function axisUnit(unit: string, figures: readonly Figure[]): string {
  if (unit === '') return figures[0]?.measure ?? '';
  const [first = '', ...rest] = unit.split(' ');
  const irregular: Readonly<Record<string, string>> = {
    foot: 'feet',
    inch: 'inches',
    percent: 'percent',
    hertz: 'hertz',
  };
  return [irregular[first] ?? `${first}s`, ...rest].join(' ');
}

function summaryOf(title: string, values: readonly Value[]): string {
  const numbers = values.map(({ number }) => number);
  const namesOf = (wanted: PicturedValue['role']): number =>
    new Set(values.filter(({ role }) => role === wanted).map(({ outlet }) => outlet)).size;
  const [outlets, drafts] = [namesOf('source'), namesOf('draft')];
  const where = [
    ...(outlets > 0 ? [plural(outlets, 'outlet')] : []),
    ...(drafts > 0 ? [plural(drafts, 'draft')] : []),
  ].join(' and ');
  if (numbers.length === 0) return `${title}: no value can be drawn.`;
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const range = least === most ? plainNumber(least) : `from ${plainNumber(least)} to ${plainNumber(most)}`;
  return `${title}: ${values.length} ${values.length === 1 ? 'value' : 'values'} in ${where}, ${range}.`;
}

const NUMBER = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 6 });

export function plainNumber(value: number): string {
  return NUMBER.format(value);
}
