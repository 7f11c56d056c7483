import type { Finding, Severity } from '../rules/types';
import type { ReportContext, Reporter } from './report';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, columns in UTF-16 code units. */
export const sarifReport: Reporter = (findings, context) => {
  const codes = [...new Set(findings.map((finding) => finding.code))].sort();
  const run = {
    tool: { driver: { name: 'Crosscheck', rules: codes.map((id) => ({ id })) } },
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding) => ({
      ruleId: finding.code,
      ruleIndex: codes.indexOf(finding.code),
      level: LEVELS[finding.severity],
      message: { text: finding.message },
      locations: [location(finding.article, finding, context)],
      relatedLocations: finding.related.map((place, id) => ({
        id,
        ...location(place.article, place, context),
        message: { text: place.message },
      })),
    })),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function location(article: string, span: Pick<Finding, 'start' | 'end'>, context: ReportContext) {
  const start = context.positionOf(article, span.start);
  const end = context.positionOf(article, span.end);
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(context.pathOf(article)) },
      region: {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      },
    },
  };
}
