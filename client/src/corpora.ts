import * as vscode from 'vscode';
import { CHECK_FOLDER_COMMAND } from './names';
import { articleLikeNames, readsLikeArticle } from './readsLikeArticle';
import type { Serving } from './server';

/** What makes a folder a corpus, at the root of the workspace folder or a little below. */
const MARKERS = ['corpus.yaml', 'annotation.conf'];
const ABOVE = ['', '*/', '*/*/', '*/*/*/'];

/** Kept in the workspace's state. */
const CHECKED_KEY = 'crosscheck.checkedFolders';
const ASKED_KEY = 'crosscheck.askedFolders';

/** Folders below the workspace folder in which articles may lie, for the question only. */
const USUAL_FOLDERS = ['articles', 'sources', 'texts', 'drafts', 'news'];
const MOST_NAMES = 48;
const MOST_READ = 5;

/** What the server should serve; null where there is nothing for it to do. */
export async function foldersToServe(context: vscode.ExtensionContext): Promise<Serving | null> {
  const checked = checkedFolders(context);
  const all = vscode.workspace.workspaceFolders ?? [];
  const serve = await Promise.all(all.map(({ uri }) => hasCorpus(uri, checked)));
  const folders = all.filter((_, i) => serve[i]).map(({ uri }) => uri);
  const open = vscode.workspace.textDocuments.some(isOurs);
  return folders.length > 0 || open ? { folders, checked } : null;
}

async function hasCorpus(folder: vscode.Uri, checked: readonly string[]): Promise<boolean> {
  const below = `${folder.toString()}/`;
  if (checked.some((uri) => uri === folder.toString() || uri.startsWith(below))) return true;
  return (await countOf(folder, MARKERS, 1)) > 0 || (await isAnnotated(folder));
}

/** Texts of which at least half are annotated are a brat project without a configuration; the server looks more closely. */
async function isAnnotated(folder: vscode.Uri): Promise<boolean> {
  const annotations = await countOf(folder, ['*.ann'], MOST_NAMES);
  return annotations > 0 && annotations >= (await countOf(folder, ['*.txt', '*.md', '*.article'], MOST_NAMES)) / 2;
}

/** How many files of these names there are a little below the folder, at most `most`. */
async function countOf(folder: vscode.Uri, names: readonly string[], most: number): Promise<number> {
  const shallow = ABOVE.flatMap((above) => names.map((name) => above + name));
  const pattern = new vscode.RelativePattern(folder, `{${shallow.join(',')}}`);
  return (await vscode.workspace.findFiles(pattern, '**/node_modules/**', most)).length;
}

function isOurs({ languageId, uri }: vscode.TextDocument): boolean {
  return (languageId === 'article' || languageId === 'brat') && uri.scheme !== 'git';
}

/** Calls `serve` whenever a corpus may have come or gone. */
export function watchForCorpora(
  context: vscode.ExtensionContext,
  serve: () => Promise<void>,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const again = () => void serve().catch((error: unknown) => log.error(String(error)));
  // A pattern, not one watcher a folder: folders come and go.
  const watcher = vscode.workspace.createFileSystemWatcher('**/{corpus.yaml,annotation.conf}', false, true);
  watcher.onDidCreate(again);
  watcher.onDidDelete(again);
  checkedChanged.event(again, null, context.subscriptions);
  return vscode.Disposable.from(
    watcher,
    vscode.workspace.onDidChangeWorkspaceFolders(again),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isOurs(document)) again();
    }),
  );
}

const checkedChanged = new vscode.EventEmitter<void>();

export function checkedFolders(context: vscode.ExtensionContext): readonly string[] {
  return context.workspaceState.get<string[]>(CHECKED_KEY, []);
}

/** Remembers the person's yes (or no longer) and has the server act on it. */
export async function setChecked(
  context: vscode.ExtensionContext,
  folder: vscode.Uri,
  checked: boolean,
): Promise<void> {
  const others = checkedFolders(context).filter((uri) => uri !== folder.toString());
  await context.workspaceState.update(CHECKED_KEY, checked ? [...others, folder.toString()] : others);
  checkedChanged.fire();
}

/**
 * Asks once whether to check a workspace folder that holds a few files that read like articles while nothing
 * says that it is a corpus. Looks at a few dozen names and reads a few files.
 */
export async function offerToCheck(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): Promise<void> {
  if (!vscode.workspace.getConfiguration('crosscheck').get<boolean>('askToCheckFolders', true)) return;
  const asked = context.workspaceState.get<string[]>(ASKED_KEY, []);
  for (const { uri, name } of vscode.workspace.workspaceFolders ?? []) {
    if (asked.includes(uri.toString()) || (await hasCorpus(uri, checkedFolders(context)))) continue;
    if (!(await holdsArticles(uri))) continue;
    log.info(`${name} holds files that read like articles.`);
    const [yes, no] = ['Check This Folder', 'No'];
    const question = `"${name}" holds files that read like news articles. Shall Crosscheck compare what they say?`;
    const answer = await vscode.window.showInformationMessage(question, yes, no);
    // A question that was merely closed comes back with the next window; an answer is for good.
    if (answer) await context.workspaceState.update(ASKED_KEY, [...asked, uri.toString()]);
    if (answer === yes) await vscode.commands.executeCommand(CHECK_FOLDER_COMMAND, uri);
    return; // one question a window is enough
  }
}

async function holdsArticles(folder: vscode.Uri): Promise<boolean> {
  const root = await filesOf(folder);
  const usual = root.folders.filter((name) => USUAL_FOLDERS.includes(name.toLowerCase()));
  const below = await Promise.all(usual.map((name) => filesOf(vscode.Uri.joinPath(folder, name))));
  const all = [...root.files, ...below.flatMap((entries) => entries.files)].slice(0, MOST_NAMES);
  let found = 0;
  for (const uri of articleLikeNames(all, (file) => file.path.slice(file.path.lastIndexOf('/') + 1)).slice(
    0,
    MOST_READ,
  )) {
    if (readsLikeArticle(await textOf(uri))) found++;
    if (found === 2) return true;
  }
  return false;
}

async function filesOf(folder: vscode.Uri): Promise<{ readonly files: vscode.Uri[]; readonly folders: string[] }> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    const named = (type: vscode.FileType) => entries.filter((entry) => entry[1] === type).map(([name]) => name);
    return {
      files: named(vscode.FileType.File).map((name) => vscode.Uri.joinPath(folder, name)),
      folders: named(vscode.FileType.Directory),
    };
  } catch {
    return { files: [], folders: [] };
  }
}

/** The first 20,000 bytes are enough to tell what a file is. */
async function textOf(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode((await vscode.workspace.fs.readFile(uri)).subarray(0, 20_000));
  } catch {
    return '';
  }
}
