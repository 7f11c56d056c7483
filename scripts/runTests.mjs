// Bundles all test files of a folder into one and runs it in node's test runner: one process for each core, up to two.
import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './setUp.mjs';

/** More would spend their time on compiling the program once more. */
const MOST_LANES = 2;

// See server/src/cli/engine.ts: 21 s instead of 27 s of processor time for the unit tests.
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
    stdin: { contents: entry(files, lanes), resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    // Lines are told, sources are not repeated: half the size (11 MB instead of 21), which each process reads.
    sourcesContent: false,
    outfile,
    logLevel: 'warning',
    external: ['esbuild'],
  });
  const codes = await Promise.all(Array.from({ length: lanes }, (_, lane) => runLane(outfile, lane)));
  return codes.find((code) => code !== 0) ?? 0;
}

/** The largest files are dealt out first, each to the lane that has least: about the same work for all. */
function entry(files, lanes) {
  const hands = Array.from({ length: lanes }, () => ({ size: 0, files: [] }));
  const sized = files.map((file) => ({ file, size: statSync(join(root, file)).size }));
  for (const { file, size } of sized.sort((a, b) => b.size - a.size)) {
    const hand = hands.reduce((least, one) => (one.size < least.size ? one : least));
    hand.size += size;
    hand.files.push(file);
  }
  const cases = hands.map(
    (hand, lane) =>
      `if (process.env.CROSSCHECK_LANE === '${lane}') { ${hand.files.map((file) => `require('./${file}');`).join(' ')} }`,
  );
  return `require('./test/fuzzing.ts');\n${cases.join('\n')}`;
}

/** The first lane speaks as it goes; what another has to say comes when it is done. */
function runLane(outfile, lane) {
  const child = spawn(process.execPath, [...ENGINE, '--enable-source-maps', '--test-reporter=spec', outfile], {
    stdio: lane === 0 ? 'inherit' : ['ignore', 'pipe', 'inherit'],
    cwd: root,
    env: { ...process.env, CROSSCHECK_ROOT: root, CROSSCHECK_LANE: String(lane) },
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
