import assert from 'node:assert/strict';
import test from 'node:test';
import { openFixture } from '../../openFixture';

/** The draft after the fix with this title, of the first finding with this code, was applied. */
async function checkFix(code: string, title: string, before: string, after: string): Promise<void> {
  const opened = await openFixture(`//- drafts/d.txt role=draft\n${before}`);
  const finding = opened
    .corpus()
    .findings.get('drafts/d.txt')
    ?.find((found) => found.code === code);
  assert.ok(finding, `no ${code}`);
  const fix = finding.fixes.find((offered) => offered.title === title);
  assert.ok(fix?.action.kind === 'edit text', `fixes: ${finding.fixes.map((offered) => offered.title).join(', ')}`);
  let text = before;
  for (const edit of [...fix.action.edits].reverse())
    text = text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
  assert.equal(text, after);
}

test('a draft names the likely speaker in words', () =>
  checkFix(
    'quote.unattributed',
    'Write “Ilse Brand said”',
    '“The engine was cold,” said Ilse Brand.\n\nThe ferry lies at the quay. “We heard only the bang.” It will be raised.',
    '“The engine was cold,” said Ilse Brand.\n\nThe ferry lies at the quay. “We heard only the bang,” Ilse Brand said. It will be raised.',
  ));

const SWEPT = `
  //- articles/a.txt outlet="Lysk Courier"
  Fire in Quay Street: ‘I knew every step on these stairs’

  Mara Lind, who sweeps the house, sat on the kerb. “I knew every step on these stairs,” she said.
  //- drafts/d.txt role=draft
  “We dig with our hands,” said Mayor Jan Oster.
`;

test('a draft’s words are given to whom the sources name for them, whoever spoke last', async () => {
  const fixture = `${SWEPT}\n  It comes too late. “I knew every step on these stairs.” It was late.`;
  const opened = await openFixture(fixture);
  const finding = opened
    .corpus()
    .findings.get('drafts/d.txt')
    ?.find(({ code }) => code === 'quote.unattributed');
  assert.equal(finding?.fixes[0]?.title, 'Write “Mara Lind said”');
});

test('an attribution of another form is left as it stands', async () => {
  for (const behind of [
    ',” it was said in Quay Street.',
    ',” says a note on the door.',
    '” was all that one could hear.',
  ]) {
    const fixture = `${SWEPT}\n  It comes too late. “I knew every step on these stairs${behind}`;
    const opened = await openFixture(fixture);
    const finding = opened
      .corpus()
      .findings.get('drafts/d.txt')
      ?.find(({ code }) => code === 'quote.unattributed');
    assert.deepEqual(
      (finding?.fixes ?? []).filter(({ action }) => action.kind === 'edit text'),
      [],
      behind,
    );
  }
});

test('a draft turns a mark', () =>
  checkFix(
    'quote.unbalanced',
    'Turn it into ”',
    'The fleet was ready “to sail “. Nobody believed it.',
    'The fleet was ready “to sail”. Nobody believed it.',
  ));

test('a draft closes a quotation that is opened twice', () =>
  checkFix(
    'quote.unbalanced',
    'Add ” at the end',
    '“We waited for a week. “It came on Monday,” said Ilse Brand.',
    '“We waited for a week.” “It came on Monday,” said Ilse Brand.',
  ));

test('a source is annotated or decided on, never edited', async () => {
  const opened = await openFixture(
    '//- articles/a.txt role=source\nThe ferry lies at the quay. “We heard only the bang.” It will be raised “soon “.',
  );
  const findings = opened.corpus().findings.get('articles/a.txt') ?? [];
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['quote.unattributed', 'quote.unbalanced'],
  );
  for (const { fixes } of findings) {
    assert.ok(fixes.length > 0);
    for (const { action } of fixes) assert.notEqual(action.kind, 'edit text');
  }
});

/** The fixes of the finding with this code in the last article of the fixture. */
async function fixesOf(code: string, fixture: string, path: string) {
  const opened = await openFixture(fixture);
  const finding = opened
    .corpus()
    .findings.get(path)
    ?.find((found) => found.code === code);
  assert.ok(finding, `no ${code}`);
  return finding.fixes;
}

test('a source gets the likely speaker as an annotation, or the words marked as a term, or a decision', async () => {
  const text =
    '“The engine was cold,” said Ilse Brand.\n\nThe ferry lies at the quay. “We heard only the bang.” It will be raised.';
  const fixes = await fixesOf('quote.unattributed', `//- articles/a.txt role=source\n${text}`, 'articles/a.txt');
  assert.deepEqual(
    fixes.map(({ title, preferred, action }) => [title, preferred, action.kind]),
    [
      ['Annotate Ilse Brand as the speaker', true, 'annotate quotation'],
      ['Mark as scare quotes', false, 'annotate quoted term'],
      ['Mark as a title', false, 'annotate quoted term'],
      ['Ignore, with a reason', false, 'decide finding'],
    ],
  );
  const [annotate] = fixes;
  assert.ok(annotate?.action.kind === 'annotate quotation' && annotate.action.speaker);
  const { start, end } = annotate.action.speaker;
  assert.equal(text.slice(start, end), 'Ilse Brand');
});

test('speakers without a name are ruled on', async () => {
  const text = 'Two officials said that the pipeline was “beyond repair by winter”, and it froze.';
  const fixes = await fixesOf('quote.anonymous', `//- drafts/d.txt role=draft\n${text}`, 'drafts/d.txt');
  assert.deepEqual(
    fixes.map(({ action }) => action.kind),
    ['decide finding'],
  );
});

const RADAR =
  '//- articles/a.txt role=source outlet="The Velm Herald"\n“We have the radar track, and we will show it to anyone who wants to see it,” said Ivo Lenk.\n';

test('a draft takes the words from the source, and a source is only ruled on', async () => {
  const draft = '“We have the radar track, and we will show it to anybody who asks to see it,” said Ivo Lenk.';
  const fixes = await fixesOf('quote.wording-differs', `${RADAR}//- drafts/d.txt role=draft\n${draft}`, 'drafts/d.txt');
  assert.deepEqual(
    fixes.map(({ title }) => title),
    ['Write it as The Velm Herald has it', 'Ignore, with a reason'],
  );
  const { action } = fixes[0]!;
  assert.ok(action.kind === 'edit text');
  const [edit] = action.edits;
  assert.ok(edit);
  assert.equal(
    draft.slice(0, edit.start) + edit.newText + draft.slice(edit.end),
    '“We have the radar track, and we will show it to anyone who wants to see it,” said Ivo Lenk.',
  );
  const ruled = await fixesOf(
    'quote.wording-differs',
    `${RADAR}//- articles/b.txt role=source outlet="Orlan Daily"\n${draft}`,
    'articles/b.txt',
  );
  assert.deepEqual(
    ruled.map(({ action: { kind } }) => kind),
    ['decide finding'],
  );
});

test('a draft takes the speaker from the source, and a source is only ruled on', async () => {
  const other = '“We have the radar track, and we will show it to anyone who wants to see it,” said Marta Quist.';
  const fixes = await fixesOf('quote.speaker-differs', `${RADAR}//- drafts/d.txt role=draft\n${other}`, 'drafts/d.txt');
  assert.deepEqual(
    fixes.map(({ title }) => title),
    ['Write “Ivo Lenk”', 'Ignore, with a reason'],
  );
  const { action } = fixes[0]!;
  assert.ok(action.kind === 'edit text');
  assert.equal(other.slice(action.edits[0]!.start, action.edits[0]!.end), 'Marta Quist');
  const ruled = await fixesOf(
    'quote.speaker-differs',
    `${RADAR}//- articles/b.txt role=source outlet="Orlan Daily"\n${other}`,
    'articles/b.txt',
  );
  assert.deepEqual(
    ruled.map(({ action: { kind } }) => kind),
    ['decide finding'],
  );
});

test('another speaker comes with what the source calls him, and without what the draft says of its own', async () => {
  const check = async (attribution: string, wanted: string | null): Promise<void> => {
    const source = RADAR.replace('said Ivo Lenk', 'said General Ivo Lenk, the chief of the coastguard');
    const draft = `“We have the radar track, and we will show it to anyone who wants to see it,” ${attribution}`;
    const fixes = await fixesOf(
      'quote.speaker-differs',
      `${source}//- drafts/d.txt role=draft\n${draft}`,
      'drafts/d.txt',
    );
    const fix = fixes.find(({ action }) => action.kind === 'edit text');
    const [edit] = fix?.action.kind === 'edit text' ? fix.action.edits : [];
    assert.equal(
      edit ? (draft.slice(0, edit.start) + edit.newText + draft.slice(edit.end)).split('” ')[1] : null,
      wanted,
      attribution,
    );
  };
  await check('said Colonel Marta Quist, 45, a spokeswoman for the army.', 'said General Ivo Lenk.');
  await check('said Marta Quist of the Norden Institute.', null);
  await check('said Marta Quist at the quay.', 'said Ivo Lenk at the quay.');
  await check('Marta Quist, a spokeswoman for the army, said.', 'Ivo Lenk said.');
  await check('said Marta Quist on Friday.', 'said Ivo Lenk on Friday.');
  await check('said the mayor, Marta Quist.', null);
  await check('said Marta Quist, a spokeswoman for the army, who had been at sea.', null);
});
