import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crosscheck, inFolder } from './run';

const TEXT = 'The Lanner sank off Velm.\n“We saw a light,” said Anne Roe.\n';

function line(id: string, type: string, words: string, text = TEXT): string {
  const start = text.indexOf(words);
  return `${id}\t${type} ${start} ${start + words.length}\t${words}\n`;
}

const ANA = line('T1', 'Ship', 'Lanner') + line('T2', 'Person', 'Anne Roe');
const BEN = line('T1', 'Ship', 'The Lanner') + line('T2', 'Source', 'Anne Roe') + line('T3', 'Place', 'Velm');

test('two annotators of a corpus are compared by name, the disagreements with their words and places', () => {
  inFolder({ 'corpus.yaml': 'name: x\n', 'a.txt': TEXT, 'a_ana.ann': ANA, 'a_ben.ann': BEN }, (folder) => {
    const { status, stdout, stderr } = crosscheck(['agreement', 'ana', 'ben'], folder);
    assert.equal(status, 1, stderr);
    assert.equal(
      stdout,
      `1 text

        ana  ben  both  precision  recall     F1  overlapping     F1
Person    1    0     0          –   0.000  0.000            0  0.000
Place     0    1     0      0.000       –  0.000            0  0.000
Ship      1    1     0      0.000   0.000  0.000            1  1.000
Source    0    1     0      0.000       –  0.000            0  0.000
all       2    3     0      0.000   0.000  0.000            1  0.400

Cohen's kappa on types, on the words that both marked exactly alike (1): 0.000
  Person / Source: 1

a.txt
  1:5  extent of Ship: ana “Lanner”, ben “The Lanner”
  1:21  only ben: Place “Velm”
  2:24  type of “Anne Roe”: ana Person, ben Source
`,
    );
    const nobody = crosscheck(['agreement', 'ana', 'carl'], folder);
    assert.deepEqual([nobody.status, nobody.stdout], [2, '']);
    assert.match(nobody.stderr, /carl: no such file, folder, or annotator of the corpus; its annotators are ana, ben/);
  });
});

test('files and folders are compared, also where one copy of the text was corrected', () => {
  const other = `Late: ${TEXT}`;
  const files = {
    'ana/a.txt': TEXT,
    'ana/a.ann': ANA,
    'ben/a.txt': other,
    'ben/a.ann': line('T1', 'Ship', 'Lanner', other) + line('T9', 'Person', 'Anne Roe', other),
    'ben/b.txt': other,
    'ben/b.ann': '',
  };
  inFolder(files, (folder) => {
    const folders = crosscheck(['agreement', 'ana', 'ben', '--format', 'json'], folder);
    assert.equal(folders.status, 0, folders.stderr + folders.stdout);
    const result = JSON.parse(folders.stdout);
    assert.deepEqual([result.texts, result.exact.f1, result.types.kappa, result.disagreements], [1, 1, 1, []]);
    assert.match(folders.stderr, /only in ben: b\.ann/);
    const one = crosscheck(['agreement', 'ana/a.ann', 'ben/a.ann', '--format', 'markdown'], folder);
    assert.equal(one.status, 0, one.stderr);
    assert.match(one.stdout, /^# Agreement of .*\n\n1 text\./);
    assert.match(one.stdout, /\| Ship \| 1 \| 1 \| 1 \| 1\.000 \| 1\.000 \| 1\.000 \| 1 \| 1\.000 \|\n/);
    assert.equal(crosscheck(['agreement', 'ana', 'ben/a.ann'], folder).status, 2);
  });
});

test('diff prints annotations with their words', () => {
  inFolder({ 'a.ann': ANA }, (folder) => {
    assert.equal(crosscheck(['diff', 'a.ann'], folder).stdout, 'Ship: Lanner\nPerson: Anne Roe\n');
    const { status, stderr } = crosscheck(['diff', 'b.ann'], folder);
    assert.deepEqual([status, stderr], [2, 'crosscheck: b.ann: there is no such file\n']);
  });
});

test('annotators who each have a copy of the text are known by their folders', () => {
  const files = {
    'news/corpus.yaml': 'name: x\n',
    'news/ana/2031/a.txt': TEXT,
    'news/ana/2031/a.ann': ANA,
    'news/ben/2031/a.txt': TEXT,
    'news/ben/2031/a.ann': BEN,
    'news/ben/2031/b.txt': 'Another text.\n',
  };
  inFolder(files, (folder) => {
    const { status, stdout, stderr } = crosscheck(['agreement', 'ana', 'ben', 'news', '--format', 'json'], folder);
    assert.equal(status, 1, stderr);
    assert.deepEqual([JSON.parse(stdout).texts, JSON.parse(stdout).disagreements.length], [1, 3]);
  });
});

test('annotators’ folders are compared by name from where they lie, also where a copy was corrected; what is not found is told', () => {
  const corrected = TEXT.replace('sank', 'went down');
  const files = {
    'annotation.conf': '[entities]\nShip\nPerson\n[relations]\n[events]\n[attributes]\n',
    'ana/a.txt': TEXT,
    'ana/a.ann': line('T1', 'Person', 'Anne Roe'),
    'ben/a.txt': corrected,
    'ben/a.ann': `${line('T1', 'Person', 'Anne Roe', corrected)}T2\tShip 0 9\tTannenberg\n`,
  };
  inFolder(files, (folder) => {
    const { status, stdout, stderr } = crosscheck(['agreement', 'ana', 'ben', '.'], folder);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^1 text\n/);
    assert.match(stderr, /ben.a\.ann: 1 annotation not found in the text, and not compared/);
  });
});
