import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AnnotationFile, readAnnotations } from '../../../server/src/standoff/read';
import { reanchor } from '../../../server/src/standoff/reanchor';
import { runs } from '../../fuzzing';
import { annotatedText } from './annotatedText';

/** Reads annotations against a text; the problems are checked by the words they stand on and a part of the message. */
function checkAnnotations(
  article: string,
  annotations: string,
  expected: readonly (readonly [code: string, words: string, message: RegExp])[] = [],
  format: 'txt' | 'md' = 'txt',
): AnnotationFile & { readonly marked: Record<string, string> } {
  const file = readAnnotations(annotations, annotatedText(article, format), 'a.ann');
  assert.deepEqual(
    file.problems.map((problem) => [problem.code, annotations.slice(problem.start, problem.end)]),
    expected.map(([code, words]) => [code, words]),
    JSON.stringify(file.problems, null, 1),
  );
  for (const [i, problem] of file.problems.entries()) assert.match(problem.message, expected[i]![2]);
  const marked = Object.fromEntries(
    file.annotations.textBounds.map((one) => [
      one.id,
      one.spans.map((span) => article.slice(span.start, span.end)).join('|'),
    ]),
  );
  return { ...file, marked };
}

const FERRY = 'The ferry sank. “We saw a light,” said Anne Roe, “and then nothing.”\n';

test('every kind of line', () => {
  const { annotations, marked } = checkAnnotations(
    FERRY,
    [
      'T1\tSource 39 47\tAnne Roe',
      'T2\tCue 34 38\tsaid',
      'T3\tContent 16 33;49 68\t“We saw a light,” “and then nothing.”',
      'T4\tAttribution 34 38\tsaid',
      'E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3',
      'T5\tWeapon 4 9\tferry',
      'R1\tNear Arg1:T5 Arg2:T1',
      'A1\tConfidence E1 Low',
      'M1\tNegation E1',
      'N1\tReference T1 entity:anne-roe\tAnne Roe',
      '*\tEquiv T1 T2',
      '#1\tAnnotatorNotes E1\tsee page two',
      '',
    ].join('\n'),
  );
  assert.deepEqual(marked, {
    T1: 'Anne Roe',
    T2: 'said',
    T3: '“We saw a light,”|“and then nothing.”',
    T4: 'said',
    T5: 'ferry',
  });
  assert.deepEqual(annotations.events, [
    {
      id: 'E1',
      type: 'Attribution',
      trigger: 'T4',
      roles: [
        { role: 'Source', target: 'T1' },
        { role: 'Cue', target: 'T2' },
        { role: 'Content', target: 'T3' },
      ],
    },
  ]);
  assert.deepEqual(annotations.relations, [
    { id: 'R1', type: 'Near', from: { role: 'Arg1', target: 'T5' }, to: { role: 'Arg2', target: 'T1' } },
  ]);
  assert.deepEqual(annotations.attributes, [
    { id: 'A1', name: 'Confidence', target: 'E1', value: 'Low' },
    { id: 'M1', name: 'Negation', target: 'E1', value: null },
  ]);
  assert.deepEqual(annotations.normalisations, [
    { id: 'N1', target: 'T1', reference: 'entity:anne-roe', label: 'Anne Roe' },
  ]);
  assert.deepEqual(annotations.notes, [{ id: '#1', type: 'AnnotatorNotes', target: 'E1', text: 'see page two' }]);
});

test('offsets are code points: an emoji and a rare letter are one each, an accent is one more', () => {
  const { marked } = checkAnnotations('😀𐐀 e\u0301 Roe\u2028said', 'T1\tPerson 6 9\tRoe\nT2\tCue 10 14\tsaid\n');
  assert.deepEqual(marked, { T1: 'Roe', T2: 'said' });
});

test('CR is not counted, in the article or in the annotations', () => {
  const { marked } = checkAnnotations('One.\r\nRoe left\r\n', 'T1\tPerson 5 8\tRoe\r\nT2\tCue 9 13\tleft\r\n');
  assert.deepEqual(marked, { T1: 'Roe', T2: 'left' });
});

test('in Markdown offset 0 is the first character after the front matter, in plain text of the file', () => {
  const text = '---\ntitle: Ferry\n---\nRoe left.\n';
  assert.deepEqual(checkAnnotations(text, 'T1\tPerson 0 3\tRoe\n', [], 'md').marked, { T1: 'Roe' });
  assert.deepEqual(checkAnnotations(text, 'T1\tPerson 21 24\tRoe\n').marked, { T1: 'Roe' });
});

test('a file that counts in another unit is read in that unit and told', () => {
  const emoji = '😀😀 Roe left. Lind stayed.';
  checkAnnotations(emoji, 'T1\tPerson 5 8\tRoe\nT2\tPerson 15 19\tLind\n', [
    ['annotation.unit', 'T1\tPerson 5 8\tRoe', /counts UTF-16 code units, where brat counts characters/],
  ]);
  checkAnnotations('A.\r\nB.\r\nRoe left. Lind stayed.', 'T1\tPerson 8 11\tRoe\nT2\tPerson 18 22\tLind\n', [
    ['annotation.unit', 'T1\tPerson 8 11\tRoe', /both characters of a line end/],
  ]);
  const front = '---\ntitle: Ferry\n---\nRoe left. Lind stayed.\n';
  checkAnnotations(
    front,
    'T1\tPerson 21 24\tRoe\nT2\tPerson 31 35\tLind\n',
    [['annotation.unit', 'T1\tPerson 21 24\tRoe', /from the start of the file, front matter included/]],
    'md',
  );
});

test('words that stand near by are found again; the message says where', () => {
  const { marked, moved } = checkAnnotations('Today Roe left.', 'T1\tPerson 0 3\tRoe\n', [
    ['annotation.words', 'T1\tPerson 0 3\tRoe', /"Roe" stands 6 characters further on now/],
  ]);
  assert.deepEqual(marked, { T1: 'Roe' });
  assert.deepEqual([...moved], ['T1']);
});

test('many that moved are one finding, and what stands twice is placed by its neighbours', () => {
  const before = 'He left the ferry. He saw Anne Roe. He spoke to her.';
  const after = `Late ${before.replace('left', 'quietly left')}`;
  const at = (words: string, from = 0): number => before.indexOf(words, from);
  const line = (id: string, words: string, start: number): string =>
    `${id}\tPerson ${start} ${start + words.length}\t${words}`;
  const annotations = [
    line('T1', 'the ferry', at('the ferry')),
    line('T2', 'Anne Roe', at('Anne Roe')),
    line('T3', 'He', at('He', 30)),
  ].join('\n');
  const { annotations: read } = checkAnnotations(after, annotations, [
    ['annotation.words', annotations.split('\n')[0]!, /3 of 3 annotations stand elsewhere now/],
  ]);
  assert.equal(read.textBounds[2]!.spans[0]!.start, after.lastIndexOf('He '));
});

test('a quotation in two parts moves as a whole', () => {
  const annotations = 'T1\tContent 16 33;49 68\t“We saw a light,” “and then nothing.”';
  const { marked } = checkAnnotations(`News. ${FERRY}`, annotations, [
    ['annotation.words', annotations, /stands 6 characters further on/],
  ]);
  assert.equal(marked.T1, '“We saw a light,”|“and then nothing.”');
});

test('the parts of a quotation move apart when the words between them change', () => {
  const annotations = 'T1\tContent 16 33;49 68\t“We saw a light,” “and then nothing.”';
  const { marked } = checkAnnotations(FERRY.replace('Anne Roe', 'the captain, Anne Roe'), annotations, [
    ['annotation.words', annotations, /stands where|elsewhere|further/],
  ]);
  assert.equal(marked.T1, '“We saw a light,”|“and then nothing.”');
});

test('words that stand at their old place by chance move with their neighbours', () => {
  const before = 'The harbour master spoke, and he left. They all stayed behind.';
  const at = before.indexOf('he left');
  // As much text in front as brings the "he" of "The" to the place where "he" was.
  const after = `${'Late at night, in the rain:'.padEnd(at - before.indexOf('he'))}${before}`;
  const line = (id: string, words: string): string => {
    const start = before.indexOf(words);
    return `${id}\tX ${start} ${start + words.length}\t${words}`;
  };
  const annotations = [
    line('T1', 'The harbour master'),
    `T2\tX ${at} ${at + 2}\the`,
    line('T3', 'They all stayed'),
  ].join('\n');
  assert.equal(after.slice(at, at + 2), 'he');
  const { annotations: read } = checkAnnotations(after, annotations, [
    ['annotation.words', line('T1', 'The harbour master'), /3 of 3 annotations stand elsewhere/],
  ]);
  assert.equal(read.textBounds[1]!.spans[0]!.start, after.indexOf('he left'));
});

test('words that are nowhere are kept apart and reported; what refers to them is not called dangling', () => {
  const file = checkAnnotations(FERRY, 'T1\tPerson 4 9\tBoris Lind\nN1\tReference T1 entity:lind\tLind\n', [
    [
      'annotation.words',
      'T1\tPerson 4 9\tBoris Lind',
      /"Boris Lind" does not stand at the place T1 gives \(there it says "ferry"\)/,
    ],
  ]);
  assert.deepEqual(file.marked, {});
  assert.deepEqual(
    file.detached.map((one) => one.id),
    ['T1'],
  );
  checkAnnotations('Short.', 'T1\tPerson 400 410\tBoris Lind\n', [
    ['annotation.words', 'T1\tPerson 400 410\tBoris Lind', /the text ends before/],
  ]);
});

test('a part of a word is found again; of a file for another text the first lines are marked', () => {
  const { marked } = checkAnnotations('Late. The ferrymen left.', 'T1\tWeapon 4 9\tferry\n', [
    ['annotation.words', 'T1\tWeapon 4 9\tferry', /6 characters further on/],
  ]);
  assert.deepEqual(marked, { T1: 'ferry' });
  const lines = Array.from({ length: 90 }, (_, i) => `T${i}\tPerson ${i} ${i + 9}\tNobody ${i + 10}`).join('\n');
  const { problems } = readAnnotations(lines, annotatedText(FERRY.repeat(10)), 'a.ann');
  assert.equal(problems.length, 21);
  assert.ok(problems.some(({ message }) => message.startsWith('90 of 90 annotations were not found in the text')));
});

/** What the file becomes by the first fix that is offered. */
function fixed(article: string, annotations: string, format: 'txt' | 'md' = 'txt'): string {
  const text = annotatedText(article, format);
  const { problems } = readAnnotations(annotations, text, 'a.ann');
  const fix = problems.flatMap(({ fixes = [] }) => fixes)[0];
  assert.ok(fix);
  if (fix.settles?.reanchors) return reanchor(annotations, text, 'a.ann', null).text;
  let result = annotations;
  for (const { start, end, newText } of [...fix.edits].reverse())
    result = result.slice(0, start) + newText + result.slice(end);
  return result;
}

test('the fixes correct offsets and nothing else', () => {
  const annotations =
    '#1\tNote T1\tx\r\nT1\tContent 16 33;49 68\t“We saw a light,” “and then nothing.”\r\nT2\tCue 34 38\tsaid\r\n??\r\n';
  const mended = fixed(`News. ${FERRY}`, annotations);
  assert.equal(mended, annotations.replace('16 33;49 68', '22 39;55 74').replace('34 38', '40 44'));
  const utf16 = 'T1\tPerson 5 8\tRoe\nT2\tPerson 15 19\n';
  assert.equal(fixed('😀😀 Roe left. Lind stayed.', utf16), 'T1\tPerson 3 6\tRoe\nT2\tPerson 13 17\n');
});

test('differences of white space, a missing copy of the words, and columns after it are no mistake', () => {
  checkAnnotations('Anne\u00a0Roe\nleft.', 'T1\tPerson 0 8\tAnne Roe\nT2\tX 5 13\tRoe left\nT3\tX 5 13\tRoe\\nleft\n');
  assert.deepEqual(checkAnnotations('Anne Roe', 'T1\tPerson 0 4\nT2\tPerson 5 8\tRoe\textra\n').marked, {
    T1: 'Anne',
    T2: 'Roe',
  });
});

test('words with a raw line end are read, the lines after it too', () => {
  const text = 'Anne\n\nRoe left.';
  const { marked } = checkAnnotations(text, 'T1\tPerson 0 9\tAnne\n\nRoe\nT2\tCue 10 14\tleft\n', [
    ['annotation.syntax', 'T1\tPerson 0 9\tAnne\n\nRoe', /run over several lines/],
  ]);
  assert.deepEqual(marked, { T1: 'Anne\n\nRoe', T2: 'left' });
});

test('offsets that cannot be are told as what they are', () => {
  const { problems } = readAnnotations('T1\tP 0 9999999999\tx\nT2\tP 4-9\tferry\n', annotatedText(FERRY), 'a.ann');
  assert.match(problems[0]!.message, /^T1 has an offset that no text reaches: 9999999999/);
  assert.match(problems[1]!.message, /^T2 has no offsets/);
});

test('the marks that git leaves in a file are one finding, with the way to merge', () => {
  const file = '<<<<<<< HEAD\nT1\tP 4 9\tferry\n=======\nT1\tQ 4 9\tferry\n#1\tNote T7\tx\n>>>>>>> other\n';
  const { problems } = readAnnotations(file, annotatedText(FERRY), 'a.ann');
  assert.equal(problems.length, 1);
  assert.match(problems[0]!.message, /^Git could not merge this file.*crosscheck merge/);
});

test('a line of somebody’s own behind words that are too short for their offsets is no part of them', () => {
  for (const [text, line, words] of [
    ['North and South Welby.', 'T1\tOrg 0 5;16 21\tNorthWelby', 'North|Welby'],
    ['😀 Anna 😀 Vell.', 'T1\tOrg 3 15\tAnna 😀 Vell', 'Anna 😀 Vell'],
  ] as const) {
    const file = readAnnotations(`${line}\nX9 my own remark\n`, annotatedText(text), 'a.ann');
    const [one] = file.annotations.textBounds;
    assert.equal(one!.spans.map(({ start, end }) => text.slice(start, end)).join('|'), words);
    assert.ok(file.problems.some(({ message }) => message.startsWith('This line is no annotation')));
  }
});

test('lines that are none are reported, kept, and cost nothing else', () => {
  const { marked } = checkAnnotations(
    FERRY,
    'T1 Person 39 47 Anne Roe\nT2\tPerson 39 47\tAnne Roe\nT3\tPerson 47 39\tx\nE1\tAttribution\nnonsense\nX9\twhat\nA1\tKind\nN1\tReference T2\nR1\tNear Arg1:T2\n*\tEquiv T2\n#1\tNote\nT2\tPerson 4 9\tferry\n',
    [
      ['annotation.syntax', 'T1 Person 39 47 Anne Roe', /After T1 there must be a tab/],
      ['annotation.syntax', 'T3\tPerson 47 39\tx', /T3 ends before it begins: 47 39/],
      ['annotation.syntax', 'E1\tAttribution', /E1 is no event/],
      ['annotation.syntax', 'nonsense', /is no annotation/],
      ['annotation.syntax', 'X9\twhat', /is no annotation/],
      ['annotation.syntax', 'A1\tKind', /names no annotation/],
      ['annotation.syntax', 'N1\tReference T2', /refers to nothing/],
      ['annotation.syntax', 'R1\tNear Arg1:T2', /two arguments/],
      ['annotation.syntax', '*\tEquiv T2', /joins two/],
      ['annotation.syntax', '#1\tNote', /names no annotation/],
      ['annotation.syntax', 'T2', /is the id of a line above/],
    ],
  );
  assert.equal(marked.T2, 'ferry');
});

test('what refers to nothing', () => {
  checkAnnotations(
    FERRY,
    'T1\tCue 34 38\tsaid\nE1\tCue:T1 Source:T9 Content:T10\nA1\tKind E7 x\nR1\tNear Arg1:T1 Arg2:T8\n*\tEquiv T1 T7\n',
    [
      ['annotation.dangling', 'T9', /E1 refers to T9/],
      ['annotation.dangling', 'T10', /E1 refers to T10/],
      ['annotation.dangling', 'E7', /A1 refers to E7/],
      ['annotation.dangling', 'T8', /R1 refers to T8/],
      ['annotation.dangling', 'T7', /The equivalence refers to T7/],
    ],
  );
});

test('an event may come before what it refers to', () => {
  checkAnnotations(FERRY, 'E1\tAttribution:T1 Source:T2\nT1\tAttribution 34 38\tsaid\nT2\tSource 39 47\tAnne Roe\n');
});

test('triggers as brat wants them', () => {
  checkAnnotations(
    FERRY,
    'T1\tCue 34 38\tsaid\nE1\tAttribution:T1\nT2\tSay 34 38\tsaid\nE2\tSay:T2\n#1\tNote T2\tx\n',
    [
      [
        'annotation.trigger',
        'T1',
        /The trigger of E1 is T1, a Cue; brat wants one of the event's own type, Attribution/,
      ],
      ['annotation.trigger', 'T2', /T2 is the trigger of E2.*Let it refer to E2/],
    ],
  );
});

test('garbage, emptiness and huge lines', () => {
  checkAnnotations(FERRY, '');
  checkAnnotations('', '\n\n\r\n');
  const bytes = Array.from({ length: runs(1_000_000) }, (_, i) =>
    String.fromCharCode((i * 7919 + ((i * i) % 251)) % 256),
  ).join('');
  const file = readAnnotations(bytes, annotatedText(FERRY), 'a.ann');
  assert.ok(file.problems.length > 0 && file.problems.length < 30, `${file.problems.length} problems`);
  const huge = `T1\tPerson 39 47\t${'x'.repeat(3_000_000)}\nT2\tPerson 39 47\tAnne Roe\n`;
  assert.equal(readAnnotations(huge, annotatedText(FERRY), 'a.ann').annotations.textBounds.length, 1);
  assert.equal(readAnnotations('x'.repeat(5_000_000), annotatedText(FERRY), 'a.ann').problems.length, 1);
});
