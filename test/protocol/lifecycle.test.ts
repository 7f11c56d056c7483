import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STATUS_REQUEST, type Status } from '../../server/src/lsp/protocol';
import { CAPABILITIES, startClient } from './client';

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

test('an editor that shows no Markdown gets cards as plain text', async () => {
  const capabilities = {
    ...CAPABILITIES,
    textDocument: { ...CAPABILITIES.textDocument, hover: { contentFormat: ['plaintext' as const] } },
  };
  const client = await startClient('//- a.txt\n“We will go,” said Irena Vostrak.\n', { capabilities });
  client.open('a.txt');
  const { contents } = await client.connection.sendRequest<{ contents: { kind: string; value: string } }>(
    'textDocument/hover',
    { textDocument: { uri: client.uriOf('a.txt') }, position: client.positionOf('a.txt', 'We will') },
  );
  assert.equal(contents.kind, 'plaintext');
  assert.match(contents.value, /^Irena Vostrak · cue said/);
  await client.stop();
});

test('a folder that is taken away is known under each of its spellings', async () => {
  const client = await startClient('//- one/corpus.yaml\nname: one\n//- two/corpus.yaml\nname: two\n', {
    workspace: null,
    initializationOptions: { checkedFolders: [] },
  });
  const change = (added: readonly string[], removed: readonly string[]) => {
    const named = (uris: readonly string[]) => uris.map((uri) => ({ uri, name: '' }));
    return client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: named(added), removed: named(removed) },
    });
  };
  const names = async () => {
    await client.connection.sendRequest('crosscheck/findings', null);
    return (await client.connection.sendRequest<Status>(STATUS_REQUEST, {})).corpora.map(({ name }) => name);
  };
  await change([client.uriOf('one'), `${client.uriOf('two')}/`], []);
  assert.deepEqual((await names()).sort(), ['one', 'two']);
  await change([], [client.uriOf('o%6Ee'), client.uriOf('two')]);
  assert.deepEqual(await names(), []);
  await client.stop();
});
