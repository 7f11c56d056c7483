import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFixture } from '../../fixture';

type Case = readonly [dateA: string, a: string, dateB: string, b: string, contradict: boolean];

const D1 = '2031-05-01';
const D2 = '2031-05-02';
const SAME = [D1, D1] as const;

const pair = ([a, b]: readonly [string, string], left: string, right: string, contradict: boolean): Case => [
  a,
  left,
  b,
  right,
  contradict,
];

/** Two articles, and whether they say opposites about one thing. */
const CASES: readonly Case[] = [
  // For the first time, already.
  pair(SAME, 'Ukraine used ATACMS for the first time on Friday.', 'Ukraine has already used ATACMS in Crimea.', true),
  pair(
    SAME,
    'It would permit Ukraine to deploy ATACMS for the first time in the war.',
    'Ukraine has already made use of ATACMS.',
    true,
  ),
  pair([D2, D1], 'Ukraine used ATACMS for the first time.', 'Ukraine has already used ATACMS.', true),
  pair([D1, D2], 'Ukraine used ATACMS for the first time.', 'Ukraine has already used ATACMS.', false),
  pair(SAME, 'Ukraine used ATACMS for the first time in Kursk.', 'Ukraine has already used ATACMS in Crimea.', false),
  pair(SAME, 'Ukraine used ATACMS for the first time in Crimea.', 'Ukraine has already used ATACMS in Crimea.', true),
  pair(SAME, 'Ukraine used ATACMS for the first time since May.', 'Ukraine has already used ATACMS.', false),
  pair(SAME, 'Ukraine used ATACMS for the first time.', 'Ukraine has already used Storm Shadow.', false),
  pair(SAME, 'Ukraine used ATACMS for the first time.', 'Russia has already used ATACMS.', false),
  pair(SAME, 'Ukraine used ATACMS for the first time.', 'Ukraine may already have used ATACMS.', false),
  pair(SAME, 'Ukraine used ATACMS for the first time.', 'Ukraine has not already used ATACMS.', false),
  pair(SAME, 'Ukraine used ATACMS, not for the first time.', 'Ukraine has already used ATACMS.', false),
  pair(SAME, 'Has Ukraine used ATACMS for the first time?', 'Ukraine has already used ATACMS.', false),
  pair(SAME, 'If Ukraine used ATACMS for the first time, nobody saw it.', 'Ukraine has already used ATACMS.', false),
  pair(SAME, 'An ally of Ukraine used ATACMS for the first time.', 'Ukraine has already used ATACMS.', false),
  // Inside, outside.
  pair(SAME, 'Ukraine plans to use ATACMS in Kursk.', 'Ukraine may only use ATACMS outside Kursk.', true),
  pair(SAME, 'Ukraine plans to use ATACMS in Kursk.', 'Ukraine will not use ATACMS in Kursk.', true),
  pair(
    SAME,
    'Ukraine has ATACMS. It is known that Ukraine plans to use these missiles in Kursk.',
    'Ukraine may use ATACMS only beyond Kursk.',
    true,
  ),
  pair(SAME, 'Ukraine plans to use ATACMS in Kursk.', 'Ukraine plans to use ATACMS outside Kursk.', false),
  pair(SAME, 'Ukraine could use ATACMS in Kursk.', 'Ukraine may only use ATACMS outside Kursk.', false),
  pair(SAME, 'Ukraine used ATACMS in Kursk.', 'Ukraine may only use ATACMS outside Kursk.', false),
  pair(SAME, 'Ukraine plans to use ATACMS in Crimea.', 'Ukraine may only use ATACMS outside Kursk.', false),
  pair(SAME, 'Ukraine plans to use Storm Shadow in Kursk.', 'Ukraine may only use ATACMS outside Kursk.', false),
  // Confirmed or not.
  pair(
    SAME,
    'The Pentagon has not yet confirmed reports that Joe Biden approved the use of ATACMS in Russia.',
    'Joe Biden has approved the use of ATACMS in Russia. The decision, announced on Thursday, came late.',
    true,
  ),
  pair(
    [D1, D2],
    'The Pentagon has not yet confirmed reports that Joe Biden approved the use of ATACMS in Russia.',
    'Joe Biden has approved the use of ATACMS in Russia. The decision, announced on Friday, came late.',
    false,
  ),
  pair(
    SAME,
    'The Pentagon has not yet confirmed reports that Joe Biden approved a loan to France and Germany.',
    'Joe Biden has approved the use of ATACMS in Russia. The decision, announced on Thursday, came late.',
    false,
  ),
  // Alive or dead.
  pair(SAME, 'The painter Orla Venn is alive, her family said.', 'The painter Orla Venn died on Thursday.', true),
  pair([D1, D2], 'The painter Orla Venn is alive, her family said.', 'The painter Orla Venn died on Friday.', false),
  pair(SAME, 'The painter Orla Venn is alive.', 'If the painter Orla Venn is dead, her work is not.', false),
  pair(SAME, 'The painter Orla Venn is alive.', 'The son of the painter Orla Venn died.', false),
];

for (const [dateA, a, dateB, b, contradict] of CASES) {
  test(`${contradict ? 'opposites' : 'no opposites'} (${dateA}, ${dateB}): ${a} / ${b}`, async () => {
    const { corpus } = await openFixture(
      `//- a.txt role=source outlet="The Velm Herald" date=${dateA}\n${a}\n//- b.txt role=source outlet="Ost Kurier" date=${dateB}\n${b}\n`,
    );
    const found = [...corpus().findings].flatMap(([path, findings]) =>
      findings.filter(({ code }) => code === 'claim.contradiction').map(() => path),
    );
    assert.deepEqual(found.sort(), contradict ? ['a.txt', 'b.txt'] : []);
  });
}
