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
  return whole === null ? [] : refined(before, whole);
}

/** The same change, taken apart where the new text repeats words of the old one. */
export function refined(text: string, change: TextChange): TextChange[] {
  const core = trimmed(text, change);
  if (core === null) return [];
  if (core.start === core.end || core.newText === '') return [core];
  const old = tokensOf(text.slice(core.start, core.end));
  const now = tokensOf(core.newText);
  if (old.length === 1 && now.length === 1) return [core];
  const parts = diffArrays(old, now, { maxEditLength: MOST_DIFFERENCES, timeout: MOST_MILLISECONDS });
  if (parts === undefined || !parts.some(({ added, removed, value }) => !added && !removed && value.some(isWord)))
    return [core];
  const changes: TextChange[] = [];
  let at = core.start;
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
