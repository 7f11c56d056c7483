import assert from 'node:assert/strict';
import test from 'node:test';
import { resolveIdentity } from '../../../server/src/corpus/identity';
import type { SayingIndex } from '../../../server/src/corpus/sayingIndex';
import { buildSayings, createSayingIndexer } from '../../../server/src/corpus/sayings';
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

/** More than sixty have the road in common, and a few at a time go on alike, each in the words of one of three people. */
const TAILS = [
  'until the mayor pays for snow ploughs',
  'until somebody pays for the snow ploughs',
  'while the tide mill turns slowly',
  'and nobody at the harbour office minds',
  'and nobody minds at the old harbour office',
  'as the council promised last spring',
];
const ROADS = Array.from({ length: 70 }, (_, i) => {
  const speaker = ['Ilse Brand', 'Tomas Reyl', 'Mara Oden'][i % 3];
  const tail = i % 4 === 0 ? '' : ` ${TAILS[i % TAILS.length]}`;
  return `//- ${pathOf(i)}\n“The long winter road stays closed${tail},” said ${speaker}.`;
}).join('\n');

test('whatever comes, goes and comes back, sayings are those of the articles that are there', async () => {
  const { snapshot } = (await openFixture(ROADS)).corpus();
  const indexer = createSayingIndexer();
  let seed = 7;
  const random = (): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  const counts = new Set<number>();
  for (let step = 0; step < 16; step++) {
    const share = [0.5, 0.9, 1, 0.85][step % 4]!;
    const articles = new Map([...snapshot.articles].filter(() => random() < share));
    const identity = resolveIdentity(articles, snapshot.known);
    const sayings = indexer.update(articles, identity, false);
    const fromNothing = buildSayings(articles, identity);
    assert.deepEqual(sayings.sayings, fromNothing.sayings, `step ${step}`);
    assert.deepEqual(sayings.sayingsOf, fromNothing.sayingsOf, `step ${step}`);
    counts.add(sayings.sayings.size);
  }
  assert.ok(counts.size > 1, 'sayings come together and apart');
});

test('an article that stands in three papers changes nothing in what the others say', async () => {
  const quoted = ROADS.split('\n//- ').slice(0, 12);
  const bodies = quoted.map((article) => article.slice(article.indexOf('\n') + 1));
  const copied = (copies: number): string =>
    Array.from({ length: copies * 12 }, (_, i) => `//- ${pathOf(i)}\n${bodies[i % 12]}`).join('\n');
  const sayingsOf = async (text: string): Promise<ReadonlyMap<string, readonly (string | null)[]>> => {
    const { snapshot } = (await openFixture(text)).corpus();
    return buildSayings(snapshot.articles, snapshot.identity).sayingsOf;
  };
  const once = await sayingsOf(copied(1));
  const thrice = await sayingsOf(copied(3));
  const together = (all: ReadonlyMap<string, readonly (string | null)[]>, i: number, k: number): boolean => {
    const key = all.get(pathOf(i))?.[0] ?? null;
    return key !== null && key === all.get(pathOf(k))?.[0];
  };
  for (let i = 0; i < 12; i++) {
    assert.ok(together(thrice, i, i + 12) && together(thrice, i, i + 24), `the copies of ${i}`);
    for (let k = 0; k < i; k++) assert.equal(together(thrice, i + 12, k + 24), together(once, i, k), `${i} and ${k}`);
  }
});
