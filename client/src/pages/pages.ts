import * as vscode from 'vscode';
import { PAGE_REQUEST, type PageParams, type WirePage } from '../../../server/src/lsp/pageProtocol';
import type { Server } from '../server';
import { addressOf, PAGE_SCHEME, paramsOf } from './address';
import { createMarker } from './marker';
import { provideWays } from './ways';

export interface Pages extends vscode.Disposable {
  /** Opens a page in a tab; says so when what it is of is no longer there. */
  open(params: PageParams, gone: string): Promise<void>;
  /** Asks anew for the pages that are open, soon: of one corpus, or of all. */
  refresh(corpus?: string): void;
}

/** What a page says while there is nothing to show. */
const GONE = 'What this page was about is no longer in the articles: the texts have changed.\n';
const GATHER = 150;

/** The read-only documents that the server writes: made when they are opened, and again when their corpus changes. */
export function createPages(server: Server): Pages {
  const made = new Map<string, WirePage>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const marker = createMarker((uri) => made.get(uri.toString()) ?? null);
  const stale = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const ask = async (uri: vscode.Uri): Promise<WirePage | null> => {
    const params = paramsOf(uri);
    return params && server.request<WirePage>(PAGE_REQUEST, params);
  };
  const openOnes = () => vscode.workspace.textDocuments.filter(({ uri, isClosed }) => isPage(uri) && !isClosed);

  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    async provideTextDocumentContent(uri) {
      const page = made.get(uri.toString()) ?? (await ask(uri));
      if (page) made.set(uri.toString(), page);
      return page?.text ?? GONE;
    },
  };

  /** An answer with the same text only moves the places that its lines lead to. */
  const renew = async (document: vscode.TextDocument): Promise<void> => {
    const key = document.uri.toString();
    const page = await ask(document.uri);
    if (page) made.set(key, page);
    else made.delete(key);
    if ((page?.text ?? GONE) !== document.getText()) changed.fire(document.uri);
    else marker.mark(document.uri);
  };

  const renewStale = () => {
    timer = null;
    const all = stale.has('');
    for (const document of openOnes()) {
      const corpus = made.get(document.uri.toString())?.corpus ?? paramsOf(document.uri)?.uri;
      if (all || stale.has(corpus ?? '')) void renew(document).catch(() => {});
    }
    stale.clear();
  };

  const subscriptions = vscode.Disposable.from(
    changed,
    marker,
    vscode.workspace.registerTextDocumentContentProvider(PAGE_SCHEME, provider),
    provideWays((uri) => made.get(uri.toString()) ?? null),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (isPage(document.uri)) marker.mark(document.uri);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      made.delete(uri.toString());
    }),
  );

  return {
    async open(params, gone) {
      const page = await server.request<WirePage>(PAGE_REQUEST, params);
      if (!page) {
        void vscode.window.showInformationMessage(gone);
        return;
      }
      const uri = addressOf({ ...params, uri: page.corpus }, page.title);
      made.set(uri.toString(), page);
      const document = await vscode.workspace.openTextDocument(uri);
      if (document.getText() !== page.text) changed.fire(uri);
      await vscode.window.showTextDocument(document, { preview: true });
    },
    refresh(corpus) {
      stale.add(corpus ?? '');
      timer ??= setTimeout(renewStale, GATHER);
    },
    dispose: () => {
      if (timer !== null) clearTimeout(timer);
      subscriptions.dispose();
    },
  };
}

function isPage({ scheme }: vscode.Uri): boolean {
  return scheme === PAGE_SCHEME;
}
