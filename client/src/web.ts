/// <reference lib="webworker" />
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Api, activateCrosscheck } from './activate';

/** The browser's entry (vscode.dev): the server is a web worker and reads every file through the client. */
export function activate(context: vscode.ExtensionContext): Promise<Api> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.web.js');
  return activateCrosscheck(context, {
    readsDisk: false,
    createClient: (id, name, options) => new LanguageClient(id, name, new Worker(script.toString(true)), options),
  });
}
