import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startClient } from './client';

test('starts, says what it can, and leaves with code 0', async () => {
  const client = await startClient('Only a line.\n');
  assert.equal(client.initialized.serverInfo?.name, 'crosscheck');
  assert.equal(client.initialized.capabilities.positionEncoding, 'utf-16');
  assert.equal(client.initialized.capabilities.hoverProvider, true);
  assert.equal(await client.stop(), 0);
});

test('leaves with code 1 when nobody said shutdown', async () => {
  const client = await startClient('Only a line.\n');
  const exited = new Promise((resolve) => client.process.on('exit', resolve));
  await client.connection.sendNotification('exit');
  assert.equal(await exited, 1);
});

test('ends when the editor is gone', async () => {
  const client = await startClient('Only a line.\n');
  const exited = new Promise((resolve) => client.process.on('exit', resolve));
  client.process.stdin!.end();
  assert.equal(await exited, 1);
});

test('standard output carries the protocol and nothing else', async () => {
  const client = await startClient('“We will go,” said Irena Vostrak.\n');
  const faults: unknown[] = [];
  client.connection.onError((error) => void faults.push(error));
  client.connection.onUnhandledNotification(() => {});
  client.open('articles/a.txt');
  await client.connection.sendRequest('textDocument/documentSymbol', {
    textDocument: { uri: client.uriOf('articles/a.txt') },
  });
  assert.equal(await client.stop(), 0);
  assert.deepEqual(faults, []);
  assert.equal(client.noise.err, '');
});
