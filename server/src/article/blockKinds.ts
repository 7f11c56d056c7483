import { firstEndingAfter } from '../text/span';
import type { Article, BlockKind } from './types';

/** What stands above the story. */
export function isTitle(kind: BlockKind | undefined): boolean {
  return kind === 'headline' || kind === 'deck';
}

/** What the story itself is written in. */
export function isBody(kind: BlockKind | undefined): boolean {
  return kind === 'paragraph' || kind === 'item';
}

/** What tells the news: no byline, no caption, no heading between two parts. */
export function isTold(kind: BlockKind | undefined): boolean {
  return isBody(kind) || isTitle(kind);
}

/** In which kind of block a place of the text lies. */
export function kindAt({ blocks }: Pick<Article, 'blocks'>, offset: number): BlockKind | undefined {
  return blocks[firstEndingAfter(blocks, offset)]?.kind;
}
