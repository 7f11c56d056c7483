import { FIXED_MEASURES } from '../../english/measures';
import type { Figure } from '../../facts/types';
import { firstEndingAfter } from '../../text/span';
import { heldAgainst } from '../againstClaims';
import { distance, intervalOf, meeting } from '../compare';
import { copiesAmong } from '../copies';
import { disagreementsOf } from '../disagreements';
import { familyOf, isAmount } from '../figureKinds';
import { originOf } from '../origins';
import type { CorpusSnapshot } from '../snapshot';
import { type IndexedFigure, remembered, type SourceIndex } from '../sourceIndex';
import { originsOfTexts } from '../textOrigins';
import type { CorpusArticle, Disagreement, FigureClaim } from '../types';
import { lookForValue, sameValue } from './figureSearch';
import { impliedCounts } from './impliedCounts';
import { ordinalTollsFor } from './ordinalTolls';
import { otherThingOf } from './otherThing';
import { placePassage } from './peoplePlaces';
import { slipsOf } from './slips';
import type { DifferingAspect, Passage, StatementState } from './types';

export interface FigureState {
  readonly state: StatementState;
  readonly aspect: DifferingAspect | null;
  readonly passages: readonly Passage[];
  readonly origins: number;
}

/** More passages than this are a flood: the reader is told the first. */
const MOST_PASSAGES = 12;
/** Of many that bear a figure out, so many are asked what the others hold against it, and where they have it from. */
const MOST_ASKED = 6;
const MOST_TRACED = 40;

/**
 * How the figures of a draft stand to the sources: first by the claim that they belong to, else by their value and the
 * words around it. Null for a figure that says nothing that could be looked up.
 */
export function statesOfFigures(
  draft: CorpusArticle,
  checkable: readonly number[],
  corpus: CorpusSnapshot,
  index: SourceIndex,
): ReadonlyMap<number, FigureState> {
  const states = new Map<number, FigureState>();
  const used = new Set<string>();
  const left: number[] = [];
  for (const i of checkable) {
    const found = byClaim(draft, i, corpus, index);
    if (found === null) {
      left.push(i);
      continue;
    }
    // A claim may miss who says it in other words: "have been treated for injuries".
    const state = found.state === 'one origin' ? withOthers(draft, i, found, corpus, index) : found;
    states.set(i, state);
    for (const { path, fact } of state.passages) used.add(`${path} ${fact}`);
  }
  const searched = lookForValue(draft, left, index, used);
  for (const i of left) {
    const { same, near, other: others } = searched.get(i)!;
    const figure = draft.facts.figures[i]!;
    // What one of its digits makes it is likelier meant than whatever number stands in a like sentence.
    const slips = same.length + near.length > 0 ? [] : slipsOf(draft, figure, index);
    const other = slips.length > 0 ? slips : others;
    const taken = same.length > 0 ? otherThingOf(draft, figure, same, index) : [];
    if (taken.length > 0) {
      const passages = taken.map((place) => passageOf(place, false));
      states.set(i, { state: 'differs', aspect: 'value', passages, origins: 0 });
    } else if (same.length > 0) states.set(i, borneOutBySame(figure, same, corpus, index));
    else if (near.length > 0) states.set(i, borneOut(figure, [], near, [], corpus, index));
    else if (other.length > 0) {
      const passages = other.map((place) => passageOf(place, false));
      states.set(i, { state: 'differs', aspect: 'value', passages, origins: 0 });
    } else states.set(i, NOT_FOUND);
  }
  for (const [i, state] of states) {
    if (!FOUND_WRONG.has(state.state)) continue;
    const figure = draft.facts.figures[i]!;
    const tolls = ordinalTollsFor(draft, figure, index);
    const counted = tolls.length > 0 ? tolls : left.includes(i) ? impliedCounts(draft, figure, index) : [];
    if (counted.length > 0) states.set(i, countedOn(counted, index));
  }
  for (const [i, state] of states) {
    const whole = state.state === 'not found' ? (wholeOf(draft, i, states) ?? differenceOf(draft, i, states)) : null;
    if (whole !== null) states.set(i, { ...whole, state: 'agrees', aspect: null });
  }
  return states;
}

function countedOn(passages: readonly Passage[], index: SourceIndex): FigureState {
  const origins = originsOfTexts(passages.flatMap(({ path }) => index.sources.get(path) ?? [])).size;
  const state = origins === 1 && index.sources.size > 1 ? 'one origin' : 'agrees';
  return { state, aspect: null, passages, origins };
}

const FOUND_WRONG: ReadonlySet<StatementState> = new Set(['differs', 'not found']);

/** "At least 37 people, 28 adults and nine children": what is left of a whole that sources have, when they have the other part. */
function wholeOf(draft: CorpusArticle, i: number, states: ReadonlyMap<number, FigureState>): FigureState | null {
  const { figures } = draft.facts;
  const { sentences } = draft.article;
  const figure = figures[i]!;
  if (familyOf(figure) !== 'count' || figure.min === null || figure.min !== figure.max) return null;
  const sentence = firstEndingAfter(sentences, figure.start);
  const beside = [...states].filter(
    ([j, { state }]) =>
      j !== i &&
      CARRIED.has(state) &&
      familyOf(figures[j]!) === 'count' &&
      firstEndingAfter(sentences, figures[j]!.start) === sentence,
  );
  for (const [j, whole] of beside) {
    const others = beside.filter(([k]) => k !== j);
    const rest = (figures[j]!.min ?? 0) - figure.min;
    const sum = others.reduce((total, [k]) => total + (figures[k]!.min ?? 0), 0);
    if (others.length > 0 && sum === rest) return whole;
  }
  return null;
}

/** "Spending of 412 billion dollars and revenue of 377 billion leave a deficit of 35 billion": what two amounts that sources have leave. */
function differenceOf(draft: CorpusArticle, i: number, states: ReadonlyMap<number, FigureState>): FigureState | null {
  const { figures } = draft.facts;
  const { sentences } = draft.article;
  const figure = figures[i]!;
  if (!isAmount(figure)) return null;
  const sentence = firstEndingAfter(sentences, figure.start);
  const beside = [...states].filter(
    ([j, { state }]) =>
      j !== i &&
      CARRIED.has(state) &&
      isAmount(figures[j]!) &&
      firstEndingAfter(sentences, figures[j]!.start) === sentence,
  );
  for (const [j, one] of beside) {
    const rest = beside.some(
      ([k]) => Math.abs(figures[j]!.min! - figures[k]!.min! - figure.min!) <= figure.min! * 1e-6,
    );
    if (rest) return one;
  }
  return null;
}

const NOT_FOUND: FigureState = { state: 'not found', aspect: null, passages: [], origins: 0 };

const CARRIED: ReadonlySet<FigureState['state']> = new Set(['verbatim', 'agrees', 'one origin']);

function withOthers(
  draft: CorpusArticle,
  i: number,
  found: FigureState,
  corpus: CorpusSnapshot,
  index: SourceIndex,
): FigureState {
  const figure = draft.facts.figures[i]!;
  const known = found.passages.flatMap(({ path, fact }): IndexedFigure[] => {
    const source = index.sources.get(path);
    return source === undefined || fact === null ? [] : [{ source, figure: fact }];
  });
  const others = sameValue(draft, figure, index).filter(
    (other) => !known.some(({ source, figure: at }) => source === other.source && at === other.figure),
  );
  if (others.length === 0) return found;
  const hasSame = known.some(({ source, figure: at }) => source.facts.figures[at]!.min === figure.min);
  return hasSame
    ? borneOut(figure, [...known, ...others], [], [], corpus, index)
    : borneOut(figure, others, known, [], corpus, index);
}

interface Parting {
  readonly place: IndexedFigure;
  readonly verdict: Disagreement['verdict'];
}

function byClaim(draft: CorpusArticle, i: number, corpus: CorpusSnapshot, index: SourceIndex): FigureState | null {
  const key = corpus.claimsOf.get(draft.path)?.[i] ?? null;
  const claim = key === null ? undefined : corpus.claims.get(key);
  if (claim === undefined) return null;
  const figure = draft.facts.figures[i]!;
  const own = intervalOf(figure, FIXED_MEASURES.has(figure.measure ?? ''));
  if (own === null) return null;
  const partings = partingsOf(draft, i, claim, corpus, index);
  const parted = new Set(partings.map(({ place }) => `${place.source.path} ${place.figure}`));
  const same: IndexedFigure[] = [];
  const near: IndexedFigure[] = [];
  for (const place of claim.figures) {
    const source = index.sources.get(place.path);
    const theirs = source?.facts.figures[place.figure];
    if (source === undefined || theirs === undefined || parted.has(`${place.path} ${place.figure}`)) continue;
    const interval = intervalOf(theirs, FIXED_MEASURES.has(theirs.measure ?? ''));
    if (interval === null) continue;
    const met = meeting(own, interval);
    const numbers = distance(own, interval);
    if (met === 'same' || (numbers === 0 && met !== 'apart')) same.push({ source, figure: place.figure });
    else if (met === 'meets' || (numbers <= 0.015 && theirs.unit !== figure.unit))
      near.push({ source, figure: place.figure });
  }
  if (same.length + near.length === 0) {
    if (partings.length === 0) return null;
    const passages = partings.map(({ place }) => passageOf(place, false)).slice(0, MOST_PASSAGES);
    const disputed = partings.every(({ verdict }) => verdict === 'disputed');
    const newer = partings.every(({ verdict }) => verdict === 'updated');
    // Who has more dead than all of these is ahead of them: whoever says so in other words is found by the number.
    const isAhead = newer && partings.every(({ place }) => isLower(place, figure));
    if (isAhead && sameValue(draft, figure, index).length > 0) return null;
    if (disputed) return { state: 'disputed', aspect: 'value', passages, origins: 0 };
    return { state: 'differs', aspect: newer && !isAhead ? 'newer' : 'value', passages, origins: 0 };
  }
  return borneOut(figure, same, near, partings, corpus, index);
}

/** The sources that part from a figure of the draft, as the claim's own comparison sees them. */
function partingsOf(
  draft: CorpusArticle,
  i: number,
  claim: FigureClaim,
  corpus: CorpusSnapshot,
  index: SourceIndex,
): readonly Parting[] {
  const figure = draft.facts.figures[i]!;
  const isOwn = (path: string, other: number): boolean => {
    if (path !== draft.path) return false;
    const figures = draft.facts.figures[other]!;
    return (
      other === i || (figures.min === figure.min && figures.max === figure.max && figures.modifier === figure.modifier)
    );
  };
  return disagreementsOf(claim, corpus.articles, draft.path).flatMap(({ a, b, verdict }) => {
    const there = isOwn(a.path, a.figure) ? b : isOwn(b.path, b.figure) ? a : null;
    const source = there === null ? undefined : index.sources.get(there.path);
    return there === null || source === undefined ? [] : [{ place: { source, figure: there.figure }, verdict }];
  });
}

function borneOut(
  figure: Figure,
  allSame: readonly IndexedFigure[],
  allNear: readonly IndexedFigure[],
  partings: readonly Parting[],
  corpus: CorpusSnapshot,
  index: SourceIndex,
): FigureState {
  // Who names a value to say that it is wrong does not bear it out.
  const denials = [...allSame, ...allNear].filter(isDenied).map((place): Parting => ({ place, verdict: 'disputed' }));
  const same = allSame.filter((place) => !isDenied(place));
  const near = allNear.filter((place) => !isDenied(place));
  const carriers = withoutConversions([...same, ...near]);
  const rivals = [...partings, ...denials, ...rivalsOf(carriers, corpus, index)];
  const telling = rivals.filter(isFirstOfPlace).flatMap((parting): readonly Parting[] => {
    const { place, verdict } = parting;
    if (verdict === 'differs') return [];
    if (!figure.grows) return [parting];
    // An older count than the one that bears the draft out is no news; a newer and higher one has overtaken it.
    if (carriers.some(({ source }) => isNewer(source, place.source))) return [];
    const overtaken = carriers.every(({ source }) => isNewer(place.source, source)) && isHigher(place, figure);
    return [overtaken ? { place, verdict: 'updated' } : parting];
  });
  const origins = countOrigins(carriers, corpus, index);
  const passages = [
    ...carriers.map((place) => passageOf(place, true)),
    ...telling.map(({ place }) => passageOf(place, false)),
  ].slice(0, MOST_PASSAGES);
  if (telling.some(({ verdict }) => verdict === 'updated'))
    return { state: 'differs', aspect: 'newer', passages, origins };
  if (telling.length > 0) return { state: 'disputed', aspect: 'value', passages, origins };
  const plain = same.length > 0 ? 'verbatim' : 'agrees';
  return { state: origins === 1 && index.sources.size > 1 ? 'one origin' : plain, aspect: null, passages, origins };
}

/** What two ways find is told once. */
function isFirstOfPlace({ place }: Parting, i: number, all: readonly Parting[]): boolean {
  return all.findIndex((one) => one.place.source === place.source && one.place.figure === place.figure) === i;
}

/** "560 miles (900 kilometers)" is one passage, whichever of the two the draft has. */
function withoutConversions(all: readonly IndexedFigure[]): readonly IndexedFigure[] {
  return all.filter(({ source, figure }, i) => {
    const { converts } = source.facts.figures[figure]!;
    const before = all.slice(0, i).filter((other) => other.source === source);
    return !before.some(
      (other) => other.figure === converts || source.facts.figures[other.figure]!.converts === figure,
    );
  });
}

/** By the places that were found, which are the same ones at each key press for as long as the sources stay. */
const byPlaces = new WeakMap<readonly IndexedFigure[], { readonly grows: boolean; readonly state: FigureState }>();

function borneOutBySame(
  figure: Figure,
  same: readonly IndexedFigure[],
  corpus: CorpusSnapshot,
  index: SourceIndex,
): FigureState {
  const known = byPlaces.get(same);
  if (known !== undefined && known.grows === figure.grows) return known.state;
  const state = borneOut(figure, same, [], [], corpus, index);
  byPlaces.set(same, { grows: figure.grows, state });
  return state;
}

const keyOf = (places: readonly IndexedFigure[]): string =>
  places.map(({ source, figure }) => `${source.path} ${figure}`).join('\n');

/** What the sources hold against those that bear a figure out, where the draft's own figure is of no claim. */
function rivalsOf(all: readonly IndexedFigure[], corpus: CorpusSnapshot, index: SourceIndex): readonly Parting[] {
  const carriers = all.slice(0, MOST_ASKED);
  return remembered(index, `rivals ${keyOf(carriers)}`, () => rivalsAmong(carriers, corpus, index));
}

function rivalsAmong(
  carriers: readonly IndexedFigure[],
  corpus: CorpusSnapshot,
  index: SourceIndex,
): readonly Parting[] {
  return carriers.flatMap(({ source, figure }) => {
    const key = corpus.claimsOf.get(source.path)?.[figure] ?? null;
    const claim = key === null ? undefined : corpus.claims.get(key);
    const elsewhere = heldAgainst(corpus, { path: source.path, figure }).map(
      (place): Parting => ({ place, verdict: 'conflict' }),
    );
    if (claim === undefined || (claim.state !== 'disputed' && claim.state !== 'conflict')) return elsewhere;
    const within = disagreementsOf(claim, corpus.articles, source.path).flatMap(({ a, b, verdict }) => {
      const isCarrier = (place: typeof a): boolean => place.path === source.path && place.figure === figure;
      const there = isCarrier(a) ? b : isCarrier(b) ? a : null;
      const other = there === null ? undefined : index.sources.get(there.path);
      const rivals = verdict === 'disputed' || verdict === 'conflict';
      return there === null || other === undefined || !rivals
        ? []
        : [{ place: { source: other, figure: there.figure }, verdict }];
    });
    return [...elsewhere, ...within];
  });
}

const isDenied = ({ source, figure }: IndexedFigure): boolean => source.facts.figures[figure]!.denied === true;

function isHigher({ source, figure }: IndexedFigure, than: Figure): boolean {
  const theirs = source.facts.figures[figure]!;
  return (theirs.min ?? theirs.max ?? 0) > (than.min ?? than.max ?? 0);
}

const isLower = ({ source, figure }: IndexedFigure, than: Figure): boolean =>
  (source.facts.figures[figure]!.max ?? Number.POSITIVE_INFINITY) < (than.min ?? 0);

function isNewer(a: CorpusArticle, b: CorpusArticle): boolean {
  return a.date !== null && b.date !== null && a.date > b.date;
}

/** Outlets, agencies and texts that the figures go back to: copies of one text are one, and so are all who cite one paper. */
function countOrigins(all: readonly IndexedFigure[], corpus: CorpusSnapshot, index: SourceIndex): number {
  const places = all.slice(0, MOST_TRACED);
  return remembered(index, `origins ${keyOf(places)}`, () => originsAmong(places, corpus, index));
}

function originsAmong(places: readonly IndexedFigure[], corpus: CorpusSnapshot, index: SourceIndex): number {
  if (places.length === 0) return 0;
  const sources = [...new Set(places.map(({ source }) => source))];
  const leaders = sources.length > 1 ? copiesAmong(sources) : new Map<string, string>();
  const origins = new Set(
    places.map(({ source, figure }) => {
      const origin = originOf(source, source.facts.figures[figure]!, corpus.identity);
      if (origin !== null) return origin.id;
      const leader = index.sources.get(leaders.get(source.path) ?? source.path) ?? source;
      return leader.outletKnown ? outletId(leader.outlet) : leader.path;
    }),
  );
  return origins.size;
}

/** The paper itself and who cites it have one id: "The Corran Times" and the entity `corran-times`. */
function outletId(outlet: string): string {
  return outlet
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
}

export function passageOf({ source, figure }: IndexedFigure, supports: boolean): Passage {
  const told = source.facts.figures[figure]!;
  return { ...placePassage(source, told, supports, told.text), fact: figure, speaker: told.attributedTo?.text ?? null };
}
