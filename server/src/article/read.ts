import { type CodeUnits, readCodeUnitsOf } from '../text/codeUnits';
import { isBinary, LONGEST_TEXT, mayBeBinary, notText, tooLarge } from '../text/decode';
import type { Span } from '../text/span';
import {
  type BlockSentences,
  findOpeningDateline,
  type OpeningDateline,
  readBlockSentences,
  tokenBounds,
} from './blockSentences';
import { type BodyLines, type BodyText, readBodyLines, type SettledKinds, settleKinds } from './blocks';
import { readFrontMatter } from './frontMatter';
import { readFrontMatterKeys } from './frontMatterKeys';
import { KeptArticle } from './keptArticle';
import { kindsByThemselves } from './lineKinds';
import { guessMetadata } from './metadata';
import { findSentenceEnds, forgetSentenceEnds, type SentenceEnds } from './sentences';
import { forgetBounds, type ReadTokens, readTokens } from './tokens';
import type { LocalKind } from './topLines';
import { FEWEST_TORSOS, findTranslation } from './translation';
import type { Article, ArticleFormat, Metadata, Problem, Tokens } from './types';

export interface ArticleText {
  readonly text: string;
  readonly format: ArticleFormat;
  /** The problems that `decodeText` found. */
  readonly decoding?: readonly Problem[] | undefined;
}

/**
 * Reads an article from its text (a BOM already removed). Total: any text gives an article; one that is too long or
 * binary gives one without tokens and a problem that says so. `decoding` are the problems that `decodeText` found.
 */
export function readArticle(text: string, format: ArticleFormat, decoding: readonly Problem[] = []): Article {
  return readArticles([{ text, format, decoding }])[0]!;
}

/**
 * The articles of many texts, stage by stage over all texts, not text by text: the code of a stage is little enough for
 * the processor's caches, that of all stages is not, and would be fetched anew for every text.
 */
export function readArticles(texts: readonly ArticleText[]): Article[] {
  const refused: (Article | null)[] = [];
  const opened = openTexts(texts, refused);
  const count = opened.length;
  const bodies: BodyLines[] = [];
  for (let i = 0; i < count; i++) bodies.push(readBodyLines(opened[i]!));
  forgetBounds();
  forgetSentenceEnds();
  const readable: ReadTokens[] = [];
  for (let i = 0; i < count; i++) readable.push(readTokens(opened[i]!, bodies[i]!.markup));
  const bounds: Int32Array[] = [];
  for (let i = 0; i < count; i++) bounds.push(tokenBounds(readable[i]!, bodies[i]!.lines));
  const kinds: LocalKind[][] = [];
  for (let i = 0; i < count; i++) kinds.push(kindsByThemselves(bodies[i]!, readable[i]!, bounds[i]!));
  const settled: SettledKinds[] = [];
  for (let i = 0; i < count; i++) settled.push(settleKinds(bodies[i]!, kinds[i]!, opened[i]!.said.title));
  const datelines: (OpeningDateline | null)[] = [];
  for (let i = 0; i < count; i++)
    datelines.push(findOpeningDateline(readable[i]!, bodies[i]!, settled[i]!, bounds[i]!));
  const ends: SentenceEnds[] = [];
  for (let i = 0; i < count; i++) ends.push(findSentenceEnds(readable[i]!, bounds[i]!, datelines[i]!));
  const blocks: BlockSentences[] = [];
  for (let i = 0; i < count; i++)
    blocks.push(readBlockSentences(readable[i]!, bodies[i]!, settled[i]!, bounds[i]!, ends[i]!));
  const guesses: Metadata[] = [];
  for (let i = 0; i < count; i++)
    guesses.push(guessMetadata(bodies[i]!, settled[i]!, datelines[i]!, opened[i]!.said.url));
  const read: Article[] = [];
  for (let i = 0; i < count; i++) {
    const { tokens } = readable[i]!;
    read.push(articleOf(opened[i]!, tokens, blocks[i]!, ends[i]!.short, datelines[i]!, guesses[i]!));
  }
  let next = 0;
  return refused.map((article) => article ?? read[next++]!);
}

/** A text that is to be read, with its letters and what its front matter says. */
interface OpenedText extends BodyText {
  readonly said: Metadata;
  readonly problems: readonly Problem[];
}

/** The texts that can be read. `refused` gets for each text the article that it gives otherwise, or null. */
function openTexts(texts: readonly ArticleText[], refused: (Article | null)[]): OpenedText[] {
  const opened: OpenedText[] = [];
  const units = readCodeUnitsOf(texts.map(({ text }) => (text.length > LONGEST_TEXT ? '' : text)));
  for (let i = 0; i < texts.length; i++) {
    const { text, format, decoding = NO_PROBLEMS } = texts[i]!;
    const problem = whyUnread(text, units[i]!);
    refused.push(problem && unread(text, format, [...decoding, problem]));
    if (problem === null) opened.push(openText(text, format, decoding, units[i]!));
  }
  return opened;
}

function whyUnread(text: string, { controls }: CodeUnits): Problem | null {
  if (text.length > LONGEST_TEXT) return tooLarge(text.length, text.length);
  return mayBeBinary(controls) && isBinary(text) ? notText(text.length) : null;
}

function openText(text: string, format: ArticleFormat, decoding: readonly Problem[], units: CodeUnits): OpenedText {
  const frontMatter = readFrontMatter(text);
  const keys = readFrontMatterKeys(frontMatter);
  return {
    text,
    format,
    units,
    bodyStart: frontMatter.bodyStart,
    said: keys.metadata,
    problems: [...decoding, ...frontMatter.problems, ...keys.problems],
  };
}

const NO_PROBLEMS: readonly Problem[] = [];

function articleOf(
  { text, format, bodyStart, said, problems }: OpenedText,
  tokens: Tokens,
  { sentences, blocks }: BlockSentences,
  shortSentences: number,
  dateline: OpeningDateline | null,
  guesses: Metadata,
): Article {
  const isKnown = guesses.translated !== undefined || shortSentences < FEWEST_TORSOS;
  const translation = isKnown ? null : findTranslation(tokens, sentences, blocks);
  return new KeptArticle(
    text,
    format,
    bodyStart,
    format === 'txt' ? 0 : bodyStart,
    withSaid(guesses, translation, said),
    dateline ? { start: dateline.start, end: dateline.end, place: dateline.place } : undefined,
    tokens,
    problems,
    blocks,
    sentences,
  );
}

/** What the front matter says beats what the text shows. */
function withSaid(guesses: Metadata, translation: Span | null, said: Metadata): Metadata {
  const translated = translation && { translated: { value: true, origin: 'guess', span: translation } as const };
  return { ...guesses, ...translated, ...said };
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
  return {
    text,
    format,
    bodyStart: 0,
    annotationStart: 0,
    metadata: {},
    tokens: NO_TOKENS,
    sentences: [],
    blocks: [],
    problems,
  };
}

const NO_TOKENS: Tokens = {
  count: 0,
  starts: new Int32Array(0),
  ends: new Int32Array(0),
  kinds: new Uint8Array(0),
  flags: new Uint8Array(0),
  norms: [],
  words: new Int32Array(0),
};
