import * as vscode from 'vscode';

/** What was put into tabs without a file by us: lists and reports, nobody's draft. */
const opened = new Set<string>();

/** Opens a text of our making in a tab of its own. */
export async function openOwnText(language: string, content: string): Promise<vscode.TextDocument> {
  // Noted first: that the tab has its text is told before it is there.
  opened.add(content);
  return vscode.workspace.openTextDocument({ language, content });
}

export function isOwnText(content: string): boolean {
  return opened.has(content);
}
