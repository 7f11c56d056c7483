import type { TextEdit } from '../../rules/types';
import { lineEndAt, lineStartAt } from '../../text/lines';
import type { Span } from '../../text/span';
import type { YamlNode } from '../../text/yaml';
import { yamlScalar } from '../yaml/scalars';
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
  if (names.length === 0) return [];
  const list = names.map(yamlScalar).join(', ');
  const node = entry.map.entries.find(({ key }) => key === 'aliases')?.value ?? null;
  if (node === null) return addKey(text, entry, `aliases: [${list}]`);
  if (node.kind === 'list') {
    const last = node.items.at(-1);
    if (!last) return [{ start: node.start, end: node.end, newText: `[${list}]` }];
    if (isFlow(text, node)) return [insert(last.end, `, ${list}`)];
    const dash = ' '.repeat(columnOf(text, last.start) - 2);
    const lines = names.map((name) => `${lineBreak(text)}${dash}- ${yamlScalar(name)}`);
    return [insert(lineEndAt(text, last.end), lines.join(''))];
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
    const line = { start: lineStartAt(text, key.keySpan.start), end: afterLine(text, node.end) };
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

function addKey(text: string, entry: EntityEntry, line: string): readonly TextEdit[] {
  const before = entry.map.entries.find(({ key }) => key === 'name') ?? entry.map.entries.at(-1)!;
  if (isFlow(text, entry.map)) return [insert(before.value.end, `, ${line}`)];
  const indent = ' '.repeat(columnOf(text, before.keySpan.start));
  return [insert(lineEndAt(text, before.value.end), `${lineBreak(text)}${indent}${line}`)];
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
