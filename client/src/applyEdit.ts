import * as vscode from 'vscode';
import type { ApplyWorkspaceEditParams, ApplyWorkspaceEditResult, HandlerResult } from 'vscode-languageclient';

/** Files that hold what people ruled and marked, not what they wrote. */
const KEPT_FILES = /(?:^|\/)(?:decisions\.ya?ml|locked\.sha256|entities\.ya?ml|annotation\.conf|[^/]+\.ann)$/;

export const isKeptFile = (uri: vscode.Uri): boolean => KEPT_FILES.test(uri.path);

type Apply = (params: ApplyWorkspaceEditParams) => HandlerResult<ApplyWorkspaceEditResult, void>;

/**
 * Applies an edit that the server asks for and saves the rulings and annotations in it: an edit to a file that is not
 * open would else leave it open and unsaved in a tab that the person never asked for. A file that the person was
 * editing stays unsaved, and texts of articles are never saved for them.
 */
export async function saveAfterEdit(params: ApplyWorkspaceEditParams, next: unknown) {
  const touched = urisOf(params).filter(isKeptFile);
  const unsaved = new Set(
    vscode.workspace.textDocuments.filter((document) => document.isDirty).map((document) => document.uri.toString()),
  );
  const result = await (next as Apply)(params);
  if (!isApplied(result)) return result;
  for (const uri of touched) {
    if (unsaved.has(uri.toString())) continue;
    const document = await vscode.workspace.openTextDocument(uri);
    await document.save();
  }
  return result;
}

function isApplied(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'applied' in result && result.applied === true;
}

function urisOf({ edit }: ApplyWorkspaceEditParams): vscode.Uri[] {
  const changed = Object.keys(edit.changes ?? {});
  const versioned = (edit.documentChanges ?? []).flatMap((change) => {
    if ('textDocument' in change) return [change.textDocument.uri];
    return change.kind === 'create' ? [change.uri] : [];
  });
  return [...new Set([...changed, ...versioned])].map((uri) => vscode.Uri.parse(uri));
}
