import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { crosscheck, inFolder } from './run';

const TEXT = 'The ferry sank off Velm at dawn. “We saw a light,” said Anne Roe.\n';
const at = TEXT.indexOf('Anne Roe');
const ANN = `T1\tPerson ${at} ${at + 8}\tAnne Roe\n#1\tNote T1\tsure?\n`;

test('reanchor tells what it would do, does it with --write, and then has nothing to do', () => {
  inFolder({ 'a.txt': `Late. ${TEXT}`, 'a.ann': ANN, 'b.txt': TEXT, 'b.ann': ANN }, (folder) => {
    const dry = crosscheck(['reanchor', '.'], folder);
    assert.equal(dry.status, 1, dry.stderr);
    assert.equal(
      dry.stdout,
      'a.ann: 1 moved\n2 annotation files, 1 drifted: 1 annotation moved, 0 to review, 0 lost. Nothing was written; --write does.\n',
    );
    assert.equal(readFileSync(join(folder, 'a.ann'), 'utf8'), ANN);
    const wet = crosscheck(['reanchor', '.', '--write'], folder);
    assert.equal(wet.status, 0, wet.stderr);
    assert.equal(readFileSync(join(folder, 'a.ann'), 'utf8'), ANN.replace(`${at} ${at + 8}`, `${at + 6} ${at + 14}`));
    const again = crosscheck(['reanchor', 'a.ann'], folder);
    assert.deepEqual([again.status, again.stdout], [0, '1 annotation file, none drifted.\n']);
  });
});

test('what is uncertain and what is lost is named, and stays a reason to look', () => {
  inFolder({ 'a.txt': TEXT.replace('Anne Roe', 'Anna Roe'), 'a.ann': `${ANN}T2\tX 0 9\tNobody at all\n` }, (folder) => {
    const { status, stdout } = crosscheck(['reanchor', folder, '--write'], folder);
    assert.equal(status, 1);
    assert.match(
      stdout,
      /T1 Person “Anne Roe”: line 1:57, “Anna Roe”\? Look at it\n {2}T2 X “Nobody at all”: not found\n/,
    );
    assert.match(readFileSync(join(folder, 'a.ann'), 'utf8'), /#2\tReview T1\twas "Anne Roe"\n$/);
  });
});

test('the text that git has from when it was annotated is compared', () => {
  inFolder({ 'a.txt': TEXT, 'a.ann': ANN }, (folder) => {
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd: folder });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'annotated');
    writeFileSync(join(folder, 'a.txt'), TEXT.replace('The', 'Late the').replace('Anne Roe', 'Roe'));
    git('commit', '-qam', 'changed without its annotations');
    const { stdout } = crosscheck(['reanchor', folder, '--write'], folder);
    assert.match(
      stdout,
      /^a\.ann: 0 moved, 1 to review \(compared with the text in git\)\n {2}T1 Person “Anne Roe”: line 1:61, “Roe”\?/,
    );
    assert.equal(crosscheck(['reanchor', folder], folder).status, 0);
  });
});

test('a path that is not there cannot be read', () => {
  assert.equal(crosscheck(['reanchor', 'nowhere']).status, 2);
});

test('an annotation file whose text got another name is told, and is something to do', () => {
  const files = { 'annotation.conf': '[entities]\nP\n', 'b.txt': 'Anne Roe left.\n', 'a.ann': 'T1\tP 0 8\tAnne Roe\n' };
  inFolder(files, (folder) => {
    const { status, stdout } = crosscheck(['reanchor'], folder);
    assert.deepEqual([status, stdout], [1, 'a.ann: no text belongs to it\n']);
  });
});
