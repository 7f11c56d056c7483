import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readAnnotations } from '../../server/src/standoff/read';
import { crosscheck, inFolder } from './run';

const TEXT = `The Lanner sank off Velm at dawn.

“We saw a light,” said Anne Roe.

The ministry in Lysk had no comment.
`;

interface Repository {
  readonly folder: string;
  git(...args: string[]): { readonly status: number | null; readonly stdout: string };
  read(path: string): string;
  /** Writes files and commits them. */
  commit(files: Readonly<Record<string, string>>): void;
}

function inRepository(files: Readonly<Record<string, string>>, then: (repository: Repository) => void): void {
  inFolder(files, (folder) => {
    const git: Repository['git'] = (...args) =>
      spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
    const repository: Repository = {
      folder,
      git,
      read: (path) => readFileSync(join(folder, path), 'utf8'),
      commit: (changed) => {
        for (const [path, text] of Object.entries(changed)) writeFileSync(join(folder, path), text);
        git('add', '-A');
        assert.equal(git('commit', '-qm', 'change').status, 0);
      },
    };
    git('init', '-q', '-b', 'main');
    assert.equal(crosscheck(['git-setup'], folder).status, 0);
    repository.commit({});
    then(repository);
  });
}

function line(text: string, id: string, type: string, words: string): string {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return `${id}\t${type} ${start} ${start + words.length}\t${words}\n`;
}

function wordsOf(text: string, annotations: string): string[] {
  const plain = { text, bodyStart: 0, annotationStart: 0 };
  const file = readAnnotations(annotations, plain, 'a.ann');
  assert.deepEqual(file.problems, []);
  return file.annotations.textBounds.map(({ type, spans }) => `${type} ${text.slice(spans[0]!.start, spans[0]!.end)}`);
}

const BASE = line(TEXT, 'T1', 'Person', 'Anne Roe');
const OURS_TEXT = TEXT.replace('The Lanner', 'Late on Sunday the ferry Lanner');
const THEIRS_TEXT = TEXT.replace('had no comment', 'would not say a word');
const OURS = line(OURS_TEXT, 'T1', 'Person', 'Anne Roe') + line(OURS_TEXT, 'T2', 'Ship', 'Lanner');
const THEIRS =
  line(THEIRS_TEXT, 'T1', 'Person', 'Anne Roe') +
  line(THEIRS_TEXT, 'T2', 'Place', 'Lysk') +
  'N1\tReference T2 entity:lysk\tLysk\n' +
  line(THEIRS_TEXT, 'T3', 'Cue', 'say');
const MERGED_TEXT = OURS_TEXT.replace('had no comment', 'would not say a word');

test('two branches that both annotate and edit the text are merged by git, also by rebase and cherry-pick', () => {
  inRepository({ 'texts/a.txt': TEXT, 'texts/a.ann': BASE }, ({ git, read, commit, folder }) => {
    git('checkout', '-qb', 'other');
    commit({ 'texts/a.txt': THEIRS_TEXT, 'texts/a.ann': THEIRS });
    git('checkout', '-q', 'main');
    commit({ 'texts/a.txt': OURS_TEXT, 'texts/a.ann': OURS });
    git('tag', 'before');
    const check = (status: number | null): void => {
      assert.equal(status, 0);
      assert.equal(read('texts/a.txt'), MERGED_TEXT);
      assert.deepEqual(wordsOf(MERGED_TEXT, read('texts/a.ann')).sort(), [
        'Cue say',
        'Person Anne Roe',
        'Place Lysk',
        'Ship Lanner',
      ]);
    };
    check(git('merge', '-q', '--no-edit', 'other').status);
    assert.match(read('texts/a.ann'), /^N1\tReference T4 entity:lysk\tLysk$/m);
    git('reset', '-q', '--hard', 'before');
    check(git('cherry-pick', 'other').status);
    git('reset', '-q', '--hard', 'before');
    git('checkout', '-q', 'other');
    check(git('rebase', '-q', 'main').status);
    assert.equal(crosscheck(['reanchor', '.'], folder).stdout, '1 annotation file, none drifted.\n');
  });
});

test('what both changed is left to a person, in a file that is whole', () => {
  inRepository({ 'a.txt': TEXT, 'a.ann': BASE }, ({ git, read, commit }) => {
    git('checkout', '-qb', 'other');
    commit({ 'a.ann': BASE.replace('Person', 'Speaker') });
    git('checkout', '-q', 'main');
    commit({ 'a.ann': BASE.replace('Person', 'Source') });
    const { status, stdout } = git('merge', '--no-edit', 'other');
    assert.equal(status, 1);
    assert.match(stdout, /CONFLICT \(content\): Merge conflict in a\.ann/);
    assert.deepEqual(wordsOf(TEXT, read('a.ann')), ['Source Anne Roe', 'Speaker Anne Roe']);
    assert.match(read('a.ann'), /^#1\tConflict T2\tthe other branch’s version of T1$/m);
  });
});

test('where the texts conflict, annotations stand on their words between the marks of both sides', () => {
  inRepository({ 'a.txt': TEXT, 'a.ann': BASE }, ({ git, read, commit }) => {
    const [here, there] = [
      TEXT.replace('sank off Velm', 'went down near Velm'),
      TEXT.replace('sank off Velm', 'burned at Keldova'),
    ];
    git('checkout', '-qb', 'other');
    commit({
      'a.txt': there,
      'a.ann': line(there, 'T1', 'Person', 'Anne Roe') + line(there, 'T2', 'Place', 'Keldova'),
    });
    git('checkout', '-q', 'main');
    commit({ 'a.txt': here, 'a.ann': line(here, 'T1', 'Person', 'Anne Roe') + line(here, 'T2', 'Place', 'Velm') });
    assert.equal(git('merge', '--no-edit', 'other').status, 1);
    const text = read('a.txt');
    assert.match(text, /^<{7} /m);
    const plain = { text, bodyStart: 0, annotationStart: 0 };
    const { annotations, detached } = readAnnotations(read('a.ann'), plain, 'a.ann');
    assert.deepEqual(detached, []);
    assert.deepEqual(
      annotations.textBounds.map(({ type, spans }) => `${type} ${text.slice(spans[0]!.start, spans[0]!.end)}`),
      ['Person Anne Roe', 'Place Velm', 'Place Keldova'],
    );
  });
});

test('git diff tells annotations with their words, and shifted offsets not at all', () => {
  inRepository({ 'a.txt': TEXT, 'a.ann': BASE }, ({ git, commit }) => {
    commit({ 'a.txt': OURS_TEXT, 'a.ann': line(OURS_TEXT, 'T1', 'Person', 'Anne Roe') });
    assert.equal(git('diff', 'HEAD~1', '--', 'a.ann').stdout.includes('@@'), false);
    commit({ 'a.ann': OURS });
    const { stdout } = git('diff', 'HEAD~1', '--', 'a.ann');
    assert.match(stdout, /^\+Ship: Lanner\n Person: Anne Roe$/m);
  });
});

test('git-setup is done once, says what it did, and is taken back', () => {
  inFolder({ '.gitattributes': '*.txt text' }, (folder) => {
    assert.match(crosscheck(['git-setup', '.'], folder).stderr, /no git repository/);
    spawnSync('git', ['init', '-q'], { cwd: folder });
    const file = join(folder, '.gitattributes');
    assert.match(
      crosscheck(['git-setup'], folder).stdout,
      /^\.gitattributes: added .*\ngit: set diff\.crosscheck and /,
    );
    assert.equal(readFileSync(file, 'utf8'), '*.txt text\n*.ann diff=crosscheck merge=crosscheck\n');
    assert.match(crosscheck(['git-setup'], folder).stdout, /has ".*" already\.\ngit: is set up already\./);
    assert.match(crosscheck(['git-setup', '--undo'], folder).stdout, /took out .*\ngit: removed /);
    assert.equal(readFileSync(file, 'utf8'), '*.txt text\n');
    assert.equal(
      crosscheck(['git-setup', '--undo'], folder).stdout,
      '.gitattributes: had nothing of this.\ngit: had nothing of this.\n',
    );
    writeFileSync(file, '*.ann merge=union\n');
    const other = crosscheck(['git-setup'], folder);
    assert.deepEqual([other.status, /"\*\.ann merge=union" says otherwise/.test(other.stderr)], [2, true]);
    rmSync(file);
    crosscheck(['git-setup'], folder);
    crosscheck(['git-setup', '--undo'], folder);
    assert.equal(existsSync(file), false);
  });
});

test('without git, three files are merged by their words', () => {
  inFolder({ 'base.ann': BASE, 'ours.ann': OURS, 'theirs.ann': THEIRS }, (folder) => {
    const { status } = crosscheck(['merge', 'base.ann', 'ours.ann', 'theirs.ann'], folder);
    assert.equal(status, 0);
    assert.match(
      readFileSync(join(folder, 'ours.ann'), 'utf8'),
      /T2\tShip .*\nT4\tPlace .*\nN1\tReference T4 .*\nT3\tCue /,
    );
    assert.equal(crosscheck(['merge', 'base.ann', 'no.ann', 'theirs.ann'], folder).status, 2);
  });
});

test('a version that is no text is not merged: the branch keeps its file', () => {
  const ours = 'T1\tPerson 0 3\tThe\n';
  const files = { 'o.ann': ours, 'b.ann': '', 't.ann': '\0'.repeat(200) };
  inFolder(files, (folder) => {
    const merge = (...versions: string[]) => crosscheck(['merge', ...versions], folder);
    const { status, stderr } = merge('b.ann', 'o.ann', 't.ann');
    assert.equal(status, 1);
    assert.match(stderr, /o\.ann: nothing was merged, because the file is not text in the other branch/);
    assert.equal(readFileSync(join(folder, 'o.ann'), 'utf8'), ours);
    assert.equal(merge('b.ann', 't.ann', 'o.ann').status, 1);
    assert.equal(readFileSync(join(folder, 't.ann'), 'utf8'), files['t.ann']);
  });
});
