// Bundles the client, the server and the command line into dist/.
//   node scripts/build.mjs [--watch] [--tests]
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { bundles } from './bundles.mjs';

const { values } = parseArgs({ options: { watch: { type: 'boolean', default: false } } });
if (values.watch) {
  for (const options of bundles()) await (await esbuild.context({ ...options, logLevel: 'info' })).watch();
} else {
  await Promise.all(bundles().map((options) => esbuild.build({ ...options, logLevel: 'warning' })));
}
