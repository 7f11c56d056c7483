import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAGES } from '../../../server/src/features/pages';
import { documentSymbols } from '../../../server/src/features/symbols';
import { checkHover } from '../../checks/hover';
import { checkDefinition, checkReferences } from '../../checks/places';
import { openFixture } from '../../openFixture';

const SOURCE = `
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    Defence Minister Tomas Leuwen spoke of 5,200 letters from the islanders.

    “We asked for a crane,” said Mayor Anna Bell.
`;

test('F12 leads from a draft to the passage, whatever kind of statement it is', async () => {
  await checkDefinition(`
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    Defence Minister Tomas Leuwen spoke of 5,200 letters from the islanders.
                                           ^^^^^
    //- drafts/d.txt role=draft date=2031-05-04
    More than $05,000 letters came from the islanders.
  `);
  await checkDefinition(`
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    Defence Minister Tomas Leuwen spoke of letters.
    ^^^^^^^^^^^^^^^^
    //- drafts/d.txt role=draft date=2031-05-04
    $0Foreign Minister Tomas Leuwen was silent.
  `);
});

test('from a passage of a source to the drafts that rest on it', async () => {
  await checkReferences(`
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    Defence Minister Tomas Leuwen spoke of $05,200 letters from the islanders.
    //- drafts/d.txt role=draft date=2031-05-04
    More than 5,000 letters came from the islanders.
    ^^^^^^^^^^^^^^^
  `);
});

test('the card of a statement tells its state and marks what differs', () =>
  checkHover(
    `${SOURCE}
    //- drafts/d.txt role=draft date=2031-05-04
    “We asked for $0a boat,” said Anna Bell.
`,
    [
      '**Anna Bell** · cue *said* · quotation',
      '**≠** differs: “boat” here, “crane” in The Velm Herald',
      '|  |  |',
      '| ≠ [The Velm Herald](articles/herald.txt), 2031-05-02 | We asked for a **crane** |',
    ],
  ));

test('the page that compares a statement with its sources', async () => {
  const { corpus } = await openFixture(`${SOURCE}
    //- drafts/d.txt role=draft date=2031-05-04
    “We asked for a boat,” said Anna Bell.
`);
  const context = { snapshot: corpus().snapshot, textOf: corpus().textOf };
  const parameters = { draft: 'drafts/d.txt', kind: 'quotation', words: '“We asked for a boat,”', at: '0' };
  const page = PAGES.statement!(context, parameters)!;
  assert.deepEqual(page.text.split('\n'), [
    'd',
    '“We asked for a boat,” said Anna Bell.',
    '',
    '≠ quotation: differs: “boat” here, “crane” in The Velm Herald',
    '',
    '≠ The Velm Herald',
    '2031-05-02 · articles/herald.txt · on the word of Anna Bell',
    '“We asked for a crane,” said Mayor Anna Bell.',
    '',
  ]);
  const words = page.marks.filter(({ kind }) => kind === 'words').map(({ start, end }) => page.text.slice(start, end));
  assert.deepEqual(words, ['boat', 'crane']);
  // The words were edited: its place among the statements still finds it.
  assert.ok(PAGES.statement!(context, { ...parameters, words: '“We asked,”' }));
  assert.equal(PAGES.statement!(context, { ...parameters, kind: 'age', words: '43' }), null);
});

test('the outline of a draft tells states', async () => {
  const { corpus } = await openFixture(`${SOURCE}
    //- drafts/d.txt role=draft date=2031-05-04
    “We asked for a boat,” said Anna Bell.
`);
  assert.deepEqual(
    documentSymbols(corpus().snapshot, 'drafts/d.txt').map(({ detail }) => detail),
    ['said · ≠ differs'],
  );
});
