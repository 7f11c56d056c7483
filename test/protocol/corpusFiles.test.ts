import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  ApplyWorkspaceEditRequest,
  type CodeAction,
  type CodeLens,
  type CompletionItem,
  type DocumentLink,
  type InlayHint,
  type SelectionRange,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ENTITY_AT_REQUEST, type EntityAt, MERGE_COMMAND } from '../../server/src/lsp/entityProtocol';
import { DESCRIBE_COMMAND } from '../../server/src/lsp/protocol';
import { CAPABILITIES, startClient, type TestClient } from './client';

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

const CAN_ASK = {
  ...CAPABILITIES,
  workspace: {
    ...CAPABILITIES.workspace,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {}, resourceOperations: ['create' as const] },
  },
};

test('rename: prepared, in all files, and asked about in drafts where the editor can ask', async () => {
  const client = await startClient(CORPUS, { capabilities: CAN_ASK });
  client.open('entities.yaml');
  const place = at(client, 'entities.yaml', 'name: Lanner', 'name: L'.length);
  const prepared = await client.connection.sendRequest('textDocument/prepareRename', place);
  assert.equal((prepared as { placeholder: string }).placeholder, 'Lanner');
  const edit = await client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
    ...place,
    newName: 'Lanner II',
  });
  const changes = (edit.documentChanges ?? []).filter((change) => 'textDocument' in change);
  const named = changes.map(({ textDocument, edits }) => [
    textDocument.uri.slice(client.folder.length + 'file://'.length + 1),
    edits.map((one) => ('annotationId' in one ? 'asked' : 'certain')),
  ]);
  assert.deepEqual(named, [
    ['entities.yaml', ['certain', 'certain']],
    ['drafts/story.md', ['asked']],
  ]);
  assert.ok(Object.values(edit.changeAnnotations ?? {}).every(({ needsConfirmation }) => needsConfirmation));
  await client.stop();
});

test('rename: without a preview drafts are left alone, and what cannot be renamed is refused in words', async () => {
  const client = await startClient(CORPUS);
  client.open('entities.yaml');
  const place = at(client, 'entities.yaml', 'name: Lanner', 'name: L'.length);
  const edit = await client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
    ...place,
    newName: 'Lanner II',
  });
  assert.deepEqual(Object.keys(edit.changes ?? {}), [client.uriOf('entities.yaml')]);
  client.open('articles/herald.txt');
  const unknown = at(client, 'articles/herald.txt', 'Irena Vostrak', 1);
  await assert.rejects(client.connection.sendRequest('textDocument/prepareRename', unknown), /Nobody has described/);
  await client.stop();
});

test('merge and identify: offered when asked for, carried out as one edit, refused in words', async () => {
  const client = await startClient(CORPUS, { capabilities: CAN_ASK });
  client.open('articles/herald.txt');
  const { textDocument, position } = at(client, 'articles/herald.txt', 'Vostrak said.', 1) as {
    textDocument: object;
    position: object;
  };
  const actions = async (triggerKind: number): Promise<readonly CodeAction[]> =>
    client.connection.sendRequest('textDocument/codeAction', {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics: [], triggerKind },
    });
  assert.ok(
    (await actions(2)).every(({ kind }) => kind !== 'refactor'),
    'a light bulb on a mere name',
  );
  const identify = (await actions(1)).find(({ title }) => title === 'This is Irena Vostrak');
  assert.ok(identify?.command);
  await client.connection.sendRequest('workspace/executeCommand', identify.command);
  assert.equal(client.edits.length, 1, 'nobody had described her: she gets an entry');
  const annotations = readFileSync(join(client.folder, 'articles/herald.ann'), 'utf8');
  assert.match(annotations, /^T1\tPerson \d+ \d+\tVostrak\nN1\tReference T1 entity:irena-vostrak\tIrena Vostrak\n$/);

  const messages: string[] = [];
  client.connection.onNotification(
    'window/showMessage',
    ({ message }: { message: string }) => void messages.push(message),
  );
  const merge = {
    command: MERGE_COMMAND,
    arguments: [{ uri: client.uriOf('entities.yaml'), from: 'lanner', into: 'gone' }],
  };
  await client.connection.sendRequest('workspace/executeCommand', merge);
  assert.match(messages[0] ?? '', /^One of the two is no longer in the corpus/);
  await client.stop();
});

/** Titles of the merges that are offered, with or without an entry for the second of two sisters. */
async function mergesOffered(entries: string, path: string, words: string): Promise<readonly string[]> {
  const client = await startClient(`
    //- a.txt outlet="The Velm Herald" date=2031-05-02
    Mara Lindqvist spoke in Tolm. Mara Lindkvist left for Lysk.
    //- entities.yaml
    ${entries}
  `);
  client.open(path);
  const { textDocument, position } = at(client, path, words, 10) as { textDocument: object; position: object };
  const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range: { start: position, end: position },
    context: { diagnostics: [], triggerKind: 1 },
  });
  await client.stop();
  return actions.filter(({ command }) => command?.command === MERGE_COMMAND).map(({ title }) => title);
}

test('to merge with: who is called alike comes first, then who is named most', async () => {
  const client = await startClient(`
    //- a.txt outlet="The Velm Herald" date=2031-05-02
    Mara Lind spoke in Tolm. Jan Oster left. Oster came back. Oster spoke. Mara Lint called. Ana Lind was silent.
  `);
  client.open('a.txt');
  const { textDocument, position } = at(client, 'a.txt', 'Mara Lind ', 6) as {
    textDocument: { uri: string };
    position: object;
  };
  const found = await client.connection.sendRequest<EntityAt>(ENTITY_AT_REQUEST, { uri: textDocument.uri, position });
  const people = found.others.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  assert.deepEqual(people, ['Ana Lind', 'Mara Lint', 'Jan Oster']);
  await client.stop();
});

test('two who were described apart are not merged by a quick fix', async () => {
  const one = '- { id: mara-lindqvist, kind: person, name: Mara Lindqvist }';
  const two = '- { id: mara-lindkvist, kind: person, name: Mara Lindkvist }';
  assert.deepEqual(await mergesOffered(one, 'a.txt', 'Mara Lindqvist'), ['Merge with “Mara Lindkvist”: they are one']);
  const both = `${one}\n    ${two}`;
  assert.deepEqual(await mergesOffered(both, 'a.txt', 'Mara Lindqvist'), []);
  assert.deepEqual(await mergesOffered(both, 'entities.yaml', '- { id: mara-lindk'), []);
});

test('reading: lenses, links, folding, selections, and hints and colours for those who turn them on', async () => {
  const settings = { speakerHints: true, unitHints: true, colours: true };
  const client = await startClient(CORPUS, { initializationOptions: { settings } });
  client.open('articles/courier.txt');
  const textDocument = { uri: client.uriOf('articles/courier.txt') };
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const ask = <R>(method: string, more: object = {}): Promise<R> =>
    client.connection.sendRequest(method, { textDocument, ...more });
  const hints = await ask<InlayHint[]>('textDocument/inlayHint', { range });
  assert.deepEqual(
    hints.map(({ label }) => (label as { value: string }[])[0]!.value),
    ['= 306 km'],
  );
  const tokens = await ask<{ data: number[] }>('textDocument/semanticTokens/full');
  assert.equal(tokens.data.length % 5, 0);
  assert.ok(tokens.data.length >= 15, 'a person, a weapon and a figure at least');
  assert.ok((await ask<CodeLens[]>('textDocument/codeLens'))[0]?.command?.title.startsWith('Lysk Courier'));
  assert.deepEqual(await ask('textDocument/foldingRange'), []);
  const [selection] = await ask<SelectionRange[]>('textDocument/selectionRange', {
    positions: [client.positionOf('articles/courier.txt', 'Vostrak')],
  });
  assert.ok(selection?.parent?.parent);
  const table = { textDocument: { uri: client.uriOf('metadata.tsv') } };
  const links = await client.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', table);
  assert.equal(links[0]?.target, client.uriOf('articles/herald.txt'));
  await client.stop();
});

test('what a finding and a statement of a draft both offer is offered once', async () => {
  const client = await startClient(`
    //- articles/a.txt outlet="The Velm Herald" date=2031-05-02
    The ATACMS missile has a range of up to 190 miles.
    //- drafts/d.txt role=draft date=2031-05-04
    The ATACMS missile has a range of up to 170 miles.
  `);
  client.open('drafts/d.txt');
  await client.diagnostics('drafts/d.txt', (found) => found.some(({ code }) => code === 'figure.conflict'));
  const start = client.positionOf('drafts/d.txt', '170');
  const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: client.uriOf('drafts/d.txt') },
    range: { start, end: start },
    context: { diagnostics: [] },
  });
  const titles = actions.filter(({ edit }) => /190 miles/.test(JSON.stringify(edit))).map(({ title }) => title);
  assert.deepEqual(titles, ['Write “up to 190 miles” as The Velm Herald has it']);
  await client.stop();
});

for (const writes of [true, false]) {
  const how = writes ? 'writes edits' : 'keeps edits to itself until they are saved';
  test(`an editor that ${how} and tells of no file: no entry is lost to the next`, async () => {
    const client = await startClient(
      '//- a.txt\nAnne Roe, the mayor, left. Anne Roe came back, said Boris Lind.\n//- entities.yaml\n- id: lanner\n  kind: weapon\n  name: Lanner\n',
    );
    const path = join(client.folder, 'entities.yaml');
    const first = '- id: other\n  kind: person\n  name: Owen Other\n';
    let text = readFileSync(path, 'utf8');
    client.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
      const edits = edit.changes![client.uriOf('entities.yaml')]!;
      text = TextDocument.applyEdits(TextDocument.create('', '', 1, text), edits);
      if (writes) writeFileSync(path, text);
      return { applied: true };
    });
    client.open('a.txt');
    await client.connection.sendRequest('crosscheck/findings', null);
    // Somebody else writes it, and the editor does not tell.
    text = first + text;
    writeFileSync(path, text);
    const describe = (words: string) =>
      client.connection.sendRequest('workspace/executeCommand', {
        command: DESCRIBE_COMMAND,
        arguments: [{ uri: client.uriOf('a.txt'), position: client.positionOf('a.txt', words) }],
      });
    await describe('Anne Roe');
    await describe('Boris Lind');
    assert.ok(text.startsWith(first), text);
    assert.match(text, /name: Anne Roe/);
    assert.match(text, /name: Boris Lind/);
    assert.match(text, /- id: lanner\n {2}kind: weapon\n {2}name: Lanner\n/);
    await client.stop();
  });
}
