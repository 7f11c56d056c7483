import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adjudicated, agreedFile, type Verdict } from '../../../server/src/features/annotations/adjudication';
import type { AnnotatedText } from '../../../server/src/standoff/offsets';

const TEXT = 'Captain Anne Roe said the old ferry sank off Lysk.\n';
const ARTICLE: AnnotatedText = { text: TEXT, annotationStart: 0, bodyStart: 0 };

/** Lines with their words in place of offsets: `T1 Person Anne Roe`. */
function file(source: string): string {
  return source
    .trim()
    .split('\n')
    .map((line) => {
      const [id, type, ...rest] = line.trim().split(' ');
      if (!id!.startsWith('T')) return `${id}\t${[type, ...rest].join(' ').replace(' | ', '\t')}\n`;
      const words = rest.join(' ');
      const start = TEXT.indexOf(words);
      assert.ok(start >= 0, words);
      return `${id}\t${type} ${start} ${start + words.length}\t${words}\n`;
    })
    .join('');
}

const A = file(`
  T1 Person Anne Roe
  T2 Source Captain Anne Roe
  T3 Cue said
  T4 Attribution said
  T5 Content the old ferry sank off Lysk
  E1 Attribution:T4 Source:T2 Cue:T3 Content:T5
  T6 Vessel ferry
  A1 Sure T1
  N1 Reference T1 entity:anne-roe | Anne Roe
  T7 Place off Lysk
  T8 Mood sank
  R1 On Arg1:T1 Arg2:T6
`);
const B = file(`
  T11 Person Anne Roe
  T12 Source Anne Roe
  T13 Cue said
  T14 Attribution said
  T15 Content the old ferry sank off Lysk
  E11 Attribution:T14 Source:T12 Cue:T13 Content:T15
  T16 Vessel old ferry
  T17 Town off Lysk
  N11 Reference T11 entity:roe-anne | Anne Roe
  R11 On Arg1:T11 Arg2:T16
`);

const decide = (verdicts: Readonly<Record<string, Verdict>>, own = ''): string =>
  agreedFile(own, { a: A, b: B }, ARTICLE, new Map(Object.entries(verdicts)));
const shape = (text: string): string[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replace(/\d+ \d+(?:;\d+ \d+)*\t/, '').replaceAll('\t', ' '));

test('what both have is written by itself, without what is said of it in two ways', () => {
  const { agreed, disagreements } = adjudicated(A, B, ARTICLE);
  assert.equal(agreed, 4);
  assert.deepEqual(
    disagreements.map(({ key }) => key),
    ['extent T2 T12', 'attributes T1 T11', 'links T1 T11', 'extent T6 T16', 'only a T8 -', 'type T7 T17'].sort(
      (x, y) => disagreements.findIndex(({ key }) => key === x) - disagreements.findIndex(({ key }) => key === y),
    ),
  );
  assert.deepEqual(shape(decide({})), [
    'T1 Person Anne Roe',
    'T2 Cue said',
    'T3 Attribution said',
    'T4 Content the old ferry sank off Lysk',
    'E1 Attribution:T3 Cue:T2 Content:T4',
  ]);
});

test('what is taken comes with what is said of it, under ids of its own; more can be decided later', () => {
  const first = decide({ 'extent T2 T12': 'b', 'type T7 T17': 'a', 'only a T8 -': 'b', 'links T1 T11': 'a' });
  assert.ok(!shape(first).some((line) => /Mood|Town/.test(line)));
  assert.ok(shape(first).includes('T6 Place off Lysk') || shape(first).includes('T5 Place off Lysk'));
  assert.ok(shape(first).some((line) => line === 'N1 Reference T1 entity:anne-roe Anne Roe'));
  const verdicts = { 'extent T2 T12': 'b', 'attributes T1 T11': 'a', 'extent T6 T16': 'a' } as const;
  const second = decide(verdicts, first);
  assert.ok(second.startsWith(first.slice(0, first.indexOf('E1'))));
  const lines = shape(second);
  const idOf = (type: string, words: string) => lines.find((line) => line.endsWith(` ${type} ${words}`))!.split(' ')[0];
  assert.ok(
    lines.includes(`E1 Attribution:T3 Cue:T2 Content:T4 Source:${idOf('Source', 'Anne Roe')}`),
    lines.join('\n'),
  );
  assert.ok(lines.some((line) => /^A1 Sure T1$/.test(line)));
  assert.ok(lines.includes(`R1 On Arg1:T1 Arg2:${idOf('Vessel', 'ferry')}`), lines.join('\n'));
  // Nothing is written twice, however often it is run.
  assert.equal(decide(verdicts, second), second);
});

test('what somebody wrote into the agreed file stays', () => {
  const own = file('T1 Person Anne Roe\nT9 Idea ferry');
  const made = decide({}, own);
  assert.ok(made.startsWith(own));
  assert.equal(shape(made).filter((line) => line.includes('Person')).length, 1);
});
