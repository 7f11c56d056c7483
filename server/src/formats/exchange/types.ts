import type { Annotations } from '../../standoff/types';

/** A text with its annotations, as it goes from one format to another. Spans are UTF-16 code units of `text`. */
export interface ExchangeDocument {
  /** Its path without the extension: `articles/a`. */
  readonly name: string;
  /** What the annotations are on: of Markdown, what follows the front matter. */
  readonly text: string;
  readonly annotations: ExchangeAnnotations;
}

export type ExchangeAnnotations = Annotations;

export interface ExchangeFile {
  readonly path: string;
  readonly content: string;
}

/** What a format could not carry, or carries otherwise: "notes", 3. */
export interface Loss {
  readonly what: string;
  readonly count: number;
}

export interface Written {
  readonly files: readonly ExchangeFile[];
  readonly losses: readonly Loss[];
}

export interface Read {
  readonly documents: readonly ExchangeDocument[];
  readonly losses: readonly Loss[];
  /** What could not be read, with the file and, where there is one, the line. */
  readonly problems: readonly string[];
}

/** A format that annotations go to and come from. A new one is one file, its line in `index.ts`, and its test. */
export interface ExchangeFormat {
  readonly name: string;
  readonly title: string;
  /** Whether a file that was given is one of this format's, by its name. */
  owns(path: string): boolean;
  write(documents: readonly ExchangeDocument[]): Written;
  /** `files` are those it owns; `others` are the texts that lie beside them, by path. */
  read(files: readonly ExchangeFile[], others: ReadonlyMap<string, string>): Read;
}

export const NO_EXCHANGE_ANNOTATIONS: ExchangeAnnotations = {
  textBounds: [],
  events: [],
  attributes: [],
  normalisations: [],
  relations: [],
  notes: [],
  equivalences: [],
};
