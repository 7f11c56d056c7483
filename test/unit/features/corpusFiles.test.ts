import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entityEntryAt, findEntityEntry } from '../../../server/src/features/corpusFiles';
import { parseFixture } from '../../fixture';

const ENTITIES = `
  //- entities.yaml
  # Whom we know
  - id: keldova
        ^^^^^^^
    kind: state
    name: Keldova
  # The missile
  - kind: weapon
    id: "lanner"
    name: Lanner
`;

test('the entry of an id is found, quoted or not', () => {
  const { files, marks } = parseFixture(ENTITIES);
  const text = files.get('entities.yaml')!;
  assert.deepEqual(findEntityEntry(text, 'keldova'), { start: marks[0]!.start, end: marks[0]!.end });
  const lanner = findEntityEntry(text, 'lanner')!;
  assert.equal(text.slice(lanner.start, lanner.end), 'lanner');
  assert.equal(findEntityEntry(text, 'kel'), null);
});

test('every line of an entry belongs to its id', () => {
  const text = parseFixture(ENTITIES).files.get('entities.yaml')!;
  const at = (words: string): string | null => entityEntryAt(text, text.indexOf(words));
  assert.equal(at('id: keldova'), 'keldova');
  assert.equal(at('name: Keldova'), 'keldova');
  assert.equal(at('kind: weapon'), 'lanner');
  assert.equal(at('name: Lanner'), 'lanner');
  assert.equal(at('# Whom'), null);
});
