import * as vscode from 'vscode';
import { STATUS_REQUEST, type Status } from '../../../server/src/lsp/protocol';
import { isOwnText } from '../ownTexts';
import type { Server } from '../server';
import { newDraft } from './newDraft';

/** Shorter texts are notes. */
const FEWEST_WORDS = 40;
const NEVER = 'crosscheck.neverAskUntitled';

/** A text that is being written in a window with a corpus, and saved nowhere: asks once where it belongs. */
export function askWhereUntitledBelong(context: vscode.ExtensionContext, server: Server): vscode.Disposable {
  const asked = new Set<string>();
  return vscode.workspace.onDidChangeTextDocument(async ({ document }) => {
    const key = document.uri.toString();
    if (document.uri.scheme !== 'untitled' || asked.has(key) || server.state !== 'running') return;
    if (!['plaintext', 'markdown', 'article'].includes(document.languageId)) return;
    if (context.workspaceState.get<boolean>(NEVER) || document.getText().split(/\s+/).length < FEWEST_WORDS) return;
    asked.add(key);
    if (isOwnText(document.getText())) return;
    const status = await server.request<Status>(STATUS_REQUEST, {});
    const [corpus] = status?.corpora ?? [];
    if (!corpus) return;
    const one = status!.corpora.length === 1;
    const where = one ? `“${corpus.name}”` : 'one of the corpora in this window';
    const yes = 'Save as a Draft…';
    const never = 'Never Ask Here';
    const answer = await vscode.window.showInformationMessage(
      `Is this text a draft of ${where}? In its corpus it is held against the sources.`,
      yes,
      never,
    );
    if (answer === never) await context.workspaceState.update(NEVER, true);
    if (answer !== yes) return;
    const saved = await newDraft(server, one ? corpus.root : undefined, document.getText());
    if (saved) await closeUntitled(document.uri);
  });
}

/** The text lives on in its file: the tab without one would only ask to be saved. */
async function closeUntitled(uri: vscode.Uri): Promise<void> {
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  if (!document) return;
  const edit = new vscode.WorkspaceEdit();
  edit.delete(uri, new vscode.Range(0, 0, document.lineCount, 0));
  await vscode.workspace.applyEdit(edit);
  const tabs = vscode.window.tabGroups.all.flatMap(({ tabs: all }) => all);
  const tab = tabs.find(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());
  if (tab) await vscode.window.tabGroups.close(tab);
}
