import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFixture } from '../../openFixture';

/** The titles of the fixes that change the draft's figure. */
async function checkTaken(source: string, wanted: readonly string[]): Promise<void> {
  const { corpus } = await openFixture(source);
  const findings = corpus().findings.get('drafts/d.txt') ?? [];
  const titles = findings.flatMap(({ fixes }) =>
    fixes.flatMap(({ title, action }) => (action.kind === 'edit text' ? [title] : [])),
  );
  assert.deepEqual(titles, wanted);
}

test('a figure that is hedged alike lends its digits', () =>
  checkTaken(
    `
//- articles/a.txt outlet="The Velm Herald"
The ATACMS missile has a range of up to 190 miles.
//- drafts/d.txt role=draft
The ATACMS missile has a range of up to 170 miles.
`,
    ['Take “up to 190 miles” from The Velm Herald'],
  ));

test('a figure that is hedged otherwise is taken as it is written', () =>
  checkTaken(
    `
//- articles/a.txt outlet="The Velm Herald"
The ATACMS missile has a range of around 300 kilometres.
//- drafts/d.txt role=draft
The ATACMS missile has a range of up to 140 miles.
`,
    ['Take “around 300 kilometres” from The Velm Herald'],
  ));
