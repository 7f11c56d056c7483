/**
 * Test fixtures are text: one or more files, with the places that matter marked in them.
 *
 *     //- articles/a.txt outlet="The Velm Herald" date=2031-05-02
 *     The missile flies 19$0 miles.
 *                       ^^^^^^^^^^ what is expected there
 *     //- drafts/d.txt role=draft
 *     …
 *
 * A line `//- PATH key=value` begins a file; a fixture without one is `articles/a.txt`. The keys are those of
 * `metadata.tsv`, which is generated, so that the text stays exactly as written. `$0` is the cursor. A line of carets
 * marks a stretch of the line above it, with an optional message, and is no part of the text. Carets stand under what
 * the eye sees: a `$0` in the line above counts as two characters. Common indentation and the line break after the
 * opening backtick are removed.
 */
import type { Span } from '../server/src/text/span';

export interface FixturePlace {
  readonly path: string;
  /** UTF-16 code units. */
  readonly offset: number;
}

export interface FixtureMark extends Span {
  readonly path: string;
  readonly message: string;
  /** The words marked. */
  readonly words: string;
}

export interface Fixture {
  /** By path relative to the corpus; the generated `metadata.tsv` among them. */
  readonly files: ReadonlyMap<string, string>;
  readonly cursor: FixturePlace | null;
  /** In the order of files and lines. */
  readonly marks: readonly FixtureMark[];
}

const HEADER = /^\/\/- (\S+)(.*)$/;
const ATTRIBUTE = /([a-z]+)=(?:"([^"]*)"|(\S+))/g;
const CARETS = /^(\s*)(\^+)(.*)$/;
const COLUMNS = ['title', 'outlet', 'date', 'url', 'author', 'role', 'wire', 'translated'];
const CURSOR = '$0';

export function parseFixture(source: string): Fixture {
  const texts = new Map<string, string>();
  const rows: string[] = [];
  const marks: FixtureMark[] = [];
  let cursor: FixturePlace | null = null;
  for (const file of splitFiles(dedent(source))) {
    let text = '';
    let above: { readonly start: number; readonly line: string; readonly cursor: number } | null = null;
    for (const [i, line] of file.lines.entries()) {
      const carets = above && CARETS.exec(line);
      if (above && carets) {
        const start = columnWithoutCursor(carets[1]!.length, above.cursor);
        const end = columnWithoutCursor(carets[1]!.length + carets[2]!.length, above.cursor);
        if (end > above.line.length) throw new Error(`carets reach beyond their line: ${above.line}`);
        const words = above.line.slice(start, end);
        const message = carets[3]!.trim();
        marks.push({ path: file.path, start: above.start + start, end: above.start + end, message, words });
        continue;
      }
      if (i > 0) text += '\n';
      const at = line.indexOf(CURSOR);
      const clean = at < 0 ? line : line.slice(0, at) + line.slice(at + CURSOR.length);
      if (at >= 0) cursor = { path: file.path, offset: text.length + at };
      above = { start: text.length, line: clean, cursor: at };
      text += clean;
    }
    texts.set(file.path, text);
    if (file.attributes.size > 0) {
      rows.push([file.path, ...COLUMNS.map((column) => file.attributes.get(column) ?? '')].join('\t'));
    }
  }
  if (rows.length > 0) {
    if (texts.has('metadata.tsv'))
      throw new Error('a fixture has metadata in its headers or in metadata.tsv, not both');
    texts.set('metadata.tsv', `${['filename', ...COLUMNS].join('\t')}\n${rows.join('\n')}\n`);
  }
  return { files: texts, cursor, marks };
}

interface FixtureFile {
  readonly path: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly lines: string[];
}

function splitFiles(source: string): FixtureFile[] {
  const files: FixtureFile[] = [];
  for (const line of source.split('\n')) {
    const header = HEADER.exec(line);
    if (header) {
      const attributes = new Map<string, string>();
      for (const [, key, quoted, plain] of header[2]!.matchAll(ATTRIBUTE)) {
        if (!COLUMNS.includes(key!)) throw new Error(`metadata has no column "${key}"`);
        attributes.set(key!, quoted ?? plain ?? '');
      }
      files.push({ path: header[1]!, attributes, lines: [] });
    } else {
      if (files.length === 0) files.push({ path: 'articles/a.txt', attributes: new Map(), lines: [] });
      files.at(-1)!.lines.push(line);
    }
  }
  // The last file ends where the closing backtick stands; the others end with the line break before the next header.
  for (const file of files.slice(0, -1)) file.lines.push('');
  return files;
}

function columnWithoutCursor(column: number, cursor: number): number {
  return cursor >= 0 && column > cursor ? column - CURSOR.length : column;
}

function dedent(source: string): string {
  const lines = source
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '\n')
    .split('\n');
  const indentation = /^[ \t]*/.exec(lines.find((line) => line.trim() !== '') ?? '')![0];
  return lines
    .map((line) => (line.startsWith(indentation) ? line.slice(indentation.length) : line.trimStart()))
    .join('\n');
}

export { FIXTURE_ROOT, type OpenFixture, openFixture } from './openFixture';
