import assert from 'node:assert/strict';
import test from 'node:test';
import { openFixture } from '../../openFixture';

/** The draft after the fix with this title, of the first finding with this code, was applied. */
async function checkFix(code: string, title: string, before: string, after: string): Promise<void> {
  const opened = await openFixture(`//- drafts/d.txt role=draft\n${before}`);
  const finding = opened
    .corpus()
    .findings.get('drafts/d.txt')
    ?.find((found) => found.code === code);
  assert.ok(finding, `no ${code}`);
  const fix = finding.fixes.find((offered) => offered.title === title);
  assert.ok(fix?.action.kind === 'edit text', `fixes: ${finding.fixes.map((offered) => offered.title).join(', ')}`);
  let text = before;
  for (const edit of [...fix.action.edits].reverse())
    text = text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
  assert.equal(text, after);
}

test('a draft names the likely speaker in words', () =>
  checkFix(
    'quote.unattributed',
    'Write “Ilse Brand said”',
    '“The engine was cold,” said Ilse Brand.\n\nThe ferry lies at the quay. “We heard only the bang.” It will be raised.',
    '“The engine was cold,” said Ilse Brand.\n\nThe ferry lies at the quay. “We heard only the bang,” Ilse Brand said. It will be raised.',
  ));

test('a draft turns a mark', () =>
  checkFix(
    'quote.unbalanced',
    'Turn it into ”',
    'The fleet was ready “to sail “. Nobody believed it.',
    'The fleet was ready “to sail”. Nobody believed it.',
  ));

test('a draft closes a quotation that is opened twice', () =>
  checkFix(
    'quote.unbalanced',
    'Add ” at the end',
    '“We waited for a week. “It came on Monday,” said Ilse Brand.',
    '“We waited for a week.” “It came on Monday,” said Ilse Brand.',
  ));

test('a source is annotated or decided on, never edited', async () => {
  const opened = await openFixture(
    '//- articles/a.txt role=source\nThe ferry lies at the quay. “We heard only the bang.” It will be raised “soon “.',
  );
  const findings = opened.corpus().findings.get('articles/a.txt') ?? [];
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['quote.unattributed', 'quote.unbalanced'],
  );
  for (const { fixes } of findings) {
    assert.ok(fixes.length > 0);
    for (const { action } of fixes) assert.notEqual(action.kind, 'edit text');
  }
});
