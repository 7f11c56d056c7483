import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCommonWord } from '../../../server/src/english/commonWords';

test('everyday words and their inflections', () => {
  for (const word of 'the missile missiles turkey may burns officials launched striking quickly nice javelin patriot zoom'.split(
    ' ',
  ))
    assert.ok(isCommonWord(word), word);
  for (const word of 'kyiv putin atacms himars london blinken iran bielieskov'.split(' '))
    assert.ok(!isCommonWord(word), word);
});
