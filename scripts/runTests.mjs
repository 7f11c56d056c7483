// Bundles all test files of a folder into one and runs it in one process of node's test runner: a few seconds.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './setUp.mjs';

/** Runs the `*.test.ts` files below `folder` whose path contains `pattern`; returns the exit code. */
export async function runTests(folder, pattern = '') {
  const files = readdirSync(join(root, folder), { recursive: true })
    .map((file) => join(folder, String(file)).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts') && file.includes(pattern))
    .sort();
  if (files.length === 0) {
    console.error(`no test file in ${folder} matches "${pattern}"`);
    return 1;
  }
  const outfile = join(root, 'dist', 'test', `${folder.replace(/\W+/g, '-')}.js`);
  await esbuild.build({
    stdin: {
      contents: ['test/fuzzing.ts', ...files].map((file) => `import './${file}';`).join('\n'),
      resolveDir: root,
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    outfile,
    logLevel: 'warning',
    external: ['esbuild'],
  });
  const run = spawnSync(process.execPath, ['--enable-source-maps', '--test-reporter=spec', outfile], {
    stdio: 'inherit',
    cwd: root,
    env: { ...process.env, CROSSCHECK_ROOT: root },
  });
  return run.status ?? 1;
}
