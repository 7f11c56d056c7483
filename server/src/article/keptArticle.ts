import type { Article, ArticleFormat, Block, Metadata, Problem, Sentence, Tokens } from './types';

/**
 * An article as a corpus keeps it. Its sentences and blocks, which may be let go, are the last of its properties: the
 * engine takes the last one away without a change to where the others lie.
 */
export class KeptArticle implements Article {
  constructor(
    readonly text: string,
    readonly format: ArticleFormat,
    readonly bodyStart: number,
    readonly annotationStart: number,
    readonly metadata: Metadata,
    readonly dateline: Article['dateline'],
    readonly tokens: Tokens,
    readonly problems: readonly Problem[],
    readonly blocks: readonly Block[],
    readonly sentences: readonly Sentence[],
  ) {}
}
