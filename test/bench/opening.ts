import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  createProtocolConnection,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { diskFiles, pathToUri, uriToPath } from '../../server/src/cli/files';
import { ANNOTATIONS_REQUEST, type WireAnnotations } from '../../server/src/lsp/annotationProtocol';
import { STATUS_NOTIFICATION, type Status } from '../../server/src/lsp/protocol';
import { type CorpusDrift, DRIFT_REQUEST } from '../../server/src/lsp/reanchorProtocol';

/**
 * Opens a folder of annotated articles over the protocol, with one of its articles open in the editor, and prints when
 * what a person looks at is there.
 *   node scripts/bench.mjs opening FOLDER [--checked]
 */
async function main(folder: string, checked: boolean): Promise<void> {
  const uris = await diskFiles.list(pathToUri(folder));
  const articles = uris.filter((uri) => uri.endsWith('.txt')).sort();
  const article = articles[Math.floor(articles.length / 2)]!;
  const text = readFileSync(uriToPath(article), 'utf8');
  const started = performance.now();
  const child = spawn(process.execPath, ['dist/cli.js', 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const told = (what: string): void => {
    console.log(`${String(Math.round(performance.now() - started)).padStart(6)} ms  ${what}`);
  };
  connection.onRequest(RegistrationRequest.type, () => {});
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    if (uri === article) told(`${diagnostics.length} findings of the open article`);
  });
  let progress = false;
  const ready = new Promise<void>((resolve) =>
    connection.onNotification(STATUS_NOTIFICATION, (status: Status) => {
      if (status.indexing && !progress) {
        progress = true;
        told('progress');
      }
      if (status.ready) resolve();
    }),
  );
  connection.listen();
  const rootUri = pathToUri(folder);
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    capabilities: { workspace: { workspaceFolders: true } },
    workspaceFolders: [{ uri: rootUri, name: 'corpus' }],
    initializationOptions: {
      checkedFolders: checked ? [rootUri] : [],
      settings: { annotationHints: true, colours: true },
    },
  });
  told('initialized');
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: article, languageId: 'plaintext', version: 1, text },
  });
  const textDocument = { uri: article };
  const range = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
  const whole = connection.sendRequest<WireAnnotations | null>(ANNOTATIONS_REQUEST, { uri: article });
  const hints = connection.sendRequest<readonly unknown[] | null>('textDocument/inlayHint', { textDocument, range });
  const tokens = connection.sendRequest<{ readonly data: readonly number[] }>('textDocument/semanticTokens/full', {
    textDocument,
  });
  const drift = connection.sendRequest<readonly CorpusDrift[]>(DRIFT_REQUEST, {});
  const annotations = await whole;
  told(`${annotations?.annotations.length ?? 0} decorations`);
  const position = annotations?.annotations[0]?.ranges[0]?.start ?? range.start;
  const hover = await connection.sendRequest<object | null>('textDocument/hover', { textDocument, position });
  told(`hover: ${JSON.stringify(hover)?.slice(0, 60)}`);
  told(`${(await hints)?.length ?? 0} inlay hints`);
  told(`${(await tokens).data.length / 5} semantic tokens`);
  await drift.then((all) => {
    for (const { documents, drifted } of all) told(`${documents} documents, ${drifted.length} drifted`);
  });
  await ready;
  told('settled');
  child.kill();
  connection.dispose();
}

void main(process.argv[2]!, process.argv.includes('--checked'));
