import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCorpus } from '../../../server/src/service/openCorpus';

test('what is shown before a brat project is read has no text that has changed since', () => {
  const corpus = openCorpus('file:///work', 'brat', { check: true });
  corpus.expect(['a.txt', 'a.ann', 'b.txt', 'b.ann']);
  for (const name of ['a', 'b']) {
    corpus.setText(`${name}.txt`, `Ferry lost\n\nThe first text of ${name}.`);
    corpus.setText(`${name}.ann`, '');
    corpus.show(`${name}.txt`);
  }
  const textOf = (path: string): string | undefined => corpus.early('b.txt')?.snapshot.articles.get(path)?.article.text;
  assert.match(textOf('a.txt') ?? '', /first text of a/);
  corpus.setText('a.txt', 'Ferry lost\n\nThe second text of a.');
  assert.match(textOf('b.txt') ?? '', /first text of b/);
  assert.doesNotMatch(textOf('a.txt') ?? '', /first text/);
});
