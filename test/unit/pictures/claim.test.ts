import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimPicture } from '../../../server/src/features/pictures/claim';
import type { PicturedValue } from '../../../server/src/features/pictures/types';
import { draw } from '../../../server/src/pictures';
import { scaleOf } from '../../../server/src/pictures/claimMarks';
import { standInDocument } from '../../../server/src/pictures/domStandIn';
import { csvOf } from '../../../server/src/pictures/table';
import { captionOf, groupsOf, legendOf, tellOf } from '../../../server/src/pictures/words';
import { openFixture } from '../../openFixture';

const RANGES = `
  //- corpus.yaml
  drafts: ["drafts/**"]
  outlets: { "articles/a*": The Velm Herald, "articles/b*": "Lysk, \\"the\\" Courier" }
  //- entities.yaml
  - id: lanner
    kind: weapon
    name: Lanner
  //- articles/a.txt date=2031-05-02
  Missiles for the strait

  The Lanner has a range of 200 miles.
  //- articles/b.txt date=2031-05-03
  A longer arm

  The Lanner has a range of about 240 kilometres.
  //- drafts/d.md
  # Two days

  The Lanner has a range of 200 miles.
`;

async function rangePicture(source = RANGES, most?: number) {
  const { corpus } = await openFixture(source);
  const { snapshot } = corpus();
  const key = [...snapshot.claims.keys()].find((each) => each.startsWith('range'));
  const picture = key === undefined ? null : claimPicture(snapshot, key, most);
  assert.ok(picture);
  return picture;
}

test('values are in the unit that most are written in, with what their wording allows', async () => {
  const { unit, values, places } = await rangePicture();
  assert.equal(unit, 'miles');
  const [herald, draft, courier] = values;
  assert.deepEqual(
    [herald, draft, courier].map((value) => [value?.role, value?.group, value?.written]),
    [
      ['source', 0, '200 miles'],
      ['draft', 0, '200 miles'],
      ['source', 1, 'about 240 kilometres'],
    ],
  );
  assert.deepEqual([herald?.low, herald?.number, herald?.high], [200, 200, 200]);
  assert.ok(courier && Math.abs(courier.number - 149.13) < 0.01, String(courier?.number));
  assert.ok(courier.low! < 149 && courier.high! > 149.2);
  assert.equal(places.length, values.length);
});

test('open ends are open', async () => {
  const { corpus } = await openFixture(`
    //- articles/a.txt date=2031-05-02
    Blast in the harbour

    At least nine people were killed on 1 May 2031 when a bomb went off in the harbour of Lysk.
  `);
  const { snapshot } = corpus();
  const [key] = snapshot.claims.keys();
  const value = key === undefined ? undefined : claimPicture(snapshot, key)?.values[0];
  assert.deepEqual([value?.low, value?.number, value?.high], [9, 9, null]);
});

test('an accepted value is a number in the picture’s unit', async () => {
  const ruled = `${RANGES}  //- decisions.yaml
  - claim: range|lanner|length
    verdict: accepted
    value: 322 kilometres
    reason: The maker says so.
`;
  const picture = await rangePicture(ruled);
  assert.ok(Math.abs((picture.accepted ?? 0) - 200.08) < 0.01, String(picture.accepted));
  assert.deepEqual(captionOf(picture).at(-1), 'Ruled: 322 kilometres accepted (The maker says so.)');
});

for (const arrangement of ['outlet', 'time', 'authority'] as const) {
  test(`drawn by ${arrangement}: each mark leads to its place and says what it is, in every width`, async () => {
    const picture = await rangePicture();
    for (const width of [320, 900]) {
      const canvas = { document: standInDocument(), width, hrefOf: (at: number) => `#place-${at}` };
      const svg = draw(picture, arrangement, canvas);
      const marks = [...svg.querySelectorAll('a')].map((mark) => [
        mark.getAttribute('href'),
        mark.getAttribute('aria-label'),
      ]);
      const wanted = [
        ['#place-0', '200 miles: The Velm Herald, 2 May 2031'],
        ['#place-2', 'about 240 kilometres: Lysk, "the" Courier, 3 May 2031'],
        ['#place-1', '200 miles: draft d, no date'],
      ];
      assert.deepEqual(new Set(marks.map(String)), new Set(wanted.map(String)));
      assert.match(svg.getAttribute('aria-label') ?? '', /^Lanner range/);
      assert.doesNotMatch(svg.outerHTML, /NaN|undefined|Infinity|<style/);
    }
    // What has no date has no place in an order, and the legend says so.
    assert.equal(/What has no date stands apart/.test(legendOf(picture, arrangement)), arrangement === 'time');
  });
}

test('as CSV: quoted where it must be, and never a formula', async () => {
  const picture = await rangePicture();
  const lines = csvOf(picture, (at) => ['=HYPERLINK("x")', '-2+3+cmd|x', '-2.5'][at] ?? `p${at}`).split('\r\n');
  assert.equal(lines[0], 'outlet,role,date,on the word of,as written,value (miles),from,to,group,place');
  assert.equal(lines[1], 'The Velm Herald,source,2031-05-02,,200 miles,200,200,200,1,"\'=HYPERLINK(""x"")"');
  assert.match(lines[2] ?? '', /,'-2\+3\+cmd\|x$/);
  assert.match(lines[3] ?? '', /,-2\.5$/);
  assert.match(lines[3] ?? '', /^"Lysk, ""the"" Courier",source,2031-05-03,,about 240 kilometres,149\.1/);
});

test('of very many values those of every group are drawn, and it says how many are not', async () => {
  const article = (i: number, miles: number) =>
    `//- articles/${i}.txt date=2031-05-02\nMissiles\n\nThe Lanner has a range of ${miles} miles.\n`;
  const many = Array.from({ length: 50 }, (_, i) => article(i, i === 49 ? 240 : 200)).join('');
  const source = `//- corpus.yaml\noutlets: { "**": The Velm Herald }\n//- entities.yaml\n- id: lanner\n  kind: weapon\n  name: Lanner\n${many}`;
  const picture = await rangePicture(source, 45);
  assert.equal(picture.values.length, 45);
  assert.equal(picture.left, 5);
  assert.ok(picture.values.some(({ number }) => number === 240));
  assert.match(legendOf(picture, 'outlet'), /5 more values are not drawn/);
  // What says the same is one mark that counts, and leads to all of its places.
  const all: (readonly number[])[] = [];
  const hrefOf = (_: number, places: readonly number[]) => `#${all.push(places)}`;
  draw(picture, 'outlet', { document: standInDocument(), width: 900, hrefOf });
  assert.deepEqual(
    all.map(({ length }) => length),
    [44, 1],
  );
  assert.match(tellOf(picture, all[0]!).join('\n'), /^200 miles, 44 times\n/);
});

test('what a mark tells: the words, whose they are, what they allow, the sentence', async () => {
  const picture = await rangePicture();
  assert.deepEqual(tellOf(picture, [2]), [
    'about 240 kilometres',
    'Lysk, "the" Courier · 3 May 2031',
    'allows 146.022 to 152.236',
    'The Lanner has a range of about 240 kilometres.',
  ]);
  assert.deepEqual(
    groupsOf(picture).map(({ letter, text }) => `${letter} ${text}`),
    ['A 200 miles: The Velm Herald, draft d', 'B ~ 149.1 miles: Lysk, "the" Courier'],
  );
});

test('small and huge counts share an axis that grows by powers of ten', () => {
  const { type, domain, at } = scaleOf([ofNumber(3), ofNumber(90_000)], null);
  assert.equal(type, 'log');
  assert.ok(domain[0] < 3 && domain[1] > 90_000);
  assert.ok(at(3) > 0 && at(300) > 0.3 && at(90_000) < 1);
  assert.equal(scaleOf([ofNumber(14), ofNumber(17)], null).type, 'linear');
});

function ofNumber(number: number): PicturedValue {
  const words = { written: String(number), stated: String(number), sentence: '', outlet: 'Strait Watch' };
  return {
    ...words,
    at: 0,
    role: 'source',
    date: null,
    asOf: null,
    authority: null,
    number,
    low: number,
    high: null,
    group: 0,
  };
}
