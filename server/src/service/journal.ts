import { canonicalUri } from '../text/uri';
import type { Unwritten } from './liveArticle';
import type { Files, Logger } from './types';

/**
 * What is in memory and in no annotation file yet, kept in files of our own: for a crash between the two writes, and for an editor that
 * brings back unsaved texts when it is started again.
 */
export interface Journal {
  /** By the URI of the annotation file. */
  readonly entries: ReadonlyMap<string, JournalEntry>;
  load(): Promise<void>;
  keep(annotationUri: string, entry: Omit<JournalEntry, 'at'>): Promise<void>;
  forget(annotationUri: string): Promise<void>;
}

export interface JournalEntry extends Unwritten {
  readonly article: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
}

/** What nobody came back for in this time is thrown away. */
const KEPT_FOR = 90 * 24 * 3600 * 1000;

/** A journal in this folder (URI, without a slash at the end). */
export function createJournal(folder: string, files: Files, logger: Logger, now: () => number): Journal {
  const entries = new Map<string, JournalEntry>();
  /** One file at a time: the last word on a file must be the last that is written. */
  let queue: Promise<void> = Promise.resolve();
  const enqueue = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work).catch((error: unknown) => logger.warn(`journal of annotations: ${String(error)}`));
    return queue;
  };
  const fileOf = (uri: string): string => `${folder}/${nameOf(uri)}.json`;

  return {
    entries,
    load: () =>
      enqueue(async () => {
        for (const file of await files.list(folder)) {
          const bytes = file.endsWith('.json') ? await files.read(file).catch(() => null) : null;
          if (bytes === null) continue;
          const entry = readEntry(new TextDecoder().decode(bytes));
          if (entry === null || now() - entry.entry.at > KEPT_FOR) await files.remove?.(file);
          else entries.set(entry.uri, entry.entry);
        }
      }),
    keep: (uri, entry) => {
      const dated = { ...entry, at: now() };
      entries.set(uri, dated);
      const bytes = new TextEncoder().encode(JSON.stringify({ version: 1, uri, ...dated }));
      return enqueue(async () => {
        if (entries.get(uri) === dated) await files.write?.(fileOf(uri), bytes);
      });
    },
    forget: (uri) => {
      if (!entries.delete(uri)) return queue;
      return enqueue(async () => {
        if (!entries.has(uri)) await files.remove?.(fileOf(uri));
      });
    },
  };
}

/** Null for what is no entry of ours: a file cut short by a full disk, say. */
function readEntry(text: string): { readonly uri: string; readonly entry: JournalEntry } | null {
  try {
    const read = JSON.parse(text) as Partial<JournalEntry> & { readonly uri?: unknown };
    const { uri, article, text: words, annotations, base, own, at } = read;
    if (typeof uri !== 'string' || typeof article !== 'string' || typeof words !== 'string') return null;
    if (typeof annotations !== 'string' || typeof base !== 'string' || !Array.isArray(own)) return null;
    const ids = own.filter((id) => typeof id === 'string');
    return { uri: canonicalUri(uri), entry: { article, text: words, annotations, base, own: ids, at: at ?? 0 } };
  } catch {
    return null;
  }
}

function nameOf(uri: string): string {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (let i = 0; i < uri.length; i++) {
    a = Math.imul(a ^ uri.charCodeAt(i), 16777619);
    b = Math.imul(b ^ uri.charCodeAt(i), 2246822519);
  }
  const stem = uri
    .slice(uri.lastIndexOf('/') + 1)
    .replace(/[^\w.-]+/g, '_')
    .slice(0, 40);
  return `${stem}-${(a >>> 0).toString(16)}${(b >>> 0).toString(16)}`;
}
