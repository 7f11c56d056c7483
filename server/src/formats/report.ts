import type { Finding } from '../rules/types';
import type { Position } from '../text/lines';

/** What a reporter needs beside the findings. */
export interface ReportContext {
  /** Zero-based line and UTF-16 character of an offset in an article or another file of the corpus. */
  positionOf(article: string, offset: number): Position;
  /** The path to print for an article: what the reader can click or a CI system knows. */
  pathOf(article: string): string;
}

export type Reporter = (findings: readonly Finding[], context: ReportContext) => string;
