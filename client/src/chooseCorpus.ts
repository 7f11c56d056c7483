import * as vscode from 'vscode';
import { STATUS_REQUEST, type Status } from '../../server/src/lsp/protocol';
import type { Server } from './server';
import { articlesAndDrafts } from './words';

/** The only corpus, or the one that the person chooses. */
export async function chooseCorpus(server: Server, question = 'Which corpus?'): Promise<string | undefined> {
  const status = await server.request<Status>(STATUS_REQUEST, {});
  const corpora = status?.corpora ?? [];
  if (corpora.length === 0) {
    void vscode.window.showInformationMessage('No corpus is open. Check a folder of articles first.');
    return undefined;
  }
  if (corpora.length === 1) return corpora[0]?.root;
  const items = corpora.map(({ name, root, articles, drafts }) => ({
    label: name,
    description: articlesAndDrafts(articles, drafts),
    root,
  }));
  return (await vscode.window.showQuickPick(items, { placeHolder: question }))?.root;
}
