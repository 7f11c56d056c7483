import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotedPicture } from '../../../server/src/features/pictures/quoted';
import { timePicture } from '../../../server/src/features/pictures/time';
import type { Picture } from '../../../server/src/features/pictures/types';
import { canBeDrawn, draw } from '../../../server/src/pictures';
import { standInDocument } from '../../../server/src/pictures/domStandIn';
import { placedBeside } from '../../../server/src/pictures/frame';
import { openFixture } from '../../openFixture';

const AFFAIR = `
  //- corpus.yaml
  drafts: ["drafts/**"]
  outlets: { "articles/a*": The Velm Herald, "articles/b*": The Lysk Courier }
  //- articles/a.txt date=2031-05-02
  Blast in the harbour

  At least nine people were killed on 1 May 2031 when a bomb went off in the harbour of Lysk. “We heard it across the
  whole bay,” Irena Vostrak said. “Nobody had warned us of anything,” she said.
  //- articles/b.txt
  The morning after

  “It was as loud as thunder that morning.” Nobody knows more than that.

  “We heard it across the whole bay,” Irena Vostrak said.
  //- drafts/d.md date=2031-05-04
  # Two days

  It rained.
`;

function marksOf(picture: Picture, width = 700): readonly (readonly [string | null, string | null])[] {
  const svg = draw(picture, 'outlet', { document: standInDocument(), width, hrefOf: (at) => `#${at}` });
  assert.doesNotMatch(svg.outerHTML, /NaN|undefined|Infinity/);
  return [...svg.querySelectorAll('a')].map((mark) => [mark.getAttribute('href'), mark.getAttribute('aria-label')]);
}

test('who quotes whom: speakers against outlets, nobody in particular last', async () => {
  const { corpus } = await openFixture(AFFAIR);
  const picture = quotedPicture(corpus().snapshot);
  assert.deepEqual(picture.speakers, ['Irena Vostrak', 'Nobody named']);
  assert.deepEqual(picture.outlets, ['The Lysk Courier', 'The Velm Herald']);
  assert.deepEqual(
    new Set(marksOf(picture).map(([, name]) => name)),
    new Set([
      'Irena Vostrak in The Velm Herald: 2 quotations',
      'Irena Vostrak in The Lysk Courier: 1 quotation',
      'Nobody named in The Lysk Courier: 1 quotation',
    ]),
  );
});

test('the time line: articles, drafts, and the day of what the figures count; what has no date is named', async () => {
  const { corpus } = await openFixture(AFFAIR);
  const picture = timePicture(corpus().snapshot);
  assert.deepEqual(picture.lanes, ['What is counted', 'The Velm Herald', 'Drafts']);
  assert.deepEqual(
    picture.marks.map(({ date, what }) => `${date} ${what}`),
    ['2031-05-01 event', '2031-05-02 article', '2031-05-04 draft'],
  );
  assert.deepEqual(
    picture.undated.map(({ label }) => label),
    ['The morning after'],
  );
  for (const width of [300, 900]) assert.equal(marksOf(picture, width).length, 3);
});

test('a corpus without quotations or dates has nothing to draw', async () => {
  const { corpus } = await openFixture('//- articles/a.txt\nIt rained.\n');
  assert.equal(canBeDrawn(quotedPicture(corpus().snapshot), 'outlet'), false);
  assert.equal(canBeDrawn(timePicture(corpus().snapshot), 'outlet'), false);
});

test('a name goes where it fits and touches nothing, or nowhere', () => {
  const box = (x: number) => ({ x, y: 0, width: 10, height: 10 });
  const within = { x: 0, y: 0, width: 50, height: 10 };
  assert.equal(placedBeside([box(0), box(20)], [box(45)], within), 0);
  assert.equal(placedBeside([box(45), box(5), box(20)], [box(0)], within), 2);
  assert.equal(placedBeside([box(45), box(5)], [box(0)], within), null);
});
