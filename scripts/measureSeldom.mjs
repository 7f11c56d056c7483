// node scripts/measureSeldom.mjs FOLDER...   writes seldom.txt anew, from how often functions run in `facts` of each
//
// Each folder should hold thousands of news articles, and they should differ: a market report asks readers of figures
// that a profile never does. Needs Node 20, whose engine tells of each function whenever it has run for a while.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as esbuild from 'esbuild';
import { bundles } from './bundles.mjs';
import { parseBundle, readable, SELDOM, seldom } from './seldom.mjs';
import { root } from './setUp.mjs';

/** How many bytes of its code a function runs between two notes of the engine. */
const NOTED_AFTER = 20_000;

/**
 * From when on the engine optimises a function that is not marked, in bytes run, as server/src/cli/engineOfMarked.ts
 * tells it to: three waits, and one more for each 600 bytes of code; one if it is small.
 */
const WAIT = 250_000;
const SMALL = 81;
const waitOf = (size) => WAIT * (size > SMALL ? 3 + Math.floor(size / 600) : 1);

/** Other texts may let a function run for longer: what comes near the wait is listed as well. */
const NEAR = 0.7;

/**
 * How often, after that, all of its code must run until what optimising gains is more than what it costs. Compiling
 * costs as much as 30 bytes of code more. Measured: see docs/speed.md.
 */
const OFTEN = 5_000;
const gain = ({ ran, size }) => (ran < NEAR * waitOf(size) ? 0 : ran - waitOf(size) - OFTEN * (size + 30));
/** Over all folders together: what one of them loses another may gain. */
const isSeldom = (runs) => runs.reduce((sum, one) => sum + gain(one), 0) < 0;

const folders = process.argv.slice(2);
if (folders.length === 0 || !process.versions.v8.startsWith('11.')) {
  console.error('usage, with Node 20: node scripts/measureSeldom.mjs FOLDER...');
  process.exit(2);
}

/** The program without marks, to be run by itself: dist/cli.js sets waits of its own. */
async function bundleUnmarked() {
  const options = bundles().find(({ plugins }) => plugins?.includes(seldom));
  const plugins = options.plugins.filter((plugin) => plugin !== seldom);
  const { outputFiles } = await esbuild.build({ ...options, ...readable, plugins });
  const outfile = join(root, 'dist', 'test', 'unmarked.js');
  mkdirSync(join(root, 'dist', 'test'), { recursive: true });
  writeFileSync(outfile, outputFiles[0].contents);
  return { outfile, functions: parseBundle(outputFiles[0].text).functions };
}

/** By their names, how many bytes functions ran (at least), and how many their code has. */
async function countRuns(program, folder) {
  const flags = [
    '--trace-opt-verbose',
    '--ticks-before-optimization=100000',
    '--max-bytecode-size-for-early-opt=0',
    `--interrupt-budget=${NOTED_AFTER}`,
  ];
  const child = spawn(process.execPath, [...flags, program, 'facts', folder, '--format', 'jsonl'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const runs = new Map();
  for await (const line of createInterface({ input: child.stdout })) {
    const [, name, size] = /^\[not yet optimizing (\w+), not enough ticks: .*optimization: (\d+)\//.exec(line) ?? [];
    if (name !== undefined) runs.set(name, { ran: (runs.get(name)?.ran ?? 0) + NOTED_AFTER, size: Number(size) });
  }
  return runs;
}

const { outfile, functions } = await bundleUnmarked();
const counts = [];
for (const folder of folders) counts.push(await countRuns(outfile, folder));
const runsOf = (id) => counts.flatMap((runs) => runs.get(id) ?? []);
// Methods and functions within functions are not among these: they cannot be marked.
const listed = functions.filter(({ id }) => isSeldom(runsOf(id)));
const lines = [...new Set(listed.map(({ file }) => file))].sort().map((file) => {
  const names = listed.filter((one) => one.file === file).map(({ name }) => name);
  return `${file}: ${[...new Set(names)].sort().join(' ')}\n`;
});
// What was measured in another way stands behind an empty line, and stays.
const [counted, ...apart] = readFileSync(SELDOM, 'utf8').split('\n\n');
writeFileSync(SELDOM, [[...counted.match(/^#.*\n/gm), ...lines].join(''), ...apart].join('\n'));
console.log(`${listed.length} of ${functions.length} functions are listed in scripts/seldom.txt`);
