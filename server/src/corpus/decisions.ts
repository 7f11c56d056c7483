import type { Span } from '../text/span';

/** A person's ruling on one finding: it is to be left out, for the reason given. */
export interface FindingDecision {
  readonly kind: 'finding';
  readonly code: string;
  readonly article: string;
  /** The words that the finding stood on: found again like an annotation. */
  readonly words: string;
  readonly reason: string;
  readonly by: string | null;
  readonly on: string | null;
  /** Where the entry stands in `decisions.yaml`. */
  readonly entry: Span;
  /** Its first key and value, where messages about it stand. */
  readonly head: Span;
}

export type ClaimVerdict = 'accepted' | 'disputed' | 'not the same claim';

/** A person's ruling on a claim. It reopens when a value appears that it had not seen. */
export interface ClaimDecision {
  readonly kind: 'claim';
  readonly claim: string;
  readonly verdict: ClaimVerdict;
  readonly value: string | null;
  readonly evidence: string | null;
  readonly seen: readonly string[];
  readonly reason: string | null;
  readonly by: string | null;
  readonly on: string | null;
  readonly entry: Span;
  readonly head: Span;
}

/**
 * A person has checked one statement of a draft. It holds while the sentence stands as it was: what moves it elsewhere
 * leaves it, what changes a word of it takes it back.
 */
export interface CheckDecision {
  readonly kind: 'check';
  /** The sentence that was checked, on one line. */
  readonly sentence: string;
  readonly article: string;
  /** The words of the statement in it. */
  readonly words: string;
  /** What the statement is: `quotation`, `figure`, `name` … */
  readonly statement: string;
  /** What the person noted: who was called, which document. */
  readonly note: string | null;
  readonly by: string | null;
  readonly on: string | null;
  readonly entry: Span;
  readonly head: Span;
}

export interface Decisions {
  readonly findings: readonly FindingDecision[];
  readonly claims: readonly ClaimDecision[];
  readonly checks: readonly CheckDecision[];
}

export const NO_DECISIONS: Decisions = { findings: [], claims: [], checks: [] };
