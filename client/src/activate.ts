import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  CHANGED_NOTIFICATION,
  type ChangedParams,
  STATUS_NOTIFICATION,
  STATUS_REQUEST,
  type Status,
} from '../../server/src/lsp/protocol';
import { registerAnnotations } from './annotations';
import { registerCommands } from './commands';
import { showExample } from './commands/example';
import { foldersToServe, offerToCheck, watchForCorpora } from './corpora';
import { type Drafts, registerDraft } from './draft';
import { registerEntities } from './entities';
import { registerEvidence } from './evidence';
import { createFindingsView, type FindingsView } from './findings/view';
import { createPages, type Pages } from './pages/pages';
import { registerPictures } from './pictures';
import { registerProblemReport } from './problem';
import { recorded } from './problem/recorder';
import { registerReport } from './report';
import { createServer, type Server } from './server';
import { createStatusItem } from './status';
import { registerTable } from './table';
import { registerViews, type Views } from './views';

/** What differs between a desktop and a browser. */
export interface Platform {
  /** Whether the server reads `file:` folders itself; else it asks the client for every file. */
  readonly readsDisk: boolean;
  createClient(id: string, name: string, options: LanguageClientOptions): BaseLanguageClient;
}

/** What other extensions and the tests may use. */
export interface Api {
  readonly server: Server;
  readonly findings: FindingsView;
  readonly views: Views;
  readonly pages: Pages;
  readonly drafts: Drafts;
}

/**
 * Puts the parts together. The server starts only where there is something for it to do: a corpus in the workspace, a
 * folder that the person said yes to, or an open article.
 */
export async function activateCrosscheck(context: vscode.ExtensionContext, platform: Platform): Promise<Api> {
  const { channel: log, lines } = recorded(vscode.window.createOutputChannel('Crosscheck', { log: true }));
  const server = createServer(platform, log, context);
  const findings = createFindingsView(context, server);
  const views = registerViews(context, server, findings);
  const pictures = registerPictures(context, server, views.lineOf);
  const tables = registerTable(context, server);
  registerEvidence(context, server);
  registerReport(context, server);
  registerProblemReport(context, server, lines);
  const status = createStatusItem();
  const pages = createPages(server);
  const drafts = registerDraft(context, server, pages);
  const annotations = registerAnnotations(context, server, pages);
  const refresh = () => {
    findings.refresh();
    views.refresh();
    pictures.refresh();
    tables.refresh();
    drafts.refresh();
    annotations.refresh();
  };
  context.subscriptions.push(log, server, findings, status, pages);

  const askStatus = async () => {
    const now = await server.request<Status>(STATUS_REQUEST, {});
    if (now) status.show(now);
  };
  server.onNotification(CHANGED_NOTIFICATION, ({ corpus }: ChangedParams) => {
    refresh();
    pages.refresh(corpus);
    // A server that is being stopped may leave the question unanswered; the next one tells its status by itself.
    askStatus().catch((error: unknown) => log.debug(String(error)));
  });
  let isReading = false;
  server.onNotification(STATUS_NOTIFICATION, (now: Status) => {
    status.show(now);
    // What stands in the articles on show is known before the others are read.
    if (!now.ready && !isReading) annotations.refresh();
    isReading = !now.ready;
    if (isReading) return;
    refresh();
    pages.refresh();
    annotations.ready();
  });
  server.onStateChanged((state) => {
    status.serverIs(state);
    refresh();
  });
  context.subscriptions.push(
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('crosscheck.badge')) findings.refresh();
    }),
  );
  registerCommands(context, server, findings, pages, log);
  registerEntities(context, server, pages);

  const serve = async () => server.serve(await foldersToServe(context));
  context.subscriptions.push(watchForCorpora(context, serve, log));
  await serve();
  // The question waits for nobody: activation is over before it is answered.
  void offerToCheck(context, log);
  showExample(context).catch((error: unknown) => log.error(String(error)));
  return { server, findings, pages, views, drafts };
}
