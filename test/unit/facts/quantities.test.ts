import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../../server/src/article/read';
import { readQuantities } from '../../../server/src/facts/quantities';
import { checkLedger } from '../../ledger';

/** What a line says: `words = value unit modifier` for each quantity. */
function quantitiesOf(line: string): string[] {
  const article = readArticle(line, 'txt');
  return readQuantities(article)
    .filter((q) => !q.implicit)
    .map((q) => {
      const value = q.min === q.max ? `${q.min}` : `${q.min}..${q.max ?? ''}`;
      const parts = [value, q.unit, q.modifier === 'exact' ? '' : q.modifier].filter((part) => part !== '');
      return `${article.text.slice(q.start, q.end)} = ${parts.join(' ')}`;
    });
}

test('lines from many fields and their quantities', (t) => {
  const count = checkLedger('quantities', quantitiesOf);
  assert.ok(count >= 200);
  t.diagnostic(`${count} lines`);
});

test('furniture, bylines and credits hold no quantities', () => {
  const article = readArticle('Rain floods Ostrel\n\n357\nSHARES\n\nThe river rose by 2 metres.', 'txt');
  assert.deepEqual(
    readQuantities(article).map((q) => article.text.slice(q.start, q.end)),
    ['2 metres'],
  );
});

test('a run that begins within an amount, such as a time behind a dash, is no part of the next one', () => {
  assert.deepEqual(quantitiesOf('On Friday from 8-9:30 dozens gathered at the gate.').at(-1), 'dozens = 12.. atLeast');
  assert.deepEqual(quantitiesOf('The firm paid $5m1,500 people came.'), ['$5 = 5 dollar']);
});
