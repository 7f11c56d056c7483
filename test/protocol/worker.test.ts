import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import type { Hover, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import type { InitializationOptions, Status } from '../../server/src/lsp/protocol';
import { parseFixture } from '../fixture';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

const ROOT = 'vscode-vfs://github/velm/corpus';

/** The worker's bundle with nothing of Node around it: only what a browser gives a worker. */
function startWorker(answer: (message: Message) => unknown): {
  send(method: string, params: unknown): Promise<unknown>;
  tell(method: string, params: unknown): void;
} {
  const pending = new Map<number | string, (message: Message) => void>();
  const scope: Record<string, unknown> & { onmessage?: (event: { data: Message }) => void } = {
    addEventListener: () => {},
    postMessage: (message: Message) => {
      if (message.method === undefined) return pending.get(message.id!)?.(message);
      const result = answer(message);
      if (message.id !== undefined) setImmediate(() => deliver({ id: message.id!, result: result ?? null }));
    },
    console: { log: () => {}, error: () => {}, warn: () => {}, info: () => {} },
  };
  for (const name of [
    'MessageChannel',
    'performance',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'queueMicrotask',
    'TextDecoder',
    'TextEncoder',
    'URL',
    'atob',
    'btoa',
  ]) {
    scope[name] = (globalThis as Record<string, unknown>)[name];
  }
  scope.self = scope;
  const context = createContext(scope);
  const deliver = (message: object): void => scope.onmessage?.({ data: { jsonrpc: '2.0', ...message } as Message });
  runInContext(readFileSync('dist/server.web.js', 'utf8'), context, { filename: 'server.web.js' });
  let id = 0;
  return {
    tell: (method, params) => deliver({ method, params }),
    send: (method, params) =>
      new Promise((resolve, reject) => {
        const own = ++id;
        pending.set(own, ({ result, error }) => (error ? reject(new Error(JSON.stringify(error))) : resolve(result)));
        deliver({ id: own, method, params });
      }),
  };
}

test('the same server runs in a web worker and reads through the client', async () => {
  const { files } = parseFixture(`
    //- corpus.yaml
    name: Velm
    //- entities.yaml
    - id: lanner
      kind: weapon
      name: Lanner
    //- drafts/d.md role=draft
    The Lanner has a range of 180 miles.
    //- a.txt
    The Lanner has a range of 190 miles.
  `);
  const published: PublishDiagnosticsParams[] = [];
  let told = (): void => {};
  const first = new Promise<void>((resolve) => {
    told = resolve;
  });
  const server = startWorker(({ method, params }) => {
    if (method === 'crosscheck/files/list') return [...files.keys()].map((path) => `${ROOT}/${path}`);
    if (method === 'crosscheck/files/read') {
      const text = files.get((params as { uri: string }).uri.slice(ROOT.length + 1));
      return text === undefined ? null : Buffer.from(text).toString('base64');
    }
    if (method === 'textDocument/publishDiagnostics') {
      published.push(params as PublishDiagnosticsParams);
      told();
    }
    return null;
  });
  const initializationOptions: InitializationOptions = { filesThroughClient: true };
  await server.send('initialize', {
    processId: null,
    rootUri: ROOT,
    capabilities: {},
    workspaceFolders: [{ uri: ROOT, name: 'corpus' }],
    initializationOptions,
  });
  server.tell('initialized', {});
  await first;
  assert.ok(published[0]!.uri.endsWith('/drafts/d.md'), JSON.stringify(published));
  assert.equal(published[0]!.diagnostics[0]?.code, 'figure.conflict');
  const status = (await server.send('crosscheck/status', null)) as Status;
  assert.equal(status.corpora[0]?.articles, 2);
  const hover = (await server.send('textDocument/hover', {
    textDocument: { uri: `${ROOT}/a.txt` },
    position: { line: 0, character: 5 },
  })) as Hover;
  assert.match(JSON.stringify(hover.contents), /180 miles/);
});
