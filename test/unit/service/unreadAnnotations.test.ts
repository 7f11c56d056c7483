import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDesk } from './annotationDesk';

const TEXT = 'The ferry sank. “We saw a light,” said Anne Roe. Boris Lind slept.\n';
const ANN = 'T1\tPerson 39 47\tAnne Roe\n';
const MARK = 'T2\tPerson 49 59\tBoris Lind\n';

for (const [what, annotations, reason] of [
  ['is no text', `${ANN}${'\0\0\0\x01'.repeat(50)}\n`, /a\.ann cannot be annotated, because the file is not text/],
  ['is too large', `${ANN}#1\tNote T1\t${'x'.repeat(6_000_000)}\n`, /because the file is too large to be read/],
] as const) {
  test(`an annotation file that ${what} is not written over`, async () => {
    const desk = await openDesk({ 'a.txt': TEXT, 'a.ann': annotations });
    const annotate = () => desk.service.annotate(desk.uri('a.txt'), (file) => `${file}${MARK}`);
    await assert.rejects(annotate, reason);
    desk.open('a.txt');
    await assert.rejects(annotate, reason);
    desk.type('a.txt', 'The |ferry', 'old ');
    await assert.rejects(annotate, reason);
    await desk.save('a.txt');
    await desk.close('a.txt');
    assert.equal(desk.onDisk('a.ann'), annotations);
  });
}

test('a file that becomes unreadable after something was annotated keeps its bytes, and the annotation waits', async () => {
  const desk = await openDesk({ 'a.txt': TEXT, 'a.ann': ANN });
  desk.open('a.txt');
  desk.type('a.txt', 'The |ferry', 'old ');
  await desk.service.annotate(desk.uri('a.txt'), (file) => `${file}T2\tPerson 53 63\tBoris Lind\n`);
  const broken = `${ANN}${'\0'.repeat(200)}`;
  desk.files.set(desk.uri('a.ann'), broken);
  await desk.save('a.txt');
  assert.equal(desk.onDisk('a.ann'), broken);
  assert.match(desk.failed[0]!.reason, /the file is not text/);
  desk.files.set(desk.uri('a.ann'), ANN);
  await desk.failed[0]!.again();
  assert.match(desk.onDisk('a.ann'), /Boris Lind/);
});

test('an empty annotation file that is no text any more is reported', async () => {
  const desk = await openDesk({ 'a.txt': TEXT, 'a.ann': '' });
  await desk.outside({ 'a.ann': '\0'.repeat(200) });
  const found = desk.service.find(desk.uri('a.txt'))!.corpus.findings.get('a.ann') ?? [];
  assert.deepEqual(
    found.map(({ message }) => message),
    ['This file is not text: it is not read. Restore it from a copy.'],
  );
});

test('an annotation file that another program holds is not taken for one that is not there', async () => {
  const desk = await openDesk({ 'a.txt': TEXT, 'a.ann': ANN });
  desk.files.hold(desk.uri('a.ann'), 'another program holds the file');
  const annotate = () => desk.service.annotate(desk.uri('a.txt'), (file) => `${file}${MARK}`);
  await assert.rejects(annotate, /a\.ann cannot be read: another program holds the file/);
  desk.open('a.txt');
  await annotate();
  assert.match(desk.failed[0]!.reason, /another program holds the file/);
  assert.equal(desk.onDisk('a.ann'), ANN);
  desk.files.hold(desk.uri('a.ann'), null);
  await desk.save('a.txt');
  assert.equal(desk.onDisk('a.ann'), ANN + MARK);
});

test('one that could never be read is not written as a new one, nor by what a crash left behind', async () => {
  const desk = await openDesk({ 'a.txt': TEXT });
  desk.open('a.txt');
  desk.files.refuse('there is no room left on the disk');
  await desk.service.annotate(desk.uri('a.txt'), (file) => `${file}${MARK}`);
  desk.files.refuse(null);
  desk.type('a.txt', 'slept.|', ' ');
  await desk.service.annotate(desk.uri('a.txt'), (file) => `${file}T3\tWeapon 4 9\tferry\n`);
  desk.files.set(desk.uri('a.txt'), desk.textOf('a.txt'));
  desk.files.set(desk.uri('a.ann'), ANN);
  desk.files.hold(desk.uri('a.ann'), 'you may not read the file');
  const next = await desk.crash();
  assert.equal(next.onDisk('a.ann'), ANN);
  const annotate = () => next.service.annotate(next.uri('a.txt'), (file) => `${file}${MARK}`);
  await assert.rejects(annotate, /you may not read the file/);
  next.open('a.txt');
  await next.service.settled();
  assert.equal(next.onDisk('a.ann'), ANN);
  next.files.hold(next.uri('a.ann'), null);
  await next.save('a.txt');
  assert.match(next.onDisk('a.ann'), /Anne Roe\n.*Boris Lind\n.*ferry/);
});

test('two windows that write one annotation file at the same moment keep both marks', async () => {
  const desk = await openDesk({ 'a.txt': TEXT, 'a.ann': ANN });
  const ferry = `${ANN}T2\tWeapon 4 9\tferry\n`;
  const annotate = () => desk.service.annotate(desk.uri('a.txt'), (file) => file + nextMark(file));
  desk.files.overtake(desk.uri('a.ann'), ferry);
  await annotate();
  assert.equal(desk.onDisk('a.ann'), `${ferry}T3\tPerson 49 59\tBoris Lind\n`);
  await desk.outside({ 'a.ann': ANN });
  desk.open('a.txt');
  desk.files.overtake(desk.uri('a.ann'), ferry);
  await annotate();
  const marked = desk.onDisk('a.ann');
  assert.ok(marked.includes('Anne Roe') && marked.includes('ferry') && marked.includes('Boris Lind'), marked);
  assert.deepEqual(desk.failed, []);
});

/** As a step numbers it: behind the highest. */
function nextMark(file: string): string {
  return `T${file.split('\n').length}\tPerson 49 59\tBoris Lind\n`;
}
