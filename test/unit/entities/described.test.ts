import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDescribedEntities } from '../../../server/src/entities/described';

function checkEntities(text: string, expected: readonly (readonly [words: string, message: RegExp])[]) {
  const read = readDescribedEntities(text);
  assert.deepEqual(
    read.problems.map((problem) => text.slice(problem.start, problem.end)),
    expected.map(([words]) => words),
    JSON.stringify(read.problems, null, 1),
  );
  read.problems.forEach((problem, i) => {
    assert.match(problem.message, expected[i]![1]);
    assert.equal(problem.file, 'entities.yaml');
    assert.equal(problem.code, 'corpus.entities');
  });
  return read;
}

test('an entry with everything', () => {
  const text = `# Weapons
- id: lanner
  kind: weapon
  name: Lanner
  aliases: [Lanner missile, "L-4"]
  description: anti-ship missile
  wikidata: https://www.wikidata.org/wiki/Q999999901
  state: vestria
  facts:
    - measure: range
      value: 300 km
      source: Coastal Artillery Handbook
      asOf: 2024
- id: vestria
  kind: state
  name: Vestria
  demonyms: [Vestrian, Vestrians]
  gender: neuter
`;
  const { entities, entries } = checkEntities(text, []);
  assert.deepEqual(entities, [
    {
      id: 'lanner',
      kind: 'weapon',
      name: 'Lanner',
      aliases: ['Lanner missile', 'L-4'],
      description: 'anti-ship missile',
      wikidata: 'Q999999901',
      state: 'vestria',
      facts: [{ measure: 'range', value: '300 km', source: 'Coastal Artillery Handbook', asOf: '2024' }],
      described: true,
    },
    {
      id: 'vestria',
      kind: 'state',
      name: 'Vestria',
      aliases: [],
      demonyms: ['Vestrian', 'Vestrians'],
      gender: 'neuter',
      described: true,
    },
  ]);
  const lanner = entries.get('lanner')!;
  const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  assert.equal(words(lanner.id), 'lanner');
  assert.equal(words(lanner.name), 'Lanner');
  assert.deepEqual(lanner.aliases.map(words), ['Lanner missile', '"L-4"']);
  assert.match(words(lanner.facts[0]!), /^measure: range\n/);
  assert.match(words(lanner), /^id: lanner\n[\s\S]*asOf: 2024/);
});

test('what is wrong costs its entry or its key only', () => {
  const { entities } = checkEntities(
    `- id: ann
  kind: persn
  name: Ann Roe
- id: ben
  kind: person
  name: Ben Lind
  alias: [Lind]
  wikidata: Ben
  gender: man
- id: ben
  kind: person
  name: Ben Other
- kind: person
  name: No Id
- id: has space
  kind: person
  name: Spaced
- just words
- id: gun
  kind: weapon
  name: Gun
  facts: { range: 3 km }
`,
    [
      ['persn', /"kind" is one of person, .*Did you mean "person"\?/],
      ['alias', /Did you mean "aliases"\?/],
      ['Ben', /Write its number: Q42/],
      ['man', /"gender" is one of/],
      ['ben', /"ben" is the id of an entry above/],
      ['kind: person', /has no id and was left out/],
      ['has space', /An id has no spaces: "has-space"/],
      ['just words', /holds keys with their values/],
      ['{ range: 3 km }', /"facts" is a list/],
    ],
  );
  assert.deepEqual(
    entities.map((entity) => entity.name),
    ['Ben Lind', 'Gun'],
  );
});

test('broken YAML in one entry leaves the others alone', () => {
  const { entities, problems } = readDescribedEntities(
    '- id: a\n  kind: person\n  name: [Ann\n- id: b\n  kind: person\n  name: Ben\n',
  );
  assert.equal(problems[0]!.message.slice(0, 18), 'Line 3 is not YAML');
  assert.ok(entities.some((entity) => entity.id === 'b'));
});

test('a map in place of the list is told how to be one', () => {
  checkEntities('ann:\n  kind: person\n', [['ann', /is a list: begin each entry with "- id/]]);
});

test('a misspelt key is offered no name that the entry has already', () => {
  const read = checkEntities('- id: a\n  knd: person\n  kind: person\n  name: A\n  aliasses: [B]\n', [
    ['knd', /"knd" is no key of an entity\. "kind" is given as well: put both into one, or remove this one\./],
    ['aliasses', /Did you mean "aliases"\?/],
  ]);
  assert.deepEqual(
    read.problems.map(({ fixes }) => fixes?.map(({ title }) => title)),
    [undefined, ['Write "aliases"']],
  );
});

test('an id that leads to no entry is told, and the near one offered', () => {
  const { problems } = readDescribedEntities(
    '- id: keldova\n  kind: state\n  name: Keldova\n- id: lysk\n  kind: place\n  name: Lysk\n  state: keldovia\n  metonymOf: zzz\n- id: nice\n  kind: place\n  name: Nizza\n  state: france\n',
  );
  assert.deepEqual(
    problems.map(({ message }) => message),
    [
      '"state" names an entity by its id, and "keldovia" is none that is described here or built in. Did you mean "keldova"?',
      '"metonymOf" names an entity by its id, and "zzz" is none that is described here or built in. Add an entry for it, or correct the id.',
    ],
  );
});
