import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Problem } from '../text/problem';
import type { Span } from '../text/span';

/** One key of the front matter with what stands behind it. */
export interface FrontMatterEntry {
  /** Lower case, with `_` for spaces and hyphens: `Site-Name` → `site_name`. */
  readonly key: string;
  readonly keySpan: Span;
  /** As text: what YAML would read as a date or a number stays as it was written. */
  readonly values: readonly (Span & { readonly text: string })[];
}

export interface FrontMatter {
  /** Where the body begins: after the line that closes the front matter. */
  readonly bodyStart: number;
  readonly entries: readonly FrontMatterEntry[];
  readonly problems: readonly Problem[];
}

const OPENING = /^---[ \t]*(?:\r\n|\r|\n)/;
const CLOSING = /(?:^|\r\n|\r|\n)(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/g;
const KEY_LINE = /^([A-Za-z][\w .:-]{0,40}?)[ \t]*:(?:[ \t]+(.*))?$/;
/** Longer front matter is none: a line `---` far below is a rule in the text. */
const LONGEST = 20_000;

/** Reads YAML front matter at the start of the text, in .txt too. Broken YAML is read line by line, with a problem. */
export function readFrontMatter(text: string): FrontMatter {
  const none: FrontMatter = { bodyStart: 0, entries: [], problems: [] };
  if (!text.startsWith('---')) return none;
  const opening = OPENING.exec(text);
  if (opening === null) return none;
  const start = opening[0].length;
  CLOSING.lastIndex = 0;
  const closing = CLOSING.exec(text.slice(start, start + LONGEST));
  if (closing === null) return readUnclosed(text, start) ?? none;
  const end = start + closing.index;
  const bodyStart = end + closing[0].length;
  const source = text.slice(start, end);
  if (source.trim() !== '' && !/^[ \t]*["']?[A-Za-z][^\r\n]*:/m.test(source)) return none;
  const document = parseDocument(source, { schema: 'failsafe', strict: false, uniqueKeys: false, logLevel: 'silent' });
  const error = document.errors[0];
  if (error === undefined && (document.contents === null || isMap(document.contents))) {
    return { bodyStart, entries: entriesOf(document.contents, start), problems: [] };
  }
  const at = Math.min(start + (error?.pos[0] ?? 0), end);
  const lineEnd = text.slice(at, end).search(/[\r\n]/);
  const problem = frontMatterProblem(
    { start: at, end: Math.max(at + 1, lineEnd < 0 ? end : at + lineEnd) },
    'The front matter is not valid YAML; it was read line by line. Put quotation marks around a value that holds a colon: title: "Talks: day two".',
  );
  return { bodyStart, entries: readLineByLine(text, start, end).entries, problems: [problem] };
}

export function frontMatterProblem(span: Span, message: string): Problem {
  return { start: span.start, end: span.end, code: 'article.front-matter', message };
}

function entriesOf(contents: unknown, offset: number): FrontMatterEntry[] {
  if (!isMap(contents)) return [];
  const entries: FrontMatterEntry[] = [];
  for (const pair of contents.items) {
    if (!isScalar(pair.key)) continue;
    const values: (Span & { text: string })[] = [];
    const nodes: unknown[] = [pair.value];
    // Lists may hold lists: Obsidian's unquoted [[Ann Roe]] is one. A bound keeps mischief short.
    for (let k = 0; k < nodes.length && k < 200; k++) {
      const node = nodes[k];
      if (isSeq(node)) nodes.push(...node.items);
      else if (isScalar(node) && node.value !== null && node.value !== undefined) {
        const span = { start: offset + (node.range?.[0] ?? 0), end: offset + (node.range?.[1] ?? 0) };
        const value = String(node.value).trim();
        if (value !== '' && value !== 'null' && value !== '~') values.push({ ...span, text: value });
      }
    }
    const [from = 0, to = from] = pair.key.range ?? [];
    entries.push({
      key: foldKey(String(pair.key.value)),
      keySpan: { start: offset + from, end: offset + to },
      values,
    });
  }
  return entries;
}

function foldKey(key: string): string {
  return key
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/^(?:og|article|dc|meta)[:.]/, '')
    .replace(/[\s.:-]+/g, '_');
}

/** `end` is where the lines that read as front matter end. */
function readLineByLine(text: string, start: number, end: number): { entries: FrontMatterEntry[]; end: number } {
  const entries: (FrontMatterEntry & { values: (Span & { text: string })[] })[] = [];
  let at = start;
  while (at < end) {
    const length = text.slice(at, end).search(/[\r\n]/);
    const lineEnd = length < 0 ? end : at + length;
    const line = text.slice(at, lineEnd);
    const match = KEY_LINE.exec(line);
    const item = /^[ \t]*-[ \t]+(.*)$/.exec(line);
    const last = entries[entries.length - 1];
    if (match) {
      const value = match[2] ?? '';
      entries.push({
        key: foldKey(match[1]!),
        keySpan: { start: at, end: at + match[1]!.length },
        values: valueAt(value, lineEnd - value.length),
      });
    } else if (item && last) last.values.push(...valueAt(item[1]!, lineEnd - item[1]!.length));
    else if (line.trim() !== '' && !/^[ \t#]/.test(line) && !last) return { entries, end: at };
    at = lineEnd + (text[lineEnd] === '\r' && text[lineEnd + 1] === '\n' ? 2 : 1);
  }
  return { entries, end: Math.min(at, text.length) };
}

function valueAt(value: string, start: number): (Span & { text: string })[] {
  const trimmed = value.trim();
  const plain = trimmed.replace(/^(["'])(.*)\1$/, '$2').replace(/^["']/, '');
  const from = start + value.indexOf(trimmed);
  return plain === '' ? [] : [{ start: from, end: from + trimmed.length, text: plain }];
}

/** Keys behind an opening line that is never closed: read as far as they go, when there are some that we know. */
function readUnclosed(text: string, start: number): FrontMatter | null {
  let end = start;
  let keys = 0;
  while (end < text.length) {
    const length = text.slice(end, end + 1000).search(/[\r\n]/);
    const lineEnd = length < 0 ? text.length : end + length;
    const line = text.slice(end, lineEnd);
    if (KEY_LINE.test(line)) keys++;
    else if (!/^[ \t]*-[ \t]+\S/.test(line) || keys === 0) break;
    end = Math.min(text.length, lineEnd + (text[lineEnd] === '\r' && text[lineEnd + 1] === '\n' ? 2 : 1));
    if (length < 0) break;
  }
  if (keys < 2) return null;
  const { entries } = readLineByLine(text, start, end);
  const problem = frontMatterProblem(
    { start: 0, end: 3 },
    'The front matter never ends: put a line with --- below its last key.',
  );
  return { bodyStart: end, entries, problems: [problem] };
}
