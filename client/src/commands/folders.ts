import * as vscode from 'vscode';
import { NO_ARTICLE } from '../../../server/src/corpus/membership';
import { checkedFolders, setChecked } from '../corpora';

/** *Check This Folder*: on the folder that was clicked, else on the workspace folder, which is asked for if need be. */
export async function checkFolder(context: vscode.ExtensionContext, clicked?: vscode.Uri): Promise<void> {
  const folder = clicked ?? (await chooseFolder());
  if (!folder) return;
  await setChecked(context, folder, true);
  if (!(await holdsText(folder))) void vscode.window.showInformationMessage(noArticleIn(folder));
}

async function holdsText(folder: vscode.Uri): Promise<boolean> {
  const pattern = new vscode.RelativePattern(folder, '**/*.{txt,md,article}');
  const files = await vscode.workspace.findFiles(pattern, '**/node_modules/**', MOST_LOOKED_AT);
  return files.some(({ path }) => !NO_ARTICLE.test(path.slice(path.lastIndexOf('/') + 1)));
}

const MOST_LOOKED_AT = 50;

function noArticleIn(folder: vscode.Uri): string {
  const name = folder.path.slice(folder.path.lastIndexOf('/') + 1);
  return `There is no article in ${name} yet. Files that end in .txt, .md or .article count, but for README, LICENSE and the like. The folder is checked from now on: put them there.`;
}

export async function stopCheckingFolder(context: vscode.ExtensionContext, clicked?: vscode.Uri): Promise<void> {
  const checked = checkedFolders(context);
  if (checked.length === 0) {
    void vscode.window.showInformationMessage('No folder is checked but those with a corpus.yaml.');
    return;
  }
  const places = checked.map((uri) => ({ label: vscode.workspace.asRelativePath(vscode.Uri.parse(uri)), uri }));
  const one = clicked?.toString() ?? (checked.length === 1 ? checked[0] : undefined);
  const folder = one ?? (await vscode.window.showQuickPick(places, { placeHolder: 'Which folder?' }))?.uri;
  if (folder) await setChecked(context, vscode.Uri.parse(folder), false);
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    const open = 'Open Folder…';
    const answer = await vscode.window.showInformationMessage('Crosscheck checks folders of articles.', open);
    if (answer === open) await vscode.commands.executeCommand('vscode.openFolder');
    return undefined;
  }
  if (folders.length === 1) return folders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder: 'Which folder holds articles?' }))?.uri;
}
