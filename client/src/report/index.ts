import * as vscode from 'vscode';
import { REPORT_REQUEST, type ReportParams } from '../../../server/src/lsp/reportProtocol';
import { chooseCorpus } from '../chooseCorpus';
import type { Server } from '../server';
import { today } from '../words';
import { WRITE_REPORT_COMMAND } from './names';
import { showReport } from './show';

/** *Write a Report*: one document for people without the editor. */
export function registerReport(context: vscode.ExtensionContext, server: Server): void {
  context.subscriptions.push(vscode.commands.registerCommand(WRITE_REPORT_COMMAND, () => writeReport(server)));
}

async function writeReport(server: Server): Promise<void> {
  const corpus = await chooseCorpus(server);
  if (!corpus) return;
  const formats = [
    { label: 'Web page', description: 'one .html file with pictures, for any browser and for print', format: 'html' },
    { label: 'Markdown', description: 'tables and text, for a wiki or a pull request', format: 'markdown' },
  ] as const;
  const chosen = await vscode.window.showQuickPick(formats, { title: 'Write a report', placeHolder: 'As what?' });
  if (!chosen) return;
  const { format } = chosen;
  const target = await vscode.window.showSaveDialog({
    // Reports by this name are no articles, wherever they lie.
    defaultUri: vscode.Uri.joinPath(vscode.Uri.parse(corpus), `crosscheck-report.${format === 'html' ? 'html' : 'md'}`),
    filters: format === 'html' ? { 'Web page': ['html'] } : { Markdown: ['md'] },
    title: 'Write a report',
  });
  if (!target) return;
  const text = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: 'Writing the report' },
    () => server.request<string | null>(REPORT_REQUEST, { corpus, format, today: today() } satisfies ReportParams),
  );
  if (text === null) {
    void vscode.window.showErrorMessage(
      'There is nothing to report: the corpus is not being read. Its output says why.',
    );
    return;
  }
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  await show(target, format);
}

async function show(target: vscode.Uri, format: ReportParams['format']): Promise<void> {
  const done = await showReport(format, {
    onThisMachine: vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined,
    openExternally: async () => vscode.env.openExternal(target),
    preview: async () => {
      await vscode.commands.executeCommand('markdown.showPreview', target);
    },
    reveal: async () => {
      await vscode.commands.executeCommand('revealInExplorer', target);
    },
  });
  if (done === 'revealed') vscode.window.setStatusBarMessage(`Wrote ${vscode.workspace.asRelativePath(target)}`, 5000);
}
