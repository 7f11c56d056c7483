// Measures the command line against the gold sets and fails when a figure falls below the best recorded in floor.json.
//   node .ci/gold.mjs EVAL_FOLDER [--raise]    --raise writes the figures of this run where they are better
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [evaluation, raise] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const floorFile = join(here, 'floor.json');
const cli = `node ${join(dirname(here), 'dist', 'cli.js')}`;
const scratch = mkdtempSync(join(tmpdir(), 'crosscheck-gold-'));

function measure(script, args) {
  const json = join(scratch, `${script}.json`);
  const run = spawnSync(process.execPath, [join(evaluation, script), '--cli', cli, ...args(json)], { encoding: 'utf8' });
  if (run.status !== 0) {
    console.error(run.stdout, run.stderr);
    throw new Error(`${script} exited with ${run.status}`);
  }
  return JSON.parse(readFileSync(json, 'utf8'));
}

const share = (text) => {
  const [hits, all] = text.split('/').map(Number);
  return hits / all;
};
const atacms = measure('run-atacms.mjs', (json) => ['--errors', '--json', json]);
const conflicts = measure('run-conflicts.mjs', (json) => ['--', '--json', json]);
const claims = conflicts['claim pairs'];
const mentions = Object.entries(atacms.mentions).flatMap(([kind, { gold, typed, identity }]) => [
  [`mentions of kind ${kind}`, typed / gold],
  [`identity of kind ${kind}`, identity / gold],
]);
const tallies = Object.entries(atacms.claims).flatMap(([what, { entries, flagged }]) => {
  const [kind, want] = what.split(' ');
  if (want === 'yes') return [[`${kind} entries that must be found`, flagged / entries]];
  return want === 'no' ? [[`${kind} entries that must not be`, -flagged]] : [];
});
/** Higher is better, for every figure; what must not be is counted below zero. */
const figures = Object.fromEntries([
  ['quotation spans', share(atacms.quotations.spans)],
  ['quotation kinds', share(atacms.quotations.kinds)],
  ['speakers', share(atacms.quotations.speakers)],
  ['cues', share(atacms.quotations.cues)],
  ['extra quotations', -atacms.quotations.extra],
  ...mentions,
  ['quantity values', share(atacms.quantities.value)],
  ['quantity units', share(atacms.quantities.unit)],
  ['quantity modifiers', share(atacms.quantities.modifier)],
  ['claims on no figure', -atacms.quantities.claimsOnNoFigure],
  ['false quote.unattributed', -atacms.findings.falseUnattributed],
  ['unbalanced marks found', share(atacms.findings.unbalanced)],
  ['articles that tell of the range conflict', share(atacms.findings.rangeConflictFrom)],
  ['other figure conflicts', -atacms.findings.otherFigureConflicts],
  ['aid sums differ or are updated', atacms.findings.aidDiffersOrUpdated ? 1 : 0],
  ...tallies,
  ['conflicting claim pairs, precision', claims.softAside.P ?? 0],
  ['conflicting claim pairs, recall', claims.strict.R ?? 0],
]);
rmSync(scratch, { recursive: true, force: true });

const floor = JSON.parse(readFileSync(floorFile, 'utf8'));
const round = (value) => Math.round(value * 1000) / 1000;
let fallen = 0;
for (const [name, value] of Object.entries(figures)) {
  const least = floor[name];
  const low = least !== undefined && round(value) < least;
  if (low) fallen++;
  console.log(`${low ? 'LOW ' : 'ok  '} ${String(round(value)).padStart(6)}  ${name}${least === undefined ? '' : ` (floor ${least})`}`);
}
if (raise === '--raise') {
  const best = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.max(round(value), floor[name] ?? Number.NEGATIVE_INFINITY)]));
  writeFileSync(floorFile, `${JSON.stringify(best, null, 2)}\n`);
}
if (fallen > 0) {
  console.error(`${fallen} figure${fallen === 1 ? ' is' : 's are'} below the floor.`);
  process.exit(1);
}
