import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crosscheck, inFolder } from './run';

const TEXT = 'The ferry sank. “We saw a light,” said Anne Roe.\n';

test('a brat project tells how many documents it has, how many drifted, and where their annotations were recognised', () => {
  const ann = 'T1\tPerson 39 47\tAnne Roe\n';
  const files = {
    'annotation.conf': '[entities]\nPerson\n[relations]\n[events]\n[attributes]\n',
    'text/a.txt': TEXT,
    'text/b.txt': `Late. ${TEXT}`,
    'attributions/a_ana.ann': ann,
    'attributions/b_ana.ann': ann,
  };
  inFolder(files, (folder) => {
    const { stderr, stdout } = crosscheck(['check', '.'], folder);
    assert.equal(stderr, '2 annotated documents, 1 drifted. "crosscheck reanchor" tells more.\n');
    assert.match(stdout, /annotation\.words/);
    assert.match(stdout, /annotation\.layout\s+.* at “\.\.\/attributions\/\{name\}_\{annotator\}\.ann”/);
  });
});
