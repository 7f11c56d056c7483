import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFixture } from '../../openFixture';

const SOURCE = `
//- articles/a.txt outlet="The Velm Herald" date=2031-05-02
The crown lost 6.5 per cent against the dollar at the Lysk exchange on Friday. Bread prices in Tolm went up 38 per cent in April.
//- drafts/d.txt role=draft
`;

test('of two equal numbers in one sentence only the one that was taken for another thing is told', async () => {
  const first = 'The crown lost 38 per cent against the dollar at the Lysk exchange';
  const second = 'bread prices in Tolm went up 38 per cent in April';
  for (const draft of [`${first}, after ${second}.`, `${second.replace('b', 'B')}, and ${first.replace('T', 't')}.`]) {
    const { corpus } = await openFixture(`${SOURCE}${draft}\n`);
    const told = (corpus().findings.get('drafts/d.txt') ?? []).filter(({ code }) => code === 'figure.not-in-sources');
    assert.deepEqual(
      told.map(({ start, end, message }) => [draft.slice(start - 5, end), message.includes('6.5 per cent')]),
      [['lost 38 per cent', true]],
      draft,
    );
  }
});
