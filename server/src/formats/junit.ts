import type { Finding } from '../rules/types';
import type { ReportContext, Reporter } from './report';

/**
 * JUnit XML: one suite an article, one case a finding. What `--fail-on` lets pass is a passed case that tells of it in
 * `system-out`, the one place for it that the readers of this format share. An article without findings is a passed case
 * too: several CI systems take a report without any case for a mistake.
 */
export const junitReport: Reporter = (findings, context) => {
  const byArticle = new Map<string, Finding[]>(context.articles.map((article) => [article, []]));
  for (const finding of findings) {
    const list = byArticle.get(finding.article);
    if (list) list.push(finding);
    else byArticle.set(finding.article, [finding]);
  }
  let tests = 0;
  let failures = 0;
  const suites = [...byArticle].map(([article, list]) => {
    const path = context.pathOf(article);
    const cases = list.map((finding) => caseOf(finding, path, context));
    if (cases.length === 0) cases.push(`    <testcase ${attributes('no findings', path)}/>`);
    const failed = list.filter(({ severity }) => context.fails(severity)).length;
    tests += cases.length;
    failures += failed;
    const head = `  <testsuite name="${escapeXml(path)}" tests="${cases.length}" failures="${failed}">`;
    return `${head}\n${cases.join('\n')}\n  </testsuite>`;
  });
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Crosscheck" tests="${tests}" failures="${failures}">`;
  return `${[head, ...suites, '</testsuites>'].join('\n')}\n`;
};

function caseOf(finding: Finding, path: string, context: ReportContext): string {
  const { line, character } = context.positionOf(finding.article, finding.start);
  const place = `${path}:${line + 1}:${character + 1}`;
  // Some systems show the body of a failure only, others the message only.
  const body = escapeXml(`${finding.message}\n${place}`);
  const told = context.fails(finding.severity)
    ? `<failure type="${finding.severity}" message="${escapeXml(finding.message)}">${body}</failure>`
    : `<system-out>${escapeXml(finding.severity)}: ${body}</system-out>`;
  return `    <testcase ${attributes(`${finding.code} ${place}`, path)}>\n      ${told}\n    </testcase>`;
}

function attributes(name: string, path: string): string {
  return `name="${escapeXml(name)}" classname="${escapeXml(path)}" file="${escapeXml(path)}"`;
}

/** Characters that XML 1.0 does not allow are left out: article texts may hold any. */
function escapeXml(text: string): string {
  let clean = '';
  for (const char of text) {
    const code = char.codePointAt(0)!;
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) continue;
    if ((code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff) continue;
    clean += char;
  }
  return clean
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\r\n\t]/g, (char) => `&#${char.charCodeAt(0)};`);
}
