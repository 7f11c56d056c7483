import * as vscode from 'vscode';
import { type AnnotationStepTaken, STEP_TAKEN_NOTIFICATION } from '../../../server/src/lsp/annotationProtocol';
import { isArticleFile } from '../articleFile';
import type { Pages } from '../pages/pages';
import type { Server } from '../server';
import { registerAdjudicating } from './adjudicating';
import { registerKeys } from './keys';
import { registerLinking } from './linking';
import { registerMarking } from './marking';
import * as names from './names';
import { registerQuotation } from './quotation';
import { registerReanchoring } from './reanchoring';
import { registerSaveAs } from './saveAs';
import { registerSaying } from './saying';
import { registerSearch } from './search';
import { registerSentence } from './sentence';
import { createShownAnnotations } from './shown';
import type { Annotating } from './step';
import { take } from './step';
import { registerSuggestions } from './suggestions';
import { createStepTurns } from './undo';

export interface AnnotationsOfEditors {
  /** The corpora have been read. */
  ready(): void;
  /** Something changed in a corpus. */
  refresh(): void;
}

/** Kept for good once a person has annotated: from then on the keys work in every corpus. */
const HAS_ANNOTATED = 'crosscheck.hasAnnotated';

/** Annotating by keyboard: the commands, what they need to know of the active editor, and the marks in the text. */
export function registerAnnotations(
  context: vscode.ExtensionContext,
  server: Server,
  pages: Pages,
): AnnotationsOfEditors {
  const annotating: Annotating = { server, context };
  const turns = createStepTurns();
  const told = new Map<string, boolean>();
  const setContext = (key: string, value: boolean): void => {
    if (told.get(key) === value) return;
    told.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  };

  const tellTurns = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const uri = document?.uri.toString() ?? '';
    const text = (): string => document?.getText() ?? '';
    setContext(names.CAN_UNDO_CONTEXT, document !== undefined && turns.canUndo(uri, text));
    setContext(names.CAN_REDO_CONTEXT, document !== undefined && turns.canRedo(uri, text));
  };
  /** Workspace folders in which somebody annotates, as far as is known. */
  const annotated = new Set<string>();
  const tellActive = (): void => {
    const editor = vscode.window.activeTextEditor;
    const now = editor ? shown.of(editor) : null;
    const folder = editor && vscode.workspace.getWorkspaceFolder(editor.document.uri)?.uri.toString();
    if (folder && now?.annotated) annotated.add(folder);
    // An article that was opened a moment ago is taken for one of those beside it: a key that came too early would be typed into it.
    const isLike =
      now === undefined && editor !== undefined && isArticleFile(editor.document.uri) && folder !== undefined;
    const hasAnnotated = context.globalState.get<boolean>(HAS_ANNOTATED, false);
    setContext(names.IS_ARTICLE_CONTEXT, Boolean(now) || (isLike && annotated.has(folder)));
    setContext(
      names.ANNOTATING_CONTEXT,
      Boolean(now && (now.annotated || hasAnnotated)) || (isLike && annotated.has(folder)),
    );
    tellTurns();
  };
  const lookForProjects = async (): Promise<void> => {
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
      const pattern = new vscode.RelativePattern(uri, '{*,*/*}.{ann,conf}');
      const found = await vscode.workspace.findFiles(pattern, undefined, 20);
      if (found.some(({ path }) => /\.ann$|annotation\.conf$/.test(path))) annotated.add(uri.toString());
    }
    tellActive();
  };
  lookForProjects().catch(() => {});
  const shown = createShownAnnotations(server, (editor) => {
    if (editor === vscode.window.activeTextEditor) tellActive();
  });

  server.onNotification(STEP_TAKEN_NOTIFICATION, ({ uris, what }: AnnotationStepTaken) => {
    for (const uri of uris) {
      const key = vscode.Uri.parse(uri).toString();
      const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === key);
      turns.stepTaken(key, what, document?.getText() ?? null);
    }
    void context.globalState.update(HAS_ANNOTATED, true);
    tellTurns();
    shown.refresh();
  });

  /** The editor's own undo takes over where the key was pressed a moment too early or too late. */
  const takeBack = (kind: 'undo' | 'redo') => async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    const uri = document?.uri.toString() ?? '';
    const can = kind === 'undo' ? turns.canUndo : turns.canRedo;
    if (document && can(uri, () => document.getText())) {
      if (await take({ kind, uri })) return;
      // It cannot be taken back, which was told: from now on the key is the editor's again.
      turns.forget(uri);
      return tellTurns();
    }
    await vscode.commands.executeCommand(kind);
  };
  server.onStateChanged((state) => {
    // Steps are kept by the server that took them.
    if (state === 'running') return;
    turns.forget();
    tellTurns();
  });

  context.subscriptions.push(
    shown,
    vscode.window.onDidChangeActiveTextEditor(tellActive),
    vscode.workspace.onDidChangeTextDocument(({ document, reason, contentChanges }) => {
      if (contentChanges.length === 0) return;
      const by =
        reason === vscode.TextDocumentChangeReason.Undo
          ? 'undo'
          : reason === vscode.TextDocumentChangeReason.Redo
            ? 'redo'
            : null;
      turns.textChanged(document.uri.toString(), by);
      if (document === vscode.window.activeTextEditor?.document) tellTurns();
    }),
    vscode.commands.registerCommand(names.UNDO_COMMAND, takeBack('undo')),
    vscode.commands.registerCommand(names.REDO_COMMAND, takeBack('redo')),
  );
  registerMarking(annotating);
  registerLinking(annotating);
  registerQuotation(annotating);
  registerSuggestions(annotating);
  registerKeys(annotating);
  registerSaveAs(annotating);
  registerSaying(annotating);
  registerSearch(annotating, pages);
  registerAdjudicating(annotating);
  const sentence = registerSentence(annotating);
  const { tellDrift } = registerReanchoring(annotating, pages);
  const refresh = (): void => {
    shown.refresh();
    sentence.refresh();
  };
  return { refresh, ready: tellDrift };
}
