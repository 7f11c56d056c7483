import type { Span } from '../text/span';
import { entryAt, entryOfId, type Written } from './entities/entries';

/** Texts of files that are no articles, as the editor or the disk has them; null where there is none. */
export type TextOf = (path: string) => string | null;

export const ENTITIES_FILE = 'entities.yaml';
export const DECISIONS_FILE = 'decisions.yaml';

/** A corpus's files as the editor or the disk has them. */
export interface FilesOfCorpus {
  readonly textOf: TextOf;
  /** Of all its files, relative to the corpus. */
  paths(): readonly string[];
}

/** The words that name an entity's id in `entities.yaml`; null when it has no entry there. */
export function findEntityEntry(text: string, id: string): Span | null {
  const written = entryOfId(text, id)?.id;
  return written ? unquoted(text, written) : null;
}

/** The id of the entry in which an offset of `entities.yaml` stands. */
export function entityEntryAt(text: string, offset: number): string | null {
  return entryAt(text, offset)?.id?.text ?? null;
}

/** A value's words without the quotation marks around them. */
export function unquoted(text: string, { start, end, text: words }: Written): Span {
  const quoted = /^["']/.test(text.slice(start, end)) && text.slice(start + 1, end - 1) === words;
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}
