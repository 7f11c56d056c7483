import type { Span } from '../../text/span';
import { overlaps } from '../../text/span';
import type { PastedRecord } from '../pastedFile';
import type { SourceIndex } from '../sourceIndex';
import { placesOfWords } from './placesOfWords';

/** Words of a draft that came from a source, wherever they have got to since. */
export interface PastedWords extends Span {
  /** The source's path, and the words as it has them, on one line. */
  readonly from: string;
  readonly passage: string;
}

/** What is kept of them while a draft is written. */
export interface KeptWords {
  /** Null where they were deleted: an undo brings them back. */
  readonly span: Span | null;
  /** As they stand, or stood last. */
  readonly words: string;
  readonly from: string;
  readonly passage: string;
}

/** Fewer words than these are anybody's. */
const FEWEST_WORDS = 4;
const FEWEST_LETTERS = 12;
/** What is put into a text at one time and is longer was read from a file, not pasted. */
const LONGEST = 20_000;
/** Deleted words that may still come back. */
const MOST_DELETED = 50;

/** What one change did to a text: `[start, before)` became `[start, after)`. */
interface Change {
  readonly start: number;
  readonly before: number;
  readonly after: number;
}

function changeBetween(before: string, after: string): Change | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let back = 0;
  while (
    back < shorter - start &&
    before.charCodeAt(before.length - 1 - back) === after.charCodeAt(after.length - 1 - back)
  )
    back++;
  return { start, before: before.length - back, after: after.length - back };
}

/**
 * What a change takes out of a text of words that came from nowhere: an undo, a fix that replaces more than it changes, or
 * a paste after a cut puts them in again, and they are the writer's own still. Null where it is hardly anything.
 */
export function ownWordsLost(kept: readonly KeptWords[], before: string, after: string): string | null {
  const change = changeBetween(before, after);
  if (change === null || change.before - change.start < FEWEST_LETTERS) return null;
  let own = before.slice(change.start, change.before);
  for (const { span } of kept) {
    if (span === null) continue;
    const [from, to] = [span.start - change.start, span.end - change.start];
    if (to <= 0 || from >= own.length) continue;
    // A mark that no words have, so that those on its two sides do not become a piece.
    own = own.slice(0, Math.max(0, from)) + '\n'.repeat(Math.min(to, own.length) - Math.max(0, from)) + own.slice(to);
  }
  return own.trim() === '' ? null : onOneLine(own.replace(/\n/g, ' | '));
}

/**
 * The kept words after a change of the text, with what it brought from the sources; `copied` is where words were copied
 * last, and `own` what was taken out of the text of the writer's own words.
 */
export function followChange(
  kept: readonly KeptWords[],
  before: string,
  after: string,
  index: SourceIndex,
  copied: string | null,
  own: readonly string[],
): readonly KeptWords[] {
  const change = changeBetween(before, after);
  if (change === null) return kept;
  const followed = kept.map((one) => followedOne(one, before, after, change));
  const brought = broughtBy(after, change, index, copied).filter(
    // What was known before of the same words knows more of them.
    (one) =>
      !followed.some(({ span }) => span !== null && overlaps(span, one.span!)) &&
      !own.some((words) => words.includes(onOneLine(one.words))),
  );
  const deleted = followed.filter(({ span }) => span === null).slice(-MOST_DELETED);
  return [...followed.filter(({ span }) => span !== null), ...brought, ...deleted];
}

function followedOne(one: KeptWords, before: string, after: string, change: Change): KeptWords {
  const { span } = one;
  if (span === null) {
    // An undo puts them back as they were.
    const at = after.slice(change.start, change.after).indexOf(one.words);
    return at < 0 ? one : { ...one, span: { start: change.start + at, end: change.start + at + one.words.length } };
  }
  const next = spanAfter(span, before, change);
  if (next === null) return { ...one, span: null, words: before.slice(span.start, span.end) };
  return { ...one, span: next, words: after.slice(next.start, next.end) };
}

function spanAfter(span: Span, text: string, { start, before, after }: Change): Span | null {
  const moved = after - before;
  if (before < span.start || (before === span.start && !goesOnBefore(text, span))) {
    return { start: span.start + moved, end: span.end + moved };
  }
  if (start > span.end || (start === span.end && !goesOnBehind(text, span))) return span;
  if (start <= span.start && before >= span.end && start < before) return null;
  // What replaces an end of them and words around it is theirs no longer.
  const from = start < span.start ? after : span.start;
  const to = before > span.end ? start : span.end + moved;
  return to > from ? { start: from, end: to } : null;
}

/** What is typed at an end of the words belongs to them within quotation marks and within a word. */
const goesOnBefore = (text: string, span: Span): boolean =>
  /[“"‘\p{L}\p{N}]$/u.test(text.slice(0, span.start).slice(-2));
const goesOnBehind = (text: string, span: Span): boolean =>
  /^[”"’\p{L}\p{N}]/u.test(text.slice(span.end, span.end + 2));

/** Words of sources that a change put into the text: a line of it, or what stands there in quotation marks. */
function broughtBy(text: string, change: Change, index: SourceIndex, copied: string | null): readonly KeptWords[] {
  const inserted = text.slice(change.start, change.after);
  if (inserted.length < FEWEST_LETTERS || inserted.length > LONGEST) return [];
  return piecesOf(inserted).flatMap(({ whole, parts }) => {
    const found = keptPiece(whole, change.start, inserted, index, copied);
    if (found !== null) return [found];
    return parts.flatMap((part) => keptPiece(part, change.start, inserted, index, copied) ?? []);
  });
}

interface Piece {
  readonly whole: Span;
  readonly parts: readonly Span[];
}

function piecesOf(inserted: string): readonly Piece[] {
  return [...inserted.matchAll(/[^\n]+/g)].map((line) => {
    const parts = [...line[0].matchAll(/[“"]([^“”"]+)[”"]/g)].map((part) => {
      const start = line.index + part.index + 1;
      return { start, end: start + part[1]!.length };
    });
    return { whole: { start: line.index, end: line.index + line[0].length }, parts };
  });
}

function keptPiece(
  { start, end }: Span,
  offset: number,
  inserted: string,
  index: SourceIndex,
  copied: string | null,
): KeptWords | null {
  const text = inserted.slice(start, end);
  const words = text.replace(/^[\s“"‘]+|[\s”"’]+$/gu, '');
  if (words.split(/\s+/).length < FEWEST_WORDS) return null;
  const place = placesOfWords(words, index, copied)[0];
  if (place === undefined) return null;
  const from = offset + start + text.indexOf(words);
  const passage = onOneLine(place.source.article.text.slice(place.start, place.end));
  return { span: { start: from, end: from + words.length }, words, from: place.source.path, passage };
}

export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Where the words of the records stand in a draft's text: its own first, then those of other drafts, since a draft may
 * have been copied, or have got another name.
 */
export function placeRecords(path: string, text: string, records: readonly PastedRecord[]): readonly KeptWords[] {
  const placed: KeptWords[] = [];
  const own = (record: PastedRecord): number => Number(record.draft !== path);
  for (const { words, from, passage } of [...records].sort((a, b) => own(a) - own(b))) {
    const pattern = words.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    for (const match of text.matchAll(new RegExp(pattern.join('\\s+'), 'gu'))) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (placed.some((other) => overlaps(other.span!, span))) continue;
      placed.push({ span, words: match[0], from, passage });
      break;
    }
  }
  return placed;
}

/** Of the kept words, those that stand in the text, in its order. */
export function standing(kept: readonly KeptWords[]): readonly PastedWords[] {
  return kept
    .flatMap(({ span, from, passage }) => (span === null ? [] : [{ ...span, from, passage }]))
    .sort((a, b) => a.start - b.start);
}
