import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyTable, numberOfKey } from '../../../server/src/facts/nameKeys';

test('a key has one number, and another key another', () => {
  const venn = numberOfKey('venn');
  assert.notEqual(numberOfKey('orla venn'), venn);
  assert.equal(numberOfKey(['ve', 'nn'].join('')), venn);
});

test('a table gives what this article put, and nothing of the articles before', () => {
  const table = keyTable();
  table.put(7, 0);
  table.put(900_000, 41);
  assert.deepEqual([table.get(7), table.get(900_000), table.get(8), table.get(2_000_000)], [0, 41, -1, -1]);
  table.put(7, 3);
  assert.equal(table.get(7), 3);
  table.empty();
  assert.deepEqual([table.get(7), table.get(900_000)], [-1, -1]);
  table.put(7, 0);
  assert.equal(table.get(7), 0);
});

test('a table that many articles have used still begins each one empty', () => {
  const table = keyTable();
  for (let article = 0; article < 40; article++) {
    assert.equal(table.get(article % 3), -1);
    table.put(article % 3, 100_000_000);
    assert.equal(table.get(article % 3), 100_000_000);
    table.empty();
  }
});
