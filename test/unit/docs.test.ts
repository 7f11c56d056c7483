import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { parseDocument } from 'yaml';
import { CHECK_FORMATS } from '../../server/src/cli/check';
import { readCorpora } from '../../server/src/cli/read';
import { readMembership } from '../../server/src/corpus/membership';
import { readDecisions } from '../../server/src/corpus/readDecisions';
import { readManifest } from '../../server/src/corpus/readManifest';
import { readDescribedEntities } from '../../server/src/entities/described';
import { RULES } from '../../server/src/rules';
import type { FileProblem } from '../../server/src/text/fileProblem';
import { indexLines, positionAt } from '../../server/src/text/lines';

const root = process.env.CROSSCHECK_ROOT!;
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const messages = (problems: readonly FileProblem[]): string[] => problems.map(({ message }) => message);

/** The first YAML example after a heading or a sentence of the manual. */
function example(path: string, after: string): string {
  const text = read(path);
  const from = text.indexOf(after);
  assert.notEqual(from, -1, `${path} no longer says "${after}"`);
  const block = /```yaml\n([\s\S]*?)```/.exec(text.slice(from));
  assert.ok(block, `no example after "${after}"`);
  return block[1]!;
}

test('the examples of the manual are read without a complaint', () => {
  const manifest = readManifest(example('docs/corpus-format.md', '## corpus.yaml'));
  assert.deepEqual(messages(manifest.problems), []);
  assert.equal(manifest.manifest.name, 'The Velm strait affair');
  const membership = readMembership(manifest.manifest);
  assert.deepEqual(['articles/a.txt', 'drafts/story.md', 'notes.txt'].filter(membership.isArticle), [
    'articles/a.txt',
    'drafts/story.md',
  ]);
  assert.equal(membership.role('drafts/story.md'), 'draft');
  assert.deepEqual(messages(readManifest(example('docs/first/folder.md', 'A `corpus.yaml` beside them')).problems), []);
  assert.deepEqual(messages(readManifest(example('README.md', '## Your own articles')).problems), []);
  const described = readDescribedEntities(example('docs/corpus-format.md', '## entities.yaml'));
  assert.deepEqual(messages(described.problems), []);
  assert.deepEqual(
    described.entities.map(({ id }) => id),
    ['keldova', 'ostrel', 'lanner'],
  );
  const { decisions, problems } = readDecisions(example('docs/corpus-format.md', '## decisions.yaml'));
  assert.deepEqual(messages(problems), []);
  assert.equal(decisions.findings.length, 1);
});

test('what the README shows of the example corpus is what the program finds', async () => {
  const { corpora } = await readCorpora([join(root, 'examples', 'velm-strait')]);
  const view = corpora[0]?.view;
  assert.ok(view);
  const found = [...view.findings].flatMap(([path, findings]) => {
    const lines = indexLines(read(join('examples', 'velm-strait', path)));
    return findings.map(({ start, code, message }) => {
      const { line, character } = positionAt(lines, start);
      return `examples/velm-strait/${path}:${line + 1}:${character + 1} ${code} ${message}`;
    });
  });
  const shown = [...read('README.md').matchAll(/^ {2}(examples\/\S+) +\w+ +(\S+)\n {4}(.+)$/gm)].map((match) =>
    match.slice(1).join(' '),
  );
  assert.ok(shown.length > 0);
  assert.deepEqual(
    shown.filter((line) => !found.includes(line)),
    [],
  );
});

test('the README lists every rule with its levels', () => {
  const rows = [...read('README.md').matchAll(/^\| \[`(\S+)`\]\(docs\/rules\/\S+\) \|.*\| (\S+) \| (\S+) \|$/gm)];
  assert.deepEqual(
    rows.map(([, code, draft, source]) => `${code} ${draft} ${source}`).sort(),
    RULES.map(({ code, levels }) => `${code} ${levels.draft} ${levels.source}`).sort(),
  );
});

test('the pipelines of the manual are YAML, and run commands that there are', () => {
  const text = read('docs/ci.md');
  const pipelines = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => parseDocument(match[1]!));
  assert.equal(pipelines.length, 3);
  for (const { errors } of pipelines) assert.deepEqual(errors, []);
  const formats = [...text.matchAll(/cli\.js check \. --format (\w+)/g)].map((match) => match[1]);
  assert.deepEqual(formats, ['github', 'sarif', 'junit']);
  const rows = [...text.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]);
  assert.deepEqual([...rows].sort(), [...CHECK_FORMATS].sort());
});

for (const path of [
  'README.md',
  'CONTRIBUTING.md',
  'docs/README.md',
  'docs/annotations.md',
  'docs/ci.md',
  'docs/drafts.md',
  'docs/exchange.md',
  'docs/measured.md',
  'docs/speed.md',
  'docs/corpus-format.md',
  'docs/other-editors.md',
]) {
  test(`the links of ${path} lead somewhere`, () => {
    const targets = [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1]!);
    const dead = targets.filter((target) => !existsSync(join(root, dirname(path), target)));
    assert.deepEqual(dead, []);
  });
}
