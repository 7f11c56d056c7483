import type { MarkHistory } from './history';
import type { Mark, MarkedText } from './marks';
import { shiftMarks } from './marks';
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
}

export function startLive(annotations: string, article: AnnotatedText, name: string): LiveAnnotations {
  const file = readAnnotations(annotations, article, name);
  return { file, text: article.text, marks: file.markedLines.map(({ mark }) => mark), cut: [] };
}

export function shiftLive(live: LiveAnnotations, changes: readonly TextChange[]): LiveAnnotations {
  return { file: live.file, ...shiftMarks(live, changes) };
}

/**
 * The same for an edit in an editor. When the text becomes one that it was before (undo, redo, typed again), the marks that belonged to
 * it come back, the deleted ones too. Marks whose words nobody touched in between go with their very characters all the same: of two
 * equal words they stay on theirs.
 */
export function editLive(live: LiveAnnotations, changes: readonly TextChange[], history: MarkHistory): LiveAnnotations {
  const shifted = shiftLive(live, changes);
  const recalled = history.recall(shifted.text);
  if (recalled === null || recalled.length !== shifted.marks.length) {
    history.remember(shifted.text, shifted.marks);
    return shifted;
  }
  const marks = shifted.marks.map((mark, i) => {
    const former = recalled[i]!;
    const { start, end } = mark.spans[0]!;
    return mark.shape === former.shape && mark.shape.state === 'placed' && start < end ? mark : former;
  });
  history.remember(shifted.text, marks);
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

/**
 * The annotation file as it must be for the text of now. Only lines whose offsets or words are others than before are rewritten, and
 * of those only offsets and words: what stands behind the words stays, and so does every line that is not understood. `before` is
 * the article that the file was read against.
 */
export function renderLive({ file, marks }: LiveAnnotations, before: AnnotatedText, article: AnnotatedText): string {
  const map = offsetsIn(file.offsets, before, article);
  let result = '';
  let copied = 0;
  file.markedLines.forEach(({ line }, i) => {
    const mark = marks[i]!;
    const head = numbersPlace(file.text, line);
    const numbers = numbersOf(mark, map);
    const changed = numbers !== file.text.slice(head.start, head.end);
    if (!changed && !mark.shape.touched) return;
    // Numbers that mean the same places stay as they are written.
    const written = changed && !sameNumbers(file.text.slice(head.start, head.end), numbers) ? numbers : null;
    if (written !== null) {
      result += file.text.slice(copied, head.start) + written;
      copied = head.end;
    }
    const { words, touched } = mark.shape;
    if (!touched || words === null) return;
    const old = wordsPlace(file.text, line, head.end);
    result += `${file.text.slice(copied, old.start)}${old.start === line.end && head.end === line.end ? '\t' : ''}${onOneLine(words)}`;
    copied = old.end;
  });
  return result + file.text.slice(copied);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a text-bound line holds its offsets. */
export function numbersPlace(text: string, line: Place): Place {
  const start = text.indexOf(' ', text.indexOf('\t', line.start)) + 1;
  const tab = text.indexOf('\t', start);
  return { start, end: tab < 0 || tab > line.end ? line.end : tab };
}

/** Where it holds its words; what another program wrote behind them, after a tab, does not count. */
function wordsPlace(text: string, line: Place, numbersEnd: number): Place {
  if (numbersEnd === line.end) return { start: line.end, end: line.end };
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
  return a.match(/\d+/g)?.join() === b.match(/\d+/g)?.join();
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
