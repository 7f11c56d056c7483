import assert from 'node:assert/strict';
import test from 'node:test';
import { tokenise } from '../../../server/src/article/tokens';
import { wordNumber, wordOf, wordsOf } from '../../../server/src/article/wordsByNumber';

test('a word has one number, and the number its word', () => {
  const tokens = tokenise('The ferry to Lysk, the ferry');
  const numbers = Array.from({ length: tokens.count }, (_, i) => wordNumber(tokens, i));
  assert.deepEqual(wordsOf(numbers), ['the', 'ferry', 'to', 'lysk', ',', 'the', 'ferry']);
  assert.equal(numbers[0], numbers[5]);
  assert.equal(numbers[1], numbers[6]);
  assert.equal(new Set(numbers).size, 5);
});

test('words that came when all numbers were given have numbers here', () => {
  const tokens = { ...tokenise('zorvak quenlit zorvak'), words: new Int32Array(3) };
  const numbers = [0, 1, 2].map((i) => wordNumber(tokens, i));
  assert.deepEqual(wordsOf(numbers), ['zorvak', 'quenlit', 'zorvak']);
  assert.equal(numbers[0], numbers[2]);
  assert.notEqual(numbers[0], numbers[1]);
  assert.notEqual(wordOf(numbers[1]!), wordOf(numbers[0]!));
});
