import type { Finding, Severity } from '../rules/types';
import type { ReportPlaces } from './report';

export interface PrettyOptions {
  readonly colour: boolean;
  /** Columns of the terminal; long messages are folded there. 0: never. */
  readonly width: number;
}

const COLOURS: Readonly<Record<Severity, string>> = { error: '31', warning: '33', information: '36', hint: '90' };
const WORDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'hint',
};

/** For people: grouped by article, `path:line:column` clickable, the other places indented below. */
export function prettyReport(findings: readonly Finding[], context: ReportPlaces, options: PrettyOptions): string {
  const paint = (code: string, text: string): string => (options.colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const at = (article: string, offset: number): string => {
    const { line, character } = context.positionOf(article, offset);
    return `${context.pathOf(article)}:${line + 1}:${character + 1}`;
  };
  const lines: string[] = [];
  let article: string | null = null;
  for (const finding of findings) {
    if (finding.article !== article) {
      if (article !== null) lines.push('');
      article = finding.article;
      lines.push(paint('1', article));
    }
    const severity = paint(COLOURS[finding.severity], WORDS[finding.severity].padEnd(7));
    lines.push(`  ${paint('4', at(finding.article, finding.start))}  ${severity}  ${paint('2', finding.code)}`);
    for (const line of foldText(finding.message, options.width - 4)) lines.push(`    ${line}`);
    for (const place of finding.related) {
      lines.push(
        `      ${paint('2', `${place.relation}: `)}${place.message}  ${paint('2', at(place.article, place.start))}`,
      );
    }
  }
  return lines.length > 0 ? `${lines.join('\n')}\n` : '';
}

/** "3 warnings, 2 infos in 4 of 12 articles (0.2 s)". */
export function summaryLine(findings: readonly Finding[], articles: number, seconds: number): string {
  const counts = (Object.keys(WORDS) as Severity[])
    .map((severity) => [findings.filter((finding) => finding.severity === severity).length, WORDS[severity]] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}${count === 1 || word === 'info' ? '' : 's'}`);
  const places = new Set(findings.map((finding) => finding.article)).size;
  const what = counts.length > 0 ? `${counts.join(', ')} in ${places} of ` : 'No findings in ';
  return `${what}${articles} article${articles === 1 ? '' : 's'} (${seconds.toFixed(1)} s)`;
}

function foldText(text: string, width: number): string[] {
  if (width < 40) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}
