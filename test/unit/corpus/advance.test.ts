import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Advance, advance } from '../../../server/src/corpus/advance';
import { NO_DECISIONS } from '../../../server/src/corpus/decisions';
import { DEFAULT_MANIFEST } from '../../../server/src/corpus/manifest';
import { createSayingIndexer } from '../../../server/src/corpus/sayings';
import { buildKnownEntities } from '../../../server/src/entities/known';
import { checkArticle } from '../../../server/src/rules/check';
import { corpusArticle, type ToldArticle } from '../../checks/claims';

const known = buildKnownEntities([]);
const TOWNS = 'Barnos Dorlun Fenmar Galpel Holrin Iskor Korsol Lunyar Marzan Nevbar'.split(' ');

/** Event number `i`, told on its own day and in one of ten towns: 3 outlets have the same event. */
function eventStory(i: number): ToldArticle {
  const event = Math.floor(i / 3);
  const date = new Date(Date.UTC(2031, 0, 2 + event)).toISOString().slice(0, 10);
  const text = `A fire in ${TOWNS[event % TOWNS.length]} yesterday killed ${2 + (event % 40)} people and injured ${50 + event} more.`;
  return { path: `articles/a${i}.txt`, date, text };
}

/** What is looked at again when one more article joins so many. */
function joining(count: number, story: ToldArticle): Advance {
  const indexer = createSayingIndexer();
  const stories = Array.from({ length: count }, (_, i) => eventStory(i));
  const articles = new Map(stories.map((one) => [one.path, corpusArticle(one)]));
  const state = { manifest: DEFAULT_MANIFEST, decisions: NO_DECISIONS, problems: [], known, pasted: new Map() };
  const before = advance(null, { ...state, articles }, indexer);
  assert.equal(before.recheck.size, count);
  const after = advance(
    before.snapshot,
    { ...state, articles: new Map(articles).set(story.path, corpusArticle(story)) },
    indexer,
  );
  for (const [key, claim] of after.snapshot.claims) {
    const shared = claim.figures.some(({ path }) => path === story.path);
    assert.equal(before.snapshot.claims.get(key) === claim, !shared, `${key} is kept as it was unless it is shared`);
  }
  return after;
}

/** The day and the town of event 7, another toll. */
const RIVAL: ToldArticle = {
  path: 'articles/new.txt',
  date: '2031-01-09',
  text: 'A fire in Lunyar yesterday killed 14 people and injured 80 more.',
};

for (const count of [60, 240]) {
  test(`one article more among ${count} builds the two claims that it shares, and has their four articles checked`, () => {
    const { recheck, recomputed } = joining(count, RIVAL);
    assert.equal(recomputed.claims, 2);
    assert.deepEqual([...recheck].sort(), [
      'articles/a21.txt',
      'articles/a22.txt',
      'articles/a23.txt',
      'articles/new.txt',
    ]);
  });

  test(`one that shares nothing with ${count} others has itself checked and no claim but its own built`, () => {
    const story = {
      path: 'articles/new.txt',
      date: '2033-06-01',
      text: 'A storm in Westol yesterday killed 300 people.',
    };
    const { recheck, recomputed } = joining(count, story);
    assert.equal(recomputed.claims, 1);
    assert.deepEqual([...recheck], ['articles/new.txt']);
  });
}

test('a story that names an event’s day draws the follow-ups of that event to it, and they are checked', () => {
  const indexer = createSayingIndexer();
  const state = { manifest: DEFAULT_MANIFEST, decisions: NO_DECISIONS, problems: [], known, pasted: new Map() };
  const followUp = corpusArticle({
    path: 'b.txt',
    date: '2031-05-09',
    text: 'Eleven people were killed when the road bridge at Harrow collapsed, the police said on Friday.',
  });
  const before = advance(null, { ...state, articles: new Map([['b.txt', followUp]]) }, indexer);
  assert.deepEqual(before.snapshot.claimsOf.get('b.txt'), ['killed||2031-05-09']);
  const first = corpusArticle({
    path: 'a.txt',
    date: '2031-05-08',
    text: 'The road bridge at Harrow collapsed on Wednesday, killing nine people.',
  });
  const both = new Map([
    ['a.txt', first],
    ['b.txt', followUp],
  ]);
  const after = advance(before.snapshot, { ...state, articles: both }, indexer);
  assert.deepEqual(after.snapshot.claimsOf.get('b.txt'), ['killed||2031-05-07']);
  assert.deepEqual([...after.recheck].sort(), ['a.txt', 'b.txt']);
});

test('who has a like sentence with another number is checked when the other one comes, changes and goes', () => {
  const indexer = createSayingIndexer();
  const state = { manifest: DEFAULT_MANIFEST, decisions: NO_DECISIONS, problems: [], known, pasted: new Map() };
  const told = (path: string, counties: string): ReturnType<typeof corpusArticle> =>
    corpusArticle({
      path,
      date: '2031-05-09',
      text: `Governor Ewa Marsh declared a state of emergency in ${counties} counties of the south.`,
    });
  const stays = told('b.txt', 'three');
  const others = Array.from({ length: 50 }, (_, i) => eventStory(i));
  const base = new Map([['b.txt', stays], ...others.map((one) => [one.path, corpusArticle(one)] as const)]);
  const steps: readonly (readonly [string | null, readonly string[], readonly string[]])[] = [
    ['four', ['a.txt', 'b.txt'], ['“four”']],
    ['five', ['a.txt', 'b.txt'], ['“five”']],
    ['three', ['a.txt', 'b.txt'], []],
    ['six', ['a.txt', 'b.txt'], ['“six”']],
    [null, ['b.txt'], []],
  ];
  let { snapshot } = advance(null, { ...state, articles: base }, indexer);
  for (const [counties, checked, found] of steps) {
    const articles = new Map(base);
    if (counties !== null) articles.set('a.txt', told('a.txt', counties));
    const next = advance(snapshot, { ...state, articles }, indexer);
    assert.deepEqual([...next.recheck].sort(), checked, `${counties}`);
    const messages = checkArticle('b.txt', next.snapshot).filter(({ code }) => code === 'figure.sentence-differs');
    assert.equal(messages.length, found.length, `${counties}`);
    for (const { message } of messages) assert.ok(message.includes(found[0]!), message);
    snapshot = next.snapshot;
  }
});

type Step = readonly [told: string | null, found: string | null];

/** One article stays; beside fifty of other things another one says this by and by, or is not there. */
function assertBothChecked(textOf: (told: string) => string, stays: string, steps: readonly Step[]): void {
  const indexer = createSayingIndexer();
  const state = { manifest: DEFAULT_MANIFEST, decisions: NO_DECISIONS, problems: [], known, pasted: new Map() };
  const others = Array.from({ length: 50 }, (_, i) => eventStory(i));
  const base = new Map([
    ['b.txt', corpusArticle({ path: 'b.txt', date: '2031-05-09', text: stays })],
    ...others.map((one) => [one.path, corpusArticle(one)] as const),
  ]);
  let { snapshot } = advance(null, { ...state, articles: base }, indexer);
  for (const [told, found] of steps) {
    const articles = new Map(base);
    if (told !== null) articles.set('a.txt', corpusArticle({ path: 'a.txt', date: '2031-05-09', text: textOf(told) }));
    const next = advance(snapshot, { ...state, articles }, indexer);
    for (const path of told === null ? ['b.txt'] : ['a.txt', 'b.txt']) assert.ok(next.recheck.has(path), `${told}`);
    const messages = checkArticle('b.txt', next.snapshot).filter(({ code }) => code === 'date.differs');
    assert.equal(messages.length, found === null ? 0 : 1, `${told}`);
    for (const { message } of messages) assert.ok(message.includes(found!), message);
    snapshot = next.snapshot;
  }
}

test('who has a happening at another time is checked when the other one comes, changes and goes', () => {
  const textOf = (hour: string): string =>
    `The tower collapsed at ${hour}, Ana Roe of the Strait Commission said in Tolm.`;
  assertBothChecked(textOf, textOf('4:20 a.m.'), [
    ['ten to five', '“ten to five”'],
    ['6 a.m.', '“6 a.m.”'],
    ['4:20 a.m.', null],
    ['7 a.m.', '“7 a.m.”'],
    [null, null],
  ]);
});

test('who has something last longer or shorter is checked when the other one comes, changes and goes', () => {
  const textOf = (length: string): string =>
    `Ana Roe of the Strait Commission came to Tolm. For ${length} they had the bank to themselves.`;
  const stays = 'The gunmen were gone eight minutes later, Ana Roe of the Strait Commission said in Tolm.';
  assertBothChecked(textOf, stays, [
    ['a quarter of an hour', '“a quarter of an hour”'],
    ['eight minutes', null],
    ['twenty minutes', '“twenty minutes”'],
    ['once', null],
    ['sixteen minutes', '“sixteen minutes”'],
    [null, null],
  ]);
});

test('a sentence whose words change while its facts stay is like the other one no more, and both are checked', () => {
  const indexer = createSayingIndexer();
  const state = { manifest: DEFAULT_MANIFEST, decisions: NO_DECISIONS, problems: [], known, pasted: new Map() };
  const told = (path: string, text: string): ReturnType<typeof corpusArticle> =>
    corpusArticle({ path, date: '2031-05-09', text });
  const stays = told('b.txt', 'Governor Ewa Marsh declared a state of emergency in three counties of the south.');
  const like = told('a.txt', 'Governor Ewa Marsh declared a state of emergency in four counties of the south.');
  const other = told('a.txt', 'Governor Ewa Marsh counted a number of new voters in four counties of the south.');
  const rest = Array.from({ length: 20 }, (_, i) => eventStory(i)).map(
    (one) => [one.path, corpusArticle(one)] as const,
  );
  const corpusOf = (a: ReturnType<typeof corpusArticle>): Map<string, ReturnType<typeof corpusArticle>> =>
    new Map([['a.txt', a], ['b.txt', stays], ...rest]);
  const before = advance(null, { ...state, articles: corpusOf(like) }, indexer);
  assert.equal(checkArticle('b.txt', before.snapshot).length, 1);
  const after = advance(before.snapshot, { ...state, articles: corpusOf(other) }, indexer);
  assert.deepEqual([...after.recheck].sort(), ['a.txt', 'b.txt']);
  assert.deepEqual(checkArticle('b.txt', after.snapshot), []);
});

test('who has a fire on another floor is told of the words as they stand now, and both are checked', () => {
  const indexer = createSayingIndexer();
  const state = { manifest: DEFAULT_MANIFEST, decisions: NO_DECISIONS, problems: [], known, pasted: new Map() };
  const told = (path: string, text: string): ReturnType<typeof corpusArticle> =>
    corpusArticle({ path, date: '2031-05-09', text });
  const stays = told('b.txt', 'A blaze began on the third floor, said Mara Lind. Ana Roe was brought out.');
  const text = 'Ana Roe and Mara Lind fled. The fire broke out at 1:35 a.m. on the fourth floor of the clinic.';
  let before = null;
  for (const [now, found] of [
    [text, 'fourth floor'],
    [`Yes, it was so. ${text}`, 'fourth floor'],
    [text.replace('fourth', 'third'), null],
    [text.replace('fourth', 'sixth'), 'sixth floor'],
  ] as const) {
    const articles = new Map([
      ['a.txt', told('a.txt', now)],
      ['b.txt', stays],
    ]);
    const next = advance(before, { ...state, articles }, indexer);
    const [own, other] = ['a.txt', 'b.txt'].map((path) =>
      checkArticle(path, next.snapshot).filter(({ code }) => code === 'figure.sentence-differs'),
    );
    assert.equal(own!.length, found === null ? 0 : 1, now);
    assert.equal(other!.length, found === null ? 0 : 1, now);
    if (found !== null) {
      assert.equal(now.slice(own![0]!.start, own![0]!.end), found);
      assert.ok(other![0]!.message.includes(`“${found}” in`), other![0]!.message);
    }
    assert.deepEqual([...next.recheck].sort(), ['a.txt', 'b.txt'], now);
    before = next.snapshot;
  }
});

test('who counts the dead of a night is told anew when the other article dates it otherwise', () => {
  const indexer = createSayingIndexer();
  const state = { manifest: DEFAULT_MANIFEST, decisions: NO_DECISIONS, problems: [], known, pasted: new Map() };
  const told = (path: string, text: string): ReturnType<typeof corpusArticle> =>
    corpusArticle({ path, date: '2031-05-02', text });
  const stays = told('b.txt', 'A blast at Tolm in the early hours of Friday killed 14 people.');
  let before = null;
  for (const [when, conflicts] of [
    ['late on Thursday', 1],
    ['on Thursday', 0],
    ['on Thursday night', 1],
  ] as const) {
    const articles = new Map([
      ['a.txt', told('a.txt', `Nine people were killed in a blast at Tolm ${when}.`)],
      ['b.txt', stays],
    ]);
    const next = advance(before, { ...state, articles }, indexer);
    for (const path of ['a.txt', 'b.txt']) {
      const found = checkArticle(path, next.snapshot).filter(({ code }) => code === 'figure.conflict');
      assert.equal(found.length, conflicts, `${path}: ${when}`);
      assert.ok(next.recheck.has(path), `${path}: ${when}`);
    }
    before = next.snapshot;
  }
});
