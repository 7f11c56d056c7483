import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hoverInFile } from '../../../server/src/features/hoverInFiles';
import { openFixture } from '../../fixture';

const RULES = [{ code: 'figure.conflict', title: 'Figures that cannot both be true' }];
const LINKS = { place: ({ path }: { path: string }) => path, commands: null };

/** The card at the cursor, line by line. */
async function check(source: string, wanted: readonly string[] | null): Promise<void> {
  const { corpus, fixture } = await openFixture(source);
  const { path, offset } = fixture.cursor!;
  const view = corpus();
  const card = hoverInFile(view.snapshot, path, view.textOf(path)!, offset, RULES, LINKS);
  const lines = card?.markdown.split('\n').map((line) => line.trim());
  assert.deepEqual(lines?.filter((line) => line !== '') ?? null, wanted);
}

const ENTITIES = `
  //- articles/a.txt outlet=Herald date=2031-05-01
  The Lanner has a range of 180 miles.
  //- articles/b.txt outlet=Courier date=2031-05-02
  The Lanner missile has a range of 290 miles.
  //- entities.yaml
  - id: lanner
    kind: weapon
    name: Lanner
  - { id: tern, kind: platform, name: Tern, metonymOf: lanner }
`;
const CARD = [
  '**Lanner** · weapon',
  '⚠ Lanner range: [180 miles](articles/a.txt) against [290 miles](articles/b.txt)',
  '2 mentions in 2 articles: [Herald](articles/a.txt), [Courier](articles/b.txt)',
  'called *Lanner*',
];

test('an entry tells what the corpus says of it', async () => {
  await check(ENTITIES.replace('name: Lanner', 'name: Lan$0ner'), CARD);
  await check(ENTITIES.replace('metonymOf: lanner', 'metonymOf: lan$0ner'), CARD);
  await check(ENTITIES.replace('id: tern', 'id: te$0rn'), [
    '**Tern** · platform',
    'No article of this corpus names it.',
  ]);
});

test('keys say what they are for, rule codes what they report', async () => {
  await check(ENTITIES.replace('kind: weapon', 'ki$0nd: weapon'), ['**kind** · What it is.']);
  await check('//- corpus.yaml\nrules:\n  figure.con$0flict: hint\n', [
    '**figure.conflict** · Figures that cannot both be true',
  ]);
  await check('//- corpus.yaml\nname: Ve$0lm\n', null);
});
