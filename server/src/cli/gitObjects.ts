import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The largest answer that is asked of git. */
const MOST_BYTES = 200_000_000;

/** What git prints; null where it fails. */
export function git(folder: string, args: readonly string[]): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const options = { cwd: folder, encoding: 'buffer' as const, maxBuffer: MOST_BYTES, windowsHide: true };
    execFile('git', [...args], options, (error, stdout) => resolve(error ? null : stdout));
  });
}

export async function gitLine(folder: string, args: readonly string[]): Promise<string | null> {
  const answer = await git(folder, args);
  return answer === null ? null : answer.toString('utf8').trim();
}

/** A file as a commit has it. */
export function blobAt(folder: string, commit: string, path: string): Promise<Buffer | null> {
  return git(folder, ['cat-file', 'blob', `${commit}:${path}`]);
}

/** The name that git gives to these bytes. */
export function hashOf(folder: string, bytes: Uint8Array): string | null {
  const { status, stdout } = spawnSync('git', ['hash-object', '--stdin'], { cwd: folder, input: bytes });
  return status === 0 ? stdout.toString('latin1').trim() : null;
}

/** Three versions of a text merged as git merges them, with its marks where both changed the same lines; null where git cannot. */
export function mergeTexts(base: Uint8Array, ours: Uint8Array, theirs: Uint8Array): Buffer | null {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-'));
  try {
    const names = ['ours', 'base', 'theirs'];
    [ours, base, theirs].forEach((bytes, i) => {
      writeFileSync(join(folder, names[i]!), bytes);
    });
    const { status, stdout } = spawnSync('git', ['merge-file', '-p', ...names], { cwd: folder, maxBuffer: MOST_BYTES });
    // The status is the number of conflicts, and 255 or a signal where it could not.
    return status === null || status >= 128 ? null : stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
