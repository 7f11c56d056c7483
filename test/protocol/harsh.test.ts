import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Hover } from 'vscode-languageserver-protocol';
import { STATUS_REQUEST, type Status } from '../../server/src/lsp/protocol';
import { startClient } from './client';

/** A million bytes that are no text, the same in every run. */
function garbage(): Buffer {
  const bytes = Buffer.alloc(1_000_000);
  let state = 12345;
  for (let i = 0; i < bytes.length; i++) {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    bytes[i] = state >> 16;
  }
  return bytes;
}

test('garbage, an empty file and a manifest with a tab each get their message, and the rest works on', async () => {
  const client = await startClient(`
    //- corpus.yaml
    name: x
    \trules: y
    //- a.txt
    “We will go,” said Irena Vostrak.
    //- empty.txt
  `);
  writeFileSync(join(client.folder, 'noise.txt'), garbage());
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: client.uriOf('noise.txt'), type: 1 }],
  });
  client.open('empty.txt', '');
  client.open('a.txt');
  const problems = await client.diagnostics('corpus.yaml', (diagnostics) => diagnostics.length > 0);
  assert.match(String(problems[0]!.message), /tab/i);
  client.open('noise.txt', garbage().toString('latin1'));
  const hover = await client.connection.sendRequest<Hover | null>('textDocument/hover', {
    textDocument: { uri: client.uriOf('a.txt') },
    position: { line: 0, character: 3 },
  });
  assert.match(JSON.stringify(hover?.contents), /Irena Vostrak/);
  const symbols = await client.connection.sendRequest('textDocument/documentSymbol', {
    textDocument: { uri: client.uriOf('empty.txt') },
  });
  assert.deepEqual(symbols, []);
  assert.equal(await client.stop(), 0);
});

test('positions and files that do not exist are answered with nothing', async () => {
  const client = await startClient('One line.\n');
  const ask = (uri: string, line: number): Promise<unknown> =>
    client.connection.sendRequest('textDocument/definition', {
      textDocument: { uri },
      position: { line, character: 999 },
    });
  assert.equal(await ask(client.uriOf('articles/a.txt'), 9999), null);
  assert.equal(await ask('file:///nowhere/at/all.txt', 0), null);
  assert.equal(await ask('untitled:Untitled-1', 0), null);
  assert.equal(await client.stop(), 0);
});

test('a command that makes no sense is told to the person and harms nothing', async () => {
  const client = await startClient('One line.\n');
  const told: string[] = [];
  client.connection.onNotification('window/showMessage', ({ message }: { message: string }) => void told.push(message));
  const run = (command: string, argument: unknown): Promise<unknown> =>
    client.connection.sendRequest('workspace/executeCommand', { command, arguments: [argument] });
  assert.equal(await run('crosscheck.server.decide', undefined), null);
  assert.equal(
    await run('crosscheck.server.describe', { uri: 'file:///no', position: { line: 0, character: 0 } }),
    null,
  );
  const status = await client.connection.sendRequest<Status>(STATUS_REQUEST);
  assert.equal(status.corpora.length, 1);
  assert.equal(told.length, 2, told.join('\n'));
  assert.deepEqual(client.edits, []);
  assert.equal(await client.stop(), 0);
});

test('a thousand edits in a row end with the findings of the last text', async () => {
  const client = await startClient(`
    //- corpus.yaml
    name: x
    //- a.txt
    The bridge is closed.
  `);
  client.open('corpus.yaml');
  for (let i = 0; i < 500; i++) {
    client.replace('corpus.yaml', 'name: x', 'naem: x');
    client.replace('corpus.yaml', 'naem: x', 'name: x');
  }
  client.replace('corpus.yaml', 'name: x', 'nome: x');
  const last = await client.diagnostics('corpus.yaml', (shown) => JSON.stringify(shown).includes('nome'));
  assert.equal(last.length, 1);
  assert.equal(client.published.at(-1)?.version, 1002);
  await client.stop();
});

test('a file of twenty megabytes is told as one and holds nobody up', async () => {
  const client = await startClient('//- small.txt\n“We will go,” said Irena Vostrak.\n//- big.txt\nToo short yet.\n');
  client.open('big.txt', 'The harbour is closed for the night. '.repeat(550_000));
  client.open('small.txt');
  const [problem] = await client.diagnostics('big.txt', (diagnostics) => diagnostics.length > 0);
  assert.equal(problem!.code, 'article.too-large');
  const hover = await client.connection.sendRequest<Hover | null>('textDocument/hover', {
    textDocument: { uri: client.uriOf('small.txt') },
    position: { line: 0, character: 3 },
  });
  assert.match(JSON.stringify(hover?.contents), /Irena Vostrak/);
  assert.equal(await client.stop(), 0);
});
