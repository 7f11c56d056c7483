import { readBlocks } from './blocks';
import { splitSentences } from './sentences';
import { tokenise } from './tokens';
import type { Article, ArticleFormat, Block, Sentence, Tokens } from './types';

/** Reads an article from its text (a BOM already removed). Total: any text gives an article. */
export function readArticle(text: string, format: ArticleFormat): Article {
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
    problems: [],
  };
}

function spanOf(tokens: Tokens, first: number, end: number): { start: number; end: number } {
  return { start: tokens.starts[first]!, end: tokens.ends[end - 1]! };
}
