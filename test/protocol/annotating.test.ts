import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  ADJUDICATE_REQUEST,
  DISAGREEMENTS_REQUEST,
  LAYERS_REQUEST,
  type WireDisagreements,
  type WireLayers,
} from '../../server/src/lsp/adjudicationProtocol';
import {
  ANNOTATION_STEP_COMMAND,
  ANNOTATIONS_REQUEST,
  type AnnotationStep,
  STEP_TAKEN_NOTIFICATION,
  type StepResult,
  type WireAnnotations,
} from '../../server/src/lsp/annotationProtocol';
import {
  type CorpusDrift,
  DRIFT_REQUEST,
  REANCHOR_PAGE,
  REANCHOR_REQUEST,
  type ReanchorPlanned,
  WRITE_REANCHORED_REQUEST,
} from '../../server/src/lsp/reanchorProtocol';
import { startClient } from './client';

const TEXT = 'The ferry sank. Anne Roe wept.\n';
const PROJECT = `
//- annotation.conf
[entities]
Person
[relations]
[events]
[attributes]
//- visual.conf
[drawing]
Person bgColor:#ffccaa
//- a.txt
${TEXT}//- a.ann
T1	Person 11 19	Anne Roe
`;

test('a brat project: what has drifted, what it would be, written as one step, taken back', async () => {
  const client = await startClient(PROJECT);
  const { connection } = client;
  const uri = client.uriOf('a.txt');
  const onDisk = () => readFileSync(join(client.folder, 'a.ann'), 'utf8');
  const told: string[] = [];
  connection.onNotification(STEP_TAKEN_NOTIFICATION, ({ what }: { what: string }) => void told.push(what));
  const drift = await connection.sendRequest<CorpusDrift[]>(DRIFT_REQUEST, {});
  assert.deepEqual(
    drift[0]?.drifted.map(({ path }) => path),
    ['a.txt'],
  );
  client.open('a.txt');
  const annotations = await connection.sendRequest<WireAnnotations>(ANNOTATIONS_REQUEST, { uri });
  assert.equal(annotations.annotated, true);
  assert.deepEqual(annotations.annotations[0]?.ranges[0]?.start, client.positionOf('a.txt', 'Anne'));
  assert.equal(annotations.looks.Person?.kind, 'configured');
  const planned = await connection.sendRequest<ReanchorPlanned>(REANCHOR_REQUEST, { uri });
  assert.deepEqual([planned.drifted, planned.found, planned.review, planned.lost], [1, 1, 0, 0]);
  const page = { uri: planned.corpus, page: REANCHOR_PAGE, parameters: { plan: planned.plan } };
  const { acts } = await connection.sendRequest<{ acts: { command: string }[] }>('crosscheck/page', page);
  assert.equal(acts.length, 1);
  const before = onDisk();
  await connection.sendRequest(WRITE_REANCHORED_REQUEST, { plan: planned.plan });
  assert.equal(onDisk(), 'T1\tPerson 16 24\tAnne Roe\n');
  const run = (step: AnnotationStep) =>
    connection.sendRequest<StepResult | null>('workspace/executeCommand', {
      command: ANNOTATION_STEP_COMMAND,
      arguments: [step],
    });
  const ranges = [{ start: client.positionOf('a.txt', 'ferry'), end: client.positionOf('a.txt', ' sank') }];
  assert.deepEqual(await run({ kind: 'mark', uri, ranges, as: { key: 'p' } }), { ids: ['T2'], files: 1, taken: true });
  await run({ kind: 'undo', uri });
  await run({ kind: 'undo', uri });
  assert.equal(onDisk(), before);
  assert.deepEqual(await run({ kind: 'undo', uri }), { ids: [], files: 0, taken: false });
  assert.deepEqual(told, ['step', 'step', 'undo', 'undo']);
  assert.equal(await client.stop(), 0);
});

test('two annotators’ disagreements: whose file is which, and where the agreed one lies', async () => {
  const marks = (type: string) => `T1\t${type} 16 24\tAnne Roe\n`;
  const client = await startClient(
    `//- corpus.yaml\nname: x\n//- x.txt\n${TEXT}//- x_a.ann\n${marks('Person')}//- x_n.ann\n${marks('Source')}`,
  );
  const uri = client.uriOf('x.txt');
  const layers = await client.connection.sendRequest<WireLayers>(LAYERS_REQUEST, { uri: client.uriOf('x_n.ann') });
  assert.deepEqual([layers.path, layers.layers.map(({ annotator }) => annotator)], ['x.txt', ['a', 'n']]);
  const [a, b] = layers.layers.map(({ path }) => path);
  const found = await client.connection.sendRequest<WireDisagreements>(DISAGREEMENTS_REQUEST, {
    uri,
    a,
    b,
    as: 'gold',
  });
  assert.deepEqual([found.into, found.disagreements.map(({ kind }) => kind)], ['x_gold.ann', ['type']]);
  assert.equal(await client.stop(), 0);
});

test('annotators who each have a copy of the text: the agreed file goes beside a copy of its own', async () => {
  const marks = (type: string) => `T1\t${type} 16 24\tAnne Roe\n`;
  const client = await startClient(
    `//- corpus.yaml\nname: x\n//- ana/x.txt\n${TEXT}//- ana/x.ann\n${marks('Person')}//- ben/x.txt\n${TEXT}//- ben/x.ann\n${marks('Source')}`,
  );
  const uri = client.uriOf('ana/x.txt');
  const { layers } = await client.connection.sendRequest<WireLayers>(LAYERS_REQUEST, { uri });
  assert.deepEqual(
    layers.map(({ path, annotator }) => [path, annotator]),
    [
      ['ana/x.ann', 'ana'],
      ['ben/x.ann', 'ben'],
    ],
  );
  const two = { uri, a: 'ana/x.ann', b: 'ben/x.ann', as: 'gold' };
  const found = await client.connection.sendRequest<WireDisagreements>(DISAGREEMENTS_REQUEST, two);
  assert.deepEqual([found.into, found.copy], ['gold/x.ann', { from: uri, to: client.uriOf('gold/x.txt') }]);
  mkdirSync(join(client.folder, 'gold'));
  writeFileSync(join(client.folder, 'gold/x.txt'), TEXT);
  const verdicts = { [found.disagreements[0]!.key]: 'b' };
  await client.connection.sendRequest(ADJUDICATE_REQUEST, { ...two, verdicts });
  assert.equal(readFileSync(join(client.folder, 'gold/x.ann'), 'utf8'), marks('Source'));
  assert.equal(readFileSync(join(client.folder, 'ana/x.ann'), 'utf8'), marks('Person'));
  assert.equal(await client.stop(), 0);
});
