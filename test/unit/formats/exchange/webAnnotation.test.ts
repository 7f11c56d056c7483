import assert from 'node:assert/strict';
import { test } from 'node:test';
import { webAnnotationFormat } from '../../../../server/src/formats/exchange/webAnnotation';
import { contentOf } from './documents';

const TEXT = '😀 Anne Roe said the Lanner sank; the Lanner burned.\n';

function read(lines: readonly unknown[]): {
  readonly content: readonly string[];
  readonly problems: readonly string[];
} {
  const content = lines.map((line) => JSON.stringify(line)).join('\n');
  const { documents, problems } = webAnnotationFormat.read(
    [{ path: 'x/a.jsonl', content }],
    new Map([['x/a b.txt', TEXT]]),
  );
  return { content: documents.flatMap(contentOf), problems };
}

const on = (...selector: readonly unknown[]) => ({ source: 'a%20b.txt', selector });
const quote = (exact: string, prefix = '', suffix = '') => ({ type: 'TextQuoteSelector', exact, prefix, suffix });
const position = (start: number, end: number) => ({ type: 'TextPositionSelector', start, end });
const tag = (value: string) => ({ type: 'TextualBody', value, purpose: 'tagging' });

test('an annotation is written with both selectors, in code points, and with its link', () => {
  const { files } = webAnnotationFormat.write([
    {
      name: 'x/a b',
      text: TEXT,
      annotations: {
        textBounds: [{ id: 'T1', type: 'Person', spans: [{ start: 3, end: 11 }], words: 'Anne Roe' }],
        normalisations: [{ id: 'N1', target: 'T1', reference: 'wikidata:Q1', label: '' }],
        events: [],
        attributes: [],
        relations: [],
        notes: [],
        equivalences: [],
      },
    },
  ]);
  assert.deepEqual(
    files.map(({ path }) => path),
    ['x/a b.txt', 'x/a b.jsonl'],
  );
  const annotation = JSON.parse(files[1]!.content);
  assert.equal(annotation.id, 'a%20b#T1');
  assert.equal(annotation.motivation, 'identifying');
  assert.deepEqual(annotation.body[0], tag('Person'));
  assert.equal(annotation.body[1].source, 'http://www.wikidata.org/entity/Q1');
  assert.deepEqual(
    annotation.target,
    on(position(2, 10), quote('Anne Roe', '😀 ', ' said the Lanner sank; the Lanne')),
  );
});

test('positions that another program counts in UTF-16 code units, and quotations alone, are found', () => {
  const { content, problems } = read([
    { id: '1', body: [tag('Person')], target: on(position(3, 11), quote('Anne Roe')) },
    { id: '2', body: tag('Ship of war'), target: on(quote('Lanner', 'the ', ' burned')) },
    { id: '3', body: { value: 'a remark', purpose: 'commenting' }, target: on(position(11, 15)) },
    { id: '4', motivation: 'linking', body: { id: '2', purpose: 'linking' }, target: '1' },
  ]);
  assert.deepEqual(problems, []);
  assert.deepEqual(content, [
    'Annotation 12-16 said',
    'Person 3-11 Anne Roe',
    'Ship_of_war 38-44 Lanner',
    'note Annotation 12-16 said AnnotatorNotes a remark',
    'relation Relation Arg1 Person 3-11 Anne Roe Arg2 Ship_of_war 38-44 Lanner',
  ]);
});

test('what cannot be placed is told, also lines that are no JSON', () => {
  const { content, problems } = read([
    { id: 'a', body: tag('Ship'), target: on(quote('Lanner')) },
    { id: 'b', body: tag('Ship'), target: { source: 'other.txt', selector: quote('Lanner') } },
  ]);
  assert.deepEqual(content, []);
  assert.deepEqual(problems, [
    'x/a.jsonl:2: its text, other.txt, is not there',
    'a: its words are not in the text, or stand in several places',
  ]);
  const broken = webAnnotationFormat.read([{ path: 'b.jsonl', content: '{}\n{' }], new Map());
  assert.deepEqual(broken.problems, ['b.jsonl:2: this line is no JSON']);
});
