import { firstWhere } from '../text/firstWhere';
import type { Span } from '../text/span';
import { isWhole, standsOnce } from './heal';

/** An annotation that was put somewhere, by all that was known of it alone. */
export interface Settled {
  readonly index: number;
  readonly words: string;
  /** Where its file says it stands, and where it was put. */
  readonly said: readonly Span[];
  readonly spans: readonly Span[];
  /** What is doubted already may still be what belongs there. */
  readonly isSure: boolean;
}

/** So many that stood before and behind an annotation are asked whether it now stands among their words. */
const NEIGHBOURS = 8;

/**
 * Places that two annotations cannot both have: what stood apart in the file and was put on the same words, or into each other's. One of
 * them belongs elsewhere. Words that stand in one place only are where they are; of the others, whoever has moved like both its
 * neighbours keeps the place.
 */
export function contested(text: string, settled: readonly Settled[]): ReadonlySet<number> {
  const doubted = new Set<number>();
  const sorted = [...settled].sort((a, b) => startOf(a) - startOf(b));
  const common = new Map<string, boolean>();
  const isCommon = ({ words }: Settled): boolean => {
    const known = common.get(words) ?? !standsOnce(text, words);
    common.set(words, known);
    return known;
  };
  sorted.forEach((one, i) => {
    if (!one.isSure || !isCommon(one)) return;
    if (isDoubled(text, one)) doubted.add(one.index);
    for (const step of [-1, 1]) {
      for (let j = i + step, left = NEIGHBOURS; left > 0 && sorted[j] !== undefined; j += step, left--) {
        const other = sorted[j]!;
        if (meet(one.said, other.said) || !meet(one.spans, other.spans) || !claims(sorted, j)) continue;
        const isFirm = movedLikeBoth(sorted, i) && !movedLikeBoth(sorted, j);
        if (!isFirm) doubted.add(one.index);
      }
    }
  });
  for (const group of onOneSpot(sorted, startOf)) {
    const rivals = group.filter((i) => claims(sorted, i));
    const firm = group.filter((i) => movedLikeBoth(sorted, i));
    const places = new Set(firm.map((i) => startOf(sorted[i]!)));
    for (const i of group) {
      if (!sorted[i]!.isSure || !isCommon(sorted[i]!)) continue;
      if (rivals.every((j) => startOf(sorted[j]!) === startOf(sorted[i]!))) continue;
      if (places.size !== 1 || !places.has(startOf(sorted[i]!))) doubted.add(sorted[i]!.index);
    }
  }
  return doubted;
}

/**
 * Those that stood on the same words in different places and were put on one: of two "40 crowns" one was deleted, and which of them is the
 * one that is left, the words do not tell. Who has moved like both its neighbours, alone of them, keeps the place.
 */
export function onTwins(settled: readonly Settled[]): ReadonlySet<number> {
  const doubted = new Set<number>();
  const sorted = [...settled].sort((a, b) => startOf(a) - startOf(b));
  for (const group of onOneSpot(sorted, startOf)) {
    const firm = group.filter((i) => movedLikeBoth(sorted, i));
    const places = new Set(firm.map((i) => startOf(sorted[i]!)));
    for (const i of group) {
      const { isSure, words, index } = sorted[i]!;
      const hasTwin = group.some((j) => sorted[j]!.words === words && startOf(sorted[j]!) !== startOf(sorted[i]!));
      if (isSure && hasTwin && (places.size !== 1 || !places.has(startOf(sorted[i]!)))) doubted.add(index);
    }
  }
  return doubted;
}

/**
 * Whether stretches of text have changed places, or something was put far away from its neighbours. Words that were changed here and there
 * move everything behind them by a little, which takes nobody's place.
 */
export function isRearranged(settled: readonly Settled[]): boolean {
  const sorted = settled.filter(({ isSure }) => isSure).sort((a, b) => startOf(a) - startOf(b));
  return sorted.some((one, i) => i > 0 && Math.abs(shiftOf(one) - shiftOf(sorted[i - 1]!)) > SEAM);
}

/** Neighbours that have moved so differently stood in different blocks of text. */
const SEAM = 60;

const startOf = ({ said }: Settled): number => said[0]!.start;
const shiftOf = ({ said, spans }: Settled): number => spans[0]!.start - said[0]!.start;

/** Those that stood in different places and were put on the same words, by their numbers in the list. */
function onOneSpot(sorted: readonly Settled[], placeOf: (one: Settled) => number): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  sorted.forEach(({ spans }, i) => {
    const key = spans.map(({ start, end }) => `${start} ${end}`).join(';');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [i]);
    else group.push(i);
  });
  return [...groups.values()].filter((group) => new Set(group.map((i) => placeOf(sorted[i]!))).size > 1);
}

/** Whether the nearest ones that stood before and behind it have moved just as far. */
function movedLikeBoth(sorted: readonly Settled[], i: number): boolean {
  return sorted[i]!.isSure && hasMovedLike(sorted, i, -1) && hasMovedLike(sorted, i, 1);
}

/** Who is doubted itself may have been put on somebody's words for want of its own, but not where one beside it has moved just as far. */
function claims(sorted: readonly Settled[], i: number): boolean {
  return sorted[i]!.isSure || hasMovedLike(sorted, i, -1) || hasMovedLike(sorted, i, 1);
}

function hasMovedLike(sorted: readonly Settled[], i: number, step: 1 | -1): boolean {
  const own = sorted[i]!;
  let j = i + step;
  while (sorted[j] !== undefined && (!sorted[j]!.isSure || startOf(sorted[j]!) === startOf(own))) j += step;
  return sorted[j] !== undefined && shiftOf(sorted[j]!) === shiftOf(own);
}

/** "she said said": which of the two was marked, the words do not tell. */
function isDoubled(text: string, { words, spans, said }: Settled): boolean {
  const [span, ...more] = spans;
  if (span === undefined || more.length > 0 || span.start === said[0]!.start) return false;
  const behind = /^\s*/.exec(text.slice(span.end, span.end + 4))![0].length + span.end;
  const before = span.start - /\s*$/.exec(text.slice(Math.max(0, span.start - 4), span.start))![0].length;
  const isThere = (at: number): boolean => at >= 0 && text.startsWith(words, at) && isWhole(text, at, words);
  return isThere(behind) || isThere(before - words.length);
}

function meet(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((one) => b.some((other) => one.start < other.end && other.start < one.end));
}

/** What an annotation's neighbours in the file say of its place, also those that are lost themselves. */
export interface Marked {
  /** The words of each span. */
  readonly fragments: readonly string[];
  readonly said: readonly Span[];
}

/** Words so far from each other in the file are looked for beside each other. */
const BESIDE = 60;
/** So many characters of a neighbour are enough to know it by, and fewer are not. */
const KNOWN_BY = 10;
const MOST_PLACES = 40;

/**
 * Those whose words also stand where a neighbour's words go on, as in the file, while they do not where they were put: "He" in front of
 * "blamed the debt", of which a later word was changed, so that it was not found itself.
 */
export function betterBeside(text: string, all: readonly Marked[], settled: readonly Settled[]): ReadonlySet<number> {
  const sorted = [...all].sort((a, b) => a.said[0]!.start - b.said[0]!.start);
  const doubted = new Set<number>();
  for (const { index, isSure, words, said, spans } of settled) {
    if (!isSure || said.length > 1 || words.length >= text.length || standsOnce(text, words)) continue;
    const { start, end } = said[0]!;
    const beside = contextsOf(sorted, start, end);
    if (beside.length === 0) continue;
    /** The number of the nearest neighbour whose words stand beside a place as they did. */
    const nearestAt = (at: number): number => {
      const found = beside.findIndex(({ known, from }) => text.startsWith(known, at + from));
      return found < 0 ? beside.length : found;
    };
    const here = nearestAt(spans[0]!.start);
    if (here === 0) continue;
    let left = MOST_PLACES;
    for (let at = text.indexOf(words); at >= 0 && left > 0; at = text.indexOf(words, at + 1), left--) {
      if (at === spans[0]!.start || !isWhole(text, at, words) || nearestAt(at) >= here) continue;
      doubted.add(index);
      break;
    }
  }
  return doubted;
}

interface Context {
  /** Words of a neighbour, those nearest to the place. */
  readonly known: string;
  /** Where they begin, from the start of the place. */
  readonly from: number;
  readonly distance: number;
}

/** The words right behind a place of the file's text and right in front of it, as far as annotations have them; the nearest first. */
function contextsOf(sorted: readonly Marked[], start: number, end: number): readonly Context[] {
  const contexts: Context[] = [];
  const first = firstWhere(sorted.length, (i) => sorted[i]!.said[0]!.start >= start);
  for (let i = first; sorted[i] !== undefined && sorted[i]!.said[0]!.start <= end + BESIDE; i++) {
    const { fragments, said } = sorted[i]!;
    if (fragments.length !== said.length) continue;
    const { start: at } = said[0]!;
    const known = fragments[0]!.slice(0, 2 * KNOWN_BY);
    if (at >= end && known.length >= KNOWN_BY) contexts.push({ known, from: at - start, distance: at - end });
  }
  for (let i = first - 1; i >= 0 && i >= first - NEIGHBOURS; i--) {
    const { fragments, said } = sorted[i]!;
    if (fragments.length !== said.length) continue;
    const last = said[said.length - 1]!;
    const words = fragments[fragments.length - 1]!;
    const length = Math.min(words.length, 2 * KNOWN_BY);
    const distance = start - last.end;
    if (distance < 0 || distance > BESIDE || length < KNOWN_BY) continue;
    contexts.push({ known: words.slice(words.length - length), from: last.end - length - start, distance });
  }
  return contexts.sort((a, b) => a.distance - b.distance);
}
