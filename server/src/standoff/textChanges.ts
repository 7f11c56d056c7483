import { diffArrays } from 'diff';
import type { Span } from '../text/span';

/** One change of a text. Offsets are those of the text as it was before this very change: the changes of a list follow one another. */
export interface TextChange extends Span {
  readonly newText: string;
}

export function applyChange(text: string, { start, end, newText }: TextChange): string {
  return text.slice(0, start) + newText + text.slice(end);
}

/** How many tokens may differ before a comparison is given up: its time grows with their square. */
const MOST_DIFFERENCES = 1500;
const MOST_MILLISECONDS = 400;

/**
 * The changes that turn one text into another, word by word, as few as there are: what stands in both is not touched. Texts that have
 * hardly a word in common are one change.
 */
export function changesBetween(before: string, after: string): TextChange[] {
  const whole = trimmed(before, { start: 0, end: before.length, newText: after });
  if (whole === null) return [];
  const isOneSided = whole.start === whole.end || whole.newText === '';
  if (isOneSided) return [betweenWords(before, whole)];
  if (isOneToken(before.slice(whole.start, whole.end)) && isOneToken(whole.newText)) return [whole];
  // Words are compared whole: "Roe" and "Roe of course" end alike, which says nothing.
  return wordByWord(before, widened(before, whole)) ?? [whole];
}

/**
 * "Roe of" that became "Roe ocean of" has got "ocean " and not "cean o": what was put in or taken out as a whole is told with its ends
 * between words, where there is such a place.
 */
function betweenWords(text: string, { start, end, newText }: TextChange): TextChange {
  const piece = newText === '' ? text.slice(start, end) : newText;
  for (let by = 0; by <= piece.length && by <= start; by++) {
    if (by > 0 && text[start - by] !== piece[piece.length - by]) break;
    const moved = text.slice(start - by, start) + piece.slice(0, piece.length - by);
    const [first, last] = [start - by, end - by];
    const before = text.slice(0, first);
    if (!splitsWord(before, moved) && !splitsWord(before, text.slice(last)) && !splitsWord(moved, text.slice(last))) {
      return { start: first, end: last, newText: newText === '' ? '' : moved };
    }
  }
  return { start, end, newText };
}

function splitsWord(left: string, right: string): boolean {
  return WORD_PART.test(left.slice(-1)) && WORD_PART.test(right.slice(0, 1));
}

/** A half of a surrogate pair counts as a part of a word: nothing is told to end there. */
const WORD_PART = /[\p{L}\p{N}\p{M}\ud800-\udfff]/u;

/**
 * The same change, taken apart where the new text repeats words of the old one. What somebody did not touch is no part of it, not even
 * the rest of a word.
 */
export function refined(text: string, change: TextChange): TextChange[] {
  const core = trimmed(text, change);
  if (core === null) return [];
  if (core.start === core.end || core.newText === '') return [core];
  return wordByWord(text, core) ?? [core];
}

/** Null where there is nothing to take apart: one word for another, or hardly a word in common. */
function wordByWord(text: string, { start, end, newText }: TextChange): TextChange[] | null {
  const old = tokensOf(text.slice(start, end));
  const now = tokensOf(newText);
  if (old.length === 1 && now.length === 1) return null;
  const parts = diffArrays(old, now, { maxEditLength: MOST_DIFFERENCES, timeout: MOST_MILLISECONDS });
  if (parts === undefined || !parts.some(({ added, removed, value }) => !added && !removed && value.some(isWord)))
    return null;
  const changes: TextChange[] = [];
  let at = start;
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed === '' && added === '') return;
    changes.push({ start: at, end: at + removed.length, newText: added });
    at += added.length;
    removed = '';
    added = '';
  };
  for (const part of parts) {
    const words = part.value.join('');
    if (part.removed) removed += words;
    else if (part.added) added += words;
    else {
      flush();
      at += words.length;
    }
  }
  flush();
  return changes;
}

function isOneToken(text: string): boolean {
  return tokensOf(text).length === 1;
}

/** The same change from the beginning of its first word to the end of its last one. */
function widened(text: string, { start, end, newText }: TextChange): TextChange {
  let [first, last] = [start, end];
  while (first > 0 && splitsWord(text.slice(first - 1, first), text.slice(first, first + 1))) first--;
  while (last < text.length && splitsWord(text.slice(last - 1, last), text.slice(last, last + 1))) last++;
  return { start: first, end: last, newText: text.slice(first, start) + newText + text.slice(end, last) };
}

/** Without what is the same at both ends; null when nothing changes. Pairs of surrogates and CR LF stay whole. */
export function trimmed(text: string, { start, end, newText }: TextChange): TextChange | null {
  const most = Math.min(end - start, newText.length);
  let same = 0;
  while (same < most && text.charCodeAt(start + same) === newText.charCodeAt(same)) same++;
  if (same === end - start && same === newText.length) return null;
  while (same > 0 && (splits(text, start + same) || splits(newText, same))) same--;
  let behind = 0;
  while (
    behind < most - same &&
    text.charCodeAt(end - 1 - behind) === newText.charCodeAt(newText.length - 1 - behind)
  ) {
    behind++;
  }
  while (behind > 0 && (splits(text, end - behind) || splits(newText, newText.length - behind))) behind--;
  return { start: start + same, end: end - behind, newText: newText.slice(same, newText.length - behind) };
}

function splits(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const [left, right] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return (left >= 0xd800 && left <= 0xdbff && right >= 0xdc00 && right <= 0xdfff) || (left === 13 && right === 10);
}

/** Words, runs of white space, and every other character by itself. */
function tokensOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}_]+|\r\n|\n|[^\S\r\n]+|[\s\S]/gu) ?? [];
}

function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}
