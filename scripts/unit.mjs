// Bundles every unit test into one file and runs it: one process, a few seconds.
//   node scripts/unit.mjs [PATTERN]   only files whose path contains PATTERN
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

const pattern = process.argv[2] ?? '';
const files = readdirSync('test/unit', { recursive: true })
  .map((file) => join('test/unit', String(file)))
  .filter((file) => file.endsWith('.test.ts') && file.includes(pattern))
  .sort();
if (files.length === 0) {
  console.error(`no test file matches "${pattern}"`);
  process.exit(1);
}
await esbuild.build({
  stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: process.cwd() },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  outfile: 'dist/test/unit.js',
  logLevel: 'warning',
  external: ['esbuild'],
});
const run = spawnSync(process.execPath, ['--enable-source-maps', '--test-reporter=spec', 'dist/test/unit.js'], {
  stdio: 'inherit',
  env: { ...process.env, CROSSCHECK_ROOT: process.cwd() },
});
process.exit(run.status ?? 1);
