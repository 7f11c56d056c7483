import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checklistOf } from '../../../server/src/corpus/draft/checklist';
import { draftStatements } from '../../../server/src/corpus/draft/statements';
import { checkFindings } from '../../checks/findings';
import { checkStatements } from '../../checks/statements';
import { openFixture } from '../../openFixture';

const SOURCES = `
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    The ferry carried 212 people when it was hit, 11 kilometres from the harbour of Lysk.

    Defence Minister Tomas Leuwen said on Friday that the convoy had nine trucks. Hanne Vik, 43, the head teacher, stayed.
    //- articles/post.txt outlet="Ost Post" date=2031-05-03
    The ferry that was hit off Lysk had 212 people on board. Leuwen spoke of 5,200 letters from the islanders.
`;

const draft = (text: string): string => `${SOURCES}    //- drafts/d.txt role=draft date=2031-05-04\n${text}`;

test('a figure without a claim is found by its value, its noun and the words around it', async () => {
  await checkStatements(
    draft(`
    The ferry that was hit had 212 people on board, seven miles from the harbour.
                               ^^^ figure: verbatim
                                                    ^^^^^^^^^^^ figure: one origin
    `),
  );
});

test('a rounded figure agrees, another number differs, a new one is not found', async () => {
  await checkStatements(
    draft(`
    More than 5,000 letters came from the islanders.
    ^^^^^^^^^^^^^^^ figure: one origin

    The convoy had 19 trucks, the minister said.
                   ^^ figure: differs value

    A crane of 70 tonnes stands on the quay of Orlan.
               ^^^^^^^^^ figure: not found
    `),
  );
});

test('a number is not borne out by the same number of something else', async () => {
  await checkStatements(
    draft(`
    The harbour of Lysk has nine cranes.
                            ^^^^ figure: not found
    `),
  );
});

test('a value that a source names only to deny it is disputed', async () => {
  const sources = `
//- articles/a.txt outlet="The Velm Herald" date=2031-05-02
The debt of Orlem rises to 640 million crowns, the city said.
//- articles/b.txt outlet="Ost Post" date=2031-05-03
The Court of Audit writes that the debt of Orlem will reach 710 million crowns, not 640 million.`;
  await checkStatements(`${sources}
//- drafts/d.txt role=draft date=2031-05-04
The debt of Orlem rises to 640 million crowns.
                           ^^^^^^^^^^^^^^^^^^ figure: disputed
`);
  await checkStatements(`${sources}
//- drafts/d.txt role=draft date=2031-05-04
The debt of Orlem will reach 710 million crowns.
                             ^^^^^^^^^^^^^^^^^^ figure: one origin
`);
});

test('an older toll is overtaken, a disputed one is told as such', async () => {
  await checkStatements(`
    //- articles/a.txt outlet="The Velm Herald" date=2031-05-02
    The flood in Berlin on Thursday killed 14 people.
    //- articles/b.txt outlet="Ost Post" date=2031-05-03
    The flood in Berlin on Thursday killed 17 people.
    //- drafts/old.txt role=draft date=2031-05-04
    The flood in Berlin on Thursday killed 14 people.
                                           ^^ figure: differs newer
    //- drafts/new.txt role=draft date=2031-05-04
    The flood in Berlin on Thursday killed 17 people.
                                           ^^ figure: one origin
  `);
});

test('names, titles and ages', async () => {
  await checkStatements(
    draft(`
    Foreign Minister Tomas Leuwen was silent.
    ^^^^^^^^^^^^^^^^ role: differs role
                     ^^^^^^^^^^^^ name: verbatim
    `),
  );
  await checkStatements(
    draft(`
    The defence minister, Tomas Leuwen, was silent.
    ^^^^^^^^^^^^^^^^^^^^ role: verbatim
    `),
  );
  await checkStatements(
    draft(`
    Hanne Wik, the head teacher, stayed.
    ^^^^^^^^^ name: differs name
    `),
  );
  await checkStatements(
    draft(`
    The head teacher, Hanne Vik, 34, stayed on the island.
                                 ^^ age: differs age
    `),
  );
  await checkStatements(
    draft(`
    The head teacher, Hanne Vik, 43, stayed on the island.
                                 ^^ age: verbatim
    `),
  );
});

test('another trade, another office and another relative are told, and a mother may be a wife', async () => {
  const checkRole = (source: string, draftText: string) =>
    checkStatements(`
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    ${source}
    //- drafts/d.txt role=draft date=2031-05-04
    ${draftText}
    `);
  const trade = `Mara Lind, a teacher, came to Tolm.
               ^^^^^^^^^ role: `;
  await checkRole('Mara Lind, a nurse, saw it.', `${trade}differs role`);
  await checkRole('Mara Lind, a teacher, saw it.', `${trade}verbatim`);
  await checkRole('Mara Lind, a member of the council, saw it.', `${trade}not found`);
  const office = `Mara Lind, the transport minister, came to Tolm.
               ^^^^^^^^^^^^^^^^^^^^^^ role: `;
  await checkRole('Fire chief Mara Lind saw it.', `${office}differs role`);
  await checkRole('Mara Lind, head of the museum, saw it.', `${office}not found`);
  const kin = `“We wait,” said his wife, Mara Lind.
                    ^^^^^^^^ role: `;
  await checkRole('His daughter, Mara Lind, saw it.', `${kin}differs role`);
  await checkRole('Their mother, Mara Lind, saw it.', `${kin}not found`);
  await checkRole(
    'The ruling National Union of Prime Minister Mara Lind lost.',
    `Mara Lind, the prime minister, conceded.
               ^^^^^^^^^^^^^^^^^^ role: verbatim`,
  );
});

test('the age of somebody else is nobody’s', async () => {
  const checkAge = (source: string, draftText: string) =>
    checkStatements(`
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    ${source}
    //- drafts/d.txt role=draft date=2031-05-04
    ${draftText}
    `);
  const right = `Mara Lind, 61, is a judge.
               ^^ age: `;
  await checkAge('Judge Mara Lind sentenced a 19-year-old man to nine years.', `${right}not found`);
  await checkAge('Mara Lind pulled a six-year-old girl out of the water.', `${right}not found`);
  await checkAge('The boy whom Mara Lind had found is seven years old.', `${right}not found`);
  await checkAge('At Tolm Hospital, where Mara Lind works, lies a girl of 9.', `${right}not found`);
  await checkAge('Mara Lind, 58, sentenced a 19-year-old man to nine years.', `${right}differs age`);
  await checkAge('Judge Mara Lind retired in May. She is 61.', `${right}verbatim`);
});

test('days: the same, another, and a weekday that the calendar denies', async () => {
  await checkStatements(
    draft(`
    Defence Minister Tomas Leuwen said on Friday that the convoy was small.
                                          ^^^^^^ date: verbatim

    The ferry was hit on Monday, May 2.
                         ^^^^^^^^^^^^^ date: differs weekday
    `),
  );
});

test('a month or a year agrees with a day in it; another month differs', async () => {
  const check = (text: string) =>
    checkStatements(`
    //- articles/a.txt outlet="The Velm Herald" date=2031-05-02
    The council of Lysk closed the old harbour crane on 12 March 2031.
    //- articles/b.txt outlet="Ost Post" date=2031-05-02
    Nora Tveit was elected mayor of Skarre in April 2030.
    //- drafts/d.txt role=draft date=2031-05-04
    ${text}
    `);
  await check(`The council of Lysk closed the old harbour crane in March 2031.
                                                        ^^^^^^^^^^ date: agrees`);
  await check(`The council of Lysk closed the old harbour crane in 2031.
                                                        ^^^^ date: agrees`);
  await check(`Nora Tveit was elected mayor of Skarre in May 2030.
                                              ^^^^^^^^ date: differs date`);
});

test('a headline is held against its text', async () => {
  await checkStatements(`
    //- articles/a.txt outlet="The Velm Herald" date=2031-05-02
    The storm on Friday sank 14 boats in the harbour of Lysk.
    //- drafts/d.md role=draft date=2031-05-04
    # Forty boats lost in the harbour of Lysk
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ headline: differs body

    The storm on Friday sank 14 boats in the harbour of Lysk.
  `);
});

const DAM = `
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    A dam burst above Tolm on Friday and killed at least 37 people, nine of them children.

    The list of the missing stood at 58 on Friday evening. The army said 63 soldiers had been sent.

    Of the building’s 90 fire doors, 57 did not close, the inspector said.
`;

const afterDam = (text: string): string => `${DAM}    //- drafts/d.txt role=draft date=2031-05-03\n${text}`;

test('a bound that sums up what a source has is borne out, a loose one is not', async () => {
  await checkStatements(
    afterDam(`
    Fewer than 60 people were still missing on Friday evening.
    ^^^^^^^^^^^^^ figure: agrees

    More than 60 soldiers are in the valley.
    ^^^^^^^^^^^^ figure: agrees

    More than 20 soldiers are in the valley.
    ^^^^^^^^^^^^ figure: not found
    `),
  );
});

test('what is left of a whole is borne out by the whole and its other part', async () => {
  await checkStatements(
    afterDam(`
    The dam that burst killed at least 37 people, 28 adults and nine children.
                              ^^^^^^^^^^^ figure: verbatim
                                                  ^^ figure: agrees
                                                                ^^^^ figure: verbatim
    `),
  );
  await checkStatements(
    afterDam(`
    The dam that burst killed at least 37 people, 26 adults and nine children.
                              ^^^^^^^^^^^ figure: verbatim
                                                  ^^ figure: not found
                                                                ^^^^ figure: verbatim
    `),
  );
});

test('a share is borne out by the two numbers that it is of', async () => {
  await checkStatements(
    afterDam(`
    Almost two thirds of the fire doors did not close.
    ^^^^^^^^^^^^^^^^^ figure: agrees

    Almost a third of the fire doors did not close.
    ^^^^^^^^^^^^^^ figure: differs value
    `),
  );
});

test('a day and a duration that are counted from the event are the draft’s own', async () => {
  await checkStatements(
    afterDam(`
    Rescuers dug on Sunday, two days after the dam that burst above Tolm killed at least 37 people.
                    ^^^^^^ date: not found
                            ^^^^^^^^ nothing
                                                                                ^^^^^^^^^^^ figure: verbatim
    `),
  );
  await checkStatements(
    afterDam(`
    On Sunday the dam that burst above Tolm killed at least 37 people.
       ^^^^^^ date: differs date
                                                   ^^^^^^^^^^^ figure: verbatim
    `),
  );
});

const JAILED = (source: string, draftText: string): string => `
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    ${source}
    //- articles/post.txt outlet="Ost Post" date=2031-05-02
    The ferry to Skarre sailed on Thursday.
    //- drafts/d.txt role=draft date=2031-05-04
    ${draftText}
`;

test('the day of another clause is no day of what is told', async () => {
  const right = `Mara Lind was jailed for nine years on Thursday.
                                           ^^^^^^^^ date: not found`;
  for (const source of [
    'Velm will suffer, lawyers said on Friday, a day after Mara Lind was jailed for nine years.',
    'The case is closed, lawyers said on Friday, hours after Mara Lind was jailed for nine years.',
    'On Friday, the day after Mara Lind was jailed for nine years, lawyers protested.',
    'Lawyers protested on Friday against the sentence of nine years for which Mara Lind was jailed.',
    'Mara Lind, who was jailed for nine years, wrote to her sister on Friday.',
  ])
    await checkStatements(JAILED(source, right));
  for (const source of [
    'Mara Lind, who ran the port of Velm, was jailed for nine years on Friday.',
    'On Friday, Mara Lind was jailed for nine years, lawyers said.',
    'Her sister wept on Wednesday, and Mara Lind was jailed for nine years on Friday.',
  ])
    await checkStatements(JAILED(source, right.replace('not found', 'differs date')));
});

test('that something else happened on a day bears nothing out', async () => {
  const draftText = `The trial of the nine dockers began on Thursday in Lysk.
                                           ^^^^^^^^ date: `;
  await checkStatements(JAILED('The trial of the nine dockers began on Friday in Lysk.', `${draftText}differs date`));
  await checkStatements(JAILED('The trial of the nine dockers began on Thursday in Lysk.', `${draftText}verbatim`));
  await checkStatements(
    JAILED('In Lysk, the dockers had to stand trial on Thursday. A judge opened it.', `${draftText}verbatim`),
  );
});

test('a verb made of a noun bears out what has the noun', async () => {
  await checkStatements(`
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    Eleven of the residents have been hospitalized, the home said.
    //- drafts/d.txt role=draft date=2031-05-04
    The virus has caught 40 of them, and 11 of the residents had to be treated in hospital.
                                         ^^ figure: verbatim
  `);
});

test('a conversion is a statement of its own where it does not fit', async () => {
  const corpus = (draft: string): string => `
    //- articles/a.txt outlet="The Velm Herald" date=2031-05-02
    The Lanner has a range of 560 miles.
    //- drafts/d.txt role=draft date=2031-05-04
${draft}`;
  await checkStatements(
    corpus(`
    The Lanner has a range of 900 kilometres (460 miles).
                                              ^^^^^^^^^ figure: differs conversion
    `),
  );
  await checkStatements(
    corpus(`
    The Lanner has a range of 900 kilometres (560 miles).
                                              ^^^^^^^^^ nothing
    `),
  );
  await checkFindings(
    'figure.conversion',
    corpus(`
    The Lanner has a range of 900 kilometres (460 miles).
                                              ^^^^^^^^^ “900 kilometres” is 560 miles, not “460 miles”.
    `),
  );
});

const RANGES = `
//- entities.yaml
- id: lanner
  kind: weapon
  name: Lanner
//- articles/a.txt outlet="The Velm Herald" date=2031-05-02
The Lanner has a range of 900 kilometres.
//- articles/b.txt outlet="Ost Post" date=2031-05-02
The Lanner has a range of 560 miles.
//- articles/c.txt outlet="Lysk Courier" date=2031-05-02
The Lanner has a range of 650 kilometres.
`;

const ruledRange = (ruling: string, value: string, state: string): string => `${RANGES}${ruling}
//- drafts/d.txt role=draft date=2031-05-04
The Lanner has a range of ${value}.
                          ${'^'.repeat(value.length)} figure: ${state}
`;

const ruling = (lines: string): string => `//- decisions.yaml
- claim: range|lanner|length
  seen: [900 kilometres, 560 miles, 650 kilometres]
  reason: The maker says so.
  ${lines}`;

test('what was decided is told as decided, and needs no look', async () => {
  await checkStatements(ruledRange('', '900 kilometres', 'disputed'));
  const accepted = ruling('verdict: accepted\n  value: 900 kilometres');
  await checkStatements(ruledRange(accepted, '900 kilometres', 'verbatim'));
  await checkStatements(ruledRange(accepted, '650 kilometres', 'differs value'));
  await checkStatements(ruledRange(ruling('verdict: not the same claim'), '900 kilometres', 'verbatim'));
  await checkStatements(ruledRange(ruling('verdict: disputed'), '900 kilometres', 'disputed'));
});

test('values in two units that agree are not told as rivals', async () => {
  const source = ruledRange('', '900 kilometres', 'disputed');
  const { corpus } = await openFixture(source);
  const list = checklistOf(corpus().snapshot, 'drafts/d.txt')!;
  assert.deepEqual(
    list.items.map(({ told }) => told),
    ['disputed: “900 kilometres” in The Velm Herald and Ost Post, “650 kilometres” in Lysk Courier'],
  );
  const decided = await openFixture(
    ruledRange(ruling('verdict: accepted\n  value: 900 kilometres'), '900 kilometres', 'verbatim'),
  );
  const [item] = checklistOf(decided.corpus().snapshot, 'drafts/d.txt')!.items;
  assert.match(item!.told, /^verbatim in The Velm Herald and Ost Post; decided: “900 kilometres” is right/);
  assert.equal(item!.needsLook, false);
});

test('a passage is told once, whichever ways lead to it', async () => {
  const { corpus } = await openFixture(`
//- entities.yaml
- id: lanner
  kind: weapon
  name: Lanner
//- articles/a.txt outlet="The Velm Herald" date=2031-05-02
The Lanner can fly 560 miles (900 kilometers), Ana Roe said.
//- articles/b.txt outlet="Ost Post" date=2031-05-02
The flood in Berlin on Thursday killed 34 people.
//- articles/c.txt outlet="Lysk Courier" date=2031-05-03
The flood in Berlin on Thursday killed 43 people.
//- drafts/d.txt role=draft date=2031-05-04
The Lanner can fly 900 kilometres, Ana Roe said. The flood in Berlin on Thursday killed 34 people.
`);
  const { snapshot } = corpus();
  for (const { words, passages } of draftStatements(snapshot, 'drafts/d.txt')) {
    const places = passages.map(
      ({ path, start }) => `${path}:${snapshot.articles.get(path)!.article.text.slice(0, start).split('. ').length}`,
    );
    assert.deepEqual(places, [...new Set(places)], words);
  }
});
