import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnnotations } from '../../../server/src/standoff/read';
import {
  acceptSuggestion,
  rejectSuggestion,
  suggest,
  suggestedIds,
  withoutSuggestions,
} from '../../../server/src/standoff/suggestions';
import type { Annotations } from '../../../server/src/standoff/types';
import { annotateSpeaker } from '../../../server/src/standoff/write';
import { annotateFigure } from '../../../server/src/standoff/writeFigure';
import { annotatedText } from './annotatedText';

const TEXT = 'The Lanner, 40 years old, sank. “We saw a light,” said Anne Roe.';
const ARTICLE = annotatedText(TEXT);
const PERSONS = 'T1\tPerson 55 63\tAnne Roe\nT2\tShip 4 10\tLanner\n';

function span(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function read(file: string): Annotations {
  const { annotations, problems } = readAnnotations(file, ARTICLE, 'a.ann');
  assert.deepEqual(problems, []);
  return annotations;
}

const PARTS = { content: [span('“We saw a light,”')], speaker: span('Anne Roe'), cue: span('said') };
const SAID = suggest(PERSONS, (file) => annotateSpeaker(file, ARTICLE, PARTS));
const BOTH = suggest(SAID, (file) =>
  annotateFigure(file, ARTICLE, { span: span('40 years'), quantity: 'value=40; unit=year', of: 'T2' }),
);

test('what is suggested bears a note on its event, and is not what a person said', () => {
  assert.match(
    BOTH,
    /^#1\tSuggestion E1\tcrosscheck\n.*\nE2\tFigure:T7 Of:T2\n#2\tQuantity E2\t.*\n#3\tSuggestion E2\tcrosscheck\n$/ms,
  );
  const annotations = read(BOTH);
  assert.deepEqual([...suggestedIds(annotations)], ['E1', 'E2']);
  assert.deepEqual(withoutSuggestions(annotations), read(PERSONS));
  assert.equal(withoutSuggestions(read(PERSONS)).textBounds.length, 2);
});

test('rejected, nothing is left of it; accepted, nothing but the note goes', () => {
  const rejected = rejectSuggestion(rejectSuggestion(BOTH, read(BOTH), 'E1'), read(BOTH), 'E2');
  assert.equal(rejected, PERSONS);
  const accepted = acceptSuggestion(BOTH, 'E1');
  assert.equal(accepted, BOTH.replace('#1\tSuggestion E1\tcrosscheck\n', ''));
  assert.deepEqual([...suggestedIds(read(accepted))], ['E2']);
  assert.deepEqual(
    withoutSuggestions(read(accepted)).events.map(({ id }) => id),
    ['E1'],
  );
});

test('a part that somebody spoke of stays when its event is rejected', () => {
  const source = /^(T\d+)\tSource/m.exec(BOTH)![1]!;
  const spokenOf = `${BOTH}#9\tAnnotatorNotes ${source}\twho?\n`;
  const rejected = rejectSuggestion(spokenOf, read(spokenOf), 'E1');
  assert.deepEqual(
    read(rejected).textBounds.map(({ type }) => type),
    ['Person', 'Ship', 'Source', 'Figure'],
  );
});
