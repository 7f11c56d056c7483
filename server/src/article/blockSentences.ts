import { isCommonWord } from '../english/commonWords';
import { CLASSES, NOTHING } from '../text/codeClasses';
import type { Span } from '../text/span';
import type { BodyLines, SettledKinds } from './blocks';
import { type DatelineText, datelineAt } from './dateline';
import type { Line } from './lines';
import type { SentenceEnds } from './sentences';
import type { ReadTokens } from './tokens';
import {
  ALL_CAPITALS,
  type Block,
  type BlockKind,
  CAPITAL,
  type Sentence,
  type TokenRange,
  type Tokens,
} from './types';

/** The dateline of an article and the block that begins with it. */
export interface OpeningDateline extends DatelineText, Span {
  readonly block: number;
  /** The token behind it. */
  readonly endToken: number;
}

/** The blocks that have tokens, and their sentences. */
export interface BlockSentences {
  readonly sentences: readonly Sentence[];
  readonly blocks: readonly Block[];
}

/** `bounds` are those of the tokens of the lines (see `tokenBounds`). */
export function readBlockSentences(
  { tokens }: ReadTokens,
  { lines }: BodyLines,
  { kinds }: SettledKinds,
  bounds: Int32Array,
  { ends, firstEnd }: SentenceEnds,
): BlockSentences {
  const sentences: Sentence[] = [];
  const blocks: Block[] = [];
  let next = firstEnd;
  for (let i = 0; i < lines.length; i++) {
    const firstToken = bounds[2 * i]!;
    const endToken = bounds[2 * i + 1]!;
    if (endToken === firstToken) continue;
    const firstSentence = sentences.length;
    for (let first = firstToken; first < endToken; first = ends[next++]!) {
      sentences.push(sentenceOf(tokens, first, ends[next]!, blocks.length));
    }
    blocks.push(blockOf(lines[i]!, kinds[i]!, firstToken, endToken, firstSentence, sentences.length));
  }
  return { sentences, blocks };
}

/** Articles have more sentences than anything else but tokens: they are all made in one way, so that the engine knows them all. */
function sentenceOf(tokens: Tokens, firstToken: number, endToken: number, block: number): Sentence {
  return { firstToken, endToken, start: tokens.starts[firstToken]!, end: tokens.ends[endToken - 1]!, block };
}

/** A dateline opens the story; further down it is something else. */
const BLOCKS_WITH_DATELINE = 6;

export function findOpeningDateline(
  { tokens }: ReadTokens,
  { lines }: BodyLines,
  { kinds, datelines }: SettledKinds,
  bounds: Int32Array,
): OpeningDateline | null {
  let prose = 0;
  for (let i = 0; i < lines.length && prose < BLOCKS_WITH_DATELINE; i++) {
    const firstToken = bounds[2 * i]!;
    const endToken = bounds[2 * i + 1]!;
    if (endToken === firstToken || kinds[i] !== 'paragraph') continue;
    prose++;
    const read = datelineAt(datelines, lines, i);
    if (read === null) continue;
    const end = endOfDateline(read, lines[i]!.text, tokens, { firstToken, endToken });
    if (end >= 0) return openingOf(read, tokens, i, firstToken, end);
  }
  return null;
}

function openingOf(
  { place, length, wire, date, proof }: DatelineText,
  tokens: Tokens,
  block: number,
  firstToken: number,
  endToken: number,
): OpeningDateline {
  const start = tokens.starts[firstToken]!;
  return { place, length, wire, date, proof, start, end: tokens.ends[endToken - 1]!, block, endToken };
}

function blockOf(
  { start, end }: Line,
  kind: BlockKind,
  firstToken: number,
  endToken: number,
  firstSentence: number,
  endSentence: number,
): Block {
  return { start, end, kind, firstToken, endToken, firstSentence, endSentence };
}

/** The token behind the dateline of a block; -1 where the rest of the text does not bear it out. */
function endOfDateline(dateline: DatelineText, text: string, tokens: Tokens, range: TokenRange): number {
  const end = tokenBehind(tokens, range, text, dateline.length);
  if (end >= range.endToken) return -1;
  if (dateline.proof === 'no acronym' && isAcronym(tokens, range.firstToken, end)) return -1;
  if (dateline.proof === 'written small' && !isWrittenSmall(tokens, range.firstToken)) return -1;
  if (dateline.proof === 'named as a place' && !isNamedAsPlace(tokens, range.firstToken, end)) return -1;
  return end;
}

/** The token behind the first `length` units of a block's text. Letters are counted, since markup may stand between the words. */
function tokenBehind(tokens: Tokens, { firstToken, endToken }: TokenRange, text: string, length: number): number {
  let letters = 0;
  for (let i = 0; i < length; i++) if (CLASSES[text.charCodeAt(i)]! > NOTHING) letters++;
  let token = firstToken;
  while (token < endToken && letters > 0) {
    letters -= tokens.ends[token]! - tokens.starts[token]!;
    token++;
  }
  return token;
}

/** "HIMARS – American rockets": a word that the text writes in capitals again is no town. */
function isAcronym(tokens: Tokens, first: number, from: number): boolean {
  const word = tokens.norms[first]!;
  for (let i = from; i < tokens.count; i++) {
    if (tokens.norms[i] === word && tokens.flags[i]! & ALL_CAPITALS) return true;
  }
  return false;
}

/** "VELM – …" where the text or its headline has "Velm": a name, and no word of the language as "WHO" is. */
function isWrittenSmall(tokens: Tokens, first: number): boolean {
  const word = tokens.norms[first]!;
  if (isCommonWord(word)) return false;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.norms[i] === word && tokens.flags[i]! & CAPITAL && !(tokens.flags[i]! & ALL_CAPITALS)) return true;
  }
  return false;
}

const BEFORE_PLACES: ReadonlySet<string> = new Set(['in', 'near', 'from', 'at', 'outside']);

/** "Lysk: The minister said …": a name of which the text says "in Lysk" is a place. */
function isNamedAsPlace(tokens: Tokens, first: number, from: number): boolean {
  const word = tokens.norms[first]!;
  for (let i = from; i < tokens.count; i++) {
    if (tokens.norms[i] === word && tokens.flags[i]! & CAPITAL && BEFORE_PLACES.has(tokens.norms[i - 1]!)) return true;
  }
  return false;
}

/** For each block its first token and the one behind its last; a block may have none. */
export function tokenBounds(readable: ReadTokens, blocks: readonly Span[]): Int32Array {
  const { tokens, breaks, firstBreak, endBreak } = readable;
  const { starts, count } = tokens;
  const bounds = new Int32Array(blocks.length * 2);
  let token = 0;
  let line = firstBreak;
  for (let i = 0; i < bounds.length; i++) {
    const block = blocks[i >> 1]!;
    const offset = (i & 1) === 0 ? block.start : block.end;
    while (line < endBreak && (breaks[line]! >= count || starts[breaks[line]!]! < offset)) line++;
    // Blocks are whole lines, so hardly any token is asked. Lines that end otherwise than by CR and LF are no lines here.
    const next = line < endBreak ? breaks[line]! : count;
    if (next === 0 || starts[next - 1]! < offset) token = next;
    else while (token < count && starts[token]! < offset) token++;
    bounds[i] = token;
  }
  return bounds;
}
