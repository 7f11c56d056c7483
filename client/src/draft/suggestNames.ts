import * as vscode from 'vscode';
import type { ChecklistView } from './checklistView';

/** The first two letters of a capitalised word: one letter alone is too little to tell a name by. */
const BEGUN_NAME = /(?<![\p{L}\p{N}’'-])\p{Lu}\p{L}$/u;

/**
 * Opens the list of suggestions where somebody begins to write a name in a draft. The editor asks by itself behind
 * marks and digits only: for letters it goes by `editor.quickSuggestions`, which is off in Markdown.
 */
export function suggestNames(checklist: ChecklistView): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    const [change] = contentChanges;
    if (contentChanges.length !== 1 || change === undefined || reason !== undefined) return;
    if (!/^\p{L}$/u.test(change.text) || change.rangeLength > 0) return;
    if (vscode.window.activeTextEditor?.document !== document || !isDraft(document, checklist)) return;
    const { line, character } = change.range.start;
    if (!BEGUN_NAME.test(document.lineAt(line).text.slice(0, character + 1))) return;
    const suggests = vscode.workspace.getConfiguration('crosscheck', document).get('draftSuggestions', true);
    // As when the editor asks by itself: an empty list says nothing.
    if (suggests && !asksItself(document)) void vscode.commands.executeCommand('editor.action.triggerSuggest', QUIETLY);
  });
}

const QUIETLY = { auto: true };

function isDraft({ uri }: vscode.TextDocument, { lists }: ChecklistView): boolean {
  const own = uri.toString();
  return lists.some((list) => vscode.Uri.parse(list.uri).toString() === own);
}

function asksItself(document: vscode.TextDocument): boolean {
  const quick = vscode.workspace
    .getConfiguration('editor', document)
    .get<boolean | { other?: unknown }>('quickSuggestions');
  const inText = typeof quick === 'object' ? quick.other : quick;
  return inText === true || inText === 'on';
}
