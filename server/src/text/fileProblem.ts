import type { Span } from './span';

/** What is wrong in a file that is no article (`corpus.yaml`, an annotation file …), with the place and what to do. */
export interface FileProblem extends Span {
  /** Relative to the corpus: `corpus.yaml`. */
  readonly file: string;
  readonly code: string;
  readonly message: string;
  /** Ways to put it right, by edits of that same file. */
  readonly fixes?: readonly FileFix[];
}

export interface FileFix {
  readonly title: string;
  readonly edits: readonly (Span & { readonly newText: string })[];
  /** Instead of edits: an annotation of the article to be removed, with what refers to it. */
  readonly removes?: string;
}
