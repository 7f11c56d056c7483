import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Hover } from 'vscode-languageserver-protocol';
import {
  ANNOTATION_STEP_COMMAND,
  ANNOTATIONS_REQUEST,
  type AnnotationStep,
  type WireAnnotations,
} from '../../server/src/lsp/annotationProtocol';
import { type CorpusDrift, DRIFT_REQUEST } from '../../server/src/lsp/reanchorProtocol';
import { eventually, startClient, type TestClient } from './client';

/** More than a server reads while an editor asks its first questions. */
const MANY = 600;
const OPEN = 'part-2/texts/story-200.txt';
const LAYER = 'part-2/marks/story-200.ann';

const story = (n: number): string =>
  [
    `Ferry ${n} sinks in the Velm strait`,
    ...Array.from(
      { length: 12 },
      (_, i) =>
        `“We saw ${n + i} lights and then nothing,” said Anne Roe, the mate of ferry ${n}. She told The Velm Herald that ${i + 2} people were missing and that the coast guard of Vestria had been called at once.`,
    ),
  ].join('\n\n');

/** A made-up project in brat's format: texts and annotations in sibling folders. */
function project(extra: readonly (readonly [string, string])[] = []): string {
  const files = Array.from({ length: MANY }, (_, n): (readonly [string, string])[] => {
    const at = story(n).indexOf('Anne Roe');
    const part = `part-${Math.floor(n / 100)}`;
    return [
      [`${part}/texts/story-${n}.txt`, story(n)],
      [`${part}/marks/story-${n}.ann`, `T1\tPerson ${at} ${at + 8}\tAnne Roe\n`],
    ];
  });
  return [...files.flat(), ...extra].map(([path, text]) => `//- ${path}\n${text}`).join('\n');
}

interface Opened {
  readonly client: TestClient;
  /** Whether all articles have been read. */
  readonly isReady: () => boolean;
  readonly ready: Promise<void>;
  annotations(): Promise<WireAnnotations | null>;
  hover(words: string): Promise<string>;
}

async function openProject(source: string, checked: boolean): Promise<Opened> {
  const client = await startClient(source, checked ? {} : { initializationOptions: { checkedFolders: [] } });
  let isReady = false;
  const ready = client.connection.sendRequest('crosscheck/findings', {}).then(() => {
    isReady = true;
  });
  client.open(OPEN);
  const textDocument = { uri: client.uriOf(OPEN) };
  return {
    client,
    isReady: () => isReady,
    ready,
    annotations: () => client.connection.sendRequest<WireAnnotations | null>(ANNOTATIONS_REQUEST, textDocument),
    hover: async (words) => {
      const params = { textDocument, position: client.positionOf(OPEN, words) };
      const answer = await client.connection.sendRequest<Hover | null>('textDocument/hover', params);
      return answer && 'value' in (answer.contents as object) ? (answer.contents as { value: string }).value : '';
    },
  };
}

test('an article on show is served and annotated while hundreds of others are still being read', async () => {
  const { client, isReady, ready, annotations, hover } = await openProject(project(), true);
  const first = await annotations();
  const card = await hover('Anne Roe');
  assert.equal(isReady(), false);
  assert.deepEqual(
    first?.annotations.map(({ type, ranges }) => [type, ranges[0]?.start]),
    [['Person', client.positionOf(OPEN, 'Anne Roe')]],
  );
  assert.match(card, /Person.*still being read/s);

  client.replace(OPEN, 'Ferry 200', 'The ferry Lysk');
  const moved = await annotations();
  assert.deepEqual(moved?.annotations[0]?.ranges[0]?.start, client.positionOf(OPEN, 'Anne Roe'));

  const start = client.positionOf(OPEN, 'The Velm Herald');
  const end = { line: start.line, character: start.character + 'The Velm Herald'.length };
  const step: AnnotationStep = {
    kind: 'mark',
    uri: client.uriOf(OPEN),
    as: { type: 'Organisation' },
    ranges: [{ start, end }],
  };
  await client.connection.sendRequest('workspace/executeCommand', {
    command: ANNOTATION_STEP_COMMAND,
    arguments: [step],
  });
  const marked = await annotations();
  assert.deepEqual(
    marked?.annotations.map(({ type }) => type),
    ['Person', 'Organisation'],
  );
  assert.equal(isReady(), false);
  client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: client.uriOf(OPEN) } });

  await ready;
  // A save asks for no answer: the file is written in its own time.
  const layer = (): string => readFileSync(join(client.folder, LAYER), 'utf8');
  await eventually('the mark is written', () => /^T2\tOrganisation \d+ \d+\tThe Velm Herald$/m.test(layer()));
  assert.doesNotMatch(await hover('Anne Roe'), /still being read/);
  assert.deepEqual((await annotations())?.annotations, marked?.annotations);
  await client.stop();
});

test('a folder of texts and annotation files is a brat project without a configuration', async () => {
  const source = project([['notes/todo.txt', 'Nothing to see here.']]);
  const { client, isReady, ready, annotations } = await openProject(source, false);
  assert.equal((await annotations())?.annotations.length, 1);
  assert.equal(isReady(), false);
  const drift = await client.connection.sendRequest<readonly CorpusDrift[]>(DRIFT_REQUEST, {});
  assert.deepEqual(
    drift.map(({ documents, drifted }) => [documents, drifted.length]),
    [[MANY, 0]],
  );
  await ready;
  // Its articles are compared with each other once somebody says so.
  const quotations = client.published.flatMap(({ diagnostics }) => diagnostics).map(({ code }) => code);
  assert.deepEqual(
    [...new Set(quotations)].filter((code) => !String(code).startsWith('annotation.')),
    [],
  );
  await client.stop();
});
