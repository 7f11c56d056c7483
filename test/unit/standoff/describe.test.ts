import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeAnnotations } from '../../../server/src/standoff/describe';

const FILE = [
  'T3\tContent 20 37;53 72\t“We saw a light,” “and then nothing.”',
  'T1\tSource 43 51\tAnne Roe',
  'T2\tCue 38 42\tsaid',
  'T4\tAttribution 38 42\tsaid',
  'E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3',
  'N1\tReference T1 entity:anne-roe\tAnne Roe',
  'A1\tCertainty E1 High',
  '#1\tAnnotatorNotes E1\tsure?',
  'R1\tSpeaksOf Arg1:T1 Arg2:E1',
  '*\tEquiv T1 T2',
  '?? a line of another tool',
  'A7\tNegation T99',
  'T9\tPerson 80 80\tOwen Prade',
  '',
].join('\n');

test('annotations are told with their words, in the order of the text, without ids and offsets', () => {
  assert.equal(
    describeAnnotations(FILE),
    `Content: “We saw a light,” … “and then nothing.”
Attribution: said
    Content: “We saw a light,” … “and then nothing.”
    Cue: said
    Source: Anne Roe
    Certainty = High
    note AnnotatorNotes: sure?
Cue: said
Equiv: Anne Roe (Source) = said (Cue)
Source: Anne Roe
    is entity:anne-roe (Anne Roe)
SpeaksOf: Arg1 Anne Roe (Source) → Arg2 → Attribution: said
Person: Owen Prade (its words were deleted)
Negation (of T99, which the file does not have)
?? a line of another tool
`,
  );
});

test('other offsets, ids and order of lines make no difference', () => {
  const lines = FILE.split('\n').filter((line) => line !== '');
  const shifted = lines.map((line) =>
    line.startsWith('T')
      ? line.replace(/^(T\d+\t\S+ )([\d ;]+)/, (_, head: string, numbers: string) => {
          return head + numbers.replace(/\d+/g, (number) => `${Number(number) + 117}`);
        })
      : line,
  );
  const renumbered = shifted.map((line) =>
    line.startsWith('?')
      ? line
      : line.replace(/(^|[ :])T(\d+)(?=[\t ]|$)/g, (_, lead: string, id: string) => `${lead}T${Number(id) + 40}`),
  );
  const expected = describeAnnotations(FILE).replace('T99', 'T139');
  assert.equal(describeAnnotations(`${renumbered.reverse().join('\n')}\n`), expected);
});

test('nothing, and what is no annotation file, is told too', () => {
  assert.equal(describeAnnotations(''), '');
  assert.equal(describeAnnotations('hello\r\n'), 'hello\n');
  assert.equal(describeAnnotations('T1\tPerson 0 4\t👋🏽x\n'), 'Person: 👋🏽x\n');
});
