import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createService } from '../../../server/src/service';
import { memoryFiles } from '../../memoryFiles';
import { strictLogger } from '../../openFixture';
import { FOLDER, openWorkspace } from './workspace';

const STORY = 'The bridge at Lower Venn is closed, the mayor said on Monday.\n';

const articlesOf = ({ service }: Awaited<ReturnType<typeof openWorkspace>>): string[] =>
  service
    .corpora()
    .flatMap(({ snapshot }) => [...snapshot.articles.keys()])
    .sort();

test('a file created on disk joins, a deleted one leaves', async () => {
  const workspace = await openWorkspace({ 'a.txt': STORY });
  workspace.files.set(workspace.uri('b.txt'), STORY);
  await workspace.service.filesChanged([workspace.uri('b.txt')]);
  assert.deepEqual(articlesOf(workspace), ['a.txt', 'b.txt']);
  workspace.files.delete(workspace.uri('a.txt'));
  await workspace.service.filesChanged([workspace.uri('a.txt')]);
  assert.deepEqual(articlesOf(workspace), ['b.txt']);
});

test('while a file is open, only the editor’s text counts', async () => {
  const workspace = await openWorkspace({ 'a.txt': STORY });
  const { service, files, uri } = workspace;
  service.openDocument(uri('a.txt'), 'plaintext', 1, 'Typed.\n');
  files.set(uri('a.txt'), 'On disk.\n');
  await service.filesChanged([uri('a.txt')]);
  assert.equal(service.find(uri('a.txt'))?.corpus.snapshot.articles.get('a.txt')?.article.text, 'Typed.\n');
  service.closeDocument(uri('a.txt'));
  await service.settled();
  assert.equal(service.find(uri('a.txt'))?.corpus.snapshot.articles.get('a.txt')?.article.text, 'On disk.\n');
});

test('a file deleted on disk while it is open stays as long as it is open', async () => {
  const workspace = await openWorkspace({ 'a.txt': STORY });
  const { service, files, uri } = workspace;
  service.openDocument(uri('a.txt'), 'plaintext', 1, STORY);
  files.delete(uri('a.txt'));
  await service.filesChanged([uri('a.txt')]);
  assert.deepEqual(articlesOf(workspace), ['a.txt']);
  service.closeDocument(uri('a.txt'));
  await service.settled();
  assert.deepEqual(articlesOf(workspace), []);
});

test('the nearest corpus.yaml decides which corpus a file belongs to', async () => {
  const { service, uri } = await openWorkspace(
    { 'corpus.yaml': 'name: outer\n', 'a.txt': STORY, 'inner/corpus.yaml': 'name: inner\n', 'inner/b.txt': STORY },
    [],
  );
  assert.equal(service.find(uri('a.txt'))?.corpus.root, FOLDER);
  assert.equal(service.find(uri('inner/b.txt'))?.corpus.root, `${FOLDER}/inner`);
  assert.equal(service.find(uri('inner/b.txt'))?.path, 'b.txt');
});

test('a folder that nobody said yes to is no corpus', async () => {
  const { service, uri } = await openWorkspace({ 'a.txt': STORY }, []);
  assert.deepEqual(service.corpora(), []);
  assert.equal(service.find(uri('a.txt')), null);
});

test('a corpus.yaml that appears makes a corpus, one that goes ends it and its findings', async () => {
  const { service, files, uri, pushed } = await openWorkspace(
    { 'a.txt': '“No one will say who gave this order, or why.”\n' },
    [],
  );
  files.set(uri('corpus.yaml'), 'nam: typo\n');
  await service.filesChanged([uri('corpus.yaml')]);
  assert.equal(service.corpora().length, 1);
  files.delete(uri('corpus.yaml'));
  await service.filesChanged([uri('corpus.yaml')]);
  assert.equal(service.corpora().length, 0);
  const last = new Map(pushed.map((change) => [change.uri, change.findings.length]));
  assert.ok(
    [...last.values()].every((count) => count === 0),
    JSON.stringify([...last]),
  );
});

test('an .article file without a corpus stands alone', async () => {
  const { service, uri } = await openWorkspace({ 'notes/x.article': STORY }, []);
  service.openDocument(uri('notes/x.article'), 'article', 1, STORY);
  await service.settled();
  assert.equal(service.find(uri('notes/x.article'))?.path, 'x.article');
  service.closeDocument(uri('notes/x.article'));
  await service.settled();
  assert.equal(service.find(uri('notes/x.article')), null);
});

test('file names with spaces, umlauts and percent signs find their way', async () => {
  const path = 'Über 50%/der Tag #1.txt';
  const { service, uri } = await openWorkspace({ [path]: STORY });
  assert.equal(service.find(uri(path))?.path, path);
  // As Node and as other editors spell it.
  assert.equal(service.find(`${FOLDER}/%C3%9Cber%2050%25/der%20Tag%20%231.txt`)?.path, path);
});

test('an edit while many files are being read is not lost', async () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${String(i).padStart(2, '0')}.txt`, STORY]));
  const workspace = await openWorkspace(many, undefined, { slow: true });
  const { service, files, uri } = workspace;
  for (const path of Object.keys(many)) files.set(uri(path), `${STORY}Again.\n`);
  const reading = service.filesChanged(Object.keys(many).map(uri));
  // Some files have been read by now, others have not; the first is changed once more.
  for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setImmediate(resolve));
  service.changeDocument(uri('00.txt'), 2, 'Typed.\n');
  assert.equal(service.find(uri('00.txt'))?.corpus.snapshot.articles.get('00.txt')?.article.text, 'Typed.\n');
  await reading;
  await service.settled();
  const { articles } = service.corpora()[0]!.snapshot;
  assert.equal(articles.get('00.txt')?.article.text, 'Typed.\n');
  assert.equal(articles.get('29.txt')?.article.text, `${STORY}Again.\n`);
  assert.equal(articles.size, 30);
});

test('what a corpus’s own file asks to be read again is told from nothing to all of it', async () => {
  const uris = Array.from({ length: 12 }, (_, i) => `${FOLDER}/articles/a${i}.txt`);
  const files = memoryFiles([
    [`${FOLDER}/corpus.yaml`, 'name: The ferry\n'],
    ...uris.map((uri, i) => [uri, `The ferry carried ${20 + i} people.\n`] as const),
  ]);
  // Every look at the clock finds that a slice of time is over.
  let now = 0;
  const clock = { now: () => (now += 50), yield: () => new Promise<void>((resolve) => setImmediate(resolve)) };
  const service = createService({ files, clock, logger: strictLogger });
  await service.setFolders([FOLDER]);
  await service.settled();
  const told: string[] = [];
  service.onProgress(({ done, total }) => told.push(`${done}/${total}`));
  files.set(`${FOLDER}/corpus.yaml`, 'name: The ferry\nlocked: ["articles/**"]\n');
  await service.filesChanged([`${FOLDER}/corpus.yaml`]);
  await service.settled();
  assert.ok(told.length > 3, 'it takes long enough to be told');
  assert.deepEqual(
    told.filter((one) => one.startsWith('-')),
    [],
  );
  const [done, total] = told.at(-1)!.split('/');
  assert.equal(done, total);
});

test('a folder that is deleted, renamed or moved in is told by its own name alone', async () => {
  const workspace = await openWorkspace({ 'one/a.txt': STORY, 'one/deep/b.txt': STORY, 'c.txt': STORY });
  const { files, service, uri } = workspace;
  for (const path of ['one/a.txt', 'one/deep/b.txt']) files.delete(uri(path));
  for (const path of ['two/a.txt', 'two/deep/b.txt', 'two/.git/d.txt']) files.set(uri(path), STORY);
  await service.filesChanged([uri('one'), uri('two')]);
  assert.deepEqual(articlesOf(workspace), ['c.txt', 'two/a.txt', 'two/deep/b.txt']);
  files.set(uri('.hidden/e.txt'), STORY);
  files.set(uri('node_modules/f.txt'), STORY);
  files.set(uri('picture.png'), STORY);
  await service.filesChanged(['.hidden', 'node_modules', 'picture.png'].map(uri));
  assert.equal(articlesOf(workspace).length, 3);
  for (const path of ['two/a.txt', 'two/deep/b.txt']) files.delete(uri(path));
  await service.filesChanged([uri('two')]);
  assert.deepEqual(articlesOf(workspace), ['c.txt']);
});

test('a folder with a corpus of its own that is moved in, and deleted', async () => {
  const { files, service, uri } = await openWorkspace({ 'a.txt': STORY });
  files.set(uri('own/corpus.yaml'), 'name: own\n');
  files.set(uri('own/b.txt'), STORY);
  await service.filesChanged([uri('own')]);
  assert.equal(service.find(uri('own/b.txt'))?.corpus.root, uri('own'));
  files.delete(uri('own/corpus.yaml'));
  files.delete(uri('own/b.txt'));
  await service.filesChanged([uri('own')]);
  assert.deepEqual(
    service.corpora().map(({ root }) => root),
    [FOLDER],
  );
});
