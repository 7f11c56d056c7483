import { APOSTROPHE, CLASSES, MARK } from '../text/codeClasses';
import type { CodeUnits } from '../text/codeUnits';
import { letterPattern } from '../text/letterPattern';
import { isLetter } from '../text/openings';
import type { Span } from '../text/span';

/** What the marks at a line's beginning make of it. `furniture` is markup without text of the article: images, code, rules. */
export type LineShape = 'prose' | 'item' | 'title' | 'heading' | 'furniture';

/** A line that has text, without the space around it; or several lines that one paragraph was wrapped over. */
export interface Line extends Span {
  /** An empty line, or the text's beginning, stands before it. */
  readonly afterBlank: boolean;
  /** Spaces and tabs before its text. */
  readonly indent: number;
  readonly shape: LineShape;
  /** Without markup; the lines of a wrapped paragraph are joined by spaces. */
  readonly text: string;
}

const BULLET = /^(?:[-*•‣▪●◦·■►▶+]|\d{1,2}[.)])[ \t\u00a0]+\S/;

/** Lines of `text` from `from` on that have text. U+2028, U+2029 and form feeds end a line here as CR and LF do. */
export function readLines(text: string, { codes, lineEnds, firstLine, endLine }: CodeUnits, from: number): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  let lineStart = from;
  for (let k = firstLine; k < endLine; k++) {
    const end = lineEnds[k]!;
    if (end < lineStart) continue;
    let start = lineStart;
    while (start < end && isSpace(codes[start]!)) start++;
    if (start === end) {
      // Between CR and LF there is no line.
      if (end > lineStart || codes[end] !== 10 || codes[end - 1] !== 13) afterBlank = true;
    } else {
      let last = end;
      while (isSpace(codes[last - 1]!)) last--;
      const line = text.slice(start, last);
      const shape = mayBeBullet(codes[start]!) && BULLET.test(line) ? 'item' : 'prose';
      lines.push(lineOf(start, last, afterBlank, start - lineStart, shape, line));
      afterBlank = false;
    }
    lineStart = end + 1;
  }
  return lines;
}

/** Nearly all lines begin with a letter or a quotation mark. */
function mayBeBullet(code: number): boolean {
  return !isLetter(code) && CLASSES[code] !== MARK && CLASSES[code] !== APOSTROPHE;
}

function lineOf(start: number, end: number, afterBlank: boolean, indent: number, shape: LineShape, text: string): Line {
  return { start, end, afterBlank, indent, shape, text };
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x200b || code === 0xfeff || code === 0x3000;
}

/** No editor or mail program wraps wider than this by itself. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 40;
/** How much shorter than the widest line a line may be that the next word did not fit on. */
const SLACK = 4;

/**
 * The width that the text was hard-wrapped to, or null. A wrapped text has hardly a line that is longer, and where a line is
 * followed by another, the first word of the second would not have fitted on the first.
 */
export function findWrapWidth(lines: readonly Line[]): number | null {
  let width = 0;
  let tooLong = 0;
  for (const line of lines) {
    if (line.shape === 'furniture') continue;
    const length = line.end - line.start + line.indent;
    if (length > WIDEST_WRAP) {
      // An address does not wrap, and a line pasted in among many may not have been.
      if (line.text.includes(' ') && ++tooLong > lines.length * 0.03) return null;
    } else if (length > width) width = length;
  }
  if (width < NARROWEST_WRAP) return null;
  let followed = 0;
  let full = 0;
  let midSentence = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i + 1]!.afterBlank) continue;
    followed++;
    if (!isFull(lines[i]!, lines[i + 1]!, width)) continue;
    full++;
    if (!/[.!?…:”"’)\]]$/.test(lines[i]!.text)) midSentence++;
  }
  return followed >= 3 && full >= followed * 0.6 && midSentence >= full * 0.5 ? width : null;
}

function isFull(line: Line, next: Line, width: number): boolean {
  const space = next.text.indexOf(' ');
  const firstWord = space < 0 ? next.text.length : space;
  return line.indent + line.end - line.start + 1 + firstWord > width - SLACK;
}

/** Prose goes on; and a dash or a number that a wrapped line happens to begin with makes no item of it. */
function mayGoOn(first: Line, last: Line, next: Line, width: number): boolean {
  if (next.shape === 'prose') return true;
  return first.shape === 'prose' && next.shape === 'item' && isFull(last, next, width) && !/[.!?:;]$/.test(last.text);
}

const OPENS_SMALL = letterPattern(String.raw`^\p{Ll}`);

/** Joins the lines of wrapped paragraphs. Only prose goes on from the line before. */
export function joinWrapped(lines: readonly Line[], width: number): readonly Line[] {
  const joined: Line[] = [];
  let i = 0;
  while (i < lines.length) {
    const first = lines[i]!;
    const texts = [first.text];
    let last = first;
    i++;
    while (i < lines.length && (first.shape === 'prose' || first.shape === 'item')) {
      const next = lines[i]!;
      if (next.afterBlank || !mayGoOn(first, last, next, width)) break;
      const goesOn = OPENS_SMALL(next.text).test(next.text) && !/[.!?]$/.test(last.text);
      // An indented line begins a paragraph, unless it hangs below the first of an item.
      if (next.indent > last.indent && last !== first && !goesOn) break;
      if (!isFull(last, next, width) && !goesOn) break;
      texts.push(next.text);
      last = next;
      i++;
    }
    joined.push(last === first ? first : { ...first, end: last.end, text: texts.join(' ') });
  }
  return joined;
}
