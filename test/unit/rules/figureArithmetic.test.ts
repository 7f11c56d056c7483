import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFixture } from '../../openFixture';

/** The messages of the arithmetic in a draft, each with the fix that it offers. */
async function checkArithmetic(text: string, wanted: readonly (readonly string[])[]): Promise<void> {
  const { corpus } = await openFixture(`//- drafts/d.txt role=draft\n${text}\n`);
  const findings = (corpus().findings.get('drafts/d.txt') ?? []).filter(({ code }) => code === 'figure.arithmetic');
  assert.deepEqual(
    findings.map(({ message, fixes }) => [
      message.replace(' Check the numbers.', ''),
      ...fixes.flatMap(({ title, action }) => (action.kind === 'edit text' ? [title] : [])),
    ]),
    wanted,
  );
}

test('parts and the total that stands behind them', async () => {
  await checkArithmetic('They won 30 golds, 40 silvers and 50 bronzes, 130 medals in total.', [
    ['The parts (30, 40 and 50) are 120, not “130”.', 'Write “120”'],
  ]);
  await checkArithmetic('They won 30 golds, 40 silvers and 50 bronzes, 120 medals in total.', []);
  await checkArithmetic('They won 30 golds in Lysk. Velm won 50, 130 medals in total.', []);
});

test('counts behind a colon: more than all of them, or fewer where nobody else can be meant', async () => {
  await checkArithmetic('Eleven people were hurt: five in Lysk and eight in Velm.', [
    ['The parts (five and eight) are 13, not “Eleven”.'],
  ]);
  await checkArithmetic('Fourteen people were hurt: five in Lysk and eight in Velm.', []);
  await checkArithmetic('Fourteen people were hurt: five adults and eight children.', [
    ['The parts (five and eight) are 13, not “Fourteen”.'],
  ]);
  await checkArithmetic('About 12 people were hurt: five adults and eight children.', []);
  await checkArithmetic('Twelve people were hurt: five adults and about eight children.', []);
});

test('the lines of a small table', async () => {
  const table = (total: string) => `The vote by district:\n\n- Harbour: 1,200\n- Old Town: 640\n- Total: ${total}\n`;
  await checkArithmetic(table('1,940'), [['The parts (1,200 and 640) are 1,840, not “1,940”.', 'Write “1,840”']]);
  await checkArithmetic(table('1,840'), []);
  await checkArithmetic('The vote: Harbour 1,200.\n\nTotal: 300\n', []);
});

test('a share of a whole that stands before its part', async () => {
  await checkArithmetic('Of 200 seats, the party won 90, or 60 percent.', [
    ['“90” of “200” is 45 percent, not “60 percent”.', 'Write “45 percent”'],
  ]);
  await checkArithmetic('Of 200 seats, the party won 90, or 45 percent.', []);
  await checkArithmetic('Of about 200 seats, the party won 90, or 60 percent.', []);
});

test('a rise or a fall in percent or in points', async () => {
  await checkArithmetic('Sales fell from 300 to 100, down 50 percent.', [
    ['“from 300 to 100” is 66.7 percent, not “50 percent”.', 'Write “66.7 percent”'],
  ]);
  await checkArithmetic('Turnout rose from 40 percent to 50 percent, up 25 percentage points.', [
    [
      '“from 40 percent to 50 percent” is 10 percentage points, not “25 percentage points”.',
      'Write “10 percentage points”',
    ],
  ]);
  await checkArithmetic('Turnout rose from 40 percent to 50 percent, up 10 percentage points.', []);
  await checkArithmetic('Sales fell from 300 to 100, up 2 percent from the spring.', []);
  await checkArithmetic('Exports rose from 2.1 billion to 2.9 billion crowns, an increase of 38 percent.', []);
});
