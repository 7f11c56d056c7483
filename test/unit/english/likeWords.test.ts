import assert from 'node:assert/strict';
import test from 'node:test';
import { nearness, rankOf } from '../../../server/src/english/likeWords';
import { likeWordsTable } from '../../../server/src/english/likeWordsTable';

test('each line of the table is a word once and 48 numbers', () => {
  const lines = likeWordsTable().trimEnd().split('\n');
  const odd = lines.filter((line) => !/^[a-z]+(?:-[a-z]+)* [A-Za-z\d+/]{32}$/.test(line));
  assert.deepEqual(odd, []);
  assert.equal(new Set(lines.map((line) => line.split(' ')[0])).size, lines.length);
});

test('a word is nearest to itself, and the commonest comes first', () => {
  for (const word of ['the', 'harbour', 'smash', 'lorries']) assert.ok(Math.abs(nearness(word, word) - 1) < 1e-9, word);
  assert.equal(rankOf('the'), 0);
  assert.ok(rankOf('harbour')! > rankOf('people')!);
});

test('words that do for each other are nearer than those that do not', () => {
  for (const line of [
    'shut closed window',
    'ship vessel mistake',
    'robbed stolen taught',
    'angry furious bridge',
    'lorries trucks mistakes',
    'clinic hospital satellite',
    'learned taught closed',
    'village town invoice',
  ]) {
    const [word, like, other] = line.split(' ') as [string, string, string];
    assert.ok(nearness(word, like) > 0.4, `${line}: ${nearness(word, like)}`);
    assert.ok(nearness(word, other) < 0.2, `${line}: ${nearness(word, other)}`);
  }
});

test('nothing is near a word that is not known', () => {
  assert.equal(nearness('qqxz', 'harbour'), 0);
  assert.equal(rankOf('qqxz'), null);
});
