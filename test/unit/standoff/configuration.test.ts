import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnnotationConfiguration } from '../../../server/src/standoff/configuration';

test('types with their parents, roles and values', () => {
  const text = `# our types
[entities]
Actor
\tPerson
\t!Group
\t\tOrganisation
-----
Weapon

[relations]
<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:contain
Near\tArg1:Weapon, Arg2:Actor|Weapon, <REL-TYPE>:symmetric

[events]
<WHO>=Person|Organisation
Attribution\tSource?:<WHO>, Cue:Cue, Content{1-2}:Content

[attributes]
Kind\tArg:QuotedTerm, Value:scare|title
`;
  const { types } = readAnnotationConfiguration(text);
  assert.deepEqual(
    types.map((type) => [type.section, type.name, type.parent, type.selectable]),
    [
      ['entities', 'Actor', null, true],
      ['entities', 'Person', 'Actor', true],
      ['entities', 'Group', 'Actor', false],
      ['entities', 'Organisation', 'Group', true],
      ['entities', 'Weapon', null, true],
      ['relations', 'Near', null, true],
      ['events', 'Attribution', null, true],
      ['attributes', 'Kind', null, true],
    ],
  );
  assert.ok(types.every((type) => text.slice(type.start, type.end) === type.name));
  assert.deepEqual(types[6]!.arguments, [
    { name: 'Source', count: '?', types: ['Person', 'Organisation'] },
    { name: 'Cue', count: '', types: ['Cue'] },
    { name: 'Content', count: '{1-2}', types: ['Content'] },
  ]);
  assert.deepEqual(types[7]!.arguments[1], { name: 'Value', count: '', types: ['scare', 'title'] });
});

test('anything is read', () => {
  assert.deepEqual(readAnnotationConfiguration('').types, []);
  assert.deepEqual(readAnnotationConfiguration('Person\n[labels]\nPerson | P\n[]\n!\n').types, []);
  const bytes = Array.from({ length: 200_000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('');
  assert.ok(Array.isArray(readAnnotationConfiguration(`[entities]\n${bytes}`).types));
});
