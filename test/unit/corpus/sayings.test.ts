import assert from 'node:assert/strict';
import test from 'node:test';
import { openFixture } from '../../openFixture';

/** The sayings of a fixture, each as the places of its quotations: `articles/a.txt#0`. */
async function checkSayings(source: string, expected: readonly (readonly string[])[]): Promise<void> {
  const { snapshot } = (await openFixture(source)).corpus();
  const sayings = [...snapshot.sayings.values()].map(({ quotations }) =>
    quotations.map(({ path, quotation }) => `${path}#${quotation}`).sort(),
  );
  assert.deepEqual(sayings.sort(), expected);
  for (const { key, quotations } of snapshot.sayings.values()) {
    for (const { path, quotation } of quotations) assert.equal(snapshot.sayingsOf.get(path)?.[quotation], key);
  }
}

test('a fragment is found inside the fuller quotation', () =>
  checkSayings(
    `
    //- articles/a.txt
    “We will raise the wreck before the ice comes, whatever it costs,” said Ilse Brand.
    //- articles/b.txt
    Brand wants to raise it “before the ice comes, whatever it costs”, she said.
    `,
    [['articles/a.txt#0', 'articles/b.txt#0']],
  ));

test('one speaker in two wordings is one saying', () =>
  checkSayings(
    `
    //- articles/a.txt
    Ilse Brand said the storm would “completely alter the shape of the coast”.
    //- articles/b.txt
    Ilse Brand said the storm would “completely change the shape of the coast”.
    `,
    [['articles/a.txt#0', 'articles/b.txt#0']],
  ));

test('similar words of two people are two sayings', () =>
  checkSayings(
    `
    //- articles/a.txt
    Ilse Brand said the storm would “completely alter the shape of the coast”.
    //- articles/b.txt
    Ivo Marek said the storm could “alter the whole coast for good”.
    `,
    [],
  ));

test('empty words join nothing', () =>
  checkSayings(
    `
    //- articles/a.txt
    “We will do what we have to do,” said Ilse Brand.
    //- articles/b.txt
    “We will do what we can,” said Ilse Brand.
    `,
    [],
  ));

test('the same words in one article are one saying too', () =>
  checkSayings(
    `
    //- articles/a.txt
    “The dam will not hold another winter,” Ilse Brand said on Monday.

    She repeated it on Tuesday: “The dam will not hold another winter.”
    `,
    [['articles/a.txt#0', 'articles/a.txt#1']],
  ));

test('two sentences of one speaker that run alike for a while are two sayings', () =>
  checkSayings(
    `
    //- articles/a.txt
    “This is the worst thing that ever happened to the harbour,” said Ilse Brand.
    //- articles/b.txt
    The treaty, Ilse Brand said, was “the worst thing that’s happened to Lysk”.
    //- articles/c.txt
    “We will knock on each and every door to win the vote in Lysk and the vote in Ostrel,” said Ilse Brand.
    //- articles/d.txt
    “It will be very hard for the party to win in Lysk,” said Ilse Brand.
    `,
    [],
  ));

test('a sentence whose end is in other words is one saying', () =>
  checkSayings(
    `
    //- articles/a.txt
    “We have the log of the tug, and we will show it to anyone who wants to see it,” said Ilse Brand.
    //- articles/b.txt
    “We have the log of the tug, and we will show it to anybody who asks,” said Ilse Brand.
    `,
    [['articles/a.txt#0', 'articles/b.txt#0']],
  ));
