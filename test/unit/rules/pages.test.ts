/**
 * Each rule has a page, `docs/rules/<code>.md`, and its examples are its tests:
 *
 *     # figure.conflict
 *     ## What it reports
 *     ## Why
 *     ## What to do
 *     ## Levels
 *     Drafts: warning. Sources: information.
 *     ## Examples
 *     ```corpus invalid
 *     (a fixture: what the rule reports is marked with carets, by exactly its place and the beginning of its message)
 *     ```
 *     ```corpus valid
 *     (a fixture on which the rule is silent)
 *     ```
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FILE_PROBLEM_KINDS } from '../../../server/src/rules/fileProblems';
import { RULES } from '../../../server/src/rules/index';
import { checkFindings } from '../../checks/findings';

const SECTIONS = ['## What it reports', '## Why', '## What to do', '## Levels', '## Examples'];
const FENCE = /^```corpus (\S+)\n([\s\S]*?)^```$/gm;

const folder = join(process.env.CROSSCHECK_ROOT ?? process.cwd(), 'docs', 'rules');
const pages = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .map((name) => ({ code: name.replace(/\.md$/, ''), text: readFileSync(join(folder, name), 'utf8') }))
  : [];
const kinds = [...RULES, ...FILE_PROBLEM_KINDS];

/** These speak of bytes, which a page cannot show. */
const OF_BYTES = new Set(['article.encoding', 'article.not-text', 'article.too-large']);

test('every rule has its page, and every page its rule', () => {
  assert.deepEqual(
    kinds.map(({ code }) => code).filter((code) => !pages.some((page) => page.code === code)),
    [],
    'rules without a page in docs/rules',
  );
  assert.deepEqual(
    pages.map(({ code }) => code).filter((code) => !kinds.some((kind) => kind.code === code)),
    [],
    'pages without a rule',
  );
});

for (const { code, text } of pages) {
  test(`${code}: the page has its sections and its levels`, () => {
    assert.ok(text.startsWith(`# ${code}\n`), `the page begins with "# ${code}"`);
    assert.deepEqual(
      SECTIONS.filter((section) => !text.includes(`\n${section}`)),
      [],
      'sections that are missing',
    );
    const levels = kinds.find((kind) => kind.code === code)?.levels;
    const line = `Drafts: ${levels?.draft}. Sources: ${levels?.source}.`;
    assert.ok(text.includes(line), `the page says "${line}"`);
  });

  const examples = [...text.matchAll(FENCE)].map(([, kind, source]) => ({ kind: kind!, source: source! }));
  if (OF_BYTES.has(code)) continue;
  test(`${code}: the page shows both sides`, () => {
    assert.deepEqual([...new Set(examples.map(({ kind }) => kind))].sort(), ['invalid', 'valid']);
  });
  examples.forEach(({ kind, source }, index) => {
    test(`${code}: example ${index + 1} is ${kind}`, async () => {
      const marked = /^\s*\^/m.test(source);
      assert.equal(marked, kind === 'invalid', 'an invalid example marks what is found, a valid one marks nothing');
      await checkFindings(code, source);
    });
  });
}
