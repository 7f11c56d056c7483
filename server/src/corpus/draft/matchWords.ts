import type { Gap, Pattern } from './pattern';
import type { WordStream } from './wordStream';

/** Where the stretches of a pattern stand in a stream, in the pattern's order: half-open ranges of its words. */
export type Match = readonly (readonly [number, number])[];

/** Words that may stand in the place of what a writer put into brackets. */
const IN_BRACKET = 6;
/** Words that an ellipsis may leave out. */
const IN_ELLIPSIS = 160;
const MOST_MATCHES = 6;

/** Every place where the words of a pattern stand, up to a few. `rarest` tells which word of the first stretch to look for. */
export function matchesOf(pattern: Pattern, stream: WordStream, rarest: number): readonly Match[] {
  const first = pattern.stretches[0];
  if (first === undefined) return [];
  const found: Match[] = [];
  const { words } = stream;
  for (let at = words.indexOf(first.words[rarest]!); at >= 0; at = words.indexOf(first.words[rarest]!, at + 1)) {
    const start = at - rarest;
    if (start < 0 || !standsAt(words, start, first.words)) continue;
    const match = continued(pattern, words, [start, start + first.words.length]);
    if (match === null) continue;
    found.push(match);
    if (found.length >= MOST_MATCHES) break;
  }
  return found;
}

function continued(pattern: Pattern, words: Int32Array, first: readonly [number, number]): Match | null {
  const match: (readonly [number, number])[] = [first];
  let end = first[1];
  for (const stretch of pattern.stretches.slice(1)) {
    const at = nextPlace(words, stretch.words, end, stretch.gap!);
    if (at < 0) return null;
    end = at + stretch.words.length;
    match.push([at, end]);
  }
  return match;
}

function nextPlace(words: Int32Array, wanted: readonly number[], from: number, gap: Gap): number {
  const reach = gap === 'bracket' ? from + IN_BRACKET : gap === 'ellipsis' ? from + IN_ELLIPSIS : words.length;
  for (let at = words.indexOf(wanted[0]!, from); at >= 0 && at <= reach; at = words.indexOf(wanted[0]!, at + 1)) {
    if (standsAt(words, at, wanted)) return at;
  }
  // What an attribution parts may be two sayings, the second of them earlier in the source.
  if (gap !== 'split') return -1;
  for (let at = words.indexOf(wanted[0]!); at >= 0 && at < from; at = words.indexOf(wanted[0]!, at + 1)) {
    if (standsAt(words, at, wanted)) return at;
  }
  return -1;
}

function standsAt(words: Int32Array, start: number, wanted: readonly number[]): boolean {
  if (start + wanted.length > words.length) return false;
  for (let i = 0; i < wanted.length; i++) if (words[start + i] !== wanted[i]) return false;
  return true;
}

/** Pairs of equal words in the same order (longest common subsequence), as indices into both lists. */
export function commonWords(a: readonly number[], b: Int32Array): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i] === b[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
    else j++;
  }
  return drawnTogether(pairs, a, b);
}

/**
 * The same words nearer to each other: of two that are equal to one of the first list, the one before the next pair is
 * meant ("from the first minute. The boys": the "the" of "the lads").
 */
function drawnTogether(
  pairs: [number, number][],
  a: readonly number[],
  b: Int32Array,
): readonly (readonly [number, number])[] {
  for (let k = pairs.length - 2; k >= 0; k--) {
    const [i, j] = pairs[k]!;
    const [nextI, nextJ] = pairs[k + 1]!;
    if (nextJ - j <= nextI - i) continue;
    const before = pairs[k - 1];
    if (before !== undefined && before[0] === i - 1 && before[1] === j - 1) continue;
    for (let at = nextJ - (nextI - i); at > j; at--) {
      if (b[at] !== a[i]) continue;
      pairs[k] = [i, at];
      break;
    }
  }
  return pairs;
}
