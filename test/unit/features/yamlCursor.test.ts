import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../../fuzzing';
import { yamlCursorAt } from '../../../server/src/features/yaml/cursor';

/** `$0` is the cursor. The path, what is written and the word that stands there. */
function check(source: string, path: string, writes: string, word: string): void {
  const offset = source.indexOf('$0');
  const text = source.replace('$0', '');
  const cursor = yamlCursorAt(text, offset);
  assert.ok(cursor, source);
  assert.deepEqual(
    [cursor.path.join('/'), cursor.writes, text.slice(cursor.span.start, cursor.span.end)],
    [path, writes, word],
  );
}

test('keys and values of nested maps and lists', () => {
  check('name: Ve$0lm\n', 'name', 'value', 'Velm');
  check('na$0me: Velm\n', '', 'key', 'name');
  check('rules:\n  figure.con$0\n', 'rules', 'either', 'figure.con');
  check('rules:\n  a: hint\n  $0\n', 'rules', 'either', '');
  check('drafts:\n  - a\n  - $0\n', 'drafts/-', 'either', '');
  check('drafts:\n- a\n- b$0\n', 'drafts/-', 'either', 'b');
  check('- id: a\n  facts:\n    - measure: r$0ange # or so\n', '-/facts/-/measure', 'value', 'range');
  check('- id: a\n\n  # whom\n  $0\n', '-', 'either', '');
});

test('brackets, closed or not', () => {
  check('rules: { a: hint, b: { draft: $0', 'rules/b/draft', 'value', '');
  check('rules: { a: hint, b$0', 'rules', 'key', 'b');
  check('- { id: a, aliases: [One, Tw$0o] }', '-/aliases/-', 'value', 'Two');
  check('outlets: { "articles/a, b: c": The$0 }', 'outlets/articles/a, b: c', 'value', 'The');
});

test('quoted keys, and number signs that are no comment', () => {
  check('outlets:\n  "articles/*": $0\n', 'outlets/articles/*', 'value', '');
  check('- name: "No. #1"\n  description: a#b $0', '-/description', 'value', 'a#b ');
});

test('any text at any place gives an answer', () => {
  const piece = fc.constantFrom(
    '- ',
    'id',
    ': ',
    '"',
    "'",
    '{',
    '[',
    ']',
    '}',
    ', ',
    '\n',
    '  ',
    '#',
    '\t',
    'é',
    '\r\n',
    '-',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(60), (pieces, at) => {
      const text = pieces.join('');
      const offset = Math.min(at, text.length);
      const cursor = yamlCursorAt(text, offset);
      if (cursor === null) return;
      assert.ok(cursor.span.start <= offset && offset <= cursor.span.end && cursor.span.end <= text.length);
      assert.ok(!text.slice(cursor.span.start, cursor.span.end).includes('\n'));
    }),
    { numRuns: 500 },
  );
});
