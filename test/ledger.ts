import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text of a ledger and the indented lines below it, which say what is read from it. */
export interface LedgerEntry {
  readonly text: string;
  readonly expected: readonly string[];
}

function fileOf(name: string): string {
  return join(process.env.CROSSCHECK_ROOT ?? process.cwd(), 'test/ledger', `${name}.txt`);
}

/** The entries of `test/ledger/NAME.txt`. Lines that begin with `#` say what field the next ones are of. */
export function readLedger(name: string): readonly LedgerEntry[] {
  const entries: { text: string; expected: string[] }[] = [];
  for (const line of readFileSync(fileOf(name), 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('  ')) entries.at(-1)?.expected.push(line.trim());
    else entries.push({ text: line, expected: [] });
  }
  return entries;
}

/**
 * Every text of a ledger must be read as it says. With CROSSCHECK_UPDATE the lines are written anew: read the
 * difference before you keep it.
 */
export function checkLedger(name: string, read: (text: string) => readonly string[]): number {
  const entries = readLedger(name);
  if (process.env.CROSSCHECK_UPDATE) {
    const lines = readFileSync(fileOf(name), 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('  '));
    const written = lines.map((line) =>
      line.trim() === '' || line.startsWith('#') ? line : [line, ...read(line).map((one) => `  ${one}`)].join('\n'),
    );
    writeFileSync(fileOf(name), written.join('\n'));
    return entries.length;
  }
  const wrong = entries.filter(({ text, expected }) => read(text).join('\n') !== expected.join('\n'));
  assert.deepEqual(
    wrong.map(({ text }) => ({ text, expected: read(text) })),
    wrong,
  );
  return entries.length;
}
