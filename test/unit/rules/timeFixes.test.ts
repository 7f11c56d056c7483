import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inStyleOf } from '../../../server/src/rules/timeFixes';
import { openFixture } from '../../openFixture';

test('an hour is written in the style of the draft', () => {
  for (const [style, time, written] of [
    ['9:40 p.m.', '8.40pm', '8:40 p.m.'],
    ['9.40pm', '8:40 p.m.', '8.40pm'],
    ['9.40pm', '20:40', '8.40pm'],
    ['21:40', '8:40 p.m.', '20:40'],
    ['9pm', '8 p.m.', '8pm'],
    ['9 p.m.', '8.05am', '8:05 a.m.'],
    ['9pm', '12.30am', '12.30am'],
    ['21:40', '12:05 a.m.', '00:05'],
    ['Tuesday', 'Monday', 'Monday'],
    ['9:40 PM', '8:40 a.m.', '8:40 AM'],
    ['9 P.M.', '8:40pm', '8:40 P.M.'],
    ['9:40 p.m.', 'ten to five', null],
    ['ten to five', '9:40 p.m.', null],
    ['9:40 p.m.', '7:05', null],
    ['Tuesday', 'May 2', null],
    ['2031', '2032', '2032'],
    ['May 4', 'May 2', 'May 2'],
    ['May 4', '2 May', null],
    ['May 2031', 'April 2031', 'April 2031'],
    ['Tuesday', '8.40pm', null],
  ] as const) {
    assert.equal(inStyleOf(style, time), written, `${style} ← ${time}`);
  }
});

const SOURCE = `
//- articles/a.txt outlet="The Velm Herald" date=2031-05-02
Ana Roe of the Strait Commission came to Tolm. The tower had collapsed at 4.20am on Thursday.
//- articles/b.txt outlet="Ost Kurier" date=2031-05-02
Ana Roe of the Strait Commission came to Tolm. At twenty past four the tower collapsed.
//- drafts/d.txt role=draft
Ana Roe, of the Strait Commission, stays in Tolm, where a tower gave way`;

/** What a draft is told of its last words. */
async function checkDraft(words: string, wanted: readonly string[], source = SOURCE): Promise<void> {
  const { corpus } = await openFixture(`${source} ${words}.\n`);
  const findings = (corpus().findings.get('drafts/d.txt') ?? []).filter(({ code }) => code === 'date.differs');
  assert.deepEqual(
    findings.flatMap(({ message, fixes }) => [message, ...fixes.map(({ title }) => title)]),
    wanted,
  );
}

test('a draft is told of an hour or a day that none of its sources has, and can take theirs', async () => {
  await checkDraft('at 4:50 a.m. on Thursday', [
    '“4:50 a.m.” here, “4.20am” in The Velm Herald, “twenty past four” in Ost Kurier. Check the time.',
    'Write “4:20 a.m.” as The Velm Herald has it',
    'Ignore, with a reason',
  ]);
  await checkDraft('at 4:20 a.m. on Wednesday', [
    '“Wednesday” here, “Thursday” in The Velm Herald. Check the day.',
    'Write “Thursday” as The Velm Herald has it',
    'Ignore, with a reason',
  ]);
});

test('each source is told with its own hour, and each hour can be taken', async () => {
  const apart = SOURCE.replace('At twenty past four', 'At 4:40 a.m.');
  await checkDraft(
    'at 4:50 a.m.',
    [
      '“4:50 a.m.” here, “4.20am” in The Velm Herald, “4:40 a.m.” in Ost Kurier. Check the time.',
      'Write “4:20 a.m.” as The Velm Herald has it',
      'Write “4:40 a.m.” as Ost Kurier has it',
      'Ignore, with a reason',
    ],
    apart,
  );
});

test('a draft is told nothing where a source bears it out, or no source tells of this', async () => {
  await checkDraft('at 4:20 a.m. on Thursday', []);
  await checkDraft('shortly after 4 a.m.', []);
  await checkDraft('early on Thursday', []);
  const other = SOURCE.replace('At twenty past four', 'At ten to five');
  await checkDraft('at 4:50 a.m.', [], other);
});

test('a date that its weekday denies can be that of a source', async () => {
  const { corpus } = await openFixture(`
//- articles/a.txt outlet="The Velm Herald" date=2031-05-03
The two trains collided in the tunnel at Tolm on Friday, May 2.
//- drafts/d.txt role=draft date=2031-05-05
Ana Roe saw how the trains collided in the tunnel on Friday, May 1.

The strike in Lysk began on Monday, May 1.
`);
  const findings = (corpus().findings.get('drafts/d.txt') ?? []).filter(({ code }) => code === 'date.weekday');
  assert.deepEqual(
    findings.map(({ fixes }) => fixes.map(({ title }) => title)),
    [['Write “Friday, May 2” as The Velm Herald has it', 'Write “Thursday”'], ['Write “Thursday”']],
  );
});
