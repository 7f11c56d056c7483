import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../../../server/src/lsp/annotate';
import { toCodeAction } from '../../../server/src/lsp/codeActionItems';
import { fileOf } from '../../../server/src/lsp/fromProtocol';
import { ANNOTATE_COMMAND, type AnnotateArguments } from '../../../server/src/lsp/protocol';
import type { Finding } from '../../../server/src/rules/types';
import { mergeBranches } from '../../../server/src/standoff/branches/merge';
import { type Desk, openDesk } from '../service/annotationDesk';
import { annotatedText } from '../standoff/annotatedText';

const TEXT = 'He said so. Then he said no more, in Lysk.\n';
const MANIFEST = 'name: The quay\nannotations: "{folder}/{name}_{annotator}.ann"\nannotator: ana\n';

async function findingsOf(desk: Desk, path: string): Promise<readonly Finding[]> {
  await desk.service.settled();
  const found = desk.service.find(desk.uri(path))!;
  return (found.corpus.findings.get(path) ?? []).filter(({ code }) => code.startsWith('annotation.'));
}

/** Does what a fix of the first finding on a file says, as the editor would. */
async function fix(desk: Desk, path: string, title: string): Promise<void> {
  const [finding] = await findingsOf(desk, path);
  const one = finding?.fixes.find((each) => each.title === title);
  assert.ok(finding && one, `${title}: ${JSON.stringify(finding?.fixes.map((each) => each.title))}`);
  const file = fileOf(desk.service.find(desk.uri(path))!);
  const { command } = toCodeAction(file, { ...one, finding }, []);
  assert.equal(command?.command, ANNOTATE_COMMAND);
  const argument = command.arguments![0] as AnnotateArguments;
  assert.ok(argument.kind === 'settle');
  const article = fileOf(desk.service.find(argument.uri)!);
  await desk.service.annotate(argument.uri, annotate(article, argument), argument.layer);
}

test('what is to be looked at is told at its words, and each answer does what it says', async () => {
  const ann = 'T1\tPerson 17 19\the\n#1\tReview T1\twas "He"\n';
  const desk = await openDesk({ 'corpus.yaml': 'name: The quay\n', 'a.txt': TEXT, 'a.ann': ann });
  const [finding, ...others] = await findingsOf(desk, 'a.txt');
  assert.deepEqual(others, []);
  assert.equal(TEXT.slice(finding!.start, finding!.end), 'he');
  await fix(desk, 'a.txt', 'T1 is right here');
  assert.equal(desk.onDisk('a.ann'), 'T1\tPerson 17 19\the\n');
  assert.deepEqual(await findingsOf(desk, 'a.txt'), []);
  await desk.outside({ 'a.ann': ann });
  await fix(desk, 'a.txt', 'Remove T1 and what refers to it');
  assert.equal(desk.onDisk('a.ann'), '');
});

test('it goes with its words while the text is edited', async () => {
  const ann = 'T1\tCue 3 7\tsaid\nT2\tAttribution 20 24\tsaid\nE1\tAttribution:T2 Cue:T1\n#1\tReview E1\twas "say"\n';
  const desk = await openDesk({ 'corpus.yaml': 'name: The quay\n', 'a.txt': TEXT, 'a.ann': ann });
  desk.open('a.txt');
  desk.type('a.txt', '|Then', 'And ');
  const [finding] = await findingsOf(desk, 'a.txt');
  assert.match(finding!.message, /^Does E1 \(Attribution “said”\) belong here/);
  assert.equal(finding!.start, desk.textOf('a.txt').lastIndexOf('said'));
});

/** Two branches that gave one annotation other types. */
function merged(ours: string, theirs: string): string {
  const article = annotatedText(TEXT);
  const base = 'T1\tPerson 37 41\tLysk\nE1\tMeeting:T2 Where:T1\nT2\tMeeting 3 7\tsaid\n';
  const file = (text: string) => ({ file: text, article });
  return mergeBranches({ base: file(base), ours: file(ours), theirs: file(theirs) }, article).text;
}

test('of two versions one is kept in the place of the other, or both are', async () => {
  const rest = 'E1\tMeeting:T2 Where:T1\nT2\tMeeting 3 7\tsaid\n';
  const ann = merged(`T1\tPlace 37 41\tLysk\n${rest}`, `T1\tState 37 41\tLysk\n${rest}`);
  const own = `T1\tPlace 37 41\tLysk\n${rest}`;
  assert.equal(ann, `${own}T3\tState 37 41\tLysk\n#1\tConflict T3\tthe other branch’s version of T1\n`);
  const answers: readonly (readonly [string, string])[] = [
    ['Keep T1 (Place “Lysk”), remove T3', own],
    ['Keep T3 (State “Lysk”) in the place of T1', `T1\tState 37 41\tLysk\n${rest}`],
    ['Keep both', `${own}T3\tState 37 41\tLysk\n`],
  ];
  for (const [title, left] of answers) {
    const desk = await openDesk({ 'corpus.yaml': 'name: The quay\n', 'a.txt': TEXT, 'a.ann': ann });
    await fix(desk, 'a.txt', title);
    assert.equal(desk.onDisk('a.ann'), left);
    assert.deepEqual(await findingsOf(desk, 'a.txt'), []);
  }
});

test('of two links or attributes too', async () => {
  const line = 'T1\tPlace 37 41\tLysk\n';
  const ann = `${line}A1\tSure T1 yes\nA2\tSure T1 no\n#1\tConflict T1\tA2: the other branch’s version\n`;
  for (const [title, left] of [
    ['Remove A2 (Sure no)', `${line}A1\tSure T1 yes\n`],
    ['Keep A2 (Sure no), remove A1', `${line}A2\tSure T1 no\n`],
  ] as const) {
    const desk = await openDesk({ 'corpus.yaml': 'name: The quay\n', 'a.txt': TEXT, 'a.ann': ann });
    await fix(desk, 'a.txt', title);
    assert.equal(desk.onDisk('a.ann'), left);
  }
});

test('a fix is for the file of the annotator whose annotation it is', async () => {
  const [ana, ben] = ['T1\tPerson 17 19\the\n', 'T1\tPerson 0 0\tSheila\nT2\tPlace 37 41\tLysk\n'];
  const desk = await openDesk({ 'corpus.yaml': MANIFEST, 'a.txt': TEXT, 'a_ana.ann': ana, 'a_ben.ann': ben });
  await fix(desk, 'a.txt', 'Remove T1 and what refers to it');
  assert.equal(desk.onDisk('a_ana.ann'), ana);
  assert.equal(desk.onDisk('a_ben.ann'), 'T2\tPlace 37 41\tLysk\n');
});

test('what annotation.conf forbids is removed from the annotation file, and allowed in annotation.conf', async () => {
  const conf = '[entities]\nPerson\nPlace\n[relations]\n<OVERLAP>\tArg1:Place, Arg2:Place, <OVL-TYPE>:contain\n';
  const ann = 'T1\tPerson 17 19\the\nT2\tPlace 17 19\the\n';
  const desk = await openDesk({ 'corpus.yaml': 'name: Q\n', 'annotation.conf': conf, 'a.txt': TEXT, 'a.ann': ann });
  const [finding] = await findingsOf(desk, 'a.ann');
  assert.equal(finding?.code, 'annotation.overlap');
  const allow = finding.fixes.at(-1)!;
  const { edit } = toCodeAction(fileOf(desk.service.find(desk.uri('a.ann'))!), { ...allow, finding }, []);
  assert.deepEqual(Object.keys(edit!.changes!), [desk.uri('annotation.conf')]);
  await desk.outside({ 'annotation.conf': conf.replace('contain', '<ANY>').replace('Arg2:Place', 'Arg2:<ANY>') });
  assert.deepEqual(await findingsOf(desk, 'a.ann'), []);
  await desk.outside({ 'annotation.conf': conf });
  await fix(desk, 'a.ann', 'Remove T2 (Place “he”) and what refers to it');
  assert.equal(desk.onDisk('a.ann'), 'T1\tPerson 17 19\the\n');
});

test('where annotation files were recognised is offered for corpus.yaml, which is made where there is none', async () => {
  const files = {
    'annotation.conf': '[entities]\nPerson\n',
    'text/a.txt': TEXT,
    'marks/a.ann': 'T1\tPerson 0 2\tHe\n',
  };
  const line = 'annotations: "../marks/{name}.ann"\n';
  const desk = await openDesk(files);
  const [finding, ...others] = await findingsOf(desk, 'annotation.conf');
  assert.deepEqual([finding?.code, others], ['annotation.layout', []]);
  const [fix] = finding!.fixes;
  const { edit } = toCodeAction(
    fileOf(desk.service.find(desk.uri('annotation.conf'))!),
    { ...fix!, finding: finding! },
    [],
  );
  const [create, change] = edit!.documentChanges!;
  assert.deepEqual(create, { kind: 'create', uri: desk.uri('corpus.yaml'), options: { ignoreIfExists: true } });
  assert.ok('edits' in change!);
  assert.deepEqual(
    change.edits.map((one) => 'newText' in one && one.newText),
    [line],
  );
  await desk.outside({ 'corpus.yaml': 'name: Q' });
  const [again] = await findingsOf(desk, 'corpus.yaml');
  const action = again!.fixes[0]!.action;
  assert.ok(action.kind === 'edit text');
  assert.deepEqual(action.edits, [{ start: 7, end: 7, newText: `\n${line}` }]);
  await desk.outside({ 'corpus.yaml': `name: Q\n${line}` });
  assert.deepEqual(await findingsOf(desk, 'corpus.yaml'), []);
});
