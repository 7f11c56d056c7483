import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Api, activateCrosscheck } from './activate';

/** The desktop (and remote) entry: the server is a process of its own that reads the disk itself. */
export function activate(context: vscode.ExtensionContext): Promise<Api> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  return activateCrosscheck(context, {
    readsDisk: true,
    createClient: (id, name, options) =>
      new LanguageClient(
        id,
        name,
        {
          run: { module, transport: TransportKind.ipc },
          debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6017'] } },
        },
        options,
      ),
  });
}
