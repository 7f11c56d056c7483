import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotationCard } from '../../../server/src/features/annotations/card';
import { annotationHints } from '../../../server/src/features/annotations/hints';
import { looksOf } from '../../../server/src/features/annotations/looks';
import { annotationFolding, annotationSymbols } from '../../../server/src/features/annotations/outline';
import { annotationsAt } from '../../../server/src/features/annotations/shown';
import {
  definitionOfWord,
  referencesToWord,
  typeInConfiguration,
  wordInAnnotations,
} from '../../../server/src/features/annotations/ways';
import { openFixture } from '../../fixture';

const TEXT = 'The ferry sank, said Anne Roe of Lysk.\n';
const line = (id: string, type: string, words: string): string => {
  const start = TEXT.indexOf(words);
  return `${id}\t${type} ${start} ${start + words.length}\t${words}\n`;
};
const ANN = `${line('T1', 'Source', 'Anne Roe')}${line('T2', 'Cue', 'said')}${line('T3', 'Attribution', 'said')}${line('T4', 'Person', 'Anne Roe of Lysk')}${line('T5', 'Town', 'Lysk')}E1\tAttribution:T3 Source:T1 Cue:T2
N1\tReference T4 entity:anne-roe\tAnne Roe
A1\tSure E1
A2\tKind T4 witness
R1\tFrom Arg1:T4 Arg2:T5
#1\tAnnotatorNotes T4\tsee *above*
`;
const CORPUS = `
//- annotation.conf
[entities]
Being
	Person
Town
[events]
[relations]
[attributes]
//- visual.conf
[drawing]
Being bgColor:#ffccaa
Town bgColor:rgb(0,0,128)
//- entities.yaml
- id: anne-roe
  kind: person
  name: Anne Roe
//- a.txt
${TEXT}//- a.ann
${ANN}`;

async function desk() {
  const { corpus } = await openFixture(CORPUS);
  const view = corpus();
  return { view, article: view.snapshot.articles.get('a.txt')! };
}

test('the card has type, link, roles, attributes, relations and notes, and a trigger on its own part is told once', async () => {
  const { article } = await desk();
  const lines = annotationCard(article, TEXT.indexOf('Roe'))!.markdown.split(/\s*\n+/);
  assert.deepEqual(lines, [
    '🏷 **Source** T1',
    'Attribution E1: Source *Anne Roe* · Cue *said*',
    'Sure',
    '🏷 **Person** T4 → Anne Roe (entity:anne-roe)',
    'Kind: witness',
    'From → *Lysk*',
    'AnnotatorNotes: see \\*above\\*',
  ]);
  const cue = annotationCard(article, TEXT.indexOf('said') + 1)!;
  assert.ok(!cue.markdown.includes('T3'), cue.markdown);
  assert.match(annotationCard(article, TEXT.indexOf('Lysk') + 1)!.markdown, /\*Anne Roe of Lysk\* From →/);
  assert.equal(annotationCard(article, 2), null);
});

test('hints have the type and who it is, once for a cue and its trigger', async () => {
  const { article } = await desk();
  const hints = annotationHints(article, { start: 0, end: TEXT.length }).map(({ text }) => text);
  assert.deepEqual(hints, ['Cue', 'Person → Anne Roe', 'Source', 'Town']);
});

test('colours are those of visual.conf, also of what a type is a kind of, made to be seen on light and on dark', async () => {
  const { view } = await desk();
  const looks = looksOf('a.txt', ['Person', 'Town', 'Source'], view.textOf);
  assert.deepEqual(looks.get('Person'), {
    kind: 'configured',
    colour: '#ffccaa',
    onLight: '#d65600',
    onDark: '#ffccaa',
  });
  assert.deepEqual(looks.get('Town'), { kind: 'configured', colour: '#000080', onLight: '#000080', onDark: '#3333ff' });
  assert.deepEqual(looks.get('Source'), { kind: 'own', number: 1 });
});

test('at a cursor the narrowest comes first, and of two on the same words the part before the trigger', async () => {
  const { article } = await desk();
  const ids = (words: string) => {
    const start = TEXT.indexOf(words);
    return annotationsAt(article, { start, end: start }).map(({ textBound }) => textBound.id);
  };
  assert.deepEqual([ids('said'), ids('Anne'), ids('ferry')], [['T2', 'T3'], ['T1', 'T4'], []]);
});

test('the outline of an annotation file has what stands in the text, and runs of lines fold', async () => {
  const symbols = annotationSymbols(ANN).map(({ name, detail }) => `${detail}: ${name}`);
  assert.equal(symbols.length, 7);
  assert.equal(symbols[0], 'T1 Source: Anne Roe');
  assert.equal(symbols[5], 'E1 Attribution: said · Source Anne Roe · Cue said');
  assert.equal(symbols[6], 'R1 From: Anne Roe of Lysk → Lysk');
  assert.deepEqual(
    annotationFolding(ANN).map(({ start, end }) => [ANN.slice(start, start + 2), ANN.slice(0, end).split('\n').length]),
    [['T1', 5]],
  );
});

test('F12 leads from a type to its configuration, from an id to its line, from a reference to its entry; and back', async () => {
  const { view } = await desk();
  const ways = (words: string, within: string) => {
    const word = wordInAnnotations(ANN, ANN.indexOf(within) + within.indexOf(words))!;
    return definitionOfWord(word, 'a.ann', view.textOf).map(
      ({ path, start, end }) => `${path}: ${view.textOf(path)!.slice(start, end)}`,
    );
  };
  assert.deepEqual(ways('Person', '\tPerson 21'), ['annotation.conf: Person']);
  assert.deepEqual(ways('T3', 'Attribution:T3'), [`a.ann: ${line('T3', 'Attribution', 'said').trimEnd()}`]);
  assert.deepEqual(ways('anne-roe', 'entity:anne-roe'), ['entities.yaml: anne-roe']);
  assert.equal(wordInAnnotations(ANN, ANN.indexOf('Anne Roe')), null);
  const conf = view.textOf('annotation.conf')!;
  const type = typeInConfiguration(conf, conf.indexOf('Person') + 2)!;
  const words = referencesToWord(view.snapshot, view, 'annotation.conf', type);
  assert.deepEqual(
    words.map(({ path, start, end }) => `${path}: ${TEXT.slice(start, end)}`),
    ['a.txt: Anne Roe of Lysk'],
  );
  const id = wordInAnnotations(ANN, ANN.indexOf('Arg1:T4') + 6)!;
  const lines = referencesToWord(view.snapshot, view, 'a.ann', id).map(({ start }) => ANN.slice(start, start + 2));
  assert.deepEqual(lines, ['T4', 'N1', 'A2', 'R1', '#1']);
});
