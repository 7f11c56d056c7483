import { conversionOf } from '../english/convert';
import { type DateMention, readDates } from '../facts/dates';
import type { Figure } from '../facts/types';
import { once } from '../text/once';
import { familyOf, isAmount } from './figureKinds';
import type { SourceIdentity } from './identity';
import { articlesByRareName } from './namesOfArticles';
import { countsIn, type SoleCount } from './soleCounts';
import { isSpoken, stemAt } from './stems';
import { type PlacedEvent, placedEventsIn } from './timedEvents';
import { type ToldFigure, toldIn } from './toldFigures';
import type { CorpusArticle } from './types';

export interface IndexedFigure {
  readonly source: CorpusArticle;
  /** Index into `facts.figures`. */
  readonly figure: number;
}

export interface IndexedDate {
  readonly source: CorpusArticle;
  readonly date: DateMention;
}

/** Where the sources have which words, values and days. Never changes; the next one shares what stayed the same. */
export interface SourceIndex {
  readonly sources: ReadonlyMap<string, CorpusArticle>;
  /** In how many sources a stem stands. */
  frequency(stem: number): number;
  sourcesWith(stem: number): readonly CorpusArticle[];
  /** Figures of one dimension whose value lies within two percent. */
  figuresNear(figure: Figure, percent?: number): readonly IndexedFigure[];
  /** Large amounts of just this value, with a currency or without. */
  amountsOf(figure: Figure): readonly IndexedFigure[];
  datesAt(iso: string): readonly IndexedDate[];
  /** Figures without a measure of their own, of the same kind and beside the same word. */
  toldBeside(key: string): readonly ToldFigure[];
  /** The only counts of a kind of thing in an article, by `keysOfCount`. */
  countsOf(key: string): readonly SoleCount[];
  /** The dated articles that have a name which no list knows. */
  naming(name: string): readonly CorpusArticle[];
  /** What happened and when, by what it was. */
  eventsOf(key: string): readonly PlacedEvent[];
  /** What was found for a statement of a draft, by all that it depends on in the draft: sources that stay the same say the same. */
  readonly found: Map<string, unknown>;
}

/** The sources of a snapshot; their index is made when a draft first asks for it. */
export interface Evidence {
  index(): SourceIndex;
  /** The last index that was made on the way here: what the next one starts from. */
  readonly last: SourceIndex | null;
}

/** A stretch of sources whose parts are each indexed in one go, when they are first asked for. */
interface Segment {
  readonly sources: readonly CorpusArticle[];
  /** Stem → indices into `sources`. */
  stems(): ReadonlyMap<number, readonly number[]>;
  values(): ReadonlyMap<string, readonly IndexedFigure[]>;
  dates(): ReadonlyMap<string, readonly IndexedDate[]>;
  /** By what is counted or its unit and a word beside it (`keysOf`). */
  told(): ReadonlyMap<string, readonly ToldFigure[]>;
  counts(): ReadonlyMap<string, readonly SoleCount[]>;
  named(): ReadonlyMap<string, readonly CorpusArticle[]>;
  /** By their class (`eventKey`). */
  events(): ReadonlyMap<string, readonly PlacedEvent[]>;
}

interface SegmentedIndex extends SourceIndex {
  readonly segments: readonly Segment[];
}

/** Sources changed since the large segment was made, beyond which all are indexed anew. */
const MOST_CHANGED = 40;
/** What is remembered of statements is forgotten beyond this many, so that a day of typing does not pile up. */
const MOST_FOUND = 12_000;

/** Who the sources' people were taken to be when things were found. */
const foundWith = new WeakMap<SourceIndex, SourceIdentity>();

/** Forgets what was found where it is too much, or where names of sources mean somebody else by now. */
export function keepWhatHolds(index: SourceIndex, identity: SourceIdentity): void {
  if (index.found.size > MOST_FOUND || foundWith.get(index) !== identity) index.found.clear();
  foundWith.set(index, identity);
}

/** What the sources say to a question; the key must hold all of the draft that the answer depends on. */
export function remembered<T>(index: SourceIndex, key: string, find: () => T): T {
  const known = index.found.get(key);
  if (known !== undefined) return known as T;
  const found = find();
  index.found.set(key, found);
  return found;
}

export function evidenceOf(articles: ReadonlyMap<string, CorpusArticle>, last: SourceIndex | null): Evidence {
  let made: SourceIndex | null = null;
  return {
    get last() {
      return made ?? last;
    },
    index: () => {
      made ??= nextIndex(sourcesIn(articles), last as SegmentedIndex | null);
      return made;
    },
  };
}

function sourcesIn(articles: ReadonlyMap<string, CorpusArticle>): ReadonlyMap<string, CorpusArticle> {
  const sources = new Map<string, CorpusArticle>();
  for (const [path, article] of articles) if (article.role === 'source') sources.set(path, article);
  return sources;
}

function nextIndex(sources: ReadonlyMap<string, CorpusArticle>, last: SegmentedIndex | null): SourceIndex {
  if (last === null) return indexOf(sources, [segmentOf([...sources.values()])]);
  const [base, changed] = last.segments;
  const indexed = new Set(base!.sources);
  const others = [...sources.values()].filter((source) => !indexed.has(source));
  if (others.length === 0 && changed === undefined && sources.size === last.sources.size) return last;
  if (others.length > MOST_CHANGED) return indexOf(sources, [segmentOf([...sources.values()])]);
  return indexOf(sources, [base!, segmentOf(others)]);
}

function indexOf(sources: ReadonlyMap<string, CorpusArticle>, segments: readonly Segment[]): SegmentedIndex {
  const isCurrent = (source: CorpusArticle): boolean => sources.get(source.path) === source;
  /** What the one segment has stands in the order of paths; with more of them it is put into it, so that history leaves no trace. */
  const gathered = <T>(of: (segment: Segment) => readonly T[], sourceOf: (item: T) => CorpusArticle): readonly T[] => {
    if (segments.length === 1) return of(segments[0]!).filter((item) => isCurrent(sourceOf(item)));
    const all = segments.flatMap((segment) => of(segment).filter((item) => isCurrent(sourceOf(item))));
    return all.sort((a, b) => (sourceOf(a).path < sourceOf(b).path ? -1 : sourceOf(a).path > sourceOf(b).path ? 1 : 0));
  };
  const sourcesWith = (stem: number): readonly CorpusArticle[] =>
    gathered(
      ({ stems, sources: all }) => (stems().get(stem) ?? []).map((i) => all[i]!),
      (source) => source,
    );
  const frequencies = new Map<number, number>();
  return {
    sources,
    segments,
    found: new Map(),
    frequency: (stem) => {
      let frequency = frequencies.get(stem);
      if (frequency === undefined) {
        frequency = sourcesWith(stem).length;
        frequencies.set(stem, frequency);
      }
      return frequency;
    },
    sourcesWith,
    figuresNear: (figure, percent = NEAR) =>
      nearKeys(figure, percent).flatMap((key) =>
        gathered(
          ({ values }) => values().get(key) ?? [],
          ({ source }) => source,
        ),
      ),
    amountsOf: ({ min }) =>
      gathered(
        ({ values }) => values().get(amountKey(min ?? 0)) ?? [],
        ({ source }) => source,
      ),
    datesAt: (iso) =>
      gathered(
        ({ dates }) => dates().get(iso) ?? [],
        ({ source }) => source,
      ),
    toldBeside: (key) =>
      gathered(
        ({ told }) => told().get(key) ?? [],
        ({ source }) => source,
      ),
    countsOf: (key) =>
      gathered(
        ({ counts }) => counts().get(key) ?? [],
        ({ source }) => source,
      ),
    naming: (name) =>
      gathered(
        ({ named }) => named().get(name) ?? [],
        (source) => source,
      ),
    eventsOf: (key) =>
      gathered(
        ({ events }) => events().get(key) ?? [],
        ({ source }) => source,
      ),
  };
}

function segmentOf(sources: readonly CorpusArticle[]): Segment {
  return {
    sources,
    stems: once(() => stemsOf(sources)),
    values: once(() => valuesOf(sources)),
    dates: once(() => datesOf(sources)),
    told: once(() => toldIn(sources)),
    counts: once(() => countsIn(sources)),
    named: once(() => articlesByRareName(sources)),
    events: once(() => placedEventsIn(sources)),
  };
}

function stemsOf(sources: readonly CorpusArticle[]): ReadonlyMap<number, readonly number[]> {
  const stems = new Map<number, number[]>();
  sources.forEach(({ article: { blocks, tokens } }, i) => {
    for (const block of blocks) {
      if (block.kind === 'furniture') continue;
      for (let t = block.firstToken; t < block.endToken; t++) {
        if (!isSpoken(tokens, t)) continue;
        const stem = Math.abs(stemAt(tokens, t));
        const there = stems.get(stem);
        if (there === undefined) stems.set(stem, [i]);
        else if (there[there.length - 1] !== i) there.push(i);
      }
    }
  });
  return stems;
}

function valuesOf(sources: readonly CorpusArticle[]): ReadonlyMap<string, readonly IndexedFigure[]> {
  const values = new Map<string, IndexedFigure[]>();
  const add = (key: string, place: IndexedFigure): void => {
    const there = values.get(key);
    if (there === undefined) values.set(key, [place]);
    else there.push(place);
  };
  for (const source of sources) {
    source.facts.figures.forEach((figure, index) => {
      const key = valueKey(figure);
      if (key !== null) add(key, { source, figure: index });
      if (isAmount(figure)) add(amountKey(figure.min!), { source, figure: index });
    });
  }
  return values;
}

const amountKey = (value: number): string => `amount ${value}`;

function datesOf(sources: readonly CorpusArticle[]): ReadonlyMap<string, readonly IndexedDate[]> {
  const dates = new Map<string, IndexedDate[]>();
  for (const source of sources) {
    for (const date of readDates(source.article)) {
      if (date.iso === null) continue;
      const there = dates.get(date.iso);
      if (there === undefined) dates.set(date.iso, [{ source, date }]);
      else there.push({ source, date });
    }
  }
  return dates;
}

/** Values of one dimension in steps of a hundredth; miles and kilometres meet. */
function valueKey(figure: Figure): string | null {
  const step = stepOf(figure);
  return step === null ? null : `${familyOf(figure)} ${step}`;
}

/** In percent: values that lie no further apart may be one, told in two units. */
const NEAR = 2;

/** A step is a percent. */
function nearKeys(figure: Figure, percent: number): readonly string[] {
  const step = stepOf(figure);
  if (step === null) return [];
  const family = familyOf(figure);
  return Array.from({ length: 2 * percent + 1 }, (_, i) => `${family} ${step - percent + i}`);
}

function stepOf(figure: Figure): number | null {
  const stated = figure.min ?? figure.max;
  if (stated === null) return null;
  if (familyOf(figure) === 'count') return stated <= 0 ? 0 : Math.round(Math.log(stated) * 100);
  const conversion = conversionOf(figure.unit);
  const value = conversion === null ? stated : stated * conversion.factor + conversion.offset;
  return value <= 0 ? 0 : Math.round(Math.log(value) * 100);
}
