import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftStatements } from '../../../server/src/corpus/draft/statements';
import { stateText } from '../../../server/src/corpus/draft/stateText';
import { openFixture } from '../../openFixture';

const STORY = `The ferry carried 212 people when it was hit eleven kilometres off the harbour of Lysk late on Friday, the coastguard of the island said. “The engine room flooded within four minutes,” said Commander Anke Brodal, a spokeswoman. Divers went down to the wreck at first light and found the stern door bent outwards, she said, and would go down again before the tide turned. Nobody on the quay had seen a flash, and the harbour master had no word of any other ship within sight of the lights that night.`;

async function told(second: string, metadata = ''): Promise<readonly string[]> {
  const { corpus } = await openFixture(`
    //- articles/a.txt outlet="The Velm Herald" date=2031-03-04 ${metadata}
    ${STORY}
    //- articles/b.txt outlet="Strait Watch" date=2031-03-05 ${metadata}
    ${second}
    //- articles/c.txt outlet="Ost Post" date=2031-03-05
    The pier was closed.
    //- drafts/d.txt role=draft date=2031-03-06
    The ferry carried 212 people. “The engine room flooded within four minutes,” said Anke Brodal.
  `);
  const { snapshot } = corpus();
  return draftStatements(snapshot, 'drafts/d.txt').map(
    (one) => `${one.kind} ${one.state}: ${stateText(one, snapshot)}`,
  );
}

test('two outlets that print one text are one origin, of figures, words and names', async () => {
  assert.deepEqual(await told(STORY), [
    'figure one origin: only from The Velm Herald and Strait Watch',
    'quotation verbatim: verbatim in The Velm Herald and Strait Watch, from one origin: The Velm Herald',
    'name verbatim: verbatim in The Velm Herald and Strait Watch, from one origin: The Velm Herald',
  ]);
});

test('a wire story is its agency’s, cut as it may be', async () => {
  const short = 'The ferry had 212 people on board. “The engine room flooded within four minutes,” Anke Brodal said.';
  const wire = await told(short, 'wire="Meridian Press"');
  assert.deepEqual(
    wire[1],
    'quotation verbatim: verbatim in The Velm Herald and Strait Watch, from one origin: Meridian Press',
  );
  assert.match(wire[0]!, /^figure one origin/);
});

test('two reports of their own are two', async () => {
  const other =
    'Her ship, the ferry, had 212 people on board. “The engine room flooded within four minutes,” Anke Brodal told us.';
  assert.deepEqual(await told(other), [
    'figure verbatim: verbatim in The Velm Herald and Strait Watch',
    'quotation verbatim: verbatim in The Velm Herald and Strait Watch',
    'name verbatim: verbatim in The Velm Herald and Strait Watch',
  ]);
});
