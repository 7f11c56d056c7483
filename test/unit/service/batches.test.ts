import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBatches } from '../../../server/src/service/batches';

const names = (count: number): ReadonlySet<string> =>
  new Set(Array.from({ length: count }, (_, i) => `${String(i).padStart(2, '0')}.txt`).reverse());
const sizes = (groups: Iterable<readonly string[]>): number[] => [...groups].map((group) => group.length);

test('what is on show comes first, then more and more at once, each once', () => {
  const groups = [
    ...inBatches(
      names(40),
      (path) => path === '30.txt',
      () => 4_000,
      16,
    ),
  ];
  assert.deepEqual(sizes(groups), [1, 2, 4, 8, 16, 9]);
  assert.deepEqual(groups[0], ['30.txt']);
  assert.deepEqual(groups[1], ['00.txt', '01.txt']);
  assert.deepEqual(new Set(groups.flat()), new Set(names(40)));
});

test('long texts are read in smaller groups, the longest by themselves', () => {
  const never = (): boolean => false;
  assert.deepEqual(sizes(inBatches(names(6), never, () => 500_000, 16)), [1, 1, 1, 1, 1, 1]);
  const long = (path: string): number => (path === '03.txt' ? 200_000 : 4_000);
  assert.deepEqual(sizes(inBatches(names(12), never, long, 16)), [1, 2, 1, 8]);
});
