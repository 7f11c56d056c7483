// Bundles the client, the server and the command line into dist/.
//   node scripts/build.mjs [--watch]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { bundles } from './bundles.mjs';
import { noticesOf } from './notices.mjs';
import { root } from './setUp.mjs';

const { values } = parseArgs({ options: { watch: { type: 'boolean', default: false } } });
if (values.watch) {
  for (const options of bundles()) await (await esbuild.context({ ...options, logLevel: 'info' })).watch();
} else {
  const build = (options) => esbuild.build({ ...options, logLevel: 'warning', metafile: true });
  const built = await Promise.all(bundles().map(build));
  writeFileSync(join(root, 'dist', 'third-party-notices.txt'), noticesOf(built.map(({ metafile }) => metafile)));
}
