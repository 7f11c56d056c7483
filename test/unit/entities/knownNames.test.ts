import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenise } from '../../../server/src/article/tokens';
import { builtInEntities } from '../../../server/src/entities/builtin';
import { buildKnownEntities, entitiesNamed } from '../../../server/src/entities/known';
import { firstWordsOf, putSpellings, readSpelling, type Spelling } from '../../../server/src/entities/knownNames';
import { matchNameAt } from '../../../server/src/entities/matcher';
import {
  GLANCED_OPENINGS,
  glanceAt,
  initialIn,
  ONE_WORD,
  OPENING_ARTICLES,
  UNCLEAR,
} from '../../../server/src/entities/nameGlance';
import { indexNames, namesGoingOn, openingOf } from '../../../server/src/entities/nameIndex';
import type { KnownEntity } from '../../../server/src/entities/types';

/** Names that are not written in plain letters, or not only. */
const otherNames = [
  'Velm–Orla',
  'Ørla Velm',
  'Velm Ørla',
  'Al Velm',
  'Orla al Velm',
  '4th Velm',
  "Velm's Post",
  'V.E.L.M. Orla',
  'Ørla\nVelm',
];
const others: KnownEntity[] = [...otherNames, 'Orla-7', 'Orla 7B', 'Orla 7 gun', 'velm gun 4 of Orla', ' '].flatMap(
  (name) =>
    (['weapon', 'organisation', 'place'] as const).map((kind) => {
      const entity = { id: `${kind} ${name}`, kind, name, aliases: [`The ${name}`], demonyms: [`${name}ers`] };
      return { ...entity, described: true };
    }),
);

function spellingsOf(entities: Iterable<KnownEntity>): Spelling[] {
  const spellings: Spelling[] = [];
  for (const entity of entities) putSpellings(entity, spellings);
  return spellings;
}

const spellings = spellingsOf(builtInEntities());
const otherSpellings = spellingsOf(others);

test('the first word of every spelling of a name is its first token', () => {
  for (const some of [otherSpellings, spellings]) {
    const words = firstWordsOf(some);
    for (let i = 0; i < some.length; i++) assert.equal(words[i], tokenise(some[i]!.text).norms[0] ?? '', some[i]!.text);
  }
});

test('a glance at a name tells how it goes on, and every way in which it may open', () => {
  let unclear = 0;
  let more = 0;
  for (const spelling of [...spellings, ...otherSpellings]) {
    const { text } = spelling;
    const name = readSpelling(spelling);
    if (name === null) continue;
    const glance = glanceAt(spelling, OPENING_ARTICLES.has(name.words[0]!));
    if (glance === UNCLEAR) {
      unclear++;
      continue;
    }
    assert.equal(glance === ONE_WORD, name.length === 1, text);
    if (glance === ONE_WORD) continue;
    assert.equal(String.fromCharCode(initialIn(glance)), name.words[1]![0], text);
    assert.equal(openingOf(name) & ~glance & GLANCED_OPENINGS, 0, text);
    if ((openingOf(name) & GLANCED_OPENINGS) !== (glance & GLANCED_OPENINGS)) more++;
  }
  assert.ok(more < 40, `${more} of ${spellings.length}`);
  assert.ok(unclear < spellings.length / 10, `${unclear} of ${spellings.length}`);
});

test('every name is found by its first two words', () => {
  for (const entities of [builtInEntities(), others]) {
    const index = indexNames(entities);
    for (const spelling of spellingsOf(entities)) {
      const name = readSpelling(spelling);
      if (name === null) continue;
      const found = namesGoingOn(index, name.words[0]!, name.words[1] ?? null);
      const written = name.words.join();
      if (!found.some(({ entity, words }) => entity === name.entity && words.join() === written)) assert.fail(written);
    }
  }
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
