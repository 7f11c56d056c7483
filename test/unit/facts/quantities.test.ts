import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../../server/src/article/read';
import { readQuantities } from '../../../server/src/facts/quantities';

/** What a line says: `text = value unit (modifier)`, one for each quantity. */
function quantitiesOf(line: string): string[] {
  const article = readArticle(line, 'txt');
  return readQuantities(article).map((q) => {
    const value = q.min === q.max ? `${q.min}` : `${q.min}..${q.max ?? ''}`;
    const parts = [value, q.unit, q.modifier === 'exact' ? '' : q.modifier].filter((part) => part !== '');
    return `${article.text.slice(q.start, q.end)} = ${parts.join(' ')}`;
  });
}

test('plain quantities', () => {
  assert.deepEqual(quantitiesOf('At least 85 villagers died near the dam on Tuesday.'), [
    'At least 85 = 85 villager atLeast',
  ]);
  assert.deepEqual(quantitiesOf('The fund paid $1.2 billion, over €2bn less than planned, for the 92nd Brigade.'), [
    '$1.2 billion = 1200000000 dollar',
    'over €2bn = 2000000000 euro over',
  ]);
  assert.deepEqual(quantitiesOf('In 2019 the F-16 flew on day one of Resolution 2231.'), []);
});
