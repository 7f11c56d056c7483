import { test } from 'node:test';
import { checkFindings } from '../../checks/findings';

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
