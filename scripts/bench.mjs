// node scripts/bench.mjs NAME [ARGUMENTS]   runs test/bench/NAME.ts, which measures and prints
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './setUp.mjs';

const [name, ...args] = process.argv.slice(2);
const outfile = join(root, 'dist', 'test', `bench-${name}.js`);
await esbuild.build({
  entryPoints: [join(root, 'test', 'bench', `${name}.ts`)],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  outfile,
  logLevel: 'warning',
});
process.exitCode = spawnSync(process.execPath, [outfile, ...args], { stdio: 'inherit' }).status ?? 1;
