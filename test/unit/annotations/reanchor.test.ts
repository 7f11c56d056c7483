import assert from 'node:assert/strict';
import { test } from 'node:test';
import { driftOf } from '../../../server/src/features/annotations/drift';
import { reanchorPage } from '../../../server/src/features/pages/reanchor';
import { countOf, planReanchoring, type ReanchoredFile } from '../../../server/src/service/reanchorPlan';
import { openFixture } from '../../fixture';

const FORMER = 'The ferry sank. Anne Roe of Lysk wept; the harbour master was silent.\n';
const TEXT = 'Late on Monday the ferry sank. Anne Roe of Lysk wept; the harbor master was silent.\n';
const CORPUS = `
//- annotation.conf
[entities]
Person
[relations]
[events]
[attributes]
//- a.txt
${TEXT}//- a.ann
T1	Person 16 24	Anne Roe
T2	Person 39 57	the harbour master
T3	Person 90 99	Boris Lind
//- b.txt
Anne Roe.
//- b.ann
T1	Person 0 8	Anne Roe
`;

async function plan(former: string | null) {
  const { corpus } = await openFixture(CORPUS);
  const view = corpus();
  const files: (ReanchoredFile | null)[] = [];
  const formerText = async () => former;
  for await (const file of planReanchoring(view, [...view.snapshot.articles.values()], formerText)) files.push(file);
  return { view, files };
}

test('a plan has the files that have drifted, and says what is certain', async () => {
  const { files } = await plan(null);
  assert.deepEqual(
    files.map((file) => file?.layer ?? null),
    ['a.ann', null],
  );
  const own = files.flatMap((file) => file ?? []);
  assert.deepEqual([countOf(own, 'found'), countOf(own, 'review'), countOf(own, 'lost')], [1, 1, 1]);
  assert.match(
    own[0]!.after,
    /^T1\tPerson 31 39\tAnne Roe\nT2\tPerson 54 71\tthe harbor master\nT3\tPerson 90 99\tBoris Lind\n/,
  );
  assert.equal(own[0]!.compared, false);
  assert.equal((await plan(FORMER)).files[0]?.compared, true);
});

test('the page shows what needs a look first, with the words around, and offers to write', async () => {
  const { view, files } = await plan(null);
  const page = reanchorPage(
    view,
    files.flatMap((file) => file ?? []),
    '7',
    false,
  );
  assert.deepEqual(page.text.split('\n').filter(Boolean), [
    'Annotations back on their words',
    '1 annotation file: 1 found again, 1 to look at, 1 not found. Nothing is written yet.',
    'a.ann',
    '  2:1       T3 Person  not found “Boris Lind” stays as it is',
    '  1:55      T2 Person  look “the harbour master” → sank. Anne Roe of Lysk wept; the harbor master was silent.',
    '  1:32      T1 Person  on Monday the ferry sank. Anne Roe of Lysk wept; the harbor',
  ]);
  assert.deepEqual(
    page.acts.map(({ title }) => title),
    ['Write 1 annotation file'],
  );
  const to = page.leads.map(({ target: { path, start, end } }) => `${path}: ${TEXT.slice(start, end)}`);
  assert.deepEqual(to, ['a.txt: ', 'a.txt: the harbor master', 'a.txt: Anne Roe']);
  assert.deepEqual(reanchorPage(view, [], '7', true).acts, []);
});

test('what has drifted is told by the findings', async () => {
  const { corpus } = await openFixture(CORPUS);
  const { snapshot, findings } = corpus();
  assert.deepEqual(driftOf(snapshot, findings), { documents: 2, drifted: ['a.txt'] });
});
