import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnnotations } from '../../../server/src/standoff/read';
import { annotatedText } from './annotatedText';

const ARTICLE = annotatedText('The ferry sank. “We saw a light,” said Anne Roe.');
const TRIGGER = 'T1\tAttribution 34 38\tsaid\n';

/** Every problem of a file is put right by its first fix, one after the other, until none is left. */
function checkFixes(file: string, titles: readonly string[], fixed: string): void {
  let text = file;
  const done: string[] = [];
  for (let i = 0; i < 10; i++) {
    const [problem] = readAnnotations(text, ARTICLE, 'a.ann').problems;
    if (problem === undefined) break;
    const fix = problem.fixes?.[0];
    assert.ok(fix, problem.message);
    done.push(fix.title);
    for (const { start, end, newText } of [...fix.edits].sort((a, b) => b.start - a.start))
      text = text.slice(0, start) + newText + text.slice(end);
  }
  assert.deepEqual(done, titles);
  assert.equal(text, fixed);
  assert.deepEqual(readAnnotations(text, ARTICLE, 'a.ann').problems, []);
}

test('what refers to nothing is taken out, of events and equivalences only the part', () => {
  checkFixes(
    `${TRIGGER}E1\tAttribution:T1 Source:T9 Cue:T1\nE2\tAttribution:T8\r\n*\tEquiv T1 E1 T7\n#1\tNote T9\tx`,
    ['Take Source:T9 out', 'Remove E2', 'Take T7 out', 'Remove #1'],
    `${TRIGGER}E1\tAttribution:T1 Cue:T1\n*\tEquiv T1 E1\n`,
  );
});

test('an event gets a trigger of its own type, and what is said of a trigger is said of its event', () => {
  checkFixes(
    'T1\tCue 34 38\tsaid\nE1\tAttribution:T1 Cue:T1\n',
    ['Give E1 a trigger of the type Attribution on the same words'],
    'T1\tCue 34 38\tsaid\nE1\tAttribution:T2 Cue:T1\nT2\tAttribution 34 38\tsaid\n',
  );
  checkFixes(
    `${TRIGGER}E1\tAttribution:T1\nA1\tSure T1\n`,
    ['Let A1 refer to E1'],
    `${TRIGGER}E1\tAttribution:T1\nA1\tSure E1\n`,
  );
});
