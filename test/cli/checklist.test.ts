import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { crosscheck, inFolder, root } from './run';

const EXAMPLE = join(root, 'examples', 'velm-strait');

test('checklist prints the statements of a draft, and says what is no draft', () => {
  const list = crosscheck(['checklist', join(EXAMPLE, 'drafts', 'ten-days.md')]);
  assert.equal(list.status, 0, list.stderr);
  assert.match(list.stdout, /^# Checklist: Ten days that emptied an island$/m);
  assert.match(list.stdout, /“The engine room flooded within four minutes,” \(Anke Brodal\) \| quotation \| \*\*V\*\*/);
  const page = crosscheck(['checklist', join(EXAMPLE, 'drafts', 'ten-days.md'), '--format', 'html']);
  assert.match(page.stdout, /^<!doctype html>/);
  const source = crosscheck(['checklist', join(EXAMPLE, 'articles', 'herald-0304-ferry-blast.txt')]);
  assert.equal(source.status, 2);
  assert.match(source.stderr, /this is no draft\. Put it into the folder "drafts"/);
});

test('a file that the corpus leaves out is named, and is no file without findings', () => {
  const files = {
    'corpus.yaml': 'include: ["articles/**"]\n',
    'articles/a.txt': 'The ferry sank in March.\n',
    'notes.md': 'The ferry sank in March.\n',
    'scan.pdf': '%PDF',
  };
  inFolder(files, (folder) => {
    for (const command of ['check', 'checklist', 'facts']) {
      const { status, stdout, stderr } = crosscheck([command, 'notes.md'], folder);
      assert.deepEqual({ status, stdout }, { status: 2, stdout: '' }, command);
      assert.match(stderr, /notes\.md: corpus\.yaml does not include this file\. Name it there, under "include:" or/);
    }
    assert.match(crosscheck(['check', 'scan.pdf'], folder).stderr, /scan\.pdf: this is no article/);
    assert.equal(crosscheck(['check', 'articles/a.txt', 'corpus.yaml'], folder).status, 0);
  });
  inFolder({ 'README.md': 'Words.\n' }, (folder) => {
    assert.match(crosscheck(['check', 'README.md'], folder).stderr, /README\.md: a file of this name is no article/);
  });
});

test('without a corpus.yaml, a draft in the folder drafts is compared with what lies beside it', () => {
  const files = {
    'articles/a.txt': 'The flood at Merrow on Friday killed 14 people, Ana Roe said.\n',
    'drafts/story.md': 'The flood at Merrow on Friday killed 17 people, Ana Roe said.\n',
  };
  inFolder(files, (folder) => {
    const list = crosscheck(['checklist', 'drafts/story.md'], folder);
    assert.equal(list.status, 0, list.stderr);
    assert.match(list.stdout, /14/);
    const all = crosscheck(['check', '.', '--format', 'json'], folder);
    const one = crosscheck(['check', 'drafts/story.md', '--format', 'json'], folder);
    const findingsOf = ({ stdout }: { stdout: string }) =>
      (JSON.parse(stdout) as { findings: { article: string }[] }).findings;
    const ofDraft = findingsOf(all).filter(({ article }) => article.startsWith('drafts/'));
    assert.deepEqual(findingsOf(one), ofDraft);
    assert.ok(ofDraft.length > 0);
    const source = crosscheck(['checklist', 'articles/a.txt'], folder);
    assert.match(source.stderr, /this is no draft\. Put it into the folder "drafts"/);
  });
});

test('a folder is no draft, and is not taken for one', () => {
  inFolder({ 'a.txt': 'The ferry sank in March.\n' }, (folder) => {
    const { status, stderr } = crosscheck(['checklist', '.'], folder);
    assert.equal(status, 2);
    assert.match(stderr, /there is no draft in this folder/);
  });
});
