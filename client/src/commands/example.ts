import * as vscode from 'vscode';

/**
 * Opens the example corpus in a window of its own. It is a copy, made once, so that people may change it as they like;
 * an update of the extension would throw away what they did to the original.
 */
export async function openExampleCorpus(context: vscode.ExtensionContext): Promise<void> {
  const examples = vscode.Uri.joinPath(context.extensionUri, 'examples');
  const copy = vscode.Uri.joinPath(context.globalStorageUri, 'examples');
  if (!(await exists(copy))) await vscode.workspace.fs.copy(examples, copy);
  const name = (await vscode.workspace.fs.readDirectory(copy)).find(
    ([, type]) => type === vscode.FileType.Directory,
  )?.[0];
  if (!name) return;
  const folder = vscode.Uri.joinPath(copy, name);
  await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: true });
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
