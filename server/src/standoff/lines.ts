import type { Span } from '../text/span';

export type AnnotationLineKind =
  | 'textBound'
  | 'event'
  | 'attribute'
  | 'normalisation'
  | 'relation'
  | 'equivalence'
  | 'note'
  | 'blank'
  | 'unknown';

/** One entry of an annotation file, UTF-16 offsets in that file, without its line end. It spans several lines where the words do. */
export interface AnnotationLine extends Span {
  readonly kind: AnnotationLineKind;
  /** `T1`, `E2`; null for what has none. */
  readonly id: string | null;
}

const KINDS: Readonly<Record<string, AnnotationLineKind>> = {
  T: 'textBound',
  E: 'event',
  A: 'attribute',
  M: 'attribute',
  N: 'normalisation',
  R: 'relation',
  '#': 'note',
};

/** Splits at LF only: U+2028 and the like are part of the words. */
export function splitLines(text: string): AnnotationLine[] {
  const lines: AnnotationLine[] = [];
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const next = found < 0 ? text.length : found;
    const end = next > start && text.charCodeAt(next - 1) === 13 ? next - 1 : next;
    const { kind, id } = recognise(text, start, end);
    const previous = lines[lines.length - 1];
    const mayGoOn = (kind === 'unknown' || kind === 'blank') && previous?.kind === 'textBound';
    if (mayGoOn && goesOn(text, previous, { start, end })) {
      lines[lines.length - 1] = { ...previous, end };
    } else {
      lines.push({ kind, id, start, end });
    }
    start = next + 1;
  }
  return lines;
}

function recognise(text: string, start: number, end: number): { kind: AnnotationLineKind; id: string | null } {
  if (text.slice(start, Math.min(end, start + 200)).trim() === '' && end - start < 200)
    return { kind: 'blank', id: null };
  const tab = text.indexOf('\t', start);
  if (tab < 0 || tab >= end || tab - start > 40) return { kind: 'unknown', id: null };
  const id = text.slice(start, tab);
  if (id === '*') return { kind: 'equivalence', id: null };
  const kind = /^([A-Za-z]+|#[A-Za-z]*)\d+\S*$/.test(id) ? KINDS[id.charAt(0)] : undefined;
  return kind === undefined ? { kind: 'unknown', id: null } : { kind, id };
}

/**
 * Whether a text-bound line has fewer words than its offsets ask for, and the next line, which is no annotation, is part of them: with
 * it, or with more of that kind behind it, they are just as long as asked. Anything else is a line of its own that somebody wrote.
 */
function goesOn(text: string, line: AnnotationLine, next: Span): boolean {
  const first = text.indexOf('\t', line.start);
  const second = text.indexOf('\t', first + 1);
  if (second < 0 || second >= line.end) return false;
  const numbers = readSpanNumbers(text.slice(text.indexOf(' ', first), second));
  if (numbers === null) return false;
  const asked = numbers.reduce((sum, [from, to]) => sum + to - from, numbers.length - 1);
  if (line.end - second - 1 > 2 * asked) return false;
  for (let end = next.end; ; ) {
    const words = text.slice(second + 1, Math.min(end, second + 2 + 3 * asked)).replaceAll('\r', '');
    if (words.length === asked || [...words].length === asked) return true;
    const start = text.indexOf('\n', end) + 1;
    if ([...words].length > asked || start === 0 || start >= text.length) return false;
    const found = text.indexOf('\n', start);
    end = found < 0 ? text.length : text.charCodeAt(found - 1) === 13 ? found - 1 : found;
    const { kind } = recognise(text, start, end);
    if (kind !== 'unknown' && kind !== 'blank') return false;
  }
}

/** "12 15;20 24" as pairs of numbers in the file's unit; null when it is something else. */
export function readSpanNumbers(text: string): (readonly [start: number, end: number])[] | null {
  const pairs: (readonly [number, number])[] = [];
  for (const part of text.trim().split(';')) {
    const match = /^\s*(\d{1,9})\s+(\d{1,9})\s*$/.exec(part);
    if (match === null) return null;
    const start = Number(match[1]);
    const end = Number(match[2]);
    if (end < start) return null;
    pairs.push([start, end]);
  }
  return pairs;
}

/** Where a text-bound line holds its offsets. */
export function numbersPlace(text: string, line: Span): Span {
  const start = text.indexOf(' ', text.indexOf('\t', line.start)) + 1;
  const tab = text.indexOf('\t', start);
  return { start, end: tab < 0 || tab > line.end ? line.end : tab };
}

/** The first line with each id, which is the one that counts. */
export function linesById(text: string): ReadonlyMap<string, string> {
  return new Map(
    splitLines(text)
      .filter(({ id }) => id !== null)
      .map(({ id, start, end }) => [id!, text.slice(start, end)] as const)
      .reverse(),
  );
}

/** The number of the next id with this letter: the highest one, whatever line it is on, and one. */
export function nextNumber(lines: readonly AnnotationLine[], letter: string): number {
  let highest = 0;
  for (const { id } of lines) {
    if (id === null || !id.startsWith(letter)) continue;
    const number = Number(/\d+/.exec(id)?.[0] ?? 0);
    if (Number.isSafeInteger(number)) highest = Math.max(highest, number);
  }
  return highest + 1;
}
