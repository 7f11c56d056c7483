import type { Article } from '../../article/types';
import type { Span } from '../../text/span';
import { stemAt } from '../stems';
import type { Pattern } from './pattern';
import type { WordDifference } from './types';
import type { WordStream } from './wordStream';

/** In tokens: words of one stretch, with the marks and commas between them. */
export const APART = 4;

/** What differs, with the words of the pattern that it is about: half-open. */
export interface PartingWords {
  readonly difference: WordDifference;
  readonly range: readonly [from: number, to: number];
}

/** Equal words, as indices into the pattern and into the stream behind `from`. */
type Pairs = readonly (readonly [number, number])[];

/** A pattern of a draft that lies beside the words of a source. */
export interface Beside {
  readonly draft: Article;
  readonly source: Article;
  readonly pattern: Pattern;
  readonly stream: WordStream;
  /** The word of the stream that the pairs count from. */
  readonly from: number;
  readonly pairs: Pairs;
}

/** What the source has and the pattern has not, before the parting words are told apart: half-open ranges of words. */
interface Parting {
  readonly here: readonly [number, number];
  readonly there: readonly [number, number];
}

/** Word by word, what the source has in the place of which words of the pattern. */
export function differencesOf(beside: Beside): readonly PartingWords[] {
  const { source, pattern, stream, from, pairs } = beside;
  const [first, last] = [pairs[0]!, pairs.at(-1)!];
  const partings: Parting[] = [];
  const note = (here: readonly [number, number], there: readonly [number, number]): void => {
    // The source's words end with its sayings and with its text.
    let end = there[0];
    while (end < there[1] && end < stream.words.length && stream.words[end] !== 0) end++;
    if (here[0] < here[1] || there[0] < end) partings.push({ here, there: [there[0], end] });
  };
  note([0, first[0]], [startOfWords(beside), from + first[1]]);
  for (let k = 1; k < pairs.length; k++) {
    const [i, j] = pairs[k - 1]!;
    const [iNext, jNext] = pairs[k]!;
    const isGap = pattern.stretchOf[i] !== pattern.stretchOf[iNext];
    if (isGap && iNext - i === 1) continue;
    note([i + 1, iNext], [from + j + 1, from + jNext]);
  }
  note([last[0] + 1, pattern.words.length], [from + last[1] + 1, endOfWords(beside)]);
  return joined(partings, beside).map(({ here, there: [start, end] }): PartingWords => {
    const thereSpan = start < end ? spanBetween(source, stream.tokens[start]!, stream.tokens[end - 1]!) : null;
    const there = saidBetween(source, stream.tokens.subarray(start, end));
    return { difference: { here: '', there, hereSpan: NOWHERE, thereSpan }, range: here };
  });
}

const NOWHERE: Span = { start: 0, end: 0 };

/**
 * “nearly a minute” for “a full minute”: one word that is not there and one that is left out are one other wording, and
 * are told with the small word between them.
 */
function joined(partings: readonly Parting[], { draft, pattern }: Beside): readonly Parting[] {
  const all: Parting[] = [];
  for (const next of partings) {
    const before = all.at(-1);
    if (before !== undefined && isOneWording(before, next, draft, pattern)) {
      all[all.length - 1] = { here: [before.here[0], next.here[1]], there: [before.there[0], next.there[1]] };
    } else all.push(next);
  }
  return all;
}

/** Equal words between two halves of one other wording. */
const MOST_BETWEEN = 2;

function isOneWording(a: Parting, b: Parting, draft: Article, { tokens, stretchOf }: Pattern): boolean {
  const [from, to] = [a.here[1], b.here[0]];
  if (to - from > MOST_BETWEEN || b.there[0] - a.there[1] !== to - from) return false;
  if (stretchOf[Math.max(0, from - 1)] !== stretchOf[to]) return false;
  const lacks = ({ here, there }: Parting): 'here' | 'there' | null =>
    here[0] === here[1] ? 'here' : there[0] === there[1] ? 'there' : null;
  if (lacks(a) === null || lacks(b) === null || lacks(a) === lacks(b)) return false;
  return tokens.slice(from, to).every((token) => stemAt(draft.tokens, token) < 0);
}

/** So many more words of the source are looked at for the end of what it says. */
const MOST_BEHIND = 8;
const MOST_AHEAD = 4;

/**
 * Where in the stream the words end that stand in the place of the pattern's last ones. A saying cut to the length of the
 * draft's would be one that nobody printed ("before it came", of “before it came down”): they go on to where the source
 * makes a pause, if that is near.
 */
export function endOfWords({ draft, source, pattern, stream, from, pairs }: Beside): number {
  const [i, j] = pairs.at(-1)!;
  const at = from + j + 1;
  const fewest = pattern.words.length - i - 1;
  if (fewest <= 0) return at;
  const isOver = endsSentence(source, stream.tokens[at - 1]!, stream.tokens[at] ?? 0);
  if (isOver && !endsSentence(draft, pattern.tokens[i]!, pattern.tokens[i + 1]!)) return at;
  let end = at;
  while (end < stream.words.length && stream.words[end] !== 0 && end < at + fewest + MOST_BEHIND) {
    end++;
    if (end - at >= fewest && pausesBehind(source, source.tokens.ends[stream.tokens[end - 1]!]!)) return end;
  }
  const isWhole = end === stream.words.length || stream.words[end] === 0;
  return isWhole ? end : Math.min(end, at + fewest);
}

/** Where they begin that stand in the place of the pattern's first ones: not before their sentence. */
export function startOfWords({ draft, source, pattern, stream, from, pairs }: Beside): number {
  const [i, j] = pairs[0]!;
  const anchor = from + j;
  if (i === 0) return anchor;
  const opens = /\p{Lu}/u.test(draft.text.charAt(draft.tokens.starts[pattern.tokens[0]!]!));
  const mayCross = pattern.tokens.slice(0, i).some((token, k) => endsSentence(draft, token, pattern.tokens[k + 1]!));
  const isStart = (word: number): boolean =>
    word === 0 || stream.words[word - 1] === 0 || endsSentence(source, stream.tokens[word - 1]!, stream.tokens[word]!);
  let start = anchor;
  while (start > Math.max(0, anchor - i) && stream.words[start - 1] !== 0 && (mayCross || !isStart(start))) start--;
  if (!opens) return start;
  for (let at = start; at >= Math.max(0, start - MOST_AHEAD); at--) if (isStart(at)) return at;
  return start;
}

/** Whether a sentence or a paragraph ends between two tokens of a text. */
function endsSentence({ tokens, text }: Article, before: number, behind: number): boolean {
  const between = text.slice(tokens.ends[before]!, tokens.starts[behind] ?? text.length);
  return /[.?!…]|\n\s*\n/.test(between);
}

/** Whether what is said pauses there: a comma, a mark, the end of a sentence. */
export function pausesBehind({ text }: Article, at: number): boolean {
  return /^\s*(?:[”"“’'»,;:.?!…)–—]|--|\n|$)/.test(text.slice(at, at + 8));
}

/** Behind the word before it: where words that were left out belong. */
export function placeBefore(article: Article, pattern: Pattern, word: number): Span {
  const before = pattern.tokens[word - 1];
  const at = before === undefined ? article.tokens.starts[pattern.tokens[0]!]! : article.tokens.ends[before]!;
  return { start: at, end: at };
}

/** The source's words, without what stands between two parts of a quotation. */
function saidBetween(source: Article, tokens: Int32Array): string {
  const parts: string[] = [];
  let first = 0;
  for (let k = 1; k <= tokens.length; k++) {
    if (k < tokens.length && tokens[k]! - tokens[k - 1]! <= APART) continue;
    const { start, end } = spanBetween(source, tokens[first]!, tokens[k - 1]!);
    parts.push(source.text.slice(start, end).replace(/\s+/g, ' '));
    first = k;
  }
  return parts.join(' ');
}

export function spanBetween(article: Article, first: number, last: number): Span {
  return { start: article.tokens.starts[first]!, end: article.tokens.ends[Math.max(first, last)]! };
}
