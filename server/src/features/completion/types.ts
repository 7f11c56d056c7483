import type { Span } from '../../text/span';

export type CompletionKind =
  | 'key'
  | 'value'
  | 'name'
  | 'id'
  | 'rule'
  | 'path'
  | 'type'
  | 'entry'
  | 'quotation'
  | 'figure';

/** One thing that could stand at the cursor. */
export interface CompletionChoice {
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words beside it. */
  readonly detail: string;
  /** A sentence or two, Markdown. */
  readonly documentation?: string;
  /** What is written; line ends are `\n`, and `$0` marks where the cursor is left (the end, without one). */
  readonly insert: string;
  /** What the typed words are held against; the label, unless another is given. */
  readonly filter?: string;
  /** From the schema that other YAML extensions complete by as well. */
  readonly fromSchema?: boolean;
}

export interface Completion {
  /** What a choice takes the place of. */
  readonly span: Span;
  /** In the order in which they are to be offered. */
  readonly choices: readonly CompletionChoice[];
}

/** A rule as completion needs it: this folder does not know the rules. */
export interface RuleCode {
  readonly code: string;
  readonly title: string;
}
