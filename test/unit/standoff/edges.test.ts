import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMarkHistory } from '../../../server/src/standoff/history';
import { editLive, renderLive, startLive } from '../../../server/src/standoff/live';
import { applyChange, changesBetween, type TextChange } from '../../../server/src/standoff/textChanges';
import { annotatedText } from './annotatedText';

/** A text with its annotations in brackets: "He met [Anne Roe] today". A part of one annotation after another: "[we] she said [go]2". */
function parse(source: string): { text: string; annotations: string } {
  let text = '';
  const parts = new Map<string, [number, number][]>();
  let rest = source;
  let open = 0;
  for (let number = 0; rest !== ''; ) {
    const [found, char, id] = /^(?:([^[\]])|\[|\](\d?))/su.exec(rest)!;
    rest = rest.slice(found.length);
    if (char !== undefined) text += char;
    else if (found === '[') open = text.length;
    else {
      const key = id === '' ? `T${++number}` : `T${id}`;
      parts.set(key, [...(parts.get(key) ?? []), [open, text.length]]);
    }
  }
  const lines = [...parts].map(([id, spans]) => {
    const points = spans.map(([start, end]) => `${[...text.slice(0, start)].length} ${[...text.slice(0, end)].length}`);
    return `${id}\tX ${points.join(';')}\t${spans.map(([start, end]) => text.slice(start, end)).join(' ')}`;
  });
  return { text, annotations: lines.join('\n') };
}

/** Types, deletes and pastes one after the other: "words → other words", each a batch of its own, at its first place. */
function checkEdits(source: string, edits: readonly (readonly [words: string, by: string])[], expected: string): void {
  const { text, annotations } = parse(source);
  const history = createMarkHistory();
  let live = startLive(annotations, annotatedText(text), 'a.ann');
  history.remember(text, live.keys, live.marks);
  for (const [words, by] of edits) {
    const change = changeOf(live.text, words, by);
    assert.ok(change, `"${words}" stands in "${live.text}"`);
    live = editLive(live, [change], history);
  }
  assert.equal(show(live), expected);
}

/** "a|b" is the place between a and b; else the words are replaced. */
function changeOf(text: string, words: string, by: string): TextChange | null {
  const [before, behind] = words.split('|');
  const at = text.indexOf(behind === undefined ? words : `${before}${behind}`);
  if (at < 0) return null;
  if (behind === undefined) return { start: at, end: at + words.length, newText: by };
  const place = at + before!.length;
  return { start: place, end: place, newText: by };
}

function show({ text, marks }: ReturnType<typeof startLive>): string {
  const edges = marks
    .flatMap(({ spans, shape }) =>
      spans.flatMap(({ start, end }) =>
        shape.state === 'deleted'
          ? [{ at: start, order: 0, what: `<${shape.words}>` }]
          : [
              { at: start, order: 1, what: '[' },
              { at: end, order: -1, what: ']' },
            ],
      ),
    )
    .sort((a, b) => b.at - a.at || b.order - a.order);
  return edges.reduce((shown, { at, what }) => shown.slice(0, at) + what + shown.slice(at), text);
}

const typed = (words: string, at: string): (readonly [string, string])[] => {
  const [before, behind = ''] = at.split('|');
  return [...words].map((letter, i) => [`${before}${words.slice(0, i)}|${behind}`, letter]);
};
/** Backspace from the end of words. */
const backspaced = (words: string, before: string): (readonly [string, string])[] =>
  [...words].map((_, i) => {
    const left = words.slice(0, words.length - i);
    return [`${before}${left}`, `${before}${left.slice(0, -1)}`];
  });

test('what is typed inside belongs to the annotation', () => {
  checkEdits('He met [Anne Roe] today', typed('M. ', 'Anne |Roe'), 'He met [Anne M. Roe] today');
});

test('what is typed in front does not, and behind only letters that go on with its last word', () => {
  checkEdits('He met [Roe] today', typed('Anne ', 'met |Roe'), 'He met Anne [Roe] today');
  checkEdits('He met [Roe] today', typed('s and Lind', 'Roe| today'), 'He met [Roes] and Lind today');
  checkEdits('He met [Roe] today', [['Roe| today', 's and Lind']], 'He met [Roes] and Lind today');
  checkEdits('He met [Roe]', typed('’s', 'Roe|'), 'He met [Roe]’s');
  checkEdits('The [ferry]man', typed('x', 'ferry|man'), 'The [ferry]xman');
  checkEdits('[go][ing]', typed('x', 'go|ing'), '[go]x[ing]');
});

test('what replaces a part of the words, or all of them, stands in their place', () => {
  checkEdits('He met [Anne Roe] today', [['Roe', 'Lind']], 'He met [Anne Lind] today');
  checkEdits('He met [Anne Roe] today', [['Anne Roe', 'Mara Lind']], 'He met [Mara Lind] today');
  checkEdits('in [Kestin] and', [['Kestin', 'K'], ...typed('östin', 'K| and')], 'in [Köstin] and');
});

test('a mistake at an edge is corrected by deleting and typing', () => {
  checkEdits('He met [Krne Roe] today', [['Kr', ''], ...typed('An', 'met |ne')], 'He met [Anne Roe] today');
  checkEdits(
    'He met [Anne Roe] today',
    [...backspaced('Roe', 'Anne '), ...typed('Lind', 'Anne | today')],
    'He met [Anne Lind] today',
  );
  checkEdits(
    'He met [Roe] today',
    [...backspaced('Roe', 'met '), ...typed('Lind', 'met | today')],
    'He met [Lind] today',
  );
  // But not once something else was done in between.
  checkEdits(
    'He met [Roe] today',
    [...backspaced('Roe', 'met '), ['day', 'night'], ...typed('Lind', 'met | to')],
    'He met <Roe>Lind tonight',
  );
});

test('words that are deleted leave the annotation behind with all of them', () => {
  checkEdits('He met [Anne Roe] today', [[' Anne Roe', '']], 'He met<Anne Roe> today');
  checkEdits('He met [Anne Roe] today', backspaced('Anne Roe today', 'met '), 'He met <Anne Roe>');
  checkEdits('He met [Anne Roe] today', [['met Anne Roe today', 'slept']], 'He <Anne Roe>slept');
  checkEdits('[We go] he said [now]1', [['We go', '']], ' he said [now]');
});

test('undo brings back words and annotations, and so does typing the same again', () => {
  checkEdits(
    'He met [Anne Roe] today',
    [
      ['Anne Roe ', ''],
      ['met |today', 'Anne Roe '],
    ],
    'He met [Anne Roe] today',
  );
  checkEdits(
    'He met [Anne Roe] today',
    [...backspaced('Roe', 'Anne '), ['met Anne ', ''], ['He |', 'met Anne '], ['Anne | today', 'Roe']],
    'He met [Anne Roe] today',
  );
  // Of two equal words an annotation stays on its own.
  checkEdits(
    'Roe [Roe]',
    [
      ['Roe ', ''],
      ['Roe|', ' Roe'],
    ],
    '[Roe] Roe',
  );
});

test('words that are cut and pasted take their annotations along', () => {
  checkEdits(
    'He met [Anne Roe] today. [Lind] slept.',
    [
      ['He met Anne Roe today. ', ''],
      ['slept.|', ' He met Anne Roe today.'],
    ],
    '[Lind] slept. He met [Anne Roe] today.',
  );
});

test('a line end typed into words makes two parts of them, taken out again one', () => {
  checkEdits('He met [Anne Roe] today', [['Anne|', '\r\n']], 'He met [Anne]\r\n [Roe] today');
  checkEdits(
    'He met [Anne Roe] today',
    [
      ['Anne|', '\n'],
      ['\n ', ' '],
    ],
    'He met [Anne Roe] today',
  );
});

test('a text that is replaced as a whole keeps what it keeps word by word', () => {
  const { text, annotations } = parse('He met [Anne Roe] today. “[We go],” [she] said.');
  const after = 'Late he met  Anne Roe yesterday.\n“We go,” said she.';
  const whole = editLive(
    startLive(annotations, annotatedText(text), 'a.ann'),
    [{ start: 0, end: text.length, newText: after }],
    createMarkHistory(),
  );
  assert.equal(show(whole), 'Late he met  [Anne Roe] yesterday.\n“[We go],” said [she].');
  assert.equal(changesBetween(text, after).reduce(applyChange, text), after);
});

test('lines are moved in one batch, in either order', () => {
  const { text, annotations } = parse('one\n[two]\nthree\n');
  for (const changes of [
    [
      { start: 4, end: 8, newText: '' },
      { start: 10, end: 10, newText: 'two\n' },
    ],
    [
      { start: 14, end: 14, newText: 'two\n' },
      { start: 4, end: 8, newText: '' },
    ],
  ]) {
    const live = editLive(startLive(annotations, annotatedText(text), 'a.ann'), changes, createMarkHistory());
    assert.equal(show(live), 'one\nthree\n[two]\n');
  }
});

/** What the file is after an edit of its article. */
function checkFile(
  text: string,
  annotations: string,
  [words, by]: readonly [string, string],
  expected: string,
  format: 'txt' | 'md' = 'txt',
): void {
  const before = annotatedText(text, format);
  const live = editLive(startLive(annotations, before, 'a.ann'), [changeOf(text, words, by)!], createMarkHistory());
  assert.equal(renderLive(live, annotatedText(live.text, format)), expected);
}

test('only what changed is written, byte for byte the rest', () => {
  const file = '??\tx\r\nT1\tX 0  3\tRoe\r\nT2\tX 9 13\tLind\tbeside\nE1\tX:T2\n\nT3\tX 0 2\tgone\n';
  checkFile('Roe saw. Lind', file, ['saw|', ' it'], file.replace('9 13', '12 16'));
  checkFile('Roe saw. Lind', file, ['Lin|d', 'n'], file.replace('9 13\tLind', '9 14\tLinnd'));
  checkFile('Roe saw. Lind', file, [' Lind', ''], file.replace('9 13', '8 8'));
});

test('offsets are written in the unit that the file counts in', () => {
  checkFile(
    '😀 Roe left. 😀 Lind',
    'T1\tX 2 5\tRoe\nT2\tX 14 18\tLind',
    ['😀|', '😀'],
    'T1\tX 3 6\tRoe\nT2\tX 15 19\tLind',
  );
  checkFile(
    '😀 Roe left. 😀 Lind',
    'T1\tX 3 6\tRoe\nT2\tX 16 20\tLind',
    ['😀|', '😀'],
    'T1\tX 5 8\tRoe\nT2\tX 18 22\tLind',
  );
  checkFile('One.\r\nRoe', 'T1\tX 5 8\tRoe', ['One.|', '\r\n'], 'T1\tX 6 9\tRoe');
});

test('edits of the front matter change no offset', () => {
  const annotations = 'T1\tX 0 3\tRoe\n';
  checkFile('---\ntitle: A\n---\nRoe left.\n', annotations, ['title: A', 'title: The ferry'], annotations, 'md');
  checkFile('---\ntitle: A\n---\nRoe left.\n', annotations, ['|Roe', 'Anne '], 'T1\tX 5 8\tRoe\n', 'md');
  checkFile('Roe left.\n---\nx\n', annotations, ['|Roe', '---\n'], 'T1\tX 0 0\tRoe\n', 'md');
});

test('what was moved or lost before is not mended in passing', () => {
  const annotations = 'T1\tX 0 3\tRoe\nT2\tX 0 4\tLind\nT3\tX 9 13\tleft\n';
  checkFile(
    'Now, Roe left.',
    annotations,
    ['Roe |left', 'has '],
    'T1\tX 0 3\tRoe\nT2\tX 0 4\tLind\nT3\tX 13 17\tleft\n',
  );
  checkFile('Now, Roe left.', annotations, ['|Now', 'And '], 'T1\tX 4 7\tRoe\nT2\tX 4 8\tLind\nT3\tX 13 17\tleft\n');
});
