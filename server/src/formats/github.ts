import type { Severity } from '../rules/types';
import type { Reporter } from './report';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands: GitHub shows them at the lines of a pull request. */
export const githubReport: Reporter = (findings, context) =>
  findings
    .map((finding) => {
      const start = context.positionOf(finding.article, finding.start);
      const end = context.positionOf(finding.article, finding.end);
      const properties = [
        `file=${escapeProperty(context.pathOf(finding.article))}`,
        `line=${start.line + 1}`,
        `endLine=${end.line + 1}`,
        // GitHub takes columns only where both ends are on one line.
        ...(start.line === end.line ? [`col=${start.character + 1}`, `endColumn=${end.character + 1}`] : []),
        `title=${escapeProperty(finding.code)}`,
      ];
      return `::${COMMANDS[finding.severity]} ${properties.join(',')}::${escapeData(finding.message)}\n`;
    })
    .join('');

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
