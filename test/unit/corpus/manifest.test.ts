import assert from 'node:assert/strict';
import { test } from 'node:test';
import { astrayGlobs } from '../../../server/src/corpus/globsOfFolders';
import { readManifest } from '../../../server/src/corpus/readManifest';
import { runs } from '../../fuzzing';

const CODES = ['quote.anonymous', 'quote.unattributed', 'figure.conflict'];

/** Reads a `corpus.yaml` and checks what is reported: words it stands on → a part of the message. */
function checkManifest(text: string, expected: readonly (readonly [words: string, message: RegExp])[]) {
  const { manifest, problems } = readManifest(text, CODES);
  assert.deepEqual(
    problems.map((problem) => text.slice(problem.start, problem.end)),
    expected.map(([words]) => words),
    JSON.stringify(problems, null, 1),
  );
  problems.forEach((problem, i) => {
    assert.match(problem.message, expected[i]![1]);
    assert.equal(problem.file, 'corpus.yaml');
    assert.equal(problem.code, 'corpus.manifest');
  });
  return manifest;
}

test('every key is read', () => {
  const manifest = checkManifest(
    `name: The Velm strait affair
include: ["articles/**/*.{txt,md,article}"]
drafts: "drafts/**"
locked:
  - articles/**
outlets: { "articles/herald-*": The Velm Herald, "articles/2031*": 2031 }
annotations: "../attributions/{name}_{annotator}.ann"
annotator: ana
types: { PER: person, GPE: state, SPEAKER: Source }
rules:
  quote.anonymous: hint
  quote.unattributed: off
  figure.conflict: { draft: warning, source: information }
`,
    [],
  );
  assert.equal(manifest.name, 'The Velm strait affair');
  assert.deepEqual(manifest.include, ['articles/**/*.{txt,md,article}']);
  assert.deepEqual(manifest.drafts, ['drafts/**']);
  assert.deepEqual(manifest.locked, ['articles/**']);
  assert.deepEqual(manifest.outlets, [
    ['articles/herald-*', 'The Velm Herald'],
    ['articles/2031*', '2031'],
  ]);
  assert.equal(manifest.annotations, '../attributions/{name}_{annotator}.ann');
  assert.equal(manifest.annotator, 'ana');
  assert.deepEqual(
    [...manifest.types],
    [
      ['PER', 'person'],
      ['GPE', 'state'],
      ['SPEAKER', 'Source'],
    ],
  );
  assert.deepEqual(
    [...manifest.rules],
    [
      ['quote.anonymous', { draft: 'hint', source: 'hint' }],
      ['quote.unattributed', { draft: 'off', source: 'off' }],
      ['figure.conflict', { draft: 'warning', source: 'information' }],
    ],
  );
});

test('an empty file and a file of comments have the defaults', () => {
  for (const text of ['', '\n', '# nothing yet\n', '---\n', '\ufeff']) {
    assert.deepEqual(checkManifest(text.replace('\ufeff', ''), []).include, ['**/*.{txt,md,article}']);
  }
});

test('an unknown key is reported and the others count', () => {
  const manifest = checkManifest('draft: [drafts/**]\nname: Velm\noutlet: x\ncolour: red\n', [
    ['draft', /Did you mean "drafts"\?/],
    ['outlet', /Did you mean "outlets"\?/],
    ['colour', /"colour" is no key of corpus\.yaml\. Known are name, include/],
  ]);
  assert.equal(manifest.name, 'Velm');
});

test('wrong types, bad levels and unknown rules cost that key only', () => {
  const manifest = checkManifest(
    `name: [a]
include: { a: b }
drafts: ["/home/x", drafts/**]
annotations: "{folder}/notes.ann"
types: { PER: persn }
rules:
  quote.anonymus: hint
  quote.anonymous: info
  figure.conflict: { drafts: warning, source: error }
outlets: [a]
`,
    [
      ['[a]', /"name" is one text, not a list/],
      ['{ a: b }', /"include" is a list of texts/],
      ['["/home/x", drafts/**]', /relative to the corpus/],
      ['"{folder}/notes.ann"', /must hold \{name\}/],
      ['persn', /Did you mean "person"\?/],
      ['quote.anonymus', /There is no rule "quote\.anonymus"\. Did you mean "quote\.anonymous"\?/],
      ['info', /one of error, warning, information, hint, off, not "info"\. Did you mean "information"\?/],
      ['drafts', /"drafts" is no key of "figure\.conflict"\. Did you mean "draft"\?/],
      ['[a]', /"outlets" holds keys with their values/],
    ],
  );
  assert.deepEqual(manifest.drafts, ['drafts/**']);
  assert.deepEqual([...manifest.rules], [['figure.conflict', { source: 'error' }]]);
});

test('a tab is reported, with the line, and everything is read all the same', () => {
  const manifest = checkManifest(
    'name: Velm\nrules:\n\tquote.anonymous: hint\n\tfigure.conflict: off\ndrafts: [d/**]\n',
    [['\t', /Line 3 \(and 1 more line\) is indented with a tab.*Replace each tab with two spaces/]],
  );
  assert.equal(manifest.rules.size, 2);
  assert.deepEqual(manifest.drafts, ['d/**']);
});

test('a key given twice: the first counts', () => {
  const manifest = checkManifest('name: First\nname: Second\n', [
    ['name', /"name" is given twice; the first one counts/],
  ]);
  assert.equal(manifest.name, 'First');
});

test('a mistake in one key leaves the others alone', () => {
  const manifest = checkManifest('name: Velm\ninclude: [a/**, b/**\ndrafts: ["d/**"]\nlocked: "x\nannotator: ben\n', [
    ['include: [a/**, b/**', /Line 2 is not YAML/],
    ['locked: "x', /^Line 4 is not YAML: the value opens with " and nothing closes it\. Add a " at its end\.$/],
  ]);
  assert.equal(manifest.name, 'Velm');
  assert.deepEqual(manifest.drafts, ['d/**']);
  assert.equal(manifest.annotator, 'ben');
});

test('a glob that begins with a star needs quotation marks, and the message says so', () => {
  checkManifest('include:\n  - **/*.txt\n', [['**/*.txt', /Put quotes around/]]);
});

test('garbage never throws and is answered with one message', () => {
  const bytes = Array.from({ length: runs(1_000_000) }, (_, i) =>
    String.fromCharCode((i * 7919 + ((i * i) % 251)) % 256),
  ).join('');
  const { manifest, problems } = readManifest(bytes, CODES);
  assert.equal(problems.length, 1);
  assert.match(problems[0]!.message, /does not hold text/);
  assert.deepEqual(manifest.include, ['**/*.{txt,md,article}']);
  assert.match(readManifest(`a: ${'['.repeat(50_000)}`).problems[0]!.message, /Line 1 opens more brackets/);
  assert.equal(readManifest(`name: ${'x'.repeat(runs(2_000_000))}\nannotator: a\n`).manifest.annotator, 'a');
  assert.equal(readManifest('just words\nand more\n').manifest.name, null);
});

test('annotations teach only where one person annotates', () => {
  assert.equal(readManifest('learnFromAnnotations: true\n').manifest.learnFromAnnotations, true);
  const several = readManifest('annotations: "{name}_{annotator}.ann"\nlearnFromAnnotations: true\n');
  assert.equal(several.manifest.learnFromAnnotations, false);
  assert.match(several.problems[0]!.message, /several people annotate/);
  assert.match(readManifest('learnFromAnnotations: maybe\n').problems[0]!.message, /true or false/);
});

test('a slip of the pen has a fix', () => {
  const text = 'draft: [a]\nrules: { figure.conflict: "warn" }\n';
  const { problems } = readManifest(text, CODES);
  const mended = problems
    .flatMap(({ fixes = [] }) => fixes[0]!.edits)
    .reverse()
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
  assert.equal(mended, 'drafts: [a]\nrules: { figure.conflict: warning }\n');
  assert.deepEqual(readManifest(mended, CODES).problems, []);
});

test('a folder that is named without stars means what lies in it', () => {
  assert.deepEqual(checkManifest('drafts: drafts\n', []).drafts, ['drafts/**']);
  const manifest = checkManifest(
    'drafts: [desk/, ./late, a.md, "x-*"]\nlocked: .\noutlets: { herald: The Herald }\n',
    [],
  );
  assert.deepEqual(manifest.drafts, ['desk/**', 'late/**', 'a.md', 'x-*']);
  assert.deepEqual(manifest.locked, ['**']);
  assert.deepEqual(manifest.outlets, [['herald/**', 'The Herald']]);
});

test('a glob of a folder that is not there is told where one of nearly that name is', () => {
  const astray = (text: string) => astrayGlobs(text, ['drafts/a.md', 'articles/b.txt', 'c.txt']);
  const [problem, ...others] = astray('drafts: [draft/**]\nlocked: articles\ninclude: ["**/*.txt", "desk/**"]\n');
  assert.deepEqual(others, []);
  assert.match(problem!.message, /^"draft\/\*\*" names no file: .* Did you mean "drafts\/\*\*"\?$/);
  assert.equal(problem!.fixes?.[0]?.edits[0]?.newText, '"drafts/**"');
  assert.equal(astray('outlets: { "artikles/*": The Herald }\n').length, 1);
});
