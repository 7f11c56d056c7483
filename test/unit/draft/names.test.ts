import { test } from 'node:test';
import { checkStatements } from '../../checks/statements';

const SOURCES = `
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    Soldiers of the 92nd Coastal Brigade held the pier at Lysk through the night.

    “The tide was against us,” said Christof Tuck, an expert on harbours at Corran College. CIA Director Marcus Thill and the Strait League's chief, Jens Holm, were told of it.

    On Tuesday, Thill said nothing of the missing crates at the pier.
    //- articles/post.txt outlet="Ost Post" date=2031-05-03
    Ida Norr waited at the harbour of Ansa.
`;

const draft = (text: string): string => `${SOURCES}    //- drafts/d.txt role=draft date=2031-06-04\n${text}`;

test('another given name is a slip where the role or the words are those of the one who has the surname', async () => {
  await checkStatements(
    draft(`
    Carl Tuck, an expert on harbours at Corran College, saw it.
    ^^^^^^^^^ name: differs name
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ role: verbatim
    `),
  );
  await checkStatements(
    draft(`
    “The tide was against us,” said Carl Tuck.
                                    ^^^^^^^^^ name: differs name
    `),
  );
});

test('somebody else of that surname is not', () =>
  checkStatements(
    draft(`
    Carl Tuck, a baker, slept. “We heard nothing of it,” said Eva Norr.
    ^^^^^^^^^ name: not found
                                                              ^^^^^^^^ name: not found
    `),
  ));

test('a body of another number, in a sentence that says the same', async () => {
  await checkStatements(
    draft(`
    Through the night the pier was held by the 93rd Coastal Brigade.
                                               ^^^^^^^^^^^^^^^^^^^^ name: differs name
    `),
  );
  await checkStatements(
    draft(`
    Through the night the pier was held by the 92nd Coastal Brigade. The 94th Coastal Brigade stayed at home.
                                               ^^^^^^^^^^^^^^^^^^^^ nothing
                                                                         ^^^^^^^^^^^^^^^^^^^^ nothing
    `),
  );
});

test('the director of another body holds another office, and a chief is a head', () =>
  checkStatements(
    draft(`
    FBI Director Marcus Thill was told, and so was Jens Holm, then the head of the Strait League.
    ^^^^^^^^^^^^ role: differs role
                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ role: verbatim
    `),
  ));

test('an office before somebody who is addressed as a doctor', () =>
  checkStatements(`
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    “We lost a friend,” said Harbour Watch President Dr Ida Norr.
    //- drafts/d.txt role=draft date=2031-06-04
    “We lost a friend,” said Harbour Watch's vice president, Dr Ida Norr.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ role: differs role
                                                                ^^^^^^^^ name: verbatim
    `));

test('a name that was not read as one stands in a source all the same', () =>
  checkStatements(`
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    Speaking to The Ost Post Mona Kurdi a spokesperson for the harbour said so.
    //- drafts/d.txt role=draft date=2031-06-04
    Mona Kurdi said so.
    ^^^^^^^^^^ name: verbatim
    `));

test('a day on which one thing happened, with a slip in it', () =>
  checkStatements(`
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-20
    It was the end of a truce brokered by Ost that came into force on the evening of May 12.
    //- articles/post.txt outlet="Ost Post" date=2031-05-20
    The pier was closed. It rained on May 9.
    //- drafts/d.txt role=draft date=2031-05-22
    The ceasefire, which Ost had brokered, had come into force on May 14. On May 10, a crane fell.
                                                                  ^^^^^^ date: differs date
                                                                             ^^^^^^ date: not found
    `));

test('a Tuesday is any Tuesday, and a month no person', () =>
  checkStatements(
    draft(`
    On a Tuesday, Thill said nothing of the missing crates at the pier. In May, the director had still asked.
         ^^^^^^^ date: verbatim
                                                                           ^^^ nothing
    `),
  ));
