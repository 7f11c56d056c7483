import { type Article, NUMBER, type Tokens } from '../../article/types';
import { ofArticle } from '../perArticle';
import { isSpoken, plainAt, plainOf, tokenAt } from '../stems';

/** The words of a text one after the other, marks and punctuation left out. A word 0 parts what does not belong together. */
export interface WordStream {
  readonly words: Int32Array;
  /** The token of each word. */
  readonly tokens: Int32Array;
}

const PERCENT = ['per', 'cent'] as const;

/** Fills two lists with the words of the tokens `[from, to)`. */
function addWords(tokens: Tokens, from: number, to: number, words: number[], at: number[]): void {
  for (let i = from; i < to; i++) {
    if (!isSpoken(tokens, i)) continue;
    if (
      tokens.norms[i] === PERCENT[0] &&
      i + 1 < to &&
      tokens.norms[i + 1] === PERCENT[1] &&
      isAfterNumber(tokens, i)
    ) {
      words.push(PERCENT_WORD);
      at.push(i++);
      continue;
    }
    words.push(plainAt(tokens, i));
    at.push(i);
  }
}

function isAfterNumber(tokens: Tokens, at: number): boolean {
  return at > 0 && tokens.kinds[at - 1] === NUMBER;
}

const PERCENT_WORD = plainOf('percent');

const streams = new WeakMap<Article, WordStream>();

/** All words of an article but its furniture. */
export function streamOf(article: Article): WordStream {
  let stream = streams.get(article);
  if (stream === undefined) {
    const words: number[] = [];
    const at: number[] = [];
    for (const block of article.blocks) {
      if (block.kind === 'furniture') continue;
      addWords(article.tokens, block.firstToken, block.endToken, words, at);
    }
    stream = { words: Int32Array.from(words), tokens: Int32Array.from(at) };
    streams.set(article, stream);
  }
  return stream;
}

/**
 * Only what stands between quotation marks, so that words which an attribution parts stand together again: “The engine
 * room,” he said, “flooded.” What different people say, or what stands in different paragraphs, stays apart.
 */
export const quotedStreamOf = ofArticle((source): WordStream => {
  const { tokens } = source.article;
  const words: number[] = [];
  const at: number[] = [];
  let before: { readonly end: number; readonly speaker: string | null } | null = null;
  for (const quotation of source.facts.quotations) {
    const speaker = quotation.speaker?.name ?? null;
    const start = quotation.spans[0]!.start;
    const joined =
      before !== null &&
      (speaker === null || before.speaker === null || speaker === before.speaker) &&
      !source.article.text.slice(before.end, start).includes('\n');
    if (!joined) {
      words.push(0);
      at.push(0);
    }
    for (const span of quotation.spans) {
      addWords(tokens, tokenAt(tokens, span.start), tokenAt(tokens, span.end - 1) + 1, words, at);
    }
    before = { end: quotation.spans.at(-1)!.end, speaker };
  }
  return { words: Int32Array.from(words), tokens: Int32Array.from(at) };
});
