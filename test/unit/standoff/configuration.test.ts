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
Alias\tArg1:Actor, Arg2:Actor, <REL-TYPE>:symmetric-transitive

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
      ['relations', 'Alias', null, true],
      ['events', 'Attribution', null, true],
      ['attributes', 'Kind', null, true],
    ],
  );
  assert.deepEqual(
    types.filter((type) => type.isEquivalence).map(({ name }) => name),
    ['Alias'],
  );
  assert.ok(types.every((type) => text.slice(type.start, type.end) === type.name));
  assert.deepEqual(types[7]!.arguments, [
    { name: 'Source', count: '?', types: ['Person', 'Organisation'] },
    { name: 'Cue', count: '', types: ['Cue'] },
    { name: 'Content', count: '{1-2}', types: ['Content'] },
  ]);
  assert.deepEqual(types[8]!.arguments[1], { name: 'Value', count: '', types: ['scare', 'title'] });
});

test('anything is read', () => {
  assert.deepEqual(readAnnotationConfiguration('').types, []);
  assert.deepEqual(readAnnotationConfiguration('Person\n[labels]\nPerson | P\n[]\n!\n').types, []);
  const bytes = Array.from({ length: 200_000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('');
  assert.ok(Array.isArray(readAnnotationConfiguration(`[entities]\n${bytes}`).types));
});

test('older names of sections, other names of types, inherited arguments, and what may overlap', () => {
  const { types, overlaps, forbidsOverlaps } = readAnnotationConfiguration(
    '[spans]\nPerson|agent\n[relations]\nENTITY-NESTING\tArg1:Person, Arg2:Place\n[events]\nMeet|m:1 Who:Person\n Marry <INHERIT>, Where?:Place\n',
  );
  assert.deepEqual(
    types.map(({ section, name, parent, arguments: args }) => [section, name, parent, args.map((one) => one.name)]),
    [
      ['entities', 'Person', null, []],
      ['events', 'Meet', null, ['Who']],
      ['events', 'Marry', 'Meet', ['Who', 'Where']],
    ],
  );
  assert.deepEqual(overlaps, [{ inner: ['Person'], outer: ['Place'], kinds: new Set(['contain']) }]);
  assert.deepEqual(forbidsOverlaps, new Set(['contain']));
});
