import assert from 'node:assert/strict';
import { test } from 'node:test';
import { occurrencesOf } from '../../../server/src/features/annotations/occurrences';
import { quotationParts } from '../../../server/src/features/annotations/quotation';
import { suggestionsIn } from '../../../server/src/features/annotations/suggestions';
import { annotationTypes, typeOfKey } from '../../../server/src/features/annotations/types';
import { annotationActions } from '../../../server/src/lsp/annotationActions';
import type { AnnotationStep } from '../../../server/src/lsp/annotationProtocol';
import { stepOf } from '../../../server/src/lsp/annotationStep';
import { createAnnotationSteps } from '../../../server/src/lsp/annotationSteps';
import { fileOf } from '../../../server/src/lsp/fromProtocol';
import { annotationsOfCopy, occurrences, takeStep } from '../../../server/src/lsp/registerAnnotations';
import { createService } from '../../../server/src/service';
import { indexLines, positionAt } from '../../../server/src/text/lines';
import { FIXTURE_ROOT, openFixture, parseFixture } from '../../fixture';
import { memoryFiles } from '../../memoryFiles';
import { strictLogger, testClock } from '../../openFixture';

const CONF =
  '[entities]\nAgent\n\tPerson\n\tGroup\n!Secret\n[events]\nSinking\tVessel:Agent\n[relations]\n[attributes]\n';
const CORPUS = `
//- annotation.conf
${CONF}//- kb_shortcuts.conf
G group
S Theme
//- a.txt
The ferry sank. Anne Roe wept, and Anne Roe’s crew with her.
“We saw a light,” said Anne Roe. O’Roe did not.
//- b.txt
Anne
Roe slept. Roseanne Roe too.
`;

/** A corpus that can be annotated, with what becomes of its annotation files. */
async function openDesk(source: string) {
  const fixture = parseFixture(source);
  const uriOf = (path: string) => `${FIXTURE_ROOT}/${path}`;
  const files = memoryFiles([...fixture.files].map(([path, text]) => [uriOf(path), text] as const));
  const written = new Map<string, string>();
  const service = createService({
    files,
    logger: strictLogger,
    clock: testClock,
    keeper: {
      write: async (uri, _, after) => {
        written.set(uri.slice(FIXTURE_ROOT.length + 1), after);
        return files.write!(uri, new TextEncoder().encode(after));
      },
      failed: (uri, reason) => assert.fail(`${uri}: ${reason}`),
      conflict: (uri) => assert.fail(uri),
      journal: null,
    },
  });
  await service.setFolders([FIXTURE_ROOT], [FIXTURE_ROOT]);
  await service.settled();
  const told: string[] = [];
  const steps = createAnnotationSteps(service, (uris, what) => told.push(`${what} ${uris.length}`));
  const textOf = (path: string) => fixture.files.get(path)!;
  return {
    service,
    files,
    told,
    uri: uriOf('a.txt'),
    uriOf,
    ann: (path = 'a.ann') => written.get(path) ?? '',
    range: (words: string, path = 'a.txt', from = 0) => {
      const start = textOf(path).indexOf(words, from);
      const lines = indexLines(textOf(path));
      assert.ok(start >= 0, words);
      return { start: positionAt(lines, start), end: positionAt(lines, start + words.length) };
    },
    take: (step: AnnotationStep) => takeStep(service, steps, step),
  };
}

const at = (range: { readonly start: { readonly line: number; readonly character: number } }) => ({
  start: range.start,
  end: range.start,
});

test('marks the selection without its spaces, or the word at the cursor, by type and by key', async () => {
  const { take, ann, range, uri } = await openDesk(CORPUS);
  const result = await take({ kind: 'mark', uri, ranges: [range(' Anne Roe '), at(range('ferry'))], as: { key: 'p' } });
  assert.equal(ann(), 'T1\tPerson 16 24\tAnne Roe\nT2\tPerson 4 9\tferry\n');
  assert.deepEqual(result, { ids: ['T1', 'T2'], files: 1, taken: true });
  await take({ kind: 'mark', uri, ranges: [at(range('sank'))], as: { type: 'Sinking' } });
  assert.match(ann(), /^T3\tSinking 10 14\tsank\nE1\tSinking:T3$/m);
  await assert.rejects(take({ kind: 'mark', uri, ranges: [range('crew')], as: { key: 'X' } }), /No type has the key X/);
  await assert.rejects(take({ kind: 'mark', uri, ranges: [range('. ')].map(at), as: { type: 'Secret' } }), /no type/);
});

test('extends, shrinks, adds a part, retypes, links, removes; each is taken back as one', async () => {
  const { take, ann, range, uri, told } = await openDesk(CORPUS);
  const states: string[] = [''];
  const step = async (one: AnnotationStep, wanted: RegExp): Promise<void> => {
    await take(one);
    assert.match(ann(), wanted);
    states.push(ann());
  };
  await step({ kind: 'mark', uri, ranges: [range('Anne')], as: { type: 'Person' } }, /^T1\tPerson 16 20\tAnne\n$/);
  const move = (which: 'start' | 'end', by: 'grow' | 'shrink'): AnnotationStep => ({
    kind: 'move',
    uri,
    range: at(range('Anne')),
    edge: { which, by },
  });
  await step({ kind: 'move', uri, range: range('Anne'), edge: null }, /16 24\tAnne Roe\n/);
  await step(move('start', 'grow'), /10 24\tsank. Anne Roe\n/);
  await step(move('start', 'shrink'), /16 24\tAnne Roe\n/);
  await step(move('end', 'shrink'), /\tPerson 16 20\tAnne\n/);
  await step({ kind: 'move', uri, range: range('wept'), edge: null, id: 'T1' }, /16 20;25 29\tAnne wept/);
  await step({ kind: 'retype', uri, id: 'T1', type: 'Group' }, /^T1\tGroup /);
  await step(
    { kind: 'link', uri, id: 'T1', reference: 'entity:roe', label: 'Anne Roe' },
    /^N1\tReference T1 entity:roe/m,
  );
  await step({ kind: 'remove', uri, id: 'T1' }, /^$/);
  for (const wanted of states.slice(0, -1).reverse()) {
    await take({ kind: 'undo', uri });
    assert.equal(ann(), wanted);
  }
  for (const wanted of states.slice(1)) {
    await take({ kind: 'redo', uri });
    assert.equal(ann(), wanted);
  }
  assert.deepEqual(await take({ kind: 'redo', uri }), { ids: [], files: 0, taken: false });
  assert.deepEqual([...new Set(told)], ['step 1', 'undo 1', 'redo 1']);
});

test('words that are not marked yet are the first of their occurrences, as what the same words are marked as', async () => {
  const { take, range, uri, service } = await openDesk(CORPUS);
  await take({ kind: 'mark', uri, ranges: [range('Anne Roe')], as: { type: 'Person' } });
  const second = range('Anne Roe', 'a.txt', 20);
  const found = occurrences(service, { uri, range: second, corpus: false })!;
  assert.deepEqual(
    [found.type, found.places.map(({ range: { start } }) => start)],
    ['Person', [second.start, { line: 1, character: 23 }]],
  );
  await take({ kind: 'mark', uri, ranges: [second], as: { type: 'Group' } });
  const third = occurrences(service, { uri, range: found.places[1]!.range, corpus: false })!;
  assert.equal(third.type, null);
});

test('an annotation of one word does not shrink to none', async () => {
  const { take, range, uri } = await openDesk(CORPUS);
  await take({ kind: 'mark', uri, ranges: [range('ferry')], as: { type: 'Person' } });
  const shrink: AnnotationStep = { kind: 'move', uri, range: range('ferry'), edge: { which: 'end', by: 'shrink' } };
  await assert.rejects(take(shrink), /Delete the annotation/);
  await assert.rejects(take({ ...shrink, range: at(range('crew')) }), /No annotation stands here/);
});

test('the same words elsewhere: whole words, over a line end, not those that are marked already', async () => {
  const { take, range, uri, uriOf, ann, service } = await openDesk(CORPUS);
  const words = (path: string, type = 'Person') => {
    const article = service.find(uriOf(path))!.corpus.snapshot.articles.get(path)!;
    return occurrencesOf(article, 'Anne Roe', type).map(({ start }) => start);
  };
  assert.deepEqual([words('a.txt'), words('b.txt')], [[16, 35, 84], [0]]);
  await take({ kind: 'mark', uri, ranges: [range('Anne Roe')], as: { type: 'Person' } });
  assert.deepEqual(
    [words('a.txt'), words('a.txt', 'Group')],
    [
      [35, 84],
      [16, 35, 84],
    ],
  );
  const places = [
    { uri, range: range('Anne Roe', 'a.txt', 20) },
    { uri: uriOf('b.txt'), range: range('Anne\nRoe', 'b.txt') },
  ];
  const { files } = await take({ kind: 'mark places', type: 'Person', places });
  assert.equal(files, 2);
  assert.equal(ann('b.ann'), 'T1\tPerson 0 4;5 8\tAnne Roe\n');
  await take({ kind: 'undo', uri: uriOf('b.txt') });
  assert.deepEqual([ann(), ann('b.ann')], ['T1\tPerson 16 24\tAnne Roe\n', '']);
});

test('a file that cannot be written: what was written before it can be taken back, and what failed be tried again', async () => {
  const { take, range, uri, uriOf, ann, told, files } = await openDesk(CORPUS);
  const write = files.write;
  const refuse = (path: string | null): void => {
    files.write = async (target, bytes) => {
      if (path !== null && target === uriOf(path)) throw new Error('read only');
      return write(target, bytes);
    };
  };
  const onDisk = () => [files.text(uriOf('a.ann')), files.text(uriOf('b.ann')) ?? ''];
  const places = [
    { uri, range: range('Anne Roe') },
    { uri: uriOf('b.txt'), range: range('Anne\nRoe', 'b.txt') },
  ];
  const both: AnnotationStep = { kind: 'mark places', type: 'Person', places };
  refuse('b.ann');
  await assert.rejects(take(both), /read only/);
  assert.deepEqual([...onDisk(), ...told], ['T1\tPerson 16 24\tAnne Roe\n', '', 'step 1']);
  await take({ kind: 'undo', uri });
  assert.deepEqual(onDisk(), ['', '']);
  refuse(null);
  await take(both);
  refuse('b.ann');
  await assert.rejects(take({ kind: 'undo', uri }), /read only/);
  assert.deepEqual(onDisk(), ['', 'T1\tPerson 0 4;5 8\tAnne Roe\n']);
  refuse(null);
  await take({ kind: 'undo', uri });
  assert.deepEqual([ann(), ...onDisk()], ['', '', '']);
});

test('the types are those of annotation.conf with the keys of kb_shortcuts.conf, else ours and the corpus’s', async () => {
  const { service, uri } = await openDesk(CORPUS);
  const view = service.find(uri)!.corpus;
  const types = annotationTypes(view.snapshot, 'a.txt', view.textOf);
  assert.deepEqual(
    types.map(({ name, key, section, kindOf }) => [name, key, section, kindOf.join()]),
    [
      ['Agent', 'A', 'entities', ''],
      ['Person', 'P', 'entities', 'Agent'],
      ['Group', 'G', 'entities', 'Agent'],
      ['Sinking', 'S', 'events', ''],
    ],
  );
  assert.equal(typeOfKey(types, 'g')?.name, 'Group');
  const own = await openFixture(
    '//- corpus.yaml\ntypes: { PER: person }\n//- a.txt\nAnne.\n//- a.ann\nT1\tMood 0 4\tAnne\n',
  );
  const names = annotationTypes(own.corpus().snapshot, 'a.txt', own.corpus().textOf).map(({ name }) => name);
  assert.ok(names.includes('PER') && names.includes('Mood') && names.includes('Weapon') && !names.includes('Person'));
});

const DESK = `
//- a.txt
The ferry was late. “We saw a light,” said Anne Roe on Monday. Boris Lind added nothing.
`;

test('a quotation with what the program found, and what else its parts may be', async () => {
  const { service, uri, range, take, ann } = await openDesk(DESK);
  const article = service.find(uri)!.corpus.snapshot.articles.get('a.txt')!;
  const text = article.article.text;
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const inside = text.indexOf('light');
  const parts = quotationParts(article, [{ start: inside, end: inside }])!;
  assert.deepEqual(parts.content.map(words), ['“We saw a light,”']);
  assert.deepEqual(parts.speakers.map(words), ['Anne Roe', 'Boris Lind']);
  assert.deepEqual(parts.cues.map(words), ['said', 'added']);
  assert.equal(quotationParts(article, [{ start: 4, end: 4 }]), null);
  await take({
    kind: 'attribute',
    uri,
    content: [range('“We saw a light,”')],
    speaker: range('Anne Roe'),
    cue: range('said'),
  });
  assert.match(ann(), /^E1\tAttribution:T1 Source:T2 Cue:T3 Content:T4$/m);
  // Said again with other words, the same attribution is corrected.
  await take({
    kind: 'attribute',
    uri,
    content: [range('We saw a light')],
    speaker: range('Boris Lind'),
    cue: range('added'),
  });
  assert.match(ann(), /^T4\tContent 21 35\tWe saw a light$/m);
  assert.match(ann(), /^T2\tSource \d+ \d+\tBoris Lind$/m);
  assert.equal(
    ann()
      .split('\n')
      .filter((line) => line.startsWith('E')).length,
    1,
  );
});

test('suggestions are names and quotations that nobody has annotated; accepted ones go', async () => {
  const { service, uri, take, ann } = await openDesk(DESK);
  const suggestions = () => {
    const view = service.find(uri)!.corpus;
    return suggestionsIn(view.snapshot, view, 'a.txt');
  };
  const listed = () => suggestions().map(({ type, words }) => `${type} ${words}`);
  assert.deepEqual(listed(), ['Attribution “We saw a light,”', 'Person Anne Roe', 'Person Boris Lind']);
  const lines = indexLines(service.find(uri)!.corpus.textOf('a.txt')!);
  const [quotation, anne] = suggestions().map(({ type, start, end }) => ({
    type,
    range: { start: positionAt(lines, start), end: positionAt(lines, end) },
  }));
  await take({ kind: 'accept', uri, suggestions: [quotation!, anne!] });
  assert.deepEqual(listed(), ['Person Boris Lind']);
  assert.match(ann(), /^E1\tAttribution:/m);
  await take({ kind: 'undo', uri });
  assert.equal(listed().length, 3);
});

test('a project that knows no such types is suggested nothing', async () => {
  const { service, uri } = await openDesk(
    `//- annotation.conf\n[entities]\nGene\n[relations]\n[events]\n[attributes]\n${DESK.trimStart()}`,
  );
  const view = service.find(uri)!.corpus;
  assert.deepEqual(suggestionsIn(view.snapshot, view, 'a.txt'), []);
});

test('what is no article is not annotated', async () => {
  const { service, uriOf } = await openDesk(CORPUS);
  const step: AnnotationStep = { kind: 'retype', uri: uriOf('annotation.conf'), id: 'T1', type: 'X' };
  assert.throws(() => stepOf(service, step), /Only articles/);
});

test('a copy of an article would have its annotations under names of its own', async () => {
  const { service, uri, uriOf, take, range } = await openDesk(CORPUS);
  const copy = () => annotationsOfCopy(service, { from: uri, to: uriOf('c.txt') });
  assert.deepEqual(copy(), { count: 0, files: [] });
  await take({ kind: 'mark', uri, ranges: [range('ferry')], as: { type: 'Person' } });
  // Also where the text has unsaved changes, which the copy has and the article loses.
  const text = `All night ${service.find(uri)!.corpus.textOf('a.txt')}`;
  service.openDocument(uri, 'plaintext', 1, service.find(uri)!.corpus.textOf('a.txt')!);
  service.changeDocument(uri, 2, text);
  assert.deepEqual(copy(), { count: 1, files: [{ uri: uriOf('c.ann'), text: 'T1\tPerson 14 19\tferry\n' }] });
  const elsewhere = annotationsOfCopy(service, { from: uri, to: 'file:///elsewhere/x.txt' });
  assert.deepEqual(
    elsewhere.files.map((file) => file.uri),
    ['file:///elsewhere/x.ann'],
  );
});

test('code actions accept what is suggested at a place and delete what is there, in any editor', async () => {
  const { service, uri, take, ann } = await openDesk(DESK);
  const actionsAt = (words: string) => {
    const file = fileOf(service.find(uri)!);
    const start = file.view.textOf('a.txt')!.indexOf(words);
    return annotationActions(file, { start, end: start });
  };
  assert.deepEqual(
    actionsAt('Boris').map(({ title }) => title),
    ['Accept as an annotation: Person “Boris Lind”'],
  );
  const [accept] = actionsAt('Boris');
  await take(accept!.command!.arguments![0]);
  assert.match(ann(), /^T1\tPerson \d+ \d+\tBoris Lind\n$/);
  const [remove, ...others] = actionsAt('Boris');
  assert.equal(remove!.title, 'Delete the annotation Person “Boris Lind”');
  assert.deepEqual(others, []);
  await take(remove!.command!.arguments![0]);
  assert.equal(ann(), '');
});

test('a file that came a moment ago and that nobody has told of yet loses nothing', async () => {
  for (const isOpen of [true, false]) {
    const { service, files, take, range, uri, uriOf, ann } = await openDesk(CORPUS);
    if (isOpen) service.openDocument(uri, 'plaintext', 1, service.find(uri)!.corpus.textOf('a.txt')!);
    const own = 'T7\tPerson 16 24\tAnne Roe\n??\n';
    await files.write!(uriOf('a.ann'), new TextEncoder().encode(own));
    await take({ kind: 'mark', uri, ranges: [range('ferry')], as: { type: 'Group' } });
    assert.equal(ann(), `${own}T8\tGroup 4 9\tferry\n`);
  }
});
