import type { Saying } from './types';

export interface SayingIndex {
  readonly sayings: ReadonlyMap<string, Saying>;
  /** Path → the saying's key (or null) of each quotation. An array that did not change is the same array. */
  readonly sayingsOf: ReadonlyMap<string, readonly (string | null)[]>;
}

/** The sayings of the sources alone, and by candidate the key of the one it shares, if it does. */
export interface SourceSayings extends SayingIndex {
  readonly keyOf: readonly (string | undefined)[];
}
