import type { Span } from '../text/span';
import type { BlockKind } from './types';

export interface RawBlock extends Span {
  readonly kind: BlockKind;
}

/** One block a line that has text. */
export function readBlocks(text: string, from: number): RawBlock[] {
  const blocks: RawBlock[] = [];
  let seen = 0;
  for (const match of text.slice(from).matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const start = from + match.index + line.indexOf(trimmed);
    const ends = /[.!?…:;,"”’')\]]$/.test(trimmed);
    const kind: BlockKind = ends || trimmed.length > 120 ? 'paragraph' : seen === 0 ? 'headline' : 'section';
    blocks.push({ start, end: start + trimmed.length, kind });
    seen++;
  }
  return blocks;
}
