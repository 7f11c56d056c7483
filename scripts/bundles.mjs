// What is bundled from what. Entry points that do not exist yet are a mistake, not left out.
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gazetteer } from './gazetteer.mjs';
import { seldom } from './seldom.mjs';

const shared = { bundle: true, sourcemap: 'linked', target: 'es2022', legalComments: 'none', define: {} };
/** Without spaces, since the engine reads all of a bundle at each start; names stay, for the sake of whoever reads a stack. */
const node = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  minifyWhitespace: true,
  minifySyntax: true,
  // A bundle that lies apart is required. Imported, Node 20 reads all of it twice more to find out what it exports:
  // `crosscheck lsp` answered after 0.83 s, now after 0.55 s.
  supported: { 'dynamic-import': false },
};
const worker = { ...shared, platform: 'browser', format: 'iife', conditions: ['worker', 'browser'] };

/** An extension in a browser is a CommonJS module that may require nothing but `vscode`. */
const web = { ...shared, platform: 'browser', format: 'cjs', conditions: ['browser'] };

/** What runs inside a panel: a page of its own, small because it is read anew with each panel. */
const panel = { ...shared, platform: 'browser', format: 'iife', minify: true, sourcemap: false };

/** The bundles that lie apart, by how others import them. */
const APART = new Map([
  ['../report', './report.js'],
  ['../lsp/main.node', './server.js'],
]);

/**
 * The report and what it draws with, and the server with the editor's features, lie apart: a command line that checks,
 * and a server that serves, start without what they do not need.
 */
const apart = {
  name: 'apart',
  setup: (build) =>
    build.onResolve({ filter: /^\.\.\/(?:report|lsp\/main\.node)$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: APART.get(path), external: true } : undefined,
    ),
};

/**
 * esbuild writes regular expressions as they stand. With one curly quotation mark among them, a bundle of two megabytes
 * is one of four for the engine that reads it.
 */
const ascii = {
  name: 'ascii',
  setup: (build) =>
    build.onLoad({ filter: /\/server\/src\/.*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      // What a pattern is made of may be raw: to it, an escaped letter is that letter.
      if (/\\[^\0-\x7f]|(?<!letterPattern\(\s*)String\.raw/.test(text))
        throw new Error(`${path}: a backslash before a character beyond ASCII`);
      const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
      return { loader: 'ts', contents: text.replace(/[^\0-\x7f]/g, escaped) };
    }),
};

/**
 * The table of words that stand near each other is read when the first is asked for: in the bundle, its 800 KB would cost
 * 6 ms of each start.
 */
const likeWords = {
  name: 'like words',
  setup: (build) =>
    build.onLoad({ filter: /[\\/]likeWordsTable\.ts$/ }, ({ path }) => {
      const out = join(build.initialOptions.absWorkingDir ?? process.cwd(), dirname(build.initialOptions.outfile));
      mkdirSync(out, { recursive: true });
      copyFileSync(join(dirname(path), 'likeWords.txt'), join(out, 'likeWords.txt'));
      const read = "readFileSync(join(__dirname, 'likeWords.txt'), 'latin1')";
      const contents = `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
export const likeWordsTable = () => ${read};`;
      return { loader: 'js', contents };
    }),
};

/** esbuild options, one a bundle. */
export function bundles() {
  return [
    {
      ...node,
      entryPoints: ['server/src/cli/start.ts'],
      outfile: 'dist/cli.js',
      banner: { js: '#!/usr/bin/env node' },
    },
    {
      ...node,
      entryPoints: ['server/src/cli/main.ts'],
      outfile: 'dist/program.js',
      plugins: [apart, gazetteer, likeWords, ascii, seldom],
    },
    { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
    { ...web, entryPoints: ['client/src/web.ts'], outfile: 'dist/client.web.js', external: ['vscode'] },
    { ...panel, entryPoints: ['client/webview/pictures.ts'], outfile: 'dist/pictures.js' },
    { ...panel, entryPoints: ['client/webview/table.ts'], outfile: 'dist/table.js' },
    {
      ...node,
      entryPoints: ['server/src/lsp/main.node.ts'],
      outfile: 'dist/server.js',
      plugins: [apart, gazetteer, likeWords, ascii],
    },
    {
      ...node,
      entryPoints: ['server/src/report/index.ts'],
      outfile: 'dist/report.js',
      plugins: [gazetteer, likeWords],
    },
    { ...worker, entryPoints: ['server/src/lsp/browser.ts'], outfile: 'dist/server.web.js', plugins: [gazetteer] },
  ];
}
