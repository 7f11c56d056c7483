import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type ClientOptions, eventually, startClient, type TestClient } from './client';

const TEXT = 'The ferry sank. “We saw a light,” said Anne Roe. Boris Lind slept.\n';
const ANN = 'T1\tPerson 39 47\tAnne Roe\nT2\tPerson 49 59\tBoris Lind\n??\n';
const MOVED = ANN.replace('39 47', '43 51').replace('49 59', '53 63');

async function openDesk(options: ClientOptions = {}): Promise<TestClient> {
  const client = await startClient(`//- corpus.yaml\nname: x\n//- a.txt\n${TEXT}//- a.ann\n${ANN}`, options);
  client.open('a.txt');
  await client.connection.sendRequest('crosscheck/findings', {});
  return client;
}

/** What an editor does when a document is saved. */
function save(client: TestClient, path: string): void {
  writeFileSync(join(client.folder, path), client.textOf(path));
  void client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: client.uriOf(path) } });
}

const onDisk = (client: TestClient): string => readFileSync(join(client.folder, 'a.ann'), 'utf8');

test('in any editor, annotations are written to the disk after their text', async () => {
  const client = await openDesk();
  client.replace('a.txt', 'The ferry', 'The old ferry');
  save(client, 'a.txt');
  await eventually('the annotations are written', () => onDisk(client) === MOVED);
  assert.deepEqual(client.edits, []);
  assert.equal(await client.stop(), 0);
});

test('an annotation file that is open in its own editor is changed there', async () => {
  const client = await openDesk();
  client.open('a.ann', ANN);
  client.replace('a.txt', 'The ferry', 'The old ferry');
  save(client, 'a.txt');
  await eventually('the editor is asked', () => client.edits.length > 0);
  assert.deepEqual(Object.keys(client.edits[0]!.changes ?? {}), [client.uriOf('a.ann')]);
  assert.equal(onDisk(client), ANN);
  assert.equal(await client.stop(), 0);
});

test('a read-only annotation file stays as it is, and the person is told', async () => {
  const client = await openDesk();
  const told: string[] = [];
  client.connection.onNotification('window/showMessage', ({ message }: { message: string }) => void told.push(message));
  const { chmodSync } = await import('node:fs');
  chmodSync(join(client.folder, 'a.ann'), 0o444);
  client.replace('a.txt', 'The ferry', 'The old ferry');
  save(client, 'a.txt');
  await eventually('the person is told', () => told.length > 0);
  assert.match(told[0]!, /a\.ann could not be written: the file is read-only\. They are kept/);
  assert.equal(onDisk(client), ANN);
  chmodSync(join(client.folder, 'a.ann'), 0o644);
  save(client, 'a.txt');
  await eventually('the next save writes them', () => onDisk(client) === MOVED);
  assert.equal(await client.stop(), 0);
});

test('an article that is renamed asks for its annotation file to be renamed as well', async () => {
  const client = await openDesk();
  const files = [{ oldUri: client.uriOf('a.txt'), newUri: client.uriOf('b.txt') }];
  const edit = await client.connection.sendRequest('workspace/willRenameFiles', { files });
  assert.deepEqual(edit, {
    documentChanges: [
      {
        kind: 'rename',
        oldUri: client.uriOf('a.ann'),
        newUri: client.uriOf('b.ann'),
        options: { overwrite: false, ignoreIfExists: true },
      },
    ],
  });
  assert.equal(await client.stop(), 0);
});

test('what was ruled on an article that is renamed, and its line in the table, go along', async () => {
  const client = await startClient(
    `//- metadata.tsv\nfilename\toutlet\na.txt\tThe Velm Herald\n//- decisions.yaml\n- finding: quote.unattributed\n  article: a.txt\n  words: “We saw a light,”\n  verdict: ignore\n  reason: Seen.\n//- corpus.yaml\nname: x\n//- a.txt\n${TEXT}`,
  );
  await client.connection.sendRequest('crosscheck/findings', {});
  const files = [{ oldUri: client.uriOf('a.txt'), newUri: client.uriOf('b.txt') }];
  const edit = await client.connection.sendRequest('workspace/willRenameFiles', { files });
  const told = JSON.stringify(edit);
  for (const path of ['metadata.tsv', 'decisions.yaml']) assert.ok(told.includes(client.uriOf(path)), told);
  assert.equal(told.split('"newText":"b.txt"').length, 3, told);
  assert.equal(await client.stop(), 0);
});
