import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesBetween, refined } from '../../../server/src/standoff/textChanges';

test('what was put in or taken out is told with its ends between words', () => {
  assert.deepEqual(changesBetween('Roe of Lysk', 'Roe ocean of Lysk'), [{ start: 4, end: 4, newText: 'ocean ' }]);
  assert.deepEqual(changesBetween('Roe ocean of Lysk', 'Roe of Lysk'), [{ start: 4, end: 10, newText: '' }]);
  assert.deepEqual(changesBetween('so Roe Lysk', 'well Roe of course Lysk'), [
    { start: 0, end: 2, newText: 'well' },
    { start: 8, end: 8, newText: ' of course' },
  ]);
  assert.deepEqual(changesBetween('a 😀 b', 'a 😃 b'), [{ start: 2, end: 4, newText: '😃' }]);
  assert.deepEqual(changesBetween('Roe', 'Roes'), [{ start: 3, end: 3, newText: 's' }]);
});

test('of a change that somebody made nothing is touched but what it replaced', () => {
  // "she" became "Anna" in front of "Anne": the word behind it is not part of that.
  assert.deepEqual(refined('she Anne she', { start: 0, end: 3, newText: 'Anna' }), [
    { start: 0, end: 3, newText: 'Anna' },
  ]);
  const parts = refined('xAnne she Anney', { start: 1, end: 14, newText: 'Anne' });
  assert.ok(parts.every(({ start, end }) => start >= 1 && end <= 14));
});
