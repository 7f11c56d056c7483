import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import type { Finding } from '../../../server/src/rules/types';
import { openFixture } from '../../openFixture';

const folder = join(process.env.CROSSCHECK_ROOT ?? process.cwd(), 'test/ledger');

interface Entry {
  readonly name: string;
  readonly text: string;
}

function readLedger(file: string): readonly Entry[] {
  return readFileSync(join(folder, file), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { name: part.slice(0, end), text: part.slice(end + 1).trim() };
    });
}

/** The findings of each entry, every one an article of the same corpus. */
async function check(entries: readonly Entry[]): Promise<readonly (readonly Finding[])[]> {
  const path = (i: number) => `articles/${String(i).padStart(3, '0')}.txt`;
  const opened = await openFixture(entries.map(({ text }, i) => `//- ${path(i)} role=source\n${text}`).join('\n'));
  const { findings } = opened.corpus();
  return entries.map((_, i) => findings.get(path(i)) ?? []);
}

test('quotations that nobody is named for are found', async (t) => {
  const entries = readLedger('unattributed.txt');
  const findings = await check(entries);
  const missed = entries.filter((_, i) => !findings[i]!.some(({ code }) => code === 'quote.unattributed'));
  const many = entries.filter((_, i) => findings[i]!.filter(({ code }) => code === 'quote.unattributed').length > 1);
  t.diagnostic(
    `${entries.length - missed.length} of ${entries.length} found; missed: ${missed.map(({ name }) => name).join(', ') || 'none'}`,
  );
  assert.ok(entries.length >= 80);
  assert.ok(missed.length <= entries.length * 0.1, `missed: ${missed.map(({ name }) => name).join(', ')}`);
  assert.deepEqual(
    many.map(({ name }) => name),
    [],
    'more than one finding',
  );
});

test('speakers who are merely hard to find are no finding', async (t) => {
  const entries = readLedger('attributed.txt');
  const findings = await check(entries);
  const flagged = entries.filter((_, i) => findings[i]!.some(({ code }) => code === 'quote.unattributed'));
  t.diagnostic(`${flagged.length} of ${entries.length} flagged`);
  assert.ok(entries.length >= 80);
  assert.deepEqual(
    flagged.map(({ name }) => name),
    [],
  );
});

test('clean articles give no finding', async () => {
  const entries = readLedger('clean.txt');
  const findings = await check(entries);
  assert.ok(entries.length >= 25);
  assert.deepEqual(
    entries.flatMap(({ name }, i) => findings[i]!.map(({ code, message }) => `${name}: ${code} ${message}`)),
    [],
  );
});
