import { writeFileSync } from 'node:fs';
import { version } from '../../../package.json';
import type { ReportFormat, ReportInput } from '../report';
import type { CorpusView } from '../service';
import { printNote, printResult } from './output';
import { readCorpora } from './read';
import { UsageError } from './targets';

export interface ReportCommandOptions {
  readonly format?: ReportFormat;
  readonly output?: string;
}

/** Writes one document on these paths, for people without the editor. Without `--output` it goes to standard output. */
export async function runReport(paths: readonly string[], { format, output }: ReportCommandOptions): Promise<number> {
  const { corpora } = await readCorpora(paths);
  const inputs = corpora.map(({ view, wanted }) => reportInput(view, wanted));
  if (inputs.every(({ snapshot }) => snapshot.articles.size === 0)) {
    throw new UsageError('no articles here, and so nothing to report: they are .txt, .md and .article files');
  }
  // Drawing is only loaded by who wants a report.
  const { writeReport } = await import('../report');
  const today = new Date().toISOString().slice(0, 10);
  const chosen = format ?? (output?.endsWith('.md') ? 'markdown' : 'html');
  const text = writeReport(inputs, chosen, { today, version });
  if (output === undefined) await printResult(text);
  else {
    try {
      writeFileSync(output, text);
    } catch (error) {
      throw new UsageError(`--output ${output}: could not be written (${(error as Error).message})`);
    }
    printNote(`Wrote ${output}`);
  }
  return 0;
}

function reportInput(view: CorpusView, wanted: (path: string) => boolean): ReportInput {
  const { snapshot, findings, ignored, textOf, root } = view;
  const name = snapshot.manifest.name ?? decodeURIComponent(root.slice(root.lastIndexOf('/') + 1));
  return { name, snapshot, findings, ignored, textOf, wanted };
}
