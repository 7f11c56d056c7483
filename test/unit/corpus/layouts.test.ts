import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAnnotationFiles } from '../../../server/src/corpus/annotationFiles';
import { recogniseLayout } from '../../../server/src/corpus/layouts';
import { openWorkspace } from '../service/workspace';

function checkLayout(files: readonly string[], expected: string | null): void {
  const articles = files.filter((file) => file.endsWith('.txt'));
  const pattern = recogniseLayout(articles, files);
  assert.equal(pattern, expected);
  if (pattern === null) return;
  const found = findAnnotationFiles(articles, files, { annotations: pattern, annotator: null });
  const all = [...found.values()].flat().map(({ path }) => path);
  assert.deepEqual(all.sort(), files.filter((file) => file.endsWith('.ann')).sort());
}

test('annotations beside their texts are the usual thing', () => {
  checkLayout(['a.txt', 'a.ann', 'b.txt'], null);
  checkLayout(['x/a.txt', 'x/a.ann', 'x/b_1.txt', 'x/b_1.ann'], null);
  checkLayout(['a.txt'], null);
});

test('a sibling folder, with and without annotators', () => {
  checkLayout(['text/a.txt', 'text/b.txt', 'ann/a.ann', 'ann/b.ann'], '../ann/{name}.ann');
  checkLayout(
    ['d/text/a_1.txt', 'd/text/b.txt', 'd/marks/a_1_ana.ann', 'd/marks/a_1_ben.ann', 'd/marks/b_ana.ann'],
    '../marks/{name}_{annotator}.ann',
  );
  checkLayout(
    ['dev/text/a.txt', 'dev/marks/a_x1.ann', 'train/text/a.txt', 'train/marks/a_x2.ann'],
    '../marks/{name}_{annotator}.ann',
  );
  checkLayout(['a.txt', 'a.ana.ann', 'a.ben.ann'], './{name}.{annotator}.ann');
});

test('a file that has the very name of its text is its own, whatever the others are called', () => {
  const files = ['a.txt', 'a_2.txt', 'a_ana.ann', 'a_ben.ann', 'a_2.ann'];
  const articles = ['a.txt', 'a_2.txt'];
  const pattern = recogniseLayout(articles, files)!;
  const found = findAnnotationFiles(articles, files, { annotations: pattern, annotator: null });
  assert.deepEqual([...found].map(([article, layers]) => [article, ...layers.map(({ path }) => path)]).sort(), [
    ['a.txt', 'a_ana.ann', 'a_ben.ann'],
    ['a_2.txt', 'a_2.ann'],
  ]);
});

test('files of other texts are no layout', () => {
  checkLayout(['text/a.txt', 'ann/x.ann', 'ann/y.ann'], null);
});

test('a brat project is opened as it is: every annotator’s file is checked, texts are read when somebody asks about them', async () => {
  const text = 'The ferry sank. “We saw a light,” said Anne Roe.\n';
  const { service, uri } = await openWorkspace(
    {
      'annotation.conf': '[entities]\nPerson\n[relations]\n[events]\n[attributes]\n',
      'text/a.txt': text,
      'marks/a_ana.ann': 'T1\tPerson 39 47\tAnne Roe\n',
      'marks/a_ben.ann': 'T1\tPerson 35 43\tAnne Roe\n',
    },
    [],
  );
  const view = () => service.corpora()[0]!;
  assert.deepEqual(
    [...view().findings].map(([path, findings]) => [path, findings.map(({ code }) => code)]),
    [
      ['annotation.conf', ['annotation.layout']],
      ['marks/a_ben.ann', ['annotation.words']],
    ],
  );
  assert.equal(view().snapshot.articles.get('text/a.txt')!.facts.quotations.length, 0);
  service.openDocument(uri('text/a.txt'), 'plaintext', 1, text);
  await service.settled();
  assert.equal(view().snapshot.articles.get('text/a.txt')!.facts.quotations.length, 0);
  const asked = service.find(uri('text/a.txt'));
  assert.equal(asked?.corpus.snapshot.articles.get('text/a.txt')?.facts.quotations.length, 1);
});

test('an annotator’s file lies where the others’ do, whatever letters the names share', async () => {
  const fileOf = async (files: readonly string[], annotator: string, manifest = 'name: x\n') => {
    const texts = Object.fromEntries(files.map((path) => [path, 'The ferry sank.\n']));
    const { service } = await openWorkspace({ 'corpus.yaml': manifest, ...texts });
    return service.corpora()[0]!.fileOfAnnotator(files[0]!, annotator);
  };
  const beside = ['x.txt', 'x_a.ann', 'x_n.ann'];
  assert.equal(await fileOf(beside, 'a'), 'x_a.ann');
  assert.equal(await fileOf(beside, 'b'), 'x_b.ann');
  assert.equal(await fileOf(['y.txt', ...beside], 'a'), 'y_a.ann');
  const folders = 'annotations: "{annotator}/{name}.ann"\n';
  assert.equal(await fileOf(['banana.txt', 'ana/banana.ann'], 'ben', folders), 'ben/banana.ann');
  assert.equal(await fileOf(['banana.txt', 'banana.ann'], 'ben'), null);
});
