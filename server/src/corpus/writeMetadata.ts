import type { Span } from '../text/span';
import { type Cell, type Column, cellsOfLine, columnOf, filenameIn, linesOfTable, pathsByName } from './metadataTable';

/**
 * The text of `metadata.tsv` with one cell of one article changed; null where the table has no header that could be
 * read. The line that counts for the article is the one that is changed; columns, lines and their ends stay as they are.
 */
export function writeMetadataCell(
  text: string,
  articles: Iterable<string>,
  path: string,
  column: Column,
  value: string,
): string | null {
  const lines = [...linesOfTable(text)];
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const header = lines[0];
  if (header === undefined) return `filename\t${column}${newline}${path}\t${written(value)}${newline}`;
  const columns = cellsOfLine(text, header).map(columnOf);
  const names = columns.indexOf('filename');
  if (names < 0) return null;
  let at = columns.indexOf(column);
  const isNew = at < 0;
  if (isNew) at = columns.length;
  const row = rowOf(text, lines.slice(1), names, articles, path);
  const edits: (Span & { readonly newText: string })[] = [];
  if (isNew) edits.push({ start: header.end, end: header.end, newText: `\t${column}` });
  if (row === null) {
    const cells = columns.map((_, i) => (i === names ? path : i === at ? written(value) : ''));
    if (isNew) cells.push(written(value));
    const ends = text.endsWith('\n') ? '' : newline;
    const line = cells.join('\t').replace(/\t+$/, '');
    edits.push({ start: text.length, end: text.length, newText: `${ends}${line}${newline}` });
  } else {
    const cell = row.cells[at];
    if (cell) edits.push({ start: cell.start, end: cell.end, newText: written(value) });
    else {
      const missing = '\t'.repeat(at - row.cells.length + 1);
      edits.push({ start: row.line.end, end: row.line.end, newText: missing + written(value) });
    }
  }
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((before, { start, end, newText }) => before.slice(0, start) + newText + before.slice(end), text);
}

interface Row {
  readonly line: Span;
  readonly cells: readonly Cell[];
}

/** The line that counts for an article: its path, else a bare name that only it has. The first of several. */
function rowOf(
  text: string,
  lines: readonly Span[],
  names: number,
  articles: Iterable<string>,
  path: string,
): Row | null {
  const byName = pathsByName(articles);
  let byBareName: Row | null = null;
  for (const line of lines) {
    const cells = cellsOfLine(text, line);
    const cell = cells[names];
    if (cell === undefined || cell.text === '') continue;
    const name = filenameIn(cell);
    if (name === path) return { line, cells };
    if (byName.get(name) === path) byBareName ??= { line, cells };
  }
  return byBareName;
}

/** A cell ends at a tab and a line at its end; marks around a whole cell would be taken for the table's own. */
function written(value: string): string {
  const plain = value.replace(/[\t\r\n]+/g, ' ').trim();
  return plain.length > 1 && plain.startsWith('"') && plain.endsWith('"') ? `"${plain.replaceAll('"', '""')}"` : plain;
}
