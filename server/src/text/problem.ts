import type { Span } from './span';

/** What was wrong with a file, found while reading it. Reading goes on. */
export interface Problem extends Span {
  readonly code: string;
  readonly message: string;
}
