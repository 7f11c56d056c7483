import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnnotations } from '../../../server/src/standoff/read';
import { reanchor } from '../../../server/src/standoff/reanchor';
import { annotatedText } from './annotatedText';

const BEFORE =
  'The ferry sank off Velm at dawn. “We saw a light,” said Anne Roe, who slept. Boris Lind said nothing.\n';
const line = (id: string, words: string, from = 0): string => {
  const start = BEFORE.indexOf(words, from);
  return `${id}\tX ${start} ${start + words.length}\t${words}`;
};
const FILE = `${[
  line('T1', 'The ferry'),
  line('T2', '“We saw a light,”'),
  line('T3', 'said'),
  line('T4', 'Anne Roe, who slept'),
  line('T5', 'said', BEFORE.indexOf('Lind')),
  'E1\tX:T4',
].join('\n')}\n`;

/** What becomes of each annotation in another text. */
function checkReanchored(after: string, former: string | null, expected: readonly string[]): string {
  const result = reanchor(FILE, annotatedText(after), 'a.ann', former === null ? null : annotatedText(former));
  assert.deepEqual(
    result.annotations.map(({ id, certainty, wordsNow }) => `${id} ${certainty}: ${wordsNow}`),
    expected,
  );
  const { problems } = readAnnotations(result.text, annotatedText(after), 'a.ann');
  const lost = expected.filter((one) => one.includes(' lost')).length;
  assert.equal(problems.filter(({ code }) => code === 'annotation.words').length <= lost, true, result.text);
  return result.text;
}

test('what moved is found by its words', () => {
  const after = `Velm, Monday. ${BEFORE}`;
  const text = checkReanchored(after, null, [
    'T1 found: The ferry',
    'T2 found: “We saw a light,”',
    'T3 found: said',
    'T4 found: Anne Roe, who slept',
    'T5 found: said',
  ]);
  assert.match(text, /^T1\tX 14 23\tThe ferry\n/);
});

test('words that were changed are put up for review, with a note on the event where they are its trigger', () => {
  const after = BEFORE.replace('Anne Roe, who slept', 'Anna Roe, who slept').replace('The ferry', 'Late the ferry');
  const text = checkReanchored(after, null, [
    'T1 review: the ferry',
    'T2 found: “We saw a light,”',
    'T3 found: said',
    'T4 review: Anna Roe, who slept',
    'T5 found: said',
  ]);
  assert.match(text, /#1\tReview T1\twas "The ferry"\n#2\tReview E1\twas "Anne Roe, who slept"\n$/);
});

test('the former text tells what the words alone do not', () => {
  const after = BEFORE.replace(' said Anne Roe, who slept.', ' Anne Roe cried.');
  checkReanchored(after, BEFORE, [
    'T1 in place: The ferry',
    'T2 in place: “We saw a light,”',
    'T3 lost: ',
    'T4 review: Anne Roe cried',
    'T5 found: said',
  ]);
});

test('a paragraph that was moved takes its annotations along', () => {
  const [first, ...rest] = BEFORE.split(' “');
  checkReanchored(`“${rest.join(' “')}${first}`, BEFORE, [
    'T1 found: The ferry',
    'T2 found: “We saw a light,”',
    'T3 found: said',
    'T4 found: Anne Roe, who slept',
    'T5 found: said',
  ]);
});

test('a former text that the annotations were not made on is not believed', () => {
  checkReanchored(BEFORE, 'Something else altogether.', [
    'T1 in place: The ferry',
    'T2 in place: “We saw a light,”',
    'T3 in place: said',
    'T4 in place: Anne Roe, who slept',
    'T5 in place: said',
  ]);
});
