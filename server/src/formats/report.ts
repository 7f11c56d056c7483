import type { Finding, Severity } from '../rules/types';
import type { Position } from '../text/lines';

/** Where findings are, in words for a reader. */
export interface ReportPlaces {
  /** Zero-based line and UTF-16 character of an offset in an article or another file of the corpus. */
  positionOf(article: string, offset: number): Position;
  /** The path to print for an article: what the reader can click or a CI system knows. */
  pathOf(article: string): string;
}

/** What a report for a CI system needs beside the findings. */
export interface ReportContext extends ReportPlaces {
  /** Every article that was checked, with findings or without. */
  readonly articles: readonly string[];
  /** Whether a finding of this level makes the check fail (`--fail-on`). */
  fails(severity: Severity): boolean;
}

export type Reporter = (findings: readonly Finding[], context: ReportContext) => string;
