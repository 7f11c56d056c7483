import * as vscode from 'vscode';
import {
  ANNOTATION_STEP_COMMAND,
  type AnnotationStep,
  type StepResult,
} from '../../../server/src/lsp/annotationProtocol';
import type { Server } from '../server';

/** What the commands work with. */
export interface Annotating {
  readonly server: Server;
  readonly context: vscode.ExtensionContext;
}

/** Runs one step; null when it was refused, which the server has told. */
export async function take(step: AnnotationStep): Promise<StepResult | null> {
  try {
    return await vscode.commands.executeCommand<StepResult | null>(ANNOTATION_STEP_COMMAND, step);
  } catch {
    // The command is there once the server is.
    tell('Crosscheck is still starting: try again in a moment.');
    return null;
  }
}

/** The editor that is annotated, with what is selected; tells where there is none. */
export function editorHere(): { readonly editor: vscode.TextEditor; readonly uri: string } | null {
  const editor = vscode.window.activeTextEditor;
  if (editor) return { editor, uri: editor.document.uri.toString() };
  void vscode.window.showInformationMessage('Open an article to annotate it.');
  return null;
}

/** A word in the status bar, for what needs no answer. */
export function tell(message: string): void {
  vscode.window.setStatusBarMessage(message, 4000);
}

/** Requests that the server refuses come back as errors: the person is told why. */
export async function ask<R>(server: Server, method: string, parameters: object): Promise<R | null> {
  try {
    return await server.request<R>(method, parameters);
  } catch (error) {
    void vscode.window.showInformationMessage(error instanceof Error ? error.message : String(error));
    return null;
  }
}
