import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

/** The house: data goes one way, each room may import only from those before it, and from itself. */
const ROOMS: readonly (readonly string[])[] = [
  ['text'],
  ['english'],
  ['article'],
  ['standoff'],
  ['entities'],
  ['facts'],
  ['corpus'],
  ['rules', 'features', 'formats'],
  ['pictures'],
  ['report'],
  ['service'],
  ['lsp', 'cli'],
];
/** The two ends of Node share the disk, git, how the engine is set and copies and decodes texts, and the command line starts the server. */
const DOORS = new Set([
  'lsp/node.ts → cli/files',
  'lsp/node.ts → cli/git',
  'lsp/main.node.ts → cli/engine',
  'lsp/main.node.ts → cli/copyTexts',
  'lsp/main.node.ts → cli/decodeTexts',
  'cli/main.ts → lsp/main.node',
]);
/** What a finding is: the word that rules pass on to those beside them. */
const SHARED = new Set(['rules/types']);
const MOST_LINES = 500;

const root = process.env.CROSSCHECK_ROOT ?? process.cwd();
const files = listOf('server/src');

function listOf(folder: string): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(join(root, folder), { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, folder, path), 'utf8') }));
}

/** What a file imports or re-exports, types included. */
function importsOf(text: string): readonly string[] {
  const statements = text.matchAll(/^(?:import|export)\s(?:[^;'"]*?\sfrom\s)?['"]([^'"]+)['"]/gm);
  const calls = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [...statements, ...calls].map(([, target]) => target!);
}

/** `../text/span` seen from `rules/check.ts` → `text/span`. */
function resolved(from: string, target: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

const roomOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path);
const rankOf = (room: string): number => ROOMS.findIndex((rooms) => rooms.includes(room.replace(/\.ts$/, '')));

test('data goes one way through the house', () => {
  const wrong: string[] = [];
  for (const { path, text } of files) {
    const from = roomOf(path);
    assert.notEqual(rankOf(from), -1, `${path} lies in no room of the house`);
    for (const target of importsOf(text)) {
      if (!target.startsWith('.')) continue;
      const to = resolved(path, target);
      if (!to.includes('/') && rankOf(to) === -1) continue;
      const same = roomOf(to).replace(/\.ts$/, '') === from.replace(/\.ts$/, '');
      // `service.ts` is the door of `service/`.
      if (same || SHARED.has(to) || DOORS.has(`${path} → ${to}`) || rankOf(roomOf(to)) < rankOf(from)) continue;
      if (rankOf(roomOf(to)) === -1) continue;
      wrong.push(`${path} imports ${to}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('an import against the order would be seen', () => {
  assert.deepEqual(importsOf("import type { A } from '../rules/types';\nimport './x';\nexport * from '../lsp/y';\n"), [
    '../rules/types',
    './x',
    '../lsp/y',
  ]);
  assert.equal(resolved('corpus/claims.ts', '../rules/types'), 'rules/types');
  assert.ok(rankOf('rules') > rankOf('corpus'));
});

test('the core knows no Node, no editor and no protocol', () => {
  const wrong = files.flatMap(({ path, text }) =>
    importsOf(text)
      .filter((target) => {
        if (target.startsWith('node:') || target.startsWith('vscode-languageserver/node')) {
          return path !== 'lsp/node.ts' && !path.startsWith('cli/');
        }
        if (target === 'vscode') return true;
        return target.startsWith('vscode-languageserver') && !path.startsWith('lsp/');
      })
      .map((target) => `${path} imports ${target}`),
  );
  assert.deepEqual(wrong, []);
});

test('files are small', () => {
  const all = [...files, ...listOf('client/src'), ...listOf('test')];
  const long = all
    .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
    // A list of words is data: its length is the language's.
    .filter(({ path, lines }) => lines > MOST_LINES && !/(^|\/)(english|entities\/data)\//.test(path));
  assert.deepEqual(long, []);
});
