import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDecisions } from '../../../server/src/corpus/readDecisions';
import { decisionEdit, entityEdit, type NewDecision } from '../../../server/src/lsp/yamlEntries';

function onFinding(article: string, words: string, reason = 'checked'): NewDecision {
  return { kind: 'finding', code: 'quote.unattributed', article, words, reason, by: null, on: '2031-05-02' };
}

function checkDecision(text: string, decision: NewDecision, wanted: string): void {
  const edit = decisionEdit(text, readDecisions(text).decisions, decision);
  const after = text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
  assert.equal(after, wanted);
  assert.deepEqual(readDecisions(after).problems, []);
}

const entry = (article: string, words: string, reason = 'checked'): string =>
  [
    '- finding: quote.unattributed',
    `  article: ${article}`,
    `  words: ${words}`,
    '  verdict: ignore',
    `  reason: ${reason}`,
    '  on: 2031-05-02',
    '',
  ].join('\n');

test('the first ruling makes the file', () => {
  checkDecision('', onFinding('a.txt', '“One.”'), entry('a.txt', '“One.”'));
});

test('a ruling goes where its key sorts', () => {
  const before = `# Rulings.\n${entry('a.txt', '“One.”')}${entry('c.txt', '“Three.”')}`;
  const wanted = `# Rulings.\n${entry('a.txt', '“One.”')}${entry('b.txt', '“Two.”')}${entry('c.txt', '“Three.”')}`;
  checkDecision(before, onFinding('b.txt', '“Two.”'), wanted);
});

test('the first by key stays below the comment at the head', () => {
  checkDecision(
    `# Rulings.\n${entry('b.txt', '“Two.”')}`,
    onFinding('a.txt', '“One.”'),
    `# Rulings.\n${entry('a.txt', '“One.”')}${entry('b.txt', '“Two.”')}`,
  );
});

test('a file without a last line break gets one', () => {
  const before = entry('a.txt', '“One.”').trimEnd();
  checkDecision(before, onFinding('b.txt', '“Two.”'), `${before}\n${entry('b.txt', '“Two.”')}`);
});

test('a second ruling on the same thing takes the place of the first', () => {
  const before = `${entry('a.txt', '“One.”')}${entry('b.txt', '“Two.”')}`;
  const after = `${entry('a.txt', '“One.”', 'asked again')}${entry('b.txt', '“Two.”')}`;
  checkDecision(before, onFinding('a.txt', '“One.”', 'asked again'), after);
});

test('line ends stay those of the file', () => {
  const before = entry('a.txt', '“One.”').replaceAll('\n', '\r\n');
  checkDecision(before, onFinding('b.txt', '“Two.”'), before + entry('b.txt', '“Two.”').replaceAll('\n', '\r\n'));
});

test('words that YAML would read otherwise are quoted', () => {
  const words = '"No: never" # he said';
  const edit = decisionEdit('', readDecisions('').decisions, onFinding('a.txt', words));
  assert.equal(readDecisions(edit.newText).decisions.findings[0]?.words, words);
});

test('an entity is added at the end', () => {
  const text = '- id: keldova\n  kind: state\n  name: Keldova';
  const edit = entityEdit(text, { id: 'lanner', kind: 'weapon', name: 'Lanner', aliases: ['XL-2'] });
  assert.deepEqual(
    [edit.start, edit.newText],
    [text.length, '\n- id: lanner\n  kind: weapon\n  name: Lanner\n  aliases:\n    - XL-2\n'],
  );
});
