import type { CorpusView } from '../service';
import { type LineIndex, offsetAt, type Position } from '../text/lines';
import type { Span } from '../text/span';
import type { WireRange } from './protocol';
import { linesOf } from './toProtocol';

/** A file in its corpus with its lines: what offsets are made with. */
export interface OpenFile {
  readonly view: CorpusView;
  readonly path: string;
  readonly lines: LineIndex;
}

export function fileOf(found: { readonly corpus: CorpusView; readonly path: string }): OpenFile {
  return { view: found.corpus, path: found.path, lines: linesOf(found.corpus, found.path) };
}

export function offsetIn(file: OpenFile, position: Position): number {
  return offsetAt(file.lines, position);
}

export function spanIn(file: OpenFile, range: WireRange): Span {
  return { start: offsetAt(file.lines, range.start), end: offsetAt(file.lines, range.end) };
}
