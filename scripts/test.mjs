// npm test: installs what it needs and runs everything. Each step is timed; the first failure does not hide the others.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, install, root } from './setUp.mjs';

install();
build();

const bin = (name) => join(root, 'node_modules', name);
/**
 * Everything that must hold, the quick things first. The lanes of a group run side by side, the steps of a lane one after
 * the other: the command line's tests wait for processes of their own, and leave a core to the protocol's.
 */
const groups = [
  [
    [
      ['types', [bin('typescript/bin/tsc'), '--noEmit']],
      ['types of the panels', [bin('typescript/bin/tsc'), '--noEmit', '-p', 'client/webview']],
      ['lint', [bin('@biomejs/biome/bin/biome'), 'check', '.']],
      ['unit tests, rule pages, fuzz', ['scripts/unit.mjs']],
    ],
  ],
  [
    [['command line', ['scripts/commandLine.mjs']]],
    [
      ['annotations through 10,000 edits', ['scripts/fuzz.mjs']],
      ['protocol, over stdio', ['scripts/protocol.mjs']],
      ['other editors', ['scripts/editors.mjs']],
    ],
  ],
  [[['VS Code', ['scripts/vscode.mjs']]]],
];

const results = [];
for (const lanes of groups) {
  await Promise.all(
    lanes.map(async (steps) => {
      for (const [name, args] of steps) results.push(await run(name, args, lanes.length === 1));
    }),
  );
}

/** Runs one step; beside others, it is told when it is over what it said. */
function run(name, args, alone) {
  if (alone) console.log(`\n=== ${name}`);
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    cwd: root,
    env: { ...process.env, CROSSCHECK_ALL_RUNS: '1' },
  });
  const said = [];
  child.stdout?.on('data', (data) => said.push(data));
  child.stderr?.on('data', (data) => said.push(data));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      if (!alone) console.log(`\n=== ${name}\n${Buffer.concat(said).toString()}`);
      resolve({ name, ok: status === 0, seconds: (performance.now() - started) / 1000 });
    });
  });
}

console.log('\n=== summary');
for (const { name, ok, seconds } of results)
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${seconds.toFixed(1).padStart(6)} s  ${name}`);
const failed = results.filter(({ ok }) => !ok).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
