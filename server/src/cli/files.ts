import { closeSync, constants, openSync, readFileSync, readSync, renameSync } from 'node:fs';
import { access, mkdir, open, readdir, realpath, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Clock, Files } from '../service';
import { canonicalUri, isPlainUri } from '../text/uri';

/** The disk, behind the service's only door to files. */
export const diskFiles: Files = {
  list: async (folder) => {
    const found: string[] = [];
    const walk = async (path: string): Promise<void> => {
      // A folder that cannot be read is left out, as an empty one would be.
      const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
      for (const entry of entries) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
        const below = join(path, entry.name);
        if (entry.isDirectory()) await walk(below);
        else if (entry.isFile() || entry.isSymbolicLink()) found.push(pathToUri(below));
      }
    };
    await walk(uriToPath(folder));
    return found;
  },
  read: async (uri) => {
    try {
      // Many small files are read three times as fast so; whoever reads many lets other work in between them.
      return readBytes(uriToPath(uri));
    } catch (error) {
      if (isMissing(error)) return null;
      throw new Error(whyUnreadable(error));
    }
  },
  write: (uri, bytes, expected) => writeWhole(uriToPath(uri), bytes, expected),
  remove: async (uri) => {
    await rm(uriToPath(uri), { force: true });
  },
};

/** Files are read one behind the other into the same memory: to make some for each takes longer than to read it. */
const MEMORY = 1 << 18;
const LEAST_MEMORY = MEMORY / 4;
let memory = new Uint8Array(0);
let used = 0;

function readBytes(path: string): Uint8Array {
  if (memory.length - used < LEAST_MEMORY) {
    memory = new Uint8Array(MEMORY);
    used = 0;
  }
  const file = openSync(path, 'r');
  try {
    let end = used;
    for (;;) {
      const count = readSync(file, memory, end, memory.length - end, null);
      if (count === 0) break;
      end += count;
      if (end < memory.length) continue;
      if (used === 0) return readFileSync(path);
      const fresh = new Uint8Array(MEMORY);
      fresh.set(memory.subarray(used));
      end -= used;
      memory = fresh;
      used = 0;
    }
    const bytes = memory.subarray(used, end);
    // Where letters can be seen by fours (see `decodeText`).
    used = (end + 3) & ~3;
    return bytes;
  } finally {
    closeSync(file);
  }
}

/**
 * Writes beside the file and then gives it its name, so that nobody ever finds half of it. A file that may not be written is left
 * alone although its folder would allow another in its place.
 */
async function writeWhole(path: string, bytes: Uint8Array, expected?: Uint8Array | null): Promise<boolean> {
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => null);
  if (before && (before.mode & 0o222) === 0) throw new Error('the file is read-only');
  if (before) await access(target, constants.W_OK);
  await mkdir(dirname(target), { recursive: true });
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const handle = await open(beside, 'w', before?.mode ?? 0o666);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    // Nothing else is let in between: another window may write the same file at this very moment.
    if (expected !== undefined && !holds(target, expected)) {
      await rm(beside, { force: true });
      return false;
    }
    renameSync(beside, target);
    return true;
  } catch (error) {
    await rm(beside, { force: true });
    throw new Error(reasonOf(error));
  }
}

/** Whoever takes a file that another program holds for one that is not there writes over it. */
function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function whyUnreadable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') return 'you may not read the file';
  if (code === 'EBUSY') return 'another program holds the file';
  return code === 'EISDIR' ? 'there is a folder of that name' : message;
}

function holds(path: string, expected: Uint8Array | null): boolean {
  try {
    const bytes = readFileSync(path);
    return expected !== null && bytes.equals(expected);
  } catch (error) {
    if (isMissing(error)) return expected === null;
    throw error;
  }
}

/** In words for a person, where there are any. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return 'there is no room left on the disk';
  if (code === 'EACCES' || code === 'EPERM') return 'you may not write there';
  return code === 'EROFS' ? 'the disk is read-only' : message;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  yield: () => new Promise((resolve) => setImmediate(resolve)),
};

export function pathToUri(path: string): string {
  const plain = `file://${path}`;
  if (isPlainUri(plain)) return plain;
  return canonicalUri(pathToFileURL(path).href);
}

/** As a person sees it who ran the command here. */
export function pathFromHere(uri: string): string {
  return relative(process.cwd(), uriToPath(uri)).replaceAll('\\', '/');
}

export function uriToPath(uri: string): string {
  return isPlainUri(uri) && process.platform !== 'win32' ? uri.slice('file://'.length) : fileURLToPath(uri);
}
