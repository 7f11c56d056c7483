import './copyTexts';
import './decodeTexts';

import { Command, CommanderError, Option } from 'commander';
import { version } from '../../../package.json';
import { REPORT_FORMATS } from '../report/formats';
import { addAnnotationCommands, DONE_OR_NOT } from './annotationCommands';
import { CHECK_FORMATS, type CheckOptions, FAIL_LEVELS, runCheck } from './check';
import { CHECKLIST_FORMATS, type ChecklistOptions, runChecklist } from './checklist';
import { FACTS_FORMATS, type FactsOptions, runFacts } from './facts';
import { leaveAtOnceWhenDone, leaveQuietlyWhenNobodyReads, printNote } from './output';
import { type ReanchorOptions, runReanchor } from './reanchor';
import { type ReportCommandOptions, runReport } from './report';
import { UsageError } from './targets';

const COULD_NOT_RUN = 2;

function program(): Command {
  const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];
  const root = new Command('crosscheck')
    .description(
      'Checks folders of news articles: quotations without a speaker, figures that conflict, and where the outlets part.',
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError('(crosscheck --help tells more)');
  root
    .command('check', { isDefault: true })
    .description('report what is wrong in these files or folders (default: this folder)')
    .argument('[paths...]', 'a folder is read as a corpus; of a single file only its own findings are reported')
    .addOption(new Option('--format <format>', 'how to print').choices(CHECK_FORMATS).default('pretty'))
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 from this level on').choices(FAIL_LEVELS).default('warning'),
    )
    .addOption(
      new Option('--rule <code=level>', 'set the level of a rule; may be repeated').argParser(collect).default([]),
    )
    .addHelpText('after', '\nExit codes: 0 nothing at or above --fail-on, 1 something, 2 could not run.')
    .action(async (paths: string[], options: CheckOptions) => {
      process.exitCode = await runCheck(paths, options);
    });
  root
    .command('facts')
    .description('print who said what, which figures measure what, and who is who')
    .argument('[paths...]', 'files or folders (default: this folder)')
    .addOption(new Option('--format <format>', 'how to print').choices(FACTS_FORMATS).default('jsonl'))
    .addHelpText('after', DONE_OR_NOT)
    .action(async (paths: string[], options: FactsOptions) => {
      process.exitCode = await runFacts(paths, options);
    });
  root
    .command('report')
    .description('write one document for people without the editor: findings, claims compared, quotations, pictures')
    .argument('[paths...]', 'files or folders (default: this folder)')
    .addOption(
      new Option('--format <format>', 'html, or markdown (default: by the name of --output, else html)').choices(
        REPORT_FORMATS,
      ),
    )
    .addOption(new Option('--output <file>', 'write to this file instead of standard output'))
    .addHelpText('after', DONE_OR_NOT)
    .action(async (paths: string[], options: ReportCommandOptions) => {
      process.exitCode = await runReport(paths, options);
    });
  root
    .command('checklist')
    .description('print every checkable statement of a draft: its state, the evidence, who checked it')
    .argument('<draft>', 'a draft; the corpus around it is read')
    .addOption(new Option('--format <format>', 'how to print').choices(CHECKLIST_FORMATS).default('markdown'))
    .addHelpText('after', DONE_OR_NOT)
    .action(async (draft: string, options: ChecklistOptions) => {
      process.exitCode = await runChecklist(draft, options);
    });
  root
    .command('reanchor')
    .description('find annotations again after their texts were changed by other programs')
    .argument('[paths...]', 'folders, articles or annotation files (default: this folder)')
    .option('--write', 'correct the annotation files; without it, only tell what would be done')
    .addHelpText(
      'after',
      '\nExit codes: 0 all annotations stand on their words, 1 something is left to do, 2 could not run.',
    )
    .action(async (paths: string[], options: ReanchorOptions) => {
      process.exitCode = await runReanchor(paths, options);
    });
  addAnnotationCommands(root);
  root
    .command('lsp')
    .description('serve an editor over the Language Server Protocol')
    .option('--stdio', 'over standard input and output (the only way there is, and the default)')
    .addHelpText('after', '\nAn editor starts it: see docs/other-editors.md.')
    // A bundle of its own: half of the program is the editor’s, and a command line that checks starts without it.
    .action(async () => (await import('../lsp/main.node')).startStdioServer());
  // A mistake in a command is told with where that command is explained, not with where they are listed.
  for (const command of root.commands) command.showHelpAfterError(`(crosscheck ${command.name()} --help tells more)`);
  return root;
}

async function main(): Promise<void> {
  leaveQuietlyWhenNobodyReads();
  leaveAtOnceWhenDone();
  try {
    await program().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : COULD_NOT_RUN;
      return;
    }
    printNote(
      error instanceof UsageError ? `crosscheck: ${error.message}` : `crosscheck: ${(error as Error).stack ?? error}`,
    );
    process.exitCode = COULD_NOT_RUN;
  }
}

void main();
