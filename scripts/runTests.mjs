// Bundles all test files of a folder into one and runs it in node's test runner: one process for each core, up to two.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import * as esbuild from 'esbuild';
import { root } from './setUp.mjs';

/** More would spend their time on compiling the program once more. */
const MOST_LANES = 2;

// See server/src/cli/engine.ts: 21 s instead of 27 s of processor time for the unit tests. (What is left out of optimising
// there makes no difference here.)
const ENGINE = process.versions.v8.startsWith('11.') ? ['--interrupt-budget=1000000'] : [];

/** Runs the `*.test.ts` files below `folder` whose path contains `pattern`; returns the exit code. */
export async function runTests(folder, pattern = '') {
  const files = readdirSync(join(root, folder), { recursive: true })
    .map((file) => join(folder, String(file)).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts') && file.includes(pattern))
    .sort();
  if (files.length === 0) {
    console.error(`no test file in ${folder} matches "${pattern}"`);
    return 1;
  }
  const lanes = Math.min(MOST_LANES, availableParallelism(), files.length);
  const outfile = join(root, 'dist', 'test', `${folder.replace(/\W+/g, '-')}.js`);
  await esbuild.build({
    stdin: { contents: entry(files), resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: true,
    // Lines are told, sources are not repeated: each process reads the map.
    sourcesContent: false,
    outfile,
    logLevel: 'warning',
    external: ['esbuild'],
  });
  const taken = mkdtempSync(join(tmpdir(), 'crosscheck-tests-'));
  try {
    const started = performance.now();
    const totals = {};
    const codes = await Promise.all(Array.from({ length: lanes }, (_, lane) => runLane(outfile, lane, taken, totals)));
    const counts = COUNTS.map((what) => `${totals[what] ?? 0} ${what}`).join(', ');
    console.log(`${counts} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    return codes.find((code) => code !== 0) ?? 0;
  } finally {
    rmSync(taken, { recursive: true, force: true });
  }
}

/**
 * The lanes take file after file, the largest first, so that all are done at about the same time. Whoever makes the
 * file's mark has it.
 */
function entry(files) {
  const bySize = files
    .map((file) => ({ file, size: statSync(join(root, file)).size }))
    .sort((a, b) => b.size - a.size || (a.file < b.file ? -1 : 1));
  const cases = bySize.map(({ file }) => `['${file}', () => require('./${file}')]`);
  return `
    import './test/fuzzing.ts';
    import { closeSync, openSync } from 'node:fs';
    import { after, describe } from 'node:test';
    const files = [${cases.join(',\n')}];
    const isMine = (index) => {
      try {
        closeSync(openSync(process.env.CROSSCHECK_TAKEN + '/' + index, 'wx'));
        return true;
      } catch (error) {
        if (error.code === 'EEXIST') return false;
        throw error;
      }
    };
    const run = async () => {
      for (const [index, [file, load]] of files.entries()) {
        if (!isMine(index)) continue;
        await new Promise((done) => {
          describe(file, () => {
            after(done);
            load();
          });
        });
      }
    };
    run();`;
}

const COUNTS = ['tests', 'pass', 'fail', 'cancelled', 'skipped', 'todo'];

/**
 * The first lane speaks as it goes; what another has to say comes when it is done. What each has counted of its own is
 * added to `totals` instead of being shown.
 */
function runLane(outfile, lane, taken, totals) {
  const child = spawn(process.execPath, [...ENGINE, '--enable-source-maps', '--test-reporter=spec', outfile], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: root,
    env: {
      ...process.env,
      CROSSCHECK_ROOT: root,
      CROSSCHECK_TAKEN: taken,
      ...(process.stdout.isTTY && !process.env.NO_COLOR && { FORCE_COLOR: '1' }),
    },
  });
  const held = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    const [, what, count] = /^ℹ (\w+) ([\d.]+)$/.exec(stripVTControlCharacters(line)) ?? [];
    if (COUNTS.includes(what)) totals[what] = (totals[what] ?? 0) + Number(count);
    else if (what !== 'suites' && what !== 'duration_ms') {
      if (lane === 0) console.log(line);
      else held.push(`${line}\n`);
    }
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.stdout.write(held.join(''));
      resolve(code ?? 1);
    });
  });
}
