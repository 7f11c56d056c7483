import assert from 'node:assert/strict';
import test from 'node:test';
import { resolveIdentity } from '../../../server/src/corpus/identity';
import { buildSayings, createSayingIndexer, type SayingIndex } from '../../../server/src/corpus/sayings';
import { openFixture } from '../../openFixture';

const pathOf = (i: number): string => `articles/${String(i).padStart(2, '0')}.txt`;

/** So many articles that quote one sentence; the first two go on alike. */
const ARTICLES = Array.from({ length: 70 }, (_, i) => {
  const more = i < 2 ? ' while the tide mill turns slowly' : '';
  return `//- ${pathOf(i)}\n“The long winter road stays closed${more},” said Ilse Brand.`;
}).join('\n');

const placesOf = ({ sayings }: SayingIndex): readonly (readonly string[])[] =>
  [...sayings.values()].map(({ quotations }) => quotations.map(({ path }) => path));

test('sayings do not hang on the order in which articles came and went', async () => {
  const { snapshot } = (await openFixture(ARTICLES)).corpus();
  const indexer = createSayingIndexer();
  const update = (keep: (i: number) => boolean): readonly (readonly string[])[] => {
    const articles = new Map([...snapshot.articles].filter((_, i) => keep(i)));
    const identity = resolveIdentity(articles, snapshot.known);
    const sayings = indexer.update(articles, identity, false);
    const fromNothing = buildSayings(articles, identity);
    assert.deepEqual(sayings.sayings, fromNothing.sayings);
    assert.deepEqual(sayings.sayingsOf, fromNothing.sayingsOf);
    return placesOf(sayings);
  };
  const paths = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => pathOf(from + i));

  assert.deepEqual(
    update((i) => i < 50),
    [paths(0, 50)],
  );
  // In more than sixty quotations the words are a phrase of the day; what two of them say beyond it still joins these.
  assert.deepEqual(
    update(() => true),
    [paths(0, 2)],
  );
  assert.deepEqual(
    update((i) => i >= 15),
    [paths(15, 70)],
  );
  assert.deepEqual(
    update((i) => i < 30 || i >= 40),
    [paths(0, 30).concat(paths(40, 70))],
  );
  assert.deepEqual(
    update((i) => i === 7),
    [],
  );
});
