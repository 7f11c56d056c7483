import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CompletionItem } from 'vscode-languageserver-protocol';
import { startClient, type TestClient } from './client';

const CORPUS = `
  //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
  Defence Minister Irena Vostrak said the Lanner had arrived. “We are staying,” Vostrak said.
  //- articles/courier.txt outlet="Lysk Courier" date=2031-05-02
  Irena Vostrak came to Ostrel. The Lanner has a range of 190 miles.
  //- drafts/story.md role=draft
  Irena Vostrak sent the Lanner.
  //- entities.yaml
  - id: lanner
    kind: weapon
    name: Lanner
  - id: x
    kind: 
`;

function at(client: TestClient, path: string, words: string, after = 0): object {
  const position = client.positionOf(path, words);
  const textDocument = { uri: client.uriOf(path) };
  return { textDocument, position: { ...position, character: position.character + after } };
}

test('completion in entities.yaml', async () => {
  const client = await startClient(CORPUS);
  assert.ok(client.initialized.capabilities.completionProvider);
  client.open('entities.yaml');
  const place = at(client, 'entities.yaml', 'kind: \n', 'kind: '.length);
  const items = await client.connection.sendRequest<CompletionItem[]>('textDocument/completion', place);
  assert.deepEqual(
    items.slice(0, 2).map(({ label }) => label),
    ['person', 'organisation'],
  );
  assert.ok(items.every(({ textEdit }) => textEdit !== undefined));
  await client.stop();
});
