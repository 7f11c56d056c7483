import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenise } from '../../../server/src/article/tokens';
import { builtInEntities } from '../../../server/src/entities/builtin';
import { buildKnownEntities, entitiesNamed } from '../../../server/src/entities/known';
import { firstWordOf, putSpellings, type Spelling } from '../../../server/src/entities/knownNames';
import { matchNameAt } from '../../../server/src/entities/matcher';

test('the first word of every spelling of a built-in name is its first token', () => {
  const spellings: Spelling[] = [];
  for (const entity of builtInEntities()) putSpellings(entity, spellings);
  for (const { text } of spellings) assert.equal(firstWordOf(text), tokenise(text).norms[0], text);
});

test('the longest name that is written counts, with the capitals that it needs', () => {
  const tokens = tokenise('The U.S. Air Force and the U.S. said us. Kyiv Oblast, kyiv oblast');
  const matcher = { tokens, known: buildKnownEntities([]) };
  const found: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const match = matchNameAt(matcher, i, tokens.count);
    if (match === null) continue;
    found.push(`${tokens.norms.slice(match.firstToken, match.endToken).join(' ')}: ${match.name.form}`);
    i = match.endToken - 1;
  }
  assert.deepEqual(found, ['u.s. air force: full', 'u.s.: acronym', 'kyiv oblast: full', 'kyiv: full']);
});

test('a described entity takes the place of the built-in one of its name', () => {
  const own = { id: 'kyiv-own', kind: 'place', name: 'Kyiv', aliases: ['Velm-on-Dnipro'], described: true } as const;
  const known = buildKnownEntities([own]);
  assert.deepEqual(
    entitiesNamed(known, 'KYIV').map(({ id }) => id),
    ['kyiv-own'],
  );
  assert.deepEqual(
    entitiesNamed(known, 'Velm-on-Dnipro').map(({ id }) => id),
    ['kyiv-own'],
  );
  assert.deepEqual(entitiesNamed(known, 'Kyivs'), []);
  assert.equal(known.byId.get('kyiv')?.id, 'kyiv-own');
});
