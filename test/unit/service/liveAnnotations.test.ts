import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDesk } from './annotationDesk';

const TEXT = 'The ferry sank. “We saw a light,” said Anne Roe. Boris Lind slept.\n';
const ANN = 'T1\tPerson 39 47\tAnne Roe\nT2\tPerson 49 59\tBoris Lind\n??\n#1\tNote T1\tsure?\n';
const DESK = { 'a.txt': TEXT, 'a.ann': ANN };

test('annotations go with the text while it is typed, and are written after it was saved', async () => {
  const desk = await openDesk(DESK);
  desk.open('a.txt');
  desk.type('a.txt', 'The |ferry', 'old ');
  assert.deepEqual(desk.annotations('a.txt'), ['T1 Anne Roe', 'T2 Boris Lind']);
  assert.equal(desk.onDisk('a.ann'), ANN, 'nothing is written before the text is');
  await desk.save('a.txt');
  assert.equal(desk.onDisk('a.ann'), ANN.replace('39 47', '43 51').replace('49 59', '53 63'));
  desk.type('a.txt', 'Anne', 'Mara');
  await desk.save('a.txt');
  assert.equal(desk.onDisk('a.ann'), ANN.replace('39 47\tAnne Roe', '43 51\tMara Roe').replace('49 59', '53 63'));
});

test('a save that moves nothing writes nothing', async () => {
  const desk = await openDesk(DESK);
  desk.open('a.txt');
  desk.files.refuse('nobody may write');
  desk.type('a.txt', 'slept.|', ' He snored.');
  await desk.save('a.txt');
  assert.deepEqual(desk.failed, []);
});

test('a file that changed before the text was saved, and of which nobody was told, counts in the text before', async () => {
  const changes: readonly (readonly [string, (file: string) => string])[] = [
    ['a type', (file) => file.replace('T1\tPerson', 'T1\tOrg')],
    ['a line more', (file) => `${file}T3\tShip 4 9\tferry\n`],
    ['other words', (file) => file.replace('49 59\tBoris Lind', '49 54\tBoris')],
  ];
  for (const [what, change] of changes) {
    const desk = await openDesk(DESK);
    desk.open('a.txt');
    desk.type('a.txt', '|The ferry', 'Old ferry news. ');
    desk.files.set(desk.uri('a.ann'), change(ANN));
    await desk.save('a.txt');
    const moved = (file: string): string =>
      file.replace(/(\d+) (\d+)\t/g, (_, start, end) => `${Number(start) + 16} ${Number(end) + 16}\t`);
    assert.equal(desk.onDisk('a.ann'), moved(change(ANN)), what);
    // What comes after the save counts in the text that was saved.
    await desk.outside({ 'a.ann': `${moved(change(ANN))}T4\tShip 20 25\tferry\n` });
    assert.ok(desk.annotations('a.txt').includes('T4 ferry'));
    desk.type('a.txt', '|Old', 'So ');
    await desk.save('a.txt');
    assert.match(desk.onDisk('a.ann'), /T4\tShip 23 28\tferry\n/);
  }
});

test('words that stand at the place of before by chance, too, are not taken for those that were marked', async () => {
  const file = 'T1\tPerson 7 9\the\nT2\tPerson 14 16\the\nT3\tPerson 0 2\the\n';
  const desk = await openDesk({ 'a.txt': 'he saw he and he.\n', 'a.ann': file });
  desk.open('a.txt');
  desk.type('a.txt', '|he saw', 'Once he ');
  desk.files.set(desk.uri('a.ann'), `${file}#1\tAnnotatorNotes T1\tfrom git\n`);
  await desk.save('a.txt');
  assert.equal(
    desk.onDisk('a.ann'),
    'T1\tPerson 15 17\the\nT2\tPerson 22 24\the\nT3\tPerson 8 10\the\n#1\tAnnotatorNotes T1\tfrom git\n',
  );
});

test('every annotator’s file is kept in step', async () => {
  const desk = await openDesk({
    'corpus.yaml': 'annotations: "{folder}/{name}_{annotator}.ann"\nannotator: ben\n',
    'a.txt': TEXT,
    'a_ana.ann': ANN,
    'a_ben.ann': 'T1\tPerson 49 59\tBoris Lind\n',
  });
  desk.open('a.txt');
  desk.type('a.txt', 'The |ferry', 'old ');
  await desk.save('a.txt');
  assert.equal(desk.onDisk('a_ana.ann'), ANN.replace('39 47', '43 51').replace('49 59', '53 63'));
  assert.equal(desk.onDisk('a_ben.ann'), 'T1\tPerson 53 63\tBoris Lind\n');
});

test('undo brings back deleted annotations, also after a save in between', async () => {
  const desk = await openDesk(DESK);
  desk.open('a.txt');
  desk.type('a.txt', ' said Anne Roe.', '');
  assert.deepEqual(desk.annotations('a.txt'), ['T2 Boris Lind']);
  const findings = () => desk.service.find(desk.uri('a.txt'))!.corpus.findings.get('a.txt') ?? [];
  assert.match(
    findings()
      .map(({ message }) => message)
      .join(),
    /"Anne Roe" was deleted here, and T1 \(Person\) marked it/,
  );
  await desk.save('a.txt');
  assert.match(desk.onDisk('a.ann'), /^T1\tPerson 33 33\tAnne Roe\n/);
  desk.become('a.txt', TEXT);
  assert.deepEqual(desk.annotations('a.txt'), ['T1 Anne Roe', 'T2 Boris Lind']);
  await desk.save('a.txt');
  assert.equal(desk.onDisk('a.ann'), ANN);
});

test('a deleted annotation can be removed with what refers to it', async () => {
  const desk = await openDesk(DESK);
  desk.open('a.txt');
  desk.type('a.txt', ' said Anne Roe.', '');
  const { removeAnnotation } = await import('../../../server/src/standoff/remove');
  await desk.service.annotate(desk.uri('a.txt'), (file) => removeAnnotation(file, 'T1'));
  assert.equal(desk.onDisk('a.ann'), ANN, 'the text is not saved yet');
  await desk.save('a.txt');
  assert.equal(desk.onDisk('a.ann'), 'T2\tPerson 34 44\tBoris Lind\n??\n');
});

test('closing without saving leaves the files as they were', async () => {
  const desk = await openDesk(DESK);
  desk.open('a.txt');
  desk.type('a.txt', 'Anne Roe', 'Nobody');
  await desk.close('a.txt');
  assert.equal(desk.onDisk('a.ann'), ANN);
  assert.deepEqual(desk.annotations('a.txt'), ['T1 Anne Roe', 'T2 Boris Lind']);
});

test('what was annotated in an unsaved text outlives the text', async () => {
  const desk = await openDesk(DESK);
  desk.open('a.txt');
  desk.type('a.txt', 'The |ferry', 'old ');
  await desk.service.annotate(desk.uri('a.txt'), (file) => `${file}T3\tWeapon 8 13\tferry\n`);
  assert.deepEqual(desk.annotations('a.txt'), ['T1 Anne Roe', 'T2 Boris Lind', 'T3 ferry']);
  assert.equal(desk.onDisk('a.ann'), ANN);
  await desk.close('a.txt');
  assert.equal(desk.onDisk('a.ann'), `${ANN}T3\tWeapon 4 9\tferry\n`);
});

test('annotating a saved text is written at once; the first annotation makes the file', async () => {
  const desk = await openDesk({ 'b.txt': TEXT });
  await desk.service.annotate(desk.uri('b.txt'), (file) => `${file}T1\tWeapon 4 9\tferry\n`);
  desk.open('b.txt');
  await desk.service.annotate(desk.uri('b.txt'), (file) => `${file}T2\tPerson 49 59\tBoris Lind\n`);
  assert.equal(desk.onDisk('b.ann'), 'T1\tWeapon 4 9\tferry\nT2\tPerson 49 59\tBoris Lind\n');
});

test('a disk that is full: nothing is lost, the person is told, and trying again works', async () => {
  const desk = await openDesk(DESK);
  desk.open('a.txt');
  desk.type('a.txt', 'The |ferry', 'old ');
  desk.files.refuse('there is no room left on the disk');
  await desk.save('a.txt');
  assert.deepEqual(
    desk.failed.map(({ reason }) => reason),
    ['there is no room left on the disk'],
  );
  assert.deepEqual(desk.annotations('a.txt'), ['T1 Anne Roe', 'T2 Boris Lind']);
  desk.files.refuse(null);
  desk.type('a.txt', 'The |old', 'very ');
  await desk.failed[0]!.again();
  assert.match(desk.onDisk('a.ann'), /T1\tPerson 4\d 5\d\tAnne Roe/);
  await desk.save('a.txt');
  assert.equal(desk.onDisk('a.ann'), ANN.replace('39 47', '48 56').replace('49 59', '58 68'));
});

test('an article that is closed while the disk is full keeps what was annotated until trying again works', async () => {
  const desk = await openDesk(DESK);
  desk.open('a.txt');
  desk.type('a.txt', 'The |ferry', 'old ');
  await desk.service.annotate(desk.uri('a.txt'), (file) => `${file}T3\tWeapon 8 13\tferry\n`);
  desk.files.refuse('there is no room left on the disk');
  await desk.close('a.txt');
  assert.deepEqual(desk.annotations('a.txt'), ['T1 Anne Roe', 'T2 Boris Lind', 'T3 ferry']);
  const next = await desk.crash();
  desk.files.refuse(null);
  await desk.failed[0]!.again();
  assert.equal(desk.onDisk('a.ann'), `${ANN}T3\tWeapon 4 9\tferry\n`);
  // Nor is it lost to whoever starts the program again instead.
  desk.files.set(desk.uri('a.ann'), ANN);
  next.open('a.txt');
  await next.service.settled();
  assert.equal(next.onDisk('a.ann'), `${ANN}T3\tWeapon 4 9\tferry\n`);
});

test('a file that could not be read once is told of and written the next time', async () => {
  const desk = await openDesk(DESK);
  desk.open('a.txt');
  const { read } = desk.files;
  desk.files.read = async () => {
    throw new Error('the share is away');
  };
  await desk.service.annotate(desk.uri('a.txt'), (file) => `${file}T3\tWeapon 4 9\tferry\n`);
  assert.deepEqual(
    desk.failed.map(({ reason }) => reason),
    ['the share is away'],
  );
  desk.files.read = read;
  await desk.failed[0]!.again();
  assert.equal(desk.onDisk('a.ann'), `${ANN}T3\tWeapon 4 9\tferry\n`);
});

test('annotating an article that is not open keeps what others wrote to its file, and what is being written', async () => {
  const desk = await openDesk(DESK);
  const add = (line: string) => desk.service.annotate(desk.uri('a.txt'), (file) => `${file}${line}\n`);
  // Nobody has told of this change yet.
  desk.files.set(desk.uri('a.ann'), `${ANN}T3\tCue 34 38\tsaid\n`);
  await Promise.all([add('T4\tWeapon 4 9\tferry'), add('T5\tPlace 0 3\tThe')]);
  assert.equal(desk.onDisk('a.ann'), `${ANN}T3\tCue 34 38\tsaid\nT4\tWeapon 4 9\tferry\nT5\tPlace 0 3\tThe\n`);
  desk.files.refuse('there is no room left on the disk');
  await assert.rejects(add('T6\tPlace 0 3\tThe'), /no room/);
  desk.files.refuse(null);
  await add('T7\tPlace 0 3\tThe');
  assert.match(desk.onDisk('a.ann'), /T5.*\nT7\t/);
});

test('the end between the two writes is made up for at the next start', async () => {
  const desk = await openDesk(DESK);
  desk.open('a.txt');
  desk.type('a.txt', 'The |ferry', 'old ');
  await desk.service.flush();
  desk.files.set(desk.uri('a.txt'), desk.textOf('a.txt'));
  const next = await desk.crash();
  assert.equal(next.onDisk('a.ann'), ANN.replace('39 47', '43 51').replace('49 59', '53 63'));
  assert.deepEqual(next.annotations('a.txt'), ['T1 Anne Roe', 'T2 Boris Lind']);
});

test('unsaved texts that the editor brings back find their annotations, deleted and new ones too', async () => {
  const desk = await openDesk(DESK);
  desk.open('a.txt');
  desk.type('a.txt', ' said Anne Roe.', '');
  desk.type('a.txt', 'The |ferry', 'ferry ');
  await desk.service.annotate(desk.uri('a.txt'), (file) => `${file}T3\tWeapon 10 15\tferry\n`);
  const text = desk.textOf('a.txt');
  const next = await desk.crash();
  next.open('a.txt', text);
  await next.service.settled();
  assert.deepEqual(next.annotations('a.txt'), ['T2 Boris Lind', 'T3 ferry']);
  await next.save('a.txt');
  assert.equal(
    next.onDisk('a.ann'),
    'T1\tPerson 39 39\tAnne Roe\nT2\tPerson 40 50\tBoris Lind\n??\n#1\tNote T1\tsure?\nT3\tWeapon 10 15\tferry\n',
  );
});

test('after a crash that lost what was typed, what was annotated is still there', async () => {
  const desk = await openDesk(DESK);
  desk.open('a.txt');
  desk.type('a.txt', 'The |ferry', 'old ');
  await desk.service.annotate(desk.uri('a.txt'), (file) => `${file}T3\tWeapon 8 13\tferry\n`);
  const next = await desk.crash();
  next.open('a.txt');
  await next.service.settled();
  assert.deepEqual(next.annotations('a.txt'), ['T1 Anne Roe', 'T2 Boris Lind', 'T3 ferry']);
  assert.equal(next.onDisk('a.ann'), `${ANN}T3\tWeapon 4 9\tferry\n`);
});

test('annotations that another program wrote meanwhile are taken, in their places in the text of now', async () => {
  const desk = await openDesk(DESK);
  desk.open('a.txt');
  desk.type('a.txt', 'The |ferry', 'old ');
  await desk.outside({ 'a.ann': `${ANN.replace('T2\tPerson', 'T2\tSource')}T3\tCue 34 38\tsaid\n` });
  assert.deepEqual(desk.annotations('a.txt'), ['T1 Anne Roe', 'T2 Boris Lind', 'T3 said']);
  await desk.save('a.txt');
  const lines = desk.onDisk('a.ann').split('\n');
  assert.deepEqual(lines.slice(0, 2), ['T1\tPerson 43 51\tAnne Roe', 'T2\tSource 53 63\tBoris Lind']);
  assert.equal(lines[4], 'T3\tCue 38 42\tsaid');
  assert.deepEqual(desk.conflicts, []);
});

test('what both changed is kept twice, and the person is asked', async () => {
  for (const preference of ['both', 'mine', 'theirs'] as const) {
    const desk = await openDesk(DESK);
    desk.open('a.txt');
    desk.type('a.txt', 'The |ferry', 'old ');
    await desk.service.annotate(
      desk.uri('a.txt'),
      (file) => `${file.replace('T2\tPerson', 'T2\tSource')}T3\tWeapon 8 13\tferry\n`,
    );
    await desk.outside({ 'a.ann': `${ANN.replace('T2\tPerson', 'T2\tWitness')}T3\tCue 34 38\tsaid\n` });
    assert.deepEqual(
      desk.conflicts.map(({ ids }) => ids),
      [['T2', 'T3']],
    );
    await desk.conflicts[0]!.settle(preference);
    await desk.save('a.txt');
    const bounds = desk
      .onDisk('a.ann')
      .split('\n')
      .filter((line) => line.startsWith('T'));
    const [mine, theirs] = [
      ['T2\tSource 53 63\tBoris Lind', 'T3\tWeapon 8 13\tferry'],
      ['T2\tWitness 53 63\tBoris Lind', 'T3\tCue 38 42\tsaid'],
    ];
    const both = [...theirs!, 'T4\tSource 53 63\tBoris Lind', 'T5\tWeapon 8 13\tferry'];
    assert.deepEqual(bounds.slice(1), { both, mine, theirs }[preference]);
  }
});

test('an annotation file in its own editor counts, and what is typed there is kept', async () => {
  const desk = await openDesk(DESK);
  desk.open('a.txt');
  desk.open('a.ann');
  desk.type('a.txt', 'The |ferry', 'old ');
  desk.type('a.ann', 'T2\tPerson', 'T2\tWitness');
  desk.type('a.ann', '??', 'T3\tCue 34 38\tsaid');
  assert.deepEqual(desk.annotations('a.txt'), ['T1 Anne Roe', 'T2 Boris Lind', 'T3 said']);
});

test('two windows: the one that only reads writes nothing and follows', async () => {
  const desk = await openDesk(DESK);
  desk.open('a.txt');
  const saved = TEXT.replace('The ferry', 'The old ferry');
  const written = ANN.replace('39 47', '43 51').replace('49 59', '53 63');
  // The other window writes the text; this one reads it again; then come the annotations.
  await desk.outside({ 'a.txt': saved });
  desk.become('a.txt', saved);
  assert.deepEqual(desk.annotations('a.txt'), ['T1 Anne Roe', 'T2 Boris Lind']);
  await desk.service.settled();
  assert.equal(desk.onDisk('a.ann'), ANN);
  await desk.outside({ 'a.ann': written });
  assert.deepEqual(desk.annotations('a.txt'), ['T1 Anne Roe', 'T2 Boris Lind']);
  assert.equal(desk.onDisk('a.ann'), written);
});

test('an article that gets another name takes its annotation files along', async () => {
  const desk = await openDesk({ ...DESK, 'sub/x.txt': 'x' });
  const after = desk.service.annotationFilesAfterRename(desk.uri('a.txt'), desk.uri('sub/b.txt'));
  assert.deepEqual(after, [{ from: desk.uri('a.ann'), to: desk.uri('sub/b.ann') }]);
  assert.deepEqual(desk.service.annotationFilesAfterRename(desk.uri('sub/x.txt'), desk.uri('y.txt')), []);
});

test('an article that was made a moment ago is in step as soon as its annotations come', async () => {
  const desk = await openDesk({ 'b.txt': TEXT });
  desk.files.set(desk.uri('a.txt'), TEXT);
  desk.open('a.txt');
  desk.type('a.txt', ' said Anne Roe.', '');
  await desk.outside({ 'a.txt': TEXT, 'a.ann': ANN });
  assert.deepEqual(desk.annotations('a.txt'), ['T2 Boris Lind']);
  desk.become('a.txt', TEXT);
  assert.deepEqual(desk.annotations('a.txt'), ['T1 Anne Roe', 'T2 Boris Lind']);
});

test('files that are deleted and made again under an open document', async () => {
  const desk = await openDesk(DESK);
  desk.open('a.txt');
  desk.type('a.txt', 'The |ferry', 'old ');
  await desk.save('a.txt');
  desk.files.delete(desk.uri('a.txt'));
  desk.files.delete(desk.uri('a.ann'));
  await desk.service.filesChanged([desk.uri('a.txt'), desk.uri('a.ann')]);
  await desk.service.settled();
  await desk.outside({ 'a.txt': TEXT, 'a.ann': ANN });
  desk.become('a.txt', TEXT);
  desk.type('a.txt', ' said Anne Roe.', '');
  assert.deepEqual(desk.annotations('a.txt'), ['T2 Boris Lind']);
  await desk.save('a.txt');
  assert.match(desk.onDisk('a.ann'), /^T1\tPerson 33 33\tAnne Roe\n/);
  desk.become('a.txt', TEXT);
  assert.deepEqual(desk.annotations('a.txt'), ['T1 Anne Roe', 'T2 Boris Lind']);
});
