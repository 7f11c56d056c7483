import type { WirePlace, WireRange } from './protocol';

/**
 * Read-only documents that the server writes about a corpus. The client shows them under a scheme of their own; how an
 * address is spelled is the client's business, the server is told the page's name and parameters.
 */

/** `PageParams` → `WirePage | null`: null when what it is of is no longer in the corpus. Waits for the index. */
export const PAGE_REQUEST = 'crosscheck/page';

export interface PageParams {
  /** The corpus's folder, or any file of the corpus. */
  readonly uri: string;
  /** `comparison` … */
  readonly page: string;
  /** What it is of: `{ claim }` for a comparison. */
  readonly parameters: Readonly<Record<string, string>>;
}

export type WirePageMark = 'heading' | 'words' | 'value' | 'warning' | 'muted';

export interface WirePage {
  /** The corpus's folder. */
  readonly corpus: string;
  /** For the tab: short, without a slash. */
  readonly title: string;
  readonly text: string;
  readonly marks: readonly { readonly range: WireRange; readonly kind: WirePageMark }[];
  /** Words that a click follows. */
  readonly links: readonly WirePageLink[];
  /** Whole lines that lead to a place (go to definition). */
  readonly leads: readonly WirePageLink[];
  /** Headings with what stands below them. */
  readonly sections: readonly { readonly range: WireRange; readonly title: string }[];
  readonly acts: readonly WirePageAct[];
}

export interface WirePageLink {
  readonly range: WireRange;
  readonly target: WirePlace;
}

/** A command that the client offers above a line; its argument is the command's own. */
export interface WirePageAct {
  readonly line: number;
  readonly title: string;
  readonly command: string;
  readonly argument: object;
}

/** `ClaimAtParams` → `CompareParams | null`: the claim of the figure at a place, of the finding there if there is none. */
export const CLAIM_AT_REQUEST = 'crosscheck/claimAt';

export interface ClaimAtParams {
  readonly uri: string;
  readonly position: WireRange['start'];
}

// ---- commands that the client carries out ----

/** One `CompareParams`: the figures of a claim as a list to choose from, without a document. */
export const LIST_CLAIM_CLIENT_COMMAND = 'crosscheck.listClaim';

/** One `PageParams`: opens that page. */
export const OPEN_PAGE_CLIENT_COMMAND = 'crosscheck.openPage';
