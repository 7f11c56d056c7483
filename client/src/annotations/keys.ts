import * as vscode from 'vscode';
import { ANNOTATION_TYPES_REQUEST, type WireAnnotationType } from '../../../server/src/lsp/annotationProtocol';
import * as names from './names';
import { type Annotating, ask, editorHere } from './step';

interface KeyPick extends vscode.QuickPickItem {
  readonly command?: string;
  readonly key?: string;
}

const ACTS: readonly (readonly [key: string, label: string, command: string])[] = [
  ['Enter', 'Annotate As…', names.ANNOTATE_AS_COMMAND],
  ['↓', 'Mark the next occurrence', names.ANNOTATE_NEXT_COMMAND],
  ['Shift+↓', 'Mark all occurrences in this article', names.ANNOTATE_ALL_COMMAND],
  ['Ctrl+↓', 'Mark all occurrences in the corpus…', names.ANNOTATE_CORPUS_COMMAND],
  ['→', 'Extend by a word, or by what is selected', names.EXTEND_COMMAND],
  ['←', 'Shrink by a word', names.SHRINK_COMMAND],
  ['Shift+←', 'Extend at the start', names.EXTEND_START_COMMAND],
  ['Shift+→', 'Shrink at the start', names.SHRINK_START_COMMAND],
  ['F2', 'Change the type…', names.RETYPE_COMMAND],
  ['Delete', 'Delete', names.DELETE_COMMAND],
  ['F12', 'Link to an entity…', names.LINK_COMMAND],
  ['Shift+Space', 'Say more: a role, a relation, an attribute, a note…', names.SAY_COMMAND],
  ['Space', 'Attribute the quotation…', names.ATTRIBUTE_COMMAND],
  ['Tab', 'Accept what is suggested here', names.ACCEPT_COMMAND],
  ['Shift+Tab', 'Reject what is suggested here', names.REJECT_COMMAND],
  ['Ctrl+Enter', 'Show the sentence with its annotations', names.SENTENCE_COMMAND],
  ['Shift+Enter', 'Review all suggestions…', names.REVIEW_COMMAND],
];

/** All keys on one list, which also runs what is chosen: nobody has to learn them first. */
export function registerKeys({ server, context }: Annotating): void {
  const show = async (): Promise<void> => {
    const here = editorHere();
    if (!here) return;
    const types = await ask<readonly WireAnnotationType[]>(server, ANNOTATION_TYPES_REQUEST, { uri: here.uri });
    const items: KeyPick[] = [
      { label: 'types', kind: vscode.QuickPickItemKind.Separator },
      ...(types ?? []).flatMap(({ key, label }) => (key ? [{ label: key, description: label, key }] : [])),
      { label: 'acts', kind: vscode.QuickPickItemKind.Separator },
      ...ACTS.map(([key, description, command]) => ({ label: key, description, command })),
    ];
    const picked = await vscode.window.showQuickPick(items, {
      title: 'Annotating by keyboard: Alt+A (on a Mac Ctrl+Cmd+A), then',
      matchOnDescription: true,
    });
    if (picked?.key) await vscode.commands.executeCommand(names.ANNOTATE_BY_KEY_COMMAND, picked.key);
    else if (picked?.command) await vscode.commands.executeCommand(picked.command);
  };
  context.subscriptions.push(vscode.commands.registerCommand(names.KEYS_COMMAND, show));
}
