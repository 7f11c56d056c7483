import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articlesAndDrafts } from '../../../client/src/words';

test('a draft is not counted with the articles', () => {
  assert.equal(articlesAndDrafts(6, 1), '5 articles, 1 draft');
  assert.equal(articlesAndDrafts(1, 0), '1 article');
  assert.equal(articlesAndDrafts(2, 2), '0 articles, 2 drafts');
});
