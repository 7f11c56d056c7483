import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotationPath, findAnnotationFiles } from '../../../server/src/corpus/annotationFiles';
import { readMembership } from '../../../server/src/corpus/membership';
import { readManifest } from '../../../server/src/corpus/readManifest';

/** The paths that are articles under this manifest. */
function checkArticles(manifest: string, paths: string, expected: string): void {
  const membership = readMembership(readManifest(manifest).manifest);
  assert.deepEqual(paths.split(' ').filter(membership.isArticle), expected.split(' ').filter(Boolean));
}

test('by default every text is an article, but not what lies beside articles everywhere', () => {
  checkArticles(
    '',
    'a.txt b/c.md d.article e.article.txt README.md b/readme.txt LICENSE.txt CHANGELOG.md requirements-dev.txt .git/x.txt a.ann node_modules/m/x.md n.pdf sub/.hidden.md demands.txt',
    'a.txt b/c.md d.article e.article.txt demands.txt',
  );
});

test('globs choose; a README only by its very name', () => {
  checkArticles(
    'include: ["in/**/*.txt", in/README.md]',
    'in/a.txt in/b/c.txt in/README.txt in/README.md out.txt',
    'in/a.txt in/b/c.txt in/README.md',
  );
});

test('a draft that is named belongs to the corpus, whatever is included; what lies beside it everywhere does not', () => {
  checkArticles(
    'include: ["articles/**"]\ndrafts: ["drafts/**", desk.md]',
    'articles/a.txt drafts/story.md drafts/README.md drafts/notes.pdf desk.md drafts/.old/b.md other.md',
    'articles/a.txt drafts/story.md desk.md',
  );
  checkArticles('include: ["articles/**"]', 'articles/a.txt drafts/story.md', 'articles/a.txt');
});

/** Which of these paths are drafts under this manifest. */
function checkDrafts(manifest: string, paths: string, expected: string): void {
  const membership = readMembership(readManifest(manifest).manifest);
  const drafts = paths.split(' ').filter((path) => membership.role(path) === 'draft');
  assert.deepEqual(drafts, expected.split(' ').filter(Boolean));
}

test('the folder “drafts” holds drafts unless the manifest says where they are', () => {
  const paths = 'a.txt drafts/b.md Drafts/c/d.txt articles/drafts/e.txt desk/f.md';
  checkDrafts('', paths, 'drafts/b.md Drafts/c/d.txt');
  checkDrafts('name: The affair', paths, 'drafts/b.md Drafts/c/d.txt');
  checkDrafts('drafts: ["desk/**"]', paths, 'desk/f.md');
  checkDrafts('drafts: []', paths, '');
});

test('roles, outlets and locks by glob; the first outlet that fits wins', () => {
  const membership = readMembership(
    readManifest(
      'drafts: ["drafts/**"]\nlocked: ["articles/**"]\noutlets: { "articles/herald-0*": The Velm Herald, "articles/*": Strait Watch }\n',
    ).manifest,
  );
  assert.equal(membership.role('drafts/x.md'), 'draft');
  assert.equal(membership.role('articles/x.md'), 'source');
  assert.equal(membership.outlet('articles/herald-01.txt'), 'The Velm Herald');
  assert.equal(membership.outlet('articles/other.txt'), 'Strait Watch');
  assert.equal(membership.outlet('drafts/x.md'), null);
  assert.equal(membership.isLocked('articles/a/b.txt'), true);
  assert.equal(membership.isLocked('drafts/x.md'), false);
});

/** Article → its annotation files, the winning one first. */
function checkAnnotationFiles(manifest: string, files: string, expected: Record<string, string>): void {
  const paths = files.split(' ');
  const articles = paths.filter((path) => !path.endsWith('.ann'));
  const found = findAnnotationFiles(articles, paths, readManifest(manifest).manifest);
  const shown = Object.fromEntries(
    [...found].map(([path, layers]) => [path, layers.map((layer) => layer.path).join(' ')]),
  );
  assert.deepEqual(shown, expected);
}

test('annotations lie beside their text', () => {
  checkAnnotationFiles('', 'a.txt a.ann in/b.md in/b.ann c.txt d.ann', { 'a.txt': 'a.ann', 'in/b.md': 'in/b.ann' });
});

test('a.ann belongs to a.txt where a.md lies beside it', () => {
  checkAnnotationFiles('', 'a.txt a.md a.ann a.md.ann', { 'a.txt': 'a.ann', 'a.md': 'a.md.ann' });
});

test('annotators are layers, and the manifest says who wins', () => {
  const files = 'text/a_1.txt text/a.txt ann/a_1_ana.ann ann/a_1_ben.ann ann/a_cy.ann ann/a_1_x/y.ann';
  const pattern = 'annotations: "../ann/{name}_{annotator}.ann"\n';
  checkAnnotationFiles(`${pattern}annotator: ben`, files, {
    'text/a_1.txt': 'ann/a_1_ben.ann ann/a_1_ana.ann',
    'text/a.txt': 'ann/a_cy.ann',
  });
  checkAnnotationFiles(
    'annotations: "layers/{annotator}/{folder}/{name}.ann"',
    'in/a.txt layers/ana/in/a.ann layers/ben/in/a.ann',
    {
      'in/a.txt': 'layers/ana/in/a.ann layers/ben/in/a.ann',
    },
  );
});

test('where annotations are written', () => {
  const { manifest } = readManifest('annotations: "../ann/{name}_{annotator}.ann"\nannotator: ben');
  assert.equal(annotationPath('text/a.txt', manifest, new Set()), 'ann/a_ben.ann');
  assert.equal(annotationPath('in/a.md', readManifest('').manifest, new Set(['in/a.md', 'in/a.txt'])), 'in/a.md.ann');
});
