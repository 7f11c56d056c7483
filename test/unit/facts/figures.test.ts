import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../../server/src/article/read';
import { buildKnownEntities } from '../../../server/src/entities/known';
import { readFacts, readFactsOf } from '../../../server/src/facts/facts';
import { NO_ANNOTATIONS } from '../../../server/src/standoff/types';
import { checkLedger } from '../../ledger';

const known = buildKnownEntities([]);

/** The figures of a text that measure something: `words: measure · of · place · scope · day · on whose word`. */
function figuresOf(text: string, date: string | null = '2031-05-07'): string[] {
  const read = readArticle(text, 'txt');
  const metadata = date === null ? {} : { date: { value: date, origin: 'metadata.tsv' as const } };
  const article = { ...read, metadata: { ...read.metadata, ...metadata } };
  return readFacts(article, NO_ANNOTATIONS, known)
    .figures.filter((figure) => figure.measure !== null)
    .map((figure) => {
      const { measure, of, place, scope, asOf, attributedTo } = figure;
      const parts = [measure, of?.text, place?.text, scope, asOf, attributedTo?.text].map((part) => part ?? '–');
      return `${figure.text}: ${parts.join(' · ')}`;
    });
}

test('texts from many fields and what their figures measure', (t) => {
  const count = checkLedger('figures', (text) => figuresOf(text));
  assert.ok(count >= 60);
  t.diagnostic(`${count} texts`);
});

test('without a date of its own an article knows no day', () => {
  assert.deepEqual(figuresOf('The flood at Ostrel on Tuesday killed 12 people.', null), [
    '12: killed · – · Ostrel · – · – · –',
  ]);
});

test('a figure in brackets belongs to the one that it converts, hedge included', () => {
  const text = 'The Storm Shadow missile has a range of up to 250 km (155 miles).';
  const { figures } = readFacts(readArticle(text, 'txt'), NO_ANNOTATIONS, known);
  assert.deepEqual(
    figures.map(({ converts, measure, modifier }) => [converts, measure, modifier]),
    [
      [null, 'range', 'atMost'],
      [0, 'range', 'atMost'],
    ],
  );
});

test('any text gives figures', () => {
  for (const text of [
    '',
    '\u0000',
    '1/0 $ € -',
    '((((9',
    '½½½ 1e999',
    'between and 5 to',
    '9'.repeat(500),
    'a '.repeat(99),
  ]) {
    assert.ok(Array.isArray(figuresOf(text)));
  }
});

test('who does not compare statements has all other facts without them', () => {
  const article = readArticle('Vestria used ATACMS in Crimea. Two people were killed in Velm, Jan Oster said.', 'txt');
  const { statements, ...others } = readFacts(article, NO_ANNOTATIONS, known);
  assert.ok(Array.isArray(statements));
  assert.deepEqual(readFactsOf([{ article, annotations: NO_ANNOTATIONS }], known, false), [others]);
});
