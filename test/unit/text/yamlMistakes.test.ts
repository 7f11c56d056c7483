import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readYaml } from '../../../server/src/text/yaml';

/** What is told of a text, and the words that it is told on. */
function told(text: string): readonly string[] {
  return readYaml(text).problems.map(({ message, start, end }) => `${text.slice(start, end)} | ${message}`);
}

const isTold = (text: string, words: string, message: RegExp): void => {
  const [first = ''] = told(text);
  assert.equal(first.split(' | ')[0], words, text);
  assert.match(first, message, text);
};

test('a mistake is told on the line where it is made, and in words that say what to do', () => {
  isTold('- id: x\n name: y\n', 'name:', /Line 2 is not YAML: it is indented otherwise than the keys above it/);
  isTold('- id: x\n   name: y\n', 'name', /Line 2 is not YAML: it begins farther in than the line above/);
  isTold('- id: kes\n  name: Kes\n   kind: weapon\n', 'kind', /Line 3 .* Indent it like the keys it belongs to/);
  isTold('- id: a\n  name: Kes: the drone\n', 'K', /Line 2 .* stands in quotation marks/);
  isTold('- id: x\n  name\n  kind: z\n', 'name', /Line 2 .* it has no key with a colon/);
  isTold('name: @x\n', '@', /a value that begins with @ stands in quotation marks/);
  isTold('- id: x\n  aliases: - a\n', '-', /a list begins on the next line, or is written \[a, b\]/);
  isTold('- id: x\n  aliases: [a, b\n', 'aliases: [a, b', /\[ is never closed\. Add \] at its end/);
  for (const text of ['a: b: c', '- {a: b', 'name: "x" y', 'x: |a\n b'])
    assert.doesNotMatch(told(text).join('\n'), /mapping|sequence|scalar |indicator|flow/i, text);
});
