import type { Span } from '../text/span';
import { anchorOf, isWhole, moveAll, occurrences, standsOnce, standsWhole } from './heal';

/** An annotation that was looked for by its words alone. */
export interface LookedFor {
  readonly words: string;
  /** The words of each span. */
  readonly fragments: readonly string[];
  /** Where its file says it stands, and where it was found. */
  readonly said: readonly Span[];
  readonly found: readonly Span[] | null;
}

export interface SecondLook {
  /** Those that a person should look at. */
  readonly doubted: ReadonlySet<number>;
  /** Those whose place the words beside them tell. */
  readonly placed: ReadonlyMap<number, readonly Span[]>;
}

/** Places that differ by no more than a word or two from where a neighbour has moved to. */
const NEAR_A_NEIGHBOUR = 20;
/** Words so close by have hardly moved apart: "he" in front of "said". */
const BESIDE = 30;
/** Neighbours that have moved so differently do not speak of the same stretch of text. */
const MOST_BETWEEN = 60;

interface Candidate {
  readonly index: number;
  readonly at: number;
  readonly shift: number | null;
  /** Whether the words stand in several places of the text. */
  readonly isCommon: boolean;
  /** How far it would have moved if it stood at other places of the same words. */
  readonly others: readonly number[];
  /** Whether its words stand where it would be had it moved so far: that may be further away than others are looked for. */
  standsAt(shift: number): boolean;
  /** The same, give or take a word or two. */
  standsNear(shift: number): boolean;
}

/** One that stands somewhere for certain, for all that is known. */
interface Witness extends Candidate {
  readonly shift: number;
}

/**
 * Doubts annotations although words like theirs stand where they were put: those whose words also stand at a place that fits their
 * neighbours as well or better, and those that would have changed places with others. Text is mostly edited here and there: neighbours
 * move alike, and nothing overtakes anything. What stands in one place only is not doubted. Where words right beside tell one place of
 * several, that is the place.
 */
export function lookAgain(text: string, all: readonly LookedFor[], from: number): SecondLook {
  const doubted = new Set<number>();
  const placed = new Map<number, readonly Span[]>();
  if (all.every(({ said, found }) => found !== null && said[0]!.start === found[0]!.start)) return { doubted, placed };
  const candidates = all
    .map((one, index): Candidate => {
      const at = one.said[0]!.start;
      const shift = one.found === null ? null : one.found[0]!.start - at;
      const isCommon = !standsOnce(text, one.words);
      const others = shiftsOf(text, one, from).filter((other) => other !== shift);
      // What stands once and was not found stands far away.
      if (shift === null && others.length === 0 && !isCommon) others.push(text.indexOf(one.words) - at);
      return {
        index,
        at,
        shift,
        isCommon,
        others,
        standsAt: (other) => standsWholeAt(text, one, other),
        standsNear: (other) => standsNear(text, one, other),
      };
    })
    .sort((a, b) => a.at - b.at);
  const sure = (): Witness[] =>
    candidates.flatMap((one) => {
      const own = placed.get(one.index);
      const shift = own === undefined ? one.shift : own[0]!.start - one.at;
      return shift === null || (doubted.has(one.index) && own === undefined) ? [] : [{ ...one, shift }];
    });
  for (const index of outOfOrder(sure())) doubted.add(index);
  candidates.forEach((one, i) => {
    if (isInsideWord(text, all[one.index]!) || isBesideMoved(candidates, one, i)) doubted.add(one.index);
  });
  // Who is doubted is no witness for others; who was placed is one.
  for (let before = -1; before !== doubted.size; ) {
    before = doubted.size;
    const witnesses = sure();
    const unique = witnesses.filter(({ isCommon }) => !isCommon);
    const place = ({ at }: Candidate): number => firstFrom(unique, at);
    witnesses.forEach((one, i) => {
      if ((one.others.length === 0 && !one.isCommon) || placed.has(one.index)) return;
      const isAlone =
        one.isCommon &&
        !hasMovedLike(one, neighbour(unique, one, place(one), -1), neighbour(unique, one, place(one), 1));
      if (isAlone || isDoubtful(one, neighbour(witnesses, one, i, -1), neighbour(witnesses, one, i, 1)))
        doubted.add(one.index);
    });
  }
  for (let before = -1; before !== placed.size; ) {
    before = placed.size;
    const witnesses = sure();
    for (const one of candidates) {
      if (placed.has(one.index) || (one.shift !== null && !doubted.has(one.index))) continue;
      const shift = toldBeside(one, witnesses);
      const spans = shift === null ? null : placeOf(text, all[one.index]!, shift);
      if (spans !== null) placed.set(one.index, spans);
    }
  }
  for (const index of placed.keys()) doubted.delete(index);
  return { doubted, placed };
}

/**
 * Whether the one right beside it, sure or not, was found where its own words would stand, too, had it gone along; or was not found and
 * stands somewhere where that is so.
 */
function isBesideMoved(candidates: readonly Candidate[], one: Candidate, i: number): boolean {
  return [-1, 1].some((step) => {
    let j = i + step;
    while (candidates[j]?.at === one.at) j += step;
    const other = candidates[j];
    if (other === undefined || one.shift === null || Math.abs(other.at - one.at) > BESIDE) return false;
    // What was not found may be gone; who moved like somebody has nothing to learn from it.
    const isGone = other.shift === null && hasCompany(candidates, one, i);
    const shifts = other.shift !== null ? [other.shift] : isGone ? [] : other.others;
    // Edits here and there move neighbours apart by a word or two, which tells nothing.
    return shifts.some((shift) => Math.abs(shift - one.shift!) > MOST_BETWEEN && one.standsAt(shift));
  });
}

/** Whether the nearest one that was found, on either side, has moved just as far. */
function hasCompany(candidates: readonly Candidate[], one: Candidate, i: number): boolean {
  return [-1, 1].some((step) => {
    let j = i + step;
    while (candidates[j] !== undefined && (candidates[j]!.at === one.at || candidates[j]!.shift === null)) j += step;
    return candidates[j] !== undefined && candidates[j]!.shift === one.shift;
  });
}

/** A part of a longer word is hardly what was marked if the words stand somewhere by themselves. */
function isInsideWord(text: string, { words, found }: LookedFor): boolean {
  const [span, ...more] = found ?? [];
  return span !== undefined && more.length === 0 && !isWhole(text, span.start, words) && standsWhole(text, words);
}

/** How far the annotation has moved at each place of its words near by. */
function shiftsOf(text: string, { fragments, said }: LookedFor, from: number): number[] {
  const anchor = anchorOf({ fragments, spans: said });
  if (anchor === null) return [];
  return occurrences(text, anchor.words, anchor.at, from)
    .map((place) => place - anchor.at)
    .filter((shift) => moveAll(text, said, anchor, shift) !== null);
}

function standsWholeAt(text: string, { fragments, said }: LookedFor, shift: number): boolean {
  const anchor = anchorOf({ fragments, spans: said });
  if (anchor === null || moveAll(text, said, anchor, shift) === null) return false;
  return isWhole(text, anchor.at + shift, anchor.words);
}

function standsNear(text: string, { fragments, said }: LookedFor, shift: number): boolean {
  const anchor = anchorOf({ fragments, spans: said });
  if (anchor === null) return false;
  const first = Math.max(0, anchor.at + shift - NEAR_A_NEIGHBOUR);
  const last = anchor.at + shift + NEAR_A_NEIGHBOUR;
  for (let at = text.indexOf(anchor.words, first); at >= 0 && at <= last; at = text.indexOf(anchor.words, at + 1))
    if (isWhole(text, at, anchor.words)) return true;
  return false;
}

function placeOf(text: string, { fragments, said }: LookedFor, shift: number): readonly Span[] | null {
  const anchor = anchorOf({ fragments, spans: said });
  return anchor === null ? null : moveAll(text, said, anchor, shift);
}

/** The nearest witness that stands elsewhere in the file's text: what marks the same words is no second one. */
function neighbour(witnesses: readonly Witness[], one: Candidate, i: number, step: 1 | -1): Witness | null {
  for (let j = i; j >= 0 && j < witnesses.length; j += step) {
    const other = witnesses[j]!;
    if (step === 1 ? other.at > one.at : other.at < one.at) return other;
  }
  return null;
}

/** Words that stand in many places may support each other at a wrong one: somebody whose words stand once must have moved like them. */
function hasMovedLike({ shift }: Witness, ...others: readonly (Witness | null)[]): boolean {
  const known = others.filter((other) => other !== null);
  return known.length === 0 || known.some((other) => Math.abs(other.shift - shift) <= MOST_BETWEEN);
}

function firstFrom(sorted: readonly Witness[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, Math.max(0, sorted.length - 1));
}

function isDoubtful(
  { shift, others, isCommon, standsAt, standsNear }: Witness,
  before: Witness | null,
  behind: Witness | null,
): boolean {
  const shifts = [before?.shift, behind?.shift].filter((one) => one !== undefined);
  if (shifts.length === 0) return others.length > 0;
  const supported = shifts.includes(shift);
  if (supported && shifts.every((one) => one === shift)) return false;
  if (shifts.some((other) => other !== shift && standsAt(other))) return true;
  // At the seam of a block that was moved, what stands on the one side by chance has the support of that side.
  if (shifts.some((other) => Math.abs(other - shift) > MOST_BETWEEN && standsNear(other))) return true;
  if (supported) return false;
  const [least, most] = [Math.min(...shifts), Math.max(...shifts)];
  // What stands in many places may stand here by chance where nobody beside it has moved like it.
  const isOdd =
    shifts.every((one) => Math.abs(one - shift) > NEAR_A_NEIGHBOUR) &&
    (most - least > MOST_BETWEEN || shift < least || shift > most);
  if (isCommon && isOdd) return true;
  return others.some((other) => least - NEAR_A_NEIGHBOUR <= other && other <= most + NEAR_A_NEIGHBOUR);
}

/** How far the words right beside it have moved, if they tell one place of its words and the other side does not speak against it. */
function toldBeside(one: Candidate, witnesses: readonly Witness[]): number | null {
  const possible = new Set(one.shift === null ? one.others : [one.shift, ...one.others]);
  const after = witnesses.findIndex(({ at }) => at > one.at);
  const from = after < 0 ? witnesses.length : after;
  const sides = [neighbour(witnesses, one, from - 1, -1), neighbour(witnesses, one, from, 1)];
  const [before, behind] = sides;
  if (!before || !behind || Math.abs(before.shift - behind.shift) > MOST_BETWEEN) return null;
  const told = new Set(
    sides.flatMap((other) =>
      other && Math.abs(other.at - one.at) <= BESIDE && possible.has(other.shift) ? [other.shift] : [],
    ),
  );
  return told.size === 1 ? [...told][0]! : null;
}

/**
 * Those that are not among the most that kept their order, and whose words stand elsewhere, too. What was moved as a block and stands in
 * one place only is where it is.
 */
function outOfOrder(placed: readonly Witness[]): readonly number[] {
  const tails: number[] = [];
  const previous = new Array<number>(placed.length).fill(-1);
  const place = (i: number): number => placed[i]!.at + placed[i]!.shift;
  placed.forEach((_, i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (place(tails[middle]!) <= place(i)) low = middle + 1;
      else high = middle;
    }
    previous[i] = low === 0 ? -1 : tails[low - 1]!;
    tails[low] = i;
  });
  const inOrder = new Set<number>();
  for (let i = tails[tails.length - 1] ?? -1; i >= 0; i = previous[i]!) inOrder.add(i);
  return placed.flatMap((one, i) => (inOrder.has(i) || one.others.length === 0 ? [] : [one.index]));
}
