import { LOCKED_FILE } from '../../corpus/lockedTexts';
import { cellsOfLine, columnOf, filenameIn, linesOfTable, pathsByName } from '../../corpus/metadataTable';
import { PASTED_FILE } from '../../corpus/pastedFile';
import type { TextEdit } from '../../rules/types';
import { readYaml, type YamlScalar } from '../../text/yaml';
import { DECISIONS_FILE, type TextOf } from '../corpusFiles';
import { yamlScalar } from '../yaml/scalars';
import type { FileEdits } from './types';

const METADATA_FILE = 'metadata.tsv';

/**
 * What a person wrote of an article goes along when it gets another path: rulings and ticks, its line in the table, where
 * words of a draft were taken from, the record of a locked text. `renamed` has the new path of each article that gets one.
 */
export function pathEdits(
  textOf: TextOf,
  articles: Iterable<string>,
  renamed: ReadonlyMap<string, string>,
): readonly FileEdits[] {
  const all = [...articles];
  const changes: readonly (readonly [path: string, edits: readonly TextEdit[]])[] = [
    [DECISIONS_FILE, inRulings(textOf(DECISIONS_FILE) ?? '', ['article'], renamed)],
    [METADATA_FILE, inTable(textOf(METADATA_FILE) ?? '', all, renamed)],
    [PASTED_FILE, inRulings(textOf(PASTED_FILE) ?? '', ['draft', 'from'], renamed)],
    [LOCKED_FILE, inRecords(textOf(LOCKED_FILE) ?? '', renamed)],
  ];
  return changes.flatMap(([path, edits]) => (edits.length === 0 ? [] : [{ path, edits, ask: null }]));
}

function inRulings(text: string, keys: readonly string[], renamed: ReadonlyMap<string, string>): readonly TextEdit[] {
  const { root } = readYaml(text);
  const items = root?.kind === 'list' ? root.items : [];
  return items.flatMap((item) =>
    (item.kind === 'map' ? item.entries : []).flatMap(({ key, value }): readonly TextEdit[] => {
      if (value.kind !== 'scalar') return [];
      const next = keys.includes(key) ? renamed.get(value.text) : undefined;
      if (next !== undefined) return [{ start: value.start, end: value.end, newText: yamlScalar(next) }];
      return key === 'evidence' ? inEvidence(text, value, renamed) : [];
    }),
  );
}

/** "articles/a.txt: The Lanner has a range of 300 km": only the path is another one. */
function inEvidence(text: string, value: YamlScalar, renamed: ReadonlyMap<string, string>): readonly TextEdit[] {
  const colon = value.text.indexOf(': ');
  const path = value.text.slice(0, Math.max(0, colon));
  const next = renamed.get(path);
  const at = text.slice(value.start, value.end).indexOf(`${path}: `);
  if (next === undefined || at < 0 || /["'\\]/.test(next)) return [];
  const start = value.start + at;
  return [{ start, end: start + path.length, newText: next }];
}

function inTable(text: string, articles: readonly string[], renamed: ReadonlyMap<string, string>): readonly TextEdit[] {
  const [header, ...lines] = linesOfTable(text);
  if (header === undefined) return [];
  const names = cellsOfLine(text, header).map(columnOf).indexOf('filename');
  const byName = pathsByName(articles);
  const after = pathsByName(articles.map((path) => renamed.get(path) ?? path));
  return lines.flatMap((line): readonly TextEdit[] => {
    const cell = cellsOfLine(text, line)[names];
    if (cell === undefined || cell.text === '') return [];
    const name = filenameIn(cell);
    const path = renamed.has(name) ? name : (byName.get(name) ?? '');
    const next = renamed.get(path);
    // A bare name still leads to the article where only its folder is another one.
    if (next === undefined || (name !== path && after.get(name) === next)) return [];
    return [{ start: cell.start, end: cell.end, newText: next }];
  });
}

function inRecords(text: string, renamed: ReadonlyMap<string, string>): readonly TextEdit[] {
  return [...linesOfTable(text)].flatMap(({ start, end }): readonly TextEdit[] => {
    const record = /^(\s*[0-9a-f]{64}[ \t]+\*?)(\S.*?)\s*$/i.exec(text.slice(start, end));
    const next = record && renamed.get(record[2]!.replaceAll('\\', '/').replace(/^\.\//, ''));
    if (!record || next === null || next === undefined) return [];
    const from = start + record[1]!.length;
    return [{ start: from, end: from + record[2]!.length, newText: next }];
  });
}
