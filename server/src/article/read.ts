import { readCodeUnits } from '../text/codeUnits';
import { isBinary, LONGEST_TEXT, mayBeBinary, notText, tooLarge } from '../text/decode';
import type { Span } from '../text/span';
import { type RawBlock, readBlocks } from './blocks';
import { type DatelineText, readDateline } from './dateline';
import { readFrontMatter } from './frontMatter';
import { readFrontMatterKeys } from './frontMatterKeys';
import { guessMetadata } from './metadata';
import { sentenceEnds } from './sentences';
import { tokenise } from './tokens';
import { findTranslation } from './translation';
import {
  ALL_CAPITALS,
  type Article,
  type ArticleFormat,
  type Block,
  CAPITAL,
  type Problem,
  type Sentence,
  type TokenRange,
  type Tokens,
} from './types';

/** A dateline opens the story; further down it is something else. */
const BLOCKS_WITH_DATELINE = 6;

/**
 * Reads an article from its text (a BOM already removed). Total: any text gives an article; one that is too long or
 * binary gives one without tokens and a problem that says so. `decoding` are the problems that `decodeText` found.
 */
export function readArticle(text: string, format: ArticleFormat, decoding: readonly Problem[] = []): Article {
  if (text.length > LONGEST_TEXT) return unread(text, format, [...decoding, tooLarge(text.length, text.length)]);
  const units = readCodeUnits(text);
  if (mayBeBinary(units.controls) && isBinary(text)) return unread(text, format, [...decoding, notText(text.length)]);
  const frontMatter = readFrontMatter(text);
  const { bodyStart } = frontMatter;
  const keys = readFrontMatterKeys(frontMatter);
  const raw = readBlocks(text, units, bodyStart, format, keys.metadata.title?.value ?? null);
  const tokens = tokenise(text, bodyStart, raw.markup, units);
  const sentences: Sentence[] = [];
  const blocks: Block[] = [];
  let dateline: (DatelineText & Span) | null = null;
  let prose = 0;
  let token = 0;
  for (const block of raw.blocks) {
    const firstToken = tokenFrom(tokens, token, block.start);
    token = tokenFrom(tokens, firstToken, block.end);
    if (token === firstToken) continue;
    const firstSentence = sentences.length;
    let body = firstToken;
    if (block.kind === 'paragraph' && dateline === null && prose++ < BLOCKS_WITH_DATELINE) {
      const found = findDateline(block, tokens, { firstToken, endToken: token });
      if (found) {
        // The dateline is a sentence of its own, so that the first sentence begins with its first word.
        body = found.endToken;
        dateline = { ...found.dateline, ...spanOf(tokens, firstToken, body) };
        sentences.push(sentenceOf(tokens, firstToken, body, blocks.length));
      }
    }
    for (const endOfSentence of sentenceEnds(tokens, { firstToken: body, endToken: token })) {
      sentences.push(sentenceOf(tokens, body, endOfSentence, blocks.length));
      body = endOfSentence;
    }
    const { start, end, kind } = block;
    blocks.push({ start, end, kind, firstToken, endToken: token, firstSentence, endSentence: sentences.length });
  }
  const guesses = guessMetadata(raw.blocks, dateline, dateline, keys.metadata.url);
  const translation = guesses.translated ? null : findTranslation(tokens, sentences, blocks);
  return {
    text,
    format,
    bodyStart,
    annotationStart: format === 'txt' ? 0 : bodyStart,
    metadata: {
      ...guesses,
      ...(translation ? { translated: { value: true, origin: 'guess', span: translation } } : {}),
      ...keys.metadata,
    },
    ...(dateline ? { dateline: { start: dateline.start, end: dateline.end, place: dateline.place } } : {}),
    tokens,
    sentences,
    blocks,
    problems: [...decoding, ...frontMatter.problems, ...keys.problems],
  };
}

function findDateline(
  block: RawBlock,
  tokens: Tokens,
  range: TokenRange,
): { readonly dateline: DatelineText; readonly endToken: number } | null {
  const dateline = readDateline(block.text);
  if (dateline === null) return null;
  // Counted in tokens, since markup may stand between the words.
  const endToken = range.firstToken + tokenise(block.text.slice(0, dateline.length)).count;
  if (endToken >= range.endToken) return null;
  if (dateline.proof === 'no acronym' && isAcronym(tokens, range.firstToken, endToken)) return null;
  if (dateline.proof === 'named as a place' && !isNamedAsPlace(tokens, range.firstToken, endToken)) return null;
  return { dateline, endToken };
}

/** "HIMARS – American rockets": a word that the text writes in capitals again is no town. */
function isAcronym(tokens: Tokens, first: number, from: number): boolean {
  const word = tokens.norms[first]!;
  for (let i = from; i < tokens.count; i++) {
    if (tokens.norms[i] === word && tokens.flags[i]! & ALL_CAPITALS) return true;
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

/** The first token at or after `from` that begins at this offset or behind it. */
function tokenFrom({ starts, count }: Tokens, from: number, offset: number): number {
  let low = from;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Articles have more sentences than anything else but tokens: they are all made in one way, so that the engine knows them all. */
function sentenceOf(tokens: Tokens, firstToken: number, endToken: number, block: number): Sentence {
  return { firstToken, endToken, start: tokens.starts[firstToken]!, end: tokens.ends[endToken - 1]!, block };
}

function spanOf(tokens: Tokens, first: number, end: number): Span {
  return { start: tokens.starts[first]!, end: tokens.ends[end - 1]! };
}

/** An article whose words nobody asks for: its text, and where its body begins. */
export function readTextOnly(text: string, format: ArticleFormat, decoding: readonly Problem[] = []): Article {
  if (text.length > LONGEST_TEXT || isBinary(text)) return readArticle(text, format, decoding);
  const frontMatter = readFrontMatter(text);
  const { bodyStart } = frontMatter;
  const { metadata, problems } = readFrontMatterKeys(frontMatter);
  return {
    ...unread(text, format, [...decoding, ...frontMatter.problems, ...problems]),
    bodyStart,
    annotationStart: format === 'txt' ? 0 : bodyStart,
    metadata,
  };
}

function unread(text: string, format: ArticleFormat, problems: readonly Problem[]): Article {
  const tokens = tokenise('');
  return { text, format, bodyStart: 0, annotationStart: 0, metadata: {}, tokens, sentences: [], blocks: [], problems };
}
