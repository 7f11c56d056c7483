import { plainly } from '../features/cards/markdown';
import { readableDate } from '../text/isoDate';
import { plural } from '../text/plural';
import { collectReport } from './collect';
import type { Report, ReportInput, ReportOptions } from './types';

/** The same as text that any forge or editor shows: tables instead of pictures. */
export function markdownReport(inputs: readonly ReportInput[], { today, version }: ReportOptions): string {
  const parts = inputs.map((input) => corpusPart(collectReport(input), today));
  return `${parts.join('\n\n')}\n\n---\n\nWritten by Crosscheck ${version}. It shows where articles part; a person decides. Nothing found does not mean no error.\n`;
}

function corpusPart(report: Report, today: string): string {
  const { counts: c } = report;
  const drafts = c.drafts === 0 ? '' : `, ${plural(c.drafts, 'draft')}`;
  const summary = `${plural(c.articles, 'article')}${drafts}, ${c.outlets} outlets, ${c.pressing} warnings, ${c.remarks} remarks, ${c.conflicts} claims in conflict, ${c.ignored} put aside. ${readableDate(today)}.`;
  return [
    `# ${plainly(report.name)}`,
    summary,
    '## What to look at',
    ...findings(report),
    '## Claims compared',
    ...claims(report),
    '## Quotations by speaker',
    ...quotations(report),
    '## Articles',
    table(
      ['Date', 'Outlet', 'Headline', 'Found', 'File'],
      report.articles.map(({ date, outlet, title, state, path }) => [date || 'no date', outlet, title, state, path]),
    ),
    '## Put aside, and why',
    ...aside(report),
  ].join('\n\n');
}

function findings({ files }: Report): string[] {
  if (files.length === 0) return ['Nothing to look at.'];
  return files.flatMap((file) => [
    `### ${plainly(file.title)}`,
    `${plainly(file.about)} · ${plainly(file.path)}`,
    table(
      ['Level', 'What is found', 'Rule', 'Where', 'Elsewhere'],
      file.findings.map(({ severity, message, code, place, elsewhere }) => [
        severity,
        message,
        code,
        place,
        elsewhere.map((other) => `${other.message} (${other.place})`).join('; '),
      ]),
    ),
  ]);
}

function claims({ claims: all }: Report): string[] {
  if (all.length === 0) return ['No two articles have a figure of the same thing.'];
  return all.flatMap((claim) => [
    `### ${plainly(claim.title)}`,
    `**${claim.state}**${claim.why === '' ? '' : `: ${plainly(claim.why)}`}${claim.ruling === null ? '' : `  \nRuled: ${plainly(claim.ruling)}`}`,
    table(
      ['Value', 'Outlet', 'Date', 'On the word of', 'Sentence', 'Where'],
      claim.values.map(({ letter, written, outlet, date, authority, sentence, place }) => [
        letter === '' ? written : `${letter}: ${written}`,
        outlet,
        date,
        authority,
        sentence,
        place,
      ]),
    ),
  ]);
}

function quotations({ speakers }: Report): string[] {
  if (speakers.length === 0) return ['Nobody is quoted.'];
  return speakers.flatMap(({ name, quotations: all }) => [
    `### ${plainly(name)}`,
    all
      .map(
        ({ words, outlet, date, place }) =>
          `* ${plainly(words)} (${plainly([outlet, date, place].filter(Boolean).join(', '))})`,
      )
      .join('\n'),
  ]);
}

function aside({ ignored, rulings }: Report): string[] {
  if (ignored.length === 0 && rulings.length === 0) return ['Nobody has put anything aside.'];
  const findingsTable = table(
    ['Finding', 'Rule', 'Reason', 'Where'],
    ignored.map(({ message, code, reason, place }) => [message, code, reason, place]),
  );
  const rulingsTable = table(
    ['Claim', 'Ruling', 'Reason', 'By', 'On'],
    rulings.map(({ claim, verdict, reason, by, on }) => [claim, verdict, reason, by, on]),
  );
  return [...(ignored.length > 0 ? [findingsTable] : []), ...(rulings.length > 0 ? [rulingsTable] : [])];
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(plainly).join(' | ')} |`;
  return [line(columns), `| ${columns.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}
