import type { Span } from '../text/span';
import type { MarkHistory } from './history';
import { numbersPlace } from './lines';
import { type Mark, type MarkedText, shiftMarks } from './marks';
import { type AnnotatedText, createOffsetMap, type OffsetMap } from './offsets';
import { type AnnotationFile, readAnnotations } from './read';
import type { TextChange } from './textChanges';
import type { Annotations, TextBound } from './types';
import { onOneLine } from './write';

/**
 * The annotations of one file while its article is edited: the file as it was read, and where each of its text-bound lines stands in
 * the text of now. Never changes; every edit makes the next one.
 */
export interface LiveAnnotations extends MarkedText {
  readonly file: AnnotationFile;
  /** The article that the file's offsets count in. */
  readonly origin: AnnotatedText;
  /** By what each mark is known again after the file was read anew: its id, until somebody marks other words with it. */
  readonly keys: readonly string[];
}

export function startLive(annotations: string, article: AnnotatedText, name: string): LiveAnnotations {
  const file = readAnnotations(annotations, article, name);
  const known = new Set<string>();
  const keys = file.markedLines.map(({ id }, i) => {
    const key = known.has(id) ? `${id}@${i}` : id;
    known.add(id);
    return key;
  });
  return { file, origin: article, keys, text: article.text, marks: file.markedLines.map(({ mark }) => mark), cut: [] };
}

/** The same marks with the file that says so: after it was written, it counts in the text of now. */
export function rebased(live: LiveAnnotations, article: AnnotatedText): LiveAnnotations {
  const rendered = renderLive(live, article);
  if (rendered === live.file.text && article.text === live.origin.text) return live;
  return { ...live, file: readAnnotations(rendered, article, live.file.name), origin: article };
}

export function shiftLive(live: LiveAnnotations, changes: readonly TextChange[]): LiveAnnotations {
  return { ...live, ...shiftMarks(live, changes) };
}

/**
 * The same for an edit in an editor. When the text becomes one that it was before (undo, redo, typed again), the marks that belonged to
 * it come back, the deleted ones too. Marks whose words nobody touched in between go with their very characters all the same: of two
 * equal words they stay on theirs.
 */
export function editLive(live: LiveAnnotations, changes: readonly TextChange[], history: MarkHistory): LiveAnnotations {
  const shifted = shiftLive(live, changes);
  const recalled = history.recall(shifted.text, live.keys);
  const marks =
    recalled === null
      ? shifted.marks
      : shifted.marks.map((mark, i) => {
          const former = recalled[i];
          const { start, end } = mark.spans[0]!;
          const kept = mark.shape === former?.shape && mark.shape.state === 'placed' && start < end;
          return former === undefined || kept ? mark : former;
        });
  history.remember(shifted.text, live.keys, marks);
  return { ...shifted, marks };
}

/** The annotations where they stand now, without those whose words are gone. */
export function annotationsOf({ file, marks }: LiveAnnotations): Annotations {
  const textBounds: TextBound[] = [];
  file.markedLines.forEach(({ id, type }, i) => {
    const { shape, spans } = marks[i]!;
    if (shape.state === 'placed' || shape.state === 'moved')
      textBounds.push({ id, type, spans, words: shape.words ?? shape.whole });
  });
  return { ...file.annotations, textBounds };
}

const NONE: ReadonlySet<number> = new Set();

/**
 * The annotation file as it must be for the text of now. Only lines whose offsets or words are others than before are rewritten, and
 * of those only offsets and words: what stands behind the words stays, and so does every line that is not understood, or is one of the `untouched` (their numbers in the list).
 */
export function renderLive(
  { file, origin, marks }: LiveAnnotations,
  article: AnnotatedText,
  untouched: ReadonlySet<number> = NONE,
): string {
  const map = offsetsIn(file.offsets, origin, article);
  let result = '';
  let copied = 0;
  file.markedLines.forEach(({ line }, i) => {
    if (untouched.has(i)) return;
    const { shape } = marks[i]!;
    const head = numbersPlace(file.text, line);
    const numbers = numbersOf(marks[i]!, map);
    // Numbers that mean the same places stay as they are written.
    if (!sameNumbers(file.text.slice(head.start, head.end), numbers)) {
      result += file.text.slice(copied, head.start) + numbers;
      copied = head.end;
    }
    if (shape.words === null) return;
    const tail = wordsPlace(file.text, line, head.end);
    const words = shape.words.split('\t', 1)[0]!;
    if (tail !== null && file.text.slice(tail.start, tail.end) === words) return;
    result += `${file.text.slice(copied, tail?.start ?? line.end)}${tail === null ? '\t' : ''}${onOneLine(words)}`;
    copied = tail?.end ?? line.end;
  });
  return result + file.text.slice(copied);
}

/** Where it holds its words, if it does; what another program wrote behind them, after a tab, does not count. */
function wordsPlace(text: string, line: Span, numbersEnd: number): Span | null {
  if (numbersEnd === line.end) return null;
  const start = numbersEnd + 1;
  const tab = text.indexOf('\t', start);
  return { start, end: tab < 0 || tab > line.end ? line.end : tab };
}

function numbersOf({ shape, spans, said }: Mark, map: OffsetMap): string {
  const there = shape.state === 'moved' || shape.state === 'lost' ? said : spans;
  // Words that became front matter are out of reach of the offsets: they are kept as deleted ones are.
  if (there.some(({ start }) => map.fromText(start) < 0)) return '0 0';
  return there.map(({ start, end }) => `${map.fromText(start)} ${map.fromText(end)}`).join(';');
}

function sameNumbers(a: string, b: string): boolean {
  return a === b || a.match(/\d+/g)?.join() === b.match(/\d+/g)?.join();
}

/** The same way of counting, in the text as it is now: what offset 0 stands for moves with the front matter. */
function offsetsIn({ unit }: OffsetMap, before: AnnotatedText, article: AnnotatedText): OffsetMap {
  const base =
    unit.base === before.annotationStart
      ? article.annotationStart
      : unit.base === before.bodyStart
        ? article.bodyStart
        : 0;
  return createOffsetMap(article.text, { ...unit, base });
}
