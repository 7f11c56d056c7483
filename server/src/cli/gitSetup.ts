import { existsSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';
import { git, gitLine } from './gitObjects';
import { printResult } from './output';
import { UsageError } from './targets';

export interface GitSetupOptions {
  readonly undo?: boolean;
}

const ATTRIBUTES = '*.ann diff=crosscheck merge=crosscheck';

/** Tells git how annotation files are compared and merged, or takes that back. Says what it did; done twice, it does nothing more. */
export async function runGitSetup(folder: string, { undo = false }: GitSetupOptions): Promise<void> {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError(`${folder}: there is no such folder`);
  if ((await gitLine(folder, ['rev-parse', '--show-toplevel'])) === null) {
    throw new UsageError(`${folder}: this is in no git repository; run "git init" first, or name another folder`);
  }
  const said = undo
    ? [withoutAttributes(folder), await withoutSettings(folder)]
    : [withAttributes(folder), await withSettings(folder)];
  await printResult(`${said.join('\n')}\n`);
  if (undo) return;
  await printResult(
    'Commit .gitattributes. The settings are in this clone only: whoever else works on it runs "crosscheck git-setup" once.\n',
  );
}

function withAttributes(folder: string): string {
  const { file, text, name } = attributesOf(folder);
  const lines = text.split(/\r?\n/);
  if (lines.includes(ATTRIBUTES)) return `${name}: has "${ATTRIBUTES}" already.`;
  const other = lines.find((line) => /^\*\.ann\s.*\b(?:diff|merge)=(?!crosscheck\b)/.test(line));
  if (other !== undefined) {
    throw new UsageError(`${name}: "${other}" says otherwise. Take that line out, or leave things as they are.`);
  }
  const between = text === '' || text.endsWith('\n') ? '' : '\n';
  writeFileSync(file, `${text}${between}${ATTRIBUTES}\n`);
  return `${name}: added "${ATTRIBUTES}".`;
}

function withoutAttributes(folder: string): string {
  const { file, text, name } = attributesOf(folder);
  const left = text.replace(new RegExp(`^${ATTRIBUTES.replace(/[*.]/g, '\\$&')}(?:\\r?\\n|$)`, 'gm'), '');
  if (left === text) return `${name}: had nothing of this.`;
  if (left.trim() === '') rmSync(file);
  else writeFileSync(file, left);
  return left.trim() === '' ? `${name}: removed; nothing else was in it.` : `${name}: took out "${ATTRIBUTES}".`;
}

function attributesOf(folder: string): { readonly file: string; readonly text: string; readonly name: string } {
  const file = join(folder, '.gitattributes');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return { file, text, name: relative('', file) || '.gitattributes' };
}

async function withSettings(folder: string): Promise<string> {
  const command = ownCommand();
  const settings = [
    ['diff.crosscheck.textconv', `${command} diff`],
    // What a difference stands in: the line of the annotation, which is not indented.
    ['diff.crosscheck.xfuncname', '^[^[:space:]].*$'],
    ['merge.crosscheck.name', 'annotations, merged by what they mark'],
    ['merge.crosscheck.driver', `${command} merge %O %A %B --path %P`],
  ] as const;
  let changed = false;
  for (const [key, value] of settings) {
    if ((await gitLine(folder, ['config', '--local', key])) === value) continue;
    if ((await git(folder, ['config', '--local', key, value])) === null) {
      throw new UsageError(`${folder}: git would not write the setting ${key}`);
    }
    changed = true;
  }
  return changed ? `git: set diff.crosscheck and merge.crosscheck to ${command}.` : 'git: is set up already.';
}

async function withoutSettings(folder: string): Promise<string> {
  let removed = false;
  for (const section of ['diff.crosscheck', 'merge.crosscheck']) {
    if ((await git(folder, ['config', '--local', '--remove-section', section])) !== null) removed = true;
  }
  return removed ? 'git: removed diff.crosscheck and merge.crosscheck.' : 'git: had nothing of this.';
}

/** How git starts this program: by its name where that is on the path, else by where it lies. */
function ownCommand(): string {
  const own = realpathSync(process.argv[1]!);
  const onPath = (process.env.PATH ?? '').split(delimiter).some((place) => {
    const candidate = join(place, 'crosscheck');
    return place !== '' && existsSync(candidate) && realpathSync(candidate) === own;
  });
  return onPath ? 'crosscheck' : `${quoted(process.execPath)} ${quoted(own)}`;
}

/** For the shell that git starts commands with, on every system. */
function quoted(path: string): string {
  return `"${path.replaceAll('\\', '/').replace(/["$`]/g, '\\$&')}"`;
}
