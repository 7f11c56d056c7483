import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFixture } from '../../openFixture';

/** The titles of the fixes that change the draft's figure. */
async function checkTaken(source: string, wanted: readonly string[]): Promise<void> {
  const { corpus } = await openFixture(source);
  const findings = corpus().findings.get('drafts/d.txt') ?? [];
  const titles = findings.flatMap(({ fixes }) =>
    fixes.flatMap(({ title, action }) => (action.kind === 'edit text' ? [title] : [])),
  );
  assert.deepEqual(titles, wanted);
}

test('a figure that is hedged alike lends its digits', () =>
  checkTaken(
    `
//- articles/a.txt outlet="The Velm Herald"
The ATACMS missile has a range of up to 190 miles.
//- drafts/d.txt role=draft
The ATACMS missile has a range of up to 170 miles.
`,
    ['Write “up to 190 miles” as The Velm Herald has it'],
  ));

test('a hedged value brings its hedge and comes in the unit of the sentence', () =>
  checkTaken(
    `
//- articles/a.txt outlet="The Velm Herald"
The ATACMS missile has a range of around 300 kilometres.
//- drafts/d.txt role=draft
The ATACMS missile has a range of up to 140 miles.
`,
    ['Write “around 186 miles” as The Velm Herald has it'],
  ));

test('a plain value takes the hedge of the sentence, unless it would not be true', async () => {
  await checkTaken(
    `
//- articles/a.txt outlet="The Velm Herald"
The ATACMS missile has a range of 300 kilometres.
//- drafts/d.txt role=draft
The ATACMS missile has a range of up to 140 miles.
`,
    ['Write “up to 186 miles” as The Velm Herald has it'],
  );
  await checkTaken(
    `
//- articles/a.txt outlet="The Velm Herald" date=2031-05-02
The flood at Ostrel on Thursday killed 15 people.
//- drafts/d.txt role=draft date=2031-05-02
The flood at Ostrel on Thursday killed more than 20 people.
`,
    ['Write “15” as The Velm Herald has it'],
  );
});

test('a value is written as the draft writes its own: in words, with a capital, in millions, in both units', async () => {
  const check = async (theirs: string, ours: string, wanted: string): Promise<void> => {
    const { corpus, fixture } = await openFixture(
      `//- articles/a.txt outlet="The Velm Herald" date=2031-05-02\n${theirs}\n//- drafts/d.txt role=draft date=2031-05-02\n${ours}\n`,
    );
    const fixes = (corpus().findings.get('drafts/d.txt') ?? []).flatMap((finding) => finding.fixes);
    const fix = fixes.find(({ title }) => title.startsWith('Write '));
    const edits = fix?.action.kind === 'edit text' ? fix.action.edits : [];
    const changed = [...edits]
      .sort((a, b) => b.start - a.start)
      .reduce(
        (text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end),
        fixture.files.get('drafts/d.txt')!,
      );
    assert.equal(changed.trim(), wanted);
  };
  const killed = (who: string): string => `${who} were killed by the flood at Ostrel on Thursday.`;
  await check(killed('About 15 people'), killed('Twelve people'), killed('About fifteen people'));
  await check(killed('Around 150 people'), killed('120 people'), killed('Around 150 people'));
  await check(killed('About 15 people'), killed('Twenty-two people'), killed('About fifteen people'));
  const range = (what: string): string => `The ATACMS missile has a range of ${what}.`;
  await check(
    range('around 300 kilometres'),
    range('up to 140 miles (225 kilometres)'),
    range('around 186 miles (300 kilometres)'),
  );
  const fine = (sum: string): string => `Orlan Bank was fined $${sum} by the regulator.`;
  await check(fine('2.5 billion'), fine('900 million'), fine('2.5 billion'));
  await check(fine('450 million'), fine('900 million'), fine('450 million'));
});

test('a number that a source has on somebody’s word can be given that word', () =>
  checkTaken(
    `
//- articles/a.txt outlet="The Velm Herald" date=2031-05-02
The Health Ministry said 12 people were killed in the flood at Ostrel on Thursday.
//- articles/b.txt outlet="Lysk Courier" date=2031-05-02
The flood at Ostrel on Thursday killed 19 people.
//- drafts/d.txt role=draft date=2031-05-02
The flood at Ostrel on Thursday killed 12 people. Rain went on.
`,
    ['Write “19” as Lysk Courier has it', 'Attribute it: “…, according to Health Ministry”'],
  ));

test('what entities.yaml says of a thing can be taken too', () =>
  checkTaken(
    `
//- entities.yaml
- id: lanner
  kind: weapon
  name: Lanner
  facts:
    - measure: range
      value: 300 km
      source: Coastal Artillery Handbook, p. 118
//- drafts/d.txt role=draft
The Lanner has a range of up to 140 miles.
`,
    ['Write “up to 186 miles” as entities.yaml has it'],
  ));

test('on a source its value can be recorded as a fact of the thing, never written', async () => {
  const { corpus } = await openFixture(`
//- articles/a.txt outlet="The Velm Herald"
The ATACMS missile has a range of 300 kilometres.
//- articles/b.txt outlet="Lysk Courier"
The ATACMS missile has a range of 260 kilometres.
`);
  const fixes =
    corpus()
      .findings.get('articles/a.txt')
      ?.flatMap((finding) => finding.fixes) ?? [];
  assert.ok(fixes.every(({ action }) => action.kind !== 'edit text'));
  const record = fixes.find(({ action }) => action.kind === 'record fact');
  assert.equal(record?.title, 'Record “300 kilometres” as the range of ATACMS in entities.yaml');
});

test('a figure that a source has on nobody’s word is given to its outlet', async () => {
  const { corpus } = await openFixture(`
//- articles/a.txt outlet="The Velm Herald" date=2031-05-02
The flood at Ostrel on Thursday killed 15 people.
//- articles/b.txt outlet="Lysk Post" date=2031-05-02
The flood at Ostrel on Thursday killed 20 people.
//- drafts/d.txt role=draft date=2031-05-02
The flood at Ostrel on Thursday killed 15 people.
`);
  const titles = (corpus().findings.get('drafts/d.txt') ?? []).flatMap(({ fixes }) => fixes.map(({ title }) => title));
  assert.ok(titles.includes('Attribute it: “…, according to The Velm Herald”'), titles.join('\n'));
});

const RANGES = `
//- articles/a.txt outlet="The Velm Herald"
The ATACMS missile has a range of up to 186 miles.
//- articles/b.txt outlet="Lysk Courier"
The ATACMS missile has a range of 186 miles.
//- articles/c.txt outlet="Ost Post"
The ATACMS missile has a range of 300 kilometres.
//- articles/d.txt outlet="Kurier"
The ATACMS missile has a range of around 160 miles.
//- drafts/d.txt role=draft
The ATACMS missile has a range of up to 170 miles.
`;

test('each value is offered once to decide for, in whatever unit and with whatever hedge it stands', async () => {
  const { corpus } = await openFixture(RANGES);
  const finding = corpus()
    .findings.get('drafts/d.txt')
    ?.find(({ code }) => code === 'figure.conflict');
  const titles = finding?.fixes.map(({ title }) => title).filter((title) => /^Decide: “/.test(title)) ?? [];
  assert.equal(titles.length, 3, titles.join('\n'));
  assert.ok(titles.some((title) => title.includes('160 miles')));
});

const RULED = `${RANGES}//- decisions.yaml
- claim: range|atacms|length
  verdict: accepted
  value: around 160 miles
  seen: [up to 170 miles, up to 186 miles, 186 miles, 300 kilometres, around 160 miles]
  reason: The maker’s sheet.
  by: Ana Roe
  on: 2031-05-04
`;

test('a draft that has another value than the accepted one is told so, and sources are left in peace', async () => {
  const { corpus } = await openFixture(RULED);
  const messages = (path: string) =>
    (corpus().findings.get(path) ?? []).filter(({ code }) => code === 'figure.conflict').map(({ message }) => message);
  assert.deepEqual(messages('drafts/d.txt'), [
    'ATACMS range: “up to 170 miles” here; decided: “around 160 miles” is right (The maker’s sheet; Ana Roe, 2031-05-04). Write what was decided, or change the ruling in decisions.yaml.',
  ]);
  assert.deepEqual(messages('articles/a.txt'), []);
  const fix = corpus()
    .findings.get('drafts/d.txt')
    ?.flatMap(({ fixes }) => fixes)
    .find(({ title }) => title.startsWith('Write '));
  assert.equal(fix?.title, 'Write “around 160 miles”, as decided');
});

test('a draft that has the accepted value is right, and a value that the ruling had not seen opens the claim again', async () => {
  const messages = async (ours: string) => {
    const { corpus } = await openFixture(RULED.replace('of up to 170', `of ${ours}`));
    return (corpus().findings.get('drafts/d.txt') ?? [])
      .filter(({ code }) => code === 'figure.conflict')
      .map(({ message }) => message);
  };
  assert.deepEqual(await messages('about 160'), []);
  assert.match((await messages('up to 175'))[0] ?? '', /Compare, check the original, or decide/);
});

test('a number of four digits has its comma as in the draft, else as in the source', async () => {
  const check = (theirs: string, ours: string, wanted: string): Promise<void> =>
    checkTaken(
      `
//- articles/a.txt outlet="The Velm Herald"
The ATACMS missile has a range of ${theirs} kilometres.
//- drafts/d.txt role=draft
${ours}
`,
      [`Write “${wanted} kilometres” as The Velm Herald has it`],
    );
  await check('1,200', 'The ATACMS missile has a range of 900 kilometres.', '1,200');
  await check('1200', 'The ATACMS missile has a range of 900 kilometres.', '1200');
  await check('1200', 'The ATACMS missile has a range of 3,100 kilometres.', '1,200');
  await check('1,200', 'The ATACMS missile has a range of 900 kilometres. It weighs 1670 kilograms.', '1200');
});
