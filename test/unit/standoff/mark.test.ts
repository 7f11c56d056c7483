import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkAnnotation, markWords, moveAnnotation, retypeAnnotation } from '../../../server/src/standoff/mark';
import type { AnnotatedText } from '../../../server/src/standoff/offsets';
import { undoStep } from '../../../server/src/standoff/undo';
import type { Span } from '../../../server/src/text/span';

const TEXT = 'The 🚢 ferry sank, said Anne Roe.\nAnne Roe wept.\n';
const ARTICLE: AnnotatedText = { text: TEXT, annotationStart: 0, bodyStart: 0 };
const ANN =
  'T1\tSource 23 31\tAnne Roe\textra\nT2\tCue 18 22\tsaid\nT3\tAttribution 18 22\tsaid\nE1\tAttribution:T3 Source:T1 Cue:T2\n??\n';

const spanOf = (words: string, from = 0): Span => {
  const start = TEXT.indexOf(words, from);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
};
const lines = (text: string) => text.split('\n').filter(Boolean);

test('marks words with the next id, in code points, and an event with its trigger', () => {
  const person = { spans: [spanOf('Anne Roe')], type: 'Person', isEvent: false };
  const sinking = { spans: [spanOf('sank')], type: 'Sinking', isEvent: true };
  const once = markWords(ANN, ARTICLE, [person, sinking]);
  assert.ok(once.startsWith(ANN));
  assert.deepEqual(lines(once.slice(ANN.length)), [
    'T4\tPerson 23 31\tAnne Roe',
    'T5\tSinking 12 16\tsank',
    'E2\tSinking:T5',
  ]);
  assert.equal(markWords(once, ARTICLE, [person, sinking]), once);
});

test('moves an annotation with its twin, and keeps the columns behind the words', () => {
  const moved = moveAnnotation(ANN, ARTICLE, 'T2', [spanOf(', said')]);
  assert.match(moved, /^T2\tCue 16 22\t, said$/m);
  assert.match(moved, /^T3\tAttribution 16 22\t, said$/m);
  const source = moveAnnotation(ANN, ARTICLE, 'T1', [spanOf('Roe')]);
  assert.match(source, /^T1\tSource 28 31\tRoe\textra$/m);
  assert.equal(lines(source).length, lines(ANN).length);
  assert.equal(moveAnnotation(ANN, ARTICLE, 'T9', [spanOf('Roe')]), ANN);
});

test('retypes an event together with its trigger, and a mark by itself', () => {
  const event = retypeAnnotation(ANN, ARTICLE, 'T3', 'Report');
  assert.match(event, /^T3\tReport 18 22\tsaid$/m);
  assert.match(event, /^E1\tReport:T3 Source:T1 Cue:T2$/m);
  assert.match(retypeAnnotation(ANN, ARTICLE, 'T1', 'Speaker'), /^T1\tSpeaker 23 31\tAnne Roe\textra$/m);
});

test('a link takes the place of the former one; that of a trigger is the event’s', () => {
  const first = linkAnnotation(ANN, ARTICLE, 'T1', { reference: 'entity:anne-roe', label: 'Anne\nRoe' });
  assert.ok(first.endsWith('N1\tReference T1 entity:anne-roe\tAnne Roe\n'));
  const second = linkAnnotation(first, ARTICLE, 'T1', { reference: 'wikidata:Q1', label: 'Roe' });
  assert.deepEqual(
    lines(second).filter((line) => line.startsWith('N')),
    ['N1\tReference T1 wikidata:Q1\tRoe'],
  );
  assert.match(linkAnnotation(ANN, ARTICLE, 'T3', { reference: 'wikidata:Q2', label: 'x' }), /^N1\tReference E1 /m);
});

test('a step is taken back byte for byte, or line by line where something else happened since', () => {
  const marked = markWords(ANN, ARTICLE, [{ spans: [spanOf('ferry')], type: 'Vessel', isEvent: false }]);
  const step = { before: ANN, after: marked };
  assert.equal(undoStep(step, marked), ANN);
  const linked = linkAnnotation(marked, ARTICLE, 'T4', { reference: 'entity:ferry', label: 'ferry' });
  const later = `${linked}T9\tPerson 33 41\tAnne Roe\n`;
  assert.equal(undoStep(step, later), `${ANN}T9\tPerson 33 41\tAnne Roe\n`);
  assert.equal(undoStep({ before: marked, after: ANN }, ANN), marked);

  const removed = { before: ANN, after: ANN.replace(/^T1.*\n/m, '').replace(' Source:T1', '') };
  assert.deepEqual(
    lines(undoStep(removed, `${removed.after}T9\tX 0 3\tThe\n`)).sort(),
    lines(`${ANN}T9\tX 0 3\tThe\n`).sort(),
  );
  const retyped = { before: ANN, after: retypeAnnotation(ANN, ARTICLE, 'T1', 'Speaker') };
  const other = retypeAnnotation(retyped.after, ARTICLE, 'T1', 'Witness');
  assert.equal(undoStep(retyped, other), other);
});
