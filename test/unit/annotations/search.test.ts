import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSearch } from '../../../server/src/features/annotations/searchQuery';
import { checkPage, markedWords } from '../../checks/page';

const CORPUS = `
//- corpus.yaml
annotations: "{folder}/{name}_{annotator}.ann"
annotator: ana
//- a.txt
The ferry sank, said Captain Anne Roe of Lysk.
//- a_ana.ann
T1	Person 21 37	Captain Anne Roe
T2	Vessel 4 9	ferry
A1	Sure T1 High
N1	Reference T1 entity:anne-roe	Anne Roe
//- a_ben.ann
T1	Person 29 37	Anne Roe
//- b.txt
Nobody wept.
`;

test('what was found, by article and layer, counted by type, each line leading to its words', async () => {
  const page = await checkPage(CORPUS, 'annotations', { query: 'type:person roe' }, [
    'Annotations: type:person roe',
    '2 annotations in 1 article',
    '       2  Person',
    'a.txt (a_ana.ann)',
    '  1:22      Person  The ferry sank, said Captain Anne Roe of Lysk.  Sure High  entity:anne-roe',
    'a.txt (a_ben.ann)',
    '  1:30      Person  The ferry sank, said Captain Anne Roe of Lysk.',
  ]);
  assert.deepEqual(markedWords(page!, 'words'), ['Captain Anne Roe', 'Anne Roe']);
});

test('nothing found says what can be looked for; a pattern that cannot be read says why', async () => {
  const none = await checkPage(CORPUS, 'annotations', { query: 'attribute:Sure=Low' }, [
    'Annotations: attribute:Sure=Low',
    '0 annotations in 0 articles',
    'Search for words, or for type:Person, attribute:Kind=title, link:entity:anne-roe, /a pattern/, or several of these.',
  ]);
  assert.equal(none?.leads.length, 0);
  const { PAGES } = await import('../../../server/src/features/pages');
  const { openFixture } = await import('../../fixture');
  const { corpus } = await openFixture(CORPUS);
  assert.match(PAGES.annotations!(corpus(), { query: '/(/' })!.text, /The pattern cannot be read/);
});

test('a search is keys and words in any order', () => {
  assert.deepEqual(parseSearch(' old type:Person,Group  attribute:Kind=title link:wikidata:Q1 ferry'), {
    types: ['Person', 'Group'],
    attribute: { name: 'Kind', value: 'title' },
    reference: 'wikidata:Q1',
    words: 'old ferry',
    isPattern: false,
  });
  assert.deepEqual(parseSearch('/^An+e/'), {
    types: [],
    attribute: null,
    reference: null,
    words: '^An+e',
    isPattern: true,
  });
  assert.equal(parseSearch('').words, null);
});
