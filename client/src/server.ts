import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { MERGE_COMMAND, type MergeArguments } from '../../server/src/lsp/entityProtocol';
import { CLIENT_COMMANDS, type InitializationOptions } from '../../server/src/lsp/protocol';
import type { Platform } from './activate';
import { saveAfterEdit } from './applyEdit';
import { askForReason } from './commands/reason';
import { RULE_PAGE } from './commands/rulePages';
import { confirmsMerge, tellMerged } from './entities/merge';
import { answerFileRequests } from './files';
import { withoutHeadings } from './outline';
import { documentSelector } from './selector';

/** Where the server should look; null means that there is nothing for it to do. */
export interface Serving {
  /** Workspace folders with a corpus in them; their texts and Markdown files go to the server. */
  readonly folders: readonly vscode.Uri[];
  /** Folders without a `corpus.yaml` that the person said yes to. */
  readonly checked: readonly string[];
}

export type ServerState = 'off' | 'starting' | 'running' | 'failed';

/** The language server, whether it runs or not. */
export interface Server extends vscode.Disposable {
  readonly state: ServerState;
  /** Starts, restarts or stops the server so that it serves this. Does nothing when it does so already. */
  serve(serving: Serving | null): Promise<void>;
  restart(): Promise<void>;
  /** Null when the server does not run. Waits for a server that is starting. */
  request<R>(method: string, parameters: object, token?: vscode.CancellationToken): Promise<R | null>;
  onNotification<P>(method: string, listener: (parameters: P) => void): void;
  onStateChanged(listener: (state: ServerState) => void): void;
}

export function createServer(
  platform: Platform,
  log: vscode.LogOutputChannel,
  context: vscode.ExtensionContext,
): Server {
  const notified = new Map<string, (parameters: unknown) => void>();
  const stateChanged = new vscode.EventEmitter<ServerState>();
  let client: BaseLanguageClient | null = null;
  /** What was asked for last, whether it runs yet or not. */
  let serving: Serving | null = null;
  let state: ServerState = 'off';
  // One start or stop at a time, in the order in which they were asked for.
  let queue: Promise<void> = Promise.resolve();

  const become = (next: ServerState) => {
    state = next;
    stateChanged.fire(next);
  };

  const start = async (wanted: Serving) => {
    become('starting');
    client = platform.createClient('crosscheck', 'Crosscheck', clientOptions(platform, log, wanted, context));
    answerFileRequests(client);
    for (const [method, listener] of notified) client.onNotification(method, listener);
    try {
      await client.start();
      become('running');
    } catch (error) {
      log.error(`The server did not start: ${messageOf(error)}`);
      become('failed');
      void offerLog(log);
    }
  };

  const stop = async () => {
    const stopping = client;
    client = null;
    if (stopping) await stopping.dispose().catch((error: unknown) => log.warn(messageOf(error)));
    become('off');
  };

  const change = (wanted: Serving | null) => {
    serving = wanted;
    queue = queue.then(async () => {
      if (client) await stop();
      if (wanted) await start(wanted);
    });
    return queue;
  };

  return {
    get state() {
      return state;
    },
    serve: (wanted) => (signature(wanted) === signature(serving) ? queue : change(wanted)),
    restart: () => change(serving),
    async request<R>(method: string, parameters: object, token?: vscode.CancellationToken) {
      await queue;
      if (!client?.isRunning()) return null;
      // A token that is not there would be sent as a parameter of its own.
      return token ? client.sendRequest<R>(method, parameters, token) : client.sendRequest<R>(method, parameters);
    },
    onNotification: (method, listener) => void notified.set(method, (parameters) => listener(parameters as never)),
    onStateChanged: (listener) => void stateChanged.event(listener),
    dispose: () => {
      stateChanged.dispose();
      void client?.dispose();
    },
  };
}

/** Two requests to serve the same are told by this. */
function signature(serving: Serving | null): string {
  return JSON.stringify(serving && [serving.folders.map(String).sort(), [...serving.checked].sort()]);
}

function clientOptions(
  platform: Platform,
  log: vscode.LogOutputChannel,
  serving: Serving,
  context: vscode.ExtensionContext,
): LanguageClientOptions {
  const storage = context.storageUri ?? context.globalStorageUri;
  const folders = vscode.workspace.workspaceFolders ?? [];
  const filesThroughClient = !platform.readsDisk || folders.some((folder) => folder.uri.scheme !== 'file');
  const initializationOptions: InitializationOptions = {
    checkedFolders: serving.checked,
    commandLinks: true,
    filesThroughClient,
    // A server that reads the disk itself can write only there.
    ...(filesThroughClient || storage.scheme === 'file' ? { storage: storage.toString() } : {}),
    rulePage: RULE_PAGE,
  };
  return {
    documentSelector: documentSelector(serving.folders),
    initializationOptions,
    outputChannel: log,
    markdown: { isTrusted: { enabledCommands: CLIENT_COMMANDS }, supportHtml: false },
    middleware: {
      executeCommand: async (command, args, next) => {
        const merge = command === MERGE_COMMAND ? (args[0] as MergeArguments) : null;
        if (merge && !(await confirmsMerge(merge))) return undefined;
        const complete = await askForReason(command, args, context);
        if (!complete) return undefined;
        const result: unknown = await next(command, complete);
        if (merge) void tellMerged(merge, result);
        return result;
      },
      provideDocumentSymbols: withoutHeadings,
      workspace: { handleApplyEdit: saveAfterEdit },
    },
  };
}

async function offerLog(log: vscode.LogOutputChannel): Promise<void> {
  const show = 'Show Output';
  const answer = await vscode.window.showErrorMessage('Crosscheck could not start. Its output says why.', show);
  if (answer === show) log.show();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
