import { OWN_COLUMNS } from '../../corpus/metadataTable';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { lineStartAt } from '../../text/lines';
import { outletNames } from './things';
import type { Completion, CompletionChoice } from './types';

const EXPLAINED: Readonly<Record<string, string>> = {
  filename: 'the path in the corpus, or the bare name where only one article has it',
  title: 'the headline',
  outlet: 'who published it',
  date: 'when, as precise as you know it: 2031-05-02, 2031-05, 2031',
  url: 'its address',
  author: 'who wrote it',
  role: 'source (evidence) or draft (what is being written)',
  wire: 'the agency whose report it is',
  timezone: 'where its date counts: Europe/Paris, UTC, +02:00',
  damaged: 'true where the text was mangled on its way: look at the original before you quote it',
  translated: 'true where the text is a translation: its wordings then prove nothing',
};

/** In `metadata.tsv`: columns in the first line, below them files without a line, outlets, roles. */
export function completeTable(corpus: CorpusSnapshot, text: string, offset: number): Completion {
  const lineStart = lineStartAt(text, offset);
  const newline = text.indexOf('\n', offset);
  const line = text.slice(lineStart, newline < 0 ? text.length : newline).replace(/\r$/, '');
  const before = line.slice(0, offset - lineStart).split('\t');
  const after = /^[^\t]*/.exec(line.slice(offset - lineStart))![0];
  const span = { start: offset - before.at(-1)!.length, end: offset + after.length };
  const columns = text.slice(0, text.search(/\r?\n|$/)).split('\t');
  if (lineStart === 0) {
    const others = new Set(line.split('\t').filter((_, i) => i !== before.length - 1));
    return { span, choices: OWN_COLUMNS.filter((column) => !others.has(column)).map(keyChoice) };
  }
  const column = columns[before.length - 1]?.trim().toLowerCase() ?? '';
  return { span, choices: plainly(valuesOf(corpus, column, text)) };
}

function keyChoice(key: string): CompletionChoice {
  return { label: key, kind: 'key', detail: EXPLAINED[key] ?? '', insert: key };
}

/** A table's cells need no quotation marks. */
function plainly(values: readonly Value[]): readonly CompletionChoice[] {
  return values.map(({ text, kind, detail }) => ({ label: text, kind, detail, insert: text }));
}

interface Value {
  readonly text: string;
  readonly kind: CompletionChoice['kind'];
  readonly detail: string;
}

function valuesOf(corpus: CorpusSnapshot, key: string, table = ''): readonly Value[] {
  const all = (texts: Iterable<string>, kind: Value['kind'], detail = ''): readonly Value[] =>
    [...texts].map((text) => ({ text, kind, detail }));
  switch (key) {
    case 'filename': {
      const listed = new Set(table.split('\n').map((line) => line.split('\t')[0]!));
      return all(
        [...corpus.articles.keys()].filter(
          (path) => !listed.has(path) && !listed.has(path.slice(path.lastIndexOf('/') + 1)),
        ),
        'path',
        'not in this table yet',
      );
    }
    case 'outlet':
    case 'publisher':
      return all(outletNames(corpus), 'name', 'outlet');
    case 'wire':
    case 'agency':
      return all(agencies(corpus), 'name', 'agency');
    case 'role':
      return all(['source', 'draft'], 'value');
    case 'translated':
    case 'damaged':
      return all(['true', 'false'], 'value');
    default:
      return [];
  }
}

function agencies(corpus: CorpusSnapshot): ReadonlySet<string> {
  const named = [...corpus.articles.values()].flatMap(({ article }) => article.metadata.wire?.value ?? []);
  const known = [...new Set(corpus.known.byId.values())]
    .filter(({ role }) => role === 'agency')
    .sort((a, b) => Number(b.described) - Number(a.described) || (a.name < b.name ? -1 : 1));
  return new Set([...named, ...known.map(({ name }) => name)]);
}

/** Between the lines of `---` at an article's head; null when the offset stands elsewhere. */
export function completeFrontMatter(
  corpus: CorpusSnapshot,
  text: string,
  offset: number,
  scalar: (text: string) => string,
): Completion | null {
  const block = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (!block || offset < block[0].length) return null;
  const closing = /^---[ \t]*$/m.exec(text.slice(block[0].length).replaceAll('\r', ' '));
  if (closing && offset > block[0].length + closing.index) return null;
  // A block that nobody closed is front matter only as long as the cursor is in its first lines.
  if (!closing && text.slice(0, offset).split('\n').length > 20) return null;
  const lineStart = lineStartAt(text, offset);
  const newline = text.indexOf('\n', offset);
  const line = text.slice(lineStart, newline < 0 ? text.length : newline).replace(/\r$/, '');
  const key = /^([\w-]+)[ \t]*:[ \t]*/.exec(line);
  const end = lineStart + line.trimEnd().length;
  if (key && offset >= lineStart + key[0].trimEnd().length) {
    const start = Math.min(lineStart + key[0].length, offset);
    const choices = plainly(valuesOf(corpus, key[1]!.toLowerCase()));
    return {
      span: { start, end: Math.max(end, offset) },
      choices: choices.map((one) => ({ ...one, insert: scalar(one.insert) })),
    };
  }
  if (/^\s|^-/.test(line)) return { span: { start: offset, end: offset }, choices: [] };
  const written = new Set(
    [...text.slice(0, closing ? block[0].length + closing.index : offset).matchAll(/^([\w-]+)[ \t]*:/gm)].map(
      (match) => match[1]!,
    ),
  );
  const word = key ? lineStart + key[1]!.length : Math.max(end, offset);
  const choices = OWN_COLUMNS.filter((name) => name !== 'filename' && !written.has(name)).map((name) => ({
    ...keyChoice(name),
    insert: key ? name : `${name}: `,
  }));
  return { span: { start: lineStart, end: word }, choices };
}
