/**
 * Edits of files that an editor made and said nothing more of: it neither opened the file for us nor told that the disk has it. Until the
 * disk has another text than before, the edited one counts; else the next edit would be made for a text that is gone.
 */
export interface UnseenEdits {
  /** `disk` is what the disk had, as far as it is known; null for no file. */
  made(uri: string, disk: string | null): void;
  /** Whether the disk still has what it had before the edit. */
  isOlder(uri: string, disk: string | null): boolean;
  forget(uri: string): void;
}

export function createUnseenEdits(): UnseenEdits {
  const before = new Map<string, string | null>();
  return {
    made: (uri, disk) => {
      if (!before.has(uri)) before.set(uri, disk);
    },
    isOlder: (uri, disk) => {
      if (!before.has(uri)) return false;
      if (before.get(uri) === disk) return true;
      before.delete(uri);
      return false;
    },
    forget: (uri) => void before.delete(uri),
  };
}
