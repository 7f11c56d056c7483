import { stringify } from 'yaml';
import type { TextEdit } from '../../rules/types';
import { lineEndAt, lineStartAt } from '../../text/lines';
import type { Span } from '../../text/span';
import type { YamlNode } from '../../text/yaml';
import { flowYaml, yamlScalar } from '../yaml/scalars';
import type { EntityEntry, Written } from './entries';

/**
 * Edits of single entries of `entities.yaml`. They touch the words that change and leave order, comments, quotation
 * marks and the way of writing lists as the person wrote them.
 */
export function replaceValue({ start, end }: Span, words: string): TextEdit {
  return { start, end, newText: yamlScalar(words) };
}

/** More names for an entry, behind those that it has. */
export function addAliases(text: string, entry: EntityEntry, names: readonly string[]): readonly TextEdit[] {
  return addItems(text, entry, 'aliases', names);
}

/** More items for a key that holds a list, or the key with them. Items are texts or maps of texts. */
export function addItems(
  text: string,
  entry: EntityEntry,
  key: string,
  items: readonly unknown[],
): readonly TextEdit[] {
  if (items.length === 0) return [];
  const list = items.map(flowYaml).join(', ');
  const node = entry.map.entries.find((one) => one.key === key)?.value ?? null;
  if (node === null) {
    const behind = key === 'aliases' ? entry.map.entries.find((one) => one.key === 'name') : undefined;
    return [addLines(text, entry, [`${key}: [${list}]`], behind)];
  }
  if (node.kind === 'list') {
    const last = node.items.at(-1);
    if (!last) return [{ start: node.start, end: node.end, newText: `[${list}]` }];
    if (isFlow(text, node)) return [insert(last.end, `, ${list}`)];
    const end = lastLetter(text, last);
    const dash = ' '.repeat(columnOf(text, last.start) - 2);
    const lines = items.map((item) => `${lineBreak(text)}${dash}- ${flowYaml(item)}`);
    return [insert(lineEndAt(text, end), lines.join(''))];
  }
  if (node.kind === 'scalar' && node.value !== null) {
    const whole = `[${text.slice(node.start, node.end)}, ${list}]`;
    return [{ start: node.start, end: node.end, newText: whole }];
  }
  return [insert(node.start, ` [${list}]`)];
}

/** Takes names out of an entry's aliases; the key goes with the last one. */
export function removeAliases(text: string, entry: EntityEntry, gone: readonly Written[]): readonly TextEdit[] {
  const key = entry.map.entries.find((one) => one.key === 'aliases');
  if (!key || gone.length === 0) return [];
  const isGone = (node: Span): boolean => gone.some(({ start }) => start === node.start);
  const node = key.value;
  const left = node.kind === 'list' ? node.items.filter((item) => !isGone(item)) : [];
  if (left.length === 0) {
    const line = { start: lineStartAt(text, key.keySpan.start), end: afterLine(text, lastLetter(text, node)) };
    const alone = text.slice(line.start, key.keySpan.start).trim() === '';
    if (alone && !isFlow(text, entry.map)) return [{ ...line, newText: '' }];
    return [{ start: node.start, end: node.end, newText: '[]' }];
  }
  if (isFlow(text, node)) {
    const kept = left.map((item) => text.slice(item.start, item.end)).join(', ');
    return [{ start: node.start, end: node.end, newText: `[${kept}]` }];
  }
  return gone.map(({ start, end }) => ({ start: lineStartAt(text, start), end: afterLine(text, end), newText: '' }));
}

/** Takes a whole entry out, with the line break behind it. */
export function removeEntry(text: string, entry: EntityEntry): TextEdit {
  const lineStart = lineStartAt(text, entry.start);
  if (/^\s*-\s*$/.test(text.slice(lineStart, entry.start))) {
    return { start: lineStart, end: afterLine(text, entry.end), newText: '' };
  }
  const comma = /^\s*,\s*/.exec(text.slice(entry.end))?.[0].length ?? 0;
  return { start: entry.start, end: entry.end + comma, newText: '' };
}

/** Lines behind a key of an entry, the last one if none is named, indented as its keys are; between braces they follow after a comma. */
export function addLines(
  text: string,
  entry: EntityEntry,
  lines: readonly string[],
  behind?: EntityEntry['map']['entries'][number],
): TextEdit {
  const last = behind ?? entry.map.entries.at(-1)!;
  const end = lastLetter(text, last.value);
  if (isFlow(text, entry.map)) return insert(end, lines.map((line) => `, ${line}`).join(''));
  const indent = ' '.repeat(columnOf(text, last.keySpan.start));
  return insert(lineEndAt(text, end), lines.map((line) => `${lineBreak(text)}${indent}${line}`).join(''));
}

/** A list or map in block form ends, for the reader of YAML, before the next one begins. */
function lastLetter(text: string, { start, end }: Span): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** A new entry at the end of the file. */
export function appendEntry(text: string, entity: Readonly<Record<string, unknown>>): TextEdit {
  const block = stringify([entity], { lineWidth: 0 }).replaceAll('\n', lineBreak(text));
  const newText = text === '' || text.endsWith('\n') ? block : lineBreak(text) + block;
  return { start: text.length, end: text.length, newText };
}

function insert(at: number, newText: string): TextEdit {
  return { start: at, end: at, newText };
}

function isFlow(text: string, node: YamlNode | Span): boolean {
  return /[[{]/.test(text.charAt(node.start));
}

function columnOf(text: string, offset: number): number {
  return offset - lineStartAt(text, offset);
}

function afterLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}

export function lineBreak(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
