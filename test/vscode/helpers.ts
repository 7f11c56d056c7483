import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import type { Api } from '../../client/src/activate';
import { type CorpusFindings, FINDINGS_REQUEST } from '../../server/src/lsp/protocol';

export const DRAFT = 'drafts/ten-days.md';
export const OWN_DRAFT = 'drafts/pier.md';
export const MISSILES = 'articles/corran-times-0305-lanner-missiles.md';

/** The extension's own interface, as soon as it has started. */
export async function api(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('crosscheck.crosscheck');
  assert.ok(extension, 'the extension is not there');
  return extension.activate();
}

export function uriOf(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file of the corpus in a tab. */
export async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(uriOf(path), { preview: false });
}

/** Closes everything, unsaved changes thrown away, so that no suite sees another's. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty || document.uri.scheme !== 'file') continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Where the words stand in a document, found by themselves: offsets are never counted by hand. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, `"${words}" does not stand in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Replaces words as typing over them does, undo stops included. */
export async function type(editor: vscode.TextEditor, words: string, replacement: string): Promise<void> {
  const range = rangeOf(editor.document, words);
  assert.ok(await editor.edit((edit) => edit.replace(range, replacement)));
}

/** Asks again until the answer is there, or fails with what was waited for. */
export async function eventually<T>(
  what: string,
  ask: () => T | null | undefined | false | Promise<T | null | undefined | false>,
  milliseconds = 15_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    assert.ok(Date.now() < end, `${what}: not within ${milliseconds / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The findings of a rule that the editor shows for a file. */
export function shown(path: string, code: string): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uriOf(path)).filter((diagnostic) => codeOf(diagnostic) === code);
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** All findings of the corpus, files that are not open among them. */
export async function corpusFindings(): Promise<CorpusFindings> {
  const { server } = await api();
  const corpora = await server.request<CorpusFindings[]>(FINDINGS_REQUEST, {});
  const corpus = corpora?.[0];
  assert.ok(corpus, 'the server knows no corpus');
  return corpus;
}

/** Writes a file past the editor, as another program would. */
export function writeToDisk(path: string, text: string): void {
  const file = uriOf(path).fsPath;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

export function deleteFromDisk(path: string): void {
  rmSync(uriOf(path).fsPath, { force: true });
}
