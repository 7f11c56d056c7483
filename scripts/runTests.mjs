// Bundles all test files of a folder into one and runs it in node's test runner: one process for each core, up to two.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
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
    const codes = await Promise.all(Array.from({ length: lanes }, (_, lane) => runLane(outfile, lane, taken)));
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

/** The first lane speaks as it goes; what another has to say comes when it is done. */
function runLane(outfile, lane, taken) {
  const child = spawn(process.execPath, [...ENGINE, '--enable-source-maps', '--test-reporter=spec', outfile], {
    stdio: lane === 0 ? 'inherit' : ['ignore', 'pipe', 'inherit'],
    cwd: root,
    env: { ...process.env, CROSSCHECK_ROOT: root, CROSSCHECK_TAKEN: taken },
  });
  const said = [];
  child.stdout?.on('data', (data) => said.push(data));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}
