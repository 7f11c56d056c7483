import * as vscode from 'vscode';
import {
  LOCKED_REQUEST,
  type LockedAnswer,
  type LockedParams,
  RECORD_TEXTS_COMMAND,
  type RecordTextsArguments,
  SOURCE_AT_REQUEST,
  type SourceAt,
  type SourceAtParams,
} from '../../../server/src/lsp/lockedProtocol';
import { chooseCorpus } from '../chooseCorpus';
import { whoChecks } from '../draft/whoChecks';
import type { Server } from '../server';
import { countOf } from '../words';
import { RECORD_LOCKED_COMMAND, REPAIR_SOURCE_COMMAND } from './names';

/** What keeps sources evidence: recording locked texts, and the one plainly named way to change a source's text. */
export function registerEvidence(context: vscode.ExtensionContext, server: Server): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(RECORD_LOCKED_COMMAND, () => recordLocked(context, server)),
    vscode.commands.registerCommand(REPAIR_SOURCE_COMMAND, () => repairSource(server)),
  );
}

async function recordLocked(context: vscode.ExtensionContext, server: Server): Promise<void> {
  const corpus = await chooseCorpus(server);
  if (!corpus) return;
  const ask = () => server.request<LockedAnswer | null>(LOCKED_REQUEST, { corpus } satisfies LockedParams);
  const before = await ask();
  if (!before) return;
  if (before.locked === 0) {
    const open = 'Open corpus.yaml';
    const message = 'Nothing is locked yet. Name the folders in corpus.yaml: locked: ["articles/**"]';
    if ((await vscode.window.showInformationMessage(message, open)) !== open) return;
    await vscode.window.showTextDocument(vscode.Uri.joinPath(vscode.Uri.parse(corpus), 'corpus.yaml'));
    return;
  }
  if (before.notRecorded > 0) {
    const by = await whoChecks(context);
    if (by === null) return;
    const argument: RecordTextsArguments = { uri: corpus, ...(by === undefined ? {} : { by }) };
    await vscode.commands.executeCommand(RECORD_TEXTS_COMMAND, argument);
  }
  const recorded =
    before.notRecorded === 0
      ? 'All locked texts were recorded already.'
      : `Recorded ${countOf(before.notRecorded, 'text')}.`;
  const changed =
    before.changed.length === 0
      ? ''
      : ` ${countOf(before.changed.length, 'text')} changed since: look under article.changed in the Problems panel, and record anew what is right as it is now.`;
  const readOnly = 'Make Them Read-Only Here';
  // The fix in the text is out of reach where the editor is read-only.
  const anew = 'Record Anew…';
  const offers = [
    ...(before.changed.length === 0 ? [] : [anew]),
    ...(isReadOnly(corpus, before.globs) ? [] : [readOnly]),
  ];
  const chosen = await vscode.window.showInformationMessage(recorded + changed, ...offers);
  if (chosen === readOnly) await makeReadOnly(corpus, before.globs);
  else if (chosen === anew) await recordAnew(context, corpus, before.changed);
}

/** One text that changed for a good reason; the reason is asked for before it is recorded. */
async function recordAnew(context: vscode.ExtensionContext, corpus: string, changed: readonly string[]): Promise<void> {
  const path =
    changed.length === 1
      ? changed[0]
      : await vscode.window.showQuickPick(changed, { title: 'Which text is right as it is now?' });
  if (path === undefined) return;
  const by = await whoChecks(context);
  if (by === null) return;
  const uri = vscode.Uri.joinPath(vscode.Uri.parse(corpus), path).toString();
  const argument: RecordTextsArguments = { uri, ...(by === undefined ? {} : { by }) };
  await vscode.commands.executeCommand(RECORD_TEXTS_COMMAND, argument);
}

/** The globs of a corpus as its workspace folder has them; the editor then refuses to type into what they match. */
function globsInWorkspace(corpus: string, globs: readonly string[]): readonly string[] {
  const uri = vscode.Uri.parse(corpus);
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const below = folder ? uri.path.slice(folder.uri.path.length).replace(/^\//, '') : '';
  return globs.map((glob) => (below === '' ? glob : `${below}/${glob}`));
}

const READ_ONLY = 'readonlyInclude';

function isReadOnly(corpus: string, globs: readonly string[]): boolean {
  const set = vscode.workspace.getConfiguration('files', vscode.Uri.parse(corpus)).get<object>(READ_ONLY, {});
  return globsInWorkspace(corpus, globs).every((glob) => glob in set);
}

async function makeReadOnly(corpus: string, globs: readonly string[]): Promise<void> {
  const files = vscode.workspace.getConfiguration('files', vscode.Uri.parse(corpus));
  const own = files.inspect<Record<string, boolean>>(READ_ONLY)?.workspaceValue ?? {};
  const added = Object.fromEntries(globsInWorkspace(corpus, globs).map((glob) => [glob, true]));
  await files.update(READ_ONLY, { ...own, ...added }, vscode.ConfigurationTarget.Workspace);
}

/** Changes selected words of a source: never offered, always asked for by its name, shown before it is done, one undo. */
async function repairSource(server: Server): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  const params: SourceAtParams = { uri: document.uri.toString() };
  const source = await server.request<SourceAt | null>(SOURCE_AT_REQUEST, params);
  if (!source || source.role === 'draft') {
    const what = source ? 'This is a draft: write in it as you like.' : 'This file is no source of a corpus.';
    void vscode.window.showInformationMessage(what);
    return;
  }
  if (source.locked) {
    const message = `${source.path} is locked: it is evidence, and its text is not changed. To repair it all the same, take it out of “locked” in corpus.yaml first.`;
    void vscode.window.showWarningMessage(message);
    return;
  }
  if (selection.isEmpty || !selection.isSingleLine) {
    void vscode.window.showInformationMessage('Select the words that are to be repaired, on one line.');
    return;
  }
  const version = document.version;
  const words = document.getText(selection);
  const repaired = await vscode.window.showInputBox({
    title: 'Repair the source’s text',
    prompt: `What stands in the original for “${words}”? The evidence itself is changed; annotations keep to their words.`,
    value: words,
    ignoreFocusOut: true,
  });
  if (repaired === undefined || repaired === words) return;
  if (document.version !== version) {
    void vscode.window.showWarningMessage('The text has changed meanwhile: select the words again.');
    return;
  }
  const done = await editor.edit((edit) => edit.replace(selection, repaired));
  if (done) vscode.window.setStatusBarMessage(`Repaired ${source.path}: save it to keep it, undo takes it back`, 8000);
}
