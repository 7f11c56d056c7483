import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

test('texts of one name are never one file: refused before anything is written, or given names of their own', () => {
  const jsonl = (words: string) => `${JSON.stringify({ text: words, spans: [{ start: 0, end: 3, label: 'X' }] })}\n`;
  const cas = (words: string) =>
    JSON.stringify({ '%FEATURE_STRUCTURES': [{ '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaString: words }] });
  const files = {
    'a/x.json': cas('One.'),
    'b/x.json': cas('Two.'),
    'tasks/a.jsonl': jsonl('One.'),
    'tasks/b.jsonl': jsonl('Two.'),
    'two/1/corpus.yaml': 'name: x\n',
    'two/2/corpus.yaml': 'name: y\n',
    'two/3/corpus.yaml': 'name: z\n',
    'two/1/x.txt': 'One.',
    'two/2/x.txt': 'Two.',
    'two/3/x.txt': 'Three.',
  };
  inFolder(files, (folder) => {
    const convert = (...args: string[]) => crosscheck(['convert', ...args], folder);
    const refused = convert('a', 'b', '--from', 'uima-cas', '--to', 'brat', '--output', 'out');
    assert.equal(refused.status, 2, refused.stderr);
    assert.match(refused.stderr, /several texts would be written to one file: x\.txt, x\.ann\./);
    assert.equal(existsSync(join(folder, 'out')), false);
    // A file that is named beside its folder is read once.
    assert.match(convert('a', 'a/x.json', '--from', 'uima-cas', '--to', 'spacy').stderr, /^1 text, /);
    convert('tasks', '--from', 'spacy', '--to', 'brat', '--output', 'out');
    assert.deepEqual(readdirSync(join(folder, 'out')).sort(), [
      'text-1-2.ann',
      'text-1-2.txt',
      'text-1.ann',
      'text-1.txt',
    ]);
    assert.equal(convert('two', '--to', 'tei', '--output', 'tei').status, 0);
    assert.deepEqual(readdirSync(join(folder, 'tei')).sort(), ['x.txt-2.xml', 'x.txt.xml', 'x.xml']);
    convert('two', '--to', 'brat', '--output', 'brat');
    assert.equal(readdirSync(join(folder, 'brat')).length, 6);
    assert.equal(crosscheck(['facts', 'two', '--format', 'csv'], folder).stdout.match(/^article,/gm)?.length, 1);
  });
});

test('annotations of one folder are not read on the text of another', () => {
  const at = (source: string, exact: string) => ({
    type: 'Annotation',
    body: 'Person',
    target: { source, selector: { type: 'TextQuoteSelector', exact } },
  });
  const files = {
    'a/x.jsonl': `${JSON.stringify(at('x.txt', 'Anne Roe'))}\n`,
    'a/x.txt': 'We saw Anne Roe.\n',
    'b/x.txt': 'Nobody was there.\n',
  };
  inFolder(files, (folder) => {
    const { stdout, stderr } = crosscheck(['convert', 'a', 'b', '--from', 'web-annotation', '--to', 'spacy'], folder);
    assert.equal(JSON.parse(stdout).spans[0]?.start, 7, stderr);
  });
});
