import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { readLockedTexts, recordTexts } from '../../../server/src/corpus/lockedTexts';
import { Refusal } from '../../../server/src/lsp/answer';
import { lockedIn, recordIn } from '../../../server/src/lsp/registerLocked';
import { fingerprintOf } from '../../../server/src/text/fingerprint';
import { openWorkspace, type Workspace } from '../service/workspace';

const TEXTS = {
  'corpus.yaml': 'locked: ["articles/**"]\n',
  'articles/a.txt': 'The ferry sank off Lysk.\n',
  'articles/b.txt': 'Fourteen people were killed.\r\nThe harbour is shut.\r\n',
  'notes/c.txt': 'The pier is shut.\n',
};

const viewOf = ({ service }: Workspace) => service.corpora()[0]!;

/** Records texts as the editor does, and keeps the edit in `locked.sha256`. */
async function record(open: Workspace, uri: string, reason?: string): Promise<string> {
  const argument = { uri, by: 'Mirja Holm', ...(reason === undefined ? {} : { reason }) };
  const recorded = recordIn(open.service, argument, '2031-03-04');
  const before = viewOf(open).textOf('locked.sha256') ?? '';
  if (recorded === null) return before;
  const { start, end, newText } = recorded.edit;
  const after = before.slice(0, start) + newText + before.slice(end);
  open.service.openDocument(open.uri('locked.sha256'), 'plaintext', 1, after);
  await open.service.settled();
  return after;
}

const codesIn = (open: Workspace, path: string): readonly string[] =>
  (viewOf(open).findings.get(path) ?? []).map(({ code }) => code).filter((code) => /locked|changed/.test(code));

test('the hash is that of the file as sha256sum has it, whatever its line ends', () => {
  for (const text of ['', 'The ferry sank.\n', '“Ω” 😀\n']) {
    assert.equal(fingerprintOf(text), createHash('sha256').update(text).digest('hex'));
  }
  assert.equal(fingerprintOf('a\r\nb\r\n'), fingerprintOf('a\nb\n'));
  assert.notEqual(fingerprintOf('a b'), fingerprintOf('a  b'));
});

test('recorded texts are silent, a changed one is reported, and recorded anew with a reason', async () => {
  const open = await openWorkspace(TEXTS);
  assert.deepEqual(lockedIn(viewOf(open)), { globs: ['articles/**'], locked: 2, notRecorded: 2, changed: [] });
  await record(open, viewOf(open).root);
  assert.deepEqual(lockedIn(viewOf(open)), { globs: ['articles/**'], locked: 2, notRecorded: 0, changed: [] });
  const a = open.uri('articles/a.txt');
  open.service.openDocument(a, 'plaintext', 1, 'The ferry sank near Lysk.\n');
  await open.service.settled();
  assert.deepEqual(codesIn(open, 'articles/a.txt'), ['article.changed']);
  assert.deepEqual(lockedIn(viewOf(open)).changed, ['articles/a.txt']);
  assert.throws(() => recordIn(open.service, { uri: a }, '2031-03-05'), Refusal);
  const list = await record(open, a, 'the outlet\ncorrected it');
  assert.match(list, /^# 2031-03-04 Mirja Holm: the outlet corrected it\n[0-9a-f]{64} {2}articles\/a\.txt$/m);
  assert.deepEqual(codesIn(open, 'articles/a.txt'), []);
  // The editor may give the text other line ends, and may give it back.
  open.service.changeDocument(a, 2, 'The ferry sank near Lysk.\r\n');
  await open.service.settled();
  assert.deepEqual(codesIn(open, 'articles/a.txt'), []);
});

test('what is not locked cannot be recorded, and what is new is missed in the list', async () => {
  const open = await openWorkspace(TEXTS);
  assert.throws(() => recordIn(open.service, { uri: open.uri('notes/c.txt') }, '2031-03-04'), /not locked/);
  await record(open, viewOf(open).root);
  open.files.set(open.uri('articles/new.txt'), 'Nobody was hurt.\n');
  await open.service.filesChanged([open.uri('articles/new.txt')]);
  await open.service.settled();
  assert.deepEqual(codesIn(open, 'locked.sha256'), ['corpus.locked']);
});

test('a change of the list keeps every other line to the letter', () => {
  const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];
  const list = `# ours\r\n# 2030-01-01 Ann: first\r\n${a}  x y.txt\r\n${b} *z.txt\r\n`;
  const { records, problems } = readLockedTexts(list);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    [...records].map(([path, { on }]) => [path, on]),
    [
      ['x y.txt', '2030-01-01'],
      ['z.txt', null],
    ],
  );
  const note = { on: '2031-02-03', by: null, reason: 'found a better copy' };
  assert.equal(
    recordTexts(list, [{ path: 'x y.txt', hash: b }], note),
    `# ours\r\n# 2030-01-01 Ann: first\r\n# 2031-02-03: found a better copy\r\n${b}  x y.txt\r\n${b} *z.txt\r\n`,
  );
  assert.equal(recordTexts(list, [{ path: 'x y.txt', hash: a }], note), list);
});
