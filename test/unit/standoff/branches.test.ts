import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mergeBranches } from '../../../server/src/standoff/branches/merge';
import { readAnnotations } from '../../../server/src/standoff/read';
import type { TextBound } from '../../../server/src/standoff/types';
import { runs } from '../../fuzzing';
import { annotatedText } from './annotatedText';

const TEXT = 'The Lanner sank off Velm. “We saw a light,” said Anne Roe of Lysk.';

/** `T1 Person Anne Roe` as a line with its offsets in the text; other lines as they are, their first space a tab. */
function fileOf(text: string, lines: readonly string[]): string {
  return lines
    .map((line) => {
      const [, id, type, words] = /^(T\d+) (\S+) ([^|]*)$/.exec(line) ?? [];
      if (words === undefined) return `${line.replace(' ', '\t').replace(' | ', '\t')}\n`;
      const start = text.indexOf(words);
      assert.ok(start >= 0, `“${words}” is not in “${text}”`);
      const first = [...text.slice(0, start)].length;
      return `${id}\t${type} ${first} ${first + [...words].length}\t${words}\n`;
    })
    .join('');
}

interface Case {
  readonly base: readonly string[];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  readonly merged: readonly string[];
  readonly conflicts?: number;
  /** The text in each branch, where it was edited. */
  readonly texts?: { readonly ours?: string; readonly theirs?: string; readonly merged: string };
}

function checkMerge({ base, ours, theirs, merged, conflicts = 0, texts }: Case): void {
  const [textOurs, textTheirs, textMerged] = [texts?.ours ?? TEXT, texts?.theirs ?? TEXT, texts?.merged ?? TEXT];
  const side = (text: string, lines: readonly string[]) => ({
    file: fileOf(text, lines),
    article: annotatedText(text),
  });
  const files = { base: side(TEXT, base), ours: side(textOurs, ours), theirs: side(textTheirs, theirs) };
  const result = mergeBranches(files, annotatedText(textMerged));
  assert.equal(result.text, fileOf(textMerged, merged));
  assert.equal(result.conflicts.length, conflicts);
  assert.deepEqual(readAnnotations(result.text, annotatedText(textMerged), 'a.ann').problems, []);
  // Without the texts the words tell, and nothing is lost either.
  const blind = mergeBranches(
    {
      base: { ...files.base, article: null },
      ours: { ...files.ours, article: null },
      theirs: { ...files.theirs, article: null },
    },
    null,
  );
  const withoutOffsets = (text: string): string => text.replace(/^(T\d+\t\S+ )[\d ;]+/gm, '$1');
  assert.equal(withoutOffsets(blind.text), withoutOffsets(result.text));
  assert.equal(blind.conflicts.length, conflicts);
}

test('what both branches added is there, numbers that clash are counted anew with all that refers to them', () => {
  checkMerge({
    base: ['T1 Person Anne Roe'],
    ours: ['T1 Person Anne Roe', 'T2 Ship Lanner', 'N1 Reference T2 entity:lanner | Lanner'],
    theirs: [
      'T1 Person Anne Roe',
      'T2 Cue said',
      'T3 Attribution said',
      'E1 Attribution:T3 Cue:T2 Source:T1',
      'N1 Reference T1 entity:roe | T2',
      '#1 AnnotatorNotes E1 | is it T2?',
      'R1 From Arg1:T1 Arg2:T2',
      '* Equiv T1 T2',
    ],
    merged: [
      'T1 Person Anne Roe',
      'T2 Ship Lanner',
      'N1 Reference T2 entity:lanner | Lanner',
      'T4 Cue said',
      'T3 Attribution said',
      'E1 Attribution:T3 Cue:T4 Source:T1',
      'N2 Reference T1 entity:roe | T2',
      '#1 AnnotatorNotes E1 | is it T2?',
      'R1 From Arg1:T1 Arg2:T4',
      '* Equiv T1 T4',
    ],
  });
});

test('annotations stand on their words in the merged text, in whichever branch it was edited', () => {
  checkMerge({
    base: ['T1 Person Anne Roe'],
    ours: ['T1 Person Anne Roe', 'T2 Ship Lanner'],
    theirs: ['T1 Person Anne Roe', 'T2 Place Lysk'],
    texts: {
      ours: TEXT.replace('The', 'Late at night 😀 the'),
      theirs: TEXT.replace('said', 'said the mate'),
      merged: TEXT.replace('The', 'Late at night 😀 the').replace('said', 'said the mate'),
    },
    merged: ['T1 Person Anne Roe', 'T2 Ship Lanner', 'T3 Place Lysk'],
  });
});

test('what both added alike is there once, also where another program has counted anew', () => {
  checkMerge({
    base: ['T1 Person Anne Roe', 'T2 Ship Lanner', 'A1 Sunk T2'],
    ours: ['T1 Person Anne Roe', 'T2 Ship Lanner', 'A1 Sunk T2', 'T3 Place Velm'],
    theirs: ['T1 Ship Lanner', 'T2 Place Velm', 'T3 Person Anne Roe', 'A1 Sunk T1', 'A2 Home T2'],
    merged: ['T1 Person Anne Roe', 'T2 Ship Lanner', 'A1 Sunk T2', 'T3 Place Velm', 'A2 Home T3'],
  });
});

test('what one branch changed or removed and the other left alone is changed or removed', () => {
  checkMerge({
    base: ['T1 Person Anne Roe', 'T2 Ship Lanner', 'T3 Place Velm', 'A1 Kind T2 ferry', '#1 Note T3 | old'],
    ours: ['T1 Person Anne Roe', 'T2 Vessel Lanner', 'A1 Kind T2 ferry'],
    theirs: [
      'T1 Person Anne Roe of Lysk',
      'T2 Ship The Lanner',
      'T3 Place Velm',
      'A1 Kind T2 barge',
      '#1 Note T3 | old',
    ],
    merged: ['T1 Person Anne Roe of Lysk', 'T2 Vessel The Lanner', 'A1 Kind T2 barge'],
  });
});

test('roles of one event that both branches filled are both there', () => {
  const parts = ['T1 Source Anne Roe', 'T2 Cue said', 'T3 Attribution said', 'T4 Content “We saw a light,”'];
  checkMerge({
    base: [...parts, 'E1 Attribution:T3'],
    ours: [...parts, 'E1 Attribution:T3 Source:T1'],
    theirs: [...parts, 'E1 Attribution:T3 Content:T4 Cue:T2'],
    merged: [...parts, 'E1 Attribution:T3 Source:T1 Content:T4 Cue:T2'],
  });
});

test('what both changed, each otherwise, is there twice, with a note', () => {
  checkMerge({
    base: ['T1 Person Anne Roe', 'T2 Ship Lanner', 'A1 Kind T2 ferry'],
    ours: ['T1 Source Anne Roe', 'T2 Ship Lanner', 'A1 Kind T2 barge'],
    theirs: ['T1 Role Anne Roe', 'T2 Ship Lanner', 'A1 Kind T2 tug', '#1 Note T1 | whose?'],
    merged: [
      'T1 Source Anne Roe',
      'T2 Ship Lanner',
      'A1 Kind T2 barge',
      'T3 Role Anne Roe',
      'A2 Kind T2 tug',
      '#1 Note T1 | whose?',
      '#2 Conflict T3 | the other branch’s version of T1',
      '#3 Conflict T2 | A2: the other branch’s version of A1',
    ],
    conflicts: 2,
  });
});

test('two speakers of one saying: two events, each whole', () => {
  const parts = ['T1 Source Anne Roe', 'T2 Source Anne Roe of Lysk', 'T3 Attribution said'];
  checkMerge({
    base: [...parts, 'E1 Attribution:T3'],
    ours: [...parts, 'E1 Attribution:T3 Source:T1'],
    theirs: [...parts, 'E1 Attribution:T3 Source:T2'],
    merged: [
      ...parts,
      'E1 Attribution:T3 Source:T1',
      'E2 Attribution:T3 Source:T2',
      '#1 Conflict E2 | the other branch’s version of E1',
    ],
    conflicts: 1,
  });
});

test('what one branch removed and the other changed, or refers to, stays', () => {
  checkMerge({
    base: ['T1 Person Anne Roe', 'T2 Ship Lanner', 'T3 Place Velm'],
    ours: ['T2 Ship Lanner', 'N1 Reference T2 entity:lanner | Lanner'],
    theirs: ['T1 Source Anne Roe', 'T3 Place Velm', 'A1 Home T3'],
    merged: [
      'T2 Ship Lanner',
      'N1 Reference T2 entity:lanner | Lanner',
      'T1 Source Anne Roe',
      'T3 Place Velm',
      'A1 Home T3',
      '#1 Conflict T1 | this was removed here, and the other branch changed it',
      '#2 Conflict T2 | the other branch removed this, and something here refers to it',
      '#3 Conflict T3 | this was removed here, and the other branch refers to it',
    ],
    conflicts: 3,
  });
});

test('lines that nobody understands, order, line ends and untouched bytes stay', () => {
  const base = 'T1\tPerson  49 57\tAnne Roe\textra\r\n?? old\r\n?? kept\r\n';
  const ours = `#1\tNote T1\tmine\r\n${base}`;
  const theirs = `${base.replace('?? old\r\n', '')}?? new\nT2\tShip 4 10\tLanner`;
  const side = (file: string) => ({ file, article: annotatedText(TEXT) });
  const { text, conflicts } = mergeBranches(
    { base: side(base), ours: side(ours), theirs: side(theirs) },
    annotatedText(TEXT),
  );
  assert.equal(text, `${ours.replace('?? old\r\n', '')}T2\tShip 4 10\tLanner\r\n?? new\r\n`);
  assert.deepEqual(conflicts, []);
});

test('words that the other branch deleted stay as a detached annotation', () => {
  const gone = TEXT.replace(' of Lysk', '');
  checkMerge({
    base: ['T1 Person Anne Roe', 'T2 Place Lysk'],
    ours: ['T1 Person Anne Roe', 'T2 Place Lysk', 'A1 Home T2'],
    theirs: ['T1 Person Anne Roe'],
    texts: { theirs: gone, merged: gone },
    merged: [
      'T1 Person Anne Roe',
      `T2 Place ${gone.length - 1} ${gone.length - 1} | Lysk`,
      'A1 Home T2',
      '#1 Conflict T2 | the other branch removed this, and something here refers to it',
    ],
    conflicts: 1,
  });
});

/** Annotations of a text of words with one space between them, as lines in the order in which somebody made them. */
const anAnnotator = (words: number) =>
  fc.array(
    fc.record({
      at: fc.nat(words - 1),
      length: fc.integer({ min: 1, max: 3 }),
      type: fc.constantFrom('Person', 'Ship', 'Place'),
      said: fc.constantFrom('', 'Kind', 'note', 'event'),
      removes: fc.boolean(),
    }),
    { maxLength: 6 },
  );

test('whatever two branches do, no annotation is lost, no id is there twice, and all stand on their words', () => {
  const vocabulary = ['Lanner', 'sank', 'off', 'Velm', '😀', 'Roe', 'said', 'light', 'é', 'ship'];
  const words = 24;
  const aText = fc.array(fc.constantFrom(...vocabulary), { minLength: words, maxLength: words });
  const anEdit = fc.record({ at: fc.nat(words - 1), by: fc.constantFrom('well', '🚢', 'of course') });
  fc.assert(
    fc.property(
      aText,
      anAnnotator(words),
      anAnnotator(words),
      anAnnotator(words),
      fc.array(anEdit, { maxLength: 3 }),
      fc.array(anEdit, { maxLength: 3 }),
      (text, first, second, third, editsOurs, editsTheirs) => {
        // Each branch writes words in front of others of its own half, so that the texts merge.
        const edited = (...all: (readonly { at: number; by: string }[])[]): string[] =>
          text.map((word, i) =>
            all.reduce(
              (said, edits) => edits.reduce((now, { at, by }) => (at === i ? `${by} ${now}` : now), said),
              word,
            ),
          );
        const ours = editsOurs.map((one) => ({ ...one, at: one.at % 12 }));
        const theirs = editsTheirs.map((one) => ({ ...one, at: 12 + (one.at % 12) }));
        const write = (pieces: readonly string[], plans: readonly (typeof first)[]): string => {
          const whole = pieces.join(' ');
          let lines: string[] = [];
          plans.forEach((plan) => {
            for (const { at, length, type, said, removes } of plan) {
              const id = lines.filter((line) => line.startsWith('T')).length + 1;
              if (removes && lines.some((line) => line.startsWith(`T${at}\t`))) {
                lines = lines.filter((line) => !new RegExp(`\\bT${at}\\b`).test(line));
                continue;
              }
              if (lines.some((line) => line.startsWith(`T${id}\t`))) continue;
              const start = pieces.slice(0, at).reduce((sum, piece) => sum + piece.length + 1, 0);
              const last = pieces.slice(0, Math.min(words, at + length)).join(' ').length;
              const own = pieces[at]!.length - text[at]!.length;
              const span = whole.slice(start + own, last);
              const begin = [...whole.slice(0, start + own)].length;
              lines.push(`T${id}\t${said === 'event' ? 'Event' : type} ${begin} ${begin + [...span].length}\t${span}`);
              if (said === 'Kind') lines.push(`A${id}\tKind T${id} x`);
              if (said === 'note') lines.push(`#${id}\tNote T${id}\tT1 is it`);
              if (said === 'event') lines.push(`E${id}\tEvent:T${id} Of:T${Math.max(1, id - 1)}`);
            }
          });
          // What an event mentioned may be gone.
          return lines
            .filter(
              (line) =>
                !line.startsWith('E') || lines.some((one) => one.startsWith(`T${/Of:T(\d+)/.exec(line)![1]}\t`)),
            )
            .map((line) => `${line}\n`)
            .join('');
        };
        const files = {
          base: { file: write(text, [first]), article: annotatedText(text.join(' ')) },
          ours: { file: write(edited(ours), [first, second]), article: annotatedText(edited(ours).join(' ')) },
          theirs: { file: write(edited(theirs), [first, third]), article: annotatedText(edited(theirs).join(' ')) },
        };
        const merged = annotatedText(edited(ours, theirs).join(' '));
        const result = readAnnotations(mergeBranches(files, merged).text, merged, 'a.ann');
        assert.deepEqual(
          result.problems.map(({ message }) => message),
          [],
        );
        // What the other branch typed into an annotation belongs to it.
        const told = ({ type, words: marked }: TextBound): string =>
          `${type} ${marked.replace(/(?:well|🚢|of course) /gu, '')}`;
        const [before, here, there] = [files.base, files.ours, files.theirs].map(({ file, article }) =>
          readAnnotations(file, article, 'a.ann').annotations.textBounds.map(told),
        );
        const now = result.annotations.textBounds.map(told);
        for (const side of [here!, there!]) {
          for (const one of side) if (!before!.includes(one)) assert.ok(now.includes(one), `${one} is lost`);
        }
      },
    ),
    { numRuns: runs(100) },
  );
});
