import * as vscode from 'vscode';
import packageJson from '../../../package.json';
import { STATUS_REQUEST, type Status } from '../../../server/src/lsp/protocol';
import { openOwnText } from '../ownTexts';
import type { Server } from '../server';
import { REPORT_PROBLEM_COMMAND } from './names';
import { problemText } from './text';

/** *Report a Problem*: collects what helps to understand one, and shows it; nothing is sent. */
export function registerProblemReport(
  context: vscode.ExtensionContext,
  server: Server,
  lines: () => readonly string[],
): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(REPORT_PROBLEM_COMMAND, async () => {
      const status = await server.request<Status>(STATUS_REQUEST, {}).catch(() => null);
      const content = problemText({
        versions: versions(),
        settings: changedSettings(),
        status,
        serverState: server.state,
        log: lines(),
        hidden: hidden(context, status),
      });
      const document = await openOwnText('markdown', content);
      await vscode.window.showTextDocument(document);
    }),
  );
}

function versions(): Record<string, string> {
  const { Desktop } = vscode.UIKind;
  return {
    Crosscheck: packageJson.version,
    'VS Code': `${vscode.version} (${vscode.env.appName}, ${vscode.env.uiKind === Desktop ? 'desktop' : 'browser'})`,
    'remote side': vscode.env.remoteName ?? 'none',
    language: vscode.env.language,
    runs:
      typeof process === 'undefined'
        ? 'in a web worker'
        : `on ${process.platform} ${process.arch}, Node ${process.version}`,
  };
}

function changedSettings(): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  for (const name of Object.keys(packageJson.contributes.configuration.properties)) {
    const value = vscode.workspace.getConfiguration().inspect(name);
    const set = value?.workspaceFolderValue ?? value?.workspaceValue ?? value?.globalValue;
    if (set !== undefined) changed[name] = set;
  }
  return changed;
}

/** The longest first: a corpus lies within a folder of the workspace. */
function hidden(context: vscode.ExtensionContext, status: Status | null): (readonly [string, string])[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const pairs: (readonly [string, string])[] = [
    ...(status?.corpora ?? []).flatMap(({ root, name }, i) => [
      [root, `(corpus ${i + 1})`] as const,
      [vscode.Uri.parse(root).fsPath, `(corpus ${i + 1})`] as const,
      [name, `(corpus ${i + 1})`] as const,
    ]),
    ...folders.flatMap(({ uri, name }, i) => [
      [uri.toString(), `(folder ${i + 1})`] as const,
      [uri.fsPath, `(folder ${i + 1})`] as const,
      [name, `(folder ${i + 1})`] as const,
    ]),
    [context.extensionUri.toString(), '(extension)'],
    [context.extensionUri.fsPath, '(extension)'],
  ];
  return pairs.sort(([a], [b]) => b.length - a.length);
}
