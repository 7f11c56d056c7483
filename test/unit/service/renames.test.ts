import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Desk, openDesk } from './annotationDesk';

const TEXT = 'The ferry sank. “We saw a light,” said Anne Roe. Boris Lind slept.\n';
const ANN = 'T1\tPerson 39 47\tAnne Roe\n';
const MARKED = 'T1\tPerson 43 51\tAnne Roe\nT2\tPerson 53 63\tBoris Lind\n';

/** An article that somebody types in and annotates. */
async function openDirty(files: Readonly<Record<string, string>>, path: string): Promise<Desk> {
  const desk = await openDesk(files);
  desk.open(path);
  desk.type(path, 'The |ferry', 'old ');
  await desk.service.annotate(desk.uri(path), (file) => `${file}T2\tPerson 53 63\tBoris Lind\n`);
  return desk;
}

/** The disk's part of it. */
function move(desk: Desk, from: string, to: string): void {
  if (desk.files.text(desk.uri(from)) === null) return;
  desk.files.set(desk.uri(to), desk.onDisk(from));
  desk.files.delete(desk.uri(from));
}

for (const order of ['closed first', 'opened first', 'told of the files before it is opened'] as const) {
  test(`an article with unsaved words takes along what was annotated in it and not written: ${order}`, async () => {
    const desk = await openDirty({ 'a.txt': TEXT, 'a.ann': ANN }, 'a.txt');
    const text = desk.textOf('a.txt');
    const [from, to] = [desk.uri('a.txt'), desk.uri('b.txt')];
    desk.service.willRename([{ from, to }]);
    move(desk, 'a.ann', 'b.ann');
    move(desk, 'a.txt', 'b.txt');
    if (order === 'opened first') desk.open('b.txt', text);
    const closed = desk.close('a.txt');
    if (order === 'closed first') desk.open('b.txt', text);
    await closed;
    await desk.service.filesChanged(['a.txt', 'a.ann', 'b.txt', 'b.ann'].map(desk.uri));
    if (order.startsWith('told')) desk.open('b.txt', text);
    await desk.service.renamed([{ from, to }]);
    assert.deepEqual(desk.annotations('b.txt'), ['T1 Anne Roe', 'T2 Boris Lind']);
    await desk.save('b.txt');
    assert.equal(desk.onDisk('b.ann'), MARKED);
    assert.equal(desk.files.text(desk.uri('a.ann')), null);
  });
}

test('a folder that is renamed takes along what is not written of its articles', async () => {
  const desk = await openDirty({ 'one/a.txt': TEXT, 'one/a.ann': ANN }, 'one/a.txt');
  const text = desk.textOf('one/a.txt');
  const rename = { from: desk.uri('one'), to: desk.uri('two') };
  desk.service.willRename([rename]);
  move(desk, 'one/a.ann', 'two/a.ann');
  move(desk, 'one/a.txt', 'two/a.txt');
  const closed = desk.close('one/a.txt');
  desk.open('two/a.txt', text);
  await closed;
  await desk.service.renamed([rename]);
  await desk.save('two/a.txt');
  assert.equal(desk.onDisk('two/a.ann'), MARKED);
  assert.equal(desk.files.text(desk.uri('one/a.ann')), null);
});

test('what was to be renamed and was not is closed as it always is', async () => {
  const desk = await openDirty({ 'a.txt': TEXT, 'a.ann': ANN }, 'a.txt');
  desk.service.willRename([{ from: desk.uri('a.txt'), to: desk.uri('b.txt') }]);
  await desk.close('a.txt');
  assert.equal(desk.onDisk('a.ann'), `${ANN}T2\tPerson 49 59\tBoris Lind\n`);
});

test('annotation files that lie elsewhere follow a folder that is renamed', async () => {
  const desk = await openDesk({
    'corpus.yaml': 'annotations: "ann/{folder}/{name}.ann"\n',
    'articles/a.txt': TEXT,
    'ann/articles/a.ann': ANN,
  });
  assert.deepEqual(desk.service.annotationFilesAfterRename(desk.uri('articles'), desk.uri('texts')), [
    { from: desk.uri('ann/articles/a.ann'), to: desk.uri('ann/texts/a.ann') },
  ]);
  const beside = await openDesk({ 'articles/a.txt': TEXT, 'articles/a.ann': ANN });
  assert.deepEqual(beside.service.annotationFilesAfterRename(beside.uri('articles'), beside.uri('texts')), []);
});
