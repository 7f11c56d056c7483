import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
  ApplyWorkspaceEditRequest,
  type ClientCapabilities,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgressCreateRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import type { InitializationOptions } from '../../server/src/lsp/protocol';
import { canonicalUri } from '../../server/src/text/uri';
import { type Fixture, parseFixture } from '../fixture';

/** What most editors can; a test takes away or adds what it is about. */
export const CAPABILITIES: ClientCapabilities = {
  workspace: { applyEdit: true, workspaceFolders: true },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  /** Beside `checkedFolders`, which is the fixture's folder. */
  readonly initializationOptions?: InitializationOptions;
  /** The folder below the fixture's that the editor opens; "" for the whole, null for none. */
  readonly workspace?: string | null;
  /** The command that serves on standard input and output. */
  readonly command?: readonly string[];
}

export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly fixture: Fixture;
  readonly folder: string;
  /** Everything published, in the order in which it came. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** Everything asked of `workspace/applyEdit`. */
  readonly edits: readonly WorkspaceEdit[];
  uriOf(path: string): string;
  /** Opens a file of the fixture as the editor would. */
  open(path: string, text?: string): void;
  /** Replaces words that stand once in an open file, incrementally. */
  replace(path: string, words: string, by: string): void;
  textOf(path: string): string;
  /** The place of words that stand in a file, or of the fixture's cursor. */
  positionOf(path: string, words: string): Position;
  /** Waits until the diagnostics that a file shows are as wanted. */
  diagnostics(path: string, wanted: (diagnostics: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]>;
  /** Bytes on standard output that are no protocol message, and all of standard error. */
  readonly noise: { readonly err: string };
  /** Shuts down politely and gives the exit code. */
  stop(): Promise<number | null>;
  readonly process: ChildProcess;
}

const PATIENCE = 15_000;

/** Waits for what a server does in its own time, such as writing a file. */
export async function eventually(what: string, is: () => boolean): Promise<void> {
  for (let i = 0; i < PATIENCE / 25; i++) {
    if (is()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`${what}: not within ${PATIENCE / 1000} s`);
}

/** A real server process on the fixture's files in a folder of their own. */
export async function startClient(source: string, options: ClientOptions = {}): Promise<TestClient> {
  const fixture = parseFixture(source);
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-protocol-'));
  for (const [path, text] of fixture.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const [command, ...args] = options.command ?? [process.execPath, 'dist/server.js', '--stdio'];
  const child = spawn(command!, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  // Registered with the test that runs: one that fails stops no server, which would keep the process alive for ever.
  after(() => child.kill('SIGKILL'));
  const noise = { err: '' };
  child.stderr.on('data', (data: Buffer) => {
    noise.err += data.toString();
  });
  const exited = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const published: PublishDiagnosticsParams[] = [];
  const shown = new Map<string, readonly Diagnostic[]>();
  const edits: WorkspaceEdit[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    shown.set(canonicalUri(params.uri), params.diagnostics);
    for (const look of waiting) look();
  });
  connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
    edits.push(edit);
    return { applied: true };
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => null));
  connection.onRequest(RegistrationRequest.type, () => {});
  connection.onRequest(WorkDoneProgressCreateRequest.type, () => {});
  connection.listen();

  const folderUri = pathToFileURL(folder).href;
  const uriOf = (path: string): string => `${folderUri}/${path}`;
  const { workspace = '' } = options;
  const opened = workspace === null ? null : workspace === '' ? folderUri : uriOf(workspace);
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: opened,
    capabilities: options.capabilities ?? CAPABILITIES,
    workspaceFolders: opened === null ? null : [{ uri: opened, name: 'corpus' }],
    initializationOptions: { checkedFolders: [folderUri], ...options.initializationOptions },
  });
  await connection.sendNotification('initialized', {});

  const documents = new Map<string, { version: number; text: string }>();
  const textOf = (path: string): string => documents.get(path)?.text ?? fixture.files.get(path) ?? '';
  return {
    connection,
    initialized,
    fixture,
    folder,
    published,
    edits,
    noise,
    process: child,
    uriOf,
    textOf,
    open: (path, text = textOf(path)) => {
      documents.set(path, { version: 1, text });
      const textDocument = { uri: uriOf(path), languageId: 'plaintext', version: 1, text };
      void connection.sendNotification('textDocument/didOpen', { textDocument });
    },
    replace: (path, words, by) => {
      const { version, text } = documents.get(path)!;
      const at = text.indexOf(words);
      if (at < 0) throw new Error(`"${words}" does not stand in ${path}`);
      documents.set(path, { version: version + 1, text: text.slice(0, at) + by + text.slice(at + words.length) });
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: uriOf(path), version: version + 1 },
        contentChanges: [
          { range: { start: positionIn(text, at), end: positionIn(text, at + words.length) }, text: by },
        ],
      });
    },
    positionOf: (path, words) => {
      const at = textOf(path).indexOf(words);
      if (at < 0) throw new Error(`"${words}" does not stand in ${path}`);
      return positionIn(textOf(path), at);
    },
    diagnostics: (path, wanted) =>
      new Promise((resolve, reject) => {
        const uri = canonicalUri(uriOf(path));
        const current = (): readonly Diagnostic[] => shown.get(uri) ?? [];
        const look = (): void => {
          if (!wanted(current())) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(current());
        };
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`${path} shows ${JSON.stringify(current(), null, 1)}\nstderr: ${noise.err}`));
        }, PATIENCE);
        waiting.add(look);
        look();
      }),
    stop: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const code = await exited;
      connection.dispose();
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}
