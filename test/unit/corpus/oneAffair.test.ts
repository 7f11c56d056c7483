import assert from 'node:assert/strict';
import test from 'node:test';
import {
  areOfOneAffair,
  areOfOneStory,
  nameOneAffair,
  nameOneEvent,
  onOneAffair,
  onOneAffairByThird,
} from '../../../server/src/corpus/oneAffair';
import { openFixture } from '../../openFixture';

const FIRE =
  'A fire destroyed the old grain mill of Orlat on Friday night. The flames leapt from the roof to a warehouse, and forty firefighters fought them until dawn. Miller Jan Oster, who had slept above the granary, jumped from a window and broke an ankle.';
const FIRE_TOO =
  'Jan Oster woke when smoke filled his bedroom above the granary, and leapt out of the window with a broken ankle. By dawn the mill was ashes. Firefighters had saved nothing but the warehouse next to it, whose roof the flames had already reached.';
const OTHER =
  'Jan Oster sold his collection of stamps at an auction on Friday. Bidders from four states telephoned, a museum of postal history bought the rarest piece, and the auctioneer called the evening the best in the history of his house.';
const STRANGERS =
  'Surgeons at the county hospital have transplanted a liver for the first time. The patient, a teacher of forty, walked through the corridor within a week, and doctors hope that she will teach again after the summer holidays.';

async function affairOf(texts: Readonly<Record<string, readonly [string, string]>>): Promise<readonly string[]> {
  const fixture = Object.entries(texts).map(
    ([name, [date, text]]) => `//- articles/${name}.txt role=source outlet="${name} Herald" date=${date}\n${text}\n`,
  );
  const { snapshot } = (await openFixture(fixture.join(''))).corpus();
  const own = snapshot.articles.get('articles/a.txt')!;
  return onOneAffair(own, snapshot.evidence.index()).map(({ path }) => path);
}

test('one full name and like words make two reports ones of one affair', async () => {
  assert.deepEqual(
    await affairOf({ a: ['2031-05-02', FIRE], b: ['2031-05-03', FIRE_TOO], c: ['2031-05-03', STRANGERS] }),
    ['articles/b.txt'],
  );
});

test('somebody may be in the news for two things at once', async () => {
  assert.deepEqual(await affairOf({ a: ['2031-05-02', FIRE], b: ['2031-05-03', OTHER] }), []);
});

test('of two weeks they are of two affairs', async () => {
  assert.deepEqual(await affairOf({ a: ['2031-05-02', FIRE], b: ['2031-05-16', FIRE_TOO] }), []);
});

test('a name that many articles have holds none of them together', async () => {
  const others = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`x${i}`, ['2031-05-03', `Jan Oster spoke on quay ${i}.`] as const]),
  );
  assert.deepEqual(await affairOf({ a: ['2031-05-02', FIRE], b: ['2031-05-03', FIRE_TOO], ...others }), []);
});

/** Of two articles: in which strengths they tell of one affair, by what they name and by their days. */
async function strengthsOf(first: readonly [string, string], second: readonly [string, string]): Promise<string> {
  const fixture = [first, second].map(
    ([date, text], i) => `//- articles/${i}.txt role=source outlet="Herald ${i}" date=${date}\n${text}\n`,
  );
  const { articles } = (await openFixture(fixture.join(''))).corpus().snapshot;
  const [a, b] = [articles.get('articles/0.txt')!, articles.get('articles/1.txt')!];
  return Object.entries({ areOfOneAffair, areOfOneStory, nameOneAffair, nameOneEvent })
    .flatMap(([name, holds]) => (holds(a, b) ? [name] : []))
    .join(' ');
}

const MILL = 'Miller Jan Oster and his neighbour Ana Roe left the mill before it burned.';
const MILL_TOO = 'Ana Roe, who lives next to the mill, had called Jan Oster when she smelled smoke.';

test('two articles tell of one affair in several strengths: the further apart their days, the less', async () => {
  const all = 'areOfOneAffair areOfOneStory nameOneAffair nameOneEvent';
  assert.equal(await strengthsOf(['2031-05-02', MILL], ['2031-05-04', MILL_TOO]), all);
  assert.equal(
    await strengthsOf(['2031-05-02', MILL], ['2031-05-06', MILL_TOO]),
    'areOfOneStory nameOneAffair nameOneEvent',
  );
  assert.equal(await strengthsOf(['2031-05-02', MILL], ['2031-06-06', MILL_TOO]), 'nameOneAffair nameOneEvent');
});

test('one name in common is no affair', async () => {
  assert.equal(await strengthsOf(['2031-05-02', MILL], ['2031-05-02', 'Jan Oster collects old stamps.']), '');
});

test('a third report brings two together that share few words, if all are of one day', async () => {
  const third = `${FIRE} Teacher Mara Lind watched it. Edda Sorn brought tea.`;
  const far = 'Mara Lind told the court on Monday what she had seen. Edda Sorn remembered nothing.';
  const fixture = Object.entries({ a: FIRE_TOO, b: third, c: far }).map(
    ([name, text]) => `//- articles/${name}.txt role=source outlet="${name} Herald" date=2031-05-03\n${text}\n`,
  );
  const { snapshot } = (await openFixture(fixture.join(''))).corpus();
  const [own, index] = [snapshot.articles.get('articles/a.txt')!, snapshot.evidence.index()];
  assert.deepEqual(
    [onOneAffair, onOneAffairByThird].map((on) => on(own, index).map(({ path }) => path)),
    [['articles/b.txt'], ['articles/b.txt', 'articles/c.txt']],
  );
});
