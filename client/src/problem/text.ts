import type { Status } from '../../../server/src/lsp/protocol';

/** What a report of a problem holds. No article, no name of a file, nothing that was written or quoted. */
export interface ProblemFacts {
  readonly versions: Readonly<Record<string, string>>;
  /** The settings that a person changed. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly status: Status | null;
  readonly serverState: string;
  /** The last lines of the log, oldest first. */
  readonly log: readonly string[];
  /** Addresses and paths that stand in the log, with what to write instead. */
  readonly hidden: readonly (readonly [string, string])[];
}

/** The report as Markdown, for the person to read, shorten, and send where they like. */
export function problemText({ versions, settings, status, serverState, log, hidden }: ProblemFacts): string {
  const rows = (given: Readonly<Record<string, string>>): string =>
    Object.entries(given)
      .map(([name, value]) => `* ${name}: ${value}`)
      .join('\n');
  const corpora = (status?.corpora ?? []).map(({ articles, drafts, findings, ignored }, i) => {
    const counts = Object.entries(findings).map(([severity, count]) => `${count} ${severity}`);
    return `* corpus ${i + 1}: ${articles} articles, ${drafts} drafts; ${counts.join(', ')}; ${ignored} ignored`;
  });
  const changed = Object.entries(settings).map(([name, value]) => `* ${name}: ${JSON.stringify(value)}`);
  return [
    '# A problem with Crosscheck',
    'Nothing of this has been sent anywhere. Read it, take out what you do not want to share, and add what is missing.',
    '## What happened\n\n(What did you do, what did you expect, and what came instead? If it needs an article to be seen, make up a short one.)',
    `## Versions\n\n${rows(versions)}`,
    `## Settings that were changed\n\n${changed.join('\n') || 'none'}`,
    `## State\n\n* server: ${serverState}\n${corpora.join('\n') || '* no corpus'}`,
    `## Log\n\n\`\`\`text\n${log.map((line) => cleaned(line, hidden)).join('\n') || '(empty)'}\n\`\`\``,
    '',
  ].join('\n\n');
}

const LONGEST_LINE = 400;

/** A line of the log without names of files and without quoted words, which may be an article's. */
export function cleaned(line: string, hidden: ProblemFacts['hidden']): string {
  let text = line;
  for (const [what, instead] of hidden) if (what.length > 1) text = text.replaceAll(what, instead);
  return text
    .replace(/[“"«][^”"»]*[”"»]/g, '“…”')
    .replace(/[^\s/\\"'()]+\.(?:txt|md|article|ann)\b/g, '(article)')
    .replaceAll('```', "'''")
    .slice(0, LONGEST_LINE);
}
