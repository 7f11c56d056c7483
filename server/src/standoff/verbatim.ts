import type { Span } from '../text/span';
import { isWhole } from './heal';

/** So much of the text on each side is compared with what stands around a place, as far as the line goes. */
const AROUND = 40;
/** Less than this, words and what stands around them, may stand somewhere by chance. */
const LEAST = 24;

/**
 * Where words of a former text stand now, for certain: together with what stands around them in their line they stood once in the former
 * text and stand once in this one. Whole paragraphs that were moved, far away and past others, are found like that, however a comparison
 * from the top to the end took them apart. Null where that tells nothing.
 */
export function standsVerbatim(former: string, text: string, spans: readonly Span[]): readonly Span[] | null {
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ end }) => end));
  const lineStart = former.lastIndexOf('\n', first - 1) + 1;
  const lineEnd = former.indexOf('\n', last);
  const left = Math.max(lineStart, first - AROUND);
  const right = Math.min(lineEnd < 0 ? former.length : lineEnd, last + AROUND);
  for (const [start, end] of [[left, right] as const, [left, last] as const, [first, right] as const]) {
    if (end - start < LEAST || end - start === last - first) continue;
    const place = onlyPlace(text, former.slice(start, end));
    if (place === null || onlyPlace(former, former.slice(start, end)) === null) continue;
    if (!standsAlone(text, place + first - start, former.slice(first, last))) continue;
    return spans.map((span) => ({ start: span.start - start + place, end: span.end - start + place }));
  }
  return null;
}

/** "said said", "it" in "its": of what was put in beside it, the words are no other than of what stood there. */
function standsAlone(text: string, at: number, words: string): boolean {
  const end = at + words.length;
  const isDoubled =
    text
      .slice(end, end + words.length + SPACES)
      .trimStart()
      .startsWith(words) ||
    text
      .slice(Math.max(0, at - words.length - SPACES), at)
      .trimEnd()
      .endsWith(words);
  return !isDoubled && isWhole(text, at, words);
}

/** So much white space may stand between two same words. */
const SPACES = 3;

function onlyPlace(text: string, words: string): number | null {
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : null;
}
