import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtInEntities } from '../../../server/src/entities/builtin';
import { nameKey } from '../../../server/src/entities/known';
import { ENTITY_KINDS } from '../../../server/src/entities/types';

const entities = builtInEntities();
const byId = new Map(entities.map((entity) => [entity.id, entity]));

/** Names that two entities share, and why. A name not listed here belongs to one entity only. */
const SHARED: Readonly<Record<string, string>> = {
  gao: 'a city in Mali, and in capitals an American office',
};

test('ids are unique, lower case and made of letters, digits and hyphens', () => {
  assert.equal(byId.size, entities.length);
  for (const { id } of entities) assert.match(id, /^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)*$/u);
});

test('kinds are known and names are clean', () => {
  for (const entity of entities) {
    assert.ok(ENTITY_KINDS.includes(entity.kind), entity.id);
    for (const name of [entity.name, ...entity.aliases, ...(entity.demonyms ?? [])]) {
      assert.equal(name, name.trim(), entity.id);
      assert.notEqual(name, '', entity.id);
      assert.doesNotMatch(name, /[|;=\n]/, entity.id);
    }
    assert.equal(entity.described, false);
  }
});

test('states that are referred to exist', () => {
  for (const { id, state, metonymOf } of entities) {
    if (state !== undefined) assert.equal(byId.get(state)?.kind, 'state', `${id} → ${state}`);
    if (metonymOf !== undefined) assert.equal(byId.get(metonymOf)?.kind, 'state', `${id} → ${metonymOf}`);
  }
});

test('people have a gender, weapons and platforms a description', () => {
  for (const entity of entities) {
    if (entity.kind === 'person') assert.ok(entity.gender === 'female' || entity.gender === 'male', entity.id);
    if (entity.kind === 'weapon' || entity.kind === 'platform') assert.ok(entity.description, entity.id);
  }
});

test('a name belongs to one entity, unless a reason is given', () => {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  const seen = new Set<string>();
  for (const entity of entities) {
    for (const key of new Set([entity.name, ...entity.aliases].map(nameKey))) {
      const owner = owners.get(key);
      if (owner !== undefined) seen.add(key);
      if (owner !== undefined && SHARED[key] === undefined) shared.push(`${key}: ${owner}, ${entity.id}`);
      owners.set(key, entity.id);
    }
  }
  assert.deepEqual(shared, []);
  for (const key of Object.keys(SHARED)) assert.ok(seen.has(key), `${key} is not shared any more`);
});

/** What a weapon or a platform may be said to be: the last words of its description. */
const CLASSES =
  /(?:missile|missiles|rocket|launcher|bomb|bombs|kit|howitzer|gun|mortar|rifle|carbine|pistol|munition|weapon|system|defence|interceptor|shell|mine|agent|vehicle|torpedo|drone|aircraft|bomber|fighter|fighter-bomber|gunship|helicopter|tank|carrier|cruiser|destroyer|frigate|corvette|submarine|ship|airliner|spacecraft|radar|class|truck|layer|bulldozer|destroyer|tanker|boat)$/;

test('weapons and platforms say of what class they are, and whose', () => {
  const ships = /(?:carrier|ship|tanker)$/;
  for (const { id, kind, description, state } of entities) {
    if (kind !== 'weapon' && kind !== 'platform') continue;
    assert.match(description!, CLASSES, id);
    assert.equal(description, description!.trim().toLowerCase(), id);
    // What several make, or sails under a flag of convenience.
    const open = kind === 'platform' ? ships.test(description!) : /rocket|agent/.test(description!);
    assert.ok(state !== undefined || open, `${id} has no state`);
  }
});

test('no entry is the type of another: designations of two numbers are two types', () => {
  for (const { id, kind, name, aliases } of entities) {
    if (kind !== 'weapon') continue;
    const number = /^(?:Kh|FAB|KAB|GBU|RPG|Shahed|DF|Fateh|Fajr|Hwasong|BM|KN|Quds|Mk)-(\d+)/;
    const own = number.exec(name);
    if (own === null) continue;
    for (const alias of aliases) {
      const other = alias.startsWith(own[0].split('-')[0]!) ? number.exec(alias) : null;
      assert.ok(other === null || other[1] === own[1], `${id}: ${name} and ${alias}`);
    }
  }
});

test('the tables are as large as they should be', () => {
  const count = (kind: string): number => entities.filter((entity) => entity.kind === kind).length;
  assert.ok(count('state') >= 195, `${count('state')} states`);
  assert.ok(count('place') >= 2500, `${count('place')} places`);
  assert.ok(count('person') >= 250, `${count('person')} people`);
  assert.ok(entities.filter(({ role }) => role === 'armed group').length >= 250);
  assert.ok(count('weapon') + count('platform') >= 800, `${count('weapon') + count('platform')} weapons and platforms`);
  const media = entities.filter((entity) => entity.role === 'outlet' || entity.role === 'agency').length;
  assert.ok(media >= 200, `${media} outlets and agencies`);
});
