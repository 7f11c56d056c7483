import type { Span } from './span';

/** What is wrong in a file that is no article (`corpus.yaml`, an annotation file …), with the place and what to do. */
export interface FileProblem extends Span {
  /** Relative to the corpus: `corpus.yaml`. */
  readonly file: string;
  readonly code: string;
  readonly message: string;
  /** Ways to put it right, by edits of that same file unless they name another. */
  readonly fixes?: readonly FileFix[];
  /** Where else to look. */
  readonly related?: readonly RelatedFilePlace[];
}

export interface RelatedFilePlace extends Span {
  readonly file: string;
  readonly message: string;
}

export interface TextEdit extends Span {
  readonly newText: string;
}

export interface FileFix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Another file that the edits are of. */
  readonly in?: string;
  /** Instead of edits: what becomes of lines of an annotation file. */
  readonly settles?: Settling;
}

/** What a person decided about lines of one annotation file. */
export interface Settling {
  readonly layer: string;
  /** Lines that go, with what refers to them. */
  readonly removes: readonly string[];
  /** Before that: a line that takes the place of another one. */
  readonly puts?: { readonly id: string; readonly inPlaceOf: string };
  /** All annotations of the file are put where their words stand now; what is not certain gets a note for review. */
  readonly reanchors?: boolean;
}
