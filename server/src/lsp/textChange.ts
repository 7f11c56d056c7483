import type { TextEdit } from '../rules/types';

/** The smallest single edit between two texts: what comes before and after it is the same. Offsets are UTF-16. */
export function editBetween(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same++;
  }
  // No edit begins or ends inside a surrogate pair or between CR and LF: editors would move it.
  if (splits(before, start) || splits(after, start)) start--;
  if (same > 0 && (splits(before, before.length - same) || splits(after, after.length - same))) same--;
  return { start, end: before.length - same, newText: after.slice(start, after.length - same) };
}

function splits(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const [left, right] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return (left >= 0xd800 && left <= 0xdbff && right >= 0xdc00 && right <= 0xdfff) || (left === 13 && right === 10);
}
