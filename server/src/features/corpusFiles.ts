import type { Span } from '../text/span';

/** Texts of files that are no articles, as the editor or the disk has them; null where there is none. */
export type TextOf = (path: string) => string | null;

export const ENTITIES_FILE = 'entities.yaml';
export const DECISIONS_FILE = 'decisions.yaml';

const ENTRY_ID = /^(\s*(?:-\s+)?)id:\s*(["']?)([^"'#\s]+)\2\s*(?:#.*)?$/;

/** The words that name an entity's id in `entities.yaml`; null when it has no entry there. */
export function findEntityEntry(text: string, id: string): Span | null {
  let at = 0;
  for (const line of text.split('\n')) {
    const match = ENTRY_ID.exec(line.trimEnd());
    if (match && match[3] === id) {
      const start = at + line.indexOf(match[3], match[1]!.length + 3);
      return { start, end: start + id.length };
    }
    at += line.length + 1;
  }
  return null;
}

/** The id of the entry in which an offset of `entities.yaml` stands. */
export function entityEntryAt(text: string, offset: number): string | null {
  // An entry goes from the list's dash before its id to the next one; the id need not be its first key.
  let current: string | null = null;
  let passed = false;
  let at = 0;
  for (const line of text.split('\n')) {
    if (/^\s{0,2}-\s/.test(line)) {
      if (passed) break;
      current = null;
    }
    const match = ENTRY_ID.exec(line.trimEnd());
    if (match) current = match[3]!;
    at += line.length + 1;
    if (at > offset) passed = true;
    if (passed && current !== null) return current;
  }
  return null;
}
