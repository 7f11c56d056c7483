import type { Span } from '../../text/span';
import type { Place } from '../things';
import type { PageAct, PageDocument, PageMark } from './types';

/** A stretch of a line: plain words, or words that are marked or lead somewhere. */
export type PagePart =
  | string
  | { readonly text: string; readonly mark?: PageMark; readonly target?: Place | undefined };

export interface PageLine {
  readonly parts: readonly PagePart[];
  /** The place that the whole line leads to. */
  readonly target?: Place;
  /** A heading: 1 for the document's, 2 for a section's. What follows, up to the next one as high, is its section. */
  readonly level?: 1 | 2;
  readonly acts?: readonly Omit<PageAct, 'offset'>[];
}

export const EMPTY_LINE: PageLine = { parts: [] };

export function heading(level: 1 | 2, text: string): PageLine {
  return { level, parts: [{ text, mark: 'heading' }] };
}

/** A document from its lines, the offsets of marks, links and sections worked out. */
export function layOut(title: string, lines: readonly PageLine[]): PageDocument {
  let text = '';
  const marks: (Span & { kind: PageMark })[] = [];
  const links: (Span & { target: Place })[] = [];
  const leads: (Span & { target: Place })[] = [];
  const acts: PageAct[] = [];
  const headings: { readonly start: number; readonly level: number; readonly title: string }[] = [];
  for (const line of lines) {
    const from = text.length;
    for (const part of line.parts) {
      const start = text.length;
      text += oneLine(typeof part === 'string' ? part : part.text);
      if (typeof part === 'string') continue;
      if (part.mark) marks.push({ start, end: text.length, kind: part.mark });
      if (part.target) links.push({ start, end: text.length, target: part.target });
    }
    if (line.target) leads.push({ start: from, end: text.length, target: line.target });
    if (line.level) headings.push({ start: from, level: line.level, title: text.slice(from) });
    for (const act of line.acts ?? []) acts.push({ ...act, offset: from });
    text += '\n';
  }
  const sections = headings.map(({ start, level, title: name }, i) => {
    const next = headings.slice(i + 1).find((other) => other.level <= level);
    const end = text.slice(0, next?.start ?? text.length).trimEnd().length;
    return { start, end, title: name };
  });
  return { title: tabTitle(title), text, marks, links, leads, sections, acts };
}

/** A line break in a part would move every line below it away from its place. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ');
}

const LONGEST_TITLE = 60;

/** An editor takes what stands behind the last slash of an address for the name of the tab. */
function tabTitle(title: string): string {
  const name = title
    .replace(/\//g, '–')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return name.length <= LONGEST_TITLE ? name : `${name.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}

/** Cells as columns, each as wide as its widest cell; a cell that is longer than `most` stands out alone. */
export function columnWidths(rows: readonly (readonly string[])[], most: number): readonly number[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, Math.min(cell.length, most));
    });
  }
  return widths;
}
