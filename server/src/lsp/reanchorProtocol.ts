/** Putting annotations back on their words after other programs changed the texts: looked at before it is written. */

/** No parameters → `CorpusDrift[]`: what has drifted in each corpus that is annotated. Waits for the index. */
export const DRIFT_REQUEST = 'crosscheck/annotationDrift';

export interface CorpusDrift {
  readonly corpus: string;
  readonly name: string;
  /** Articles that have annotations. */
  readonly documents: number;
  readonly drifted: readonly { readonly uri: string; readonly path: string }[];
}

/** `ReanchorParams` → `ReanchorPlanned | null`: works out what would be written, which `REANCHOR_PAGE` then shows. */
export const REANCHOR_REQUEST = 'crosscheck/reanchor';

export interface ReanchorParams {
  /** An article, its annotation file, or the corpus's folder. */
  readonly uri: string;
}

export interface ReanchorPlanned {
  readonly corpus: string;
  /** What the page and the request to write are asked with. */
  readonly plan: string;
  readonly files: number;
  readonly drifted: number;
  readonly found: number;
  readonly review: number;
  readonly lost: number;
}

/** `ReanchorProgress`, while it is worked out. */
export const REANCHOR_PROGRESS_NOTIFICATION = 'crosscheck/reanchorProgress';

export interface ReanchorProgress {
  readonly done: number;
  readonly total: number;
}

/** The page that shows a plan; parameter `plan`. */
export const REANCHOR_PAGE = 'reanchor';

/** `WriteReanchoredParams` → `WroteReanchored`: writes the files of a plan, as one step that can be taken back. */
export const WRITE_REANCHORED_REQUEST = 'crosscheck/reanchorWrite';

export interface WriteReanchoredParams {
  readonly plan: string;
}

export interface WroteReanchored {
  readonly files: number;
  /** Files that were changed since the plan was made; they were worked out anew. */
  readonly changedSince: number;
}

/** The client's command that a page's act runs; one `WriteReanchoredParams`. */
export const WRITE_REANCHORED_CLIENT_COMMAND = 'crosscheck.writeReanchored';
