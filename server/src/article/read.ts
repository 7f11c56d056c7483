import { isBinary, LONGEST_TEXT, notText, tooLarge } from '../text/decode';
import { readBlocks } from './blocks';
import { splitSentences } from './sentences';
import { tokenise } from './tokens';
import type { Article, ArticleFormat, Block, Problem, Sentence, Tokens } from './types';

/**
 * Reads an article from its text (a BOM already removed). Total: any text gives an article; one that is too long or
 * binary gives one without tokens and a problem that says so. `decoding` are the problems that `decodeText` found.
 */
export function readArticle(text: string, format: ArticleFormat, decoding: readonly Problem[] = []): Article {
  if (text.length > LONGEST_TEXT) return unread(text, format, [...decoding, tooLarge(text.length, text.length)]);
  if (isBinary(text)) return unread(text, format, [...decoding, notText(text.length)]);
  const bodyStart = 0;
  const tokens = tokenise(text, bodyStart);
  const sentences: Sentence[] = [];
  const blocks: Block[] = [];
  let token = 0;
  for (const raw of readBlocks(text, bodyStart)) {
    while (token < tokens.count && tokens.starts[token]! < raw.start) token++;
    const firstToken = token;
    while (token < tokens.count && tokens.starts[token]! < raw.end) token++;
    const firstSentence = sentences.length;
    for (const range of splitSentences(tokens, { firstToken, endToken: token })) {
      sentences.push({ ...range, ...spanOf(tokens, range.firstToken, range.endToken), block: blocks.length });
    }
    blocks.push({ ...raw, firstToken, endToken: token, firstSentence, endSentence: sentences.length });
  }
  return {
    text,
    format,
    bodyStart,
    annotationStart: format === 'txt' ? 0 : bodyStart,
    metadata: {},
    tokens,
    sentences,
    blocks,
    problems: decoding,
  };
}

function spanOf(tokens: Tokens, first: number, end: number): { start: number; end: number } {
  return { start: tokens.starts[first]!, end: tokens.ends[end - 1]! };
}

function unread(text: string, format: ArticleFormat, problems: readonly Problem[]): Article {
  const tokens = tokenise('');
  return { text, format, bodyStart: 0, annotationStart: 0, metadata: {}, tokens, sentences: [], blocks: [], problems };
}
