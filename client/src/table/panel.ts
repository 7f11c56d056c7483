import * as vscode from 'vscode';
import { NAMES } from '../../../server/src/features/table/arrange';
import {
  EDIT_ARTICLE_REQUEST,
  type EditArticleAnswer,
  type EditArticleParams,
  TABLE_REQUEST,
  type TableParams,
  type WireTable,
} from '../../../server/src/lsp/tableProtocol';
import type { Server } from '../server';
import { panelIcon } from '../webviewPage';
import type { TableMessage, TablePageMessage, TableState } from './messages';
import { tablePage } from './page';
import { putBack, type Written, write } from './written';

export const TABLE_PANEL = 'crosscheck.table';

export interface TablePanel {
  reveal(): void;
  /** Asks for the rows anew and sends them where they changed. */
  refresh(): Promise<void>;
}

/** Edits that can be taken back. */
const MOST_UNDONE = 200;

/** A panel with the table of a corpus's articles, which follows the corpus. */
export function fillTable(
  panel: vscode.WebviewPanel,
  state: TableState,
  server: Server,
  extension: vscode.Uri,
): TablePanel {
  let told = '';
  let listening = false;
  let done: readonly Written[] = [];
  let undone: readonly Written[] = [];
  /** One edit at a time, in the order in which they were made. */
  let queue: Promise<void> = Promise.resolve();
  panel.iconPath = panelIcon(extension);
  panel.webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extension, 'dist')] };

  const post = (message: TableMessage): Thenable<boolean> => panel.webview.postMessage(message);

  const refresh = async (): Promise<void> => {
    const params: TableParams = { corpus: state.corpus };
    const table = await server.request<WireTable | null>(TABLE_REQUEST, params);
    if (table) panel.title = `Articles of ${table.name}`;
    const [undo, redo] = [done.at(-1)?.label ?? null, undone.at(-1)?.label ?? null];
    const message: TableMessage = { type: 'table', state: { corpus: state.corpus }, table, undo, redo };
    const text = JSON.stringify(message);
    if (!listening || text === told) return;
    told = text;
    await post(message);
  };

  const edit = async ({ path, column, value }: Extract<TablePageMessage, { type: 'edit' }>): Promise<void> => {
    const params: EditArticleParams = { corpus: state.corpus, path, column, value };
    let problem: string | null = null;
    try {
      const answer = await server.request<EditArticleAnswer | null>(EDIT_ARTICLE_REQUEST, params);
      if (answer === null) problem = 'The language server does not run. Try again when it does.';
      else if (answer.kind === 'refused') problem = answer.message;
      else if (answer.kind === 'edit') {
        const written = await write(answer, `${NAMES[column].toLowerCase()} of ${path}`);
        if (written) done = [...done, written].slice(-MOST_UNDONE);
        else problem = 'The file could not be changed.';
        undone = [];
      }
    } catch (error) {
      problem = `The file could not be written: ${messageOf(error)}`;
    }
    await post({ type: 'edited', path, column, problem });
    await refresh();
  };

  const takeBack = async (): Promise<void> => {
    const last = done.at(-1);
    if (!last) return;
    if (!(await putBack(last, last.after, last.before))) return tellChanged(last);
    done = done.slice(0, -1);
    undone = [...undone, last];
    await refresh();
  };

  const doAgain = async (): Promise<void> => {
    const last = undone.at(-1);
    if (!last) return;
    if (!(await putBack(last, last.before, last.after))) return tellChanged(last);
    undone = undone.slice(0, -1);
    done = [...done, last];
    await refresh();
  };

  /** What fails, a file that is gone say, is told, and does not keep the next from its turn. */
  const enqueue = (job: () => Promise<void>): Promise<void> => {
    queue = queue.then(job).catch((error: unknown) => {
      void vscode.window.showErrorMessage(`The table could not do that: ${messageOf(error)}`);
    });
    return queue;
  };

  panel.webview.onDidReceiveMessage((message: TablePageMessage) => {
    switch (message.type) {
      case 'ready':
        // A page that was hidden and comes back knows nothing any more.
        listening = true;
        told = '';
        return refresh();
      case 'open':
        return open(panel, state.corpus, message.path);
      case 'edit':
        return enqueue(() => edit(message));
      case 'undo':
      case 'redo':
        return enqueue(message.type === 'undo' ? takeBack : doAgain);
    }
  });
  panel.webview.html = tablePage(panel.webview, extension);
  return { reveal: () => panel.reveal(), refresh };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function tellChanged({ uri, label }: Written): void {
  const file = vscode.workspace.asRelativePath(uri);
  void vscode.window.showInformationMessage(`${file} has changed since the ${label} was written. Undo it there.`);
}

async function open(panel: vscode.WebviewPanel, corpus: string, path: string): Promise<void> {
  const beside = panel.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One;
  const uri = vscode.Uri.joinPath(vscode.Uri.parse(corpus), ...path.split('/'));
  await vscode.window.showTextDocument(uri, { viewColumn: beside, preview: true });
}
