import type * as vscode from 'vscode';

/** Whether a file can be an article, by its name, as the server tells them; what git shows of the past is none. */
export function isArticleFile({ path, scheme }: vscode.Uri): boolean {
  return /\.(?:txt|md|article)$/i.test(path) && scheme !== 'git';
}
