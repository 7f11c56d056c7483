import * as vscode from 'vscode';
import type { EntityResult, MergeArguments } from '../../../server/src/lsp/entityProtocol';
import { isKeptFile } from '../applyEdit';
import { countOf } from '../words';

/** A merge rewrites and saves files that nobody has open, so it is asked about first, by whatever way it was called. */
export async function confirmsMerge({ names, from, into, goes = true }: MergeArguments): Promise<boolean> {
  const merge = 'Merge';
  const [gone, stays] = [names?.from ?? from, names?.into ?? into];
  const answer = await vscode.window.showWarningMessage(
    `Are ${gone} and ${stays} one and the same?`,
    {
      modal: true,
      detail: `${stays} gets the names and the facts of ${gone}${goes ? ', whose entry goes' : ''}. Annotations, rulings and other entries that refer to ${gone} will refer to ${stays}.`,
    },
    merge,
  );
  return answer === merge;
}

/** What was done, and the way back. A merge that was refused has told why. */
export async function tellMerged({ names, from, into }: MergeArguments, result: unknown): Promise<void> {
  const changed = (result as EntityResult | null)?.changed ?? [];
  if (changed.length === 0) return;
  const first = await vscode.workspace.openTextDocument(vscode.Uri.parse(changed[0]!));
  const { version } = first;
  const undo = 'Undo';
  const message = `${names?.from ?? from} is one with ${names?.into ?? into} now: ${countOf(changed.length, 'file')} changed.`;
  if ((await vscode.window.showInformationMessage(message, undo)) === undo) await undoIn(first, version);
}

/**
 * The editor undoes in the text that is shown; what was saved with the merge is saved without it. Who has written there
 * since gets the text only: the last step is another one.
 */
async function undoIn(first: vscode.TextDocument, version: number): Promise<void> {
  const unsaved = new Set(vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty));
  const { document } = await vscode.window.showTextDocument(first.uri);
  if (document.version !== version) return;
  await vscode.commands.executeCommand('undo');
  for (const changed of vscode.workspace.textDocuments)
    if (changed.isDirty && !unsaved.has(changed) && isKeptFile(changed.uri)) await changed.save();
}
