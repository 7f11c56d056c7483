import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BUILT_IN_BY_ID, builtInEntities, builtInSpellings, builtInStates } from '../../../server/src/entities/builtin';
import { readLine, writeLine } from '../../../server/src/entities/builtinLines';
import { entitiesOfTables } from '../../../server/src/entities/builtinTables';
import { firstWordsOf, putSpellings, type Spelling } from '../../../server/src/entities/knownNames';

const tables = entitiesOfTables();

test('an entity is read back from its line as the tables have it', () => {
  for (const entity of tables) {
    const line = writeLine(entity);
    assert.match(line, /^[ -~]+$/);
    assert.deepEqual(readLine(line), entity);
  }
});

test('one by one or all together, the entities are those of the tables', () => {
  for (const entity of tables) {
    assert.ok(BUILT_IN_BY_ID.has(entity.id));
    assert.deepEqual(BUILT_IN_BY_ID.get(entity.id), entity);
  }
  assert.equal(BUILT_IN_BY_ID.get('no-such-entity'), undefined);
  assert.equal(BUILT_IN_BY_ID.size, tables.length);
  assert.deepEqual([...BUILT_IN_BY_ID.values()], tables);
  assert.deepEqual(
    Array.from(BUILT_IN_BY_ID, ([id]) => id),
    [...BUILT_IN_BY_ID.keys()],
  );
  assert.deepEqual(builtInEntities(), tables);
  assert.deepEqual(
    [...builtInStates()],
    tables.filter(({ kind }) => kind === 'state'),
  );
});

test('by its first word, every spelling of every name is found, in the order of the tables', () => {
  const spellings: Spelling[] = [];
  for (const entity of builtInEntities()) putSpellings(entity, spellings);
  const byWord = new Map<string, Spelling[]>();
  for (const [i, word] of firstWordsOf(spellings).entries())
    byWord.set(word, [...(byWord.get(word) ?? []), spellings[i]!]);
  for (const [word, expected] of byWord) assert.deepEqual(builtInSpellings(word), expected, word);
  assert.equal(builtInSpellings('nosuchword'), undefined);
});
