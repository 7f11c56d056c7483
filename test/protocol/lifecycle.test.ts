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
