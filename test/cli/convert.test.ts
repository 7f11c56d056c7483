import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { crosscheck, inFolder } from './run';

const TEXT = 'The Lanner 😀 sank.\n“We saw a light,” said Anne Roe.\n';
const MD = `---\ntitle: A light\n---\n${TEXT}`;
const ANN = 'T1\tPerson 42 50\tAnne Roe\nN1\tReference T1 entity:roe\tRoe\n#1\tNote T1\tsure?\nT2\tShip 4 10\tLanner\n';

test('annotations go out to every format and come back, and what is lost is told', () => {
  inFolder({ 'texts/a.md': MD, 'texts/a.ann': ANN }, (folder) => {
    for (const format of ['web-annotation', 'uima-cas']) {
      const out = crosscheck(['convert', 'texts', '--to', format, '--output', format], folder);
      assert.equal(out.status, 0, out.stderr);
      assert.match(out.stderr, new RegExp(`^1 text, 2 annotations as ${format} in ${format}\\.`));
      const back = crosscheck(
        ['convert', format, '--from', format, '--to', 'brat', '--output', `${format}-brat`],
        folder,
      );
      assert.equal(back.status, 0, back.stderr);
      const [text, annotations] = ['a.txt', 'a.ann'].map((name) =>
        readFileSync(join(folder, `${format}-brat`, name), 'utf8'),
      );
      assert.equal(text, TEXT);
      assert.match(annotations!, /^T\d\tPerson 42 50\tAnne Roe$/m);
      assert.equal(annotations!.includes('sure?'), format === 'web-annotation');
      assert.equal(out.stderr.includes('Not carried: notes: 1'), format === 'uima-cas');
    }
  });
});

test('one file goes to standard output; nothing that is there is written over', () => {
  inFolder({ 'a.txt': TEXT, 'a.ann': ANN, 'b.txt': TEXT }, (folder) => {
    const { stdout } = crosscheck(['convert', 'a.txt', '--to', 'spacy'], folder);
    assert.deepEqual(
      JSON.parse(stdout).spans.map(({ label }: { label: string }) => label),
      ['Ship', 'Person'],
    );
    const many = crosscheck(['convert', '--to', 'tei'], folder);
    assert.deepEqual(
      [many.status, many.stderr],
      [2, 'crosscheck: 2 files come of this: say where to put them with --output FOLDER\n'],
    );
    crosscheck(['convert', '--to', 'tei', '--output', 'out'], folder);
    assert.match(
      readFileSync(join(folder, 'out', 'a.xml'), 'utf8'),
      /<said who="#roe" direct="true">“We saw a light,”<\/said> said <persName/,
    );
    writeFileSync(join(folder, 'out', 'a.xml'), 'mine');
    const again = crosscheck(['convert', '--to', 'tei', '--output', 'out'], folder);
    assert.deepEqual([again.status, /a\.xml: this is there already/.test(again.stderr)], [2, true]);
    assert.equal(existsSync(join(folder, 'corpus.conllu')), false);
    assert.match(
      crosscheck(['convert', '--to', 'conllu'], folder).stdout,
      /^# global\.Entity = eid-etype-identity\n# newdoc id = a\.txt\n/,
    );
  });
});
