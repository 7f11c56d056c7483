import * as vscode from 'vscode';
import type { CorpusStatus, Status } from '../../server/src/lsp/protocol';
import { FINDINGS_VIEW, SHOW_OUTPUT_COMMAND } from './names';
import type { ServerState } from './server';
import { articlesAndDrafts, countOf } from './words';

export interface StatusItem extends vscode.Disposable {
  show(status: Status): void;
  serverIs(state: ServerState): void;
}

/** The item in the status bar. The server itself shows the editor's progress while it reads. */
export function createStatusItem(): StatusItem {
  const item = vscode.window.createStatusBarItem('crosscheck.status', vscode.StatusBarAlignment.Left, 0);
  item.name = 'Crosscheck';

  const set = (text: string, tooltip: string | vscode.MarkdownString, command: string, bad = false) => {
    item.text = text;
    item.tooltip = tooltip;
    item.command = command;
    item.backgroundColor = bad ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
    item.show();
  };

  return {
    show(status) {
      const { indexing } = status;
      if (indexing) {
        set(`$(sync~spin) Crosscheck ${indexing.done}/${indexing.total}`, 'Reading the articles', SHOW_OUTPUT_COMMAND);
      } else if (!status.ready) {
        set('$(sync~spin) Crosscheck', 'Reading the articles', SHOW_OUTPUT_COMMAND);
      } else {
        set(summaryOf(status.corpora), detailsOf(status.corpora), `${FINDINGS_VIEW}.focus`);
      }
    },
    serverIs(state) {
      if (state === 'off') item.hide();
      else if (state === 'starting') set('$(sync~spin) Crosscheck', 'Starting', SHOW_OUTPUT_COMMAND);
      else if (state === 'failed') {
        set('$(error) Crosscheck', 'The server could not start. Click for its output.', SHOW_OUTPUT_COMMAND, true);
      }
    },
    dispose: () => item.dispose(),
  };
}

/** "3 errors" is what matters at a glance: errors, warnings, and how much there is besides. */
function summaryOf(corpora: readonly CorpusStatus[]): string {
  const sum = (of: (corpus: CorpusStatus) => number) => corpora.reduce((total, corpus) => total + of(corpus), 0);
  const errors = sum((corpus) => corpus.findings.error);
  const warnings = sum((corpus) => corpus.findings.warning);
  const others = sum((corpus) => corpus.findings.information + corpus.findings.hint);
  const parts = [
    ...(errors ? [`$(error) ${errors}`] : []),
    ...(warnings ? [`$(warning) ${warnings}`] : []),
    ...(others ? [`$(info) ${others}`] : []),
  ];
  if (parts.length > 0) return `Crosscheck ${parts.join(' ')}`;
  return sum((corpus) => corpus.articles) === 0 ? 'Crosscheck: no articles yet' : '$(check) Crosscheck';
}

function detailsOf(corpora: readonly CorpusStatus[]): vscode.MarkdownString {
  const text = new vscode.MarkdownString('', true);
  for (const { name, articles, drafts, findings, ignored } of corpora) {
    text
      .appendMarkdown('**')
      .appendText(name)
      .appendMarkdown(`**: ${articlesAndDrafts(articles, drafts)}\n\n`);
    const others = findings.information + findings.hint;
    const found = [
      ...(findings.error ? [countOf(findings.error, 'error')] : []),
      ...(findings.warning ? [countOf(findings.warning, 'warning')] : []),
      ...(others ? [countOf(others, 'remark')] : []),
      ...(ignored ? [`${ignored} ignored`] : []),
    ];
    text.appendMarkdown(`${found.join(' · ') || 'nothing found'}\n\n`);
  }
  if (corpora.length === 0) text.appendText('No corpus is open.');
  return text;
}
