import { firstWhere } from '../text/firstWhere';
import type { Span } from '../text/span';

/** An annotation whose words do not stand where it says. */
export interface Misplaced {
  readonly words: string;
  /** The words of each span. */
  readonly fragments: readonly string[];
  /** Where it says, as far as that is in the text. */
  readonly spans: readonly Span[];
}

/** How far from its place an annotation is looked for (UTF-16 code units) when its words stand elsewhere too. */
const NEAR = 1000;
/** Words of this length tell by themselves: where they stand only once near by, that is their place. */
export const TELLING = 12;
const MOST_OCCURRENCES = 50;
/** An edit between two annotations may move what lies between them further than both, by about a word. */
const SLACK = 20;

/** How far the text around a place has moved. `at` is the place that the annotation file gives. */
interface Move {
  readonly at: number;
  readonly shift: number;
}

interface Candidate {
  readonly index: number;
  readonly at: number;
  readonly shifts: readonly number[];
}

/**
 * Finds annotations again after the text was changed outside. Long words that stand once near by say how far their neighbourhood has
 * moved; the others are placed where the neighbours before and behind them moved to. What is not certain stays null. `inPlace` are
 * the annotations whose words stand where they should, in any order; those that do so by chance, between neighbours that have moved,
 * are in `astray` with their right place.
 */
export function findAgain(
  text: string,
  misplaced: readonly Misplaced[],
  inPlace: readonly Misplaced[],
  from: number,
): { readonly found: (readonly Span[] | null)[]; readonly astray: ReadonlyMap<Misplaced, readonly Span[]> } {
  const found: (readonly Span[] | null)[] = misplaced.map(() => null);
  const astray = new Map<Misplaced, readonly Span[]>();
  if (misplaced.length === 0) return { found, astray };
  const moves: Move[] = inPlace.filter(isTelling).map(({ spans }) => ({ at: spans[0]!.start, shift: 0 }));
  let open: Candidate[] = [];
  misplaced.forEach((annotation, index) => {
    const anchor = anchorOf(annotation);
    if (anchor === null) return;
    const shifts = occurrences(text, anchor.words, anchor.at, from)
      .map((place) => place - anchor.at)
      .filter((shift) => moveAll(text, annotation.spans, anchor, shift) !== null);
    const [only] = shifts;
    if (only !== undefined && shifts.length === 1 && anchor.words.length >= TELLING) place(index, only);
    else if (only !== undefined) open.push({ index, at: anchor.at, shifts });
  });
  // Each that is found narrows the others down.
  for (let slack = 0; open.length > 0 && slack <= SLACK; ) {
    const around = neighbours(moves);
    const left = open.filter(({ index, at, shifts }) => {
      const fitting = fits(shifts, around(at), slack);
      if (fitting === null) return true;
      place(index, fitting);
      return false;
    });
    if (left.length === open.length) slack += SLACK;
    open = left;
  }
  const around = neighbours(moves);
  misplaced.forEach((annotation, index) => {
    if (found[index] === null && annotation.spans.length > 1) found[index] = placeParts(annotation);
  });
  for (const annotation of inPlace) {
    const anchor = isTelling(annotation) ? null : anchorOf(annotation);
    const [before, behind] = anchor === null ? [null, null] : around(anchor.at);
    if (anchor === null || before === null || behind === null || before.shift !== behind.shift || before.shift === 0)
      continue;
    const spans = moveAll(text, annotation.spans, anchor, before.shift);
    if (spans !== null) astray.set(annotation, spans);
  }
  return { found, astray };

  /** The parts of a quotation move apart when the words between them change. */
  function placeParts({ fragments, spans }: Misplaced): readonly Span[] | null {
    if (fragments.length !== spans.length) return null;
    const parts: Span[] = [];
    for (const [i, fragment] of fragments.entries()) {
      const at = spans[i]!.start;
      const shifts = occurrences(text, fragment, at, from).map((there) => there - at);
      const [only] = shifts;
      const sure = only !== undefined && shifts.length === 1 && fragment.length >= TELLING ? only : null;
      const shift = sure ?? fits(shifts, around(at), 0) ?? fits(shifts, around(at), SLACK);
      if (shift === null || at + shift < (parts[i - 1]?.end ?? 0)) return null;
      parts.push({ start: at + shift, end: at + shift + fragment.length });
    }
    return parts;
  }

  function place(index: number, shift: number): void {
    const annotation = misplaced[index]!;
    const anchor = anchorOf(annotation)!;
    found[index] = moveAll(text, annotation.spans, anchor, shift);
    moves.push({ at: anchor.at, shift });
  }
}

function isTelling({ words }: Misplaced): boolean {
  return words.length >= TELLING;
}

/** The nearest moves before and behind a place, which may be the same. */
function neighbours(moves: readonly Move[]): (at: number) => readonly [Move | null, Move | null] {
  const sorted = [...moves].sort((a, b) => a.at - b.at);
  return (at) => {
    const behind = firstWhere(sorted.length, (i) => sorted[i]!.at >= at);
    return [sorted[behind - 1] ?? null, sorted[behind] ?? null];
  };
}

/** The one shift that lies between those of the neighbours, give or take the slack; null when there is none or more. */
function fits(
  shifts: readonly number[],
  [before, behind]: readonly [Move | null, Move | null],
  slack: number,
): number | null {
  const near = before ?? behind;
  // Nothing tells how the text has moved here: only words that stand once are certain.
  if (near === null) return shifts.length === 1 ? shifts[0]! : null;
  const other = behind ?? near;
  const least = Math.min(near.shift, other.shift) - slack;
  const most = Math.max(near.shift, other.shift) + slack;
  const fitting = shifts.filter((shift) => least <= shift && shift <= most);
  return fitting.length === 1 ? fitting[0]! : null;
}

export interface Anchor {
  readonly words: string;
  readonly at: number;
  readonly fragments: readonly string[];
}

/** The longest fragment, by which the others are placed; null where nobody can tell which words stood in which place. */
export function anchorOf({ fragments, spans }: Pick<Misplaced, 'fragments' | 'spans'>): Anchor | null {
  if (fragments.length !== spans.length || fragments.some((fragment) => fragment.trim() === '')) return null;
  let longest = 0;
  for (const [i, fragment] of fragments.entries()) if (fragment.length > fragments[longest]!.length) longest = i;
  return { words: fragments[longest]!, at: spans[longest]!.start, fragments };
}

export function moveAll(text: string, spans: readonly Span[], anchor: Anchor, shift: number): readonly Span[] | null {
  const moved: Span[] = [];
  for (const [i, span] of spans.entries()) {
    const fragment = anchor.fragments[i]!;
    const start = span.start + shift;
    if (start < 0 || !text.startsWith(fragment, start)) return null;
    moved.push({ start, end: start + fragment.length });
  }
  return moved;
}

/** Places of the words near by, or the one place in the whole text of words that are long enough to tell. */
export function occurrences(text: string, words: string, around: number, from: number): number[] {
  const first = Math.max(from, around - NEAR);
  const window = text.slice(first, around + NEAR + words.length);
  const places: number[] = [];
  const partial: number[] = [];
  let at = window.indexOf(words);
  for (; at >= 0 && places.length < MOST_OCCURRENCES; at = window.indexOf(words, at + 1)) {
    if (isWhole(window, at, words)) places.push(first + at);
    else if (partial.length < MOST_OCCURRENCES) partial.push(first + at);
  }
  // Somebody may have marked words that others touch ("2016Anne Roe"): long ones are the same words there, too.
  if (words.length >= TELLING && partial.length > 0) return [...places, ...partial].sort((a, b) => a - b);
  if (places.length > 0) return places;
  // Or a part of a word.
  if (words.length < TELLING) return partial;
  const only = text.indexOf(words, from);
  return only >= 0 && text.indexOf(words, only + 1) < 0 ? [only] : [];
}

/** How far from its place the words of an annotation that nobody can be sure of stand, the nearest first. */
export function shiftsNear(text: string, annotation: Misplaced, from: number): readonly number[] {
  const anchor = anchorOf(annotation);
  if (anchor === null) return [];
  return occurrences(text, anchor.words, anchor.at, from)
    .map((at) => at - anchor.at)
    .filter((shift) => moveAll(text, annotation.spans, anchor, shift) !== null)
    .sort((a, b) => Math.abs(a) - Math.abs(b));
}

/** Whether words stand in one place only of the whole text. */
export function standsOnce(text: string, words: string): boolean {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && count < 2; at = text.indexOf(words, at + 1)) {
    if (isWhole(text, at, words)) count++;
  }
  return count === 1;
}

/** Whether words stand somewhere in a text by themselves, not as a part of a longer word. */
export function standsWhole(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (isWhole(text, at, words)) return true;
  return false;
}

/** "he" in "the" is not the word that was marked. */
export function isWhole(text: string, at: number, words: string): boolean {
  const before = at > 0 && isWordPart(text[at - 1]!) && isWordPart(words[0]!);
  const after = text[at + words.length];
  return !before && !(after !== undefined && isWordPart(after) && isWordPart(words[words.length - 1]!));
}

function isWordPart(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}
