import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  CancellationTokenSource,
  type CodeAction,
  type Diagnostic,
  type Hover,
  type Location,
  type LocationLink,
} from 'vscode-languageserver-protocol';
import { type DecideArguments, STATUS_REQUEST, type Status } from '../../server/src/lsp/protocol';
import { CAPABILITIES, startClient, type TestClient } from './client';

const HERALD = 'articles/herald.txt';
const COURIER = 'articles/courier.txt';
const TWO_RANGES = `
  //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
  Vestria sends missiles

  Vestria will send the Lanner missile to Keldova. The Lanner has a range of 180 miles.
  //- articles/courier.txt outlet="Lysk Courier" date=2031-05-02
  What the missiles can reach

  The Lanner has a range of 190 miles, far enough to reach the naval base.
  //- entities.yaml
  - id: lanner
    kind: weapon
    name: Lanner
    aliases: [Lanner missile]
    description: ballistic missile
`;

const hasConflict = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ code }) => code === 'figure.conflict');
const hasNone = (diagnostics: readonly Diagnostic[]): boolean => !hasConflict(diagnostics);

/** Opens both articles and waits until the conflict is seen in each. */
async function openBoth(options: Parameters<typeof startClient>[1] = {}): Promise<TestClient> {
  const client = await startClient(TWO_RANGES, options);
  client.open(HERALD);
  client.open(COURIER);
  await client.diagnostics(HERALD, hasConflict);
  await client.diagnostics(COURIER, hasConflict);
  return client;
}

function ask<R>(client: TestClient, method: string, path: string, words: string): Promise<R> {
  const textDocument = { uri: client.uriOf(path) };
  return client.connection.sendRequest(method, { textDocument, position: client.positionOf(path, words) });
}

test('the conflict is seen in both articles, with the other one as related place', async () => {
  const client = await openBoth();
  const [finding] = (await client.diagnostics(HERALD, hasConflict)).filter(({ code }) => code === 'figure.conflict');
  assert.deepEqual(finding?.range.start, client.positionOf(HERALD, '180 miles'));
  const related = finding?.relatedInformation?.map(({ location }) => location.uri.slice(location.uri.lastIndexOf('/')));
  assert.ok(related?.includes('/courier.txt'), JSON.stringify(related));
  assert.match(finding?.codeDescription?.href ?? '', /docs\/rules\/figure\.conflict\.md$/);
  assert.equal(await client.stop(), 0);
});

test('an edit in one article changes the other’s finding, undo brings it back, and nothing is sent twice', async () => {
  const client = await openBoth();
  client.replace(HERALD, '180', '190');
  await client.diagnostics(COURIER, hasNone);
  client.replace(HERALD, '190', '180');
  await client.diagnostics(COURIER, hasConflict);
  await client.diagnostics(HERALD, hasConflict);
  const courier = client.published.filter(({ uri }) => uri.endsWith('courier.txt'));
  assert.ok(courier[0]!.diagnostics.length > 0, 'the first answer was empty');
  courier.slice(1).forEach((params, index) => {
    assert.notDeepEqual(params.diagnostics, courier[index]!.diagnostics, 'the same was sent twice');
  });
  assert.equal(client.published.findLast(({ uri }) => uri.endsWith('herald.txt'))?.version, 3);
  await client.stop();
});

test('a change on disk of a file that is not open reaches the open ones', async () => {
  const client = await startClient(TWO_RANGES);
  client.open(HERALD);
  await client.diagnostics(HERALD, hasConflict);
  writeFileSync(join(client.folder, COURIER), 'The Lanner has a range of 180 miles.\n');
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: client.uriOf(COURIER), type: 2 }],
  });
  await client.diagnostics(HERALD, hasNone);
  await client.stop();
});

test('hover shows the card, and command links only to a client that has the commands', async () => {
  const plain = await openBoth();
  const card = (hover: Hover | null): string => (hover?.contents as { value: string } | undefined)?.value ?? '';
  const text = card(await ask<Hover | null>(plain, 'textDocument/hover', HERALD, 'Lanner'));
  assert.match(text, /\*\*Lanner\*\* · weapon, ballistic missile/);
  assert.match(text, /180 miles/);
  assert.match(text, /190 miles/);
  assert.ok(!text.includes('command:'), text);
  await plain.stop();
  const rich = await openBoth({ initializationOptions: { commandLinks: true } });
  const linked = card(await ask<Hover | null>(rich, 'textDocument/hover', HERALD, 'Lanner'));
  assert.match(linked, /\[compare\]\(command:crosscheck\.compare\?/);
  await rich.stop();
});

test('definition leads from a figure to the other outlet’s, as links or as locations', async () => {
  const client = await openBoth();
  const links = await ask<LocationLink[] | null>(client, 'textDocument/definition', HERALD, '180 miles');
  assert.ok(links?.[0]?.targetUri.endsWith('courier.txt'), JSON.stringify(links));
  assert.deepEqual(links?.[0]?.targetSelectionRange.start, client.positionOf(COURIER, '190 miles'));
  await client.stop();
  const old = await openBoth({ capabilities: { ...CAPABILITIES, textDocument: {} } });
  const places = await ask<Location[] | null>(old, 'textDocument/definition', HERALD, '180 miles');
  assert.ok(places?.[0]?.uri.endsWith('courier.txt'), JSON.stringify(places));
  await old.stop();
});

test('a ruling is offered, written to decisions.yaml, and takes the finding away once that is saved', async () => {
  const client = await openBoth();
  const [finding] = (await client.diagnostics(HERALD, hasConflict)).filter(({ code }) => code === 'figure.conflict');
  const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: client.uriOf(HERALD) },
    range: finding!.range,
    context: { diagnostics: [finding] },
  });
  const argumentOf = ({ command }: CodeAction): Partial<DecideArguments> => command?.arguments?.[0] ?? {};
  const ruling = actions.find((action) => argumentOf(action).kind === 'finding');
  assert.ok(ruling?.command, JSON.stringify(actions));
  assert.equal(ruling.diagnostics?.[0]?.code, 'figure.conflict');
  await client.connection.sendRequest('workspace/executeCommand', {
    command: ruling.command.command,
    arguments: [{ ...argumentOf(ruling), reason: 'Two variants of the missile.' }],
  });
  const [uri, edits] = Object.entries(client.edits[0]!.changes!)[0]!;
  assert.ok(uri.endsWith('/decisions.yaml'));
  assert.match(edits[0]!.newText, /finding: figure\.conflict\n {2}article: articles\/herald\.txt\n/);
  assert.match(edits[0]!.newText, /reason: Two variants of the missile\./);
  writeFileSync(join(client.folder, 'decisions.yaml'), edits[0]!.newText);
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 1 }] });
  await client.diagnostics(HERALD, hasNone);
  await client.stop();
});

test('a request that is cancelled while it waits for the index is answered as cancelled', async () => {
  const many = Array.from(
    { length: 500 },
    (_, i) => `//- articles/${i}.txt\nThe Lanner has a range of ${100 + i} miles.\n`,
  );
  const client = await startClient(many.join(''));
  const source = new CancellationTokenSource();
  const textDocument = { uri: client.uriOf('articles/1.txt') };
  const position = { line: 0, character: 5 };
  const request = client.connection.sendRequest('textDocument/hover', { textDocument, position }, source.token);
  source.cancel();
  await assert.rejects(request, { code: -32800 });
  await client.stop();
});

test('the status tells what was read', async () => {
  const client = await openBoth();
  const status = await client.connection.sendRequest<Status>(STATUS_REQUEST);
  assert.equal(status.ready, true);
  assert.equal(status.corpora[0]?.articles, 2);
  assert.ok(status.corpora[0].findings.warning > 0);
  await client.stop();
});

for (const workspace of ['articles', null]) {
  test(`the corpus above is found when the editor opens ${workspace ?? 'a file alone'}`, async () => {
    const client = await startClient(`//- corpus.yaml\nname: Two ranges\n${dedented(TWO_RANGES)}`, {
      workspace,
      initializationOptions: { checkedFolders: [] },
    });
    client.open(HERALD);
    await client.diagnostics(HERALD, hasConflict);
    await client.stop();
  });
}

function dedented(source: string): string {
  return source.replace(/^ {2}/gm, '').trimStart();
}

test('reading many articles is told as progress, once begun and once ended', async () => {
  const many = Array.from(
    { length: 300 },
    (_, i) => `//- articles/${i}.txt\nThe Lanner has a range of ${100 + i} miles.\n`,
  );
  const client = await startClient(many.join(''), {
    capabilities: { ...CAPABILITIES, window: { workDoneProgress: true } },
  });
  const kinds: string[] = [];
  await new Promise<void>((resolve) => {
    client.connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
      kinds.push(value.kind);
      if (value.kind === 'end') resolve();
    });
  });
  assert.equal(kinds[0], 'begin');
  assert.deepEqual(
    kinds.slice(1, -1).filter((kind) => kind !== 'report'),
    [],
  );
  await client.stop();
});

test('a folder that leaves the workspace takes its findings with it', async () => {
  const client = await startClient(`//- corpus.yaml\nname: Two ranges\n${dedented(TWO_RANGES)}`, {
    initializationOptions: { checkedFolders: [] },
  });
  client.open(HERALD);
  await client.diagnostics(HERALD, hasConflict);
  const removed = [{ uri: client.uriOf('').slice(0, -1), name: 'corpus' }];
  await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [], removed } });
  await client.diagnostics(HERALD, (diagnostics) => diagnostics.length === 0);
  await client.stop();
});

test('an annotation file is answered too: from its line to the words', async () => {
  const client = await startClient(`
    //- a.txt
    The divers met Irena Vostrak at noon.
    //- a.ann
    T1	Person 15 28	Irena Vostrak
  `);
  client.open('a.ann');
  const links = await ask<LocationLink[] | null>(client, 'textDocument/definition', 'a.ann', 'Person');
  assert.ok(links?.[0]?.targetUri.endsWith('a.txt'), JSON.stringify(links));
  assert.deepEqual(links?.[0]?.targetSelectionRange.start, { line: 0, character: 15 });
  await client.stop();
});

test('a corpus.yaml that comes or goes takes away no squiggle that stays right', async () => {
  const client = await openBoth();
  const uri = client.uriOf('corpus.yaml');
  const before = client.published.length;
  writeFileSync(join(client.folder, 'corpus.yaml'), 'name: Two ranges\nnaem: a slip\n');
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 1 }] });
  await client.diagnostics('corpus.yaml', (diagnostics) => diagnostics.length > 0);
  rmSync(join(client.folder, 'corpus.yaml'));
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] });
  await client.diagnostics('corpus.yaml', (diagnostics) => diagnostics.length === 0);
  const articles = client.published.slice(before).filter((sent) => sent.uri.endsWith('.txt'));
  assert.deepEqual(articles, []);
  await client.stop();
});

test('a quick fix that accepts a value keeps its evidence, hedged or not', async () => {
  const client = await startClient(dedented(TWO_RANGES).replace('a range of 180', 'a range of up to 180'));
  client.open(HERALD);
  await client.diagnostics(HERALD, hasConflict);
  const { range } = (await client.diagnostics(HERALD, hasConflict)).find(({ code }) => code === 'figure.conflict')!;
  const textDocument = { uri: client.uriOf(HERALD) };
  const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
    textDocument,
    range,
    context: { diagnostics: [] },
  });
  for (const { title, command } of actions.filter((action) => /is right$/.test(action.title))) {
    await client.connection.sendRequest('workspace/executeCommand', {
      command: command!.command,
      arguments: command!.arguments ?? [],
    });
    assert.match(JSON.stringify(client.edits.at(-1)), /evidence: \\?"?articles/, title);
  }
  assert.equal(client.edits.length, 2);
  await client.stop();
});
