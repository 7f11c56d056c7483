import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyTable, keyTable, numberOfKey, putKey, valueOfKey } from '../../../server/src/facts/nameKeys';

test('a key has one number, and another key another', () => {
  const venn = numberOfKey('venn');
  assert.notEqual(numberOfKey('orla venn'), venn);
  assert.equal(numberOfKey(['ve', 'nn'].join('')), venn);
});

test('a table gives what this article put, and nothing of the articles before', () => {
  const table = keyTable();
  putKey(table, 7, 0);
  putKey(table, 900_000, 41);
  assert.deepEqual(
    [valueOfKey(table, 7), valueOfKey(table, 900_000), valueOfKey(table, 8), valueOfKey(table, 2_000_000)],
    [0, 41, -1, -1],
  );
  putKey(table, 7, 3);
  assert.equal(valueOfKey(table, 7), 3);
  emptyTable(table);
  assert.deepEqual([valueOfKey(table, 7), valueOfKey(table, 900_000)], [-1, -1]);
  putKey(table, 7, 0);
  assert.equal(valueOfKey(table, 7), 0);
});

test('a table that many articles have used still begins each one empty', () => {
  const table = keyTable();
  for (let article = 0; article < 40; article++) {
    assert.equal(valueOfKey(table, article % 3), -1);
    putKey(table, article % 3, 100_000_000);
    assert.equal(valueOfKey(table, article % 3), 100_000_000);
    emptyTable(table);
  }
});
