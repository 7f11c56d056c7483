import * as vscode from 'vscode';
import type { EditArticleAnswer } from '../../../server/src/lsp/tableProtocol';
import { rangeOf } from '../commands/places';

/** What was written into a file, so that it can be taken back to the letter. */
export interface Written {
  readonly uri: vscode.Uri;
  /** Null for a file that was not there. */
  readonly before: string | null;
  readonly after: string;
  readonly label: string;
}

/** Writes an edit and saves the file, unless somebody was writing in it: then it stays unsaved, as one undo. */
export async function write(
  answer: Extract<EditArticleAnswer, { kind: 'edit' }>,
  label: string,
): Promise<Written | null> {
  const uri = vscode.Uri.parse(answer.uri);
  const change = new vscode.WorkspaceEdit();
  if (answer.creates) {
    change.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(answer.edit.newText) });
    if (!(await vscode.workspace.applyEdit(change))) return null;
    return { uri, before: null, after: answer.edit.newText, label };
  }
  const document = await vscode.workspace.openTextDocument(uri);
  const unsaved = document.isDirty;
  const before = document.getText();
  change.replace(uri, rangeOf(answer.edit.range), answer.edit.newText);
  if (!(await vscode.workspace.applyEdit(change))) return null;
  if (!unsaved) await document.save();
  return { uri, before, after: document.getText(), label };
}

/** Puts a file back from one text to the other; false where somebody has changed it since. */
export async function putBack({ uri }: Written, from: string | null, to: string | null): Promise<boolean> {
  const change = new vscode.WorkspaceEdit();
  if (from === null) {
    change.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(to ?? '') });
    return vscode.workspace.applyEdit(change);
  }
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.getText() !== from) return false;
  if (to === null) {
    change.deleteFile(uri, { ignoreIfNotExists: true });
    return vscode.workspace.applyEdit(change);
  }
  const unsaved = document.isDirty;
  let start = 0;
  while (start < Math.min(from.length, to.length) && from[start] === to[start]) start++;
  let same = 0;
  while (same < Math.min(from.length, to.length) - start && from.at(-1 - same) === to.at(-1 - same)) same++;
  const range = new vscode.Range(document.positionAt(start), document.positionAt(from.length - same));
  change.replace(uri, range, to.slice(start, to.length - same));
  if (!(await vscode.workspace.applyEdit(change))) return false;
  if (!unsaved) await document.save();
  return true;
}
