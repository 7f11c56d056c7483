import { test } from 'node:test';
import { checkStatements } from '../../checks/statements';

const check = (source: string, draft: string): Promise<void> =>
  checkStatements(`
    //- articles/a.txt outlet="The Velm Herald" date=2031-05-02
    ${source}
    //- drafts/d.txt role=draft date=2031-05-04
    ${draft}
    `);

test('what a source counts by another word is borne out', async () => {
  await check(
    'Divers brought up both of its flight recorders on Friday.',
    `Two flight recorders were brought up.
    ^^^ figure: agrees`,
  );
  const three = `The charity now runs three treatment centres in Tolm.
                         ^^^^^ figure: `;
  await check('The charity has opened a third treatment centre in Tolm.', `${three}agrees`);
  await check('The charity has opened a fourth treatment centre in Tolm.', `${three}not found`);
  await check('The charity runs the third-largest treatment centre in Tolm.', `${three}not found`);
  await check(
    'The blaze began on the third floor of the hotel in Tolm.',
    `The blaze damaged three floors of the hotel in Tolm.
                      ^^^^^ figure: not found`,
  );
  await check(
    'Orlat reported its first death on Thursday.',
    `Orlat has reported one death.
                       ^^^ figure: agrees`,
  );
  await check(
    'Orlat reported a death on Thursday.',
    `Orlat has reported two deaths.
                       ^^^ figure: not found`,
  );
});

test('an amount is the same with its currency and without, and what two of them leave is worked out', async () => {
  await check(
    'Insurers put the insured damage in Tolm at 1.1 billion crowns.',
    `The insured damage in Tolm is now put at 1.1 billion.
                                             ^^^^^^^^^^^ figure: verbatim`,
  );
  await check(
    'The state of Velm will spend 412 billion crowns and take in 377 billion crowns.',
    `Velm will spend 412 billion crowns and take in 377 billion crowns, which leaves a gap of 35 billion.
                    ^^^^^^^^^^^^^^^^^^ figure: verbatim
                    ^^^^^^^^^^^^^^^^^^ figure: verbatim
                                                                                             ^^^^^^^^^^ figure: agrees`,
  );
});

test('a number whose digits changed places, and another currency, are slips of what a source has', async () => {
  const check64 = (draft: string) =>
    check('The power company said that 64,000 households in Tolm had light again.', draft);
  await check64(`In Tolm, 46,000 households have light again.
             ^^^^^^ figure: differs value`);
  await check64(`The stadium in Lysk seats 46,000.
                              ^^^^^^ figure: not found`);
  await check(
    'The bank will lend Tolm 240 million euros for wells.',
    `The bank lends Tolm 240 million dollars for wells.
                        ^^^^^^^^^^^^^^^^^^^ figure: differs value`,
  );
});

test('a count that has grown is in the source that has it, whatever another had before', () =>
  checkStatements(`
    //- articles/a.txt outlet="The Velm Herald" date=2031-05-02
    In Orlat, 38 people have been killed by cholera since March 22.
    //- articles/b.txt outlet="Ost Post" date=2031-05-06
    The number of people killed by cholera in Orlat has risen to 52.
    //- drafts/d.txt role=draft date=2031-05-07
    Cholera has killed 52 people in Orlat. By Friday, 38 had died.
                       ^^ figure: one origin
                                              ^^^^^^ date: not found
                       ^^ figure: one origin
    `));

test('a draft is not overtaken by the older count that a source goes beyond in other words', async () => {
  const check29 = (source: string, state: string) =>
    checkStatements(`
    //- articles/a.txt outlet="The Velm Herald" date=2031-05-02
    The flood in Orlat killed 23 people on Thursday.
    //- articles/b.txt outlet="Ost Post" date=2031-05-06
    ${source}
    //- drafts/d.txt role=draft date=2031-05-07
    The flood in Orlat has killed 29 people, the minister said.
                                  ^^ figure: ${state}
    `);
  await check29('The count of the dead in Orlat stands at 29, the minister said.', 'one origin');
  await check29('The minister came to Orlat.', 'differs value');
});
