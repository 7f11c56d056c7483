import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const root = process.env.CROSSCHECK_ROOT ?? process.cwd();

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line. */
export function crosscheck(args: readonly string[], cwd = root, env: NodeJS.ProcessEnv = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  return { status, stdout, stderr };
}

/** Writes files into a new folder, calls back with it, and takes it away again. */
export function inFolder(files: Readonly<Record<string, string | Uint8Array>>, then: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    then(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
