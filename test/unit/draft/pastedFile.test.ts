import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editPasted, type PastedRecord, readPasted } from '../../../server/src/corpus/pastedFile';
import { openDesk } from '../service/annotationDesk';

const record = (draft: string, words: string): PastedRecord => ({ draft, words, from: 's/a.txt', passage: words });
const entry = (draft: string, words: string): string =>
  `- draft: ${draft}\n  words: ${words}\n  from: s/a.txt\n  passage: ${words}\n`;

test('a record is put in its place and taken out; comments and what is not understood stay as they are', () => {
  const other = `# A note of the desk.\n${entry('b.txt', 'two')}`;
  const odd = entry('c.txt', 'three').replace('passage', 'pasage');
  const before = `${other}\n${odd}`;
  const after = editPasted(before, [], [record('a.txt', 'one'), record('d.txt', 'four')])!;
  // A comment at the top is the file's.
  assert.ok(after.startsWith('# A note of the desk.\n- draft: a.txt'), after);
  assert.ok(after.includes(entry('b.txt', 'two')) && after.includes(odd.trimEnd()), after);
  assert.deepEqual(
    readPasted(after).records.map(({ draft }) => draft),
    ['a.txt', 'b.txt', 'd.txt'],
  );
  const taken = editPasted(after, [record('b.txt', 'two')], [])!;
  assert.ok(taken.includes('# A note of the desk.') && taken.includes(odd.trimEnd()), taken);
  assert.deepEqual(
    readPasted(taken).records.map(({ draft }) => draft),
    ['a.txt', 'd.txt'],
  );
  const crlf = editPasted(before.replaceAll('\n', '\r\n'), [], [record('a.txt', 'one')])!;
  assert.doesNotMatch(crlf, /[^\r]\n/);
  assert.match(editPasted('', [], [record('a.txt', 'one')])!, /^# Where words .*\n\n- draft: a\.txt\n/);
});

test('a file that is no list, or that a merge left open, is left to a person', () => {
  for (const text of ['a: b\n', 'words\n', `<<<<<<< HEAD\n${entry('b.txt', 'two')}=======\n>>>>>>> theirs\n`])
    assert.equal(editPasted(text, [], [record('a.txt', 'one')]), null);
});

test('what somebody else wrote into pasted.yaml a moment ago stays when a draft is saved', async () => {
  const words = 'the old pier would be closed to all ships for at least three more weeks';
  const desk = await openDesk({
    'corpus.yaml': 'drafts: ["d/**"]\n',
    's/a.txt': `The harbour master said ${words}.\n`,
    'd/a.txt': 'My draft.\n',
    'pasted.yaml': entry('d/b.txt', 'closed to all ships'),
  });
  desk.open('d/a.txt');
  desk.type('d/a.txt', 'My draft.|', ` ${words}.`);
  const theirs = `# Theirs.\n${entry('d/b.txt', 'closed to all ships')}\n${entry('d/c.txt', 'three more weeks')}`;
  desk.files.set(desk.uri('pasted.yaml'), theirs);
  await desk.save('d/a.txt');
  assert.ok(desk.onDisk('pasted.yaml').endsWith(theirs.slice(theirs.indexOf('- draft'))), desk.onDisk('pasted.yaml'));
  assert.match(desk.onDisk('pasted.yaml'), /- draft: d\/a\.txt\n {2}words: the old pier/);
  desk.files.hold(desk.uri('pasted.yaml'), 'another program holds the file');
  const before = desk.onDisk('pasted.yaml');
  desk.type('d/a.txt', ` ${words}.`, '');
  await desk.save('d/a.txt');
  assert.equal(desk.onDisk('pasted.yaml'), before);
});
