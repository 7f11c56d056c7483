import type { Span } from '../../text/span';

/** What kind of thing a draft says that can be looked up in the sources. */
export const STATEMENT_KINDS = ['quotation', 'figure', 'name', 'role', 'age', 'date', 'headline'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/**
 * How a statement stands to the sources.
 * - `verbatim`: a source has the same words, the same value.
 * - `agrees`: a source has it otherwise, and both hold: rounded, hedged, in fewer words.
 * - `one origin`: sources have it, and all of them from one outlet, agency or text.
 * - `disputed`: the sources themselves part over it.
 * - `differs`: a source has it, and says something else.
 * - `not found`: no source has it.
 */
export type StatementState = 'verbatim' | 'agrees' | 'one origin' | 'disputed' | 'differs' | 'not found';

/** What about the statement is otherwise in the sources. */
export type DifferingAspect =
  | 'wording'
  | 'speaker'
  | 'value'
  | 'newer'
  | 'name'
  | 'role'
  | 'age'
  | 'date'
  | 'weekday'
  | 'conversion'
  | 'body';

/** Words of the draft against words of a source; either may be missing. */
export interface WordDifference {
  readonly here: string;
  readonly there: string;
  /** Empty where the draft has nothing in their place: where they would stand. */
  readonly hereSpan: Span;
  /** Null where the source has nothing. */
  readonly thereSpan: Span | null;
}

/** Why a passage proves less than it seems to. */
export type EvidenceFlag = 'translated' | 'damaged';

/** A place in a source that carries a statement, or what it should have been. */
export interface Passage extends Span {
  readonly path: string;
  /** The words that carry it; several where a quotation is split. */
  readonly spans: readonly Span[];
  /** Whether it bears the statement out or parts from it. */
  readonly supports: boolean;
  readonly differences: readonly WordDifference[];
  /** Index into the source's `facts.quotations` or `facts.figures`, by the statement's kind; null where it is neither. */
  readonly fact: number | null;
  /** Who says it there, by name; null where nobody is named. */
  readonly speaker: string | null;
  /** What the source has in its place: "45", "Foreign Minister"; null for quotations. */
  readonly value: string | null;
}

/** Something that a draft says and that the sources can bear out. */
export interface DraftStatement extends Span {
  readonly kind: StatementKind;
  readonly state: StatementState;
  readonly aspect: DifferingAspect | null;
  /** The statement's words as they stand in the draft, on one line. */
  readonly words: string;
  /** The sentence that holds it. */
  readonly sentence: Span;
  /** Index into `facts.quotations`, `facts.figures` or `facts.referents`, by the kind; null for dates and headlines. */
  readonly fact: number | null;
  /** The best first: those that bear it out, then those that part from it. */
  readonly passages: readonly Passage[];
  /** How many outlets, agencies or texts the passages that bear it out go back to. */
  readonly origins: number;
  /** What is right instead, where one word is: the weekday of a date, a name; of a conversion, what that comes to. What several sources have is with the passages. */
  readonly instead: string | null;
  /** What a person ruled on its claim, in words, while that holds: "decided: “900 kilometres” is right". */
  readonly ruled?: string;
}
