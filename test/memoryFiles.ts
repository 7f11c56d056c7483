import type { Files } from '../server/src/service';

/** Files that exist in memory only; a test can change them and count how often they were read. */
export interface MemoryFiles extends Files {
  set(uri: string, content: string | Uint8Array): void;
  delete(uri: string): void;
  text(uri: string): string | null;
  /** Lets writing fail with this reason, until it is null again. */
  refuse(reason: string | null): void;
  /** Lets reading a file fail with this reason, until it is null again. */
  hold(uri: string, reason: string | null): void;
  /** Before the next file is written, somebody else writes this one. */
  overtake(uri: string, content: string): void;
  write(uri: string, bytes: Uint8Array, expected?: Uint8Array | null): Promise<boolean>;
  remove(uri: string): Promise<void>;
  /** How often each file was read. */
  readonly reads: ReadonlyMap<string, number>;
}

export function memoryFiles(initial: Iterable<readonly [uri: string, content: string | Uint8Array]> = []): MemoryFiles {
  const files = new Map<string, Uint8Array>();
  const reads = new Map<string, number>();
  const held = new Map<string, string>();
  let refused: string | null = null;
  let overtaking: (() => void) | null = null;
  const set = (uri: string, content: string | Uint8Array): void => {
    files.set(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  };
  for (const [uri, content] of initial) set(uri, content);
  return {
    reads,
    set,
    text: (uri) => {
      const bytes = files.get(uri);
      return bytes === undefined ? null : new TextDecoder().decode(bytes);
    },
    refuse: (reason) => {
      refused = reason;
    },
    hold: (uri, reason) => {
      if (reason === null) held.delete(uri);
      else held.set(uri, reason);
    },
    overtake: (uri, content) => {
      overtaking = () => set(uri, content);
    },
    write: async (uri, bytes, expected) => {
      if (refused !== null) throw new Error(refused);
      if (expected !== undefined) overtaking?.();
      if (expected !== undefined) overtaking = null;
      const now = files.get(uri) ?? null;
      const asExpected = now === null || !expected ? now === expected : Buffer.compare(now, expected) === 0;
      if (expected !== undefined && !asExpected) return false;
      files.set(uri, bytes);
      return true;
    },
    remove: async (uri) => void files.delete(uri),
    delete: (uri) => void files.delete(uri),
    list: async (folder) => [...files.keys()].filter((uri) => uri.startsWith(`${folder}/`)),
    read: async (uri) => {
      reads.set(uri, (reads.get(uri) ?? 0) + 1);
      const reason = held.get(uri);
      if (reason !== undefined) throw new Error(reason);
      return files.get(uri) ?? null;
    },
  };
}
