import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
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
      // Nobody else waits for this process, and many small files are read three times as fast so.
      return readFileSync(uriToPath(uri));
    } catch {
      return null;
    }
  },
};

export const systemClock: Clock = {
  now: () => performance.now(),
  yield: () => new Promise((resolve) => setImmediate(resolve)),
};

export function pathToUri(path: string): string {
  const plain = `file://${path}`;
  if (isPlainUri(plain)) return plain;
  return canonicalUri(pathToFileURL(path).href);
}

export function uriToPath(uri: string): string {
  return isPlainUri(uri) && process.platform !== 'win32' ? uri.slice('file://'.length) : fileURLToPath(uri);
}
