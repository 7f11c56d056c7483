import { type Command, Option } from 'commander';
import { AGREEMENT_FORMATS, type AgreementOptions, runAgreement } from './agreement';
import { type AnnotateOptions, runAnnotate } from './annotate';
import { type ConvertOptions, READ_FORMATS, runConvert, WRITE_FORMATS } from './convert';
import { runDiff } from './diff';
import { type GitSetupOptions, runGitSetup } from './gitSetup';
import { type MergeOptions, runMerge } from './merge';
import { runSearch, SEARCH_FORMATS, type SearchOptions } from './search';

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** The exit codes of a command that finds nothing wrong. */
export const DONE_OR_NOT = '\nExit codes: 0 done, 2 could not run.';

/** The commands for people who work with annotation files: for git, between annotators, and to and from other programs. */
export function addAnnotationCommands(root: Command): void {
  root
    .command('diff')
    .description('print an annotation file with the words of each annotation, without ids and offsets, for git diff')
    .argument('<file>', 'an annotation file (.ann)')
    .addHelpText('after', DONE_OR_NOT)
    .action((file: string) => runDiff(file));
  root
    .command('merge')
    .description('merge an annotation file that two branches changed, by what each annotation marks, for git merge')
    .argument('<base>', 'what both come from')
    .argument('<ours>', 'this branch’s file; the result is written there')
    .argument('<theirs>', 'the other branch’s file')
    .option('--path <path>', 'where the file lies in the repository, so that its texts are found (git: %P)')
    .addHelpText(
      'after',
      '\nExit codes: 0 merged, 1 something is left for a person: it has a note "Conflict", or a version is no text and nothing was merged; 2 could not run.',
    )
    .action(async (base: string, ours: string, theirs: string, options: MergeOptions) => {
      process.exitCode = await runMerge(base, ours, theirs, options);
    });
  root
    .command('git-setup')
    .description(
      'let git compare and merge annotation files by what they mark (.gitattributes and this clone’s settings)',
    )
    .argument('[folder]', 'where .gitattributes lies', '.')
    .option('--undo', 'take it back')
    .addHelpText('after', DONE_OR_NOT)
    .action((folder: string, options: GitSetupOptions) => runGitSetup(folder, options));
  root
    .command('search')
    .description('look for annotations: by type, attribute, link and words, in their context')
    .argument('[paths...]', 'folders, articles or annotation files (default: this folder)')
    .addOption(new Option('--type <type>', 'of this type; may be repeated').argParser(collect).default([]))
    .option('--attribute <name[=value]>', 'with this attribute, on it or on its event')
    .option('--link <reference>', 'linked to this: entity:lanner, wikidata:Q1')
    .option('--words <words>', 'with these words in it; upper and lower case are the same')
    .option('--pattern <expression>', 'with words that fit this regular expression')
    .option('--counts', 'only how many there are of each type')
    .addOption(new Option('--format <format>', 'how to print').choices(SEARCH_FORMATS).default('text'))
    .addHelpText('after', '\nExit codes: 0 something was found, 1 nothing, 2 could not run.')
    .action(async (paths: string[], options: SearchOptions) => {
      process.exitCode = await runSearch(paths, options);
    });
  root
    .command('convert')
    .description('write annotations in another program’s format, or take them over from one')
    .argument('[paths...]', 'folders or files (default: this folder)')
    .addOption(new Option('--from <format>', 'what they are in').choices(READ_FORMATS).default('brat'))
    .addOption(new Option('--to <format>', 'what to write').choices(WRITE_FORMATS).makeOptionMandatory())
    .option('--output <folder>', 'where to put the files; nothing that is there is written over')
    .addHelpText(
      'after',
      '\nWhat a format cannot carry is told on standard error.\nExit codes: 0 converted, 1 something could not be read, 2 could not run.',
    )
    .action(async (paths: string[], options: ConvertOptions) => {
      process.exitCode = await runConvert(paths, options);
    });
  root
    .command('annotate')
    .description('write who speaks, who is named and what is measured as annotations, marked as suggestions')
    .argument('[paths...]', 'files or folders (default: this folder)')
    .option('--annotator <name>', 'into this annotator’s files instead of those that count')
    .option('--accept', 'accept the suggestions that are there')
    .option('--reject', 'take them back')
    .option('--write', 'do it; without it, only tell what would be done')
    .addHelpText('after', '\nExit codes: 0 done, or nothing to do; 1 something would be written; 2 could not run.')
    .action(async (paths: string[], options: AnnotateOptions) => {
      process.exitCode = await runAnnotate(paths, options);
    });
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
