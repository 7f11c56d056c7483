import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { Span } from '../../text/span';
import type { Place } from '../things';

/**
 * A page is a read-only document that the program writes about the corpus: the figures of a claim side by side, all
 * mentions of somebody. It is text, so that a reader searches, folds, copies and follows it like any other.
 */
export interface PageDocument {
  /** What its tab is called: short, without a slash. */
  readonly title: string;
  readonly text: string;
  readonly marks: readonly (Span & { readonly kind: PageMark })[];
  /** Words that a click follows. */
  readonly links: readonly (Span & { readonly target: Place })[];
  /** Whole lines that lead to the place they were written about. */
  readonly leads: readonly (Span & { readonly target: Place })[];
  /** Headings with what stands below them, for folding and the outline; nested by their spans. */
  readonly sections: readonly (Span & { readonly title: string })[];
  readonly acts: readonly PageAct[];
}

/**
 * How words are set apart. `heading`; `words`: those a line is about; `value`; `warning`: what needs a person;
 * `muted`: what only tells where from.
 */
export type PageMark = 'heading' | 'words' | 'value' | 'warning' | 'muted';

/** What a person can do from a line, offered above it. */
export interface PageAct {
  readonly offset: number;
  readonly title: string;
  readonly act:
    | { readonly kind: 'decide claim'; readonly claim: string }
    | { readonly kind: 'list claim'; readonly claim: string }
    | { readonly kind: 'write reanchored'; readonly plan: string };
}

export interface PageContext {
  readonly snapshot: CorpusSnapshot;
  /** The text of any of the corpus's files. */
  textOf(path: string): string | null;
}

/** What a page is of, by name: a claim's key, an entity's id. They travel in the document's address. */
export type PageParameters = Readonly<Record<string, string>>;

/** Writes a page; null when what it is of is no longer there. */
export type PageMaker = (context: PageContext, parameters: PageParameters) => PageDocument | null;
