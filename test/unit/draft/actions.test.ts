import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftActions } from '../../../server/src/features/draft/actions';
import type { TextEdit } from '../../../server/src/rules/types';
import { openFixture } from '../../openFixture';

const SOURCES = `
    //- entities.yaml
    - { id: lanner, kind: weapon, name: Lanner }
    - { id: anna-bell, kind: person, name: Anna Bell, gender: female }
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    “We have the radar track, and we will show it to anyone who wants to see it,” said Mayor Anna Bell.

    “Who paid for the second crane?” said Anna Bell.

    The Lanner has a range of 186 miles. Twenty-three lawmakers signed the letter against the shipment of the missiles.
    //- articles/post.txt outlet="Ost Post" date=2031-05-02
    The harbour is closed.
`;

const applied = (text: string, edits: readonly TextEdit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((before, { start, end, newText }) => before.slice(0, start) + newText + before.slice(end), text)
    .trim();

/** What the actions at the cursor make of the draft's last line, by title. */
async function checkActions(draft: string, wanted: Readonly<Record<string, string>>): Promise<void> {
  const { fixture, corpus } = await openFixture(
    `${SOURCES}    //- drafts/d.txt role=draft date=2031-05-04\n    ${draft}\n`,
  );
  const { path, offset } = fixture.cursor!;
  const text = fixture.files.get(path)!;
  const made = draftActions(corpus().snapshot, path, { start: offset, end: offset }).map(
    ({ title, edits }) => [title, applied(text, edits)] as const,
  );
  assert.deepEqual(Object.fromEntries(made), wanted);
}

test('a quotation with another wording', () =>
  checkActions('“We have the radar track … and we will show it to $0anybody who asks to see it,” said Anna Bell.', {
    'Write it as The Velm Herald has it':
      '“We have the radar track … and we will show it to anyone who wants to see it,” said Anna Bell.',
    'Remove the quotation marks':
      'We have the radar track … and we will show it to anybody who asks to see it, said Anna Bell.',
  }));

test('words that the source has not go with the blank and the comma that they brought', async () => {
  const check = async (draft: string, wanted: string): Promise<void> => {
    const { fixture, corpus } = await openFixture(
      `${SOURCES}    //- drafts/d.txt role=draft date=2031-05-04\n    ${draft}\n`,
    );
    const { path, offset } = fixture.cursor!;
    const actions = draftActions(corpus().snapshot, path, { start: offset, end: offset });
    const { edits } = actions.find(({ title }) => title === 'Write it as The Velm Herald has it')!;
    assert.equal(applied(fixture.files.get(path)!, edits), wanted);
  };
  const whole = '“We have the radar track, and we will show it to anyone who wants to see it,” said Anna Bell.';
  await check(whole.replace('We', 'Yes, $0we'), whole);
  await check(whole.replace('We', 'Yes $0we'), whole);
  await check(whole.replace('We', 'They$0'), whole);
  await check(whole.replace('it,” said', 'it, $0now,” said'), whole);
  await check(whole.replace('We have', 'We, yes, $0have'), whole.replace('We have', 'We, have'));
  await check(whole.replace('who wants', 'at all who $0wants'), whole);
  await check(whole.replace('track, and', 'track. Yes, $0and'), whole.replace('track, and', 'track. And'));
});

test('a quotation takes the words of the source to their end, or none', async () => {
  const sources = `
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    “We heard the pump for almost an hour before it broke down,” said Ilse Brand.

    “We heard the siren over the bay for a week before it fell into the hands of those two men from Ost who sold it,” said Jan Oster.
`;
  const check = async (draft: string, wanted: string | null): Promise<void> => {
    const { fixture, corpus } = await openFixture(
      `${sources}    //- drafts/d.txt role=draft date=2031-05-04\n    ${draft}\n`,
    );
    const { path, offset } = fixture.cursor!;
    const actions = draftActions(corpus().snapshot, path, { start: offset, end: offset });
    const found = actions.find(({ title }) => title === 'Write it as The Velm Herald has it');
    assert.equal(found ? applied(fixture.files.get(path)!, found.edits) : null, wanted);
  };
  await check(
    '“We heard the pump for $0nearly an hour before it failed,” said Ilse Brand.',
    '“We heard the pump for almost an hour before it broke down,” said Ilse Brand.',
  );
  await check('“We heard the siren over the $0bay for a week before it stopped,” said Jan Oster.', null);
});

test('indirect speech needs a sentence that is nothing else, and a gender for “I”', async () => {
  await checkActions('“I came to ask, $0and I was called a clerk,” said Anna Bell.', {
    'Write it in indirect speech': 'Anna Bell said that she came to ask, and she was called a clerk.',
    'Remove the quotation marks': 'I came to ask, and I was called a clerk, said Anna Bell.',
  });
  await checkActions('“I came to ask, $0and I was called a clerk,” said Tarn Orlo.', {
    'Remove the quotation marks': 'I came to ask, and I was called a clerk, said Tarn Orlo.',
  });
});

test('indirect speech is offered where its grammar is sure to be right', async () => {
  const check = async (draft: string, wanted: string | null): Promise<void> => {
    const { fixture, corpus } = await openFixture(
      `${SOURCES}    //- drafts/d.txt role=draft date=2031-05-04\n    ${draft}\n`,
    );
    const { path, offset } = fixture.cursor!;
    const actions = draftActions(corpus().snapshot, path, { start: offset, end: offset });
    const found = actions.find(({ title }) => title === 'Write it in indirect speech');
    assert.equal(found ? applied(fixture.files.get(path)!, found.edits) : null, wanted);
  };
  await check(
    '“I am tired and I don’t $0know my way,” said Anna Bell.',
    'Anna Bell said that she is tired and she doesn’t know her way.',
  );
  await check(
    '“I never have slept on a $0ship,” said Anna Bell.',
    'Anna Bell said that she never has slept on a ship.',
  );
  await check(
    '“We sold our boats to the US $0long ago,” said Anna Bell.',
    'Anna Bell said that they sold their boats to the US long ago.',
  );
  await check('“The sea was on $0fire,” said one docker.', 'One docker said that the sea was on fire.');
  // "she want", "that stay at home", and somebody who is spoken to.
  await check('“I want to see the $0ship for myself,” said Anna Bell.', null);
  await check('“Stay at home until the storm is $0over,” said Anna Bell.', null);
  await check('“We will find the men who did this to $0you,” said Anna Bell.', null);
  await check('“We have the radar $0track for that night,” Anna Bell said, adding that it was good.', null);
});

test('a value in the unit and with the hedge of the sentence, its conversion along with it', async () => {
  await checkActions('The Lanner has a range of up to $0240 kilometres.', {
    'Write “up to 299 kilometres” as The Velm Herald has it': 'The Lanner has a range of up to 299 kilometres.',
    'Add the conversion: (149 miles)': 'The Lanner has a range of up to 240 kilometres (149 miles).',
  });
  await checkActions('The Lanner has a range of up to $0170 miles (274 kilometres).', {
    'Write “up to 186 miles” as The Velm Herald has it': 'The Lanner has a range of up to 186 miles (299 kilometres).',
  });
});

test('a number in words stays in words', () =>
  checkActions('$0Thirty-two lawmakers signed the letter against the shipment.', {
    'Write “Twenty-three” as The Velm Herald has it': 'Twenty-three lawmakers signed the letter against the shipment.',
  }));

test('what nobody is named for is attributed to whom the source names', () =>
  checkActions('“We have the radar $0track.” The night was long.', {
    'Attribute it to Anna Bell': '“We have the radar track,” Anna Bell said. The night was long.',
    'Remove the quotation marks': 'We have the radar track. The night was long.',
  }));

test('a question keeps its mark when it is attributed', () =>
  checkActions('“Who paid for the second $0crane?” The night was long.', {
    'Attribute it to Anna Bell': '“Who paid for the second crane?” Anna Bell said. The night was long.',
    'Remove the quotation marks': 'Who paid for the second crane? The night was long.',
  }));

test('what one outlet alone has is attributed to it', () =>
  checkActions('The Lanner flies as far as $0186 miles.', {
    'Add the conversion: (299 km)': 'The Lanner flies as far as 186 miles (299 km).',
    'Attribute it to The Velm Herald': 'The Lanner flies as far as 186 miles, according to The Velm Herald.',
  }));

test('what is attributed is the figure and not its neighbour', async () => {
  const check = async (draft: string, wanted: string | null): Promise<void> => {
    const { fixture, corpus } = await openFixture(`
    //- a.txt outlet="The Velm Herald" date=2031-05-02
    The storm killed 14 goats at Orlat.
    //- b.txt outlet="Ost Post" date=2031-05-02
    The harbour is closed.
    //- d.txt role=draft date=2031-05-04
    ${draft}
`);
    const { path, offset } = fixture.cursor!;
    const actions = draftActions(corpus().snapshot, path, { start: offset, end: offset });
    const found = actions.find(({ title }) => title === 'Attribute it to The Velm Herald');
    assert.equal(found ? applied(fixture.files.get(path)!, found.edits) : null, wanted, draft);
  };
  const by = ', according to The Velm Herald';
  await check('The storm killed $014 goats at Orlat.', `The storm killed 14 goats at Orlat${by}.`);
  await check(
    'The storm killed $014 goats at Orlat and hurt 51 cows.',
    `The storm killed 14 goats at Orlat${by}, and hurt 51 cows.`,
  );
  await check(
    'Of the 212 animals at Orlat, the storm killed $014 goats, and hurt 51 cows.',
    `Of the 212 animals at Orlat, the storm killed 14 goats${by}, and hurt 51 cows.`,
  );
  await check('The storm hurt 51 cows and killed $014 goats at Orlat.', null);
});

/** The actions that write a source's value, as titles with the sentence that comes of them. */
async function checkWritten(sources: string, draft: string, wanted: Readonly<Record<string, string>>): Promise<void> {
  const { fixture, corpus } = await openFixture(`
    //- entities.yaml
    - { id: lanner, kind: weapon, name: Lanner }
${sources}
    //- d.txt role=draft date=2031-05-04
    ${draft}
`);
  const { path, offset } = fixture.cursor!;
  const text = fixture.files.get(path)!;
  const actions = draftActions(corpus().snapshot, path, { start: offset, end: offset });
  const written = actions.filter(({ title }) => title.startsWith('Write “'));
  assert.deepEqual(Object.fromEntries(written.map(({ title, edits }) => [title, applied(text, edits)])), wanted);
}

test('a source’s own conversion is taken, not worked out anew', async () => {
  const sources = `
    //- a.txt outlet="The Velm Herald" date=2031-05-02
    The Lanner has a range of up to 186 miles (300 kilometers).
`;
  await checkWritten(sources, 'The Lanner has a range of up to $0170 miles (274 kilometres).', {
    'Write “up to 186 miles” as The Velm Herald has it': 'The Lanner has a range of up to 186 miles (300 kilometres).',
  });
  await checkWritten(sources, 'The Lanner has a range of up to $0240 kilometres.', {
    'Write “up to 300 kilometres” as The Velm Herald has it': 'The Lanner has a range of up to 300 kilometres.',
  });
});

test('a figure on somebody’s word is not replaced by another’s', async () => {
  const sources = `
    //- a.txt outlet="The Velm Herald" date=2031-05-02
    Six sailors were killed in the clash off Orlat on Friday, Defence Minister Jan Oster said. The navy of Tolm said two sailors were killed in the clash off Orlat on Friday.
`;
  await checkWritten(sources, '$0Six sailors were killed in the clash off Orlat on Friday, according to Oster.', {});
});

test('a source has no such actions', async () => {
  const { corpus } = await openFixture(SOURCES);
  assert.deepEqual(draftActions(corpus().snapshot, 'articles/herald.txt', { start: 0, end: 400 }), []);
});
