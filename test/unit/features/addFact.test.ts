import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addFact } from '../../../server/src/features/entities/addFact';
import { entryOfId } from '../../../server/src/features/entities/entries';

const FACT = { measure: 'range', value: '300 km', source: 'The Velm Herald, a.txt' };

function added(text: string): string {
  const entry = entryOfId(text, 'lanner');
  assert.ok(entry);
  const { start, end, newText } = addFact(text, entry, FACT);
  return text.slice(0, start) + newText + text.slice(end);
}

test('an entry without facts gets its first one, and what follows stays', () =>
  assert.equal(
    added('- id: lanner\n  kind: weapon # a missile\n  name: Lanner\n- id: tern\n  name: Tern\n'),
    `- id: lanner
  kind: weapon # a missile
  name: Lanner
  facts:
    - measure: range
      value: 300 km
      source: "The Velm Herald, a.txt"
- id: tern
  name: Tern
`,
  ));

test('a fact of another measure stays, one of the same measure gives way', () => {
  const text = `- id: lanner
  name: Lanner
  facts:
    - measure: range
      value: 280 km
    - measure: warhead
      value: 90 kg # dry
`;
  assert.equal(added(text).includes('280'), false);
  assert.match(added(text), /value: 300 km\n {6}source: .*\n {4}- measure: warhead\n {6}value: 90 kg # dry\n$/);
  const other = text.replace('measure: range', 'measure: weight');
  assert.match(added(other), /# dry\n {4}- measure: range\n {6}value: 300 km\n {6}source: .*\n$/);
});

test('entries in one line, and files with CRLF, keep their way of writing', () => {
  assert.equal(
    added('- { id: lanner, name: Lanner }\n'),
    '- { id: lanner, name: Lanner, facts: [{ measure: range, value: 300 km, source: "The Velm Herald, a.txt" }] }\n',
  );
  assert.match(added('- id: lanner\r\n  name: Lanner\r\n'), /Lanner\r\n {2}facts:\r\n {4}- measure: range\r\n/);
});
