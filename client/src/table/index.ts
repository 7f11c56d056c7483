import * as vscode from 'vscode';
import { chooseCorpus } from '../chooseCorpus';
import type { Server } from '../server';
import type { TableState } from './messages';
import { SHOW_TABLE_COMMAND } from './names';
import { fillTable, TABLE_PANEL, type TablePanel } from './panel';

export interface Tables {
  /** Something changed in a corpus. */
  refresh(): void;
}

/** Milliseconds that several changes in a row are gathered for. */
const GATHER = 250;

/** The panel with the table of all articles, one a corpus, and the command that opens it. */
export function registerTable(context: vscode.ExtensionContext, server: Server): Tables {
  const panels = new Map<string, TablePanel>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const fill = (panel: vscode.WebviewPanel, state: TableState): void => {
    const filled = fillTable(panel, state, server, context.extensionUri);
    panels.set(state.corpus, filled);
    panel.onDidDispose(() => {
      if (panels.get(state.corpus) === filled) panels.delete(state.corpus);
    });
  };

  context.subscriptions.push(
    vscode.commands.registerCommand(SHOW_TABLE_COMMAND, async () => {
      const corpus = await chooseCorpus(server);
      if (!corpus) return;
      const open = panels.get(corpus);
      if (open) open.reveal();
      else fill(vscode.window.createWebviewPanel(TABLE_PANEL, 'Articles', vscode.ViewColumn.Active), { corpus });
    }),
    vscode.window.registerWebviewPanelSerializer(TABLE_PANEL, {
      async deserializeWebviewPanel(panel, state: TableState | undefined) {
        if (state) fill(panel, state);
        else panel.dispose();
      },
    }),
  );

  return {
    refresh() {
      if (timer || panels.size === 0) return;
      timer = setTimeout(() => {
        timer = null;
        for (const panel of panels.values()) void panel.refresh();
      }, GATHER);
    },
  };
}
