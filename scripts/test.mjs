// npm test: installs what it needs and runs everything. Each step is timed; the first failure does not hide the others.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, root } from './setUp.mjs';

install();
build();

const bin = (name) => join(root, 'node_modules', name);
/** Everything that must hold, the quick things first. */
const steps = [
  ['types', [bin('typescript/bin/tsc'), '--noEmit']],
  ['types of the panels', [bin('typescript/bin/tsc'), '--noEmit', '-p', 'client/webview']],
  ['lint', [bin('@biomejs/biome/bin/biome'), 'check', '.']],
  ['unit tests, rule pages, fuzz', ['scripts/unit.mjs']],
  ['annotations through 10,000 edits', ['scripts/fuzz.mjs']],
  ['command line', ['scripts/commandLine.mjs']],
  ['protocol, over stdio', ['scripts/protocol.mjs']],
  ['other editors', ['scripts/editors.mjs']],
  ['VS Code', ['scripts/vscode.mjs']],
].filter(([, [script]]) => !script.startsWith('scripts/') || existsSync(join(root, script)));

const results = steps.map(([name, args]) => {
  console.log(`\n=== ${name}`);
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', cwd: root });
  return { name, ok: status === 0, seconds: (performance.now() - started) / 1000 };
});

console.log('\n=== summary');
for (const { name, ok, seconds } of results)
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${seconds.toFixed(1).padStart(6)} s  ${name}`);
const failed = results.filter(({ ok }) => !ok).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
