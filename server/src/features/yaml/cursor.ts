import { lineStartAt } from '../../text/lines';
import type { Span } from '../../text/span';

/** What is being written at a place of a YAML file, finished or not. */
export interface YamlCursor {
  /** Keys from the top of the file to where it is written; `-` is a list's item. */
  readonly path: readonly string[];
  /** `either`: a word alone, which may become a key or be a value. */
  readonly writes: 'key' | 'value' | 'either';
  /** The word or value that stands there, which a completion takes the place of. */
  readonly span: Span;
  /** Other keys of the same map with their values, as far as they stand on one line. */
  readonly siblings: ReadonlyMap<string, string>;
  /** Between brackets: what is written must stay on one line. */
  readonly flow: boolean;
  /** How far the line's first word is indented, dashes left out: how far further keys of the same map are. */
  readonly indent: number;
  /** The colon after the key is there already. */
  readonly hasColon: boolean;
}

interface Segment {
  readonly column: number;
  /** Null for a dash. */
  readonly key: string | null;
  readonly value: string;
}

const KEY = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#"'[\]{},&*!|>-][^:#]*?|-[^\s:#][^:#]*?)\s*:(?=\s|$)/;

/**
 * Reads the lines around an offset for what they are indented to say. The file may be as broken as it is while somebody
 * types, so this looks at indentation and brackets only. Null inside a comment, and before what stands on the line.
 */
export function yamlCursorAt(text: string, offset: number): YamlCursor | null {
  const cursor = readLine(text, offset);
  return cursor === null || cursor.span.start > offset || cursor.span.end < offset ? null : cursor;
}

function readLine(text: string, offset: number): YamlCursor | null {
  const lineStart = lineStartAt(text, offset);
  const newline = text.indexOf('\n', offset);
  const lineEnd = newline < 0 ? text.length : newline;
  const line = withoutComment(text.slice(lineStart, lineEnd).replace(/\r$/, ''));
  const at = offset - lineStart;
  if (at > line.length && text.slice(lineStart + line.length, offset).trim() !== '') return null;

  const segments = segmentsOf(line);
  const last = segments.at(-1);
  const contentColumn = last === undefined || last.key === null ? contentStart(line, segments, at) : last.column;
  const dashes = segments.filter(({ key }) => key === null);
  const around = pathAbove(text, lineStart, contentColumn, dashes);
  const siblings = siblingsBelow(text, lineEnd, contentColumn, around.siblings);
  const base = { siblings, indent: contentColumn, flow: false };

  if (last?.key !== undefined && last.key !== null) {
    const keyEnd = last.column + (KEY.exec(line.slice(last.column))?.[1]?.length ?? 0);
    const colon = line.indexOf(':', keyEnd);
    if (at <= colon) {
      const span = { start: lineStart + last.column, end: lineStart + keyEnd };
      return { ...base, path: around.path, writes: 'key', span, hasColon: true };
    }
    return inValue(line, colon + 1, at, lineStart, [...around.path, last.key], base);
  }
  const content = line.slice(contentColumn);
  if (/^[[{]/.test(content)) return inValue(line, contentColumn, at, lineStart, around.path, base);
  const end = Math.max(at, line.trimEnd().length);
  const span = { start: lineStart + Math.min(contentColumn, at), end: lineStart + end };
  return { ...base, path: around.path, writes: 'either', span, hasColon: false };
}

function contentStart(line: string, segments: readonly Segment[], at: number): number {
  const dash = segments.at(-1);
  const from = dash === undefined ? 0 : dash.column + 1;
  const first = from + line.slice(from).search(/\S|$/);
  // On an empty line, what will be written begins where the cursor is.
  return line.slice(from).trim() === '' ? Math.max(at, dash === undefined ? 0 : dash.column + 2) : first;
}

/** Dashes, and the key that the line may have, with their columns. */
function segmentsOf(line: string): readonly Segment[] {
  const segments: Segment[] = [];
  let column = line.search(/\S|$/);
  while (/^-(\s|$)/.test(line.slice(column))) {
    segments.push({ column, key: null, value: '' });
    column += 1 + line.slice(column + 1).search(/\S|$/);
  }
  const match = KEY.exec(line.slice(column));
  if (match) {
    segments.push({ column, key: unquote(match[1]!), value: line.slice(column + match[0].length).trim() });
  }
  return segments;
}

interface Above {
  readonly path: readonly string[];
  readonly siblings: ReadonlyMap<string, string>;
}

function pathAbove(text: string, lineStart: number, column: number, dashes: readonly Segment[]): Above {
  const path: string[] = [];
  const siblings = new Map<string, string>();
  let limit = column;
  // Keys beside the cursor's: those at its own column, until something is indented less.
  let beside = true;
  let belowDash = false;
  for (const dash of [...dashes].reverse()) {
    path.unshift('-');
    limit = dash.column;
    beside = false;
    belowDash = true;
  }
  for (let end = lineStart - 1; end >= 0 && (limit > 0 || belowDash || beside); ) {
    const start = lineStartAt(text, end);
    const line = withoutComment(text.slice(start, end).replace(/\r$/, ''));
    end = start - 1;
    if (line.trim() === '' || /^(---|\.\.\.)\s*$/.test(line)) continue;
    for (const { column: at, key, value } of [...segmentsOf(line)].reverse()) {
      if (key !== null && (at < limit || (at === limit && belowDash && value === ''))) {
        path.unshift(key);
        limit = at;
        belowDash = false;
        beside = false;
      } else if (key !== null && at === limit && beside) siblings.set(key, unquote(value));
      else if (key === null && at < limit) {
        path.unshift('-');
        limit = at;
        belowDash = true;
        beside = false;
      }
    }
  }
  return { path, siblings };
}

function siblingsBelow(
  text: string,
  lineEnd: number,
  column: number,
  above: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const siblings = new Map(above);
  for (let start = lineEnd + 1; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = withoutComment(text.slice(start, end).replace(/\r$/, ''));
    start = end + 1;
    const first = segmentsOf(line)[0];
    if (line.trim() === '') continue;
    const indent = first?.column ?? line.search(/\S/);
    if (indent < column || (indent === column && first?.key === null)) break;
    if (first && first.key !== null && indent === column) siblings.set(first.key, unquote(first.value));
  }
  return siblings;
}

type Base = Pick<YamlCursor, 'siblings' | 'indent' | 'flow'>;

/** Inside a key's value: a plain one, or brackets that may not be closed yet. */
function inValue(
  line: string,
  from: number,
  at: number,
  lineStart: number,
  path: readonly string[],
  base: Base,
): YamlCursor {
  const start = from + line.slice(from).search(/\S|$/);
  if (!/[[{]/.test(line.charAt(start))) {
    const span = { start: lineStart + Math.min(start, at), end: lineStart + Math.max(at, line.trimEnd().length) };
    return { ...base, path, writes: 'value', span, hasColon: false };
  }
  const open: { readonly list: boolean; key: string | null; readonly siblings: Map<string, string> }[] = [];
  let token = start;
  for (let i = start; i < at; i++) {
    const char = line.charAt(i);
    const here = open.at(-1);
    if (char === '"' || char === "'") {
      const close = line.indexOf(char, i + 1);
      i = close < 0 || close >= at ? at : close;
    } else if (char === '[' || char === '{') {
      open.push({ list: char === '[', key: null, siblings: new Map() });
      token = i + 1;
    } else if (char === ']' || char === '}') {
      open.pop();
      token = i + 1;
    } else if (char === ',' && here) {
      if (here.key !== null) here.siblings.set(here.key, unquote(line.slice(token, i).trim()));
      here.key = null;
      token = i + 1;
    } else if (char === ':' && here && !here.list && /\s/.test(line.charAt(i + 1) || ' ')) {
      here.key = unquote(line.slice(token, i).trim());
      token = i + 1;
    }
  }
  const inner = [...path];
  for (const { list, key } of open) {
    if (list) inner.push('-');
    else if (key !== null) inner.push(key);
  }
  const here = open.at(-1);
  const first = token + line.slice(token, at).search(/\S|$/);
  const rest = line.slice(at);
  const tail = /^[^,\]}:]*/.exec(rest)![0].trimEnd();
  const span = { start: lineStart + first, end: lineStart + at + tail.length };
  const hasColon = /^\s*:/.test(rest.slice(tail.length));
  const writes = here === undefined || here.list || here.key !== null ? 'value' : 'key';
  return { ...base, path: inner, writes, span, siblings: here?.siblings ?? base.siblings, flow: true, hasColon };
}

/** A number sign after a space begins a comment, unless it stands in quotation marks. */
function withoutComment(line: string): string {
  let quote = '';
  for (let i = 0; i < line.length; i++) {
    const char = line[i]!;
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if ((char === '"' || char === "'") && /^[\s,[{:-]?$/.test(line.charAt(i - 1))) quote = char;
    else if (char === '#' && /^\s?$/.test(line.charAt(i - 1))) return line.slice(0, i);
  }
  return line;
}

function unquote(text: string): string {
  const match = /^(["'])(.*)\1$/.exec(text);
  return match ? match[2]! : text;
}
