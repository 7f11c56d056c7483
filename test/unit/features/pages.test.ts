import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimTable } from '../../../server/src/features/claimTable';
import { PAGES } from '../../../server/src/features/pages';
import { checkPage, markedWords } from '../../checks/page';
import { openFixture } from '../../openFixture';

const LANNER = `
//- entities.yaml
- id: lanner
  kind: weapon
  name: Lanner
  facts:
    - measure: range
      value: 300 km
      source: Coastal Artillery Handbook, p. 118
//- articles/a.txt outlet="The Velm Herald" date=2031-05-02
Missiles for the strait

The crews came by train. The Lanner has a range of up to 186 miles, Marcus Thill said.
//- articles/b.txt outlet="Lysk Courier"
The Lanner has a range of 270 kilometres.
`;

test('a comparison: state, every figure with its sentence, in one unit', async () => {
  const page = await checkPage(LANNER, 'comparison', { claim: 'range|lanner|length' }, [
    'Lanner range',
    'In conflict. “up to 186 miles” and “270 kilometres” cannot both be true: they lie 10 % apart.',
    'entities.yaml: range 300 km, Coastal Artillery Handbook, p. 118',
    '2 values that part · 2 articles · 2 outlets',
    'up to 186 miles: The Velm Herald',
    '  ≤ 186 miles  up to 186 miles  The Velm Herald  2031-05-02  on the word of Marcus Thill',
    '    The Lanner has a range of up to 186 miles, Marcus Thill said.',
    '270 kilometres: Lysk Courier',
    '  167.8 miles  270 kilometres   Lysk Courier     no date',
    '    The Lanner has a range of 270 kilometres.',
  ]);
  assert.ok(page);
  assert.equal(page.title, 'Lanner range: comparison');
  assert.deepEqual(markedWords(page, 'words'), ['up to 186 miles', '270 kilometres']);
  assert.deepEqual(markedWords(page, 'warning'), ['In conflict']);
  const leads = page.leads.map(({ target }) => target.path);
  const [a, b] = ['articles/a.txt', 'articles/b.txt'];
  assert.deepEqual(leads, ['entities.yaml', a, a, a, b, b, b]);
  assert.deepEqual(
    page.sections.map(({ title }) => title),
    ['Lanner range', 'up to 186 miles: The Velm Herald', '270 kilometres: Lysk Courier'],
  );
  assert.ok(page.sections[0]!.end >= page.sections[2]!.end, 'the whole lies within the first heading');
});

test('a comparison tells each pair of values once, and which of them is the draft’s', async () => {
  const killed = (path: string, date: string, text: string, role = 'source'): string =>
    `//- ${path} role=${role} outlet="${path}" date=${date}\n${text} were killed by the flood at Ostrel on Thursday, the port said.\n`;
  const { corpus } = await openFixture(
    [
      killed('articles/a.txt', '2031-05-02', '14 people'),
      killed('articles/b.txt', '2031-05-02', '11 people'),
      killed('articles/c.txt', '2031-05-05', '17 people'),
      killed('drafts/d.txt', '2031-05-06', '11 people', 'draft'),
    ].join(''),
  );
  const [claim] = [...corpus().snapshot.claims.values()].filter(({ figures }) => figures.length === 4);
  const lines = PAGES.comparison!(corpus(), { claim: claim!.key })!.text.split('\n');
  const reasons = lines
    .slice(lines.findIndex((line) => line.startsWith('How they stand')) + 1)
    .filter((line) => line !== '');
  assert.deepEqual(reasons, [
    '  In conflict. “14” and “11” cannot both be true: they lie 21 % apart.',
    '  In conflict. “17” and “11” cannot both be true: they lie 35 % apart. “11” is the draft’s.',
    '  Updated. “17” of 2031-05-05 is newer than “14” of 2031-05-02.',
    '  Updated. “17” of 2031-05-05 is newer than “11” of 2031-05-02.',
  ]);
});

const DECIDED = `${LANNER}
//- decisions.yaml
- claim: range|lanner|length
  verdict: accepted
  value: up to 186 miles
  evidence: "articles/a.txt: the handbook says so"
  seen: [up to 186 miles]
  reason: The handbook says so.
  by: Mirja Holm
  on: 2031-05-04
`;

test('a comparison tells what was ruled, and that a value has come since', async () => {
  const page = await checkPage(DECIDED, 'comparison', { claim: 'range|lanner|length' }, [
    'Lanner range',
    'In conflict. “up to 186 miles” and “270 kilometres” cannot both be true: they lie 10 % apart.',
    'Decided: “up to 186 miles” accepted by Mirja Holm on 2031-05-04: The handbook says so.',
    'Evidence: articles/a.txt: the handbook says so',
    'Open again: the ruling had not seen “270 kilometres”.',
    'entities.yaml: range 300 km, Coastal Artillery Handbook, p. 118',
    '2 values that part · 2 articles · 2 outlets',
    'up to 186 miles: The Velm Herald',
    '  ≤ 186 miles  up to 186 miles  The Velm Herald  2031-05-02  on the word of Marcus Thill',
    '    The Lanner has a range of up to 186 miles, Marcus Thill said.',
    '270 kilometres: Lysk Courier',
    '  167.8 miles  270 kilometres   Lysk Courier     no date',
    '    The Lanner has a range of 270 kilometres.',
  ]);
  assert.deepEqual(markedWords(page!, 'warning'), ['Open again']);
});

test('a claim that no article makes has no comparison', async () => {
  await checkPage(LANNER, 'comparison', { claim: 'range|merlin|length' }, null);
});

const BLAZE = `
//- articles/a.txt outlet="The Velm Herald" date=2031-05-02
A drone strike on the grain silo at Merrow killed 14 people on Friday, Ana Roe said. Nobody of the army had flown, said Mara Lind.
//- articles/b.txt outlet="Lysk Courier" date=2031-05-03
The army denied that a drone of its own had set the grain silo at Merrow on fire. Nobody of it had flown, said Mara Lind.

Nine people died in the fire on Friday, officials said. Ana Roe, the mayor, was not there.
`;

test('the dead of a strike and those of the fire that it set are held against each other, and share no heading', async () => {
  const { corpus } = await openFixture(BLAZE);
  const [claim] = [...corpus().snapshot.claims.values()].filter(({ figures }) => figures.length === 2);
  assert.ok(claim);
  assert.equal(claim.state, 'conflict', 'the dead of the strike are those of the fire that it set');
  const values = (source: string) =>
    openFixture(source).then(({ corpus: of }) => {
      const { snapshot } = of();
      return [...snapshot.claims.values()]
        .filter(({ figures }) => figures.length === 2)
        .map(({ key }) => claimTable(snapshot, key)!.groups.map(({ rows }) => rows.map(({ value }) => value)));
    });
  assert.deepEqual(await values(BLAZE), [[['14'], ['Nine']]]);
});
