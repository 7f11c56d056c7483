import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFindings } from '../../checks/findings';
import { openFixture } from '../../fixture';

test('a draft’s figures are held against the sources, no source against a draft', async () => {
  await checkFindings(
    'figure',
    `
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    The army showed its Storm Shadow missile on Friday, a weapon with a range of 190 miles.
    //- drafts/story.txt role=draft date=2031-05-04
    The Storm Shadow missile has a range of 120 miles.
                                            ^^^^^^^^^ Storm Shadow range
    `,
  );
});

test('a draft’s quotations are held against the sources, no source against a draft', async () => {
  await checkFindings(
    'quote',
    `
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    “We will rebuild the bridge before the winter, whatever it costs,” said Mayor Anna Bell.
    //- drafts/story.txt role=draft date=2031-05-04
    “We will rebuild the bridge before the winter, whatever it costs,” said Mayor Carl Dunn.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Carl Dunn says this here, Anna Bell in The Velm Herald
    `,
  );
});

test('a draft that has the newer count has it right', async () => {
  await checkFindings(
    'figure.updated',
    `
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    The flood in Berlin on Thursday killed 14 people.
                                           ^^
    //- articles/post.txt outlet="Ost Post" date=2031-05-03
    The flood in Berlin on Thursday killed 17 people.
                                           ^^
    //- drafts/story.txt role=draft date=2031-05-04
    The flood in Berlin on Thursday killed 17 people.
    `,
  );
});

test('whoever quotes one source to the letter is told of another’s wording, and not warned', async () => {
  const { corpus } = await openFixture(`
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    Ilse Brand, the harbour master, said on Monday that the storm would “completely alter the shape of the coast”.
    //- articles/post.txt outlet="Ost Post" date=2031-05-03
    The storm will “completely change the shape of the coast”, Ilse Brand said on Monday.
    //- drafts/right.txt role=draft date=2031-05-04
    The storm will “completely change the shape of the coast”, Ilse Brand said on Monday.
    //- drafts/wrong.txt role=draft date=2031-05-04
    The storm will “completely spoil the shape of the coast”, Ilse Brand said on Monday.
  `);
  const told = (path: string) =>
    (corpus().findings.get(path) ?? [])
      .filter(({ code }) => code === 'quote.wording-differs')
      .map(({ severity, message }) => `${severity}: ${message}`);
  assert.deepEqual(told('drafts/right.txt'), [
    'information: Ilse Brand in other words elsewhere: “change” here and in Ost Post, “alter” in The Velm Herald. Check the original.',
  ]);
  assert.deepEqual(told('drafts/wrong.txt'), [
    'warning: Ilse Brand in other words elsewhere: “spoil” here, “alter” in The Velm Herald. Check the original.',
  ]);
});

test('a count that a newer one has overtaken is told as that, as on its card, however young the draft is', async () => {
  const source = `
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    The flood in Berlin on Thursday killed 14 people.
    //- articles/post.txt outlet="Ost Post" date=2031-05-03
    The flood in Berlin on Thursday killed 17 people.
    //- drafts/story.txt role=draft date=2031-05-04
    The flood in Berlin on Thursday killed 14 people.
                                           ^^ There is a newer count: take it, or say of when yours is.
  `;
  const { corpus } = await openFixture(source);
  const found = corpus().findings.get('drafts/story.txt') ?? [];
  assert.deepEqual(
    found.map(({ code, severity }) => `${severity} ${code}`),
    ['warning figure.updated'],
  );
  assert.match(found[0]!.message, /“14” here; “17” in Ost Post\. There is a newer count: take it/);
});

test('an age that is a year off in a draft is a warning, and one between two sources says what would allow both', async () => {
  const { corpus } = await openFixture(`
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    Renna Osk, 44, a colonel of the Tolm army, spoke in Lysk.
    //- articles/post.txt outlet="Ost Post" date=2031-05-03
    Ben Harrow, 59, who runs the harbour, saw it. Ben Harrow stayed.
    //- articles/courier.txt outlet="Lysk Courier" date=2031-05-03
    Ben Harrow, 58, who runs the harbour, saw it. Ben Harrow stayed.
    //- drafts/story.txt role=draft date=2031-05-04
    Renna Osk, 45, a colonel of the Tolm army, spoke in Lysk.
  `);
  const all = [...corpus().findings].flatMap(([path, list]) =>
    list.map((one) => `${path}: ${one.severity} ${one.code}`),
  );
  assert.deepEqual(all, [
    'articles/courier.txt: information figure.differs',
    'articles/post.txt: information figure.differs',
    'drafts/story.txt: warning role.differs',
  ]);
  const [own] = corpus().findings.get('articles/post.txt')!;
  assert.match(own!.message, /Only a birthday between the two would allow both/);
});
