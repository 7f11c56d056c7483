import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readAnnotations } from '../../../server/src/standoff/read';
import { annotateQuotedTerm, annotateSpeaker, applyEdit, textBoundLine } from '../../../server/src/standoff/write';
import type { Span } from '../../../server/src/text/span';
import { runs } from '../../fuzzing';
import { annotatedText } from './annotatedText';

const FERRY = 'The “ferry” sank. 😀 “We saw a light,” said Anne Roe, “and then nothing.”\n';

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  assert.ok(start >= 0, `"${words}" is not in the text`);
  return { start, end: start + words.length };
}

const CONTENT = [spanOf(FERRY, '“We saw a light,”'), spanOf(FERRY, '“and then nothing.”')];
const PARTS = { content: CONTENT, speaker: spanOf(FERRY, 'Anne Roe'), cue: spanOf(FERRY, 'said') };

test('a speaker is written in the names of PolNeAR, and nothing is wrong with it', () => {
  const written = annotateSpeaker('', annotatedText(FERRY), PARTS);
  assert.equal(
    written,
    [
      'T1\tAttribution 38 42\tsaid',
      'T2\tSource 43 51\tAnne Roe',
      'T3\tCue 38 42\tsaid',
      'T4\tContent 20 37;53 72\t“We saw a light,” “and then nothing.”',
      'E1\tAttribution:T1 Source:T2 Cue:T3 Content:T4',
      '',
    ].join('\n'),
  );
  const file = readAnnotations(written, annotatedText(FERRY), 'a.ann');
  assert.deepEqual(file.problems, []);
  assert.deepEqual(file.annotations.textBounds[3]!.spans, CONTENT);
});

test('ids go on from the highest; what is there stays, also what nobody understands', () => {
  const before = 'T7\tPerson 43 51\tAnne Roe\r\n?? a line of another tool\r\nE4\tSay:T9\r\n#2\tNote E4\tx';
  const written = annotateSpeaker(before, annotatedText(FERRY), PARTS);
  assert.ok(written.startsWith(`${before}\r\nT8\tAttribution `), written);
  assert.match(written, /\r\nE5\tAttribution:T8 Source:T9 Cue:T10 Content:T11\r\n$/);
});

test('an attribution of these words is corrected in place', () => {
  const first = annotateSpeaker('#1\tAnnotatorNotes E1\tkept\n', annotatedText(FERRY), PARTS);
  const ferry = spanOf(FERRY, '“ferry”');
  const second = annotateSpeaker(first, annotatedText(FERRY), { ...PARTS, speaker: ferry, content: [CONTENT[1]!] });
  assert.equal(second, first.replace('T2\tSource 43 51\tAnne Roe', 'T2\tSource 4 11\t“ferry”'));
  const nobody = annotateSpeaker(second, annotatedText(FERRY), { ...PARTS, speaker: null });
  assert.match(nobody, /^T1\tAttribution-no-source 38 42\tsaid$/m);
  assert.match(nobody, /^E1\tAttribution-no-source:T1 Cue:T3 Content:T4$/m);
  assert.match(nobody, /^T2\tSource 4 11\t“ferry”$/m);
  assert.deepEqual(readAnnotations(nobody, annotatedText(FERRY), 'a.ann').problems, []);
});

test('a speaker that something else refers to is not moved from under it', () => {
  const first = `${annotateSpeaker('', annotatedText(FERRY), PARTS)}N1\tReference T2 entity:anne-roe\tAnne Roe\n`;
  const second = annotateSpeaker(first, annotatedText(FERRY), { ...PARTS, speaker: spanOf(FERRY, '“ferry”') });
  assert.match(second, /^T2\tSource 43 51\tAnne Roe$/m);
  assert.match(second, /^E1\tAttribution:T1 Source:T5 Cue:T3 Content:T4$/m);
});

test('no speaker and no cue', () => {
  const written = annotateSpeaker('', annotatedText(FERRY), { content: [CONTENT[0]!], speaker: null, cue: null });
  assert.equal(
    written,
    'T1\tAttribution-no-source 20 37\t“We saw a light,”\nT2\tContent 20 37\t“We saw a light,”\nE1\tAttribution-no-source:T1 Content:T2\n',
  );
});

test('quoted terms', () => {
  const first = annotateQuotedTerm('', annotatedText(FERRY), [spanOf(FERRY, '“ferry”')], 'scare');
  assert.equal(first, 'T1\tQuotedTerm 4 11\t“ferry”\nA1\tKind T1 scare\n');
  const second = annotateQuotedTerm(first, annotatedText(FERRY), [spanOf(FERRY, '“ferry”')], 'title');
  assert.equal(second, 'T1\tQuotedTerm 4 11\t“ferry”\nA1\tKind T1 title\n');
});

test('a span over several lines is one fragment a line', () => {
  const text = 'He said: “We saw\r\n  a light\u2028there.”';
  const written = annotateQuotedTerm('', annotatedText(text), [spanOf(text, text.slice(9))], 'title');
  assert.equal(written.split('\n')[0], 'T1\tQuotedTerm 9 16;19 26;27 34\t“We saw a light there.”');
  assert.deepEqual(readAnnotations(written, annotatedText(text), 'a.ann').problems, []);
});

test('what is written into a file that counts UTF-16 counts UTF-16', () => {
  const before = 'T1\tPerson 44 52\tAnne Roe\n';
  const written = annotateSpeaker(before, annotatedText(FERRY), PARTS);
  assert.match(written, /^T3\tSource 44 52\tAnne Roe$/m);
});

const PIECES = [
  'Roe',
  'said',
  ' ',
  ' ',
  '“',
  '”',
  '.',
  '😀',
  '𐐀',
  'e\u0301',
  '\u00a0',
  '\u2028',
  '\r\n',
  '\n',
  'no',
  'ä',
  '\u0085',
];
const texts = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(''));

test('property: what is written stands at its place when it is read', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), fc.boolean(), (body, a, b, markdown) => {
      const text = markdown ? `---\r\ntitle: 😀\r\n---\r\n${body}` : body;
      const article = annotatedText(text, markdown ? 'md' : 'txt');
      const from = article.annotationStart;
      const length = text.length - from;
      const span = wholeCharacters(
        text,
        from + Math.min(a % (length + 1), b % (length + 1)),
        from + Math.max(a % (length + 1), b % (length + 1)),
      );
      const empty = readAnnotations('', article, 'a.ann');
      const line = textBoundLine('T1', 'X', [span], article, empty);
      const read = readAnnotations(`${line}\n`, article, 'a.ann');
      assert.deepEqual(read.problems, []);
      const [bound] = read.annotations.textBounds;
      assert.equal(bound?.id, 'T1');
      // Line ends inside fall out, everything else is covered.
      const covered = bound!.spans.map((one) => text.slice(one.start, one.end)).join('');
      assert.equal(covered.replace(/\s|\u0085/g, ''), text.slice(span.start, span.end).replace(/\s|\u0085/g, ''));
      assert.ok(bound!.spans.every((one) => one.start >= span.start && one.end <= span.end));
    }),
    { numRuns: runs(500) },
  );
});

/** No editor lets a place be inside a character or a line end. */
function wholeCharacters(text: string, start: number, end: number): Span {
  const outside = (at: number): number => {
    const code = text.charCodeAt(at);
    return (code >= 0xdc00 && code <= 0xdfff) || (code === 10 && text.charCodeAt(at - 1) === 13) ? at - 1 : at;
  };
  return { start: outside(start), end: outside(end) };
}

const LINES = [
  'T1\tPerson 0 3\tRoe',
  'T2\tX 1 2;3 4\ta b',
  'E1\tX:T2 A:T1',
  '#1\tNote T1\tx 😀',
  '',
  'rubbish',
  '*\tEquiv T1 T2',
  '\u2028',
  'T1',
  '\ufeff',
];
const files = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\r\n', '\n\n')), { maxLength: 20 })
  .map((lines) => lines.map(([line, end]) => line + end).join(''));

test('property: reading and writing without a change gives the same bytes; a change adds at the end only', () => {
  fc.assert(
    fc.property(files, fc.boolean(), (annotations, cut) => {
      const text = cut ? annotations.trimEnd() : annotations;
      const file = readAnnotations(text, annotatedText(FERRY), 'a.ann');
      assert.equal(applyEdit(file, { replaced: new Map(), appended: [] }), text);
      const rebuilt = file.lines.reduce(
        (done, line) => ({
          at: line.end,
          text: done.text + text.slice(done.at, line.start) + text.slice(line.start, line.end),
        }),
        { at: 0, text: '' },
      );
      assert.equal(rebuilt.text + text.slice(rebuilt.at), text);
      assert.ok(annotateSpeaker(text, annotatedText(FERRY), PARTS).startsWith(text));
    }),
    { numRuns: runs(300) },
  );
});
