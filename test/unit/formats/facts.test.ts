import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleFactsRow } from '../../../server/src/formats/factsJson';
import { addFactsLine } from '../../../server/src/formats/factsLine';
import { createUtf8Text, type Utf8Text } from '../../../server/src/text/utf8';
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

test('a line of JSON says what the rows say, whatever characters the texts have', async () => {
  const { corpus } = await openFixture(`
  //- a.md
  ---
  title: The "Lysk" talks
  outlet: "The Velm \\"Herald\\" \\\\ Ærø 🛰"
  date: 2031-05-02
  ---
  Foreign Minister Orla Venn of Vestria said on Friday: “The 14 ferries left Lysk\\tat 9 a.m.” Venn’s aide Józef "Joe" Ådal\\u0301 agreed.

  Vestria paid $1.5 million for 3,000 shells and Venn said dozens of fighters from the Harbour Guard were killed in Lysk.
  About 3 to 5 of the guard's fighters were wounded, the ministry said.
  //- b.txt
  Orla Venn called it "a farce" and Keldova sent between 20 and 30 trucks, 190 miles (305.8 kilometers) away.
  //- entities.yaml
  entities:
    - { id: heron, kind: weapon, name: Heron }
  //- d.txt
  The Heron missile has a range of 190 miles (305.8 kilometers).
  //- c.txt

`);
  const { snapshot } = corpus();
  const articles = [...snapshot.articles.values()];
  assert.ok(articles.some(({ facts }) => facts.quotations.some(({ speaker }) => speaker !== null)));
  assert.ok(articles.some(({ facts }) => facts.figures.some(({ of }) => of !== null)));
  for (const article of articles) {
    const line = told((to) => addFactsLine(to, article, snapshot));
    assert.equal(line, `${JSON.stringify(articleFactsRow(article, snapshot))}\n`);
  }
});

function told(add: (to: Utf8Text) => void): string {
  const to = createUtf8Text(1);
  add(to);
  return new TextDecoder().decode(to.bytes.subarray(0, to.end));
}
