import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleFactsRow } from '../../../server/src/formats/factsJson';
import { openFixture } from '../../fixture';

test('a unit is named as its article spells it', async () => {
  const { corpus } = await openFixture(`
  //- a.txt
  Vestria handed over 660 square meters of land in Lysk. The trucks do 90 km/h.
  //- b.txt
  Vestria handed over 660 square metres of land in Lysk. The trucks do 90 kilometres an hour.
  //- c.txt
  The trucks do 90 km/h.
`);
  const { snapshot } = corpus();
  const units = [...snapshot.articles.values()].map((article) =>
    articleFactsRow(article, snapshot).figures.map(({ unit }) => unit),
  );
  assert.deepEqual(units, [
    ['square meter', 'kilometer per hour'],
    ['square metre', 'kilometre per hour'],
    ['kilometre per hour'],
  ]);
});
