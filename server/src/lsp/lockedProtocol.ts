/** What server and client say to each other about locked texts. */

/** `LockedParams` → `LockedAnswer | null`: the locked texts of a corpus and how they stand. Waits for the index. */
export const LOCKED_REQUEST = 'crosscheck/lockedTexts';

export interface LockedParams {
  /** URI of the corpus's folder. */
  readonly corpus: string;
}

export interface LockedAnswer {
  /** The globs of `locked:` in `corpus.yaml`. */
  readonly globs: readonly string[];
  readonly locked: number;
  readonly notRecorded: number;
  /** Paths of those that are not what was recorded. */
  readonly changed: readonly string[];
}

/** `SourceAtParams` → `SourceAt | null`: whether a file is a source, and whether its text may be repaired. */
export const SOURCE_AT_REQUEST = 'crosscheck/sourceAt';

export interface SourceAtParams {
  readonly uri: string;
}

export interface SourceAt {
  readonly path: string;
  readonly role: 'source' | 'draft';
  readonly locked: boolean;
}

/** One `RecordTextsArguments`, carried out by the server: writes `locked.sha256` through `workspace/applyEdit`. */
export const RECORD_TEXTS_COMMAND = 'crosscheck.server.recordTexts';

export interface RecordTextsArguments {
  /** One article, recorded as it is now; or a corpus's folder: all locked texts that are not recorded yet. */
  readonly uri: string;
  /** Why a text that was recorded before is recorded anew. */
  readonly reason?: string;
  readonly by?: string;
}
