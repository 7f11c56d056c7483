// node scripts/bench.mjs NAME [ARGUMENTS]   runs test/bench/NAME.ts, which measures and prints
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { fail, root } from './setUp.mjs';

const [name, ...args] = process.argv.slice(2);
const folder = join(root, 'test', 'bench');
if (name === undefined || !existsSync(join(folder, `${name}.ts`))) {
  const names = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  fail(
    `node scripts/bench.mjs NAME [ARGUMENTS], where NAME is one of ${names.map((file) => file.slice(0, -3)).join(', ')}`,
  );
}
const outfile = join(root, 'dist', 'test', `bench-${name}.js`);
await esbuild.build({
  entryPoints: [join(folder, `${name}.ts`)],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  outfile,
  logLevel: 'warning',
});
process.exitCode = spawnSync(process.execPath, [outfile, ...args], { stdio: 'inherit' }).status ?? 1;
