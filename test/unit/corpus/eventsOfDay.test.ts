import assert from 'node:assert/strict';
import test from 'node:test';
import { baseOf } from '../../../server/src/corpus/eventsOfDay';
import { openFixture } from '../../openFixture';

const DAY = '2031-05-09';
const KEY = `killed||${DAY}`;

const FERRY =
  'A ferry struck a reef off the island of Skarre on Friday and sank within an hour, killing 14 people, the coastguard said. Rescuers in small boats pulled the survivors from cold water until nightfall, and divers searched the wreck.';
const FERRY_TOO =
  'Eleven people were killed when a ferry sank after it had struck a reef on Friday, rescuers said. Small boats brought the survivors ashore, divers went down to the wreck, and the coastguard asked why the captain had sailed so near the reef.';
const BLAST =
  'A boiler explosion in a textile mill killed three people on Friday, the fire brigade said. The roof of the dyeing hall fell in, windows broke in the whole street, and inspectors asked who had last tested the valves of the old boiler.';
const SENTENCED =
  'Two smugglers who had killed 23 bus passengers were sentenced to death by the supreme court on Friday. The judges rejected an appeal of their lawyers, who had called the confessions worthless because detectives had beaten both prisoners.';
const BUS =
  'A bus plunged from a mountain road near Tolm on Friday, killing 19 people, police said. The driver had braked for a goat, lost control on loose gravel and broken through a barrier above the ravine, a farmer told the inspectors.';

const article = (name: string, text: string): string =>
  `//- articles/${name}.txt role=source outlet="${name} Herald" date=${DAY}\n${text}\n`;

async function open(texts: Readonly<Record<string, string>>) {
  const opened = await openFixture(
    Object.entries(texts)
      .map(([name, text]) => article(name, text))
      .join(''),
  );
  const { snapshot, findings } = opened.corpus();
  const conflicts = [...findings.values()].flat().filter(({ code }) => code.startsWith('figure.'));
  return { opened, snapshot, conflicts };
}

test('what happened elsewhere on a day is not held against each other, place or no place', async () => {
  const { snapshot, conflicts } = await open({ a: FERRY, b: BLAST, c: SENTENCED, d: BUS });
  assert.deepEqual(conflicts, []);
  const keys = [...snapshot.claims.keys()].filter((key) => baseOf(key) === KEY);
  assert.equal(keys.length, 4);
});

test('two reports of one of them are, under its own place', async () => {
  const { snapshot, conflicts } = await open({ a: FERRY, b: BLAST, c: SENTENCED, d: BUS, e: FERRY_TOO });
  assert.deepEqual(conflicts.map(({ article: path }) => path).sort(), ['articles/a.txt', 'articles/e.txt']);
  const claim = snapshot.claims.get(KEY)!;
  assert.deepEqual(
    claim.figures.map(({ path }) => path),
    ['articles/a.txt', 'articles/e.txt'],
  );
  assert.match(claim.title, /Skarre/);
  assert.deepEqual(
    snapshot.claimsOf.get('articles/a.txt')?.filter((key) => key !== null),
    [KEY],
  );
});

test('an event keeps its key when something else happens on its day', async () => {
  const before = await open({ m: FERRY, n: FERRY_TOO });
  assert.equal(before.snapshot.claims.get(KEY)!.figures.length, 2);
  const after = await open({ a: BLAST, b: BUS, m: FERRY, n: FERRY_TOO });
  assert.deepEqual(after.snapshot.claims.get(KEY)!.figures, before.snapshot.claims.get(KEY)!.figures);
});

test('an edit tells events apart as reading all anew does', async () => {
  const { opened } = await open({ a: FERRY, b: BLAST, c: BUS });
  const text = (said: string): string => `---\nrole: source\noutlet: b Herald\ndate: ${DAY}\n---\n${said}\n`;
  opened.files.set(opened.uriOf('articles/b.txt'), text(FERRY_TOO));
  await opened.service.filesChanged([opened.uriOf('articles/b.txt')]);
  await opened.service.settled();
  const { snapshot } = opened.corpus();
  const anew = (await open({ a: FERRY, b: FERRY_TOO, c: BUS })).snapshot;
  assert.deepEqual([...snapshot.claims.keys()].sort(), [...anew.claims.keys()].sort());
  assert.equal(snapshot.claims.get(KEY)!.figures.length, 2);
});
