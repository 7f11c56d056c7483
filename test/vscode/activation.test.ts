import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api } from './helpers';

describe('activation', () => {
  it('starts by itself in a folder with a corpus, and the server with it', async () => {
    const { server } = await api();
    assert.equal(server.state, 'running');
  });

  it('registers every command that package.json names', async () => {
    const { packageJSON } = extension();
    const known = new Set(await vscode.commands.getCommands(true));
    const missing = packageJSON.contributes.commands.filter((entry: { command: string }) => !known.has(entry.command));
    assert.deepEqual(missing, []);
  });
});

function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('crosscheck.crosscheck');
  assert.ok(found, 'the extension is not there');
  return found;
}
