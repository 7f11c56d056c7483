import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateBetween } from '../../checks/claims';

/** Two sentences of two articles with these dates, and how the claims that they share stand. */
const PAIRS: readonly (readonly [date: string | null, a: string, b: string, state: string])[] = [
  [
    '2031-05-02',
    'In a poll, 51 percent would vote for Ilse Brand.',
    'A survey said that 44 percent would vote for Ilse Brand.',
    'apart',
  ],
  [null, 'Ilse Brand took 43 percent of the rural vote.', 'Ilse Brand won 52 percent of the vote.', 'apart'],
  [
    null,
    'Ilse Brand won 48 percent of the vote.',
    'Ilse Brand won 52 percent of the vote.',
    'share of the vote: differs',
  ],
  [
    '2031-05-02',
    'Ilse Brand won 48 percent of the vote.',
    'Ilse Brand won 52 percent of the vote.',
    'share of the vote: conflict',
  ],
];

for (const [date, a, b, state] of PAIRS) {
  test(`${a} / ${b}`, () =>
    assert.equal(stateBetween({ path: 'a.txt', date, text: a }, { path: 'b.txt', date, text: b }), state));
}
