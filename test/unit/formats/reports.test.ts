import assert from 'node:assert/strict';
import { test } from 'node:test';
import { githubReport } from '../../../server/src/formats/github';
import { junitReport } from '../../../server/src/formats/junit';
import { prettyReport, summaryLine } from '../../../server/src/formats/pretty';
import type { ReportContext } from '../../../server/src/formats/report';
import { sarifReport } from '../../../server/src/formats/sarif';
import type { Finding } from '../../../server/src/rules/types';
import { indexLines, positionAt } from '../../../server/src/text/lines';

const TEXTS: Readonly<Record<string, string>> = {
  'articles/a.txt': 'Deck\nThe missile flies 190 miles, 50% more: <far>.\n',
  'articles/b.txt': 'The missile flies 180 miles.\n',
};

const place = (article: string, words: string) => {
  const start = TEXTS[article]!.indexOf(words);
  return { article, start, end: start + words.length };
};

const finding: Finding = {
  ...place('articles/a.txt', '190 miles'),
  code: 'figure.conflict',
  severity: 'warning',
  message: 'Missile range: "190 miles" here, 50% <other> in b.txt.',
  related: [{ ...place('articles/b.txt', '180 miles'), relation: 'conflicts', message: '180 miles in b.txt' }],
  fixes: [],
};

const context: ReportContext = {
  positionOf: (article, offset) => positionAt(indexLines(TEXTS[article]!), offset),
  pathOf: (article) => `corpus/${article}`,
  articles: ['articles/a.txt', 'articles/b.txt'],
  fails: (severity) => severity === 'error' || severity === 'warning',
};

test('pretty: grouped by article, places clickable, one-based', () => {
  assert.equal(
    prettyReport([finding], context, { colour: false, width: 0 }),
    [
      'articles/a.txt',
      '  corpus/articles/a.txt:2:19  warning  figure.conflict',
      '    Missile range: "190 miles" here, 50% <other> in b.txt.',
      '      conflicts: 180 miles in b.txt  corpus/articles/b.txt:1:19',
      '',
    ].join('\n'),
  );
  assert.equal(prettyReport([], context, { colour: false, width: 0 }), '');
});

test('pretty: severity in colour and in words', () => {
  const text = prettyReport([finding], context, { colour: true, width: 0 });
  assert.ok(text.includes('\u001b[33mwarning'));
});

test('the summary counts', () => {
  assert.equal(
    summaryLine([finding, { ...finding, severity: 'information' }], 2, 0.25),
    '1 warning, 1 info in 1 of 2 articles (0.3 s)',
  );
  assert.equal(summaryLine([], 1, 0), 'No findings in 1 article (0.0 s)');
});

test('github: percent signs and line breaks cannot break the command', () => {
  assert.equal(
    githubReport([{ ...finding, message: '50%\nmore' }], context),
    '::warning file=corpus/articles/a.txt,line=2,endLine=2,col=19,endColumn=28,title=figure.conflict::50%25%0Amore\n',
  );
});

test('sarif: one-based regions in UTF-16, the other places as related locations', () => {
  const log = JSON.parse(sarifReport([finding], context));
  const [result] = log.runs[0].results;
  assert.equal(log.version, '2.1.0');
  assert.deepEqual(result.locations[0].physicalLocation.region, {
    startLine: 2,
    startColumn: 19,
    endLine: 2,
    endColumn: 28,
  });
  assert.equal(result.relatedLocations[0].physicalLocation.artifactLocation.uri, 'corpus/articles/b.txt');
  assert.equal(log.runs[0].tool.driver.rules[result.ruleIndex].id, 'figure.conflict');
});

test('junit: well-formed whatever the message holds', () => {
  const xml = junitReport([{ ...finding, message: 'a < b & "c" \u0007 \ud800' }], context);
  assert.match(xml, /message="a &lt; b &amp; &quot;c&quot; {2}"/);
});

test('junit: what --fail-on lets pass is no failure, and an article without findings is a passed case', () => {
  const hint = { ...finding, severity: 'hint' as const, message: 'Look here.' };
  assert.equal(
    junitReport([finding, hint], context),
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="Crosscheck" tests="3" failures="1">
  <testsuite name="corpus/articles/a.txt" tests="2" failures="1">
    <testcase name="figure.conflict corpus/articles/a.txt:2:19" classname="corpus/articles/a.txt" file="corpus/articles/a.txt">
      <failure type="warning" message="Missile range: &quot;190 miles&quot; here, 50% &lt;other&gt; in b.txt.">Missile range: &quot;190 miles&quot; here, 50% &lt;other&gt; in b.txt.&#10;corpus/articles/a.txt:2:19</failure>
    </testcase>
    <testcase name="figure.conflict corpus/articles/a.txt:2:19" classname="corpus/articles/a.txt" file="corpus/articles/a.txt">
      <system-out>hint: Look here.&#10;corpus/articles/a.txt:2:19</system-out>
    </testcase>
  </testsuite>
  <testsuite name="corpus/articles/b.txt" tests="1" failures="0">
    <testcase name="no findings" classname="corpus/articles/b.txt" file="corpus/articles/b.txt"/>
  </testsuite>
</testsuites>
`,
  );
});
