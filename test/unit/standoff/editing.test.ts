import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createMarkHistory } from '../../../server/src/standoff/history';
import { editLive, type LiveAnnotations, renderLive, startLive } from '../../../server/src/standoff/live';
import { readAnnotations } from '../../../server/src/standoff/read';
import { applyChange, changesBetween, type TextChange } from '../../../server/src/standoff/textChanges';
import { annotatedText } from './annotatedText';

/**
 * Random edits of annotated texts. A model that knows every character by itself says which annotations were not touched; those must
 * stand exactly on their words. `CROSSCHECK_RUNS=10000` makes as many sequences of edits.
 */
const RUNS = Number(process.env.CROSSCHECK_RUNS ?? 100);

const WORDS = [
  'Anne',
  'Roe',
  'said',
  'she',
  'the',
  'ferry',
  '😀',
  '𐐀lpha',
  'e\u0301cole',
  '“we',
  'saw,”',
  'Roe',
  'the',
  '12',
];
const GAPS = [' ', ' ', ' ', ' ', '\n', '\r\n', '\r\n\r\n', ', ', '. '];

/** Characters as an editor counts a person's steps: a CR LF is one, a pair of surrogates too. */
const unitsOf = (text: string): string[] => text.match(/\r\n|[\s\S]/gu) ?? [];

const texts = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { minLength: 3, maxLength: 40 })
  .map((parts) => parts.flat().join(''));
const pieces = fc
  .array(fc.constantFrom(...WORDS, ...GAPS, 's', 'x', '\t'), { maxLength: 4 })
  .map((parts) => parts.join(''));
/** Where and how much, as shares of the text; what for. */
const edits = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(30)),
  by: fc.oneof(fc.constant(''), fc.constantFrom('s', 'x', ' ', '😀', '\r\n'), pieces),
  kind: fc.constantFrom('plain', 'plain', 'plain', 'at an edge', 'at an edge', 'move', 'undo'),
});
const marks = fc.array(
  fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 12 })), {
    minLength: 1,
    maxLength: 3,
  }),
  { minLength: 1, maxLength: 6 },
);

interface Unit {
  readonly text: string;
}

/** The annotation file of these marks, and the characters of each of their parts. */
function annotate(units: readonly Unit[], places: readonly (readonly (readonly [number, number])[])[]) {
  const lines: string[] = ['??? kept as it is'];
  const owned: Unit[][][] = [];
  places.forEach((parts, i) => {
    const sorted = parts
      .map(([at, length]) => {
        let start = Math.floor(at * (units.length - 1));
        let end = Math.min(units.length, start + length);
        while (start < end && units[start]!.text.trim() === '') start++;
        while (end > start && units[end - 1]!.text.trim() === '') end--;
        return { start, end };
      })
      .filter(
        ({ start, end }) =>
          start < end &&
          !/[\r\n]/.test(
            units
              .slice(start, end)
              .map(({ text }) => text)
              .join(''),
          ),
      )
      .sort((a, b) => a.start - b.start)
      .filter(({ start }, j, all) => j === 0 || start > all[j - 1]!.end);
    // Parts may be written in any order.
    if (i % 2 === 1) sorted.reverse();
    if (sorted.length === 0) return;
    const pointsBefore = (at: number): number =>
      units.slice(0, at).reduce((sum, { text }) => sum + (text === '\r\n' ? 1 : [...text].length), 0);
    const numbers = sorted.map(({ start, end }) => `${pointsBefore(start)} ${pointsBefore(end)}`).join(';');
    const words = sorted.map(({ start, end }) =>
      units
        .slice(start, end)
        .map(({ text }) => text)
        .join('')
        .replace(/\t/g, ' '),
    );
    lines.push(`T${i + 1}\tX ${numbers}\t${words.join(' ')}`, `#${i + 1}\tNote T${i + 1}\tsure?`);
    owned.push(sorted.map(({ start, end }) => units.slice(start, end)));
  });
  return { annotations: `${lines.join('\n')}\n`, owned };
}

function describeState(live: LiveAnnotations): unknown[] {
  return live.marks.map(({ shape, spans }) => [shape.state, ...spans.map(({ start, end }) => `${start}-${end}`)]);
}

/** That what is in memory and what would be read from the disk are one, and that only text-bound lines were rewritten. */
function checkAgainstDisk(live: LiveAnnotations, annotations: string): void {
  const now = annotatedText(live.text);
  const rendered = renderLive(live, now);
  const read = readAnnotations(rendered, now, 'a.ann');
  assert.deepEqual(
    read.problems.filter(
      ({ code, message }) => code !== 'annotation.detached' && !message.includes('is no annotation'),
    ),
    [],
    rendered,
  );
  assert.deepEqual(
    read.markedLines.map(({ mark }) => [mark.shape.state, ...mark.spans.map(({ start, end }) => `${start}-${end}`)]),
    describeState(live),
    rendered,
  );
  const others = (file: string): string[] => file.split('\n').filter((line) => !line.startsWith('T'));
  assert.deepEqual(others(rendered), others(annotations));
}

/** That every mark whose characters are all there, side by side, stands exactly on them. */
function checkUntouched(
  live: LiveAnnotations,
  units: readonly Unit[],
  owned: readonly Unit[][][],
  givenUp: ReadonlySet<number>,
): number {
  const offsets = new Map<Unit, number>();
  let at = 0;
  const indices = new Map<Unit, number>();
  units.forEach((unit, i) => {
    offsets.set(unit, at);
    indices.set(unit, i);
    at += unit.text.length;
  });
  let untouched = 0;
  owned.forEach((parts, i) => {
    const whole = parts.every((part) =>
      part.every((unit, j) => indices.has(unit) && (j === 0 || indices.get(unit) === indices.get(part[j - 1]!)! + 1)),
    );
    if (!whole || givenUp.has(i)) return;
    untouched++;
    const { shape, spans } = live.marks[i]!;
    assert.equal(shape.state, 'placed');
    assert.equal(spans.length, parts.length);
    parts.forEach((part, j) => {
      const last = part[part.length - 1]!;
      const end = offsets.get(last)! + last.text.length;
      assert.equal(spans[j]!.start, offsets.get(part[0]!));
      // Letters typed at the end go on with the last word.
      const grown = live.text.slice(end, spans[j]!.end);
      assert.match(grown, /^[\p{L}\p{N}\p{M}]*$/u);
    });
  });
  return untouched;
}

test('annotations whose words nobody touched stay exactly on them, and memory and disk agree, whatever the edits', () => {
  let untouched = 0;
  let deleted = 0;
  fc.assert(
    fc.property(
      texts,
      marks,
      fc.array(fc.array(edits, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
      (text, places, batches) => {
        let units: Unit[] = unitsOf(text).map((one) => ({ text: one }));
        const { annotations, owned } = annotate(units, places);
        let live = startLive(annotations, annotatedText(text), 'a.ann');
        assert.ok(live.marks.every(({ shape }) => shape.state === 'placed'));
        const history = createMarkHistory();
        const before: { live: LiveAnnotations; units: Unit[]; undo: TextChange[] }[] = [];
        const givenUp = new Set<number>();
        history.remember(text, live.keys, live.marks);
        for (const batch of batches) {
          const last = before[before.length - 1];
          if (batch[0]!.kind === 'undo' && last) {
            // An editor undoes by the opposite changes, in one batch.
            live = editLive(live, last.undo, history);
            units = last.units;
            assert.equal(live.text, last.live.text);
            assert.deepEqual(describeState(live), describeState(last.live), 'undo brings back what there was');
            before.pop();
            continue;
          }
          const former = { live, units };
          const changes: TextChange[] = [];
          const undo: TextChange[] = [];
          for (const edit of batch) {
            for (const { start, end, put } of place(edit, units, live)) {
              const from = offsetOf(units, start);
              const newText = put.map((unit) => unit.text).join('');
              const removed = units
                .slice(start, end)
                .map((unit) => unit.text)
                .join('');
              changes.push({ start: from, end: from + removed.length, newText });
              undo.unshift({ start: from, end: from + newText.length, newText: removed });
              if (edit.kind === 'move' && put.length > 0) giveUpParts(put, owned, givenUp);
              units = [...units.slice(0, start), ...put, ...units.slice(end)];
            }
          }
          before.push({ ...former, undo });
          live = editLive(live, changes, history);
          assert.equal(live.text, changes.reduce(applyChange, former.live.text));
          untouched += checkUntouched(live, units, owned, givenUp);
          deleted += live.marks.filter(({ shape }) => shape.state === 'deleted').length;
          checkAgainstDisk(live, annotations);
        }
      },
    ),
    { numRuns: RUNS },
  );
  // The edits are such that both happen often: else this test would tell nothing.
  assert.ok(untouched > RUNS && deleted > RUNS / 20, `${untouched} untouched, ${deleted} deleted`);
});

const offsetOf = (units: readonly Unit[], at: number): number =>
  units.slice(0, at).reduce((sum, { text }) => sum + text.length, 0);

interface ModelChange {
  readonly start: number;
  readonly end: number;
  readonly put: Unit[];
}

/** What an edit does to the characters of the model. A move takes characters out and puts the same ones in elsewhere. */
function place(
  { at, length, by, kind }: { at: number; length: number; by: string; kind: string },
  units: readonly Unit[],
  live: LiveAnnotations,
): ModelChange[] {
  let start = Math.floor(at * units.length);
  if (kind === 'at an edge') {
    const spans = live.marks.flatMap((mark) => mark.spans);
    const span = spans[Math.floor(at * spans.length)] ?? spans[0] ?? { start: 0, end: 0 };
    const edge = length % 2 === 0 ? span.start : span.end;
    start = units.findIndex((_, i) => offsetOf(units, i) >= edge);
    if (start < 0) start = units.length;
  }
  const end = Math.min(units.length, start + length);
  if (kind === 'move') {
    const moved = units.slice(start, end);
    if (
      moved
        .map(({ text }) => text)
        .join('')
        .trim() === ''
    )
      return [];
    const target = Math.floor(at * 7919) % (units.length - moved.length + 1);
    return [
      { start, end, put: [] },
      { start: target, end: target, put: moved },
    ];
  }
  const put = unitsOf(by).map((text) => ({ text }));
  return start === end && put.length === 0 ? [] : [{ start, end, put }];
}

/** An annotation of which only a part was moved is torn, although all its characters are there. */
function giveUpParts(moved: readonly Unit[], owned: readonly Unit[][][], into: Set<number>): void {
  const set = new Set(moved);
  owned.forEach((parts, i) => {
    const all = parts.flat();
    const count = all.filter((unit) => set.has(unit)).length;
    if (count > 0 && count < all.length) into.add(i);
  });
}

test('a text compared with another: what stands in both is not touched', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      assert.equal(changesBetween(before, after).reduce(applyChange, before), after);
    }),
    { numRuns: RUNS },
  );
});
