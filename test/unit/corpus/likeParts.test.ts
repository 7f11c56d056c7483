import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLedger, readLedger } from '../../ledger';
import { openFixture } from '../../openFixture';

/** What two articles on one affair say of each other's numbers, when one of them has the one sentence and one the other. */
async function toldOf(line: string): Promise<string[]> {
  const [a, b] = line.split(' ‖ ');
  assert.ok(a && b, `“${line}” has two sentences`);
  const { fixture, corpus } = await openFixture(`
//- articles/herald.txt role=source outlet="The Velm Herald" date=2031-05-02
Jan Oster, Ana Roe and Mara Lind were in Tolm that day.

${a}
//- articles/kurier.txt role=source outlet="Ost Kurier" date=2031-05-02
For Ana Roe, for Mara Lind and for Jan Oster it was a long day in Tolm.

${b}
`);
  const found = [...corpus().findings].map(([path, findings]) =>
    findings
      .filter(({ code }) => code === 'figure.sentence-differs' || code === 'figure.conflict')
      .map(({ start, end }) => (fixture.files.get(path) ?? '').slice(start, end)),
  );
  const [here = [], there = []] = found;
  return here.length + there.length === 0 ? ['nothing'] : [`${here.join(', ')} ‖ ${there.join(', ')}`];
}

test('numbers that play one part in two articles, and those that do not', async () => {
  const told = new Map<string, readonly string[]>();
  for (const { text } of readLedger('parts')) told.set(text, await toldOf(text));
  const count = checkLedger('parts', (text) => told.get(text) ?? []);
  assert.ok(count >= 25);
});
