import type { Span } from '../text/span';

/** An annotation whose words do not stand where it says. */
export interface Misplaced {
  readonly words: string;
  /** Where it says, as far as that is in the text. */
  readonly spans: readonly Span[];
}

/** How far from its place an annotation is looked for (UTF-16 code units) when its words stand elsewhere too. */
const NEAR = 1000;
/** Words of this length that stand once in a text are found wherever they are. */
const TELLING = 12;
const MOST_OCCURRENCES = 50;

/**
 * Finds annotations again after the text was changed outside: first those whose words stand near only once, then, by how far these
 * have moved, the others. What is not certain stays null.
 */
export function findAgain(text: string, misplaced: readonly Misplaced[], from: number): (readonly Span[] | null)[] {
  const found: (readonly Span[] | null)[] = misplaced.map(() => null);
  const unsure: { readonly index: number; readonly at: number; readonly places: readonly number[] }[] = [];
  /** Where annotations stood that were found, and by how much they moved. */
  const moves: { readonly at: number; readonly shift: number }[] = [];
  misplaced.forEach((annotation, index) => {
    const anchor = anchorOf(annotation);
    if (anchor === null) return;
    const places = occurrences(text, anchor.words, anchor.at, from).filter(
      (place) => moveAll(text, annotation, anchor, place - anchor.at) !== null,
    );
    const only = places[0];
    if (only !== undefined && places.length === 1) {
      moves.push({ at: anchor.at, shift: only - anchor.at });
      found[index] = moveAll(text, annotation, anchor, only - anchor.at);
    } else if (places.length > 1) {
      unsure.push({ index, at: anchor.at, places });
    }
  });
  for (const { index, at, places } of unsure) {
    const shift = shiftNear(moves, at);
    const annotation = misplaced[index]!;
    const anchor = anchorOf(annotation);
    if (shift === null || anchor === null || !places.includes(at + shift)) continue;
    found[index] = moveAll(text, annotation, anchor, shift);
  }
  return found;
}

interface Anchor {
  readonly words: string;
  readonly at: number;
  readonly fragments: readonly string[];
}

/** The longest fragment, by which the others are placed. */
function anchorOf({ words, spans }: Misplaced): Anchor | null {
  const fragments: string[] = [];
  let at = 0;
  for (const [i, span] of spans.entries()) {
    const last = i === spans.length - 1;
    const fragment = last ? words.slice(at) : words.slice(at, at + span.end - span.start);
    fragments.push(fragment);
    at += fragment.length + 1;
  }
  if (fragments.some((fragment) => fragment.trim() === '')) return null;
  let longest = 0;
  for (const [i, fragment] of fragments.entries()) if (fragment.length > fragments[longest]!.length) longest = i;
  return { words: fragments[longest]!, at: spans[longest]!.start, fragments };
}

function moveAll(text: string, { spans }: Misplaced, anchor: Anchor, shift: number): readonly Span[] | null {
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
function occurrences(text: string, words: string, around: number, from: number): number[] {
  const first = Math.max(from, around - NEAR);
  const window = text.slice(first, around + NEAR + words.length);
  const places: number[] = [];
  for (
    let at = window.indexOf(words);
    at >= 0 && places.length < MOST_OCCURRENCES;
    at = window.indexOf(words, at + 1)
  ) {
    if (isWhole(window, at, words)) places.push(first + at);
  }
  if (places.length > 0 || words.length < TELLING) return places;
  const at = text.indexOf(words, from);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? [at] : [];
}

/** "he" in "the" is not the word that was marked. */
function isWhole(text: string, at: number, words: string): boolean {
  const before = at > 0 && isWordPart(text[at - 1]!) && isWordPart(words[0]!);
  const after = text[at + words.length];
  return !before && !(after !== undefined && isWordPart(after) && isWordPart(words[words.length - 1]!));
}

function isWordPart(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}

function shiftNear(moves: readonly { readonly at: number; readonly shift: number }[], at: number): number | null {
  let best: number | null = null;
  let least = Infinity;
  for (const move of moves) {
    const distance = Math.abs(move.at - at);
    if (distance < least) {
      least = distance;
      best = move.shift;
    }
  }
  return best;
}
