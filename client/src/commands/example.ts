import * as vscode from 'vscode';
import { FINDINGS_VIEW } from '../names';

/** The corpus that the first steps tell of, and the draft in it. */
const EXAMPLE = 'velm-strait';
const DRAFT = 'drafts/ten-days.md';
const WELCOMED_KEY = 'crosscheck.exampleShown';

/**
 * Opens the example corpus in a window of its own. It is a copy, made once, so that people may change it as they like;
 * an update of the extension would throw away what they did to the original.
 */
export async function openExampleCorpus(context: vscode.ExtensionContext): Promise<void> {
  const copy = copyOf(context);
  if (!(await exists(copy))) {
    await vscode.workspace.fs.copy(vscode.Uri.joinPath(context.extensionUri, 'examples', EXAMPLE), copy);
  }
  await vscode.commands.executeCommand('vscode.openFolder', copy, { forceNewWindow: true });
}

/** In the window that the example opened in, once: what there is to see is shown, not only a list of files. */
export async function showExample(context: vscode.ExtensionContext): Promise<void> {
  const copy = copyOf(context);
  const open = vscode.workspace.workspaceFolders?.some(({ uri }) => uri.path === copy.path);
  if (!open || context.workspaceState.get<boolean>(WELCOMED_KEY)) return;
  await context.workspaceState.update(WELCOMED_KEY, true);
  const draft = vscode.Uri.joinPath(copy, ...DRAFT.split('/'));
  if (await exists(draft)) await vscode.window.showTextDocument(draft, { preview: false });
  await vscode.commands.executeCommand(`${FINDINGS_VIEW}.focus`);
  const category = `${context.extension.id}#firstMinutes`;
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', { category, step: 'card' }, true);
}

const copyOf = (context: vscode.ExtensionContext): vscode.Uri =>
  vscode.Uri.joinPath(context.globalStorageUri, 'examples', EXAMPLE);

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
