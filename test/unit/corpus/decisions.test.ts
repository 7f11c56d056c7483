import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDecisions } from '../../../server/src/corpus/readDecisions';

function checkDecisions(text: string, expected: readonly (readonly [words: string, message: RegExp])[]) {
  const read = readDecisions(text);
  assert.deepEqual(
    read.problems.map((problem) => text.slice(problem.start, problem.end)),
    expected.map(([words]) => words),
    JSON.stringify(read.problems, null, 1),
  );
  read.problems.forEach((problem, i) => {
    assert.match(problem.message, expected[i]![1]);
    assert.equal(problem.code, 'corpus.decisions');
  });
  return read.decisions;
}

test('rulings on findings and on claims', () => {
  const text = `# Rulings
- finding: quote.unattributed
  article: articles/a.txt
  words: “We stay.”
  verdict: ignore
  reason: The banner's slogan.
  by: Mirja Holm
  on: 2031-05-02
- claim: range|lanner
  verdict: accepted
  value: 300 km
  evidence: the handbook, p. 118
  seen: [280 km, 300 km]
`;
  const { findings, claims } = checkDecisions(text, []);
  const { entry, ...finding } = findings[0]!;
  assert.deepEqual(finding, {
    kind: 'finding',
    code: 'quote.unattributed',
    article: 'articles/a.txt',
    words: '“We stay.”',
    reason: "The banner's slogan.",
    by: 'Mirja Holm',
    on: '2031-05-02',
  });
  assert.match(text.slice(entry.start, entry.end), /^finding: quote.unattributed\n/);
  const { entry: _, ...claim } = claims[0]!;
  assert.deepEqual(claim, {
    kind: 'claim',
    claim: 'range|lanner',
    verdict: 'accepted',
    value: '300 km',
    evidence: 'the handbook, p. 118',
    seen: ['280 km', '300 km'],
    reason: null,
    by: null,
    on: null,
  });
});

test('what cannot be understood is reported and left out', () => {
  const decisions = checkDecisions(
    `- finding: quote.unattributed
  article: a.txt
- finding: quote.unattributed
  article: a.txt
  words: x
- claim: c
  verdict: acepted
- claim: d
- verdict: accepted
- finding: quote.unbalanced
  article: b.txt
  words: y
  reasons: z
  reason: twice
- finding: quote.unbalanced
  article: b.txt
  words: " y "
  reason: again
`,
    [
      ['finding: quote.unattributed', /Add "article:" and "words:"/],
      ['finding: quote.unattributed', /needs a reason/],
      ['acepted', /Did you mean "accepted"\?/],
      ['claim: d', /Add "verdict:"/],
      ['verdict: accepted', /rules on nothing/],
      ['reasons', /Did you mean "reason"\?/],
      ['finding: quote.unbalanced', /There is a ruling on this above/],
    ],
  );
  assert.deepEqual(
    decisions.findings.map((decision) => decision.words),
    ['x', 'y'],
  );
  assert.deepEqual(decisions.claims, []);
});
