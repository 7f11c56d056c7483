import assert from 'node:assert/strict';
import test from 'node:test';
import { baseOf } from '../../../server/src/corpus/eventsOfDay';
import type { Finding } from '../../../server/src/rules/types';
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

const sourceOf = (name: string, said: string): string =>
  `---\nrole: source\noutlet: ${name} Herald\ndate: ${DAY}\n---\n${said}\n`;

const article = (name: string, text: string, role: string): string =>
  `//- articles/${name}.txt role=${role} outlet="${name} Herald" date=${DAY}\n${text}\n`;

async function open(texts: Readonly<Record<string, string>>, drafts = '') {
  const opened = await openFixture(
    Object.entries(texts)
      .map(([name, text]) => article(name, text, drafts.includes(name) ? 'draft' : 'source'))
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

test('two reports that a third holds together are held against each other, though neither names the place', async () => {
  const council =
    'The names were read aloud in the yard, one after another, while somebody kept count with a pencil. On Friday 31 people were killed. Nobody had slept, bread was short, and the school would stay shut, the teachers told the island of Skarre.';
  const wire =
    'Insurers expect claims for cargo, lorries and cabins, analysts wrote, and shares of the owner slipped. At least 40 people were killed on Friday. The company, which also sails to Skarre, will publish results for its quarter in autumn.';
  const { conflicts } = await open({ a: FERRY.replace('14', 'at least 11'), b: council, c: wire });
  const between = conflicts.filter(({ article: path, related }) =>
    related.some(({ article: other }) => /[bc]/.test(path.at(-5)!) && /[bc]/.test(other.at(-5)!)),
  );
  assert.deepEqual(between.map(({ article: path }) => path).sort(), ['articles/b.txt', 'articles/c.txt']);
});

test('an event keeps its key when something else happens on its day', async () => {
  const before = await open({ m: FERRY, n: FERRY_TOO });
  assert.equal(before.snapshot.claims.get(KEY)!.figures.length, 2);
  const after = await open({ a: BLAST, b: BUS, m: FERRY, n: FERRY_TOO });
  assert.deepEqual(after.snapshot.claims.get(KEY)!.figures, before.snapshot.claims.get(KEY)!.figures);
});

test('what drafts tell of a day moves no event of the sources', async () => {
  const before = await open({ m: FERRY, n: FERRY_TOO, o: BUS });
  const { snapshot, conflicts } = await open({ a: BLAST, b: BUS, c: BUS, m: FERRY, n: FERRY_TOO, o: BUS }, 'abc');
  assert.deepEqual(
    conflicts.filter(({ article: path }) => !/[abc]\.txt$/.test(path)),
    before.conflicts,
  );
  for (const path of ['articles/m.txt', 'articles/n.txt', 'articles/o.txt'])
    assert.deepEqual(snapshot.claimsOf.get(path), before.snapshot.claimsOf.get(path));
  assert.equal(snapshot.claims.get(KEY)!.title, before.snapshot.claims.get(KEY)!.title);
  assert.equal(snapshot.claimsOf.get('articles/b.txt')!.at(-1), snapshot.claimsOf.get('articles/o.txt')!.at(-1));
});

const told = (findings: ReadonlyMap<string, readonly Finding[]>): readonly string[] =>
  [...findings].flatMap(([path, own]) => own.map(({ code, message }) => `${path} ${code} ${message}`)).sort();

test('words that count nothing may say which event an article means, also when they alone are changed', async () => {
  const bare = 'A ferry sank on Friday and 11 people were killed, the authorities said.';
  const alike =
    ' The cold water near the reef was calm, nets hung off the island until nightfall, and the wreck lay deep below the coast.';
  const unlike =
    ' The price of grain was high, cheap rents were gone, and the market for new cars, furniture, carpets and clocks lay still after so dull and wet a winter without snow.';
  const { opened } = await open({ a: FERRY, b: bare + alike, c: BUS, d: BUS });
  for (const tail of [unlike, alike, unlike]) {
    const text = bare + tail;
    opened.files.set(opened.uriOf('articles/b.txt'), sourceOf('b', text));
    await opened.service.filesChanged([opened.uriOf('articles/b.txt')]);
    await opened.service.settled();
    const { snapshot, findings } = opened.corpus();
    const anew = (await open({ a: FERRY, b: text, c: BUS, d: BUS })).opened.corpus();
    assert.deepEqual([...snapshot.claimsOf].sort(), [...anew.snapshot.claimsOf].sort());
    assert.deepEqual(told(findings), told(anew.findings));
    const isShared = snapshot.claimsOf
      .get('articles/a.txt')!
      .some((key) => key !== null && snapshot.claimsOf.get('articles/b.txt')!.includes(key));
    assert.equal(isShared, tail === alike);
  }
});

test('an edit tells events apart as reading all anew does', async () => {
  const { opened } = await open({ a: FERRY, b: BLAST, c: BUS });
  opened.files.set(opened.uriOf('articles/b.txt'), sourceOf('b', FERRY_TOO));
  await opened.service.filesChanged([opened.uriOf('articles/b.txt')]);
  await opened.service.settled();
  const { snapshot } = opened.corpus();
  const anew = (await open({ a: FERRY, b: FERRY_TOO, c: BUS })).snapshot;
  assert.deepEqual([...snapshot.claims.keys()].sort(), [...anew.claims.keys()].sort());
  assert.equal(snapshot.claims.get(KEY)!.figures.length, 2);
});
