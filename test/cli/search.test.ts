import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { crosscheck, inFolder } from './run';

test('search finds annotations in the corpus, prints and counts them', () => {
  const text = 'The Lanner sank.\nAnne Roe, 1,200 metres off Velm, saw it.\n';
  const files = {
    'a.txt': text,
    'a.ann': 'T1\tShip 4 10\tLanner\nA1\tSunk T1\nT2\tFigure 27 39\t1,200 metres\n',
    'b.txt': text,
    'b.ann': 'T1\tPerson 17 25\tAnne Roe\nN1\tReference T1 entity:roe\tRoe\n',
  };
  inFolder(files, (folder) => {
    const search = (...args: string[]) => crosscheck(['search', ...args], folder);
    assert.deepEqual(search().stdout.split('\n'), [
      'a.txt:1:5  Ship  The [Lanner] sank.  Sunk',
      'a.txt:2:11  Figure  Anne Roe, [1,200 metres] off Velm, saw it.',
      'b.txt:2:1  Person  [Anne Roe], 1,200 metres off Velm, saw it.  entity:roe',
      '',
    ]);
    assert.equal(search('--counts', '--type', 'Ship', '--type', 'Person').stdout, 'Person  1\nShip    1\nall     2\n');
    assert.match(
      search('--words', 'metres', '--format', 'csv').stdout,
      /\r\na\.txt,a\.ann,2,11,T2,Figure,"Anne Roe, ","1,200 metres"," off/,
    );
    assert.match(
      crosscheck(['search', folder, '--type', 'Ship'], dirname(folder)).stdout,
      /^[^/]+\/a\.txt:1:5 {2}Ship/,
    );
    const one = search('b.txt', '--format', 'jsonl').stdout;
    assert.deepEqual([JSON.parse(one).id, JSON.parse(one).references], ['T1', ['entity:roe']]);
    assert.deepEqual([search('--type', 'Nothing').status, search('--pattern', '(').status], [1, 2]);
  });
});

test('a search that finds nothing says where it looked, and data stays data', () => {
  inFolder({ 'corpus.yaml': '', 'a.txt': 'Anne Roe spoke.\n' }, (folder) => {
    const bare = crosscheck(['search', '--type', 'Person'], folder);
    assert.deepEqual([bare.status, bare.stdout], [1, '']);
    assert.match(bare.stderr, /Nothing found: no article here has an annotation file/);
    assert.equal(crosscheck(['search', '--type', 'Person', '--format', 'jsonl'], folder).stderr, '');
  });
  inFolder({ 'notes.log': 'x' }, (folder) => {
    assert.match(crosscheck(['annotate'], folder).stdout, /^No articles here/);
    assert.match(crosscheck(['search', '--tpye', 'x'], folder).stderr, /crosscheck search --help tells more/);
  });
});
