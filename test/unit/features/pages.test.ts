import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPage, markedWords } from '../../checks/page';

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
