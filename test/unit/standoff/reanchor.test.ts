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

const PARAGRAPHS = [
  'The mayor of Tarn, Ilse Brook, opened the bridge on Monday.',
  '“We waited nine years,” Brook said, “and now we cross.” He nodded.',
  'Her deputy said he had never doubted it. He paid 40 crowns, and she paid 40 crowns.',
  'On Tuesday the bridge of Tarn closed again, Ohm said. Brook said nothing.',
];

/** Marks each of these words wherever they stand, and puts them in their places in the text of now. */
function reanchored(before: string, after: string, marked: readonly string[], isKnown: boolean) {
  const lines: string[] = [];
  for (const words of marked) {
    for (let at = before.indexOf(words); at >= 0; at = before.indexOf(words, at + 1))
      lines.push(`T${lines.length + 1}\tX ${at} ${at + words.length}\t${words}\n`);
  }
  const former = isKnown ? annotatedText(before) : null;
  return { lines, ...reanchor(lines.join(''), annotatedText(after), 'a.ann', former) };
}

test('paragraphs that changed places are known by their own words, where the former text is known', () => {
  const before = `${PARAGRAPHS.join('\n\n')}\n`;
  const marked = ['Tarn', 'said', 'Brook', 'He ', '40 crowns', 'closed again', 'nine years', 'she'];
  for (const order of [
    [3, 2, 1, 0],
    [1, 2, 3, 0],
    [3, 0, 1, 2],
    [2, 0, 3, 1],
  ]) {
    const after = `${order.map((i) => PARAGRAPHS[i]).join('\n\n')}\n`;
    const { annotations } = reanchored(before, after, marked, true);
    for (const { id, words, certainty, spans } of annotations) {
      const said = reanchored(before, before, marked, false).annotations.find((one) => one.id === id)!.spans[0]!.start;
      const line = PARAGRAPHS.find((paragraph) => {
        const start = before.indexOf(paragraph);
        return start <= said && said < start + paragraph.length;
      })!;
      assert.equal(spans[0]!.start, after.indexOf(line) + said - before.indexOf(line), `${words} in ${order}`);
      assert.ok(certainty === 'found' || certainty === 'in place', `${words} in ${order}: ${certainty}`);
    }
  }
});

test('the very words elsewhere are better than other words between the same neighbours', () => {
  const before = 'The harbour chief saw smoke. Then the captain of the Lanner left the harbour for good.\n';
  const after = 'The captain of the Lanner saw smoke. Then somebody else left the harbour for good.\n';
  const { annotations } = reanchored(before, after, ['captain of the Lanner'], true);
  assert.deepEqual(
    annotations.map(({ certainty, wordsNow }) => `${certainty}: ${wordsNow}`),
    ['found: captain of the Lanner'],
  );
});

test('what is nowhere stays as it is written, whether the former text is known or not', () => {
  const before = 'Her deputy, Karl Ohm, said so.\n';
  const after = 'Monday. Her deputy, said so.\n';
  for (const isKnown of [false, true]) {
    const { text, lines, annotations } = reanchored(before, after, ['Karl Ohm', 'said'], isKnown);
    assert.equal(annotations[0]!.certainty, 'lost');
    assert.equal(text.split('\n')[0], lines[0]!.trim());
  }
});

test('two of which one was deleted have one place left: neither is sure of it', () => {
  const before = 'Her deputy never doubted it. He paid 40 crowns, and she paid 40 crowns.\n';
  const after = before.replace('He paid 40 crowns, and ', '');
  const { annotations } = reanchored(before, after, ['40 crowns'], false);
  assert.deepEqual(
    annotations.map(({ certainty, wordsNow }) => `${certainty}: ${wordsNow}`),
    ['review: 40 crowns', 'review: 40 crowns'],
  );
});
