import { readWrittenDate } from '../article/dates';
import { readTimeZone } from '../article/timeZones';
import type { Known, Metadata } from '../article/types';
import type { FileProblem } from '../text/fileProblem';
import type { Span } from '../text/span';
import { suggest } from '../text/suggest';

/** `metadata.tsv`: what is known of articles that cannot say it themselves. */
export interface MetadataTable {
  /** By file name as the table has it. */
  readonly rows: ReadonlyMap<string, MetadataRow>;
  readonly problems: readonly FileProblem[];
}

export interface MetadataRow {
  readonly metadata: Metadata;
  /** Where the table names the file. */
  readonly filename: Span;
}

export const NO_METADATA_TABLE: MetadataTable = { rows: new Map(), problems: [] };

export type Column =
  | 'filename'
  | 'title'
  | 'outlet'
  | 'date'
  | 'timezone'
  | 'url'
  | 'author'
  | 'role'
  | 'wire'
  | 'translated'
  | 'damaged';

/** The names that corpora give their columns. */
const COLUMNS: ReadonlyMap<string, Column> = new Map([
  ['filename', 'filename'],
  ['file', 'filename'],
  ['path', 'filename'],
  ['title', 'title'],
  ['headline', 'title'],
  ['outlet', 'outlet'],
  ['publisher', 'outlet'],
  ['sitename', 'outlet'],
  ['date', 'date'],
  ['published', 'date'],
  ['publication_date', 'date'],
  ['publish_date', 'date'],
  ['url', 'url'],
  ['link', 'url'],
  ['author', 'author'],
  ['authors', 'author'],
  ['byline', 'author'],
  ['role', 'role'],
  ['wire', 'wire'],
  ['agency', 'wire'],
  ['translated', 'translated'],
  ['timezone', 'timezone'],
  ['time_zone', 'timezone'],
  ['tz', 'timezone'],
  ['damaged', 'damaged'],
]);
export const OWN_COLUMNS: readonly Column[] = [
  'filename',
  'title',
  'outlet',
  'date',
  'timezone',
  'url',
  'author',
  'role',
  'wire',
  'translated',
  'damaged',
];

export interface Cell extends Span {
  readonly text: string;
}

/**
 * Reads `metadata.tsv`: a header line, then one article a line, cells parted by tabs, in any order of columns. LF and CRLF;
 * a cell in double quotation marks loses them. Never fails: bad cells are reported and left out.
 */
export function readMetadataTable(text: string): MetadataTable {
  const problems: FileProblem[] = [];
  const report = (span: Span, message: string): void => {
    problems.push({ file: 'metadata.tsv', code: 'corpus.metadata', start: span.start, end: span.end, message });
  };
  const rows = new Map<string, MetadataRow>();
  let columns: readonly (Column | null)[] | null = null;
  for (const line of linesOfTable(text)) {
    const cells = cellsOfLine(text, line);
    if (columns === null) {
      columns = readHeader(cells, report);
      if (columns === null) break;
      continue;
    }
    readRow(cells, columns, rows, report);
  }
  return { rows, problems };
}

export function* linesOfTable(text: string): Generator<Span> {
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const last = end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
    if (last > start) yield { start, end: last };
    start = end + 1;
  }
}

export function cellsOfLine(text: string, line: Span): Cell[] {
  const cells: Cell[] = [];
  let start = line.start;
  while (start <= line.end) {
    const tab = text.indexOf('\t', start);
    const end = tab < 0 || tab > line.end ? line.end : tab;
    const raw = text.slice(start, end);
    const quoted = raw.length > 1 && raw.startsWith('"') && raw.endsWith('"');
    cells.push({ start, end, text: (quoted ? raw.slice(1, -1).replaceAll('""', '"') : raw).trim() });
    start = end + 1;
  }
  return cells;
}

/** What a column of this name holds; null for the corpus's own columns. */
export function columnOf({ text }: Cell): Column | null {
  return COLUMNS.get(text.toLowerCase().replace(/[\s-]+/g, '_')) ?? null;
}

function readHeader(cells: readonly Cell[], report: (span: Span, message: string) => void): (Column | null)[] | null {
  const seen = new Set<Column>();
  const columns = cells.map((cell): Column | null => {
    const column = columnOf(cell);
    if (column === null || seen.has(column)) return null;
    seen.add(column);
    return column;
  });
  const first = cells[0] ?? { start: 0, end: 0 };
  if (!seen.has('filename')) {
    const place = { start: first.start, end: Math.min(first.end, first.start + 200) };
    report(
      place,
      `The first line of metadata.tsv names the columns, and one must be "filename". Known are ${OWN_COLUMNS.join(', ')}, parted by tabs.`,
    );
    return null;
  }
  // Further columns are the corpus's own; what looks like a slip of the pen is told.
  for (const [i, cell] of cells.entries()) {
    if (columns[i] !== null || cell.text === '') continue;
    const near = suggest(cell.text, OWN_COLUMNS);
    if (near !== null && !seen.has(near as Column))
      report(cell, `The column "${cell.text}" is not read. Did you mean "${near}"?`);
  }
  return columns;
}

function readRow(
  cells: readonly Cell[],
  columns: readonly (Column | null)[],
  rows: Map<string, MetadataRow>,
  report: (span: Span, message: string) => void,
): void {
  const metadata: { -readonly [K in keyof Metadata]: Metadata[K] } = {};
  let filename: Cell | null = null;
  for (const [i, cell] of cells.entries()) {
    const column = columns[i];
    if (cell.text === '' || column === null || column === undefined) continue;
    switch (column) {
      case 'filename':
        filename = cell;
        break;
      case 'author':
        metadata.authors = known(splitAuthors(cell.text));
        break;
      case 'date': {
        const date = isoDateOf(cell.text);
        if (date === null)
          report(
            cell,
            `"${cell.text.slice(0, 40)}" is no date and was left out. Write it as year, month and day, like 2031-05-02.`,
          );
        else metadata.date = known(date);
        break;
      }
      case 'role': {
        const role = cell.text.toLowerCase();
        if (role === 'source' || role === 'draft') metadata.role = known(role);
        else report(cell, `A role is source or draft, not "${cell.text.slice(0, 40)}".`);
        break;
      }
      case 'translated':
      case 'damaged': {
        const said = readYesNo(cell.text);
        if (said === null) report(cell, `"${column}" is yes or no, not "${cell.text.slice(0, 40)}".`);
        else metadata[column] = known(said);
        break;
      }
      case 'timezone': {
        const zone = readTimeZone(cell.text);
        if (zone === null)
          report(cell, `"${cell.text.slice(0, 40)}" is no time zone. Write a place (Europe/Paris), UTC, or +02:00.`);
        else metadata.timezone = known(zone);
        break;
      }
      default:
        metadata[column] = known(cell.text);
    }
  }
  if (filename === null) {
    const first = cells[0]!;
    const last = cells[cells.length - 1]!;
    if (cells.some((cell) => cell.text !== '')) {
      report(
        { start: first.start, end: Math.min(last.end, first.start + 200) },
        'This line names no file and was left out.',
      );
    }
    return;
  }
  const name = filenameIn(filename);
  if (rows.has(name)) {
    report(filename, `"${name}" has a line above; that one counts. Put both together.`);
    return;
  }
  rows.set(name, { metadata, filename: { start: filename.start, end: filename.end } });
}

export function filenameIn({ text }: Cell): string {
  return text.replaceAll('\\', '/').replace(/^\.\//, '');
}

function known<T>(value: T): Known<T> {
  return { value, origin: 'metadata.tsv' };
}

function splitAuthors(text: string): string[] {
  return text
    .split(/\s*;\s*/)
    .map((author) => author.trim())
    .filter((author) => author !== '');
}

function isoDateOf(text: string): string | null {
  return readWrittenDate(text)?.iso ?? null;
}

function readYesNo(text: string): boolean | null {
  const word = text.toLowerCase();
  if (['yes', 'true', '1', 'y'].includes(word)) return true;
  return ['no', 'false', '0', 'n'].includes(word) ? false : null;
}

/** Bare names, with and without their extensions → the one path that they stand for; null where there are several. */
export function pathsByName(paths: Iterable<string>): ReadonlyMap<string, string | null> {
  const byName = new Map<string, string | null>();
  const addName = (name: string, path: string): void => {
    byName.set(name, byName.has(name) && byName.get(name) !== path ? null : path);
  };
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    addName(name, path);
    addName(name.replace(/(\.article)?\.(txt|md|article)$/, ''), path);
  }
  return byName;
}

const MOST_MISSING = 3;

/**
 * Joins the table with the articles. A row names a file by its path in the corpus; a bare name, with or without its extension,
 * fits when only one article has it. Rows of no article are reported.
 */
export function placeMetadata(
  table: MetadataTable,
  articles: Iterable<string>,
): { readonly metadata: ReadonlyMap<string, Metadata>; readonly problems: readonly FileProblem[] } {
  const paths = new Set(articles);
  const byName = pathsByName(paths);
  const metadata = new Map<string, Metadata>();
  const problems: FileProblem[] = [];
  const missing: (readonly [name: string, row: MetadataRow])[] = [];
  const report = (row: MetadataRow, message: string): void => {
    problems.push({ file: 'metadata.tsv', code: 'corpus.metadata', ...row.filename, message });
  };
  for (const [name, row] of table.rows) {
    const path = paths.has(name) ? name : byName.get(name);
    if (path === undefined) missing.push([name, row]);
    else if (path === null) {
      report(row, `Several articles are called "${name}". Write the path from the corpus's folder: articles/${name}.`);
    } else if (!metadata.has(path) || path === name) metadata.set(path, row.metadata);
  }
  // A table of more than this corpus is one finding, not one a line.
  const first = missing[0];
  if (first !== undefined && missing.length > MOST_MISSING) {
    const all = `${missing.length} of ${table.rows.size} lines are for files that this corpus does not have, the first for "${first[0]}".`;
    report(first[1], `${all} Correct the paths (from the corpus's folder), or leave it if they are elsewhere.`);
  } else {
    for (const [name, row] of missing) {
      report(
        row,
        `There is no article "${name}" in this corpus. Correct the path (from the corpus's folder) or remove the line.`,
      );
    }
  }
  return { metadata, problems };
}
