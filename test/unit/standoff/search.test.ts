import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnnotations } from '../../../server/src/standoff/read';
import { type AnnotationQuery, countByType, readQuery, searchAnnotations } from '../../../server/src/standoff/search';
import { annotatedText } from './annotatedText';

const TEXT =
  'The Lanner sank.\nAnne Roe said the “Lanner” had burned, and the Lanner’s crew, Anne  Roe said, was safe in Lysk.\n';

function place(words: string, nth = 1): string {
  let start = -1;
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(words, start + 1);
  return `${start} ${start + words.length}\t${words}`;
}

const FILE = [
  `T9\tShip ${place('Lanner', 2)}`,
  `T1\tPerson ${place('Anne Roe')}`,
  `T2\tship ${place('Lanner')}`,
  `T3\tAttribution ${place('said')}`,
  'E1\tAttribution:T3 Source:T1',
  'A1\tCertainty E1 High',
  'A2\tSunk T2',
  'N1\tReference T1 entity:roe\tRoe',
  `T4\tPerson ${place('Anne  Roe')}`,
  '',
].join('\n');

function found(query: Partial<AnnotationQuery>): string[] {
  const whole = { types: [], attribute: null, reference: null, words: null, isPattern: false, ...query };
  const fits = readQuery(whole);
  assert.ok(typeof fits === 'function');
  const { annotations, problems } = readAnnotations(FILE, annotatedText(TEXT), 'a.ann');
  assert.deepEqual(problems, []);
  return searchAnnotations({ article: 'a.txt', layer: 'a.ann', text: TEXT, annotations }, whole, fits).map(
    ({ id, words, before, after }) => `${id} ${before}[${words}]${after}`,
  );
}

test('annotations are found by type, in the order of the text, with their line around them', () => {
  assert.deepEqual(found({ types: ['SHIP'] }), [
    'T2 The [Lanner] sank.',
    'T9 Anne Roe said the “[Lanner]” had burned, and the Lanner’s crew, Ann…',
  ]);
});

test('by words, whatever the case and the spaces; by a pattern', () => {
  assert.deepEqual(found({ words: 'anne roe' }).length, 2);
  assert.deepEqual(found({ words: '^l' }), []);
  assert.deepEqual(found({ words: '^l', isPattern: true }).length, 2);
  assert.ok('problem' in readQuery({ types: [], attribute: null, reference: null, words: '(', isPattern: true }));
});

test('by what is said of it or of the event that it triggers', () => {
  const ids = (query: Partial<AnnotationQuery>): string[] => found(query).map((one) => one.slice(0, 2));
  assert.deepEqual(ids({ attribute: { name: 'Certainty', value: 'high' } }), ['T3']);
  assert.deepEqual(ids({ attribute: { name: 'Certainty', value: 'Low' } }), []);
  assert.deepEqual(ids({ attribute: { name: 'sunk', value: null } }), ['T2']);
  assert.deepEqual(ids({ attribute: { name: 'sunk', value: 'x' } }), []);
  assert.deepEqual(ids({ reference: 'entity:roe', types: ['Person'] }), ['T1']);
});

test('types are counted, the most frequent first', () => {
  const hit = (type: string) => ({
    type,
    article: '',
    layer: '',
    id: '',
    spans: [],
    words: '',
    before: '',
    after: '',
    attributes: [],
    references: [],
  });
  assert.deepEqual(countByType([hit('A'), hit('B'), hit('C'), hit('B')]), [
    { type: 'B', count: 2 },
    { type: 'A', count: 1 },
    { type: 'C', count: 1 },
  ]);
});
