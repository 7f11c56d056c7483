import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spacyFormat } from '../../../../server/src/formats/exchange/spacy';
import { NO_EXCHANGE_ANNOTATIONS } from '../../../../server/src/formats/exchange/types';
import { contentOf } from './documents';

test('spans are told in code points and by tokens, the last of which is their own', () => {
  const text = '😀 Anne Roe’s ship';
  const { files } = spacyFormat.write([
    {
      name: 'a',
      text,
      annotations: {
        ...NO_EXCHANGE_ANNOTATIONS,
        textBounds: [
          { id: 'T1', type: 'Person', spans: [{ start: 3, end: 11 }], words: 'Anne Roe' },
          { id: 'T2', type: 'Part', spans: [{ start: 14, end: 16 }], words: 'sh' },
        ],
        normalisations: [{ id: 'N1', target: 'T1', reference: 'entity:roe', label: '' }],
      },
    },
  ]);
  const task = JSON.parse(files[0]!.content);
  assert.deepEqual(task.spans, [
    { start: 2, end: 10, token_start: 1, token_end: 2, label: 'Person', kb_id: 'entity:roe' },
    { start: 13, end: 15, token_start: 5, token_end: 5, label: 'Part' },
  ]);
  assert.deepEqual(
    task.tokens.map(({ text: word, ws }: { text: string; ws: boolean }) => `${word}${ws ? ' ' : ''}`).join(''),
    text,
  );
  assert.deepEqual(task.tokens[5], { text: 'sh', start: 13, end: 15, id: 5, ws: false });
});

test('tasks of another program are taken over, those that somebody rejected are not', () => {
  const lines = [
    { text: '😀 Roe', spans: [{ start: 2, end: 5, label: 'PERSON' }], answer: 'accept', meta: { name: '../b' } },
    { text: 'Roe', spans: [{ start: 0, end: 9, label: 'PERSON' }] },
    { text: 'Roe', spans: [], answer: 'reject' },
    { txt: 'Roe' },
  ];
  const content = lines.map((line) => JSON.stringify(line)).join('\n');
  const { documents, problems, losses } = spacyFormat.read([{ path: 'x/a.jsonl', content }], new Map());
  assert.deepEqual(
    documents.map(({ name }) => name),
    ['x/b', 'x/text-2'],
  );
  assert.deepEqual(documents.flatMap(contentOf), ['PERSON 3-6 Roe']);
  assert.deepEqual(problems, ['x/a.jsonl:2: a span has no place in the text', 'x/a.jsonl:4: this has no "text"']);
  assert.deepEqual(losses, [{ what: 'texts whose answer is not "accept"', count: 1 }]);
});
