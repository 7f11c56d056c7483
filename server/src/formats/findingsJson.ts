import type { Finding } from '../rules/types';

/** The findings as `check --format json` prints them; the schema is `docs/schemas/check.schema.json`. */
export function findingsJson(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => ({
    article: finding.article,
    start: finding.start,
    end: finding.end,
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    related: finding.related.map(({ article, start, end, relation, message }) => ({
      article,
      start,
      end,
      relation,
      message,
    })),
    fixes: finding.fixes.map(({ title }) => ({ title })),
  }));
  return `${JSON.stringify({ findings: rows }, null, 2)}\n`;
}
