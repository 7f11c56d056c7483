import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotatedText } from '../../server/src/standoff/offsets';
import { type MarkedLine, readAnnotations } from '../../server/src/standoff/read';
import { reanchor } from '../../server/src/standoff/reanchor';
import { decodeText } from '../../server/src/text/decode';
import type { Span } from '../../server/src/text/span';

/**
 * How well annotations are found again after their texts were changed behind our back: random word edits, blocks that were moved,
 * paragraphs that were swapped. A character that an edit did not touch keeps its number, so the right place of every annotation whose
 * words nobody touched is known.
 */

interface Document {
  readonly text: string;
  readonly annotations: string;
  readonly lines: readonly MarkedLine[];
}

const plain = (text: string): AnnotatedText => ({ text, bodyStart: 0, annotationStart: 0 });

/** All documents below these folders whose annotations stand where they say; annotations lie beside their text or in a sibling folder. */
function documentsIn(folders: readonly string[]): Document[] {
  const texts = new Map<string, string>();
  const files: string[] = [];
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true })) {
      const path = join(folder, String(entry));
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (name.endsWith('.txt')) texts.set(name.slice(0, -4), path);
      else if (name.endsWith('.ann')) files.push(path);
    }
  }
  return files.flatMap((path) => {
    const stem = path.slice(path.lastIndexOf('/') + 1, -4);
    const text = texts.get(stem) ?? texts.get(stem.replace(/_[^_]*$/, ''));
    if (text === undefined) return [];
    const article = decodeText(readFileSync(text)).text;
    const annotations = decodeText(readFileSync(path)).text;
    const { markedLines } = readAnnotations(annotations, plain(article), 'a.ann');
    const clean = markedLines.filter(({ mark }) => mark.shape.state === 'placed');
    return clean.length === 0 ? [] : [{ text: article, annotations, lines: markedLines }];
  });
}

/** The same numbers in every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A text as characters that know where they stood, -1 for new ones. */
interface Edited {
  text: string;
  origin: number[];
}

function splice(edited: Edited, start: number, end: number, by: string, origin: readonly number[] = []): void {
  const added = origin.length === by.length ? origin : new Array<number>(by.length).fill(-1);
  edited.text = edited.text.slice(0, start) + by + edited.text.slice(end);
  edited.origin = [...edited.origin.slice(0, start), ...added, ...edited.origin.slice(end)];
}

function wordsOf(text: string): Span[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

function editWords(edited: Edited, count: number, roll: (below: number) => number): void {
  const vocabulary = wordsOf(edited.text).map(({ start, end }) => edited.text.slice(start, end));
  for (let i = 0; i < count; i++) {
    const words = wordsOf(edited.text);
    const word = words[roll(words.length)];
    if (word === undefined) return;
    const other = vocabulary[roll(vocabulary.length)]!;
    const kind = roll(3);
    if (kind === 0) splice(edited, word.start, word.start, `${other} `);
    else if (kind === 1) splice(edited, word.start, edited.text[word.end] === ' ' ? word.end + 1 : word.end, '');
    else splice(edited, word.start, word.end, other === edited.text.slice(word.start, word.end) ? `${other}x` : other);
  }
}

/** Takes out a run of whole lines and puts it in elsewhere. */
function moveLines(edited: Edited, most: number, roll: (below: number) => number): void {
  const starts = [0, ...[...edited.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  if (starts.length < 4) return;
  const first = roll(starts.length - 2);
  const last = Math.min(starts.length - 1, first + 1 + roll(most));
  const [start, end] = [starts[first]!, starts[last]!];
  const [text, origin] = [edited.text.slice(start, end), edited.origin.slice(start, end)];
  splice(edited, start, end, '');
  const left = starts.filter((at) => at < start || at >= end).map((at) => (at >= end ? at - (end - start) : at));
  const target = left[roll(left.length)]!;
  splice(edited, target, target, text, origin);
}

const CHANGES: Readonly<Record<string, (edited: Edited, roll: (below: number) => number) => void>> = {
  '5 word edits': (edited, roll) => editWords(edited, 5, roll),
  '20 word edits': (edited, roll) => editWords(edited, 20, roll),
  '60 word edits': (edited, roll) => editWords(edited, 60, roll),
  'a block of lines moved': (edited, roll) => moveLines(edited, 6, roll),
  'three paragraphs elsewhere': (edited, roll) => {
    for (let i = 0; i < 3; i++) moveLines(edited, 1, roll);
  },
  'a block moved and 20 word edits': (edited, roll) => {
    moveLines(edited, 6, roll);
    editWords(edited, 20, roll);
  },
};

function measure(
  documents: readonly Document[],
  change: (edited: Edited, roll: (below: number) => number) => void,
  withFormer: boolean,
): string {
  const counts = { all: 0, exact: 0, review: 0, lost: 0, wrong: 0, wrongTouched: 0 };
  const started = performance.now();
  let spent = 0;
  documents.forEach((document, n) => {
    const edited: Edited = { text: document.text, origin: Array.from(document.text, () => 0).map((_, i) => i) };
    edited.origin = Array.from({ length: document.text.length }, (_, i) => i);
    change(edited, dice(n + 1));
    const now = new Map(edited.origin.map((origin, at) => [origin, at] as const));
    const before = performance.now();
    const result = reanchor(
      document.annotations,
      plain(edited.text),
      'a.ann',
      withFormer ? plain(document.text) : null,
    );
    spent += performance.now() - before;
    document.lines.forEach(({ mark }, i) => {
      if (mark.shape.state !== 'placed' || mark.spans.some(({ start, end }) => start === end)) return;
      const right = mark.spans.map(({ start, end }) => ({
        start: now.get(start) ?? -1,
        end: (now.get(end - 1) ?? -2) + 1,
      }));
      const untouched = right.every(({ start, end }, j) => {
        const length = mark.spans[j]!.end - mark.spans[j]!.start;
        return (
          start >= 0 &&
          end - start === length &&
          edited.text.slice(start, end) === document.text.slice(mark.spans[j]!.start, mark.spans[j]!.end)
        );
      });
      const { certainty, spans } = result.annotations[i]!;
      const same =
        spans.length === right.length &&
        spans.every(({ start, end }, j) => start === right[j]!.start && end === right[j]!.end);
      const sure = certainty === 'in place' || certainty === 'found';
      if (!untouched) {
        // Words that were changed can be sure of no place; in a text that has them elsewhere, too, that is another's place.
        if (sure && !same) counts.wrongTouched++;
        return;
      }
      counts.all++;
      if (sure && same) counts.exact++;
      else if (sure) {
        counts.wrong++;
        if (isListing) list(document, edited, i, { right, spans, said: mark.spans });
      } else if (certainty === 'review') counts.review++;
      else counts.lost++;
    });
  });
  const share = (count: number): string => `${((100 * count) / counts.all).toFixed(3)} %`;
  const speed = `${(spent / documents.length).toFixed(1)} ms a document`;
  void started;
  return `${share(counts.exact)} | ${share(counts.review)} | ${share(counts.lost)} | ${counts.wrong} | ${counts.wrongTouched} | ${counts.all} | ${speed}`;
}

/** What an annotation was taken for, and what it should have been. */
function list(
  document: Document,
  { text }: Edited,
  i: number,
  { right, spans, said }: Readonly<Record<'right' | 'spans' | 'said', readonly Span[]>>,
): void {
  const around = (whole: string, { start, end }: Span): string =>
    JSON.stringify(
      `${whole.slice(Math.max(0, start - 40), start)}[${whole.slice(start, end)}]${whole.slice(end, end + 40)}`,
    );
  const { id, type } = document.lines[i]!;
  console.log(`${id} ${type} of ${document.annotations.length} characters, at ${said[0]!.start}`);
  console.log(`  was   ${around(document.text, said[0]!)}`);
  console.log(`  right ${right[0]!.start} ${around(text, right[0]!)}`);
  console.log(`  put   ${spans[0]!.start} ${around(text, spans[0]!)}`);
}

// node scripts/bench.mjs healing FOLDER… [--only=CHANGE] [--list]
const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const isListing = options.includes('--list');
const only = options.find((option) => option.startsWith('--only='))?.slice('--only='.length);
const folders = process.argv.slice(2).filter((argument) => !options.includes(argument));
const documents = documentsIn(folders);
console.log(
  `${documents.length} documents, ${documents.reduce((sum, { lines }) => sum + lines.length, 0)} annotations\n`,
);
console.log(
  '| change | former text | found exactly | for review | lost | wrong, unmarked | of touched ones | untouched | speed |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
for (const [name, change] of Object.entries(CHANGES)) {
  if (only !== undefined && name !== only) continue;
  for (const former of [false, true])
    console.log(`| ${name} | ${former ? 'known' : 'unknown'} | ${measure(documents, change, former)} |`);
}
