// What is bundled from what. Entry points that do not exist yet are a mistake, not left out.
const shared = { bundle: true, sourcemap: 'linked', target: 'es2022', legalComments: 'none', define: {} };
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20' };
const worker = { ...shared, platform: 'browser', format: 'iife', conditions: ['worker', 'browser'] };

/** An extension in a browser is a CommonJS module that may require nothing but `vscode`. */
const web = { ...shared, platform: 'browser', format: 'cjs', conditions: ['browser'] };

/** What runs inside a panel: a page of its own, small because it is read anew with each panel. */
const panel = { ...shared, platform: 'browser', format: 'iife', minify: true, sourcemap: false };

/** esbuild options, one a bundle. */
export function bundles() {
  return [
    { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
    { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
    { ...web, entryPoints: ['client/src/web.ts'], outfile: 'dist/client.web.js', external: ['vscode'] },
    { ...panel, entryPoints: ['client/webview/pictures.ts'], outfile: 'dist/pictures.js' },
    { ...node, entryPoints: ['server/src/lsp/main.node.ts'], outfile: 'dist/server.js' },
    { ...worker, entryPoints: ['server/src/lsp/browser.ts'], outfile: 'dist/server.web.js' },
  ];
}
