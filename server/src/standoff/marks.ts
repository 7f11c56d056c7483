import type { Span } from '../text/span';
import { applyChange, refined, type TextChange, trimmed } from './textChanges';
import { fragmentsOf, onOneLine } from './write';

/**
 * `placed`: its words stand where the file says. `moved`: they were found elsewhere, and nobody has agreed to that yet. `lost`: they
 * were not found. `deleted`: somebody deleted them; the empty span says where they stood.
 */
export type MarkState = 'placed' | 'moved' | 'lost' | 'deleted';

/** What a mark is besides where it stands. */
export interface MarkShape {
  readonly state: MarkState;
  /** What its line holds, or should hold after the edit; null where the file has no words. */
  readonly words: string | null;
  /** The words before somebody began to delete them letter by letter: what is kept of a deleted annotation. */
  readonly whole: string;
}

/** An edge, or the whole, of a mark that the last deletion ate: what is typed there next stands in its place. */
interface EatenEdge {
  readonly side: 'start' | 'end' | 'all';
  readonly span: number;
  /** Batches of changes since. */
  readonly age: number;
}

/** One text-bound annotation while its article is edited. Spans are UTF-16 code units of the article's text. */
export interface Mark {
  readonly shape: MarkShape;
  readonly spans: readonly Span[];
  /** Where its file says it stands, carried along with the text: for `moved` and `lost`. */
  readonly said: readonly Span[];
  readonly edge: EatenEdge | null;
}

/** Words that somebody cut, with the annotations in them: pasted again, they take those along. */
export interface CutWords {
  readonly text: string;
  readonly marks: readonly { readonly index: number; readonly before: Mark; readonly from: number }[];
}

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly cut: readonly CutWords[];
}

/** Shorter words may be typed anew by chance; within one batch of changes they are moved all the same. */
const TELLING_CUT = 8;
const MOST_CUTS = 20;

/** Moves marks through a batch of changes of their text, which follow one another. */
export function shiftMarks({ text, marks, cut }: MarkedText, changes: readonly TextChange[]): MarkedText {
  let now = text;
  let shifted: readonly Mark[] = marks.some(({ edge }) => edge !== null) ? marks.map(aged) : marks;
  let fresh: readonly CutWords[] = [];
  let older = cut;
  let inserted: Insertion[] = [];
  const paste = (insertions: readonly Insertion[]): void => {
    if (insertions.length === 0 || fresh.length + older.length === 0) return;
    shifted = pasted(now, pasted(now, shifted, fresh, insertions, 1), older, insertions, TELLING_CUT);
    fresh = fresh.filter((words) => isStillCut(words, shifted));
    older = older.filter((words) => isStillCut(words, shifted));
  };
  for (const given of changes) {
    const whole = trimmed(now, given);
    if (whole === null) continue;
    const parts = crossesAnEdge(shifted, whole) ? refined(now, whole) : [whole];
    for (const change of parts) {
      const before = now;
      now = applyChange(before, change);
      const gone: CutWords['marks'][number][] = [];
      shifted = shifted.map((mark, index) => {
        const next = shiftMark(mark, change, before, now);
        if (next.shape.state === 'deleted' && mark.shape.state !== 'deleted' && covers(change, mark.spans))
          gone.push({ index, before: mark, from: change.start });
        return next;
      });
      if (gone.length > 0) fresh = [{ text: before.slice(change.start, change.end), marks: gone }, ...fresh];
      inserted = inserted.map((one) => ({ ...one, start: mapped(one, change).start }));
      if (change.newText === '') continue;
      const insertion = { start: change.start, end: change.start + change.newText.length, text: change.newText };
      inserted.push(insertion);
      paste([insertion]);
    }
  }
  // Who drags words further down puts them in before they are taken out.
  paste(inserted);
  return { text: now, marks: shifted, cut: [...fresh, ...older].slice(0, MOST_CUTS) };
}

interface Insertion extends Span {
  readonly text: string;
}

function isStillCut(words: CutWords, marks: readonly Mark[]): boolean {
  return words.marks.some(({ index }) => marks[index]?.shape.state === 'deleted');
}

/** The marks with those that stand again where cut words of at least this length were pasted. */
function pasted(
  text: string,
  marks: readonly Mark[],
  cuts: readonly CutWords[],
  inserted: readonly Insertion[],
  least: number,
): readonly Mark[] {
  let result: Mark[] | null = null;
  for (const words of cuts) {
    const place = placeOf(words.text, least, inserted);
    if (place === null) continue;
    for (const { index, before, from } of words.marks) {
      if ((result ?? marks)[index]?.shape.state !== 'deleted') continue;
      const isThere = before.spans.every(
        ({ start, end }) =>
          start - from + place >= 0 &&
          text.startsWith(words.text.slice(start - from, end - from), start - from + place),
      );
      if (!isThere) continue;
      result ??= [...marks];
      result[index] = movedBy(before, place - from);
    }
  }
  return result ?? marks;
}

/** Where cut words stand again; null when they were not pasted. */
function placeOf(text: string, least: number, inserted: readonly Insertion[]): number | null {
  const bare = text.trim();
  if (bare.length < least) return null;
  for (const paste of inserted) {
    if (paste.text.trim() === bare) return paste.start + paste.text.indexOf(bare) - text.indexOf(bare);
  }
  return null;
}

function movedBy(mark: Mark, distance: number): Mark {
  const move = ({ start, end }: Span): Span => ({ start: start + distance, end: end + distance });
  return { ...at(mark, mark.spans.map(move)), edge: null };
}

function aged(mark: Mark): Mark {
  if (mark.edge === null) return mark;
  return { ...mark, edge: mark.edge.age > 0 ? null : { ...mark.edge, age: 1 } };
}

const covers = (change: Span, spans: readonly Span[]): boolean =>
  change.start <= firstOf(spans) && lastOf(spans) <= change.end;

/** The parts of an annotation stand in any order. */
function firstOf(spans: readonly Span[]): number {
  let first = spans[0]!.start;
  for (const { start } of spans) if (start < first) first = start;
  return first;
}

function lastOf(spans: readonly Span[]): number {
  let last = spans[0]!.end;
  for (const { end } of spans) if (end > last) last = end;
  return last;
}

/** Whether a replacement reaches from inside a mark to outside it, so that it matters which of its words are new. */
function crossesAnEdge(marks: readonly Mark[], { start, end, newText }: TextChange): boolean {
  if (start === end || newText === '') return false;
  return marks.some(({ spans }) =>
    spans.some((span) => start < span.end && span.start < end && (start < span.start || span.end < end)),
  );
}

function shiftMark(mark: Mark, change: TextChange, before: string, after: string): Mark {
  const { spans, said, shape } = mark;
  const own = said === spans;
  if (change.start > lastOf(spans) && (own || change.start > lastOf(said))) return mark;
  const delta = change.newText.length - (change.end - change.start);
  if (own && change.end < firstOf(spans))
    return at(
      mark,
      spans.map(({ start, end }) => ({ start: start + delta, end: end + delta })),
    );
  if (shape.state === 'lost')
    return at(
      mark,
      said.map((span) => mapped(span, change)),
    );
  const others = own ? null : said.map((span) => mapped(span, change));
  const next =
    shape.state === 'deleted' ? shiftDeleted(mark, change, delta) : shiftPlaced(mark, change, before, after, delta);
  // Whoever edits the words has seen where they stand.
  return others === null || next.shape.state !== 'moved' ? next : { ...next, said: others };
}

function at(mark: Mark, spans: readonly Span[]): Mark {
  return { ...mark, spans, said: spans };
}

/** A place that nothing is known of: what is inserted at its edges stays outside. */
function mapped({ start, end }: Span, change: TextChange): Span {
  const delta = change.newText.length - (change.end - change.start);
  const move = (at: number, stays: boolean): number => {
    if (at < change.start || (stays && at === change.start)) return at;
    return at >= change.end ? at + delta : change.start;
  };
  const first = move(start, false);
  return { start: first, end: start === end ? first : Math.max(first, move(end, true)) };
}

function shiftDeleted(mark: Mark, change: TextChange, delta: number): Mark {
  const place = mark.spans[0]!.start;
  if (mark.edge?.side === 'all' && change.start === place && change.end === place && change.newText.trim() !== '') {
    const spans = [{ start: place, end: place + change.newText.length }];
    const words = onOneLine(change.newText);
    return { shape: { state: 'placed', words, whole: words }, spans, said: spans, edge: null };
  }
  const moved = place <= change.start ? place : place >= change.end ? place + delta : change.start;
  return moved === place ? mark : at(mark, [{ start: moved, end: moved }]);
}

function shiftPlaced(mark: Mark, change: TextChange, before: string, after: string, delta: number): Mark {
  let touched = false;
  let edge: EatenEdge | null = null;
  const spans: Span[] = [];
  mark.spans.forEach((span, i) => {
    const eaten = mark.edge?.span === i ? mark.edge.side : null;
    const next = shiftSpan(span, change, before, delta, eaten);
    if (!next.touched) spans.push(next.span);
    else {
      touched = true;
      if (after.slice(next.span.start, next.span.end).trim() === '') return;
      if (next.eaten !== null) edge = { side: next.eaten, span: spans.length, age: 0 };
      spans.push(...fragmentsOf(after, next.span));
    }
  });
  const joined = spans.length > 1 ? joinLines(mark.spans, spans, change, before, after) : spans;
  if (!touched && joined === spans) return { ...at(mark, spans), edge: mark.edge };
  const grown = change.newText !== '';
  const words = onOneLine(joined.map(({ start, end }) => after.slice(start, end)).join(' '));
  if (joined.length > 0) {
    const whole = grown ? words : mark.shape.whole;
    return { shape: { state: 'placed', words, whole }, spans: joined, said: joined, edge };
  }
  const place = Math.min(change.start, after.length);
  const exact = mark.spans.length === 1 && change.start >= mark.spans[0]!.start && change.end <= mark.spans[0]!.end;
  const empty = [{ start: place, end: place }];
  const shape: MarkShape = { state: 'deleted', words: mark.shape.whole, whole: mark.shape.whole };
  return { shape, spans: empty, said: empty, edge: exact ? { side: 'all', span: 0, age: 0 } : null };
}

interface ShiftedSpan {
  readonly span: Span;
  /** Whether its words are others now. */
  readonly touched: boolean;
  readonly eaten: 'start' | 'end' | null;
}

/** The policy at the edges, as docs/annotations.md tells it. An empty span has no words: it is only carried along. */
function shiftSpan(
  span: Span,
  change: TextChange,
  before: string,
  delta: number,
  eaten: EatenEdge['side'] | null,
): ShiftedSpan {
  const { start, end } = span;
  const moved = (from: number, to: number, touched: boolean, side: 'start' | 'end' | null = null): ShiftedSpan => ({
    span: { start: from, end: to },
    touched,
    eaten: side,
  });
  if (start === end) {
    const { start: place } = mapped(span, change);
    return moved(place, place, false);
  }
  const { newText } = change;
  if (change.start === change.end) {
    const joins = eaten !== null && newText.trim() !== '';
    if (change.start < start || (change.start === start && !(joins && eaten === 'start')))
      return moved(start + delta, end + delta, false);
    if (change.start < end) return moved(start, end + delta, true);
    if (change.start > end) return moved(start, end, false);
    const length = joins && eaten === 'end' ? newText.length : continuation(before, end, newText);
    return moved(start, end + length, length > 0);
  }
  if (change.end <= start) return moved(start + delta, end + delta, false);
  if (change.start >= end) return moved(start, end, false);
  const inside = change.start >= start && change.end <= end;
  if (inside) {
    const side = newText !== '' ? null : change.start === start ? 'start' : change.end === end ? 'end' : null;
    return moved(start, end + delta, true, side);
  }
  if (change.start <= start && change.end >= end) return moved(change.start, change.start, true);
  return change.start < start
    ? moved(change.start + newText.length, end + delta, true)
    : moved(start, change.start, true);
}

/** How many letters typed at the end of a mark go on with its last word, which must have ended there. */
function continuation(before: string, end: number, typed: string): number {
  if (!/[\p{L}\p{N}\p{M}]$/u.test(before.slice(Math.max(0, end - 2), end))) return 0;
  if (/^[\p{L}\p{N}]/u.test(before.slice(end, end + 2))) return 0;
  return /^(?:[\p{L}\p{N}\p{M}]|\u200d|\ufe0f)*/u.exec(typed)![0].length;
}

/** Parts that a line end kept apart are one again when it is taken out. */
function joinLines(
  former: readonly Span[],
  spans: readonly Span[],
  change: TextChange,
  before: string,
  after: string,
): readonly Span[] {
  if (former.length !== spans.length || change.start === change.end) return spans;
  const joined: Span[] = [];
  spans.forEach((span, i) => {
    const previous = joined[joined.length - 1];
    const gap = previous && after.slice(previous.end, span.start);
    const gapBefore = i > 0 ? before.slice(former[i - 1]!.end, former[i]!.start) : '';
    const wasLineEnd = /^\s*[\r\n]\s*$/.test(gapBefore);
    if (previous && wasLineEnd && /^[^\S\r\n]*$/.test(gap!))
      joined[joined.length - 1] = { start: previous.start, end: span.end };
    else joined.push(span);
  });
  return joined.length === spans.length ? spans : joined;
}
