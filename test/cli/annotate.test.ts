import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { crosscheck, inFolder } from './run';

const TEXT =
  'The ferry sank off the island of Velm on Monday.\n\n“We saw a light,” said Owen Prade. The missile has a range of 190 miles.\n';
const ANN = `T1\tContent ${TEXT.indexOf('“')} ${TEXT.indexOf('”') + 1}\t“We saw a light,”\nT2\tAttribution-no-source 68 72\tsaid\nE1\tAttribution-no-source:T2 Content:T1\n?? mine\n`;

test('annotate suggests what it reads, touches nothing of a person, does it once, and takes it back', () => {
  inFolder({ 'a.txt': TEXT, 'b.txt': TEXT, 'b.ann': ANN }, (folder) => {
    const run = (...args: string[]) => crosscheck(['annotate', '.', ...args], folder);
    const [a, b] = ['a.ann', 'b.ann'].map((name) => join(folder, name));
    const dry = run();
    assert.equal(dry.status, 1, dry.stderr);
    assert.match(
      dry.stdout,
      /^a\.ann: \d+ suggestions\nb\.ann: .*\n.* in 2 articles\. Nothing was written; --write does\.\n$/,
    );
    assert.equal(existsSync(a!), false);
    assert.equal(run('--write').status, 0);
    const [first, second] = [readFileSync(a!, 'utf8'), readFileSync(b!, 'utf8')];
    assert.match(first, /^E1\tAttribution:T\d+ Source:T\d+ Cue:T\d+ Content:T\d+$/m);
    assert.match(first, /^#\d+\tQuantity E2\tvalue=190; unit=mile; modifier=exact; measure=range/m);
    assert.match(first, /^T\d+\tPerson \d+ \d+\tOwen Prade\n(?:N.*\n)?#\d+\tSuggestion /m);
    // Somebody has looked at the quotation of b.txt: nobody is suggested for it.
    assert.ok(second.startsWith(ANN));
    assert.doesNotMatch(second, /\tAttribution:/);
    const again = run('--write');
    assert.deepEqual(
      [again.status, again.stdout],
      [0, 'Nothing to suggest: what is read is annotated already, or annotation.conf has no type for it.\n'],
    );
    assert.equal(run('--reject', '--write').status, 0);
    assert.deepEqual([readFileSync(a!, 'utf8'), readFileSync(b!, 'utf8')], ['', ANN]);
  });
});

test('suggestions go into an annotator’s own files, and are accepted', () => {
  const files = {
    'corpus.yaml': 'annotations: "{folder}/{name}_{annotator}.ann"\nannotator: ana\n',
    'a.txt': TEXT,
    'a_ana.ann': ANN,
  };
  inFolder(files, (folder) => {
    const args = ['annotate', '--annotator', 'program', '--write'];
    assert.equal(crosscheck(args, folder).status, 0);
    assert.equal(readFileSync(join(folder, 'a_ana.ann'), 'utf8'), ANN);
    const written = readFileSync(join(folder, 'a_program.ann'), 'utf8');
    assert.match(written, /\tSuggestion E1\tcrosscheck\n/);
    assert.match(crosscheck([...args, '--accept'], folder).stdout, /suggestions in 1 article accepted\.\n$/);
    assert.equal(readFileSync(join(folder, 'a_program.ann'), 'utf8'), written.replace(/^#.*\tSuggestion .*\n/gm, ''));
  });
});

test('a new annotator’s files lie beside the others’; where nobody has files of their own there are none', () => {
  const files = { 'corpus.yaml': 'annotations: "{annotator}/{name}.ann"\n', 'ana.txt': TEXT, 'a/ana.ann': ANN };
  inFolder(files, (folder) => {
    const { stdout } = crosscheck(['annotate', '--annotator', 'b', '--write'], folder);
    assert.match(stdout, /^b\/ana\.ann: /);
  });
  inFolder({ 'x.txt': TEXT, 'x_a.ann': ANN }, (folder) => {
    assert.match(crosscheck(['annotate', '--annotator', 'ben', '--write'], folder).stdout, /^x_ben\.ann: /);
  });
  inFolder({ 'a.txt': TEXT, 'a.ann': ANN }, (folder) => {
    const { status, stderr } = crosscheck(['annotate', '--annotator', 'ben'], folder);
    assert.deepEqual([status, /a\.ann is nobody’s file in particular/.test(stderr)], [2, true]);
  });
});

test('an annotation file that is no text is left as it is, and the others are written', () => {
  const broken = `${ANN}${'\0'.repeat(200)}`;
  inFolder({ 'a.txt': TEXT, 'a.ann': broken, 'b.txt': TEXT }, (folder) => {
    const { status, stderr } = crosscheck(['annotate', '.', '--write'], folder);
    assert.equal(status, 2);
    assert.match(stderr, /a\.ann is left as it is: the file is not text/);
    assert.equal(readFileSync(join(folder, 'a.ann'), 'utf8'), broken);
    assert.match(readFileSync(join(folder, 'b.ann'), 'utf8'), /Attribution/);
  });
});
