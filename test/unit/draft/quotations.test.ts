import { test } from 'node:test';
import { checkStatements } from '../../checks/statements';

const SOURCE = `
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    “The old pier,” said Ilse Brand, the harbour master, “will be gone before the first storm of the winter, and nobody will miss it.”

    “We asked for a crane,” said Mayor Anna Bell. “We were given a defence minister’s promise.”

    The report calls the harbour a place that time has left alone.
`;

const draft = (text: string): string => `${SOURCE}    //- drafts/d.txt role=draft date=2031-05-04\n${text}`;

test('an attribution that parts the words, another case and other marks change nothing', async () => {
  await checkStatements(
    draft(`
    "The old pier will be gone before the first storm of the winter," said Ilse Brand.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation: verbatim
    `),
  );
});

test('an ellipsis leaves words out, brackets put some in', async () => {
  await checkStatements(
    draft(`
    “[The] old pier will be gone … and nobody will miss it,” said Ilse Brand.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation: verbatim

    “The old pier will be gone before the … winter, and nobody will miss [the pier],” said Ilse Brand.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation: verbatim
    `),
  );
});

test('“[T]he” is the source’s word with another capital', async () => {
  await checkStatements(
    draft(`
    “[T]he old pier will be gone,” said Ilse Brand.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation: verbatim
    `),
  );
});

test('another spelling of a word is no other word', async () => {
  await checkStatements(
    draft(`
    “We were given a defense minister's promise,” said Anna Bell.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation: verbatim
    `),
  );
});

test('two sayings of one person may be joined by an attribution', async () => {
  await checkStatements(
    draft(`
    “We asked for a crane,” Anna Bell said, “we were given a defence minister’s promise.”
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation: verbatim
    `),
  );
});

test('words of the outlet itself are words of the source', async () => {
  await checkStatements(
    draft(`
    The report calls the harbour “a place that time has left alone”.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation: verbatim
    `),
  );
});

test('a changed word, a word left out and a word put in are marked', async () => {
  await checkStatements(
    draft(`
    “The old pier will be gone before the last storm of the winter,” said Ilse Brand.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation: differs wording [last|first]

    “The old pier will be gone before the storm of the winter,” said Ilse Brand.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation: differs wording [|first]

    “The old pier will be gone long before the first storm of the winter,” said Ilse Brand.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation: differs wording [long|]
    `),
  );
});

test('words at an end are told as far as the source says them', async () => {
  const source = `
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    “We heard the pump for a full hour before it broke down,” said Ilse Brand. “Then there was nothing but the wind.”

    “And so in the end the whole crew slept on the pier that night,” said Jan Oster.
    //- drafts/d.txt role=draft date=2031-05-04
`;
  await checkStatements(`${source}
    “We heard the pump for nearly an hour before it failed,” said Ilse Brand.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation: differs wording [nearly an|a full] [failed|broke down]
    `);
  // What comes behind the end of its sentence is not in the place of anything.
  await checkStatements(`${source}
    “We heard the pump for a full hour before it broke down behind us,” said Ilse Brand.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation: differs wording [behind us|]
    `);
  await checkStatements(`${source}
    “Sadly the whole crew slept on the pier that night,” said Jan Oster.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation: differs wording [Sadly|And so in the end]
    `);
});

test('another speaker is told, and where the sources part over it', async () => {
  await checkStatements(
    draft(`
    “We asked for a crane,” said Ilse Brand.
    ^^^^^^^^^^^^^^^^^^^^^^^ quotation: differs speaker
    `),
  );
  await checkStatements(
    `${SOURCE}
    //- articles/post.txt outlet="Ost Post" date=2031-05-02
    “We asked for a crane,” said Ilse Brand, the harbour master.
    //- drafts/d.txt role=draft date=2031-05-04
    “We asked for a crane,” said Ilse Brand.
    ^^^^^^^^^^^^^^^^^^^^^^^ quotation: disputed
    `,
  );
});

test('what no source has is not found, however common its words', async () => {
  await checkStatements(
    draft(`
    “The crane will be here before the winter,” said Anna Bell.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation: not found

    “We will do what we can for the people of this town,” said Anna Bell.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation: not found
    `),
  );
});

test('words from two ends of a source are no quotation', async () => {
  await checkStatements(
    draft(`
    “The old pier will be gone and a crane will miss it,” said Ilse Brand.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation: differs wording
    `),
  );
});

test('a draft is no source of another draft, and a source has no statements', async () => {
  await checkStatements(`
    //- articles/a.txt date=2031-05-02
    The pier is closed.
    //- drafts/one.txt role=draft date=2031-05-03
    “The ice came early this year, and the boats were late,” said Ilse Brand.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation: not found
    //- drafts/two.txt role=draft date=2031-05-04
    “The ice came early this year, and the boats were late,” said Ilse Brand.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation: not found
    //- articles/b.txt date=2031-05-02
    “Nobody asked the ferrymen,” said Carl Dunn.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nothing
  `);
});

test('whoever stands first, with the other one beside, may be the one who is quoted', async () => {
  const source = (sentence: string): string => `
    //- articles/a.txt outlet="The Velm Herald" date=2031-03-04
    ${sentence}
    //- drafts/d.txt role=draft date=2031-03-05
    Tomas Leuwen said that the truce was “only asleep.”
                                         ^^^^^^^^^^^^^^`;
  const beside =
    'Tomas Leuwen standing next to his rival Dalia Merrow on the quay of Ost insisted the truce was “only asleep.”';
  await checkStatements(`${source(beside)} quotation: verbatim\n`);
  await checkStatements(
    `${source('Dalia Merrow told Tomas Leuwen that the truce was “only asleep.”')} quotation: differs speaker\n`,
  );
});
