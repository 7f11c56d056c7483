import { likeWordsTable } from './likeWordsTable';

/**
 * Which words stand in like places of English news, so that one report may have the one where another has the other:
 * "bend" and "corner", "smash" and "break", but "killed" and "wounded" as well. From GloVe, whose vectors were made of six
 * thousand million words of news and encyclopaedia (Pennington, Socher and Manning 2014; Public Domain Dedication and
 * License); `scripts/likeWords.mjs` makes the table.
 */
interface Known {
  readonly direction: Int8Array;
  readonly length: number;
}

const DIMENSIONS = 48;
/** A number of the table stands for itself less this. */
const ZERO = 7;

/** Letters of base 64, two numbers to a byte. */
const WIDTH = (DIMENSIONS / 2 / 3) * 4;

let table = '';
/** Of each word its line; nothing is read before a word is asked for, and decoded only of that word. */
let lines: Map<string, number> | null = null;
/** Where the numbers of each line begin. */
const starts: number[] = [];
const known = new Map<string, Known>();

/**
 * The cosine of what two words in lower case stand beside, from -1 to 1; 0 where one is not among the twenty-two
 * thousand of the table.
 */
export function nearness(a: string, b: string): number {
  const x = lookUp(a);
  const y = lookUp(b);
  if (x === null || y === null) return 0;
  let product = 0;
  for (let k = 0; k < DIMENSIONS; k++) product += x.direction[k]! * y.direction[k]!;
  return product / (x.length * y.length);
}

/** How many words of news are commoner; null for one that is not in the table. Rare words and names are left out. */
export function rankOf(word: string): number | null {
  lines ??= linesOf();
  return lines.get(word) ?? null;
}

function lookUp(word: string): Known | null {
  const found = known.get(word);
  if (found !== undefined) return found;
  const rank = rankOf(word);
  if (rank === null) return null;
  const now = decoded(rank);
  known.set(word, now);
  return now;
}

function linesOf(): Map<string, number> {
  table = likeWordsTable();
  const found = new Map<string, number>();
  for (let at = 0; at < table.length; ) {
    const space = table.indexOf(' ', at);
    found.set(table.slice(at, space), starts.push(space + 1) - 1);
    at = space + 1 + WIDTH + 1;
  }
  return found;
}

function decoded(rank: number): Known {
  const start = starts[rank]!;
  const bytes = atob(table.slice(start, start + WIDTH));
  const direction = new Int8Array(DIMENSIONS);
  let square = 0;
  for (let k = 0; k < DIMENSIONS; k++) {
    const byte = bytes.charCodeAt(k >> 1);
    const value = ((k & 1) === 0 ? byte >> 4 : byte & 15) - ZERO;
    direction[k] = value;
    square += value * value;
  }
  return { direction, length: Math.sqrt(square) };
}
