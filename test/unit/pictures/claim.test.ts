import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimPicture } from '../../../server/src/features/pictures/claim';
import { draw } from '../../../server/src/pictures';
import { standInDocument } from '../../../server/src/pictures/domStandIn';
import { csvOf } from '../../../server/src/pictures/table';
import { captionOf, legendOf } from '../../../server/src/pictures/words';
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

async function rangePicture(source = RANGES) {
  const { corpus } = await openFixture(source);
  const { snapshot } = corpus();
  const key = [...snapshot.claims.keys()].find((each) => each.startsWith('range'));
  const picture = key === undefined ? null : claimPicture(snapshot, key);
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
      // What has no date has no place in an order, and the legend says so.
      assert.deepEqual(
        new Set(marks.map(String)),
        new Set((arrangement === 'time' ? wanted.slice(0, 2) : wanted).map(String)),
      );
      assert.match(svg.getAttribute('aria-label') ?? '', /^Lanner range/);
      assert.doesNotMatch(svg.outerHTML, /NaN|undefined|Infinity|<style/);
    }
    assert.equal(
      /Without a date, and so not here: 200 miles \(d\)/.test(legendOf(picture, arrangement)),
      arrangement === 'time',
    );
  });
}

test('as CSV: quoted where it must be, and never a formula', async () => {
  const picture = await rangePicture();
  const lines = csvOf(picture, (at) => (at === 0 ? '=HYPERLINK("x")' : `p${at}`)).split('\r\n');
  assert.equal(lines[0], 'outlet,role,date,on the word of,as written,value (miles),from,to,group,place');
  assert.equal(lines[1], 'The Velm Herald,source,2031-05-02,,200 miles,200,200,200,1,"\'=HYPERLINK(""x"")"');
  assert.match(lines[3] ?? '', /^"Lysk, ""the"" Courier",source,2031-05-03,,about 240 kilometres,149\.1/);
});

test('of very many values those of every group are drawn, and it says how many are not', async () => {
  const article = (i: number, miles: number) =>
    `//- articles/${i}.txt date=2031-05-02\nMissiles\n\nThe Lanner has a range of ${miles} miles.\n`;
  const many = Array.from({ length: 130 }, (_, i) => article(i, i === 129 ? 240 : 200)).join('');
  const picture = await rangePicture(`//- entities.yaml\n- id: lanner\n  kind: weapon\n  name: Lanner\n${many}`);
  assert.equal(picture.values.length, 120);
  assert.equal(picture.left, 10);
  assert.ok(picture.values.some(({ number }) => number === 240));
  assert.match(legendOf(picture, 'outlet'), /10 more values are not drawn/);
});
