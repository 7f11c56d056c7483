import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFixture } from '../../openFixture';

/** What two outlets' reports of one affair are told of each other's names. */
async function toldOf(here: string, there: string): Promise<readonly string[]> {
  const { corpus } = await openFixture(`
//- articles/herald.txt role=source outlet="The Velm Herald" date=2031-05-02
Jan Oster, Ana Roe and Mara Lind of the Orlat Council were in Tolm that day.

${here}
//- articles/kurier.txt role=source outlet="Ost Kurier" date=2031-05-02
For Ana Roe, for Mara Lind and for Jan Oster it was a long day in Tolm, the Orlat Council said.

${there}
`);
  return (corpus().findings.get('articles/herald.txt') ?? [])
    .filter(({ code }) => code === 'entity.spelling-differs')
    .map(({ message }) => message);
}

const TOLD: readonly (readonly [string, string, string, string])[] = [
  [
    'He worked at the Westmere Clinic.',
    'He was at the Westmoor Clinic for years.',
    'Westmere Clinic',
    'Westmoor Clinic',
  ],
  ['The ferry hit Otter Rock at night.', 'It ran on to the jagged Outer Rock.', 'Otter Rock', 'Outer Rock'],
  ['The ground station at Kirna heard it.', 'At the station in Kirsa they heard it.', 'Kirna', 'Kirsa'],
  ['They fought near the post of Bakur.', 'The Bakhar outpost was shelled.', 'Bakur', 'Bakhar'],
  ['The town of Marholm was flooded.', 'In Marhelm the streets were flooded.', 'Marholm', 'Marhelm'],
];

test('a place or a body that two reports of one affair write otherwise is told', async () => {
  for (const [here, there, own, other] of TOLD)
    assert.deepEqual(await toldOf(here, there), [`“${own}” here, “${other}” in Ost Kurier. One name, two spellings?`]);
});

const SILENT: readonly (readonly [string, string])[] = [
  ['The Orlatic party won there.', 'The Orlatist party lost there.'],
  ['They met the Tarnino players.', 'They met the Tarnina players.'],
  // One of them has both.
  ['The ferry hit Otter Rock, not Outer Rock.', 'It ran on to the jagged Outer Rock.'],
  // A people and its land, one and many.
  ['The Velm people came to Velmark.', 'The Velman people came.'],
  ['They met at the Hartley Bridge.', 'They met at the Hartleys Bridge.'],
  // Quarters of the map and words of the language.
  ['It was in the North Ward.', 'It was in the South Ward.'],
  ['They saw the Northern Pass.', 'They saw the Southern Pass.'],
  ['They read the March.', 'They read the Marsh.'],
  // Two short names.
  ['They went to Lysk Bay.', 'They went to Lask Bay.'],
];

test('what only looks like another spelling is not', async () => {
  for (const [here, there] of SILENT) assert.deepEqual(await toldOf(here, there), [], `${here} ‖ ${there}`);
});
