// What is bundled from what. Entry points that do not exist yet are a mistake, not left out.
const shared = { bundle: true, sourcemap: 'linked', target: 'es2022', legalComments: 'none', define: {} };
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20' };
const worker = { ...shared, platform: 'browser', format: 'iife', conditions: ['worker', 'browser'] };

/** esbuild options, one a bundle. */
export function bundles() {
  return [
    { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  ];
}
void worker;
