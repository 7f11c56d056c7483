import { test } from 'node:test';
import { checkStatements } from '../../checks/statements';

const SOURCES = `
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    The coastguard first learned of the blast on the ferry at 8.15 p.m. local time. A helicopter came over the pier at around 7 pm. The vote ended 3:1 for the harbour.
    //- articles/post.txt outlet="Ost Post" date=2031-05-03
    The gates of the lock were shut at 23:30, the keeper said.
`;

const draft = (text: string): string => `${SOURCES}    //- drafts/d.txt role=draft date=2031-05-04\n${text}`;

test('a time of day is held against the time of the same thing', async () => {
  await checkStatements(
    draft(`
    The coastguard says that it learned of the blast on the ferry at 9.15 p.m.
                                                                     ^^^^^^^^^ date: differs date
    `),
  );
  await checkStatements(
    draft(`
    The coastguard learned of the blast at 8:15 p.m., an hour after a helicopter came over the pier at 7.10 p.m.
                                           ^^^^^^^^^ date: verbatim
                                                                                                       ^^^^^^^^^ date: agrees
    `),
  );
});

test('twelve hours and twenty-four are one time', () =>
  checkStatements(
    draft(`
    The keeper shut the gates of the lock at 11.30 p.m. The vote was 3:1.
                                             ^^^^^^^^^^ date: verbatim
                                                                     ^^^ nothing
    `),
  ));

test('a time of something that no source tells is not found', () =>
  checkStatements(
    draft(`
    The bakery opened at 6 a.m. that day.
                         ^^^^^^ date: not found
    `),
  ));
