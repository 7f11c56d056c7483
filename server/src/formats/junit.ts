import type { Finding } from '../rules/types';
import type { Reporter } from './report';

/** JUnit XML: one suite an article, one failed case a finding; an article without findings is not named. */
export const junitReport: Reporter = (findings, context) => {
  const byArticle = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = byArticle.get(finding.article);
    if (list) list.push(finding);
    else byArticle.set(finding.article, [finding]);
  }
  const suites = [...byArticle].map(([article, list]) => {
    const cases = list.map((finding) => {
      const { line, character } = context.positionOf(article, finding.start);
      const place = `${context.pathOf(article)}:${line + 1}:${character + 1}`;
      return (
        `    <testcase name="${escapeXml(`${finding.code} ${place}`)}" classname="${escapeXml(article)}">\n` +
        `      <failure type="${finding.severity}" message="${escapeXml(finding.message)}">${escapeXml(place)}</failure>\n` +
        '    </testcase>'
      );
    });
    return `  <testsuite name="${escapeXml(article)}" tests="${list.length}" failures="${list.length}">\n${cases.join('\n')}\n  </testsuite>`;
  });
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Crosscheck" tests="${findings.length}" failures="${findings.length}">`;
  return `${[head, ...suites, '</testsuites>'].join('\n')}\n`;
};

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
