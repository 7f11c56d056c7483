import { type Command, Option } from 'commander';
import { AGREEMENT_FORMATS, type AgreementOptions, runAgreement } from './agreement';
import { runDiff } from './diff';

/** The commands for people who work with annotation files: for git, between annotators, and to and from other programs. */
export function addAnnotationCommands(root: Command): void {
  root
    .command('diff')
    .description('print an annotation file with the words of each annotation, without ids and offsets, for git diff')
    .argument('<file>', 'an annotation file (.ann)')
    .action((file: string) => runDiff(file));
  root
    .command('agreement')
    .description('measure how far two annotators agree, and list what they do not agree on')
    .argument('<a>', 'an annotation file, a folder of them, or the name of an annotator of the corpus: the reference')
    .argument('<b>', 'the other one, of the same kind')
    .argument('[paths...]', 'with names: the corpus, or some of its articles (default: this folder)')
    .addOption(new Option('--format <format>', 'how to print').choices(AGREEMENT_FORMATS).default('text'))
    .addHelpText('after', '\nExit codes: 0 they agree on everything, 1 they do not, 2 could not run.')
    .action(async (a: string, b: string, paths: string[], options: AgreementOptions) => {
      process.exitCode = await runAgreement(a, b, paths, options);
    });
}
