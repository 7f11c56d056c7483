import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createService } from '../../../server/src/service';
import { memoryFiles } from '../../memoryFiles';
import { strictLogger, testClock } from '../../openFixture';

const TEXT = 'The ferry sank. “We saw a light and then nothing,” said Anne Roe, the mate.\n';
const URI = 'file:///project/a.txt';
const at = TEXT.indexOf('Anne Roe');

async function openProject(conf: string) {
  const files = memoryFiles([
    [URI, TEXT],
    ['file:///project/a.ann', `T1\tPerson ${at} ${at + 8}\tAnne Roe\n`],
    [`file:///project/${conf}`, conf === 'corpus.yaml' ? 'name: x\n' : '[entities]\nPerson\n'],
  ]);
  const keeper = { write: async () => true, failed: () => {}, conflict: () => {}, journal: null };
  const service = createService({ files, logger: strictLogger, clock: testClock, keeper });
  await service.setFolders(['file:///project']);
  service.openDocument(URI, 'plaintext', 1, TEXT);
  await service.settled();
  const article = (needs?: 'words' | 'annotations') => service.find(URI, needs)!.corpus.snapshot.articles.get('a.txt')!;
  return { service, article };
}

test('while an article of a brat project is typed in, its annotations move and its words are not read until somebody asks', async () => {
  const { service, article } = await openProject('annotation.conf');
  assert.equal(article('annotations').facts.quotations.length, 0);
  assert.equal(article().facts.quotations.length, 1);
  service.changeDocument(URI, 2, `New. ${TEXT}`, [{ start: 0, end: 0, newText: 'New. ' }]);
  await service.settled();
  const typed = article('annotations');
  assert.equal(typed.article.text, `New. ${TEXT}`);
  assert.deepEqual(typed.marked.textBounds[0]?.spans, [{ start: at + 5, end: at + 13 }]);
  assert.equal(typed.article.tokens.count, 0);
  assert.equal(article().facts.quotations[0]?.spans[0]?.start, TEXT.indexOf('“') + 5);
  // What was read stays read until the next key.
  assert.equal(article('annotations').facts.quotations.length, 1);
});

test('an article of a corpus is read at every key: others hang on it', async () => {
  const { service, article } = await openProject('corpus.yaml');
  service.changeDocument(URI, 2, `New. ${TEXT}`, [{ start: 0, end: 0, newText: 'New. ' }]);
  await service.settled();
  assert.equal(article('annotations').facts.quotations.length, 1);
});
