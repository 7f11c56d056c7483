// node test/bench/drafts.mjs [SOURCES] [WORDS]   how long a key press in a draft takes until its statements have their states
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../../scripts/setUp.mjs';

const outfile = join(root, 'dist', 'test', 'bench-drafts.js');
const entry = join(root, 'test', 'bench', 'drafts.ts');
await esbuild.build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'cjs', target: 'node20', outfile });
const run = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: root,
  env: { ...process.env, CROSSCHECK_ROOT: root },
});
process.exitCode = run.status ?? 1;
