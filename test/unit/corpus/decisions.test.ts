import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyDecisions } from '../../../server/src/corpus/applyDecisions';
import { readDecisions } from '../../../server/src/corpus/readDecisions';
import { type NewDecision, writeDecision } from '../../../server/src/corpus/writeDecision';

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
  const { entry, head, ...finding } = findings[0]!;
  assert.equal(text.slice(head.start, head.end), 'finding: quote.unattributed');
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
  const { entry: _entry, head: _head, ...claim } = claims[0]!;
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
      ['reasons', /"reason" is given as well/],
      ['finding: quote.unbalanced', /There is a ruling on this above/],
    ],
  );
  assert.deepEqual(
    decisions.findings.map((decision) => decision.words),
    ['x', 'y'],
  );
  assert.deepEqual(decisions.claims, []);
});

interface Found {
  readonly article: string;
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly claim?: string;
}

const ARTICLES: Readonly<Record<string, string>> = {
  'a.txt': 'Moved down. “We stay.” The range is 300 km.',
  'b.txt': 'Elsewhere “We stay.” and “We go.”',
};

/** A finding on these words of an article. */
function on(article: string, code: string, words: string, claim?: string): Found {
  const start = ARTICLES[article]!.indexOf(words);
  assert.ok(start >= 0);
  return { article, code, start, end: start + words.length, ...(claim === undefined ? {} : { claim }) };
}

const CLAIMS: Readonly<Record<string, readonly string[]>> = { 'range|lanner': ['280 km', '300 km'] };

/** Applies a `decisions.yaml`; gives the words kept, and problems as code and message. */
function apply(text: string, findings: readonly Found[]) {
  const { decisions, problems } = readDecisions(text);
  assert.deepEqual(problems, []);
  const decided = applyDecisions(findings, decisions, {
    textOf: (article) => ARTICLES[article] ?? null,
    valuesOf: (claim) => CLAIMS[claim] ?? null,
    isOn: (code) => code !== 'quote.off',
  });
  return {
    kept: decided.kept.map((finding) => `${finding.article} ${finding.code}`),
    reasons: decided.ignored.map(({ reason }) => reason),
    problems: decided.problems.map((problem) => `${problem.code}: ${problem.message}`),
    places: decided.problems.map((problem) => text.slice(problem.start, problem.end).split('\n')[0]),
  };
}

test('a ruling on a finding holds for these words in this article, wherever they stand', () => {
  const ruling = '- finding: quote.unattributed\n  article: a.txt\n  words: "“We\\n stay.”"\n  reason: a banner\n';
  const found = [
    on('a.txt', 'quote.unattributed', '“We stay.”'),
    on('a.txt', 'quote.unbalanced', '“We stay.”'),
    on('b.txt', 'quote.unattributed', '“We stay.”'),
  ];
  const { kept, reasons, problems } = apply(ruling, found);
  assert.deepEqual(kept, ['a.txt quote.unbalanced', 'b.txt quote.unattributed']);
  assert.deepEqual(reasons, ['a banner']);
  assert.deepEqual(problems, []);
});

test('a ruling on a claim silences what is said of it, until there is a value it had not seen', () => {
  const found = [
    on('a.txt', 'figure.conflict', '300 km', 'range|lanner'),
    on('a.txt', 'figure.conversion', '300 km', 'range|lanner'),
  ];
  const settled = apply(
    '- claim: range|lanner\n  verdict: accepted\n  value: 300 km\n  evidence: p. 118\n  seen: [280 KM, 300 km]\n',
    found,
  );
  assert.deepEqual(settled.kept, ['a.txt figure.conversion']);
  assert.deepEqual(settled.reasons, ['accepted: 300 km (p. 118)']);
  assert.deepEqual(settled.problems, []);
  const otherwise = apply(
    '- claim: range|lanner\n  verdict: disputed\n  seen: [about 280 kilometres (174 miles), 300-kilometer]\n',
    found,
  );
  assert.deepEqual(otherwise.problems, []);
  const all = apply('- claim: range|lanner\n  verdict: disputed\n', found);
  assert.deepEqual(all.reasons, ['disputed']);
  const reopened = apply('- claim: range|lanner\n  verdict: accepted\n  seen: [300 km]\n', found);
  assert.equal(reopened.kept.length, 2);
  assert.deepEqual(reopened.places, ['claim: range|lanner']);
  assert.match(reopened.problems[0]!, /^decision\.reopened: .*had not seen: "280 km"\. Look again/);
});

test('a ruling that matches nothing any more is reported, but not while its rule is off', () => {
  const entry = (code: string, article: string, words: string): string =>
    `- finding: ${code}\n  article: ${article}\n  words: ${words}\n  reason: r\n`;
  const { problems } = apply(
    entry('quote.unattributed', 'c.txt', 'x') +
      entry('quote.unattributed', 'a.txt', 'We went.') +
      entry('quote.unattributed', 'a.txt', 'We stay.') +
      entry('quote.off', 'a.txt', 'We stay.') +
      '- claim: gone\n  verdict: accepted\n',
    [],
  );
  assert.equal(problems.length, 4);
  assert.match(problems[0]!, /decision\.stale: The corpus has no article "c\.txt"/);
  assert.match(problems[1]!, /not in the article any more/);
  assert.match(problems[2]!, /does not report these words any more/);
  assert.match(problems[3]!, /No article makes this claim/);
});

const FINDING: NewDecision = {
  kind: 'finding',
  code: 'quote.unattributed',
  article: 'b.txt',
  words: '“We go: now.”',
  reason: 'a banner',
  by: 'Mirja Holm',
  on: '2031-05-02',
};
const CLAIM: NewDecision = {
  kind: 'claim',
  claim: 'range|lanner',
  verdict: 'accepted',
  value: '300 km',
  evidence: null,
  seen: ['280 km', '300 km'],
  reason: null,
  by: null,
  on: null,
};

test('rulings are written in the order of their keys and read back', () => {
  const one = writeDecision('', FINDING);
  assert.equal(
    one,
    '- finding: quote.unattributed\n  article: b.txt\n  words: "“We go: now.”"\n  verdict: ignore\n  reason: a banner\n  by: Mirja Holm\n  on: 2031-05-02\n',
  );
  const two = writeDecision(one, CLAIM);
  assert.ok(two.startsWith('- claim: range|lanner\n') && two.endsWith(`\n\n${one}`), two);
  const three = writeDecision(two, { ...FINDING, article: 'a.txt', words: 'x' });
  const { decisions, problems } = readDecisions(three);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    decisions.findings.map((decision) => decision.article),
    ['a.txt', 'b.txt'],
  );
  const { entry, head, ...claim } = decisions.claims[0]!;
  assert.deepEqual(claim, CLAIM);
  assert.equal(head.start, entry.start);
  assert.equal(three.slice(entry.start, entry.end).split('\n')[0], 'claim: range|lanner');
});

test('a ruling on the same thing takes the place of the old one; everything else stays byte for byte', () => {
  const before = [
    '# Rulings of the desk',
    '# on the strait',
    '- claim: aid|vestria # keep',
    "  verdict: 'accepted'",
    '',
    '# the banner',
    "- words:   '“We go: now.”'",
    '  finding: quote.unattributed',
    '  article: b.txt',
    '  reason: old',
    '# end',
    '',
  ].join('\r\n');
  const replaced = writeDecision(before, FINDING);
  assert.equal(replaced.replace(/- finding[\s\S]*2031-05-02/, '<>'), before.replace(/- words[\s\S]*old/, '<>'));
  const inserted = writeDecision(before, { ...CLAIM, claim: 'zeal' });
  assert.match(inserted, /'accepted'\r\n\r\n- claim: zeal\r\n[\s\S]*\r\n\r\n# the banner\r\n- words: {3}'“We go/);
  assert.ok(!/[^\r]\n/.test(inserted));
  const first = writeDecision(before, { ...CLAIM, claim: 'a' });
  assert.match(first, /^# Rulings of the desk\r\n# on the strait\r\n- claim: a\r\n/);
});

test('indented lists, flow lists, comments only, and files that are broken', () => {
  assert.match(
    writeDecision('  - claim: a\n    verdict: accepted\n', CLAIM),
    /^ {2}- claim: a\n[\s\S]*\n {2}- claim: range\|lanner\n {4}verdict/,
  );
  assert.match(writeDecision('[]\n', CLAIM), /^- claim: range\|lanner\n/);
  assert.match(
    writeDecision('[{ claim: a, verdict: accepted }]', CLAIM),
    /^- \{ claim: a, verdict: accepted \}\n\n- claim: range/,
  );
  assert.match(writeDecision('# none yet\n', CLAIM), /^# none yet\n- claim: range/);
  assert.ok(writeDecision('rubbish: [\n', CLAIM).startsWith('rubbish: ['));
});
